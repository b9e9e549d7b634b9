// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/plan/needs.hpp>

#include <algorithm>

#include <gap/protect_beside.hpp>
#include <plan/model/outcome_checks.hpp>

namespace loopbaan {

namespace {

/// What shows of a table by one grouping beside those by the groupings before it, by step.
std::vector<step_need> protected_needs(const framework& on, const std::vector<plan_outcome>& plans, protection rule,
                                       const detail::linked_grouping& by,
                                       std::span<const std::vector<step_need>> earlier) {
  std::vector<share> nobody;
  for (const std::uint32_t size : by.groups.sizes) nobody.push_back({0, size});
  std::vector<std::vector<share>> counts(on.steps().size(), nobody);
  for (std::size_t row = 0; row < plans.size(); ++row)
    for (const planned_step& each : plans[row].steps) ++counts[each.step.value][by.groups.group_of(row)].part;

  std::vector<step_need> made;
  for (const step_index s : on.steps().indices()) {
    const std::vector<share>& count = counts[s.value];
    const auto rows = detail::rows_beside(by, s.value, [&](std::size_t table) { return std::span{earlier[table]}; });
    const shown_cells shown = detail::protect_beside(count, rule, rows);
    step_need row{s, std::nullopt, std::vector<std::optional<share>>(count.size())};
    share total;
    for (std::size_t g = 0; g < count.size(); ++g) {
      total.part += count[g].part;
      total.whole += count[g].whole;
      if (shown.groups[g]) row.groups[g] = count[g];
    }
    if (shown.total) row.total = total;
    made.push_back(std::move(row));
  }
  return made;
}

}  // namespace

step_needs count_step_needs(const cohort& people, const std::vector<plan_outcome>& plans, std::string_view grouping,
                            protection rule) {
  return detail::count_step_needs(detail::counted(people), plans, grouping, rule);
}

step_needs detail::count_step_needs(const counted_people& people, const std::vector<plan_outcome>& plans,
                                    std::string_view grouping, protection rule) {
  detail::require_outcomes(people.fw, plans, people.levels.size);
  detail::require_grouping(people, grouping);
  const std::vector<detail::linked_grouping> linked = detail::link_groupings(people, grouping);
  std::vector<std::vector<step_need>> tables;
  for (const detail::linked_grouping& by : linked)
    tables.push_back(protected_needs(people.fw, plans, rule, by, tables));
  const std::span names = linked.back().groups.names;
  step_needs made{std::string{grouping}, {names.begin(), names.end()}, std::move(tables.back()), rule};
  std::ranges::stable_sort(made.rows, std::ranges::greater{},
                           [](const step_need& each) { return each.total ? each.total->part : 0; });
  return made;
}

}  // namespace loopbaan
