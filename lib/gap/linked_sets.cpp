// SPDX-License-Identifier: BSL-1.0
#include <gap/linked_sets.hpp>

#include <algorithm>
#include <numeric>
#include <string>
#include <unordered_map>
#include <utility>

namespace loopbaan::detail {
namespace {

/// All groupings, the one that is asked for the last.
std::vector<grouped_rows> groupings_of(const counted_people& people, const grouped_rows& asked) {
  std::vector<std::string> names = people.groupings;
  names.emplace_back("phase");
  std::vector<grouped_rows> found;
  for (const std::string& name : names) {
    const grouped_rows each = people.grouped_by(name);
    const auto same = [&](const grouped_rows& one) { return one.names.data() == each.names.data(); };
    if (!each.names.empty() && !same(asked) && std::ranges::none_of(found, same)) found.push_back(each);
  }
  const auto groups_with_people = [](const grouped_rows& each) {
    return std::ranges::count_if(each.sizes, [](std::uint32_t size) { return size > 0; });
  };
  found.push_back(asked);
  std::ranges::stable_sort(found, {}, groups_with_people);
  return found;
}

}  // namespace

linked_sets::linked_sets(const counted_people& people, std::string_view grouping)
    : asked_{people.grouped_by(grouping)} {
  const std::vector<grouped_rows> all = groupings_of(people, asked_);
  cell_of_.assign(people.levels.size, 0);
  std::vector<std::uint32_t> first;  // a row of each cell
  for (const grouped_rows& by : all) {
    std::unordered_map<std::uint64_t, std::uint32_t> cells;  // looked up in, never gone through
    first.clear();
    for (std::uint32_t row = 0; row < cell_of_.size(); ++row) {
      const auto next = static_cast<std::uint32_t>(cells.size());
      const auto found = cells.try_emplace(std::uint64_t{cell_of_[row]} << 32 | by.group_of(row), next);
      if (found.second) first.push_back(row);
      cell_of_[row] = found.first->second;
    }
  }
  blank_.cells.resize(first.size());
  for (const std::uint32_t cell : cell_of_) ++blank_.cells[cell];
  std::vector<std::uint32_t> everybody(first.size());
  std::iota(everybody.begin(), everybody.end(), 0U);
  blank_.sets.push_back(std::move(everybody));
  blank_.tables.push_back({0});
  for (const grouped_rows& by : all) {
    const auto begin = static_cast<std::uint32_t>(blank_.sets.size());
    std::vector<std::uint32_t>& table = blank_.tables.emplace_back(by.names.size());
    std::iota(table.begin(), table.end(), begin);
    blank_.sets.resize(begin + by.names.size());
    for (std::uint32_t cell = 0; cell < first.size(); ++cell)
      blank_.sets[begin + by.group_of(first[cell])].push_back(cell);
    if (by.names.data() == asked_.names.data()) sets_of_groups_ = table;
  }
}

std::vector<std::uint32_t> linked_sets::by_group(const std::vector<std::uint32_t>& by_cell) const {
  std::vector<std::uint32_t> found;
  for (const std::uint32_t set : sets_of_groups_) {
    std::uint32_t& sum = found.emplace_back();
    for (const std::uint32_t cell : blank_.sets[set]) sum += by_cell[cell];
  }
  return found;
}

std::vector<shown_cells> linked_sets::shown_of(publication made, protection rule) const {
  made = loopbaan::protect(std::move(made), rule);
  std::vector<shown_cells> found;
  for (const auto& row : made.shows) {
    shown_cells& each = found.emplace_back();
    each.total = row.front();
    for (const std::uint32_t set : sets_of_groups_) each.groups.push_back(row[set]);
  }
  return found;
}

std::vector<shown_cells> linked_sets::protect(std::vector<std::vector<std::uint32_t>> counts, first_question first,
                                              protection rule, const std::vector<shown_cells>& most) const {
  publication made = blank_;
  made.first = first;
  made.counts = std::move(counts);
  for (std::size_t q = 0; q < made.counts.size(); ++q) {
    std::vector<bool>& row = made.shows.emplace_back();
    for (const auto& set : made.sets) row.push_back(!set.empty());
    if (most.empty()) continue;
    row.front() = row.front() && most[q].total;
    for (std::size_t g = 0; g < sets_of_groups_.size(); ++g)
      row[sets_of_groups_[g]] = row[sets_of_groups_[g]] && most[q].groups[g];
  }
  return shown_of(std::move(made), rule);
}

shown_cells linked_sets::protect_of(std::vector<std::uint32_t> asked, std::vector<std::uint32_t> counts,
                                    protection rule) const {
  publication made = blank_;
  made.cells = std::move(asked);
  // Cells of which nobody is asked are in no set.
  for (auto& set : made.sets)
    std::erase_if(set, [&](std::uint32_t cell) { return made.cells[cell] == 0; });
  made.counts.push_back(std::move(counts));
  std::vector<bool>& row = made.shows.emplace_back();
  for (const auto& set : made.sets) row.push_back(!set.empty());
  return shown_of(std::move(made), rule).front();
}

}  // namespace loopbaan::detail
