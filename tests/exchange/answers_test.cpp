// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <support/documents.hpp>

#include <loopbaan/exchange/answers.hpp>
#include <loopbaan/exchange/documents.hpp>
#include <loopbaan/exchange/plan_answers.hpp>
#include <loopbaan/plan/planner.hpp>

using namespace loopbaan;
using testing::document;

namespace {

struct world_of_documents {
  framework fw = add_catalogue(read_framework(document("framework")).value(), document("catalogue")).value();
  cohort people = read_people(document("people"), fw).value();
  profile_index target = fw.target("basisbekwaam").value();

  attainment at(const char* competence, const char* level) const {
    const auto c = *fw.competences().find(competence);
    return {c, *fw.rank_of(c, level)};
  }
  step_index step(const char* id) const { return *fw.steps().find(id); }
};

std::vector<gap> gaps_of(const world_of_documents& w) {
  std::vector<gap> gaps;
  for (std::size_t row = 0; row < w.people.size(); ++row)
    gaps.push_back(find_gap(w.fw, w.people[row].stands(), w.target));
  return gaps;
}

/// Answers with every kind of reason and of missing piece in them.
std::vector<plan_outcome> answers(const world_of_documents& w) {
  using purpose = reason::purpose;
  const step_index course = w.step("klassenmanagement-cursus");
  plan_outcome best;
  best.status = plan_status::optimal;
  best.cost = 42 * 60 + 30;
  best.bound = 42 * 60 + 30;
  best.steps = {
      {w.step("introductieweek"), {{purpose::order, {}, course, {}}}},
      {w.step("oudergesprekken"),
       {{purpose::target, w.at("ouders", "start"), {}, {}}, {purpose::step, w.at("ouders", "start"), course, {}}}},
      {course,
       {{purpose::target, w.at("klassenmanagement", "basis"), {}, {}},
        {purpose::phase, w.at("klassenmanagement", "start"), course, w.fw.phases().find("student")}}}};
  plan_outcome none;
  none.status = plan_status::unreachable;
  none.missing = {{w.at("klassenmanagement", "basis").competence, make_rank(3), make_rank(1)},
                  {w.at("ouders", "start").competence, make_rank(2), rank::not_shown}};
  none.pieces = {{w.at("klassenmanagement", "basis"), missing_piece::cause::all_closed, {course}},
                 {w.at("ouders", "start"), missing_piece::cause::nothing_yields, {}}};
  plan_outcome some;
  some.status = plan_status::feasible;
  some.cost = 600;
  some.bound = 10;
  some.steps = {{w.step("meekijken"), {{purpose::target, w.at("klassenmanagement", "start"), {}, {}}}}};
  return {best, none, some};
}

}  // namespace

TEST_CASE("gaps are written as the stored document shows") {
  const world_of_documents w;
  CHECK(write_gaps(w.people, w.target, gaps_of(w)) == document("gaps"));
}

TEST_CASE("plans are written as the stored document shows") {
  const world_of_documents w;
  CHECK(write_plans(w.people, {.targets = {w.target}}, answers(w)) == document("plans"));
}

TEST_CASE("plans of editions before weeks stood in them are read as they were") {
  const world_of_documents w;
  const auto read = read_plans(document("plans-without-weeks"), w.fw);
  const auto now = read_plans(document("plans"), w.fw);
  REQUIRE(read);
  REQUIRE(now);
  REQUIRE(read->people.size() == now->people.size());
  for (std::size_t i = 0; i < read->people.size(); ++i) CHECK(read->people[i].found.plan == now->people[i].found.plan);
}

TEST_CASE("written answers are canonical and name their framework with its hash") {
  const world_of_documents w;
  const std::string gaps = write_gaps(w.people, w.target, gaps_of(w));
  const std::string plans =
      write_plans(w.people, {.targets = {w.target}}, planner{w.fw, w.target}.find_all(w.people, 1));
  for (const std::string& written : {gaps, plans}) {
    CHECK(written == canonical(written).value());
    CHECK(written.find(hash_of(w.fw)) != std::string::npos);
  }
  CHECK(plans.find(w.fw.catalogues().front().hash) != std::string::npos);
}

TEST_CASE("amounts are in hours, euro or weeks, as the objective says") {
  const world_of_documents w;
  std::vector<plan_outcome> outcomes(3);
  for (plan_outcome& each : outcomes) each.status = plan_status::feasible;
  outcomes[0].cost = 3870;
  outcomes[1].status = plan_status::stopped;
  const auto written = [&](objective in) {
    return write_plans(w.people, {.targets = {w.target}, .cheapest_in = in}, outcomes);
  };
  CHECK(written(objective::hours).find("\"cost\": 64.5,") != std::string::npos);
  CHECK(written(objective::cost).find("\"cost\": 38.7,") != std::string::npos);
  CHECK(written(objective::weeks).find("\"cost\": 3870,") != std::string::npos);
  CHECK(written(objective::weeks).find("\"cost\": null,") != std::string::npos);
}

TEST_CASE("what more was asked about people stands with their plans, and nothing else does") {
  const world_of_documents w;
  const plan_request request{.targets = {w.target}};
  const auto outcomes = answers(w);
  std::vector<plan_answers> more;
  for (const plan_outcome& each : outcomes) more.push_back({.plan = each});
  CHECK(write_plans(w.people, request, more) == write_plans(w.people, request, outcomes));

  for (plan_answers& each : more) {
    each.front = {.status = plan_status::optimal,
                  .points = {{{90, 1050}, outcomes[0]}},
                  .weighed = {objective::hours, objective::cost}};
    each.gains = {{w.at("ouders", "start"), 90}};
    each.roles = {{w.step("introductieweek"), step_role::necessity::choice, 150}};
  }
  const std::string written = write_plans(w.people, request, more);
  CHECK(written == canonical(written).value());
  for (const char* words :
       {"\"front\"", "\"hours\": 1.5", "\"cost\": 10.5", "\"gains\"", "\"role\": \"choice\"", "\"without\": 2.5"})
    CHECK(written.find(words) != std::string::npos);
  for (const char* words : {"\"part\"", "\"alternatives\""}) CHECK(written.find(words) == std::string::npos);
}
