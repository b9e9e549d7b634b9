// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <loopbaan/partnership/assignment.hpp>

#include <partnership/drawn_round.hpp>

using namespace loopbaan;
using namespace loopbaan::testing;

TEST_CASE("The checker sees an answer that was tampered with") {
  const assignment_round round = drawn("X 0/1\nY 0/2\na: X Y\nb: X Y");
  const assignment made = find_assignment(round).value();
  assignment worse = made;
  worse.placed = {1, 1};
  CHECK_FALSE(check_assignment(round, worse).empty());
  worse = made;
  worse.placed = {0, 0};
  CHECK_FALSE(check_assignment(round, worse).empty());
  worse = made;
  std::swap(worse.placed[0], worse.placed[1]);
  CHECK_FALSE(check_assignment(round, worse).empty());
  worse = made;
  worse.values[0] = {1};
  CHECK_FALSE(check_assignment(round, worse).empty());
}

TEST_CASE("Many groups with reserved places and a full large edition are checked in no time") {
  round_draft draft;
  draft.editions = {{.id = "X", .most = 80}, {.id = "Y", .most = 1500}, {.id = "Z", .most = 1500}};
  for (int g = 0; g < 70; ++g) draft.editions[0].reserved.push_back({"s" + std::to_string(g), 1});
  for (int n = 0; n < 90; ++n)
    draft.needs.push_back({.id = "n" + std::to_string(n), .groups = {"s" + std::to_string(n % 75)}, .wishes = {{.edition = "X"}}});
  for (int n = 0; n < 3400; ++n)
    draft.needs.push_back({.id = "m" + std::to_string(n), .wishes = {{.edition = n % 2 ? "Y" : "Z"}, {.edition = n % 2 ? "Z" : "Y", .rank = 2}}});
  const assignment_round round = assignment_round::build(draft).value();
  assignment made = find_assignment(round).value();
  REQUIRE(made.status == assignment_status::optimal);
  // 70 of their own, and ten of the others.
  CHECK(made.values[0] == level_value{80 + 3000});
  CHECK(check_assignment(round, made) == std::vector<std::string>{});
  // One of a group without reserved places more than there are places open to all.
  for (std::size_t n = 0; n < 70; ++n)
    if (made.placed[n] && n % 75 < 70) {
      for (std::size_t other = 70; other < 75; ++other)
        if (!made.placed[other]) {
          made.placed[other] = made.placed[n];
          made.placed[n] = std::nullopt;
          CHECK_FALSE(check_assignment(round, made).empty());
          return;
        }
    }
  // All others are there: then one of a group that is there twice makes room for no third.
  CHECK(made.placed[0].has_value());
}

TEST_CASE("What does not hold is told in the language that is asked") {
  const assignment_round round = drawn("X 0/1\na: X");
  assignment made = find_assignment(round).value();
  made.lottery[0] += 1;
  CHECK(check_assignment(round, made) == std::vector<std::string>{"a has drawn another number"});
  CHECK(check_assignment(round, made, "", language::nl) == std::vector<std::string>{"a heeft een ander lot"});
}
