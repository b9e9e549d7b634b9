// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <algorithm>
#include <chrono>
#include <map>

#include <loopbaan/schedule/replan.hpp>
#include <loopbaan/schedule/team.hpp>

#include <schedule/team_bound.hpp>

#include "people_who_share.hpp"

using namespace loopbaan;
using namespace loopbaan::testing;

namespace {

using asked_team = people_who_share;
using all_ways = all_ways_to_share;

/// People and editions that mostly ask two or three before they run, so that it matters which are shut.
asked_team team_of_least_numbers(dice& roll, std::size_t people, std::size_t editions) {
  const bool both = roll.chance(50);
  asked_team made{asked_world{world(both ? "-s0 3h-> A1 ; A1 -s1 2h-> B1" : "-s0 3h-> A1", both ? "A1 B1" : "A1")}};
  made.world.when = school_calendar::of_years(day_of("2026-08-01"), 1, 4);
  std::vector<step_edition> held;
  for (std::size_t i = 0; i < editions; ++i) {
    step_edition each{.id = "e" + std::to_string(i), .step = both && i % 2 == 1 ? "s1" : "s0"};
    each.term = roll.pick(made.world.when.terms()).id;
    each.places = static_cast<std::int64_t>(2 + roll.below(3));
    if (roll.chance(80)) each.least = static_cast<std::int64_t>(2 + roll.below(2));
    if (each.least > each.places) each.least = each.places;
    held.push_back(std::move(each));
  }
  made.world.hold(std::move(held));
  for (std::size_t i = 0; i < people; ++i) {
    schedule_request asks = made.world.request;
    if (both && roll.chance(30)) asks.steps.pop_back();
    if (roll.chance(25)) {
      const school_term& away = roll.pick(made.world.when.terms());
      asks.leave = {{away.from, away.to}};
    }
    made.add("p" + std::to_string(i), asks, {}, roll.chance(20) ? 1 : 0);
  }
  made.request.seed = std::to_string(roll.below(100));
  return made;
}

std::int64_t waiting(const team_outcome& of) {
  return std::ranges::count_if(of.members, [](const team_place& each) { return each.outcome.status == schedule_status::unscheduled; });
}

/// The terms of all, of those of each turn apart.
std::map<std::int64_t, std::int64_t> terms_by_turn(const asked_team& asked, const team_outcome& of) {
  std::map<std::int64_t, std::int64_t> made;
  for (std::size_t i = 0; i < of.members.size(); ++i) {
    const schedule_outcome& has = of.members[i].outcome;
    made[asked.request.members[i].turn] +=
        static_cast<std::int64_t>(has.steps.empty() ? asked.world.when.size() + 1 : has.terms);
  }
  return made;
}

}  // namespace

TEST_CASE("a team: an edition that was shut opens again where that is better, and none stays open that cannot run") {
  std::size_t best = 0, proven = 0, gained = 0;
  const std::size_t all = testing::cases(500);
  for (std::uint64_t seed = 0; seed < all; ++seed) {
    CAPTURE(seed);
    dice roll{seed};
    asked_team asked = team_of_least_numbers(roll, 3 + roll.below(2), 2 + roll.below(3));
    for (team_member& each : asked.request.members) each.turn = 0;
    const team_outcome found = asked.find();
    const std::int64_t least = all_ways{asked}.best();
    REQUIRE(found.terms_bound <= least);
    REQUIRE(least <= found.terms);
    best += found.terms == least ? 1 : 0;
    proven += found.terms == found.terms_bound ? 1 : 0;
    asked.request.rounds = 0;
    gained += found.terms < asked.find().terms ? 1 : 0;
  }
  MESSAGE("best " << best << ", proven " << proven << ", rounds gained something " << gained << " of " << all);
  CHECK(best >= all * 99 / 100);
  CHECK(proven > all / 2);
  CHECK(gained > 0);
}

TEST_CASE("a team planned anew though nothing has changed: nothing moves, or fewer wait for more terms of the others") {
  std::size_t fewer = 0, better = 0, unsettled = 0;
  const std::size_t all = testing::cases(150);
  for (std::uint64_t seed = 0; seed < all; ++seed) {
    CAPTURE(seed);
    dice roll{seed};
    const asked_team asked = team_of_least_numbers(roll, 8 + roll.below(8), 4 + roll.below(4));
    const team_outcome found = asked.find();
    const auto agreed = places_of(asked.world.ground(), asked.request, found);
    const replanned_team again = replan_team(asked.world.ground(), asked.request, agreed).value();
    REQUIRE(check(asked.world.ground(), asked.request, agreed, again) == std::vector<text>{});
    unsettled += waiting(found) > static_cast<std::int64_t>(again.waiting_bound) ? 1 : 0;
    if (static_cast<std::int64_t>(again.waiting) == waiting(found)) {
      REQUIRE(again.changed.empty());
      REQUIRE(terms_by_turn(asked, again.outcome) >= terms_by_turn(asked, found));
      continue;
    }
    REQUIRE(static_cast<std::int64_t>(again.waiting) < waiting(found));
    better += terms_by_turn(asked, again.outcome) <= terms_by_turn(asked, found) ? 1 : 0;
    ++fewer;
  }
  CHECK(better <= all / 50);  // rounds end, so that none is better is not promised
  MESSAGE("fewer waited " << fewer << ", of which better " << better << ", not proven that nobody waits who need not " << unsettled << " of " << all);
}

TEST_CASE("a team planned anew though nothing has changed: nobody moves to fill what did not run in vain") {
  asked_team asked{asked_world{world("-s0 3h-> A1 ; -s1 2h-> B1", "A1 B1")}};
  asked.world.when = school_calendar::of_years(day_of("2026-08-01"), 1, 2);
  const auto& terms = asked.world.when.terms();
  // Only who has leave could make the edition `never` run; who waits for it also asks one that others could fill.
  asked.world.hold({{.id = "early", .step = "s0", .term = terms[0].id, .places = 3},
                    {.id = "late", .step = "s0", .term = terms[1].id, .places = 4, .least = 2},
                    {.id = "never", .step = "s1", .term = terms[0].id, .places = 3, .least = 2},
                    {.id = "one", .step = "s1", .term = terms[1].id, .places = 1}});
  const schedule_request both = asked.world.request;
  schedule_request first = both, second = both;
  first.steps.pop_back();
  second.steps.erase(second.steps.begin());
  second.leave = {{terms[0].from, terms[0].to}};
  for (const char* id : {"p0", "p1", "p2"}) asked.add(id, first);
  asked.add("q", second);
  asked.add("w", both, {}, 1);
  const team_outcome found = asked.find();
  REQUIRE(waiting(found) == 1);
  REQUIRE(found.shut == std::vector<std::size_t>{1, 2});
  asked.request.rounds = 0;  // so that no round mends how it begins
  const auto agreed = places_of(asked.world.ground(), asked.request, found);
  const replanned_team again = replan_team(asked.world.ground(), asked.request, agreed).value();
  CHECK(check(asked.world.ground(), asked.request, agreed, again) == std::vector<text>{});
  CHECK(again.waiting == 1);
  CHECK(again.changed.empty());
}

TEST_CASE("a team: the bound asks whether to stop, and what is proven until then holds") {
  dice roll{7};
  asked_team asked = team_of_least_numbers(roll, 12, 5);
  const std::vector<std::int64_t> alone(asked.request.members.size(), 1);
  const detail::team_floor floor{alone, std::vector<bool>(asked.world.held->editions().size(), false)};
  std::size_t questions = 0;
  const auto bound = [&](std::size_t stop_at) {
    questions = 0;
    return detail::least_terms(asked.world.ground(), asked.request, floor, [&] { return ++questions > stop_at; });
  };
  const std::int64_t whole = bound(1'000'000);
  const std::size_t all = questions;
  CHECK(all > asked.request.members.size());
  CHECK(whole > 12);
  for (std::size_t stop_at = 0; stop_at < all; ++stop_at) {
    const std::int64_t cut = bound(stop_at);
    REQUIRE((12 <= cut && cut <= whole));
    REQUIRE(questions < stop_at + 10);
  }
  CHECK(bound(0) == 12);

  const team_outcome late = asked.find({.deadline = std::chrono::steady_clock::now()});
  CHECK(late.stopped);
}
