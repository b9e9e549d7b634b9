// SPDX-License-Identifier: BSL-1.0
#include <gap/coverage_rows.hpp>

namespace loopbaan::detail {
namespace {

/// A row with only what may show.
coverage_row shown_of(const raw_row& row, const shown_cells& cells) {
  coverage_row made{row.competence, row.required, std::nullopt, std::nullopt,
                    std::vector<std::optional<share>>(row.groups.size())};
  share total;
  for (std::size_t g = 0; g < row.groups.size(); ++g) {
    total.part += row.groups[g].part;
    total.whole += row.groups[g].whole;
    if (cells.groups[g]) made.groups[g] = row.groups[g];
  }
  if (!cells.total) return made;
  made.total = total;
  made.unknown = share{row.unknown, total.whole};
  return made;
}

}  // namespace

std::vector<raw_row> raw_rows(const framework& on, profile_index target, const profile_counts& counts,
                              const linked_sets& sets) {
  const auto& required = on.resolved(target).required;
  std::vector<raw_row> rows;
  for (std::size_t row = 0; row <= required.size(); ++row) {
    raw_row& made = rows.emplace_back();
    made.number = row;
    made.required = row == 0 ? rank::not_shown : required[row - 1].level;
    if (row > 0) made.competence = required[row - 1].competence;
    made.unknown = counts.unknown[row];
    const std::vector<std::uint32_t> met = sets.by_group(counts.met[row]);
    for (std::size_t g = 0; g < met.size(); ++g) made.groups.push_back({met[g], sets.groups().sizes[g]});
  }
  return rows;
}

first_question link_of(const framework& on, profile_index target) {
  const resolved_profile& asked = on.resolved(target);
  return asked.choices.empty() && asked.credits.empty() ? first_question::together : first_question::within;
}

coverage shown_table(profile_index target, const grouped_rows& groups, protection rule, const std::vector<raw_row>& rows,
                     const std::vector<shown_cells>& cells) {
  coverage made{target,
                {},
                {groups.names.begin(), groups.names.end()},
                {groups.sizes.begin(), groups.sizes.end()},
                {},
                rule};
  for (const raw_row& each : rows) made.rows.push_back(shown_of(each, cells[each.number]));
  return made;
}

}  // namespace loopbaan::detail
