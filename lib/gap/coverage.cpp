// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/gap/sources.hpp>

#include <gap/coverage_rows.hpp>

namespace loopbaan {

std::vector<coverage> count_coverages(const cohort& people, std::span<const profile_index> targets,
                                      std::string_view grouping, protection rule) {
  return detail::count_coverages(detail::counted(people), targets, grouping, rule);
}

std::vector<coverage> detail::count_coverages(const counted_people& people, std::span<const profile_index> targets,
                                              std::string_view grouping, protection rule) {
  detail::require_grouping(people, grouping);
  const linked_sets sets{people, grouping};
  auto counts = count_groups(people, targets, sets.cell_of(), sets.cells());
  std::vector<coverage> tables;
  for (std::size_t t = 0; t < targets.size(); ++t) {
    const std::vector<raw_row> rows = raw_rows(people.fw, targets[t], counts[t], sets);
    const auto cells = sets.protect(std::move(counts[t].met), link_of(people.fw, targets[t]), rule);
    tables.push_back(shown_table(targets[t], sets.groups(), rule, rows, cells));
    tables.back().grouping = grouping;
  }
  return tables;
}

coverage count_coverage(const cohort& people, profile_index target, std::string_view grouping, protection rule) {
  return std::move(count_coverages(people, std::span{&target, 1}, grouping, rule).front());
}

}  // namespace loopbaan
