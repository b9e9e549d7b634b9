// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <loopbaan/plan/alternatives.hpp>
#include <loopbaan/plan/certificate.hpp>
#include <loopbaan/plan/checker.hpp>
#include <loopbaan/plan/explanation.hpp>
#include <loopbaan/plan/pareto_front.hpp>
#include <loopbaan/plan/partial_plan.hpp>
#include <loopbaan/plan/request.hpp>
#include <loopbaan/plan/why.hpp>

#include <plan/hard_shapes.hpp>
#include <support/defects.hpp>
#include <support/world.hpp>

using namespace loopbaan;
using namespace loopbaan::testing;

namespace {

const std::vector<std::string> nothing_wrong;

plan_outcome checked(const known_task& task) {
  const planner by{task.fw, task.target};
  plan_outcome found = by.find(task.stands());
  CHECK(check(task.fw, task.stands(), by.request(), found) == nothing_wrong);
  return found;
}

/// Asks all there is to ask of who needs no step, or can take none.
void check_nothing_to_do(const known_task& task, plan_status expected) {
  const planner by{task.fw, task.target};
  const plan_outcome found = checked(task);
  CHECK(found.status == expected);
  CHECK(found.steps.empty());
  CHECK(find_alternatives(by, task.stands()).plans.size() == (expected == plan_status::optimal ? 1 : 0));
  CHECK(find_alternatives(by, task.stands()).all);
  CHECK(find_pareto_front(by, task.stands(), {objective::hours, objective::cost, objective::weeks}).status == expected);
  CHECK(find_partial_plan(by, task.stands()).plan.steps.empty());
  CHECK(roles_of_steps(by, task.stands(), found).empty());
  const auto proof = certify(by, task.stands());
  CHECK(proof.has_value() == (expected == plan_status::optimal));
  if (proof) CHECK(check(task.fw, task.stands(), by.request(), *proof) == nothing_wrong);
}

}  // namespace

TEST_CASE("edges: nothing is asked for: of no competences, of no steps, of steps that lead elsewhere") {
  check_nothing_to_do(shape{0}.towards({}), plan_status::optimal);
  check_nothing_to_do(shape{3}.towards({}), plan_status::optimal);
  shape elsewhere{3};
  for (std::size_t i = 0; i < 3; ++i) elsewhere.add({}, {i}, 0);
  check_nothing_to_do(elsewhere.towards({}), plan_status::optimal);
}

TEST_CASE("edges: without steps what is asked for is out of reach, level by level") {
  check_nothing_to_do(shape{3}.towards({0, 2}), plan_status::unreachable);
  const plan_outcome found = checked(shape{3}.towards({0, 2}));
  CHECK(found.missing.size() == 2);
  CHECK(found.pieces.size() == 2);
}

TEST_CASE("edges: who holds all of a target needs nothing, and no target is no question") {
  const known_task task = chain(5);
  CHECK(planner::of(task.fw, {.targets = {}}).errors().front().code == errc::no_target);
  const ranks all(5, make_rank(1));
  CHECK(planner{task.fw, task.target}.find({all}).steps.empty());
}

TEST_CASE("edges: in a ring of two hundred steps that wait for each other one way in opens all") {
  shape ring{200};
  for (std::size_t i = 0; i < 200; ++i) ring.add({(i + 1) % 200}, {i});
  const plan_outcome closed = checked(ring.towards({0}));
  CHECK(closed.status == plan_status::unreachable);
  CHECK(closed.pieces.size() == 1);
  ring.add({}, {199}, 5);
  const plan_outcome open = checked(ring.towards({0}));
  CHECK(open.cost == 5 + 199);
  CHECK(open.steps.front().step == step_index{200});
}

TEST_CASE("edges: in a knot where everything leads to everything the cheapest entry is taken") {
  constexpr std::size_t count = 60;
  shape knot{count};
  std::vector<std::size_t> all;
  for (std::size_t i = 0; i < count; ++i) all.push_back(i);
  for (const std::size_t i : all)
    for (const std::size_t j : all)
      if (i != j) knot.add({i}, {j}, 2);
  for (const std::size_t i : all) knot.add({}, {i}, i == 41 ? 20 : 21);
  const known_task task = knot.towards(all);
  const plan_outcome found = checked(task);
  CHECK(found.status == plan_status::optimal);
  CHECK(found.cost == 20 + 2 * (count - 1));
  CHECK(found.steps.front().step == step_index{count * (count - 1) + 41});
}

TEST_CASE("edges: a step that opens in a hundred ways opens in the cheapest, and none of the others is lost") {
  shape made{101};
  for (std::size_t i = 0; i < 100; ++i) made.add({}, {i}, 100 - static_cast<std::int64_t>(i));
  step& goal = made.add({}, {100});
  for (std::size_t i = 0; i < 100; ++i) goal.requires_any.sets.push_back(shape::levels({i}));
  const known_task task = made.towards({100});
  CHECK(checked(task).cost == 2);
  const planner by{task.fw, task.target};
  const plan_alternatives others = find_alternatives(by, task.stands(), {.most = 200});
  CHECK(others.all);
  REQUIRE(others.plans.size() == 100);
  for (std::size_t i = 0; i < 100; ++i) CHECK(others.plans[i].cost == static_cast<std::int64_t>(i) + 2);
}

TEST_CASE("edges: a hundred alternatives that each ask for a hundred levels ask for the cheapest hundred") {
  shape made{200};
  for (std::size_t i = 0; i < 199; ++i) made.add({}, {i}, static_cast<std::int64_t>(i + 1));
  step& goal = made.add({}, {199}, 0);
  for (std::size_t from = 0; from < 100; ++from) {
    std::vector<std::size_t> row;
    for (std::size_t i = from; i < from + 100; ++i) row.push_back(i);
    goal.requires_any.sets.push_back(shape::levels(row));
  }
  CHECK(checked(made.towards({199})).cost == 5050);
}

TEST_CASE("edges: steps so dear in hours, euro and weeks at once that no sum holds them are an error, one is not") {
  for (const std::size_t count : {1u, 40u, 400u}) {
    shape made{count};
    std::vector<std::size_t> target;
    for (std::size_t i = 0; i < count; ++i) {
      step& each = made.add({}, {i}, minutes::largest);
      each.cost = cents::of(cents::largest).value();
      each.weeks = week_count::of(week_count::largest).value();
      target.push_back(i);
    }
    const known_task task = made.towards(target);
    const objective all{objective::largest_weight, objective::largest_weight, objective::largest_weight};
    const auto by = planner::of(task.fw, {.targets = {task.target}, .cheapest_in = all});
    REQUIRE(by.has_value() == (count == 1));
    if (by)
      CHECK(by.value().find(task.stands()).cost == cost_of(task.fw.steps()[step_index{0}], all));
    else
      CHECK(defects(by) == std::vector<std::string>{"602 "});
  }
}

TEST_CASE("edges: of one step as dear as can be for many levels the best part is all, or the cost is an error") {
  for (const std::size_t count : {1u, 4u, 20u, 30u, 50u, 200u}) {
    CAPTURE(count);
    shape made{count};
    std::vector<std::size_t> target;
    for (std::size_t i = 0; i < count; ++i) target.push_back(i);
    made.add({}, target).weeks = week_count::of(week_count::largest).value();
    const known_task task = made.towards(target);
    const auto by = planner::of(task.fw, {.targets = {task.target}, .cheapest_in = {0, 0, objective::largest_weight}});
    if (!by) {
      CHECK(defects(by) == std::vector<std::string>{"602 "});
      continue;
    }
    const partial_plan part = find_partial_plan(by.value(), task.stands());
    CHECK(part.levels_short == 0);
    CHECK(part.plan == by.value().find(task.stands()));
  }
}
