// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <loopbaan/plan/checker.hpp>
#include <loopbaan/plan/lead.hpp>

#include <support/world.hpp>

/// Who is first responsible changes on the way: of a step it is told for when it begins.

using namespace loopbaan;
using namespace loopbaan::testing;

namespace {

/// A study led by the college, or on the route of a firm by the firm; then work, led by the board.
world with_leads() {
  framework_draft draft = world{"-lessons 20h @study-> A1 ; -course 5h @work-> B1 ; -reading 3h-> C1",
                                "B1 C1",
                                {{"study", "A1"}, {"work", ""}}}
                              .fw()
                              .draft();
  draft.phases[0].lead = "college";
  draft.phases[1].lead = "board";
  for (const char* id : {"school", "firm"}) {
    route way{.id = id, .title = id};
    way.phases = {"study"};
    if (way.id == "firm") way.lead = "firm";
    draft.routes.push_back(way);
  }
  for (step& each : draft.steps) each.weeks = week_count::of(10).value();
  return world{std::move(draft)};
}

cohort someone(const world& w, std::optional<std::string> phase, std::optional<std::string> route) {
  return cohort::build_by_ids(w.fw(), {person_by_ids{.id = "p", .phase = std::move(phase), .route = std::move(route)}})
      .value();
}

std::string led(const world& w, const cohort& people) {
  std::string words;
  const planner by{w.fw(), w.target()};
  const plan_outcome found = by.find(people[0].stands());
  CHECK(check(w.fw(), people[0].stands(), by.request(), found).empty());
  for (const planned_step& each : found.steps)
    words += w.fw().steps()[each.step].id + ":" + lead_of(w.fw(), each).value_or("-") + " ";
  return words;
}

}  // namespace

TEST_CASE("a step is led by whom the phase names in which it begins") {
  const world w = with_leads();
  CHECK(led(w, someone(w, "study", {})) == "lessons:college reading:college course:board ");
  CHECK(led(w, someone(w, "work", {})) == "course:board reading:board ");
}

TEST_CASE("whom a route names leads in the phases of the route, and in no other") {
  const world w = with_leads();
  CHECK(led(w, someone(w, "study", "firm")) == "lessons:firm reading:firm course:board ");
  CHECK(led(w, someone(w, "study", "school")) == "lessons:college reading:college course:board ");
  CHECK(lead_of(someone(w, "study", "firm")[0]) == "firm");
  CHECK(lead_of(someone(w, "study", {})[0]) == "college");
}

TEST_CASE("of whom no phase is known nobody is said to be first responsible") {
  const world w = with_leads();
  CHECK(led(w, someone(w, {}, {})).find("college") == std::string::npos);
  CHECK(lead_of(someone(w, {}, {})[0]) == std::nullopt);
}

TEST_CASE("a plan that says another phase or route of a step does not hold") {
  const world w = with_leads();
  const cohort people = someone(w, "study", "firm");
  const planner by{w.fw(), w.target()};
  const plan_outcome found = by.find(people[0].stands());
  plan_outcome wrong = found;
  wrong.steps.back().phase = w.phase("study");
  CHECK(!check(w.fw(), people[0].stands(), by.request(), wrong).empty());
  wrong = found;
  wrong.steps.front().route = w.fw().routes().find("school");
  CHECK(!check(w.fw(), people[0].stands(), by.request(), wrong).empty());
  wrong = found;
  for (planned_step& each : wrong.steps) {
    each.phase = {};  // as earlier editions wrote them
    each.route = {};
  }
  CHECK(check(w.fw(), people[0].stands(), by.request(), wrong).empty());
}
