// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/exchange/tables.hpp>

#include <core/refusals.hpp>
#include <exchange/tabulate/group_rows.hpp>
#include <exchange/table/columns.hpp>

namespace loopbaan {
namespace {

using kind = data_column::kind;
using detail::count_cell;

cell_value whole_cell(const std::optional<share>& figure) {
  return figure ? cell_value{static_cast<std::int64_t>(figure->whole)} : cell_value{};
}

std::vector<competence_index> counted(const coverage& found) {
  std::vector<competence_index> all;
  for (const coverage_row& row : found.rows)
    if (row.competence) all.push_back(*row.competence);
  return all;
}

/// A row per competence and group, everyone first.
data_table coverage_rows(const framework& on, const coverage& found) {
  data_column competence{kind::word, "competence", "id of the competence; absent: the whole profile"};
  data_column required = detail::level_column(on, counted(found), "required", "id of the level that is needed");
  data_column people{kind::whole, "people", "how many people there are", "people"};
  data_column met{kind::whole, "met", "how many meet it; absent: protected", "people"};
  data_column unknown{kind::whole, "unknown", "of how many of everyone the level is unknown; absent: not said", "people"};
  detail::group_rows whose;
  std::int64_t everyone = 0;
  for (const std::uint32_t each : found.sizes) everyone += each;
  for (const coverage_row& row : found.rows) {
    const auto add = [&](const std::string* group, std::int64_t size, const std::optional<share>& figure) {
      const auto c = row.competence;
      competence.add(c ? cell_value{std::string_view{on.competences()[*c].id}} : cell_value{});
      required.add(c ? detail::level_cell(on, *c, row.required) : cell_value{});
      whose.add(group, size == 0, figure.has_value());
      people.add(size);
      met.add(count_cell(figure));
      unknown.add(group == nullptr ? count_cell(row.unknown) : cell_value{});
    };
    add(nullptr, everyone, row.total);
    if (!found.grouping.empty())
      for (std::size_t g = 0; g < found.groups.size(); ++g)
        add(&found.groups[g], std::int64_t{found.sizes.at(g)}, row.groups[g]);
  }
  return data_table{{std::move(competence), std::move(required), std::move(whose.about), std::move(whose.group),
                     std::move(people), std::move(met), std::move(unknown), std::move(whose.figure)}};
}

/// A row per competence and group, everyone first.
data_table rater_gap_rows(const framework& on, const rater_gap_count& found) {
  data_column competence{kind::word, "competence", "id of the competence"};
  data_column people{kind::whole, "people", "how many people both rated; absent: protected", "people"};
  data_column higher{kind::whole, "higher", "how many of them rate themselves higher; absent: protected", "people"};
  detail::group_rows whose;
  for (const rater_gap_row& row : found.rows) {
    detail::require_size(row.groups.size(), found.groups.size(), {"cijfers van een rij", "figures of a row"});
    const auto add = [&](const std::string* group, const std::optional<share>& figure) {
      competence.add(std::string_view{on.competences()[row.competence].id});
      whose.add(group, false, figure.has_value());  // that nobody was rated by both is a figure itself
      people.add(whole_cell(figure));
      higher.add(count_cell(figure));
    };
    add(nullptr, row.total);
    if (!found.grouping.empty())
      for (std::size_t g = 0; g < found.groups.size(); ++g) add(&found.groups[g], row.groups[g]);
  }
  return data_table{{std::move(competence), std::move(whose.about), std::move(whose.group), std::move(people),
                     std::move(higher), std::move(whose.figure)}};
}

}  // namespace

data_table tabulate_coverage(const framework& on, const coverage& found, group_layout where) {
  require_coverage_of(on, found);
  if (where == group_layout::rows) return coverage_rows(on, found);
  std::vector<data_column> made;
  made.emplace_back(kind::word, "competence", "id of the competence; absent: the whole profile");
  made.push_back(detail::level_column(on, counted(found), "required", "id of the level that is needed"));
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
    made[3].add(count_cell(row.total));
    made[4].add(count_cell(row.unknown));
    for (std::size_t g = 0; first + g < made.size(); ++g) made[first + g].add(count_cell(row.groups[g]));
  }
  return data_table{std::move(made)};
}

data_table tabulate_rater_gaps(const framework& on, const rater_gap_count& found, group_layout where) {
  if (where == group_layout::rows) return rater_gap_rows(on, found);
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
    made[1].add(whole_cell(row.total));
    made[2].add(count_cell(row.total));
    for (std::size_t g = 0; first + g < made.size(); ++g) made[first + g].add(count_cell(row.groups[g]));
  }
  return data_table{std::move(made)};
}

}  // namespace loopbaan
