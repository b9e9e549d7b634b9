// SPDX-License-Identifier: BSL-1.0
#include <gap/coverage_rows.hpp>

#include <algorithm>

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

/// How many people of each group meet the whole profile for certain, to someone who sees the rows of the competences:
/// all of them less those who miss a competence, where every row shows the group.
std::vector<std::uint32_t> certainly_meeting(const std::vector<coverage_row>& competences, std::size_t groups) {
  std::vector<std::uint32_t> least(groups);
  for (std::size_t g = 0; g < groups; ++g) {
    const auto shows = [&](const coverage_row& row) { return row.groups[g].has_value(); };
    if (competences.empty() || !std::ranges::all_of(competences, shows)) continue;
    std::uint64_t misses = 0;
    for (const coverage_row& row : competences) misses += row.groups[g]->whole - row.groups[g]->part;
    const std::uint32_t whole = competences.front().groups[g]->whole;
    least[g] = misses < whole ? whole - static_cast<std::uint32_t>(misses) : 0;
  }
  return least;
}

/// Does the number of those who meet the profile say of every hidden competence that exactly one person misses it?
/// Where the profile shows, a competence without a total is missed by nobody or by one; whoever misses the profile and
/// none of the competences that show, misses one of these.
bool names_the_missing(const raw_row& whole, const std::vector<coverage_row>& competences) {
  std::uint64_t missed = 0, told = 0;
  for (const share& each : whole.groups) missed += each.whole - each.part;
  std::size_t hidden = 0;
  for (const coverage_row& row : competences) {
    if (row.total)
      told += row.total->whole - row.total->part;
    else
      ++hidden;
  }
  return hidden > 0 && told + hidden <= missed;
}

}  // namespace

std::vector<coverage_row> protected_rows(const framework& on, profile_index target, const profile_counts& counts,
                                         std::span<const std::uint32_t> sizes, const protector& shows) {
  const auto& required = on.resolved(target).required;
  const auto raw = [&](std::size_t row, std::optional<competence_index> c, rank at) {
    raw_row made{row, c, at, {}, counts.unknown[row]};
    for (std::size_t g = 0; g < sizes.size(); ++g) made.groups.push_back({counts.met[row][g], sizes[g]});
    return made;
  };
  std::vector<coverage_row> rows;
  for (std::size_t i = 0; i < required.size(); ++i) {
    const raw_row each = raw(i + 1, required[i].competence, required[i].level);
    rows.push_back(shown_of(each, shows(each, {})));
  }
  // Who meets a choice shows in no row, so nothing about the whole follows from the rows.
  const auto certain = on.resolved(target).choices.empty() && on.resolved(target).credits.empty()
                           ? certainly_meeting(rows, sizes.size())
                                                           : std::vector<std::uint32_t>(sizes.size());
  const raw_row whole = raw(0, std::nullopt, rank::not_shown);
  shown_cells cells = shows(whole, certain);
  if (names_the_missing(whole, rows)) cells = {std::vector<bool>(sizes.size()), false};
  rows.insert(rows.begin(), shown_of(whole, cells));
  return rows;
}

}  // namespace loopbaan::detail
