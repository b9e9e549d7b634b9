// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/plan/group_ranges.hpp>

#include <limits>

#include <core/refusals.hpp>

namespace loopbaan {
namespace {

/// What an end is rounded to: a whole hour, euro, week or point, and where there are a hundred of them or more, as many
/// as leave two digits.
std::int64_t grain_of(std::int64_t amount, objective unit) {
  std::int64_t grain = units_of_one(unit);
  while (amount / grain >= 100) grain *= 10;
  return grain;
}

std::int64_t rounded_down(std::int64_t amount, objective unit) { return amount - amount % grain_of(amount, unit); }

/// Of what is nearly 2^63 the amount itself: there is no rounder one above it.
std::int64_t rounded_up(std::int64_t amount, objective unit) {
  const std::int64_t below = rounded_down(amount, unit);
  const std::int64_t grain = grain_of(amount, unit);
  if (below == amount || below > std::numeric_limits<std::int64_t>::max() - grain) return amount;
  return below + grain;
}

/// The people of one group.
struct sums {
  std::vector<cost_range> ranges = {};
  std::uint32_t certainly = 0;  ///< need something whatever is found
  std::uint32_t perhaps = 0;    ///< may need something, or may have no plan

  void add(const cost_range& each) {
    ranges.push_back(each);
    certainly += each.least.value_or(1) > 0 ? 1 : 0;
    perhaps += each.most.value_or(1) > 0 ? 1 : 0;
  }
};

}  // namespace

group_ranges sum_ranges(const cohort& people, std::span<const cost_range> ranges, objective unit,
                        std::string_view grouping, protection rule) {
  require_weights(unit);
  detail::require_size(ranges.size(), people.size(), {"bereiken", "ranges"});
  require_grouping(people, grouping);
  const grouped_rows rows = people.grouped_by(grouping);
  std::vector<sums> groups(rows.sizes.size());
  for (std::size_t row = 0; row < ranges.size(); ++row) groups[rows.group_of(row)].add(ranges[row]);

  group_ranges made{.unit = unit,
                    .grouping = std::string{grouping},
                    .groups = {rows.names.begin(), rows.names.end()},
                    .sizes = {rows.sizes.begin(), rows.sizes.end()},
                    .figures = std::vector<range_figure>(groups.size()),
                    .rule = rule};
  std::vector<share> certainly;
  std::vector<share> perhaps;
  for (std::size_t g = 0; g < groups.size(); ++g) {
    certainly.push_back({groups[g].certainly, rows.sizes[g]});
    perhaps.push_back({groups[g].perhaps, rows.sizes[g]});
  }
  const shown_cells least = protect(certainly, rule);
  const shown_cells most = protect(perhaps, rule);
  const range_total all = total_of(ranges);
  if (least.total) made.total.least = rounded_down(all.least, unit);
  if (most.total) made.total.most = rounded_up(all.most, unit);
  for (std::size_t g = 0; g < groups.size(); ++g) {
    const range_total sum = total_of(groups[g].ranges);
    if (least.groups[g]) made.figures[g].least = rounded_down(sum.least, unit);
    if (most.groups[g]) made.figures[g].most = rounded_up(sum.most, unit);
  }
  return made;
}

}  // namespace loopbaan
