// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <algorithm>

#include <loopbaan/plan/alternatives.hpp>
#include <loopbaan/plan/certificate.hpp>
#include <loopbaan/plan/checker.hpp>
#include <loopbaan/plan/explanation.hpp>
#include <loopbaan/plan/pareto_front.hpp>
#include <loopbaan/plan/partial_plan.hpp>
#include <loopbaan/plan/why.hpp>

#include <plan/hard_shapes.hpp>
#include <support/defects.hpp>

using namespace loopbaan;
using namespace loopbaan::testing;

namespace {

const std::vector<std::string> nothing_wrong;
constexpr std::int64_t dearest = minutes::largest;

plan_outcome checked(const known_task& task) {
  const planner by{task.fw, task.target};
  plan_outcome found = by.find(task.stands());
  CHECK(check(task.fw, task.stands(), by.request(), found) == nothing_wrong);
  return found;
}

/// `count` levels, each yielded by a step of `cost` and by another that costs a minute less.
known_task dear(std::size_t count, std::int64_t cost) {
  shape made{count};
  std::vector<std::size_t> target;
  for (std::size_t i = 0; i < count; ++i) {
    made.add({}, {i}, cost);
    made.add({}, {i}, cost - 1);
    target.push_back(i);
  }
  return made.towards(target);
}

}  // namespace

TEST_CASE("extremes: ten thousand steps that each need the one before are all taken, in their order") {
  const known_task task = chain(10'000);
  const plan_outcome found = planner{task.fw, task.target}.find(task.stands());  // to check it takes the square of that
  CHECK(found.status == plan_status::optimal);
  CHECK(found.cost == 10'000);
  REQUIRE(found.steps.size() == 10'000);
  std::uint32_t place = 0;
  for (const planned_step& each : found.steps) REQUIRE(each.step == step_index{place++});
  CHECK(found.steps[7].because[0].dependent == step_index{8});
}

TEST_CASE("extremes: of a chain of five hundred every step is unavoidable, and there is no other plan") {
  const known_task task = chain(500);
  const plan_outcome found = checked(task);
  CHECK(found.cost == 500);
  const planner by{task.fw, task.target};
  for (const step_role& each : roles_of_steps(by, task.stands(), found))
    REQUIRE(each.how == step_role::necessity::unavoidable);
  const plan_alternatives others = find_alternatives(by, task.stands());
  CHECK(others.all);
  CHECK(others.plans.size() == 1);
  const auto proof = certify(by, task.stands());
  REQUIRE(proof.has_value());
  CHECK(check(task.fw, task.stands(), by.request(), *proof) == nothing_wrong);
}

TEST_CASE("extremes: a chain that is broken at its begin leaves all of it out of reach, and one level is the reason") {
  shape made{2001};
  for (std::size_t i = 0; i < 2000; ++i) made.add({i}, {i + 1});
  const known_task task = made.towards({2000});
  const plan_outcome found = checked(task);
  CHECK(found.status == plan_status::unreachable);
  REQUIRE(found.pieces.size() == 1);
}

TEST_CASE("extremes: where everything is free the fewest steps are taken, and of these the first") {
  shape made{40};
  std::vector<std::size_t> target;
  for (std::size_t k = 0; k < 40; ++k) {
    target.push_back(k);
    for (std::size_t i = 0; i < 10; ++i) {
      std::vector<std::size_t> needs;
      if (k > 0 && i % 2 == 0) needs.push_back(k - 1);
      made.add(needs, {k}, 0);
    }
  }
  made.add({}, {0, 1, 2, 3, 4, 5, 6, 7, 8, 9}, 0);
  const plan_outcome found = checked(made.towards(target));
  CHECK(found.status == plan_status::optimal);
  CHECK(found.cost == 0);
  CHECK(found.steps.size() == 31);
}

TEST_CASE("extremes: costs as large as they come are added without a slip") {
  const plan_outcome found = checked(dear(50, dearest));
  CHECK(found.status == plan_status::optimal);
  CHECK(found.cost == 50 * (dearest - 1));
  const known_task ring = cyclic_cover(23, 5, dearest);
  CHECK(checked(ring).cost == 5 * dearest);
  const planner by{ring.fw, ring.target};
  const auto proof = certify(by, ring.stands());
  REQUIRE(proof.has_value());
  CHECK(check(ring.fw, ring.stands(), by.request(), *proof) == nothing_wrong);
}

TEST_CASE("extremes: costs that do not fit are an error, wherever the edge is, and what fits is answered rightly") {
  bool fitted = true;
  for (std::size_t count = 1; count <= 4096; count = count < 64 ? count * 4 : count + count / 2) {
    CAPTURE(count);
    const known_task task = dear(count, dearest);
    for (const objective in : {objective::hours, objective{1, 1, 0}, objective{objective::largest_weight, 1, 1}}) {
      const auto by = planner::of(task.fw, {.targets = {task.target}, .cheapest_in = in});
      if (in == objective::hours) {
        CHECK(by.has_value() <= fitted);  // once it does not fit, more does not either
        fitted = by.has_value();
      }
      if (!by) {
        CHECK(defects(by) == std::vector<std::string>{"602 "});
        continue;
      }
      const plan_outcome found = by.value().find(task.stands());
      CHECK(found.status == plan_status::optimal);
      CHECK(found.cost == static_cast<std::int64_t>(count) * (units_of_one(in) * in.per_hour * (dearest - 1) / 60));
    }
  }
  CHECK_FALSE(fitted);
}
