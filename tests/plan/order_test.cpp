// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include <loopbaan/plan/checker.hpp>
#include <loopbaan/plan/explanation.hpp>
#include <loopbaan/plan/takes.hpp>

#include <plan/random_world.hpp>
#include <support/world.hpp>

/// When the steps of a plan begin, which come first, and what they take together.

using namespace loopbaan;
using namespace loopbaan::testing;

namespace {

struct lasts {
  const char* id;
  std::int64_t weeks;
};

/// The same world, in which steps last so many weeks.
world with_weeks(const world& of, const std::vector<lasts>& all) {
  framework_draft draft = of.fw().draft();
  for (step& each : draft.steps)
    for (const lasts& said : all)
      if (each.id == said.id) each.weeks = week_count::of(said.weeks).value();
  return world{std::move(draft)};
}

/// "course 0-10 talk 10-30", with a star at what belongs to the first term.
std::string told(const world& w, const plan_outcome& plan) {
  std::string words;
  for (const planned_step& each : plan.steps)
    words += (words.empty() ? "" : " ") + w.fw().steps()[each.step].id + (each.first_term ? "* " : " ") +
             std::to_string(each.begins) + "-" + std::to_string(each.ends);
  return words;
}

}  // namespace

TEST_CASE("order: a step begins when what it asks is there, and not when another long step is over") {
  const world w =
      with_weeks(world{"-coach 5h-> A1 ; A1 -coachmore 5h-> A2 ; -visit 1h-> B1 ; B1 -course 9h-> C1", "A2 C1"},
                 {{"coach", 40}, {"coachmore", 40}, {"visit", 2}, {"course", 10}});
  CHECK(told(w, w.plan("")) == "coach 0-40 visit 0-2 course 2-12 coachmore 40-80");
}

TEST_CASE("order: what takes no weeks is over at once, and what waits for it begins in the same week") {
  const world w = with_weeks(world{"-check 1h-> A1 ; A1 -course 9h-> B1", "B1"}, {{"course", 10}});
  CHECK(told(w, w.plan("")) == "check 0-0 course 0-10");
}

TEST_CASE("order: what lies below the floor of the phase comes in the first term, with what leads to it") {
  const world w = with_weeks(world{"-talk 1h-> B1 ; -visit 1h-> C1 ; C1 -calm 9h-> A1 ; A1 -further 9h-> A2",
                                   "A2 B1",
                                   {{"study", "A1"}, {"work", ""}}},
                             {{"talk", 4}, {"visit", 2}, {"calm", 10}, {"further", 40}});
  const planner by{w.fw(), w.target()};
  const auto plan_of = [&](std::string_view from) {
    const ranks levels = w.levels(from);
    const standing stands{levels, w.phase("work")};
    const plan_outcome found = by.find(stands);
    CHECK(check(w.fw(), stands, by.request(), found).empty());
    return told(w, found);
  };
  CHECK(plan_of("") == "visit* 0-2 calm* 2-12 talk 0-4 further 12-52");
  CHECK(plan_of("A1") == "talk 0-4 further 0-40");
  // Who is not known to be below it is not told so, though both have the same levels to gain; nor are the two mixed up.
  CHECK(plan_of("A?") == "talk 0-4 visit 0-2 calm 2-12 further 12-52");
  CHECK(plan_of("") == "visit* 0-2 calm* 2-12 talk 0-4 further 12-52");
}

TEST_CASE("order: a checker finds weeks that are not those in which steps open") {
  const world w = with_weeks(world{"-visit 1h-> A1 ; A1 -course 9h-> B1", "B1"}, {{"visit", 2}, {"course", 10}});
  const planner by{w.fw(), w.target()};
  const ranks levels = w.levels("");
  const standing stands{levels};
  const auto flaws = [&](std::int64_t begins, std::int64_t ends) {
    plan_outcome plan = by.find(stands);
    plan.steps[1].begins = begins;
    plan.steps[1].ends = ends;
    return flaws_of(w.fw(), stands, by.request(), plan).size();
  };
  CHECK(flaws(2, 12) == 0);
  CHECK(flaws(1, 11) == 1);
  CHECK(flaws(3, 13) == 1);
  CHECK(flaws(2, 13) == 1);
}

TEST_CASE("order: on random worlds each step begins when it opens, by a checker that shares no code with the order") {
  std::size_t later = 0;
  for (std::uint64_t seed = 70'000; seed < 70'000 + testing::cases(14'000); ++seed) {
    CAPTURE(seed);
    dice roll{seed};
    const random_world w = make_random_world(roll, 7);
    const planner by{w.drawn.fw(), w.drawn.target()};
    const plan_outcome plan = by.find(w.stands());
    REQUIRE(check(w.drawn.fw(), w.stands(), by.request(), plan).empty());
    later += std::ranges::any_of(plan.steps, [](const planned_step& each) { return each.begins > 0; }) ? 1 : 0;
  }
  CHECK(later > testing::cases(100));
}

TEST_CASE("takes: a plan takes what its steps take, weeks side by side, and says what nobody has a source for") {
  framework_draft draft = world{"-coach 5h-> A1 ; -course 9h-> B1", "A1 B1"}.fw().draft();
  draft.steps[0].weeks = week_count::of(40).value();
  draft.steps[0].hours_of_others = minutes::of(300).value();
  draft.steps[0].estimate = true;
  draft.steps[1].weeks = week_count::of(10).value();
  draft.steps[1].cost = cents::of(45'000).value();
  draft.steps[1].estimate = true;
  draft.steps[1].estimated = {"cost"};
  const world w{std::move(draft)};
  const plan_takes sum = takes_of(w.fw(), w.plan("").steps);
  CHECK(sum == plan_takes{.minutes = 14 * 60,
                          .minutes_of_others = 300,
                          .cents = 45'000,
                          .weeks = 40,
                          .estimated_minutes = 5 * 60,
                          .estimated_minutes_of_others = 300,
                          .estimated_cents = 45'000});
}

TEST_CASE("ties: of plans that cost the same the one that takes no appointment is chosen, though it has more steps") {
  framework_draft draft = world{"-job 10h-> A1 B1 ; -lessons 6h-> A1 ; -training 4h-> B1", "A1 B1"}.fw().draft();
  CHECK(print(world{draft}.fw(), world{draft}.plan("")) == "job");
  draft.steps[0].appointment = true;
  const world w{std::move(draft)};
  CHECK(print(w.fw(), w.plan("")) == "lessons training");
}
