// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <algorithm>

#include <loopbaan/plan/checker.hpp>
#include <loopbaan/plan/explanation.hpp>
#include <loopbaan/plan/planner.hpp>

#include <plan/every_plan.hpp>
#include <plan/random_world.hpp>
#include <support/random.hpp>

using namespace loopbaan;
using namespace loopbaan::testing;

TEST_CASE("planner: on random small worlds it finds what trying everything finds, ties included") {
  std::size_t reachable = 0;
  for (std::uint64_t seed = 0; seed < testing::cases(5000); ++seed) {
    dice roll{seed};
    const random_world w = make_random_world(roll, 8);
    const framework& on = w.drawn.fw();
    const plan_request asked{.targets = {w.drawn.target()}};
    const plan_outcome found = planner{on, w.drawn.target()}.find(w.stands());
    const auto answers = every_plan{on, w.stands()}.answers(asked);
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
  CHECK(reachable > testing::cases(1000));
}

TEST_CASE("planner: the pieces of an unreachable target open the way, and no fewer levels would") {
  std::size_t unreachable = 0;
  for (std::uint64_t seed = 0; seed < testing::cases(3000); ++seed) {
    dice roll{seed};
    const random_world w = make_random_world(roll, 6);
    const plan_outcome found = planner{w.drawn.fw(), w.drawn.target()}.find(w.stands());
    if (found.status != plan_status::unreachable || !found.conflict.empty()) continue;
    ++unreachable;
    CAPTURE(seed);
    ranks helped = w.levels;
    for (const missing_piece& each : found.pieces)
      helped[each.level.competence.value] = std::max(counted(helped[each.level.competence.value]), each.level.level);
    const plan_outcome with_help =
        planner{w.drawn.fw(), w.drawn.target()}.find({helped, w.phase, w.done, nullptr, {}, w.done_on, w.today});
    if (!w.drawn.fw().resolved(w.drawn.target()).credits.empty()) {  // what no level helps stays out of reach, and nothing else
      CHECK(with_help.missing.empty());
      CHECK(with_help.missing_choices.empty());
      CHECK(with_help.pieces.empty());
      continue;
    }
    CHECK(with_help.status == plan_status::optimal);
    for (const missing_piece& left_out : found.pieces) {
      ranks less = w.levels;
      for (const missing_piece& each : found.pieces)
        if (!(each == left_out))
          less[each.level.competence.value] = std::max(counted(less[each.level.competence.value]), each.level.level);
      CHECK(planner{w.drawn.fw(), w.drawn.target()}.find({less, w.phase, w.done, nullptr, {}, w.done_on, w.today}).status == plan_status::unreachable);
    }
  }
  CHECK(unreachable > testing::cases(200));
}

TEST_CASE("planner: a stopped search never claims too much") {
  for (std::uint64_t seed = 0; seed < 500; ++seed) {
    dice roll{seed};
    const random_world w = make_random_world(roll, 8);
    const planner asked{w.drawn.fw(), w.drawn.target()};
    const plan_outcome full = asked.find(w.stands());
    for (const std::uint64_t nodes : {1u, 2u, 3u, 5u, 8u}) {
      const plan_outcome cut = asked.find(w.stands(), {.nodes = nodes});
      CAPTURE(seed);
      CAPTURE(nodes);
      if (full.cost) {
        CHECK(cut.bound <= *full.cost);
        CHECK(cut.cost.value_or(*full.cost) >= *full.cost);
      }
      CHECK(check(w.drawn.fw(), w.stands(), asked.request(), cut) == std::vector<std::string>{});
    }
  }
}

TEST_CASE("planner: with a limit of nodes the answer is that of a planner that was asked nothing before") {
  for (std::uint64_t seed = 0; seed < 500; ++seed) {
    dice roll{seed};
    const random_world w = make_random_world(roll, 8);
    const planner asked{w.drawn.fw(), w.drawn.target()};
    (void)asked.find(w.stands());
    CAPTURE(seed);
    for (const std::uint64_t nodes : {1u, 2u, 3u})
      CHECK(asked.find(w.stands(), {.nodes = nodes}) ==
            planner{w.drawn.fw(), w.drawn.target()}.find(w.stands(), {.nodes = nodes}));
  }
}

TEST_CASE("planner: a higher start never makes a plan dearer") {
  for (std::uint64_t seed = 0; seed < 500; ++seed) {
    dice roll{seed};
    const random_world w = make_random_world(roll, 8);
    const planner asked{w.drawn.fw(), w.drawn.target()};
    const plan_outcome before = asked.find(w.stands());
    ranks higher = w.levels;
    rank& one = higher[roll.below(higher.size())];
    one = make_rank(std::min<std::size_t>(number(counted(one)) + 1, 3));
    const plan_outcome after = asked.find({higher, w.phase, w.done, nullptr, {}, w.done_on, w.today});
    CAPTURE(seed);
    if (before.cost) CHECK(after.cost.value_or(*before.cost + 1) <= *before.cost);
  }
}
