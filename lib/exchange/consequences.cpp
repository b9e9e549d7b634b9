// SPDX-License-Identifier: BSL-1.0
#include <exchange/consequences.hpp>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include <exchange/reading.hpp>

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

bool is_at_or_below(std::string_view pointer, std::string_view top) {
  return pointer.starts_with(top) && (pointer.size() == top.size() || pointer[top.size()] == '/');
}

/// Where a value is missing or cannot be used.
std::string spoilt_place(const diagnostic& d) {
  if (d.code != errc::missing_field) return d.where.pointer;
  return pointer_to(d.where.pointer, d.details.front().in(language::nl));
}

/// The list that a reference at /list/position/field… points into; "" when it is no reference.
std::string_view referred_list(const tokens& at) {
  constexpr std::pair<std::string_view, std::string_view> lists[] = {
      {"area", "areas"},           {"domains", "domains"},     {"scale", "scales"},      {"source", "sources"},
      {"includes", "profiles"},    {"exit", "profiles"},       {"profile", "profiles"},  {"entry", "profiles"},
      {"phases", "phases"},        {"phase", "phases"},        {"after", "steps"},       {"done", "steps"},
      {"requires", "competences"}, {"desires", "competences"}, {"yields", "competences"},
      {"requires_any", "competences"}};
  if (at.size() < 3) return {};
  const auto found = std::ranges::find(lists, at[2], &std::pair<std::string_view, std::string_view>::first);
  return found == std::end(lists) ? std::string_view{} : found->second;
}

/// The list of which an entry can no longer be found by its id, or which lost a level, because of what is spoilt here.
std::string_view shortened_list(const tokens& at) {
  if (at.size() <= 2) return at.empty() ? std::string_view{} : at.front();
  const bool identity = at[2] == "id" || (at.front() == "scales" && at[2] == "levels") ||
                        (at.front() == "competences" && at[2] == "scale");
  return identity ? at.front() : std::string_view{};
}

bool less(const tokens& a, const tokens& b) {
  const auto is_position = [](std::string_view token) {
    return !token.empty() && token.find_first_not_of("0123456789") == std::string_view::npos;
  };
  return std::ranges::lexicographical_compare(a, b, [&](std::string_view x, std::string_view y) {
    if (is_position(x) && is_position(y) && x.size() != y.size()) return x.size() < y.size();
    return x < y;
  });
}

}  // namespace

diagnostics without_consequences(diagnostics of_building, const diagnostics& of_reading) {
  std::vector<std::string> spoilt;
  std::set<std::string, std::less<>> shortened;
  for (const diagnostic& each : of_reading) {
    spoilt.push_back(spoilt_place(each));
    if (const auto list = shortened_list(split(spoilt.back())); !list.empty()) shortened.emplace(list);
  }
  const bool elsewhere = std::ranges::any_of(of_building, [](const diagnostic& d) {
    return d.code == errc::other_framework;
  });

  const auto follows = [&](const diagnostic& found) {
    const std::string& at = found.where.pointer;
    const bool emptiness = found.code == errc::step_yields_nothing || found.code == errc::empty_scale;
    for (const std::string& place : spoilt)
      if (is_at_or_below(at, place) || (emptiness && is_at_or_below(place, at))) return true;
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

}  // namespace loopbaan::detail
