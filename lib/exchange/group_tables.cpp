// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/exchange/tables.hpp>

#include <core/refusals.hpp>
#include <exchange/table_columns.hpp>

namespace loopbaan {
namespace {

using kind = data_column::kind;

}  // namespace

data_table tabulate_coverage(const framework& on, const coverage& found) {
  require_coverage_of(on, found);
  std::vector<data_column> made;
  made.emplace_back(kind::word, "competence", "id of the competence; absent: the whole profile");
  made.emplace_back(kind::word, "required", "id of the level that is needed");
  made.emplace_back(kind::whole, "people", "how many people there are", "people");
  made.emplace_back(kind::whole, "met", "how many meet it; absent: protected", "people");
  made.emplace_back(kind::whole, "unknown", "of how many the level is unknown; absent: protected", "people");
  const std::size_t first = made.size();
  if (!found.grouping.empty())
    for (const std::string& each : found.groups)
      made.emplace_back(kind::whole, detail::heading_of_group(found.grouping, each),
                        "how many of this group meet it; absent: protected", "people");
  std::int64_t everyone = 0;
  for (const std::uint32_t each : found.sizes) everyone += each;
  for (const coverage_row& row : found.rows) {
    const auto c = row.competence;
    made[0].add(c ? cell_value{std::string_view{on.competences()[*c].id}} : cell_value{});
    made[1].add(c ? detail::level_cell(on, *c, row.required) : cell_value{});
    made[2].add(everyone);
    made[3].add(detail::count_cell(row.total));
    made[4].add(detail::count_cell(row.unknown));
    for (std::size_t g = 0; first + g < made.size(); ++g) made[first + g].add(detail::count_cell(row.groups[g]));
  }
  return data_table{std::move(made)};
}

data_table tabulate_rater_gaps(const framework& on, const rater_gap_count& found) {
  std::vector<data_column> made;
  made.emplace_back(kind::word, "competence", "id of the competence");
  made.emplace_back(kind::whole, "people", "how many people both rated; absent: protected", "people");
  made.emplace_back(kind::whole, "higher", "how many of them rate themselves higher; absent: protected", "people");
  const std::size_t first = made.size();
  if (!found.grouping.empty())
    for (const std::string& each : found.groups)
      made.emplace_back(kind::whole, detail::heading_of_group(found.grouping, each),
                        "how many of this group rate themselves higher; absent: protected", "people");
  for (const rater_gap_row& row : found.rows) {
    detail::require_size(row.groups.size(), found.groups.size(), {"cijfers van een rij", "figures of a row"});
    made[0].add(std::string_view{on.competences()[row.competence].id});
    made[1].add(row.total ? cell_value{static_cast<std::int64_t>(row.total->whole)} : cell_value{});
    made[2].add(detail::count_cell(row.total));
    for (std::size_t g = 0; first + g < made.size(); ++g) made[first + g].add(detail::count_cell(row.groups[g]));
  }
  return data_table{std::move(made)};
}

}  // namespace loopbaan
