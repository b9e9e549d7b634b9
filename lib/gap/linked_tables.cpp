// SPDX-License-Identifier: BSL-1.0
#include <gap/linked_tables.hpp>

#include <gap/coverage_rows.hpp>
#include <gap/group_counter.hpp>

namespace loopbaan::detail {
namespace {

/// The rows of a table by one grouping, as they show beside those by the groupings before it.
std::vector<coverage> protected_tables(const counted_people& people, std::span<const profile_index> targets,
                                       protection rule, const linked_grouping& by,
                                       std::span<const std::vector<coverage>> earlier) {
  const grouped_rows& groups = by.groups;
  const auto counts = count_groups(people, targets, groups.of_row, groups.names.size());
  std::vector<coverage> made;
  for (std::size_t t = 0; t < targets.size(); ++t) {
    coverage each{
        targets[t], {},  {groups.names.begin(), groups.names.end()}, {groups.sizes.begin(), groups.sizes.end()},
        {},         rule};
    each.rows = protected_rows(people.fw, targets[t], counts[t], groups.sizes,
                               [&](const raw_row& row, std::span<const std::uint32_t> certain) {
                                 const auto rows = rows_beside(by, row.number, [&](std::size_t table) {
                                   return std::span{earlier[table][t].rows};
                                 });
                                 return protect_beside(row.groups, rule, rows, certain);
                               });
    made.push_back(std::move(each));
  }
  return made;
}

}  // namespace

std::vector<std::vector<coverage>> count_linked(const counted_people& people, std::span<const profile_index> targets,
                                                protection rule, std::span<const linked_grouping> groupings) {
  std::vector<std::vector<coverage>> tables;
  for (const linked_grouping& by : groupings) tables.push_back(protected_tables(people, targets, rule, by, tables));
  return tables;
}

}  // namespace loopbaan::detail
