// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/gap/coverage.hpp>

#include <gap/coverage_rows.hpp>
#include <gap/group_counter.hpp>

namespace loopbaan {

std::vector<coverage> count_coverages(const cohort& people, std::span<const profile_index> targets,
                                      std::string_view grouping, protection rule) {
  require_grouping(people, grouping);
  const grouped_rows groups = people.grouped_by(grouping);
  const auto counts = detail::count_groups(people, targets, groups.of_row, groups.names.size());
  std::vector<coverage> found;
  for (std::size_t t = 0; t < targets.size(); ++t) {
    coverage each{targets[t],
                  std::string{grouping},
                  {groups.names.begin(), groups.names.end()},
                  {groups.sizes.begin(), groups.sizes.end()},
                  {},
                  rule};
    each.rows = detail::protected_rows(people.fw(), targets[t], counts[t], groups.sizes,
                                       [&](const detail::raw_row& row, std::span<const std::uint32_t> certain) {
                                         return protect(row.groups, rule, certain);
                                       });
    found.push_back(std::move(each));
  }
  return found;
}

coverage count_coverage(const cohort& people, profile_index target, std::string_view grouping, protection rule) {
  return std::move(count_coverages(people, std::span{&target, 1}, grouping, rule).front());
}

}  // namespace loopbaan
