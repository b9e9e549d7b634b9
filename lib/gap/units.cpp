// SPDX-License-Identifier: BSL-1.0
#include <gap/units.hpp>

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

#include <gap/bundles.hpp>
#include <gap/reader.hpp>

namespace loopbaan::detail {
namespace {

/// Where a cell is in each table.
using places = std::vector<std::vector<std::optional<std::uint32_t>>>;

places places_of(const publication& p) {
  places found;
  for (const auto& table : p.tables) {
    auto& of_cell = found.emplace_back(p.cells.size());
    for (const std::uint32_t set : table)
      for (const std::uint32_t cell : p.sets[set]) of_cell[cell] = set;
  }
  return found;
}

void find_same(const publication& p, set_order& made) {
  std::map<std::vector<std::uint32_t>, std::uint32_t> first;
  for (std::uint32_t s = 0; s < p.sets.size(); ++s) {
    made.same.push_back(first.try_emplace(p.sets[s], s).first->second);
    made.people.push_back(people_of(p, s));
  }
}

/// A set lies in another where all its cells do.
void find_within(const publication& p, set_order& made) {
  made.within.resize(p.sets.size());
  made.around.resize(p.sets.size());
  for (const auto& of_cell : places_of(p))
    for (std::uint32_t s = 0; s < p.sets.size(); ++s) {
      const auto& cells = p.sets[s];
      if (made.same[s] != s || cells.empty() || !of_cell[cells.front()]) continue;
      const std::uint32_t other = made.same[*of_cell[cells.front()]];
      const auto there = [&](std::uint32_t cell) { return of_cell[cell] == of_cell[cells.front()]; };
      if (other == s || !std::ranges::all_of(cells, there)) continue;
      if (std::ranges::count(made.around[s], other) > 0) continue;
      made.around[s].push_back(other);
      made.within[other].push_back(s);
    }
}

}  // namespace

set_order order_sets(const publication& p, std::uint32_t minimum) {
  set_order made;
  find_same(p, made);
  find_within(p, made);
  const std::size_t none = p.sets.size();
  made.unit_of.assign(none, none);
  std::vector<bool> taken(none);
  for (std::size_t t = 0; t < p.tables.size(); ++t) {
    std::map<std::size_t, std::vector<std::uint32_t>> blocks;
    for (const std::uint32_t set : p.tables[t]) {
      const std::uint32_t s = made.same[set];
      if (taken[s]) continue;
      taken[s] = true;
      const auto& around = made.around[s];
      const auto smallest = std::ranges::min_element(around, {}, [&](std::uint32_t o) { return made.people[o]; });
      blocks[smallest == around.end() ? none : *smallest].push_back(s);
    }
    for (const auto& [parent, sets] : blocks) {
      std::vector<std::uint32_t> sizes;
      for (const std::uint32_t s : sets) sizes.push_back(made.people[s]);
      const auto bundles = bundles_of(sizes, minimum, {});
      for (std::size_t b = 0; b < bundles.size(); ++b) {
        if (bundles[b].empty()) continue;
        unit& each = made.units.emplace_back();
        each.never = b == 0;
        each.table = t;
        each.parent = parent;
        for (const std::size_t i : bundles[b]) {
          each.sets.push_back(sets[i]);
          each.people = std::max(each.people, sizes[i]);
        }
      }
      for (std::uint32_t i = 0; i < sets.size(); ++i)
        if (sizes[i] == 0) made.unit_of[sets[i]] = none;
    }
  }
  std::ranges::stable_sort(made.units, {}, &unit::people);
  for (std::size_t u = 0; u < made.units.size(); ++u)
    for (const std::uint32_t s : made.units[u].sets) made.unit_of[s] = u;
  return made;
}

}  // namespace loopbaan::detail
