// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <algorithm>
#include <map>

#include <loopbaan/partnership/assignment.hpp>
#include <loopbaan/partnership/sentences.hpp>
#include <loopbaan/partnership/travel.hpp>

#include <partnership/random_round.hpp>
#include <support/defects.hpp>

using namespace loopbaan;

namespace {

using testing::defects;

/// Two from one school for X, which is far, and Y, which is near; a third works where X is.
round_draft draft() {
  return {.editions = {{.id = "X", .most = 1}, {.id = "Y", .most = 1}},
          .needs = {{.id = "a", .wishes = {{.edition = "X", .rank = 1}, {.edition = "Y", .rank = 2}}},
                    {.id = "b", .wishes = {{.edition = "X", .rank = 1}, {.edition = "Y", .rank = 2}}},
                    {.id = "c", .wishes = {{.edition = "X", .rank = 2}, {.edition = "Y", .rank = 1}}}}};
}

round_travel travel() {
  return {.of_needs = {"Boog", "Boog", "Stad"},
          .of_editions = {"Stad", "Dorp"},
          .distances = {{"Boog", "Stad", 42}, {"Dorp", "Boog", 3}, {"Stad", "Dorp", 40}}};
}

}  // namespace

TEST_CASE("Of equally many who have a place the fewest kilometres are travelled, and the reason is told") {
  const travelled_round made = with_travel(draft(), travel()).value();
  CHECK((made.beyond == 0 && made.assumed == 0));
  const assignment_round round = assignment_round::build(made.draft).value();
  const assignment found = find_assignment(round, {.seed = "1"}).value();
  REQUIRE(found.placed[2] == std::optional<std::size_t>{0});
  CHECK(found.values[1] == level_value{3});
  CHECK(check_assignment(round, found, "1") == std::vector<std::string>{});
  const std::size_t out = found.placed[0] ? 1 : 0;
  CHECK(sentence(round, found, out, 0).in_language(language::en) ==
        "“X” is full: 1 of 1 places are taken (1 by “fewest kilometres”). Number 1 of those who wait.");
}

TEST_CASE("What is too far is refused with that as its reason; what is booked stays") {
  round_travel near_only = travel();
  near_only.most = 30;
  round_draft given = draft();
  given.needs[1].wishes[0].booked = true;
  const travelled_round made = with_travel(given, near_only).value();
  CHECK(made.beyond == 2);
  const assignment_round round = assignment_round::build(made.draft).value();
  const assignment found = find_assignment(round).value();
  CHECK(sentence(round, found, 0, 0).in_language(language::nl) == "“X” kan niet: 42 km, en dat is meer dan 30 km.");
  CHECK(found.wishes[0][0].why == wish_reason::stated);
  CHECK(found.placed[1] == std::optional<std::size_t>{0});
  near_only.counted_in = round_travel::unit::minutes_under_way;
  const assignment_round other = assignment_round::build(with_travel(given, near_only).value().draft).value();
  CHECK(sentence(other, find_assignment(other).value(), 0, 0).in_language(language::en) ==
        "“X” is not possible: 42 minutes, which is more than 30 minutes.");
}

TEST_CASE("Travel takes its turn among the criteria that are stated") {
  round_draft given = draft();
  given.criteria = {{"fase", {"fasegrens"}}};
  for (auto& need : given.needs)
    for (auto& wish : need.wishes) wish.criteria = {7};
  round_travel first = travel(), last = travel();
  last.turn = 1;
  const round_draft one = with_travel(given, first).value().draft, two = with_travel(given, last).value().draft;
  CHECK(one.criteria[0].id == "travel");
  CHECK(one.needs[0].wishes[1].criteria == std::vector<std::int64_t>{3, 7});
  CHECK(two.criteria[1].id == "travel");
  CHECK(two.needs[0].wishes[1].criteria == std::vector<std::int64_t>{7, 3});
}

TEST_CASE("A distance that nobody gave is an error, or what is said counts and is counted") {
  round_travel less = travel();
  less.distances.pop_back();
  CHECK(defects(with_travel(draft(), less)) == std::vector<std::string>{"202 /of_needs/2"});
  less.otherwise = 50;
  const travelled_round made = with_travel(draft(), less).value();
  CHECK(made.assumed == 1);
  CHECK(made.draft.needs[2].wishes[1].criteria == std::vector<std::int64_t>{50});
}

TEST_CASE("All that is wrong with travel is said at once") {
  round_travel wrong = travel();
  wrong.of_needs.pop_back();
  wrong.distances.push_back({"Boog", "Stad", -1});
  wrong.turn = 1;
  wrong.most = -1;
  CHECK(defects(with_travel(draft(), wrong)) == std::vector<std::string>{"201 /distances/3", "433 /distances/3/amount",
                                                                         "433 /most", "433 /of_needs", "430 /turn"});
  const round_draft twice = with_travel(draft(), travel()).value().draft;
  CHECK(defects(with_travel(twice, travel())) == std::vector<std::string>{"201 /turn"});
}

TEST_CASE("Of small rounds with travel the best of all answers is found, each way at its distance") {
  testing::dice d{41};
  for (std::size_t i = 0; i < testing::cases(400); ++i) {
    round_draft given = testing::random_round(d, {.needs = 4});
    const std::vector<std::string> places{"A", "B", "C"};
    round_travel asked{.turn = d.below(given.criteria.size() + 1)};
    std::map<std::pair<std::string, std::string>, std::int64_t> far;
    for (const auto& from : places)
      for (const auto& to : places)
        if (from <= to) {
          const auto amount = static_cast<std::int64_t>(from == to ? 0 : 1 + d.below(60));
          far[{from, to}] = far[{to, from}] = amount;
          if (from != to)
            asked.distances.push_back(d.chance(50) ? travel_distance{from, to, amount}
                                                   : travel_distance{to, from, amount});
        }
    if (d.chance(50)) asked.most = 30;
    for (std::size_t n = 0; n < given.needs.size(); ++n) asked.of_needs.push_back(places[d.below(3)]);
    for (std::size_t e = 0; e < given.editions.size(); ++e)
      asked.of_editions.push_back(d.chance(20) ? "" : places[d.below(3)]);
    const travelled_round made = with_travel(given, asked).value();
    std::size_t beyond = 0;
    for (std::size_t n = 0; n < given.needs.size(); ++n)
      for (std::size_t w = 0; w < given.needs[n].wishes.size(); ++w) {
        const auto& wish = made.draft.needs[n].wishes[w];
        const auto e = static_cast<std::size_t>(std::ranges::find(given.editions, wish.edition, &round_edition::id) -
                                                given.editions.begin());
        const std::int64_t there = asked.of_editions[e].empty() ? 0 : far[{asked.of_needs[n], asked.of_editions[e]}];
        CHECK(wish.criteria[asked.turn] == there);
        const bool too_far = asked.most && there > 30 && given.needs[n].wishes[w].refused.empty();
        CHECK(wish.refused.empty() == (given.needs[n].wishes[w].refused.empty() && !too_far));
        beyond += too_far ? 1 : 0;
      }
    CHECK(made.beyond == beyond);
  }
}
