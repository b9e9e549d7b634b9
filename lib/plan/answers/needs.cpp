// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/plan/needs.hpp>

#include <algorithm>

#include <plan/model/outcome_checks.hpp>

namespace loopbaan {

step_needs count_step_needs(const cohort& people, const std::vector<plan_outcome>& plans, std::string_view grouping,
                            protection rule) {
  detail::require_outcomes(people.fw(), plans, people.size());
  require_grouping(people, grouping);
  const grouped_rows groups = people.grouped_by(grouping);
  std::vector<share> nobody;
  for (const std::uint32_t size : groups.sizes) nobody.push_back({0, size});
  std::vector<std::vector<share>> counts(people.fw().steps().size(), nobody);
  for (std::size_t row = 0; row < plans.size(); ++row)
    for (const planned_step& each : plans[row].steps) ++counts[each.step.value][groups.group_of(row)].part;

  step_needs made{std::string{grouping}, {groups.names.begin(), groups.names.end()}, {}, rule};
  for (const step_index s : people.fw().steps().indices()) {
    const std::vector<share>& count = counts[s.value];
    const shown_cells shown = protect(count, rule);
    step_need row{s, std::nullopt, std::vector<std::optional<share>>(count.size())};
    share total;
    for (std::size_t g = 0; g < count.size(); ++g) {
      total.part += count[g].part;
      total.whole += count[g].whole;
      if (shown.groups[g]) row.groups[g] = count[g];
    }
    if (shown.total) row.total = total;
    made.rows.push_back(std::move(row));
  }
  std::ranges::stable_sort(made.rows, std::ranges::greater{},
                           [](const step_need& each) { return each.total ? each.total->part : 0; });
  return made;
}

}  // namespace loopbaan
