// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/gap/sources.hpp>

#include <gap/linked_tables.hpp>

namespace loopbaan {

std::vector<coverage> count_coverages(const cohort& people, std::span<const profile_index> targets,
                                      std::string_view grouping, protection rule) {
  return detail::count_coverages(detail::counted(people), targets, grouping, rule);
}

std::vector<coverage> detail::count_coverages(const counted_people& people, std::span<const profile_index> targets,
                                              std::string_view grouping, protection rule) {
  detail::require_grouping(people, grouping);
  auto tables = detail::count_linked(people, targets, rule, detail::link_groupings(people, grouping));
  for (coverage& each : tables.back()) each.grouping = grouping;
  return std::move(tables.back());
}

coverage count_coverage(const cohort& people, profile_index target, std::string_view grouping, protection rule) {
  return std::move(count_coverages(people, std::span{&target, 1}, grouping, rule).front());
}

}  // namespace loopbaan
