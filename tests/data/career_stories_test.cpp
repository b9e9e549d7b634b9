// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <algorithm>

#include <data/dutch_careers.hpp>

using namespace loopbaan;
using namespace loopbaan::testing;

TEST_CASE("story: a vakbekwame teacher becomes school trainer, and in two years of practice a registered one") {
  const plan_outcome found = plan_to("schoolopleider-velon", who_has({"vakbekwaam"}), "ervaren");
  REQUIRE(found.status == plan_status::optimal);
  CHECK(comes_before(found, "mentortraining", "schoolopleider-opleiding"));
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

TEST_CASE("story: a team leader becomes head of a school by the basic course and the register") {
  const plan_outcome found = plan_to("directeur", who_has({"vakbekwaam", "bouwcoordinator"}), "ervaren");
  CHECK(steps_of(found) == std::vector<std::string>{"schoolleider-basis", "schoolleider-registratie"});
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
    "story: an experienced teacher gets from basisbekwaam to vakbekwaam in some 300 hours, by working with "
    "colleagues") {
  const plan_outcome found = plan_to("vakbekwaam", who_has({"basisbekwaam"}), "ervaren");
  REQUIRE(found.status == plan_status::optimal);
  CHECK(hours_of(found) > 200);
  CHECK(hours_of(found) < 400);
  const auto together = std::ranges::count_if(
      found.steps, [](const planned_step& each) { return dutch().steps()[each.step].kind == step_kind::collective; });
  CHECK(together >= 3);
}
