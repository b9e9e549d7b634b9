// SPDX-License-Identifier: BSL-1.0
#include <exchange/json/consequences.hpp>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

namespace loopbaan::detail {
namespace {

using tokens = std::vector<std::string_view>;

tokens split(std::string_view pointer) {
  tokens parts;
  while (!pointer.empty()) {
    pointer.remove_prefix(1);
    parts.push_back(pointer.substr(0, pointer.find('/')));
    pointer.remove_prefix(parts.back().size());
  }
  return parts;
}

using place_set = std::set<std::string, std::less<>>;

/// Is one of `places` the place `at` itself, or one around it?
bool lies_in(const place_set& places, std::string_view at) {
  while (!places.contains(at)) {
    if (at.empty()) return false;
    at = at.substr(0, at.rfind('/'));
  }
  return true;
}

/// Is one of `places` a part of what stands at `at`?
bool has_part(const place_set& places, const std::string& at) {
  const auto first = places.lower_bound(at + '/');
  return first != places.end() && first->starts_with(at + '/');
}

/// Where a value is missing or cannot be used.
std::string spoilt_place(const diagnostic& d) {
  if (d.code != errc::missing_field) return d.where.pointer;
  return pointer_to(d.where.pointer, d.details.front().in(language::nl));
}

/// The list that a reference at /list/position/field… points into; "" when it is no reference.
std::string_view referred_list(const tokens& at) {
  constexpr std::pair<std::string_view, std::string_view> lists[] = {{"area", "areas"},
                                                                     {"domains", "domains"},
                                                                     {"scale", "scales"},
                                                                     {"source", "sources"},
                                                                     {"includes", "profiles"},
                                                                     {"exit", "profiles"},
                                                                     {"profile", "profiles"},
                                                                     {"entry", "profiles"},
                                                                     {"phases", "phases"},
                                                                     {"phase", "phases"},
                                                                     {"after", "steps"},
                                                                     {"done", "steps"},
                                                                     {"excludes", "steps"},
                                                                     {"requires", "competences"},
                                                                     {"desires", "competences"},
                                                                     {"yields", "competences"},
                                                                     {"requires_any", "competences"}};
  if (at.size() < 3) return {};
  const auto found = std::ranges::find(lists, at[2], &std::pair<std::string_view, std::string_view>::first);
  return found == std::end(lists) ? std::string_view{} : found->second;
}

/// The list of which an entry can no longer be found by its id, or which lost a level, because of what is spoilt here.
std::string_view shortened_list(const tokens& at) {
  if (at.size() <= 2) return at.empty() ? std::string_view{} : at.front();
  const bool level = at.front() == "scales" && at[2] == "levels" && (at.size() <= 4 || at[4] == "id");
  const bool scale = at.front() == "competences" && at[2] == "scale";
  return at[2] == "id" || level || scale ? at.front() : std::string_view{};
}

bool less(const tokens& a, const tokens& b) {
  const auto is_position = [](std::string_view token) {
    return !token.empty() && token.find_first_not_of("0123456789") == std::string_view::npos;
  };
  return std::ranges::lexicographical_compare(a, b, [&](std::string_view x, std::string_view y) {
    if (is_position(x) != is_position(y)) return is_position(x);
    if (is_position(x) && x.size() != y.size()) return x.size() < y.size();
    return x < y;
  });
}

}  // namespace

diagnostics without_consequences(diagnostics of_building, const diagnostics& of_reading) {
  place_set spoilt;
  place_set shortened;
  for (const diagnostic& each : of_reading) {
    const std::string at = spoilt_place(each);
    if (const auto list = shortened_list(split(at)); !list.empty()) shortened.emplace(list);
    spoilt.insert(at);
  }
  const bool elsewhere =
      std::ranges::any_of(of_building, [](const diagnostic& d) { return d.code == errc::other_framework; });

  const auto follows = [&](const diagnostic& found) {
    const std::string& at = found.where.pointer;
    const bool of_parts = found.code == errc::step_yields_nothing || found.code == errc::empty_scale ||
                          found.code == errc::other_framework;  // complaints about what lies below their place
    if (lies_in(spoilt, at) || (of_parts && has_part(spoilt, at))) return true;
    if (found.code == errc::at_least_out_of_range) return spoilt.contains(at.substr(0, at.rfind('/')) + "/of");
    if (found.code == errc::unknown_reference) return elsewhere || shortened.contains(referred_list(split(at)));
    if (found.code == errc::unknown_level || found.code == errc::level_of_another_scale)
      return elsewhere || shortened.contains("scales") || shortened.contains("competences");
    return false;
  };
  std::erase_if(of_building, follows);
  return of_building;
}

void sort_by_place(diagnostics& found) {
  std::ranges::stable_sort(found, [](const diagnostic& a, const diagnostic& b) {
    const bool last_a = a.code == errc::too_many_faults;
    const bool last_b = b.code == errc::too_many_faults;
    if (last_a || last_b) return last_b && !last_a;
    return less(split(a.where.pointer), split(b.where.pointer));
  });
}

diagnostics joined(reading& read, const diagnostics& built) {
  read.join(without_consequences(built, read.found()));
  diagnostics all = read.found();
  sort_by_place(all);
  return all;
}

}  // namespace loopbaan::detail
