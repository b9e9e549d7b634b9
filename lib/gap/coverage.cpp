// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/gap/coverage.hpp>

#include <algorithm>
#include <map>
#include <span>

namespace loopbaan {
namespace {

/// Counts per group → row with only what may show.
coverage_row protected_row(std::optional<competence_index> c, rank required, const std::vector<share>& counts,
                           std::uint32_t unknown, protection rule, std::span<const std::uint32_t> certain = {}) {
  coverage_row row{c, required, std::nullopt, std::nullopt, std::vector<std::optional<share>>(counts.size())};
  const shown_cells cells = protect(counts, rule, certain);
  share total;
  for (std::size_t g = 0; g < counts.size(); ++g) {
    total.part += counts[g].part;
    total.whole += counts[g].whole;
    if (cells.groups[g]) row.groups[g] = counts[g];
  }
  if (!cells.total) return row;
  row.total = total;
  row.unknown = share{unknown, total.whole};
  return row;
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

}  // namespace

coverage count_coverage(const cohort& people, profile_index target, std::string_view grouping, protection rule) {
  const framework& on = people.on();
  const auto& required = on.resolved(target).required;
  coverage found{target, std::string{grouping}, {}, {}, {}, rule};

  std::map<std::string, std::size_t> position;
  std::vector<std::vector<share>> counts(required.size() + 1);  // row 0: the whole profile
  std::vector<std::uint32_t> unknown(required.size() + 1);
  for (std::size_t row = 0; row < people.size(); ++row) {
    const person who = people[row];
    const std::string& group = who.group(grouping);
    const auto [at, fresh] = position.try_emplace(group, found.groups.size());
    if (fresh) {
      found.groups.push_back(group);
      found.sizes.push_back(0);
      for (auto& each : counts) each.emplace_back();
    }
    const std::size_t g = at->second;
    ++found.sizes[g];
    bool all = true;
    bool any_unknown = false;
    for (std::size_t i = 0; i < required.size(); ++i) {
      const rank level = who.level(required[i].competence);
      const bool met = counted(level) >= required[i].at;
      all = all && met;
      any_unknown = any_unknown || level == rank::unknown;
      unknown[i + 1] += level == rank::unknown ? 1 : 0;
      ++counts[i + 1][g].whole;
      counts[i + 1][g].part += met ? 1 : 0;
    }
    ++counts[0][g].whole;
    counts[0][g].part += all ? 1 : 0;
    unknown[0] += any_unknown ? 1 : 0;
  }

  for (std::size_t i = 0; i < required.size(); ++i)
    found.rows.push_back(protected_row(required[i].competence, required[i].at, counts[i + 1], unknown[i + 1], rule));
  const auto certain = certainly_meeting(found.rows, found.groups.size());
  found.rows.insert(found.rows.begin(),
                    protected_row(std::nullopt, rank::not_shown, counts[0], unknown[0], rule, certain));
  return found;
}

}  // namespace loopbaan
