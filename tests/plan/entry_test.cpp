// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include <loopbaan/plan/checker.hpp>
#include <loopbaan/plan/entry.hpp>
#include <loopbaan/plan/explanation.hpp>
#include <loopbaan/plan/prospect.hpp>

#include <plan/random_world.hpp>
#include <support/world.hpp>

/// What belongs to a target and no step can give: levels and years that a role asks first, and what can only be
/// recorded where it is.

using namespace loopbaan;
using namespace loopbaan::testing;

namespace {

/// Students and teachers; who mentors must be steady at A, who trains mentors two years a teacher and steady at B, who
/// leads trainers three years one of them.
world with_roles() {
  framework_draft draft =
      world{"-one 10h-> A1 ; -two 20h-> B1 ; -three 5h-> C1 ; -four 1h-> D1", "A1", {{"study", ""}, {"work", ""}}}
          .fw()
          .draft();
  const auto profile_of = [](const char* id, level_map asks) {
    profile made{.id = id, .title = id};
    made.requires_levels = std::move(asks);
    return made;
  };
  draft.profiles.push_back(profile_of("steady", {{"B", "1"}}));
  draft.profiles.back().desires_levels = {{"B", "2"}};
  draft.profiles.push_back(profile_of("trainer", {{"C", "1"}}));
  draft.profiles.push_back(profile_of("leader", {{"D", "1"}}));
  draft.roles = {
      {.id = "r-trainer", .title = "Trainer", .profile = "trainer", .entry = {{.profile = "steady", .years = 2.0}}},
      {.id = "r-leader", .title = "Leader", .profile = "leader", .entry = {{.profile = "trainer", .years = 3.0}}}};
  route way{.id = "way", .title = "way"};
  way.phases = {"study"};
  draft.routes = {way};
  return world{std::move(draft)};
}

std::vector<entry_condition> conditions(const world& w, const char* target, const char* phase,
                                        std::optional<date> since) {
  person_by_ids given{.id = "p", .since = since};
  if (phase != nullptr) given.phase = phase;
  const cohort people = cohort::build_by_ids(w.fw(), {given}).value();
  const std::vector<profile_index> targets{w.fw().profiles().find(target).value()};
  return conditions_of(people[0], targets);
}

std::string told(const world& w, const std::vector<entry_condition>& all) {
  std::string words;
  for (const entry_condition& each : all) words += (words.empty() ? "" : " ") + explain(w.fw(), each, language::en);
  return words;
}

constexpr date day(int y, unsigned m, unsigned d) {
  return std::chrono::year{y} / std::chrono::month{m} / std::chrono::day{d};
}

}  // namespace

TEST_CASE("entry: who is to fill a role must meet what the role asks before it, and the plan goes there") {
  const world w = with_roles();
  const profile_index trainer = w.fw().profiles().find("trainer").value();
  const profile_index leader = w.fw().profiles().find("leader").value();
  CHECK(w.fw().resolved(trainer).required ==
        std::vector<attainment>{{w.competence("B"), make_rank(1)}, {w.competence("C"), make_rank(1)}});
  CHECK(w.fw().resolved(trainer).desired.empty());  // what would be nice before it is not asked by the role
  CHECK(w.fw().resolved(leader).required.size() == 3);
  const ranks nothing = w.levels("");
  CHECK(planner{w.fw(), trainer}.find({nothing}).cost == 25 * 60);
  const ranks steady = w.levels("B1");
  CHECK(planner{w.fw(), trainer}.find({steady}).cost == 5 * 60);
}

TEST_CASE("entry: roles that ask each other first are refused") {
  framework_draft draft = with_roles().fw().draft();
  draft.roles[0].entry->profile = "leader";
  const auto built = framework::build(std::move(draft));
  REQUIRE(!built);
  CHECK(built.errors().front().code == errc::cyclic_includes);
  framework_draft itself = with_roles().fw().draft();
  itself.roles[0].entry->profile = "trainer";
  CHECK(framework::build(std::move(itself)));
}

TEST_CASE("entry: years count from the first day in the profession, and no step gives them") {
  const world w = with_roles();
  const auto trainer = conditions(w, "trainer", "work", day(2024, 8, 1));
  REQUIRE(trainer.size() == 1);
  CHECK(trainer[0].how == entry_condition::answer::from_day);
  CHECK(trainer[0].day == day(2026, 8, 1));
  CHECK(told(w, trainer) == "Trainer asks 2 years of experience; no step gives these: at the earliest on 2026-08-01.");
  CHECK(conditions(w, "trainer", nullptr, day(2024, 2, 29))[0].day == day(2026, 2, 28));
  const auto student = conditions(w, "trainer", "study", day(2024, 8, 1));
  CHECK(student[0].how == entry_condition::answer::after_phase);
  CHECK(student[0].phase == w.phase("study"));
  CHECK(conditions(w, "trainer", "work", {})[0].how == entry_condition::answer::no_first_day);
  CHECK(conditions(w, "trainer", "work", day(9998, 8, 1))[0].how == entry_condition::answer::out_of_dates);
  CHECK(conditions(w, "steady", "work", day(2024, 8, 1)).empty());
}

TEST_CASE("entry: a role after another asks the years of both, and says which of them nobody recorded") {
  const world w = with_roles();
  const auto leader = conditions(w, "leader", "work", day(2024, 8, 1));
  REQUIRE(leader.size() == 2);
  CHECK(leader[0].day == day(2026, 8, 1));
  CHECK(leader[1].how == entry_condition::answer::in_role);
  CHECK(leader[1].earlier == w.fw().roles().find("r-trainer"));
  CHECK(told(w, leader).find("3 years of experience as Trainer") != std::string::npos);
}

TEST_CASE("entry: a role that has the end of a phase for its own tells its years to who asks for it, and to nobody else") {
  framework_draft draft = with_roles().fw().draft();
  draft.phases[1].exit = "steady";
  draft.roles.push_back({.id = "r-old", .title = "Old hand", .profile = "steady", .entry = {{.years = 9.0}}});
  const world w{std::move(draft)};
  const auto trainer = conditions(w, "trainer", "work", day(2024, 8, 1));
  CHECK(told(w, trainer) ==
        "Trainer asks 2 years of experience; no step gives these: at the earliest on 2026-08-01.");
  CHECK(told(w, conditions(w, "steady", "work", day(2024, 8, 1))) ==
        "Old hand asks 9 years of experience; no step gives these: at the earliest on 2033-08-01.");
  CHECK(conditions(w, "leader", "work", {}).size() == 2);
}

TEST_CASE("entry: a level may ask years too; of several the most counts, and none for who is there already") {
  framework_draft draft = with_roles().fw().draft();
  draft.scales[0].levels[0].years = 1.0;
  draft.scales[0].levels[1].years = 3.0;
  draft.scales[0].levels[1].estimate = true;
  draft.profiles.push_back({.id = "master", .title = "master", .requires_levels = {{"A", "2"}, {"B", "1"}}});
  const world w{std::move(draft)};
  const auto master = conditions(w, "master", "work", day(2024, 8, 1));
  REQUIRE(master.size() == 1);
  CHECK_FALSE(master[0].role);
  CHECK(master[0].level == attainment{w.competence("A"), make_rank(2)});
  CHECK(master[0].day == day(2027, 8, 1));
  CHECK(told(w, master) ==
        "The level two asks 3 years (an estimate) of experience; no step gives these: at the earliest on 2027-08-01.");
  // Behind the years of roles; the levels that a role asks before it count as its own.
  const auto trainer = conditions(w, "trainer", "work", day(2024, 8, 1));
  REQUIRE(trainer.size() == 2);
  CHECK(trainer[1].years == 1);
  const person_by_ids there{.id = "p", .phase = "work", .since = day(2024, 8, 1), .levels = {{"A", "2"}, {"B", ""}}};
  const cohort people = cohort::build_by_ids(w.fw(), {there}).value();
  const std::vector<profile_index> targets{w.fw().profiles().find("master").value()};
  const auto left = conditions_of(people[0], targets);
  REQUIRE(left.size() == 1);
  CHECK(left[0].years == 1);  // A is there; B asks its first level alone
}

TEST_CASE("entry: a part of a year is in whole months, rounded up") {
  framework_draft draft = with_roles().fw().draft();
  draft.roles[0].entry->years = 1.3;  // 15.6 months
  const world w{std::move(draft)};
  const auto found = conditions(w, "trainer", "work", day(2024, 8, 1));
  CHECK(found[0].day == day(2025, 12, 1));
  CHECK(explain(w.fw(), found[0], language::nl).starts_with("Trainer vraagt 1,3 jaar ervaring"));
}

TEST_CASE("records: what is known to be absent is not healed by recording it, and the answer says what holds then") {
  framework_draft draft = world{"-file 1h-> A1 ; -course 30h-> B1", "A1 B1"}.fw().draft();
  for (step& each : draft.steps)
    if (each.id == "file") each.records = text{"Onbevoegd: eerst een diploma", "Not qualified: a diploma first"};
  const world w{std::move(draft)};
  const planner by{w.fw(), w.target()};
  const auto find = [&](std::string_view from) {
    const ranks levels = w.levels(from);
    return by.find({levels});
  };
  CHECK(find("A? B1").cost == 60);
  const plan_outcome absent = find("B1");
  CHECK(absent.status == plan_status::unreachable);
  REQUIRE(absent.pieces.size() == 1);
  CHECK(explain(w.fw(), absent.pieces[0], language::en).ends_with("Not qualified: a diploma first"));
  const ranks none = w.levels("B1");
  CHECK(flaws_of(w.fw(), standing{none}, by.request(), absent).empty());
  CHECK(!flaws_of(w.fw(), standing{none}, by.request(), find("A? B1")).empty());

  // Whether it is there decides whether there is a plan: recording settles nothing.
  const ranks open = w.levels("A? B1");
  CHECK(find_prospect(by, {open}).cost == cost_range{0, {}, false, true});
  // Of two who differ in this alone each gets their own answer.
  const cohort people = cohort::build_by_ids(w.fw(), {{.id = "a", .levels = {{"A", ""}, {"B", "1"}}},
                                                      {.id = "b", .levels = {{"B", "1"}}}})
                            .value();
  const auto all = by.find_all(people, 1);
  CHECK(all[0].status == plan_status::unreachable);
  CHECK(all[1].cost == 60);
}

TEST_CASE("records: on random worlds a step that records is as one that may not be taken by whom it finds without") {
  std::size_t closed = 0;
  std::size_t open = 0;
  for (std::uint64_t seed = 70'000; seed < 71'500; ++seed) {
    dice roll{seed};
    random_world w = make_random_world(roll, 7);
    const plan_request request = make_random_request(roll, w);
    if (w.drawn.fw().steps().size() == 0) continue;
    const step_index s{static_cast<std::uint32_t>(roll.below(w.drawn.fw().steps().size()))};
    if (std::ranges::count(request.must, s) > 0 || std::ranges::count(request.must_not, s) > 0) continue;
    for (rank& each : w.levels)
      if (roll.chance(30)) each = rank::unknown;
    framework_draft draft = w.drawn.fw().draft();
    draft.steps[s.value].records = text{"nee", "no"};
    const world recording{std::move(draft)};
    CAPTURE(seed);
    const planner by = planner::of(recording.fw(), request).value();
    const plan_outcome found = by.find({w.levels, w.phase, w.done, nullptr, {}, w.done_on, w.today});
    plan_request without = request;
    bool lacks = false;
    for (const auto& [c, at] : w.drawn.fw().resolved(s).yields)
      lacks = lacks || (w.levels[c.value] != rank::unknown && w.levels[c.value] < at);
    if (lacks) without.must_not.insert(std::ranges::lower_bound(without.must_not, s), s);
    const plan_outcome plain = planner::of(w.drawn.fw(), without).value().find({w.levels, w.phase, w.done, nullptr, {}, w.done_on, w.today});
    REQUIRE(found.cost == plain.cost);
    REQUIRE(print(recording.fw(), found) == print(w.drawn.fw(), plain));
    REQUIRE(flaws_of(recording.fw(), standing{w.levels, w.phase, w.done, nullptr, {}, w.done_on, w.today}, request, found).empty());
    (lacks ? closed : open) += 1;
  }
  CHECK(closed > 200);
  CHECK(open > 200);
}
