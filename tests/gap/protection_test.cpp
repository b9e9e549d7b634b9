// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include <loopbaan/gap/protection.hpp>

#include <support/random.hpp>

using namespace loopbaan;
using testing::dice;

namespace {

/// The row as a reader sees it: a letter per group, "." for a hidden one, and "+" when the total shows.
std::string seen(const std::vector<share>& groups, protection rule = {}) {
  const shown_cells cells = protect(groups, rule);
  std::string words;
  for (std::size_t i = 0; i < groups.size(); ++i) words += cells.groups[i] ? static_cast<char>('A' + i) : '.';
  return words + (cells.total ? "+" : "");
}

share sum_of(const std::vector<share>& groups, const std::vector<bool>& of, bool wanted) {
  share sum;
  for (std::size_t i = 0; i < groups.size(); ++i)
    if (of[i] == wanted) sum = {sum.part + groups[i].part, sum.whole + groups[i].whole};
  return sum;
}

bool safe(const share& s, std::uint32_t minimum) { return s.whole >= minimum && s.part > 0 && s.part < s.whole; }

bool safe_as_sum(const share& s, std::uint32_t minimum) {
  return s.whole >= minimum && s.part >= 2 && s.whole - s.part >= 2;
}

std::vector<share> random_row(dice& random) {
  std::vector<share> row(random.below(9));
  const std::size_t largest = random.chance(50) ? 14 : 60;
  const unsigned extremes = random.chance(50) ? 10 : 60;
  for (share& each : row) {
    const auto whole = random.below(largest + 1);
    const auto part = random.chance(extremes) ? (random.chance(50) ? 0 : whole) : random.below(whole + 1);
    each = {static_cast<std::uint32_t>(part), static_cast<std::uint32_t>(whole)};
  }
  return row;
}

}  // namespace

TEST_CASE("protection: groups that are large and mixed all show") {
  CHECK(seen({{5, 10}, {6, 12}, {1, 30}}) == "ABC+");
  CHECK(seen({{5, 10}}) == "A+");
}

TEST_CASE("protection: a small group never shows, and takes one along that its figure could be taken from") {
  CHECK(seen({{3, 9}, {6, 12}, {10, 30}}) == "..C+");
  CHECK(seen({{3, 9}, {2, 9}, {6, 12}, {10, 30}}) == "..CD+");
  CHECK(seen({{0, 1}, {1, 2}, {1, 3}, {6, 12}, {10, 30}}) == "....E+");
}

TEST_CASE("protection: a group of which none or all meet hides with its neighbour in size") {
  CHECK(seen({{0, 12}, {4, 14}, {6, 20}, {9, 22}}) == "..CD+");
  CHECK(seen({{3, 12}, {4, 14}, {20, 20}, {9, 22}}) == "AB..+");
}

TEST_CASE("protection: an odd group stands alone beside small ones, and makes three where there are none") {
  CHECK(seen({{2, 5}, {3, 6}, {0, 12}, {6, 20}, {9, 22}}) == "...DE+");
  CHECK(seen({{0, 12}, {6, 20}, {9, 22}, {5, 30}, {6, 31}}) == "...DE+");
}

TEST_CASE("protection: when what is hidden together is nearly none or all, the smallest that shows is hidden too") {
  CHECK(seen({{1, 5}, {0, 6}, {6, 20}, {9, 22}, {5, 30}, {6, 31}}) == "....EF+");
  CHECK(seen({{1, 5}, {1, 6}, {6, 20}, {9, 22}, {5, 30}, {6, 31}}) == "..CDEF+");
  CHECK(seen({{5, 5}, {5, 6}, {6, 20}, {9, 22}, {5, 30}, {6, 31}}) == "....EF+");
  CHECK(seen({{0, 5}, {0, 6}, {6, 20}, {9, 22}, {5, 30}, {6, 31}}) == "....EF+");
  CHECK(seen({{5, 5}, {6, 6}, {6, 20}, {9, 22}, {5, 30}, {6, 31}}) == "....EF+");
}

TEST_CASE("protection: a total of too few people, or of nearly none or all of them, hides the whole row") {
  CHECK(seen({{1, 4}, {2, 5}}) == "..");
  CHECK(seen({{1, 20}, {0, 30}}) == "..");
  CHECK(seen({{20, 20}, {29, 30}}) == "..");
  CHECK(seen({{1, 20}, {1, 30}}) == "AB+");
  CHECK(seen({{0, 20}, {0, 30}}) == "..");
  CHECK(seen({{20, 20}, {30, 30}}) == "..");
  CHECK(seen({}) == "");
}

TEST_CASE("protection: a group of nobody hides nobody") {
  CHECK(seen({{0, 0}, {3, 9}, {6, 12}, {10, 30}}) == "...D+");
  CHECK(seen({{0, 0}, {6, 12}, {10, 30}}) == ".BC+");
}

TEST_CASE("protection: the minimum may be chosen, but never below 5") {
  CHECK(seen({{3, 7}, {2, 8}}, {.minimum = 7}) == "AB+");
  for (const std::uint32_t minimum : {0u, 1u, 4u, 5u}) {
    CHECK(seen({{2, 4}, {2, 5}, {3, 6}}, {.minimum = minimum}) == "..C+");
    CHECK(seen({{2, 5}, {3, 6}}, {.minimum = minimum}) == "AB+");
  }
}

TEST_CASE("protection: what is certain from elsewhere does not make the hidden safe") {
  const std::vector<share> groups{{0, 5}, {0, 6}, {10, 12}, {11, 13}, {9, 22}, {5, 30}};
  CHECK(protect(groups).groups == std::vector<bool>{false, false, false, false, true, true});
  const std::vector<std::uint32_t> certain{0, 0, 9, 11, 0, 0};
  CHECK(protect(groups, {}, certain).groups == std::vector<bool>(6));
  CHECK(protect(groups, {}, certain).total);
  const std::vector<std::uint32_t> all_certain{0, 0, 10, 11, 9, 5};
  CHECK_FALSE(protect(groups, {}, all_certain).total);
}

TEST_CASE("protection: in every row what shows is safe, and what is hidden is safe as one group") {
  dice random{2026};
  for (int round = 0; round < 20'000; ++round) {
    const std::vector<share> row = random_row(random);
    const protection rule{static_cast<std::uint32_t>(random.below(16))};
    const std::uint32_t minimum = std::max(rule.minimum, protection::floor);
    const shown_cells cells = protect(row, rule);
    const std::vector<bool> everything(row.size(), true);
    const share total = sum_of(row, everything, true);
    const share hidden = sum_of(row, cells.groups, false);
    CAPTURE(round);
    REQUIRE(cells.groups.size() == row.size());
    REQUIRE(cells.total == safe_as_sum(total, minimum));
    for (std::size_t i = 0; i < row.size(); ++i)
      if (cells.groups[i]) REQUIRE((cells.total && safe(row[i], minimum)));
    if (cells.total && hidden.whole > 0) REQUIRE(safe_as_sum(hidden, minimum));
  }
}

TEST_CASE("protection: no more is hidden than the rule asks for") {
  dice random{7};
  std::size_t rows = 0;
  for (int round = 0; round < 20'000; ++round) {
    // Large groups of rising size, even in number: the neighbours 0 and 1, 2 and 3… are bundles.
    std::vector<share> row(2 * (1 + random.below(4)));
    std::uint32_t size = 10;
    for (share& each : row) {
      size += static_cast<std::uint32_t>(random.below(9));
      each = {static_cast<std::uint32_t>(random.chance(30) ? 0 : random.below(size + 1)), size};
    }
    std::vector<bool> expected(row.size());
    for (std::size_t i = 0; i < row.size(); ++i) expected[i] = safe(row[i], 10) && safe(row[i ^ 1], 10);
    const share hidden = sum_of(row, expected, false);
    const share total = sum_of(row, std::vector<bool>(row.size(), true), true);
    if (!safe_as_sum(total, 10) || (hidden.whole > 0 && !safe_as_sum(hidden, 10))) continue;
    ++rows;
    CAPTURE(round);
    REQUIRE(protect(row).groups == expected);
  }
  CHECK(rows > 15'000);
}

TEST_CASE("protection: two small groups that are enough people take no other along") {
  dice random{8};
  for (int round = 0; round < 2'000; ++round) {
    std::vector<share> row{{1, 5}, {2, 9}};
    for (std::size_t i = random.below(6); i > 0; --i) {
      const auto whole = static_cast<std::uint32_t>(10 + random.below(30));
      row.push_back({1 + static_cast<std::uint32_t>(random.below(whole - 1)), whole});
    }
    std::vector<bool> expected(row.size(), true);
    expected[0] = expected[1] = false;
    REQUIRE(protect(row).groups == expected);
  }
}

TEST_CASE("protection: depends on the figures alone, not on the order of the groups") {
  dice random{11};
  for (int round = 0; round < 2'000; ++round) {
    std::vector<share> row = random_row(random);
    for (std::size_t i = 0; i < row.size(); ++i) row[i].whole = row[i].whole * 16 + static_cast<std::uint32_t>(i);
    const shown_cells cells = protect(row);
    std::vector<share> turned{row.rbegin(), row.rend()};
    const shown_cells again = protect(turned);
    REQUIRE(again.total == cells.total);
    REQUIRE(std::ranges::equal(again.groups, std::vector<bool>(cells.groups.rbegin(), cells.groups.rend())));
    REQUIRE(protect(row).groups == cells.groups);
  }
}
