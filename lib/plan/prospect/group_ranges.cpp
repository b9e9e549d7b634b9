// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/plan/group_ranges.hpp>

#include <algorithm>

#include <core/refusals.hpp>
#include <gap/protect_beside.hpp>
#include <plan/prospect/rounding.hpp>

namespace loopbaan {
namespace {

/// A count by group as it shows.
struct shown_count {
  std::vector<std::optional<share>> groups;
  std::optional<share> total;
};

/// The most that one person has in either end.
range_total largest_of(std::span<const cost_range> ranges) {
  range_total found;
  for (const cost_range& each : ranges) {
    found.least = std::max(found.least, each.least.value_or(0));
    found.most = std::max(found.most, each.most.value_or(0));
  }
  return found;
}

/// What may show of how many people of each group are counted, beside the same counts by the groupings before it.
template <class Counted>
shown_cells shown_beside(std::span<const detail::linked_grouping> groupings, std::size_t people, protection rule,
                         Counted&& is_counted) {
  std::vector<shown_count> tables;
  shown_cells cells;
  for (const detail::linked_grouping& by : groupings) {
    std::vector<share> counts;
    share total;
    for (const std::uint32_t size : by.groups.sizes) counts.push_back({0, size});
    for (std::size_t row = 0; row < people; ++row) {
      const std::uint32_t one = is_counted(row) ? 1 : 0;
      counts[by.groups.group_of(row)].part += one;
      total.part += one;
      ++total.whole;
    }
    const auto rows = detail::rows_beside(by, 0, [&](std::size_t table) { return std::span{&tables[table], 1}; });
    cells = detail::protect_beside(counts, rule, rows);
    shown_count& made = tables.emplace_back();
    for (std::size_t g = 0; g < counts.size(); ++g)
      made.groups.push_back(cells.groups[g] ? std::optional{counts[g]} : std::nullopt);
    if (cells.total) made.total = total;
  }
  return cells;
}

}  // namespace

group_ranges sum_ranges(const cohort& people, std::span<const cost_range> ranges, objective unit,
                        std::string_view grouping, protection rule) {
  require_weights(unit);
  detail::require_size(ranges.size(), people.size(), {"bereiken", "ranges"});
  require_grouping(people, grouping);
  const std::vector<detail::linked_grouping> linked = detail::link_groupings(detail::counted(people), grouping);
  const grouped_rows& rows = linked.back().groups;
  std::vector<std::vector<cost_range>> groups(rows.sizes.size());
  for (std::size_t row = 0; row < ranges.size(); ++row) groups[rows.group_of(row)].push_back(ranges[row]);

  group_ranges made{.unit = unit,
                    .grouping = std::string{grouping},
                    .groups = {rows.names.begin(), rows.names.end()},
                    .sizes = {rows.sizes.begin(), rows.sizes.end()},
                    .figures = std::vector<range_figure>(groups.size()),
                    .rule = rule};
  const auto needs = [&](std::optional<std::int64_t> cost) { return cost.value_or(1) > 0; };
  const shown_cells least =
      shown_beside(linked, people.size(), rule, [&](std::size_t row) { return needs(ranges[row].least); });
  const shown_cells most =  // who may have no plan at all included
      shown_beside(linked, people.size(), rule, [&](std::size_t row) { return needs(ranges[row].most); });
  const range_total all = total_of(ranges);
  const range_total part = largest_of(ranges);
  if (least.total) made.total.least = detail::rounded_down(all.least, unit, part.least);
  if (most.total) made.total.most = detail::rounded_up(all.most, unit, part.most);
  for (std::size_t g = 0; g < groups.size(); ++g) {
    const range_total sum = total_of(groups[g]);
    const range_total one = largest_of(groups[g]);
    if (least.groups[g]) made.figures[g].least = detail::rounded_down(sum.least, unit, one.least);
    if (most.groups[g]) made.figures[g].most = detail::rounded_up(sum.most, unit, one.most);
  }
  return made;
}

}  // namespace loopbaan
