// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <algorithm>

#include <loopbaan/plan/explanation.hpp>

#include <data/dutch_careers.hpp>

using namespace loopbaan;
using namespace loopbaan::testing;

TEST_CASE("story: a vakbekwame teacher becomes school trainer, and in two years of practice a registered one") {
  const plan_outcome found = plan_to("schoolopleider-velon", who_has({"vakbekwaam"}), "ervaren");
  REQUIRE(found.status == plan_status::optimal);
  CHECK(comes_before(found, "mentortraining", "lio-begeleiden"));  // nobody trains mentors who guided no student
  CHECK(comes_before(found, "lio-begeleiden", "schoolopleider-opleiding"));
  CHECK(comes_before(found, "schoolopleider-opleiding", "schoolopleider-praktijk"));
  CHECK(comes_before(found, "schoolopleider-praktijk", "velon-traject"));
  const step& practice = dutch().steps()[dutch().steps().find("schoolopleider-praktijk").value()];
  CHECK(practice.hours->count() == 2 * 100 * 60);  // registration asks for two years of at least 100 hours
}

TEST_CASE(
    "story: an intern begeleider who broadens to developing education joins a working group and a research workshop") {
  const plan_outcome found = plan_to("D2-startend", who_has({"vakbekwaam", "intern-begeleider"}), "ervaren");
  REQUIRE(found.status == plan_status::optimal);
  for (const planned_step& each : found.steps) {
    const auto& domains = dutch().steps()[each.step].domains;
    CHECK(std::ranges::count(domains, "D2") == 1);
  }
  CHECK(hours_of(found) <= 80);  // within one year of own hours
}

TEST_CASE(
    "story: a team leader becomes deputy head by the basic course and the register, and head by the next course") {
  const ranks leader = who_has({"vakbekwaam", "bouwcoordinator"});
  const plan_outcome deputy = plan_to("adjunct-directeur", leader, "ervaren");
  CHECK(steps_of(deputy) == std::vector<std::string>{"schoolleider-basis", "schoolleider-registratie"});
  const plan_outcome head = plan_to("directeur", leader, "ervaren");
  CHECK(comes_before(head, "schoolleider-basis", "schoolleider-vak"));  // the register asks level 2 of a head
  CHECK(hours_of(head) == hours_of(deputy) + 560);
}

TEST_CASE("story: a research coordinator comes from doing research in the own class, not from a course alone") {
  const plan_outcome found = plan_to("onderzoekscoordinator", who_has({"vakbekwaam"}), "ervaren");
  REQUIRE(found.status == plan_status::optimal);
  CHECK(comes_before(found, "klein-onderzoek", "onderzoekscoordinator-training"));
}

TEST_CASE("story: leading colleagues with a master takes the master") {
  const plan_outcome found = plan_to("leraar-master", who_has({"vakbekwaam"}), "ervaren");
  REQUIRE(found.status == plan_status::optimal);
  CHECK(std::ranges::count(steps_of(found), "master-leren-innoveren") == 1);
}

TEST_CASE("story: a role out of reach says exactly what is missing, and why") {
  const ranks levels = who_has({"basisbekwaam"});
  const plan_outcome found = plan_to("zij-instroom-start", levels, "inductie");
  REQUIRE(found.status == plan_status::unreachable);
  std::vector<std::string> missing;
  for (const missing_level& each : found.missing) missing.push_back(dutch().competences()[each.competence].id);
  CHECK(missing == std::vector<std::string>{"vooropleiding", "geschiktheid"});
  REQUIRE(found.pieces.size() == 2);
  CHECK(found.pieces[0].why == missing_piece::cause::nothing_yields);
  CHECK(found.pieces[1].why == missing_piece::cause::all_closed);
}

TEST_CASE("story: who stops before the theory of the master comes cheaper to research than who takes it") {
  const plan_outcome with = plan_to("leraar-master", who_has({"vakbekwaam"}), "ervaren");
  const plan_outcome without = plan_to("leraar-onderzoeker", who_has({"vakbekwaam"}), "ervaren");
  CHECK(hours_of(without) * 5 < hours_of(with));
}

TEST_CASE(
    "story: an experienced teacher gets from basisbekwaam to vakbekwaam in some 400 hours over two years, by working "
    "with colleagues, and not by courses alone") {
  const plan_outcome found = plan_to("vakbekwaam", who_has({"basisbekwaam"}), "ervaren");
  REQUIRE(found.status == plan_status::optimal);
  CHECK(hours_of(found) > 300);  // four to six years of 80 own hours
  CHECK(hours_of(found) < 500);
  CHECK(weeks_of(found) >= 40);
  const auto together = std::ranges::count_if(
      found.steps, [](const planned_step& each) { return dutch().steps()[each.step].kind == "collective"; });
  CHECK(together >= 3);
}

TEST_CASE("story: to be an expert trainer at the pabo takes practice with students and research, each over years") {
  const plan_outcome found = plan_to("instituutsopleider", who_has({"vakbekwaam"}), "ervaren");
  REQUIRE(found.status == plan_status::optimal);
  CHECK(comes_before(found, "studenten-begeleiden-jaar", "schoolopleider-opleiding") !=
        comes_before(found, "schoolopleider-opleiding", "studenten-begeleiden-jaar"));
  CHECK(weeks_of(found) >= 120);  // three school years at least
}

TEST_CASE("story: who has no teaching qualification is told so, and is not healed by paperwork") {
  const plan_outcome found = plan_to("basisbekwaam", who_has({"basisbekwaam"}, {{"lesbevoegdheid", ""}}), "ervaren");
  CHECK(found.status == plan_status::unreachable);
  REQUIRE(found.pieces.size() == 1);
  CHECK(explain(dutch(), found.pieces[0], language::nl).find("zij-instroom of de pabo in deeltijd") !=
        std::string::npos);
}

TEST_CASE(
    "story: no step shorter than a year leads a teacher from basic to fully competent, and none in many things at "
    "once") {
  const framework& on = dutch();
  const rank full = on.rank_of(on.competences().find("instructie").value(), "vak").value();
  for (const step_index s : on.steps().indices()) {
    const step& each = on.steps()[s];
    CAPTURE(each.id);
    std::size_t rising = 0;  // competences that classroom teachers must have, brought to a level above the first
    for (const auto& [competence, at] : on.resolved(s).yields) {
      const bool of_teaching = std::ranges::count(on.resolved(on.target("vakbekwaam").value()).required, competence,
                                                  &attainment::competence) > 0;
      if (!of_teaching || each.routes.size() > 0 || each.phases == std::vector<std::string>{"student"}) continue;
      if (at > make_rank(1)) ++rising;
      const auto& asked = on.resolved(on.target("vakbekwaam").value()).required;
      if (at == full && std::ranges::count(asked, attainment{competence, full}) > 0)
        CHECK((each.weeks->count() >= 40 || each.hours->count() >= 200 * 60));
    }
    if (each.hours.value_or(minutes{}).count() < 200 * 60) CHECK(rising <= 4);
  }
}

TEST_CASE("story: every role says what to aim for beyond its floor, but for that of an emergency responder") {
  const framework& on = dutch();
  for (const role& each : on.roles()) {
    CAPTURE(each.id);
    const profile& own = on.profiles()[on.profiles().find(*each.profile).value()];
    CHECK(own.desires_levels.empty() == (each.id == "bhv-er"));
    CHECK((own.source || own.estimate.value_or(false)));
  }
}
