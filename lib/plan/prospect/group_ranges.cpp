// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/plan/group_ranges.hpp>

#include <algorithm>

#include <core/refusals.hpp>
#include <gap/linked_sets.hpp>
#include <plan/prospect/rounding.hpp>

namespace loopbaan {
namespace {

/// The most that one person has in either end.
range_total largest_of(std::span<const cost_range> ranges) {
  range_total found;
  for (const cost_range& each : ranges) {
    found.least = std::max(found.least, each.least.value_or(0));
    found.most = std::max(found.most, each.most.value_or(0));
  }
  return found;
}

}  // namespace

group_ranges sum_ranges(const cohort& people, std::span<const cost_range> ranges, objective unit,
                        std::string_view grouping, protection rule) {
  require_weights(unit);
  detail::require_size(ranges.size(), people.size(), {"bereiken", "ranges"});
  require_grouping(people, grouping);
  const detail::linked_sets sets{detail::counted(people), grouping};
  const grouped_rows& rows = sets.groups();
  std::vector<std::vector<cost_range>> groups(rows.sizes.size());
  for (std::size_t row = 0; row < ranges.size(); ++row) groups[rows.group_of(row)].push_back(ranges[row]);

  group_ranges made{.unit = unit,
                    .grouping = std::string{grouping},
                    .groups = {rows.names.begin(), rows.names.end()},
                    .sizes = {rows.sizes.begin(), rows.sizes.end()},
                    .figures = std::vector<range_figure>(groups.size()),
                    .rule = rule};
  const auto needs = [&](std::optional<std::int64_t> cost) { return cost.value_or(1) > 0; };
  std::vector<std::vector<std::uint32_t>> counts(2, std::vector<std::uint32_t>(sets.cells()));
  for (std::size_t row = 0; row < ranges.size(); ++row) {
    counts[0][sets.cell_of()[row]] += needs(ranges[row].least) ? 1 : 0;
    counts[1][sets.cell_of()[row]] += needs(ranges[row].most) ? 1 : 0;  // who may have no plan at all included
  }
  const auto shown = sets.protect(std::move(counts), first_question::within, rule);
  const shown_cells& least = shown[0];
  const shown_cells& most = shown[1];
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
