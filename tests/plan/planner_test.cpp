// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <loopbaan/plan/checker.hpp>
#include <loopbaan/plan/explanation.hpp>
#include <loopbaan/plan/outcome.hpp>

#include <support/world.hpp>

using namespace loopbaan;
using testing::world;

TEST_CASE("plan: takes the cheaper of two ways to the same level") {
  const world w{"A1 -long 60-> A2 ; A1 -short 40-> A2", "A2"};
  const plan_outcome outcome = w.plan("A1");
  CHECK(outcome.status == plan_status::optimal);
  CHECK(print(w.fw(), outcome) == "short");
  CHECK(outcome.cost == 40 * 60);
  CHECK(outcome.bound == 40 * 60);
}

TEST_CASE("plan: someone who meets the target needs nothing") {
  const world w{"-course 10-> A1", "A1"};
  const plan_outcome outcome = w.plan("A2");
  CHECK(outcome.status == plan_status::optimal);
  CHECK(outcome.steps.empty());
  CHECK(outcome.cost == 0);
}

TEST_CASE("plan: unknown is planned as not shown") {
  const world w{"-course 10-> A1", "A1"};
  CHECK(print(w.fw(), w.plan("A?")) == "course");
}

TEST_CASE("plan: one dear step that serves two needs beats two cheap ones") {
  const world w{"-a 20-> A1 ; -b 20-> B1 ; -both 30-> A1 B1", "A1 B1"};
  CHECK(print(w.fw(), w.plan("")) == "both");
}

TEST_CASE("plan: a prerequisite that is shared is paid once") {
  const world w{"-base 10-> C1 ; C1 -a 5-> A1 ; C1 -b 5-> B1 ; -a-alone 14-> A1 ; -b-alone 14-> B1", "A1 B1"};
  const plan_outcome outcome = w.plan("");
  CHECK(print(w.fw(), outcome) == "base a b");
  CHECK(outcome.cost == 20 * 60);
}

TEST_CASE("plan: costs may be euro, hours or weeks") {
  const world w{"-paid 10 EUR500-> A1 ; -own 40 EUR0-> A1", "A1"};
  CHECK(print(w.fw(), w.plan("", objective::hours)) == "paid");
  CHECK(print(w.fw(), w.plan("", objective::cost)) == "own");
}

TEST_CASE("plan: of equally cheap plans the one with the fewest steps, then the first of the catalogue") {
  const world fewest{"-x 5-> B1 ; B1 -y 5-> A1 ; -one 10-> A1", "A1"};
  CHECK(print(fewest.fw(), fewest.plan("")) == "one");
  const world first{"-p 5-> A1 ; -q 5-> A1 ; -r 5-> B1 ; -s 5-> B1", "A1 B1"};
  CHECK(print(first.fw(), first.plan("")) == "p r");
}

TEST_CASE("plan: alternatives count as soon as one of them is met") {
  const world w{"-b 3-> B1 ; -c 9-> C2 ; B1|C2 -goal 1-> A1", "A1"};
  CHECK(print(w.fw(), w.plan("")) == "b goal");
  CHECK(print(w.fw(), w.plan("C2")) == "goal");
}

TEST_CASE("plan: a step that comes after another waits for it, unless it was done before") {
  const world w{"-week 8-> B1 ; -course 5 <week-> A1", "A1"};
  CHECK(print(w.fw(), w.plan("B1")) == "week course");
  const ranks levels = w.levels("");
  const auto done = w.steps("week");
  CHECK(print(w.fw(), planner{w.fw(), w.target()}.find({levels, {}, done})) == "course");
}

TEST_CASE("plan: a step that can be taken once is not taken again") {
  const world w{"-course 5 once-> A1", "A1"};
  const ranks levels = w.levels("");
  const auto done = w.steps("course");
  CHECK(planner{w.fw(), w.target()}.find({levels, {}, done}).status == plan_status::unreachable);
}

TEST_CASE("plan: a step of a phase that lies behind is closed") {
  const world w{"-intro 5 @student-> A1 ; -late 50-> A1", "A1", {{"student", "B1"}, {"starter", ""}}};
  const ranks levels = w.levels("B1");
  const planner asked{w.fw(), w.target()};
  CHECK(print(w.fw(), asked.find({levels, w.phase("starter"), {}})) == "late");
  CHECK(print(w.fw(), asked.find({levels, w.phase("student"), {}})) == "intro");
}

TEST_CASE("plan: a step of a later phase opens when the exit profiles before it are met") {
  const world w{"-exam 30-> B1 ; -coaching 10 @starter-> A1", "A1", {{"student", "B1"}, {"starter", ""}}};
  const ranks levels = w.levels("");
  const plan_outcome outcome = planner{w.fw(), w.target()}.find({levels, w.phase("student"), {}});
  CHECK(print(w.fw(), outcome) == "exam coaching");
  REQUIRE(outcome.steps.size() == 2);
  CHECK(explain(w.fw(), outcome.steps[0].because[0], language::en) ==
        "B (one): opens the phase starter, needed for “coaching”");
}

TEST_CASE("plan: steps of a phase stay open when the phase is left on the way") {
  const world w{"-exam 30-> B1 ; B1 -seminar 10 @student-> A1", "A1", {{"student", "B1"}, {"starter", ""}}};
  const ranks levels = w.levels("");
  CHECK(print(w.fw(), planner{w.fw(), w.target()}.find({levels, w.phase("student"), {}})) == "exam seminar");
}

TEST_CASE("plan: without a known phase no step is closed because of one") {
  const world w{"-coaching 10 @starter-> A1", "A1", {{"student", "B1"}, {"starter", ""}}};
  CHECK(print(w.fw(), w.plan("")) == "coaching");
}

TEST_CASE("plan: along a route the steps of other routes are left out, and the route is named when it bars the way") {
  framework_draft draft{.id = "ways", .version = "1"};
  draft.scales.push_back({.id = "s", .levels = {{"1", "one"}}});
  draft.competences.push_back({.id = "A", .title = "A", .scale = "s"});
  draft.profiles.push_back({.id = "target", .title = "target", .requires_levels = {{"A", "1"}}});
  for (const auto* id : {"slow", "quick", "empty"}) draft.routes.push_back({.id = id, .title = id});
  const auto add = [&](std::string id, std::int64_t hours, std::vector<std::string> routes) {
    step made{.id = std::move(id), .title = "step", .routes = std::move(routes), .yields = {{"A", "1"}}};
    made.hours = minutes::of(60 * hours).value();
    draft.steps.push_back(std::move(made));
  };
  add("years", 100, {"slow"});
  add("months", 10, {"quick"});
  const world w{draft};
  const auto along = [&](const char* route) {
    return planner::of(w.fw(), {.targets = {w.target()}, .route = w.fw().routes().find(route)})
        .value()
        .find({w.levels("")});
  };
  CHECK(print(w.fw(), w.plan("")) == "months");
  CHECK(print(w.fw(), along("slow")) == "years");
  CHECK(print(w.fw(), along("quick")) == "months");
  const plan_outcome none = along("empty");
  CHECK(none.status == plan_status::unreachable);
  CHECK(none.conflict == std::vector<condition>{{condition::kind::route, {}, w.fw().routes().find("empty")}});
  CHECK_FALSE(
      check(w.fw(), {w.levels("")}, {.targets = {w.target()}, .route = w.fw().routes().find("slow")}, w.plan(""))
          .empty());
}

TEST_CASE("plan: whoever takes a route without a known phase stands in the first phase of that route") {
  framework_draft draft{.id = "ways", .version = "1"};
  draft.scales.push_back({.id = "s", .levels = {{"1", "one"}}});
  for (const auto* id : {"A", "B"}) draft.competences.push_back({.id = id, .title = id, .scale = "s"});
  draft.profiles.push_back({.id = "target", .title = "target", .requires_levels = {{"A", "1"}}});
  draft.profiles.push_back({.id = "end", .title = "end", .requires_levels = {{"B", "1"}}});
  draft.phases = {{.id = "early", .title = "early", .exit = "end"}, {.id = "late", .title = "late"}};
  draft.routes.push_back({.id = "way", .title = "way", .phases = {"early"}});
  draft.steps.push_back({.id = "shortcut", .title = "step", .phases = {"late"}, .yields = {{"A", "1"}}});
  const world w{draft};
  const plan_request asked{.targets = {w.target()}, .route = w.fw().routes().find("way")};
  const ranks none = w.levels("");
  CHECK(print(w.fw(), w.plan("")) == "shortcut");
  const plan_outcome found = planner::of(w.fw(), asked).value().find({none});
  CHECK(found.status == plan_status::unreachable);
  CHECK(check(w.fw(), {none}, asked, found) == std::vector<std::string>{});
  CHECK_FALSE(check(w.fw(), {none}, asked, w.plan("")).empty());
}

TEST_CASE("plan: every step says which level it brings for what") {
  const world w{"-base 10-> B2 ; B2 -course 5-> A1", "A1"};
  const plan_outcome outcome = w.plan("");
  REQUIRE(outcome.steps.size() == 2);
  REQUIRE(outcome.steps[0].because.size() == 1);
  CHECK(explain(w.fw(), outcome.steps[0].because[0], language::en) == "B (two): needed for “course”");
  CHECK(explain(w.fw(), outcome.steps[1].because[0], language::nl) == "A (one): nodig voor het doel");
}

TEST_CASE("plan: unreachable names the missing levels and a smallest set of causes") {
  const world w{"C1 -course 5-> A1 ; C1 -other 5-> B1", "A1 B1"};
  const plan_outcome outcome = w.plan("");
  CHECK(outcome.status == plan_status::unreachable);
  CHECK_FALSE(outcome.cost.has_value());
  REQUIRE(outcome.missing.size() == 2);
  CHECK(outcome.missing[0] == missing_level{w.competence("A"), make_rank(1), rank::not_shown});
  REQUIRE(outcome.pieces.size() == 1);
  CHECK(outcome.pieces[0].level == attainment{w.competence("C"), make_rank(1)});
  CHECK(explain(w.fw(), outcome.pieces[0], language::en) == "C (one): no step yields this");
}

TEST_CASE("plan: steps that wait for each other are out of reach, and one of them is named") {
  const world w{"B1 -x 5-> A1 ; A1 -y 5-> B1", "A1"};
  const plan_outcome outcome = w.plan("");
  CHECK(outcome.status == plan_status::unreachable);
  REQUIRE(outcome.pieces.size() == 1);
  CHECK(outcome.pieces[0].why == missing_piece::cause::all_closed);
}

TEST_CASE("plan: what is reachable on the way to an unreachable level is said exactly") {
  const world w{"-low 5-> A1 ; A1 -mid 5-> A2", "A3"};
  const plan_outcome outcome = w.plan("");
  REQUIRE(outcome.missing.size() == 1);
  CHECK(outcome.missing[0].reachable == make_rank(2));
}

TEST_CASE("plan: a stopped search gives what is proven and no more") {
  const world w{"-a 5-> A1 ; -b 5-> B1", "A1 B1"};
  const ranks levels = w.levels("");
  const planner asked{w.fw(), w.target()};
  CHECK(asked.find({levels}, {.nodes = 0}).status == plan_status::stopped);
  for (std::uint64_t nodes = 1; nodes < 8; ++nodes) {
    const plan_outcome outcome = asked.find({levels}, {.nodes = nodes});
    CHECK((outcome.status == plan_status::feasible || outcome.status == plan_status::optimal));
    CHECK(outcome.bound <= 10 * 60);
    CHECK(check(w.fw(), {levels}, asked.request(), outcome) == std::vector<std::string>{});
  }
}
