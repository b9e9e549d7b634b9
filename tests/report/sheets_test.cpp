// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <loopbaan/report/sheets.hpp>

#include <support/refusal.hpp>
#include <support/world.hpp>

using namespace loopbaan;
using testing::world;

namespace {

/// A visit tells of A, nothing tells of B; the course is needed whatever is found, the talk and the coaching perhaps.
world asked_world() {
  framework_draft draft =
      world{"-talk 2h-> A1 ; A1 -course 30h-> A2 ; -coaching 20h-> B1 ; -exam 5h-> C1", "A2 B1 C1"}.fw().draft();
  draft.assessments = {
      {.id = "visit", .title = "visit", .assessor = "observer", .settles = {"A"}, .hours = minutes::of(60).value()}};
  for (step& each : draft.steps) each.estimate = each.id == "exam";
  return world{std::move(draft)};
}

person_draft somebody(const world& w, const std::string& id, std::string_view held) {
  person_draft made{.id = id};
  const ranks levels = w.levels(held);
  for (const competence_index c : w.fw().competences().indices())
    if (levels[c.value] != rank::unknown) made.levels[c] = levels[c.value];
  return made;
}

struct talks {
  const world& w;
  cohort people;
  std::vector<plan_prospect> prospects;

  talks(const world& of, std::vector<person_draft> all)
      : w{of},
        people{cohort::build(of.fw(), std::move(all)).value()},
        prospects{find_all_prospects(planner{of.fw(), of.target()}, people)} {}
  [[nodiscard]] sheets_request request() const {
    return {.people = people, .target = w.target(), .prospects = prospects};
  }
  [[nodiscard]] sheets_model model() const { return model_sheets(request()); }
};

std::string id_of_step(const world& w, const sheet_step& each) { return w.fw().steps()[each.step].id; }

}  // namespace

TEST_CASE("a sheet tells what is met, what is not and what nobody knows apart") {
  const world w = asked_world();
  const person_sheet who = talks{w, {somebody(w, "p1", "A1 B? C1")}}.model().people.front();
  using answer = sheet_level::answer;
  REQUIRE(who.levels.size() == 3);
  CHECK(who.levels[0].stands == answer::below);
  CHECK(who.levels[1].stands == answer::unknown);
  CHECK(who.levels[2].stands == answer::met);
  CHECK(who.met == 1);
  CHECK(who.below == 1);
  CHECK(who.unknown == 1);
  CHECK(who.meets == gap::answer::below);
}

TEST_CASE("on a sheet a step is certain only when it is needed whatever is found") {
  const world w = asked_world();
  const person_sheet who = talks{w, {somebody(w, "p1", "A1 B? C0")}}.model().people.front();
  std::string certain, perhaps;
  for (const sheet_step& each : who.steps)
    (each.sure == sheet_step::certainty::certain ? certain : perhaps) += id_of_step(w, each) + " ";
  CHECK(certain.find("course") != std::string::npos);
  CHECK(certain.find("exam") != std::string::npos);
  CHECK(perhaps == "coaching ");
  CHECK(who.costs.least == 35 * 60);
  CHECK(who.costs.most == 55 * 60);
  CHECK(who.takes.minutes == 55 * 60);
  CHECK(who.takes.estimated_minutes == 5 * 60);
}

TEST_CASE("what a step gives on a sheet is what it lifts, and nothing that is there") {
  const world w = asked_world();
  const person_sheet who = talks{w, {somebody(w, "p1", "A0 B1 C1")}}.model().people.front();
  REQUIRE(who.steps.size() == 2);
  ranks held = w.levels("A0 B1 C1");
  for (const sheet_step& each : who.steps)
    for (const attainment& gain : each.gives) {
      CHECK(gain.level > held[gain.competence.value]);
      held[gain.competence.value] = gain.level;
    }
  CHECK(held == w.levels("A2 B1 C1"));
}

TEST_CASE("a sheet says what to find out first, and of what there is no finding out") {
  const world w = asked_world();
  const person_sheet who = talks{w, {somebody(w, "p1", "A? B? C1")}}.model().people.front();
  REQUIRE(who.ask.size() == 1);
  CHECK(w.fw().assessments()[who.ask.front().assessment].id == "visit");
  REQUIRE(who.untold.size() == 1);
  CHECK(who.untold.front() == w.competence("B"));
  const person_sheet known = talks{w, {somebody(w, "p1", "A1 B0 C1")}}.model().people.front();
  CHECK(known.ask.empty());
  CHECK(known.untold.empty());
}

TEST_CASE("nobody stands on the sheet of somebody else") {
  const world w = asked_world();
  const talks two{w, {somebody(w, "first-person", "A1 B0 C1"), somebody(w, "second-person", "A2 B1 C1")}};
  const std::string html = write_sheets(two.model());
  const std::size_t between = html.find("</article>");
  REQUIRE(between != std::string::npos);
  const std::string first = html.substr(html.find("<article"), between - html.find("<article"));
  CHECK(first.find("first-person") != std::string::npos);
  CHECK(first.find("second-person") == std::string::npos);
  CHECK(html.find("first-person", between) == std::string::npos);
  // Nor does a sheet change by who else has one.
  CHECK(talks{w, {somebody(w, "first-person", "A1 B0 C1")}}.model().people.front() == two.model().people.front());
}

TEST_CASE("a phase is shown as ended on a sheet only by who meets its exit for certain") {
  const world w{"-one 1h @p-> A1 ; A1 -two 2h @p-> A2", "A2", {{"p", "A2"}}};
  for (const auto& [held, ended] : {std::pair{"A2", 1U}, std::pair{"A1", 0U}, std::pair{"A?", 0U}})
    CHECK(talks{w, {somebody(w, "p1", held)}}.model().people.front().ended.size() == ended);
}

TEST_CASE("a sheet of whom no plan fits says why, and invents none") {
  const world w{"-one 1h-> A1", "A2"};
  const talks made{w, {somebody(w, "p1", "A1")}};
  const person_sheet who = made.model().people.front();
  CHECK(who.status == plan_status::unreachable);
  CHECK(who.steps.empty());
  CHECK(!who.pieces.empty());
  CHECK(write_sheets(made.model()).find("is er geen plan") != std::string::npos);
}

TEST_CASE("sheets ask a prospect for each person, and that of their framework") {
  const world w = asked_world();
  talks made{w, {somebody(w, "p1", "A1"), somebody(w, "p2", "A2")}};
  made.prospects.pop_back();
  CHECK(testing::refusal([&] { (void)model_sheets(made.request()); }) == 432);
}
