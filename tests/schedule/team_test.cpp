// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <algorithm>

#include <loopbaan/schedule/team.hpp>

#include "people_who_share.hpp"

using namespace loopbaan;
using namespace loopbaan::testing;

namespace {

using asked_team = people_who_share;
using all_ways = all_ways_to_share;

asked_team two_courses(std::int64_t places, std::int64_t least = 0) {
  asked_team made{asked_world{world("-course 10h-> A1 ; -visit 2h-> B1", "A1 B1")}};
  std::vector<step_edition> editions;
  for (const std::size_t term : {std::size_t{0}, std::size_t{2}}) {
    step_edition each{.id = "c" + std::to_string(term), .step = "course"};
    each.term = made.world.when.terms()[term].id;
    each.places = places;
    if (least > 0) each.least = least;
    editions.push_back(std::move(each));
  }
  made.world.hold(std::move(editions));
  return made;
}

/// "1 3 -": the terms that each takes; - for who waits.
std::string ends(const team_outcome& of) {
  std::string words;
  for (const team_place& each : of.members)
    words += (words.empty() ? "" : " ") +
             (each.outcome.status == schedule_status::optimal ? std::to_string(each.outcome.terms) : "-");
  return words;
}

}  // namespace

TEST_CASE("a team: places are given once, by turn and then by lottery, and who waits has the reason") {
  asked_team asked = two_courses(1);
  for (const char* id : {"anna", "bram", "carla"}) asked.add(id, asked.world.request);
  const team_outcome found = asked.find();
  std::vector<std::size_t> order{0, 1, 2};
  std::ranges::sort(order, {}, [&](std::size_t i) { return lottery_number("", asked.request.members[i].id); });
  CHECK(found.members[order[0]].outcome.terms == 1);
  CHECK(found.members[order[1]].outcome.terms == 3);
  CHECK(found.members[order[2]].outcome.status == schedule_status::unscheduled);
  CHECK(drawn(asked.world.w.fw(), found.members[order[2]].outcome.reasons) == "offer course");
  CHECK(found.members[order[2]].alone == 1);
  CHECK(found.terms == 1 + 3 + 13);
  CHECK(found.terms_bound == found.terms);  // three people, two places: proven

  asked.request.members[order[2]].turn = -1;
  const team_outcome other = asked.find();
  CHECK(other.members[order[2]].outcome.terms == 1);
  CHECK(other.members[order[1]].outcome.status == schedule_status::unscheduled);
}

TEST_CASE("a team: an edition with too few people is shut, and they take the other together") {
  asked_team asked = two_courses(3, 3);
  schedule_request later = asked.world.request;
  later.leave = {{asked.world.when.terms()[0].from, asked.world.when.terms()[0].to}};
  asked.add("anna", asked.world.request);
  asked.add("bram", asked.world.request);
  asked.add("carla", later);
  const team_outcome found = asked.find();
  CHECK(ends(found) == "3 3 3");
  CHECK(found.shut == std::vector<std::size_t>{0});
  asked.request.members.pop_back();
  const team_outcome few = asked.find();
  CHECK(ends(few) == "- -");
  CHECK(few.shut == std::vector<std::size_t>{0, 1});
}

TEST_CASE("a team: a school spares so many hours in a term, and a shared account gives each euro once") {
  asked_team asked{asked_world{world("-course 10h EUR200-> A1", "A1")}};
  asked.world.rules = policy_of({}, {endless("own", account_unit::hours), account("budget", account_unit::euro)});
  for (const char* id : {"anna", "bram", "carla"}) asked.add(id, asked.world.request, "linde");
  asked.request.shared = {{"budget", 2026, 60'000}};
  CHECK(ends(asked.find()) == "1 1 1");
  asked.request.school_spares = minutes::of(20 * 60).value();
  CHECK(asked.find().terms == 1 + 1 + 2);
  asked.request.shared = {{"budget", 2026, 40'000}, {"budget", 2027, 20'000}};
  CHECK(asked.find().terms == 1 + 1 + 5);
  asked.request.shared = {{"budget", 2026, 40'000}};
  const team_outcome found = asked.find();
  CHECK(found.terms == 1 + 1 + 13);
  const auto waits = std::ranges::find_if(
      found.members, [](const team_place& each) { return each.outcome.status == schedule_status::unscheduled; });
  REQUIRE(waits != found.members.end());
  CHECK(drawn(asked.world.w.fw(), waits->outcome.reasons) == "account 1");
}

TEST_CASE("a team: what cannot be asked is told at its place") {
  asked_team asked{asked_world{world("-course 10h EUR200-> A1", "A1")}};
  asked.world.rules = policy_of({hours_rule("a", "own-hours", 40)}, {account("own", account_unit::hours, "own-hours"),
                                                                     account("budget", account_unit::euro),
                                                                     endless("much", account_unit::euro)});
  asked.add("anna", asked.world.request);
  asked.add("anna", asked.world.request);
  asked.request.members[1].request.steps.push_back({step_index{0}, {}});
  asked.request.members[1].request.taken = {4};
  asked.request.shared = {{"own", 2026, 10}, {"nobody's", 2026, 10}, {"budget", 2026, -1}, {"much", 2026, 5}};
  const auto found = find_team_schedule(asked.world.ground(), asked.request);
  REQUIRE_FALSE(found);
  CHECK(defects(found.errors()) == std::vector<std::string>{"712 /shared/0/account", "202 /shared/1/account",
                                                            "433 /shared/2/amount", "713 /shared/3/account",
                                                            "201 /members/1/id", "433 /members/1/steps/1",
                                                            "430 /members/1/taken/0"});
  asked.request.members.pop_back();
  asked.request.members[0].request.changes = {{"budget", 2026, 500}};
  asked.request.shared = {{"budget", 2026, 1000}};
  const auto alone = find_team_schedule(asked.world.ground(), asked.request);
  REQUIRE_FALSE(alone);
  CHECK(defects(alone.errors()) == std::vector<std::string>{"714 /shared/0/account"});
}

namespace {

/// People, each with one or two steps that are held in editions with few places.
asked_team random_team(dice& roll) {
  const bool both = roll.chance(60);
  asked_team made{asked_world{world(both ? "-s0 3h-> A1 ; A1 -s1 2h-> B1" : "-s0 3h-> A1", both ? "A1 B1" : "A1")}};
  made.world.when = school_calendar::of_years(day_of("2026-08-01"), 1, 4);
  std::vector<step_edition> editions;
  for (std::size_t i = 0; i < 2 + roll.below(3); ++i) {
    step_edition each{.id = "e" + std::to_string(i), .step = both && roll.chance(50) ? "s1" : "s0"};
    each.term = roll.pick(made.world.when.terms()).id;
    each.places = static_cast<std::int64_t>(1 + roll.below(3));
    if (roll.chance(30)) each.least = std::min<std::int64_t>(2, *each.places);
    editions.push_back(std::move(each));
  }
  made.world.hold(std::move(editions));
  const std::size_t people = 1 + roll.below(4);
  for (std::size_t i = 0; i < people; ++i)
    made.add("p" + std::to_string(i), made.world.request, roll.chance(50) ? "linde" : "");
  if (roll.chance(30))
    made.request.school_spares = minutes::of(static_cast<std::int64_t>(3 + roll.below(6)) * 60).value();
  made.request.seed = std::to_string(roll.below(100));
  return made;
}

}  // namespace

TEST_CASE("a team: between the bound and what is found lies the best of all ways, and mostly it is found") {
  std::size_t best = 0;
  std::size_t proven = 0;
  const std::size_t all = testing::cases(600);
  for (std::uint64_t seed = 0; seed < all; ++seed) {
    CAPTURE(seed);
    dice roll{seed};
    asked_team asked = random_team(roll);
    const team_outcome found = asked.find();
    const std::int64_t least = all_ways{asked}.best();
    REQUIRE(found.terms_bound <= least);
    REQUIRE(least <= found.terms);
    best += found.terms == least ? 1 : 0;
    proven += found.terms == found.terms_bound ? 1 : 0;

    std::ranges::reverse(asked.request.members);
    team_outcome turned = asked.find();
    std::ranges::reverse(turned.members);
    REQUIRE(ends(turned) == ends(found));
  }
  MESSAGE("best " << best << ", proven " << proven << " of " << all);
  CHECK(best > all * 95 / 100);
  CHECK(proven > all / 2);
}

TEST_CASE("a team: places more never leave more people waiting where everybody asks the same") {
  for (std::int64_t places = 1; places < 4; ++places) {
    asked_team asked = two_courses(places);
    for (std::size_t i = 0; i < 6; ++i) asked.add("p" + std::to_string(i), asked.world.request);
    const team_outcome found = asked.find();
    const auto waiting = std::ranges::count_if(
        found.members, [](const team_place& each) { return each.outcome.status == schedule_status::unscheduled; });
    CHECK(waiting == std::max<std::int64_t>(0, 6 - 2 * places));
    CHECK(found.terms == found.terms_bound);
  }
}

TEST_CASE("a team: an edition with places for a nation holds everybody, and the bound stays one") {
  asked_team asked = two_courses(1'000'000'000'000);
  for (std::size_t i = 0; i < 60; ++i) asked.add("p" + std::to_string(i), asked.world.request);
  const team_outcome found = asked.find();
  CHECK(found.terms_bound <= found.terms);
}

TEST_CASE("a team whose searches are given up holds, and does not tell what it does not know") {
  std::size_t unknown = 0;
  for (std::uint64_t seed = 0; seed < testing::cases(200); ++seed) {
    CAPTURE(seed);
    dice roll{seed};
    const asked_team asked = random_team(roll);
    const team_outcome whole = asked.find();
    const team_outcome cut = asked.find({.nodes = 1});
    for (std::size_t i = 0; i < cut.members.size(); ++i) {
      const std::size_t alone = cut.members[i].alone;
      unknown += alone == 0 ? 1 : 0;
      REQUIRE((alone == 0 || alone >= whole.members[i].alone));
    }
  }
  CHECK(unknown > 0);
}

TEST_CASE("a team: whoever is told how far it is hears all of it, and can stop it") {
  asked_team asked = two_courses(1);
  for (std::size_t i = 0; i < 6; ++i) asked.add("p" + std::to_string(i), asked.world.request);
  std::size_t before = 0;
  const progress told = [&](std::size_t done, std::size_t total) {
    CHECK(done > before);
    CHECK(done <= total);
    before = done;
    return done < 8;
  };
  const team_outcome made = find_team_schedule(asked.world.ground(), asked.request, {}, told).value();
  CHECK(made.stopped);
  CHECK(before >= 12);
  CHECK(check(asked.world.ground(), asked.request, made) == std::vector<text>{});
}
