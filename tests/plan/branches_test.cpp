// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <algorithm>

#include <loopbaan/graph/fringe.hpp>
#include <loopbaan/plan/checker.hpp>
#include <loopbaan/plan/explanation.hpp>
#include <loopbaan/plan/planner.hpp>

#include <plan/every_plan.hpp>
#include <plan/random_world.hpp>

/// Phases that branch: a phase says after which others it comes, and any one of these leads to it.

using namespace loopbaan;
using namespace loopbaan::testing;

namespace {

/// Phases with what each comes after, "ward: ; ic: ward ; er: ward".
world with_branches(const world& of, const std::vector<std::pair<std::string, std::vector<std::string>>>& after) {
  framework_draft draft = of.fw().draft();
  for (const auto& [id, others] : after) std::ranges::find(draft.phases, id, &phase::id)->after = others;
  return world{std::move(draft)};
}

/// A ward, from which two specialisations part, and a lead who comes from either.
world hospital() {
  return with_branches(world{"-ward-course 10h @ward-> A1 ; A1 -ic-course 30h @ic-> B1 ; A1 -er-course 40h @er-> C1 ; "
                             "-team-course 20h @lead-> D1 ; -shared 5h @ic @er-> E1 ; -anywhere 3h-> F1",
                             "D1",
                             {{"ward", "A1"}, {"ic", "B1"}, {"er", "C1"}, {"lead", ""}}},
                       {{"ic", {"ward"}}, {"er", {"ward"}}, {"lead", {"ic", "er"}}});
}

/// The plan to the target, or for who has reached that to have taken some steps.
plan_outcome plan_of(const world& w, std::string_view phase, std::string_view words, std::string_view must = "") {
  const ranks levels = w.levels(must.empty() ? std::string{words} : std::string{words} + " D1");
  const standing stands{levels, phase.empty() ? std::nullopt : std::optional{w.phase(phase)}};
  const plan_request asked{.targets = {w.target()}, .must = w.steps(must)};
  const plan_outcome found = planner::of(w.fw(), asked).value().find(stands);
  CHECK(check(w.fw(), stands, asked, found) == std::vector<std::string>{});
  return found;
}

}  // namespace

TEST_CASE("branches: a phase is entered along one whole way, the cheaper one") {
  const world w = hospital();
  CHECK(print(w.fw(), plan_of(w, "ward", "")) == "ward-course ic-course team-course");
  CHECK(print(w.fw(), plan_of(w, "ward", "A1 C1")) == "team-course");
  // Half of the one way and half of the other is no way.
  CHECK(print(w.fw(), plan_of(w, "ward", "C1")) == "ward-course team-course");
}

TEST_CASE("branches: who is in one is led on from there, and not from another") {
  const world w = hospital();
  CHECK(print(w.fw(), plan_of(w, "er", "A1")) == "er-course team-course");
  // What she has on the other branch does not let her out of her own.
  CHECK(print(w.fw(), plan_of(w, "er", "A1 B1")) == "er-course team-course");
}

TEST_CASE("branches: a step of another branch alone is closed, and that is the reason") {
  const world w = hospital();
  CHECK(plan_of(w, "er", "A1", "ic-course").status == plan_status::unreachable);
  CHECK(plan_of(w, "ward", "A1", "ic-course").status == plan_status::optimal);
  const ranks levels = w.levels("A1 D1");
  const plan_request asked{.targets = {w.target()}, .must = w.steps("ic-course")};
  const plan_outcome elsewhere = planner::of(w.fw(), asked).value().find({levels, w.phase("ward")});
  bool told = false;
  for (const std::string& flaw : check(w.fw(), standing{levels, w.phase("er")}, asked, elsewhere))
    told = told || flaw.find("belongs to another branch of the career") != std::string::npos;
  CHECK(told);
}

TEST_CASE("branches: a step of several phases opens when any of these is entered") {
  const world w = hospital();
  CHECK(print(w.fw(), plan_of(w, "ward", "A1", "shared")) == "shared");
  CHECK(print(w.fw(), plan_of(w, "ic", "A1", "shared")) == "shared");
  CHECK(plan_of(w, "lead", "A1", "shared").status == plan_status::unreachable);  // behind
}

TEST_CASE("branches: for who has no known phase they close nothing") {
  const world w = hospital();
  CHECK(print(w.fw(), plan_of(w, "", "")) == "team-course");
  CHECK(print(w.fw(), plan_of(w, "", "A1", "ic-course er-course")) == "ic-course er-course");
}

TEST_CASE("branches: a step begins in the phase of its own branch, and what has none before they part") {
  world w = hospital();
  framework_draft draft = w.fw().draft();
  for (step& each : draft.steps) each.weeks = week_count::of(1).value();
  w = world{std::move(draft)};
  const plan_outcome found = plan_of(w, "ward", "A1", "ic-course er-course anywhere");
  std::string told;
  for (const planned_step& each : found.steps)
    told += w.fw().steps()[each.step].id + ":" + w.fw().phases()[each.phase.value()].id + " ";
  CHECK(told == "ic-course:ic er-course:er anywhere:ward ");
}

TEST_CASE("branches: on random worlds the planner finds what trying everything finds") {
  std::size_t branching = 0, reachable = 0, elsewhere = 0;
  for (std::uint64_t seed = 40'000; seed < 40'000 + cases(2400); ++seed) {
    dice roll{seed};
    const random_world w = make_random_world(roll, 8);
    const framework& on = w.drawn.fw();
    if (!on.phases_are_graph() || !w.phase) continue;
    ++branching;
    for (const phase_index each : on.phases().indices())
      elsewhere += each != *w.phase && !on.is_before(each, *w.phase) && !on.is_before(*w.phase, each) ? 1 : 0;
    const plan_request asked = make_random_request(roll, w);
    const plan_outcome found = planner::of(on, asked).value().find(w.stands());
    const standing stands = stands_along(on, asked, w.stands());
    const auto answers = every_plan{on, stands}.answers(asked);
    CAPTURE(seed);
    CAPTURE(print(on, found));
    REQUIRE((found.status == plan_status::optimal) == !answers.empty());
    REQUIRE(check(on, w.stands(), asked, found) == std::vector<std::string>{});
    if (answers.empty()) continue;
    ++reachable;
    std::vector<step_index> steps;
    for (const planned_step& each : found.steps) steps.push_back(each.step);
    std::ranges::sort(steps);
    REQUIRE(steps == answers.front().steps);
  }
  CHECK(branching > cases(400));
  CHECK(reachable > cases(100));
  CHECK(elsewhere > cases(300));
}

namespace {

/// The same phases, each said to come after the one before it in the list.
framework_draft said_line(framework_draft draft) {
  for (std::size_t i = 1; i < draft.phases.size(); ++i) draft.phases[i].after = {draft.phases[i - 1].id};
  return draft;
}

/// What an answer says, phases by their ids.
std::string told(const framework& on, const plan_outcome& found) {
  std::string words = std::string{name(found.status)} + " " + std::to_string(found.cost.value_or(-1));
  for (const planned_step& each : found.steps)
    words += " " + on.steps()[each.step].id + "@" + (each.phase ? on.phases()[*each.phase].id : "-") + "/" +
             std::to_string(each.begins) + (each.first_term ? "!" : "");
  return words;
}

}  // namespace

TEST_CASE("branches: a line that is written down with `after` answers exactly as the list does") {
  std::size_t seen = 0;
  for (std::uint64_t seed = 0; seed < cases(1500); ++seed) {
    dice roll{seed};
    const random_world w = make_random_world(roll, 8);
    const framework& list = w.drawn.fw();
    if (list.phases_are_graph() || list.phases().size() < 2) continue;
    ++seen;
    const framework line = framework::build(said_line(list.draft())).value();
    REQUIRE(line.phases_are_graph());
    const plan_request asked = make_random_request(roll, w);
    CAPTURE(seed);
    CHECK(planner::of(line, asked).value().find(w.stands()) == planner::of(list, asked).value().find(w.stands()));
    CHECK(find_fringe(career_graph{line}, {w.levels, w.done}, w.phase) ==
          find_fringe(career_graph{list}, {w.levels, w.done}, w.phase));
  }
  CHECK(seen > cases(400));
}

TEST_CASE("branches: where phases say what they come after, the order of their list changes no answer") {
  std::size_t seen = 0;
  for (std::uint64_t seed = 50'000; seed < 50'000 + cases(1500); ++seed) {
    dice roll{seed};
    const random_world w = make_random_world(roll, 8);
    const framework& on = w.drawn.fw();
    if (!on.phases_are_graph() || !w.phase) continue;
    ++seen;
    framework_draft draft = on.draft();
    std::ranges::reverse(draft.phases);
    std::rotate(draft.phases.begin(), draft.phases.begin() + 1, draft.phases.end());
    const framework other = framework::build(std::move(draft)).value();
    const phase_index there = *other.phases().find(on.phases()[*w.phase].id);
    const plan_request asked{.targets = {w.drawn.target()}};
    const standing one = w.stands();
    const standing same{w.levels, there, w.done, nullptr, w.route};
    CAPTURE(seed);
    CHECK(told(on, planner::of(on, asked).value().find(one)) ==
          told(other, planner::of(other, asked).value().find(same)));
  }
  CHECK(seen > cases(250));
}

TEST_CASE("branches: one more way to a phase never makes a plan dearer") {
  std::size_t cheaper = 0, seen = 0;
  for (std::uint64_t seed = 60'000; seed < 60'000 + cases(6000); ++seed) {
    dice roll{seed};
    const random_world w = make_random_world(roll, 8);
    const framework& on = w.drawn.fw();
    if (!on.phases_are_graph() || !w.phase) continue;
    framework_draft draft = on.draft();
    for (step& each : draft.steps)
      each.phases = {roll.pick(draft.phases).id};
    draft.profiles[0].requires_levels = {draft.steps.empty() ? level_map{} : draft.steps[0].yields};
    const framework few = framework::build(draft).value();
    phase& some = draft.phases[roll.below(draft.phases.size())];
    const phase_index later = *on.phases().find(some.id);
    const phase_index earlier{static_cast<std::uint32_t>(roll.below(draft.phases.size()))};
    if (some.after.empty() || earlier == later || on.is_before(later, earlier)) continue;
    some.after.push_back(on.phases()[earlier].id);
    ++seen;
    const framework more = framework::build(std::move(draft)).value();
    const plan_outcome before = planner{few, w.drawn.target()}.find(w.stands());
    const plan_outcome after = planner{more, w.drawn.target()}.find(w.stands());
    CAPTURE(seed);
    if (before.cost) CHECK(after.cost.value_or(*before.cost + 1) <= *before.cost);
    cheaper += after.cost && (!before.cost || *after.cost < *before.cost) ? 1 : 0;
  }
  CHECK(seen > cases(200));
  CHECK(cheaper > 0);
}

TEST_CASE("branches: a target of which all steps belong to another branch cannot be reached, for that reason") {
  world w = hospital();
  framework_draft draft = w.fw().draft();
  draft.profiles[0].requires_levels = {{"B", "1"}};
  w = world{std::move(draft)};
  const plan_outcome found = plan_of(w, "er", "A1");
  REQUIRE(found.status == plan_status::unreachable);
  REQUIRE(found.pieces.size() == 1);
  CHECK(name(found.pieces[0].why) == "other_branch");
  CHECK(explain(w.fw(), found.pieces[0], language::nl) ==
        "B (one): wat dit oplevert hoort bij een andere tak van de loopbaan (ic-course); van tak wisselen begint in de fase "
        "waar zij uiteengaan");
  CHECK(print(w.fw(), plan_of(w, "ward", "A1")) == "ic-course");
}
