// SPDX-License-Identifier: BSL-1.0
#include <framework/fingerprint.hpp>

#include <bit>

#include <loopbaan/core/sha256.hpp>

namespace loopbaan::detail {
namespace {

/// Values one after the other, each so that it says where it ends: different drafts give different bytes.
///
/// An entity is taken apart into all of its members, so that a member that is added does not compile until it counts.
class spelling {
public:
  template <class... Parts>
  void put_all(const Parts&... parts) {
    (put(parts), ...);
  }
  [[nodiscard]] const std::string& bytes() const noexcept { return bytes_; }

private:
  void put_number(std::uint64_t number) {
    for (int shift = 0; shift < 64; shift += 8) bytes_ += static_cast<char>(number >> shift & 0xff);
  }

public:
  void put(std::int64_t number) { put_number(static_cast<std::uint64_t>(number)); }
  void put(double number) { put_number(std::bit_cast<std::uint64_t>(number)); }
  void put(bool yes) { bytes_ += yes ? '1' : '0'; }
  void put(step_kind kind) { put_number(static_cast<std::uint64_t>(kind)); }
  void put(const std::string& words) {
    put_number(words.size());
    bytes_ += words;
  }
  void put(const text& words) { put(words.translations()); }
  void put(const extra_fields& extra) { put(extra.json); }
  template <class Unit>
  void put(quantity<Unit> amount) {
    put(amount.count());
  }
  template <class T>
  void put(const std::optional<T>& given) {
    put(given.has_value());
    if (given) put(*given);
  }
  template <class T>
  void put(const std::vector<T>& list) {
    put_number(list.size());
    for (const T& each : list) put(each);
  }
  template <class T>
  void put(const std::map<std::string, T>& by_name) {
    put_number(by_name.size());
    for (const auto& [name, value] : by_name) put_all(name, value);
  }

  void put(const source& all) {
    const auto& [id, title, date, extra] = all;
    put_all(id, title, date, extra);
  }
  void put(const level& all) {
    const auto& [id, title, extra] = all;
    put_all(id, title, extra);
  }
  void put(const scale& all) {
    const auto& [id, title, levels, extra] = all;
    put_all(id, title, levels, extra);
  }
  void put(const depth& all) {
    const auto& [id, title, extra] = all;
    put_all(id, title, extra);
  }
  void put(const domain& all) {
    const auto& [id, title, required, spoken, depths, extra] = all;
    put_all(id, title, required, spoken, depths, extra);
  }
  void put(const area& all) {
    const auto& [id, title, extra] = all;
    put_all(id, title, extra);
  }
  void put(const competence& all) {
    const auto& [id, title, scale, area, domains, levels, source, estimate, extra] = all;
    put_all(id, title, scale, area, domains, levels, source, estimate, extra);
  }
  void put(const profile& all) {
    const auto& [id, title, includes, required, desired, source, estimate, extra] = all;
    put_all(id, title, includes, required, desired, source, estimate, extra);
  }
  void put(const phase& all) {
    const auto& [id, title, exit, lead, max_years, extra] = all;
    put_all(id, title, exit, lead, max_years, extra);
  }
  void put(const entry_conditions& all) {
    const auto& [profile, years, extra] = all;
    put_all(profile, years, extra);
  }
  void put(const facilitation& all) {
    const auto& [hours, source, estimate, extra] = all;
    put_all(hours, source, estimate, extra);
  }
  void put(const role& all) {
    const auto& [id, title, domains, profile, entry, facilitated, source, estimate, extra] = all;
    put_all(id, title, domains, profile, entry, facilitated, source, estimate, extra);
  }
  void put(const route& all) {
    const auto& [id, title, start, exit, phases, lead, max_years, source, estimate, extra] = all;
    put_all(id, title, start, exit, phases, lead, max_years, source, estimate, extra);
  }
  void put(const score_level& all) {
    const auto& [from, level, extra] = all;
    put_all(from, level, extra);
  }
  void put(const instrument& all) {
    const auto& [id, title, raters, lowest, highest, missing, sees, valid_months, source, estimate, extra] = all;
    put_all(id, title, raters, lowest, highest, missing, sees, valid_months, source, estimate, extra);
  }
  void put(const step& all) {
    const auto& [id, title, kind, domains, phases, routes, provider, payer, required, any_of, at_least, any_extra,
                 after, excludes, yields, again, hours, cost, weeks, places, source, estimate, extra] = all;
    put_all(id, title, kind, domains, phases, routes, provider, payer, required, any_of, at_least, any_extra, after,
            excludes, yields, again, hours, cost, weeks, places, source, estimate, extra);
  }
  void put(const framework_ref& all) {
    const auto& [id, version] = all;
    put_all(id, version);
  }

private:
  std::string bytes_;
};

}  // namespace

std::string fingerprint_of(const framework_draft& draft) {
  const auto& [id, version, title, sources, scales, depths, domains, areas, competences, profiles, phases, roles,
               routes, instruments, steps, extra, notes] = draft;  // notes say nothing of what is in it
  spelling all;
  all.put_all(id, version, title, sources, scales, depths, domains, areas, competences, profiles, phases, roles, routes,
              instruments, steps, extra);
  return sha256(all.bytes());
}

std::string fingerprint_with(const std::string& before, const catalogue_draft& added) {
  const auto& [id, version, title, framework, sources, steps, extra, notes] = added;
  spelling all;
  all.put_all(before, id, version, title, framework, sources, steps, extra);
  return sha256(all.bytes());
}

}  // namespace loopbaan::detail
