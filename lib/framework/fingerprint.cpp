// SPDX-License-Identifier: BSL-1.0
#include <framework/fingerprint.hpp>

#include <bit>

#include <loopbaan/core/sha256.hpp>
#include <loopbaan/framework/fields.hpp>

namespace loopbaan::detail {
namespace {

/// Values one after the other, each so that it says where it ends: different drafts give different bytes.
class spelling {
public:
  [[nodiscard]] const std::string& bytes() const noexcept { return bytes_; }

  void put(std::int64_t number) { put_number(static_cast<std::uint64_t>(number)); }
  void put(double number) { put_number(std::bit_cast<std::uint64_t>(number)); }
  void put(bool yes) { bytes_ += yes ? '1' : '0'; }
  void put(const std::string& words) {
    put_number(words.size());
    bytes_ += words;
  }
  void put(const text& words) { put(words.translations()); }
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
    for (const auto& [name, value] : by_name) {
      put(name);
      put(value);
    }
  }
  void put(const level_choice& choice) {
    put(choice.sets);
    put(choice.at_least);
    put(choice.extra.json);
  }
  template <described Entity>
  void put(const Entity& whole) {
    each_field<Entity>([&](const auto& each) { put(whole.*each.member); });
    if constexpr (keeps_extra<Entity>) put(whole.extra.json);
  }

private:
  void put_number(std::uint64_t number) {
    for (int shift = 0; shift < 64; shift += 8) bytes_ += static_cast<char>(number >> shift & 0xff);
  }

  std::string bytes_;
};

}  // namespace

std::string fingerprint_of(const framework_draft& draft) {
  spelling all;
  all.put(draft);
  return sha256(all.bytes());
}

std::string fingerprint_with(const std::string& before, const catalogue_draft& added) {
  spelling all;
  all.put(before);
  all.put(added);
  return sha256(all.bytes());
}

}  // namespace loopbaan::detail
