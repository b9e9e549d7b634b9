// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <algorithm>
#include <functional>
#include <map>
#include <numeric>
#include <set>
#include <vector>

#include <loopbaan/gap/publication.hpp>

#include <support/random.hpp>

// An attacker of its own: goes through every world of whole people, keeps those that agree with what shows, and looks
// at the values that a figure has in them. It shares nothing with the code that hides or audits.

namespace loopbaan::testing::publications {

using counts = std::vector<std::vector<std::uint32_t>>;  ///< by question and cell

inline std::uint32_t sum_of(const publication& p, const counts& world, std::size_t q, std::size_t s) {
  std::uint32_t found = 0;
  for (const std::uint32_t cell : p.sets[s]) found += world[q][cell];
  return found;
}

inline std::uint32_t people_in(const publication& p, std::size_t s) {
  std::uint32_t found = 0;
  for (const std::uint32_t cell : p.sets[s]) found += p.cells[cell];
  return found;
}

inline bool can_be(const publication& p, const counts& world, std::size_t cell) {
  if (p.first == first_question::apart) return true;
  std::uint32_t missed = 0;
  for (std::size_t q = 1; q < world.size(); ++q) {
    if (world[0][cell] > world[q][cell]) return false;
    missed += p.cells[cell] - world[q][cell];
  }
  return p.first == first_question::within || world.size() == 1 || p.cells[cell] - world[0][cell] <= missed;
}

/// Calls `visit` with every world of these cells and links.
inline void each_world(const publication& p, const std::function<void(const counts&)>& visit) {
  counts world(p.counts.size(), std::vector<std::uint32_t>(p.cells.size()));
  const std::function<void(std::size_t, std::size_t)> fill = [&](std::size_t cell, std::size_t q) {
    if (cell == p.cells.size()) return visit(world);
    if (q == world.size()) {
      if (can_be(p, world, cell)) fill(cell + 1, 0);
      return;
    }
    for (world[q][cell] = 0; world[q][cell] <= p.cells[cell]; ++world[q][cell]) fill(cell, q + 1);
  };
  fill(0, 0);
}

inline bool agrees(const publication& p, const counts& world) {
  for (std::size_t q = 0; q < world.size(); ++q)
    for (std::size_t s = 0; s < p.sets.size(); ++s)
      if (p.shows[q][s] && sum_of(p, world, q, s) != sum_of(p, p.counts, q, s)) return false;
  return true;
}

inline std::vector<counts> worlds_like(const publication& p) {
  std::vector<counts> found;
  each_world(p, [&](const counts& world) {
    if (agrees(p, world)) found.push_back(world);
  });
  return found;
}

/// The rule of the house, written out anew: three values and a quarter, of one person both.
inline std::uint32_t least_width(std::uint32_t people) {
  if (people <= 2) return people;
  std::uint32_t width = 2;
  while (4 * width < people) ++width;
  return width;
}

/// Hidden figures, and cells below the minimum, that keep too little open: to outsiders, or to one member who is there.
inline std::size_t told(const publication& p, std::uint32_t minimum) {
  const std::vector<counts> worlds = worlds_like(p);
  std::size_t found = 0;
  const auto look = [&](std::size_t q, const std::vector<std::uint32_t>& cells) {
    std::uint32_t people = 0;
    for (const std::uint32_t cell : cells) people += p.cells[cell];
    if (people == 0) return;
    const auto narrow = [&](std::uint32_t rest, const std::function<bool(const counts&)>& knows) {
      std::set<std::uint32_t> values;
      for (const counts& world : worlds) {
        if (!knows(world)) continue;
        std::uint32_t value = 0;
        for (const std::uint32_t cell : cells) value += world[q][cell];
        values.insert(value);
      }
      return !values.empty() && *values.rbegin() - *values.begin() < least_width(rest);
    };
    found += narrow(people, [](const counts&) { return true; }) ? 1 : 0;
    for (std::uint32_t cell = 0; cell < p.cells.size(); ++cell) {
      const bool within = std::ranges::count(cells, cell) > 0;
      if (p.cells[cell] == 0 || (within && people == 1)) continue;
      const std::uint32_t rest = within ? people - 1 : people;
      if (p.counts[q][cell] > 0) found += narrow(rest, [&](const counts& world) { return world[q][cell] > 0; }) ? 1 : 0;
      if (p.counts[q][cell] < p.cells[cell])
        found += narrow(rest, [&](const counts& world) { return world[q][cell] < p.cells[cell]; }) ? 1 : 0;
    }
  };
  for (std::size_t q = 0; q < p.counts.size(); ++q) {
    for (std::size_t s = 0; s < p.sets.size(); ++s)
      if (!p.shows[q][s]) look(q, p.sets[s]);
    for (std::uint32_t cell = 0; cell < p.cells.size(); ++cell) {
      const auto is_it = [&](const auto& set) { return set.size() == 1 && set.front() == cell; };
      if (p.cells[cell] < minimum && std::ranges::none_of(p.sets, is_it)) look(q, {cell});
    }
  }
  return found;
}

/// Everybody, and cells by groupings: `of` has by grouping the group of each cell.
inline publication made_of(std::vector<std::uint32_t> cells, const std::vector<std::vector<std::uint32_t>>& of) {
  publication p;
  p.cells = std::move(cells);
  std::vector<std::uint32_t> all(p.cells.size());
  std::iota(all.begin(), all.end(), 0U);
  p.sets.push_back(all);
  p.tables.push_back({0});
  for (const auto& grouping : of) {
    std::map<std::uint32_t, std::vector<std::uint32_t>> groups;
    for (std::uint32_t cell = 0; cell < grouping.size(); ++cell) groups[grouping[cell]].push_back(cell);
    auto& table = p.tables.emplace_back();
    for (auto& [name, set] : groups) {
      table.push_back(static_cast<std::uint32_t>(p.sets.size()));
      p.sets.push_back(std::move(set));
    }
  }
  return p;
}

/// Counts by chance, everything showing.
inline void fill(publication& p, std::size_t questions, first_question first, dice& chance) {
  p.first = first;
  p.counts.assign(questions, std::vector<std::uint32_t>(p.cells.size()));
  p.shows.assign(questions, std::vector<bool>(p.sets.size(), true));
  std::vector<std::size_t> likely;
  for (std::size_t q = 0; q < questions; ++q) likely.push_back(1 + chance.below(9));
  for (std::size_t cell = 0; cell < p.cells.size(); ++cell)
    for (std::uint32_t i = 0; i < p.cells[cell]; ++i) {
      bool all = true;
      for (std::size_t q = first == first_question::apart ? 0 : 1; q < questions; ++q) {
        const bool counted = chance.below(10) < likely[q];
        p.counts[q][cell] += counted ? 1 : 0;
        all = all && counted;
      }
      if (first != first_question::apart && all) ++p.counts[0][cell];
    }
}

inline publication drawn(dice& chance, std::size_t cells, std::size_t most, std::size_t questions,
                         first_question first) {
  std::vector<std::uint32_t> sizes;
  for (std::size_t i = 0; i < cells; ++i) sizes.push_back(static_cast<std::uint32_t>(chance.below(most + 1)));
  std::vector<std::vector<std::uint32_t>> of(1 + chance.below(2));
  for (auto& grouping : of)
    for (std::size_t i = 0; i < cells; ++i) grouping.push_back(static_cast<std::uint32_t>(chance.below(3)));
  publication p = made_of(std::move(sizes), of);
  fill(p, questions, first, chance);
  return p;
}

}  // namespace loopbaan::testing::publications
