// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <algorithm>

#include <loopbaan/plan/alternatives.hpp>
#include <loopbaan/plan/certificate.hpp>
#include <loopbaan/plan/checker.hpp>
#include <loopbaan/plan/why.hpp>

#include <plan/hard_shapes.hpp>
#include <support/random.hpp>

using namespace loopbaan;
using namespace loopbaan::testing;

namespace {

const std::vector<std::string> nothing_wrong;

/// The cheapest plan, checked; its certificate too.
plan_outcome proven(const known_task& task) {
  const planner by{task.fw, task.target};
  plan_outcome found = by.find(task.stands());
  CHECK(found.status == plan_status::optimal);
  CHECK(check(task.fw, task.stands(), by.request(), found) == nothing_wrong);
  const auto proof = certify(by, task.stands());
  REQUIRE(proof.has_value());
  CHECK(proof->cost == found.cost);
  CHECK(check(task.fw, task.stands(), by.request(), *proof) == nothing_wrong);
  return found;
}

std::vector<std::size_t> places(const plan_outcome& plan) {
  std::vector<std::size_t> found;
  for (const planned_step& each : plan.steps) found.push_back(each.step.value);
  std::ranges::sort(found);
  return found;
}

}  // namespace

TEST_CASE("symmetry: of fifty steps in a ring as many as are needed are taken, from the first on") {
  CHECK(places(proven(cyclic_cover(50, 10))) == std::vector<std::size_t>{0, 10, 20, 30, 40});
  CHECK(proven(cyclic_cover(50, 7)).cost == 8);
  CHECK(places(proven(cyclic_cover(50, 49))) == std::vector<std::size_t>{0, 1});
  CHECK(proven(cyclic_cover(50, 1)).cost == 50);
  CHECK(places(proven(cyclic_cover(50, 50))) == std::vector<std::size_t>{0});
}

TEST_CASE("symmetry: where any two of the steps leave a gap but for one, all but the last are taken") {
  for (const std::size_t count : {2u, 5u, 10u, 16u}) {
    CAPTURE(count);
    const plan_outcome found = proven(every_two(count));
    CHECK(found.cost == static_cast<std::int64_t>(count - 1));
    CHECK(places(found).back() == count - 2);
  }
}

TEST_CASE("symmetry: ten levels that each need any one of fifty equal steps share that step, the first") {
  shape made{60};
  for (std::size_t i = 0; i < 50; ++i) made.add({}, {i}, 3);
  std::vector<std::size_t> target;
  for (std::size_t k = 50; k < 60; ++k) {
    target.push_back(k);
    step& goal = made.add({}, {k});
    for (std::size_t i = 0; i < 50; ++i) goal.requires_any.sets.push_back(shape::levels({i}));
  }
  const plan_outcome found = proven(made.towards(target));
  CHECK(found.cost == 13);
  CHECK(places(found).front() == 0);
}

TEST_CASE("symmetry: of two thousand twins the first is taken, and the next ones are its alternatives") {
  shape made{1};
  for (std::size_t i = 0; i < 2000; ++i) made.add({}, {0}, 5);
  const known_task task = made.towards({0});
  CHECK(places(proven(task)) == std::vector<std::size_t>{0});
  const planner by{task.fw, task.target};
  const plan_alternatives others = find_alternatives(by, task.stands(), {.most = 20});
  REQUIRE(others.plans.size() == 20);
  CHECK_FALSE(others.all);
  for (std::size_t i = 0; i < 20; ++i) CHECK(places(others.plans[i]) == std::vector{i});
  CHECK(roles_of_steps(by, task.stands(), others.plans[0])[0].without == 5);
}

TEST_CASE("symmetry: ten times two hundred twins are ten choices") {
  shape made{10};
  for (std::size_t i = 0; i < 2000; ++i) made.add({}, {i % 10}, 5);
  CHECK(places(proven(made.towards({0, 1, 2, 3, 4, 5, 6, 7, 8, 9}))) ==
        std::vector<std::size_t>{0, 1, 2, 3, 4, 5, 6, 7, 8, 9});
}

// Five marks on a ruler measure at most nine of the distances 1 to 10, so six are needed.
TEST_CASE("symmetry: what the search cannot finish it bounds truly") {
  const known_task task = pairs_at_every_distance(50, 10);
  const planner by{task.fw, task.target};
  for (const std::uint64_t nodes : {1u, 10u, 100u, 300u}) {
    if (nodes > testing::cases(400)) continue;
    const plan_outcome found = by.find(task.stands(), {.nodes = nodes});
    REQUIRE(found.cost.has_value());
    CHECK(found.bound <= 28);
    CHECK(*found.cost >= 28);
    CHECK(check(task.fw, task.stands(), by.request(), found) == nothing_wrong);
  }
}
