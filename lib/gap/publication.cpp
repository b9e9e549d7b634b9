// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/gap/publication.hpp>

#include <algorithm>
#include <limits>
#include <numeric>
#include <string>

#include <core/refusals.hpp>
#include <gap/open_proof.hpp>
#include <gap/publication_checks.hpp>
#include <gap/reader.hpp>

namespace loopbaan {
namespace {

[[noreturn]] void refuse_publication(text value, text remedy) {
  detail::refuse_value(std::move(value), {"een publicatie", "a publication"}, std::move(remedy));
}

void require_sets(const publication& p) {
  for (const auto& set : p.sets)
    if (!std::ranges::is_sorted(set, std::ranges::less_equal{}) || (!set.empty() && set.back() >= p.cells.size()))
      refuse_publication(
          {"een verzameling met cellen die er niet zijn of niet oplopen",
           "a set with cells that are not there or do not rise"},
          {"Noem elke cel van een verzameling een keer, oplopend.", "Name each cell of a set once, in rising order."});
  std::vector<bool> placed(p.sets.size());
  for (const auto& table : p.tables) {
    std::vector<bool> taken(p.cells.size());
    for (const std::uint32_t set : table) {
      bool twice = set >= p.sets.size() || placed[set];
      if (!twice) {
        placed[set] = true;
        for (const std::uint32_t cell : p.sets[set]) {
          twice = twice || taken[cell];
          taken[cell] = true;
        }
      }
      if (twice)
        refuse_publication({"een tabel met verzamelingen die er niet zijn of elkaar overlappen",
                            "a table with sets that are not there or overlap"},
                           {"Zet elke verzameling in precies een tabel, en wat overlapt in een andere.",
                            "Put each set into exactly one table, and what overlaps into another."});
    }
  }
  if (!std::ranges::all_of(placed, [](bool each) { return each; }))
    refuse_publication({"een verzameling die in geen tabel staat", "a set that is in no table"},
                       {"Zet elke verzameling in een tabel.", "Put each set into a table."});
}

/// Can the counts of a cell be, as the first question hangs together with the others?
bool possible(const publication& p, std::size_t cell) {
  std::uint64_t missed = 0;
  for (std::size_t q = 0; q < p.counts.size(); ++q) {
    if (p.counts[q][cell] > p.cells[cell]) return false;
    if (q == 0) continue;
    if (p.first != first_question::apart && p.counts[0][cell] > p.counts[q][cell]) return false;
    missed += p.cells[cell] - p.counts[q][cell];
  }
  return p.first != first_question::together || p.counts.size() < 2 || p.cells[cell] - p.counts[0][cell] <= missed;
}

}  // namespace

void detail::require_publication(const publication& p) {
  require_size(p.shows.size(), p.counts.size(), {"vragen", "questions"});
  for (const auto& row : p.counts) require_size(row.size(), p.cells.size(), {"cellen", "cells"});
  for (const auto& row : p.shows) require_size(row.size(), p.sets.size(), {"verzamelingen", "sets"});
  require_sets(p);
  constexpr std::uint64_t most = std::numeric_limits<std::int32_t>::max();
  if (std::accumulate(p.cells.begin(), p.cells.end(), std::uint64_t{0}) > most)
    refuse_publication({"te veel mensen", "too many people"},
                       {"Samen passen er 2147483647 mensen in.", "2147483647 people fit together."});
  for (std::size_t cell = 0; cell < p.cells.size(); ++cell)
    if (!possible(p, cell))
      refuse_publication({"een telling die niet kan", "a count that cannot be"},
                         {"Tel opnieuw: wie bij de eerste vraag hoort, hoort bij alle andere, en niemand telt dubbel.",
                          "Count again: who counts in the first question counts in all others, and nobody twice."});
}

namespace {

/// Beyond the limit: from what each sum says, and from worlds near the true one.
std::vector<audited_figure> bound(const publication& p) {
  detail::reader all{p, 0};
  detail::open_proof near{p, {}, {}};
  std::vector<audited_figure> found;
  for (std::size_t q = 0; q < p.counts.size(); ++q)
    for (std::size_t s = 0; s < p.sets.size(); ++s) {
      if (p.shows[q][s] || detail::people_of(p, s) == 0) continue;
      const auto [low, high] = all.bounds(q, s);
      const auto [down, up] = near.reach_of({q, p.sets[s], near.links().chain_of[s]});
      const std::uint32_t count = detail::count_of(p, q, s);
      found.push_back({q, s, low, high, count - down, count + up});
    }
  return found;
}

}  // namespace

std::vector<audited_figure> audit(const publication& p, audit_limit limit) {
  detail::require_publication(p);
  if (p.cells.size() * p.counts.size() > limit.unknowns) return bound(p);
  detail::reader all{p, limit.nodes};
  std::vector<audited_figure> found;
  for (std::size_t q = 0; q < p.counts.size(); ++q)
    for (std::size_t s = 0; s < p.sets.size(); ++s)
      if (!p.shows[q][s] && detail::people_of(p, s) > 0) found.push_back(all.interval(q, s));
  return found;
}

}  // namespace loopbaan
