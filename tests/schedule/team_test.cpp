// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <algorithm>
#include <limits>
#include <map>

#include <loopbaan/schedule/replan.hpp>
#include <loopbaan/schedule/team.hpp>

#include <schedule/team_bound.hpp>

#include "random_schedule.hpp"

using namespace loopbaan;
using namespace loopbaan::testing;

namespace {

/// Some people in one world.
struct asked_team {
  asked_world world;
  std::vector<ranks> levels = {};
  team_request request = {};

  /// @pre no more than 16 of them, as standings are views of their levels
  void add(std::string id, schedule_request asks, std::string school = {}, std::int64_t turn = 0) {
    levels.reserve(16);
    levels.push_back(world.w.levels(""));
    request.members.push_back({std::move(id), standing{levels.back()}, std::move(asks), std::move(school), turn});
  }

  [[nodiscard]] team_outcome find(const schedule_limits& limits = {}) const {
    team_outcome made = find_team_schedule(world.ground(), request, limits).value();
    CHECK(check(world.ground(), request, made) == std::vector<text>{});
    return made;
  }
};

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

/// The least terms of all ways in which all can have their steps, by going through them; who waits counts one more.
class all_ways {
public:
  explicit all_ways(const asked_team& asked) : asked_{asked}, best_{std::numeric_limits<std::int64_t>::max()} {
    const framework& fw = asked.world.w.fw();
    const auto terms = static_cast<int>(asked.world.when.size());
    for (const step_index step : fw.steps().indices()) {
      std::vector<taken> ways;
      if (asked.world.held->editions_of(step).empty())
        for (int term = 0; term < terms; ++term) ways.push_back({term, -1});
      for (const std::size_t e : asked.world.held->editions_of(step))
        ways.push_back(
            {static_cast<int>(*asked.world.when.find(*asked.world.held->editions()[e].term)), static_cast<int>(e)});
      ways_.push_back(std::move(ways));
    }
    member(0, 0);
  }
  [[nodiscard]] std::int64_t best() const { return best_; }

private:
  struct taken {
    int term;
    int edition;
  };

  void member(std::size_t i, std::int64_t sum) {
    if (i == asked_.request.members.size()) return finish(sum);
    member(i + 1, sum + static_cast<std::int64_t>(asked_.world.when.size()) + 1);
    const team_member& who = asked_.request.members[i];
    for (const taken& first : ways_[0]) {
      if (is_away(who, first)) continue;
      if (who.request.steps.size() == 1) {
        with(i, {first}, sum + first.term + 1);
        continue;
      }
      for (const taken& second : ways_[1])
        if (second.term > first.term && !is_away(who, second)) with(i, {first, second}, sum + second.term + 1);
    }
  }

  [[nodiscard]] bool is_away(const team_member& who, const taken& way) const {
    const date from = asked_.world.when.terms()[static_cast<std::size_t>(way.term)].from;
    return std::ranges::count(who.request.leave, from, &day_span::from) > 0;
  }

  void with(std::size_t i, const std::vector<taken>& steps, std::int64_t sum) {
    count(i, steps, 1);
    member(i + 1, sum);
    count(i, steps, -1);
  }

  void count(std::size_t i, const std::vector<taken>& steps, int sign) {
    const framework& fw = asked_.world.w.fw();
    for (std::size_t s = 0; s < steps.size(); ++s) {
      if (steps[s].edition >= 0) people_[steps[s].edition] += sign;
      const auto hours = fw.steps()[step_index{static_cast<std::uint32_t>(s)}].hours->count();
      if (!asked_.request.members[i].school.empty()) load_[steps[s].term] += sign * hours;
    }
  }

  void finish(std::int64_t sum) {
    if (sum >= best_) return;
    for (const auto& [e, people] : people_) {
      const step_edition& each = asked_.world.held->editions()[static_cast<std::size_t>(e)];
      if (people > *each.places || (people > 0 && people < each.least.value_or(0))) return;
    }
    for (const auto& [unused, minutes] : load_)
      if (asked_.request.school_spares && minutes > asked_.request.school_spares->count()) return;
    best_ = sum;
  }

  const asked_team& asked_;
  std::vector<std::vector<taken>> ways_;
  std::map<int, int> people_;
  std::map<int, std::int64_t> load_;
  std::int64_t best_;
};

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

namespace {

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
