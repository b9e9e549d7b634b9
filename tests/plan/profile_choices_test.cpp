// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <loopbaan/plan/certificate.hpp>
#include <loopbaan/plan/checker.hpp>
#include <loopbaan/plan/explanation.hpp>
#include <loopbaan/plan/partial_plan.hpp>
#include <loopbaan/plan/planner.hpp>
#include <loopbaan/plan/prospect.hpp>

#include <plan/random_world.hpp>
#include <support/world.hpp>

using namespace loopbaan;
using namespace loopbaan::testing;

namespace {

std::string chosen_in(const world& w, std::string_view from = "") { return print(w.fw(), w.plan(from)); }

/// Courses of rising length, each for a competence of its own, and a target that asks for so many of these.
world some_of(std::size_t courses, std::size_t least) {
  std::string drawing;
  std::string all;
  for (std::size_t i = 0; i < courses; ++i) {
    const std::string n = std::to_string(i);
    drawing += "-c" + n + " " + std::to_string(10 + i) + "-> A" + n + "x1 ; ";
    all += (i > 0 ? "|" : "") + std::string{"A"} + n + "x1";
  }
  return world{drawing, ";" + std::to_string(least) + "/" + all};
}

}  // namespace

TEST_CASE("of a choice of a profile the cheapest sets are taken, as many as it asks for") {
  const std::string courses = "-a 3-> A1 ; -b 1-> B1 ; -c 2-> C1 ; -d 5-> D1";
  CHECK(chosen_in(world{courses, ";1/A1|B1|C1|D1"}) == "b");
  CHECK(chosen_in(world{courses, ";2/A1|B1|C1|D1"}) == "b c");
  CHECK(chosen_in(world{courses, ";3/A1|B1|C1|D1"}) == "a b c");
  CHECK(chosen_in(world{courses, ";4/A1|B1|C1|D1"}) == "a b c d");
  CHECK(chosen_in(world{courses, "D1;2/A1|B1|C1"}) == "b c d");
  CHECK(chosen_in(world{courses, ";2/A1|B1|C1|D1"}, "A1") == "b");
  CHECK(chosen_in(world{courses, ";2/A1|B1|C1|D1"}, "A1 D1") == "");
  CHECK(chosen_in(world{courses, ";1/A1 B1|C1 D1"}) == "a b");
}

TEST_CASE("a step of a plan says that the target asks for what it gives, by choice too") {
  const world w{"-a 3-> A1 ; -b 1-> B1 ; -c 2-> C1", ";2/A1|B1|C1"};
  const plan_outcome found = w.plan("");
  REQUIRE(found.steps.size() == 2);
  CHECK(explain(w.fw(), found.steps[0], language::en) == std::vector<std::string>{"B (one): needed for the target"});
}

TEST_CASE("fifty of a hundred are counted in a profile too, with a proof that a stranger can check") {
  const world w = some_of(100, 50);
  const planner by{w.fw(), w.target()};
  const ranks from = w.levels("");
  const plan_outcome found = by.find({from});
  CHECK(found.status == plan_status::optimal);
  CHECK(found.cost == (50 * 10 + 49 * 50 / 2) * 60);
  CHECK(check(w.fw(), {from}, by.request(), found) == std::vector<std::string>{});
  const auto proof = certify(by, {from});
  REQUIRE(proof.has_value());
  REQUIRE_FALSE(proof->counts.empty());
  CHECK(check(w.fw(), {from}, by.request(), *proof) == std::vector<std::string>{});
  certificate more = *proof;
  more.cost += 60;
  CHECK_FALSE(check(w.fw(), {from}, by.request(), more).empty());
  more = *proof;
  more.counts[0].choice = 1;
  CHECK_FALSE(check(w.fw(), {from}, by.request(), more).empty());
}

TEST_CASE("where too few sets of a choice can be had, it is said how many can and what would have to come") {
  const world w{"-a 3-> A1 ; E1 -b 1-> B1 ; -c 2-> D1", ";2/A1|B1|C2"};
  const planner by{w.fw(), w.target()};
  const ranks from = w.levels("");
  const plan_outcome none = by.find({from});
  CHECK(none.status == plan_status::unreachable);
  CHECK(none.missing.empty());
  REQUIRE(none.missing_choices.size() == 1);
  CHECK(none.missing_choices[0].reachable == 1);
  CHECK(none.missing_choices[0].asked.at_least == 2);
  REQUIRE(none.pieces.size() == 1);  // one more set, not both
  CHECK(none.pieces[0].level.level == make_rank(1));
  CHECK(check(w.fw(), {from}, by.request(), none) == std::vector<std::string>{});
  plan_outcome untold = none;
  untold.missing_choices.clear();
  CHECK_FALSE(check(w.fw(), {from}, by.request(), untold).empty());
}

TEST_CASE("what the caller rules out bars a choice only where too few sets are left") {
  const world w{"-a 3-> A1 ; -b 1-> B1 ; -c 2-> C1", ";2/A1|B1|C1"};
  plan_request request{.targets = {w.target()}, .must_not = w.steps("b")};
  const ranks from = w.levels("");
  CHECK(print(w.fw(), planner::of(w.fw(), request).value().find({from})) == "a c");
  request.must_not = w.steps("b c");
  const plan_outcome none = planner::of(w.fw(), request).value().find({from});
  CHECK(none.status == plan_status::unreachable);
  CHECK(none.conflict.size() == 2);
}

TEST_CASE("a choice that does not fit the hours is left whole, and counts as one") {
  const world w{"-a 3-> A1 ; -b 2-> B1 ; -c 4-> C1 ; -d 1-> D1", "D1;2/A1|B1|C1"};
  plan_request request{.targets = {w.target()}};
  request.within.hours = minutes::of(4 * 60).value();
  const ranks from = w.levels("");
  const planner by = planner::of(w.fw(), request).value();
  const partial_plan part = find_partial_plan(by, {from});
  CHECK(print(w.fw(), part.plan) == "d");
  CHECK(part.left.empty());
  REQUIRE(part.left_choices.size() == 1);
  CHECK(part.left_choices[0].reachable == 0);
  REQUIRE(part.more.size() == 1);
  CHECK(part.more[0].most == 6 * 60);
  CHECK(flaws_of(w.fw(), standing{from}, request, part).empty());
}

TEST_CASE("a phase is entered when the choice of the profile before it is met") {
  const world w{"-a 3-> A1 ; -b 1-> B1 ; -late 1 @two-> C1", "C1", {{"one", ";1/A1|B1"}, {"two", ""}}};
  const ranks from = w.levels("");
  const planner by{w.fw(), w.target()};
  const standing stands{from, w.phase("one")};
  const plan_outcome found = by.find(stands);
  CHECK(print(w.fw(), found) == "b late");
  CHECK(check(w.fw(), stands, by.request(), found) == std::vector<std::string>{});
}

TEST_CASE("what is unknown of a choice makes the cost a range") {
  const world w{"-a 3-> A1 ; -b 1-> B1 ; -c 2-> C1", ";2/A1|B1|C1"};
  const ranks from = w.levels("A? B?");
  const cost_range range = find_range(planner{w.fw(), w.target()}, {from});
  CHECK(range.least == 0);
  CHECK(range.most == 3 * 60);
  CHECK(range.proven);
}

TEST_CASE("a wider choice never costs more, and a choice of more never costs less") {
  std::size_t cheaper = 0;
  std::size_t dearer = 0;
  for (std::uint64_t seed = 0; seed < testing::cases(20'000); ++seed) {
    dice roll{seed};
    const random_world w = make_random_world(roll, 8);
    const framework_draft& draft = w.drawn.fw().draft();
    if (draft.profiles.front().requires_any.sets.empty()) continue;
    CAPTURE(seed);
    const auto cost_after = [&](auto change) {
      framework_draft changed = draft;
      change(changed.profiles.front().requires_any);
      const world after{std::move(changed)};
      return planner{after.fw(), after.target()}.find(w.stands()).cost;
    };
    const auto cost = planner{w.drawn.fw(), w.drawn.target()}.find(w.stands()).cost;
    const auto wider = cost_after([&](level_choice& of) {
      of.sets.insert(of.sets.begin() + static_cast<std::ptrdiff_t>(roll.below(of.sets.size() + 1)),
                     level_map{{"A", std::to_string(1 + roll.below(3))}});
    });
    const auto more = cost_after([](level_choice& of) {
      of.at_least = std::min<std::int64_t>(of.at_least.value_or(1) + 1, static_cast<std::int64_t>(of.sets.size()));
    });
    if (cost) CHECK((wider && *wider <= *cost));
    if (more) CHECK((cost && *more >= *cost));
    cheaper += cost != wider ? 1 : 0;
    dearer += cost != more ? 1 : 0;
  }
  CHECK(cheaper > testing::cases(100));
  CHECK(dearer > testing::cases(50));
}
