// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/plan/needs.hpp>

#include <algorithm>

#include <gap/linked_sets.hpp>
#include <plan/model/outcome_checks.hpp>

namespace loopbaan {

step_needs count_step_needs(const cohort& people, const std::vector<plan_outcome>& plans, std::string_view grouping,
                            protection rule) {
  return detail::count_step_needs(detail::counted(people), plans, grouping, rule);
}

step_needs detail::count_step_needs(const counted_people& people, const std::vector<plan_outcome>& plans,
                                    std::string_view grouping, protection rule) {
  detail::require_outcomes(people.fw, plans, people.levels.size);
  detail::require_grouping(people, grouping);
  const linked_sets sets{people, grouping};
  std::vector<std::vector<std::uint32_t>> counts(people.fw.steps().size(), std::vector<std::uint32_t>(sets.cells()));
  for (std::size_t row = 0; row < plans.size(); ++row)
    for (const planned_step& each : plans[row].steps) ++counts[each.step.value][sets.cell_of()[row]];

  const grouped_rows& groups = sets.groups();
  step_needs made{std::string{grouping}, {groups.names.begin(), groups.names.end()}, {}, rule};
  for (const step_index s : people.fw.steps().indices()) {
    const std::vector<std::uint32_t> parts = sets.by_group(counts[s.value]);
    const shown_cells shown = sets.protect({counts[s.value]}, first_question::apart, rule).front();
    step_need row{s, std::nullopt, std::vector<std::optional<share>>(parts.size())};
    share total;
    for (std::size_t g = 0; g < parts.size(); ++g) {
      total.part += parts[g];
      total.whole += groups.sizes[g];
      if (shown.groups[g]) row.groups[g] = share{parts[g], groups.sizes[g]};
    }
    if (shown.total) row.total = total;
    made.rows.push_back(std::move(row));
  }
  std::ranges::stable_sort(made.rows, std::ranges::greater{},
                           [](const step_need& each) { return each.total ? each.total->part : 0; });
  return made;
}

}  // namespace loopbaan
