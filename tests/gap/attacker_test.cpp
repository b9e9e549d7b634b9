// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <map>
#include <optional>
#include <set>
#include <vector>

#include <loopbaan/gap/protection.hpp>

using namespace loopbaan;

// An attacker who knows the sizes of all groups, the rule and its code, and all that shows of a row: the attacker goes
// through every world there could be and keeps those that would show the same.

namespace {

using sizes = std::vector<std::uint32_t>;

/// What a reader sees of one row: the total and the shown cells.
struct view {
  std::optional<std::uint32_t> total;
  std::vector<std::optional<std::uint32_t>> cells;

  friend auto operator<=>(const view&, const view&) = default;
};

view look_at(const std::vector<share>& row, protection rule) {
  const shown_cells shown = protect(row, rule);
  view seen;
  std::uint32_t total = 0;
  for (std::size_t i = 0; i < row.size(); ++i) {
    total += row[i].part;
    seen.cells.push_back(shown.groups[i] ? std::optional{row[i].part} : std::nullopt);
  }
  if (shown.total) seen.total = total;
  return seen;
}

/// The next world of these sizes; false after the last.
bool next_world(std::vector<share>& row) {
  for (share& each : row) {
    if (each.part < each.whole) {
      ++each.part;
      return true;
    }
    each.part = 0;
  }
  return false;
}

/// How many hidden cells, over all worlds, the attacker can name exactly.
std::size_t rebuilt(const sizes& groups, protection rule) {
  std::vector<share> row;
  for (const std::uint32_t whole : groups) row.push_back({0, whole});
  std::map<view, std::vector<std::set<std::uint32_t>>> possible;
  do {
    auto& values = possible[look_at(row, rule)];
    values.resize(row.size());
    for (std::size_t i = 0; i < row.size(); ++i) values[i].insert(row[i].part);
  } while (next_world(row));

  std::size_t found = 0;
  for (const auto& [seen, values] : possible)
    for (std::size_t i = 0; i < groups.size(); ++i)
      if (!seen.cells[i] && groups[i] > 0 && values[i].size() == 1) ++found;
  return found;
}

}  // namespace

TEST_CASE("attacker: who knows the rule and sees a row cannot rebuild one hidden cell of it") {
  const protection lowest{protection::floor};
  const std::vector<std::uint32_t> choices{0, 1, 2, 4, 5, 6, 7};
  std::size_t rows = 0;
  std::vector<std::size_t> pick(4, 0);
  const auto check = [&](const sizes& groups) {
    CAPTURE(doctest::toString(groups.size()));
    REQUIRE(rebuilt(groups, lowest) == 0);
    ++rows;
  };
  for (const std::uint32_t a : choices)
    for (const std::uint32_t b : choices)
      for (const std::uint32_t c : choices) {
        if (a > b || b > c) continue;  // the order of groups does not matter
        check({a, b, c});
        for (const std::uint32_t d : choices)
          if (d >= c) check({a, b, c, d});
      }
  for (const sizes& groups : {sizes{5, 5, 5, 5, 5}, sizes{3, 5, 6, 7, 8}, sizes{2, 4, 5, 5, 6}, sizes{5, 6, 7, 8, 9},
                              sizes{1, 1, 1, 1, 6, 7}, sizes{5, 5, 5, 5, 5, 5}, sizes{2, 3, 5, 5, 5, 5}})
    check(groups);
  CHECK(rows > 250);
}

TEST_CASE("attacker: one or two groups give nothing away either") {
  for (std::uint32_t a = 1; a <= 12; ++a) {
    REQUIRE(rebuilt({a}, {protection::floor}) == 0);
    for (std::uint32_t b = a; b <= 12; ++b) REQUIRE(rebuilt({a, b}, {protection::floor}) == 0);
  }
}
