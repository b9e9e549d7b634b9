// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <algorithm>

#include <loopbaan/plan/alternatives.hpp>
#include <loopbaan/plan/certificate.hpp>
#include <loopbaan/plan/checker.hpp>
#include <loopbaan/plan/explanation.hpp>
#include <loopbaan/plan/planner.hpp>

#include <plan/random_world.hpp>
#include <support/world.hpp>

using namespace loopbaan;
using namespace loopbaan::testing;

namespace {

plan_outcome plan_of(const world& w, const ranks& from, std::vector<step_index> done = {}) {
  return planner{w.fw(), w.target()}.find({from, {}, done});
}

std::string steps_of(const world& w, std::string_view from = "", std::string_view done = "") {
  const auto steps = w.steps(done);
  return print(w.fw(), plan_of(w, w.levels(from), steps));
}

/// Courses of rising length, and a step that asks for so many of what they give.
std::string several_of(std::size_t courses, std::size_t least, const std::string& mark, const std::string& gives) {
  std::string drawing;
  std::string all;
  for (std::size_t i = 0; i < courses; ++i) {
    const std::string number = std::to_string(i);
    drawing += "-" + mark + number + " " + std::to_string(10 + i) + "-> " + mark + number + "x1 ; ";
    all += (i > 0 ? "|" : "") + mark + number + "x1";
  }
  return drawing + std::to_string(least) + "/ " + all + " -" + mark + "whole 1-> " + gives + " ; ";
}

/// Finds the plan and its proof, and has both checked.
std::int64_t proven_hours(const world& w) {
  const planner by{w.fw(), w.target()};
  const ranks from = w.levels("");
  const plan_outcome found = by.find({from});
  REQUIRE(found.status == plan_status::optimal);
  CHECK(check(w.fw(), {from}, by.request(), found) == std::vector<std::string>{});
  const auto proof = certify(by, {from});
  REQUIRE(proof.has_value());
  CHECK(proof->cost == found.cost);
  CHECK(check(w.fw(), {from}, by.request(), *proof) == std::vector<std::string>{});
  certificate more = *proof;
  more.cost += 60;
  CHECK_FALSE(check(w.fw(), {from}, by.request(), more).empty());
  return *found.cost / 60;
}

}  // namespace

TEST_CASE("a step that was done is taken again when what it gave is not there") {
  const world w{"-course 8-> A1 ; A1 -next 2-> B1", "B1"};
  CHECK(steps_of(w, "A1", "course") == "next");
  CHECK(steps_of(w, "", "course") == "course next");
  CHECK(steps_of(w, "A?", "course") == "course next");
}

TEST_CASE("a step that cannot be taken again is not, and that is the reason given") {
  const world w{"-course 8 once-> A1", "A1"};
  CHECK(steps_of(w) == "course");
  const auto done = w.steps("course");
  const plan_outcome none = plan_of(w, w.levels(""), done);
  CHECK(none.status == plan_status::unreachable);
  REQUIRE(none.pieces.size() == 1);
  CHECK(none.pieces[0].why == missing_piece::cause::all_done);
  CHECK(explain(w.fw(), none.pieces[0], language::en) == "A (one): done, and not to be taken again: course");
  const world two{"-course 8 once-> A1 ; B1 -other 8-> A1 ; A1 -third 1-> B1", "A1"};
  const plan_outcome closed = plan_of(two, two.levels(""), two.steps("course"));
  REQUIRE(closed.pieces.size() == 1);
  CHECK(explain(two.fw(), closed.pieces[0], language::en) ==
        "A (one): no step that yields this opens (other; done, and not to be taken again: course)");
}

TEST_CASE("done satisfies the order, also where the levels are gone") {
  const world w{"-first 8-> A1 ; -second 2 <first-> B1", "B1"};
  CHECK(steps_of(w) == "first second");
  CHECK(steps_of(w, "", "first") == "second");
}

TEST_CASE("steps that exclude each other never stand in one plan, whichever of them says so") {
  CHECK(steps_of(world{"-a 1 !b-> A1 ; -b 1-> B1 ; -c 9-> A1 B1", "A1 B1"}) == "c");
  CHECK(steps_of(world{"-a 1-> A1 ; -b 1 !a-> B1 ; -c 9-> A1 B1", "A1 B1"}) == "c");
  CHECK(steps_of(world{"-a 1-> A1 ; -b 1-> B1 ; -c 9-> A1 B1", "A1 B1"}) == "a b");
}

TEST_CASE("a step that was done closes none that excludes it") {
  const world w{"-a 1 !b-> A1 ; -b 1-> B1", "A1 B1"};
  CHECK(steps_of(w, "B1", "b") == "a");
  CHECK(steps_of(w, "", "b") == "unreachable");  // to have b again is to have both in one plan
}

TEST_CASE("where steps that exclude each other bar the way, that is said") {
  const world w{"-a 1 !b-> A1 ; -b 1-> B1", "A1 B1"};
  const plan_outcome none = plan_of(w, w.levels(""));
  CHECK(none.status == plan_status::unreachable);
  CHECK(none.missing.empty());
  CHECK(none.conflict == std::vector<condition>{{condition::kind::excludes, w.step("a"), {}, w.step("b")}});
}

TEST_CASE("of several alternatives as many are met as are asked for, the cheapest ones") {
  CHECK(steps_of(world{"-a 3-> A1 ; -b 1-> B1 ; -c 2-> C1 ; 2/ A1|B1|C1 -all 0-> D1", "D1"}) == "b c all");
  CHECK(steps_of(world{"-a 3-> A1 ; -b 1-> B1 ; -c 2-> C1 ; 3/ A1|B1|C1 -all 0-> D1", "D1"}) == "a b c all");
  CHECK(steps_of(world{"-a 3-> A1 ; -b 1-> B1 ; -c 2-> C1 ; 2/ A1|B1|C1 -all 0-> D1", "D1"}, "A1") == "b all");
}

TEST_CASE("courses that count for several areas are chosen so that each counts often: four, in three ways") {
  // Two of each area; some courses count for more than one, some come after others.
  const world w{
      "-calc 1-> T1 ; -or 1-> U1 ; W1 -ds 1-> V1 ; T1 -stats 1-> X1 ; W1 -sim 1-> Y1 ; -intro 1-> W1 ; X1 -fore 1-> Z1 "
      "; "
      "2/ T1|U1|V1|X1|Z1 -first 0-> A1 ; 2/ U1|X1|Y1|Z1 -second 0-> B1 ; 2/ V1|Y1|W1 -third 0-> C1",
      "A1 B1 C1"};
  const planner by{w.fw(), w.target()};
  const ranks from = w.levels("");
  const auto found = find_alternatives(by, {from}, {.most = 20, .at_most_cost = by.find({from}).cost});
  REQUIRE_FALSE(found.plans.empty());
  CHECK(found.all);
  CHECK(*found.plans.front().cost == 4 * 60);
  CHECK(found.plans.size() == 3);
}

TEST_CASE("fifty of a hundred are counted, not written out") {
  CHECK(proven_hours(world{several_of(100, 50, "a", "Z1"), "Z1"}) == 50 * 10 + 49 * 50 / 2 + 1);
}

TEST_CASE("of several such steps the cheapest is found and proven, each counted for itself") {
  const std::string first = several_of(20, 10, "a", "Z1");
  const std::string other = several_of(20, 9, "b", "Z1");
  const std::int64_t ten = 10 * 10 + 45 + 1;
  const std::int64_t nine = 9 * 10 + 36 + 1;
  CHECK(proven_hours(world{first + other, "Z1"}) == nine);
  CHECK(proven_hours(world{first + "-dear 150-> Z1", "Z1"}) == ten);
  CHECK(proven_hours(world{first + several_of(20, 9, "b", "Y1"), "Z1 Y1"}) == ten + nine);
}

TEST_CASE("many pairs that exclude each other are told apart without trying all of them together") {
  std::string drawing;
  std::string target;
  for (int i = 0; i < 25; ++i) {
    const std::string n = std::to_string(i);
    drawing += "-a" + n + " 1 !b" + n + "-> A" + n + "x1 ; -b" + n + " 1-> B" + n + "x1 ; -c" + n + " 5-> A" + n +
               "x1 B" + n + "x1 ; ";
    target += "A" + n + "x1 B" + n + "x1 ";
  }
  CHECK(proven_hours(world{drawing, target}) == 25 * 5);
}

TEST_CASE("what excludes more, asks for more or cannot be taken again never makes a plan cheaper") {
  std::size_t dearer = 0;
  for (std::uint64_t seed = 0; seed < testing::cases(4000); ++seed) {
    dice roll{seed};
    const random_world w = make_random_world(roll, 8);
    const auto& steps = w.drawn.fw().steps();
    if (steps.size() < 2) continue;
    CAPTURE(seed);
    framework_draft harder = w.drawn.fw().draft();
    step& one = harder.steps[roll.below(harder.steps.size())];
    const std::size_t how = roll.below(3);
    if (how == 0) {
      const std::string& other = harder.steps[roll.below(harder.steps.size())].id;
      if (other != one.id) one.excludes.push_back(other);
    } else if (how == 1 && !one.requires_any.sets.empty()) {
      one.requires_any.at_least = std::min<std::int64_t>(one.requires_any.at_least.value_or(1) + 1,
                                                         static_cast<std::int64_t>(one.requires_any.sets.size()));
    } else {
      one.again = false;
    }
    const world after{std::move(harder)};
    const auto before = planner{w.drawn.fw(), w.drawn.target()}.find(w.stands());
    const auto now = planner{after.fw(), after.target()}.find(w.stands());
    if (!before.cost) CHECK_FALSE(now.cost.has_value());
    if (now.cost) CHECK(*now.cost >= *before.cost);
    dearer += before.cost && now.cost != before.cost ? 1 : 0;
  }
  CHECK(dearer > testing::cases(10));
}
