// SPDX-License-Identifier: BSL-1.0
#include <plan/landmarks.hpp>

#include <algorithm>

namespace loopbaan::detail {

hitting_sets landmark_memory::recall(const problem& left, const std::vector<std::uint32_t>& forced) const {
  hitting_sets rows{left};
  for (const auto& [names, price] : entries_) {
    std::vector<action> row;
    bool hit = false;
    for (const std::uint32_t name : names) {
      hit = hit || std::ranges::binary_search(forced, name);
      const auto at = std::ranges::lower_bound(left.name, name);
      if (at != left.name.end() && *at == name) row.push_back(static_cast<action>(at - left.name.begin()));
    }
    if (!hit) rows.add(std::move(row), price);
  }
  return rows;
}

void landmark_memory::remember(const problem& left, const hitting_sets& rows) {
  entries_.clear();
  for (std::size_t r = 0; r < rows.size(); ++r) {
    entry& each = entries_.emplace_back();
    for (const action a : rows.row(r)) each.names.push_back(left.name[a]);
    each.price = rows.price(r);
  }
}

landmark_finder::landmark_finder(const problem& of, const std::vector<std::int64_t>& dear) : reach_{of} {
  for (action a = 0; a < of.actions(); ++a)
    if (of.weight[a] > 0) usable_.push_back(a);
  std::ranges::stable_sort(usable_, std::greater{}, [&](action a) { return dear[a]; });
}

bool landmark_finder::suffices(const std::vector<action>& chosen) {
  reach_.start({});
  for (const action a : chosen) reach_.allow(a);
  return reach_.met();
}

std::vector<action> landmark_finder::learn(hitting_sets& rows) {
  while (!reach_.met()) {
    std::vector<action> found = landmark();
    for (const action a : found) reach_.allow(a);
    rows.add(std::move(found), 0);
  }
  std::vector<action> within;
  for (const action a : usable_)
    if (reach_.allowed(a)) within.push_back(a);
  return within;
}

/// Grows the allowed actions to a largest set that still misses the goal; the others are a landmark that cannot be
/// less.
std::vector<action> landmark_finder::landmark() {
  const auto before = reach_.now();
  std::vector<action> others;
  for (const action a : usable_) {
    if (reach_.allowed(a)) continue;
    const auto here = reach_.now();
    reach_.allow(a);
    if (reach_.met()) {
      reach_.rewind(here);
      others.push_back(a);
    }
  }
  reach_.rewind(before);
  std::ranges::sort(others);
  return others;
}

}  // namespace loopbaan::detail
