// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <functional>

#include <framework/sample.hpp>
#include <support/defects.hpp>

using namespace loopbaan;

namespace {

/// What is wrong with a framework that has this assessment.
std::vector<std::string> wrong_with(assessment each) {
  framework_draft draft = testing::sample();
  draft.assessments.push_back(std::move(each));
  return testing::defects(framework::build(std::move(draft)));
}

using lines = std::vector<std::string>;

}  // namespace

TEST_CASE("assessments: what settles nothing, or says how far it tells what it does not settle, is refused") {
  CHECK(wrong_with({.id = "look", .title = "look", .settles = {"order"}}).empty());
  CHECK(wrong_with({.id = "look", .title = "look", .settles = {}}) == lines{"915 /assessments/0/settles"});
  CHECK(wrong_with({.id = "look", .title = "look", .settles = {"order"}, .upto = {{"parents", "start"}}}) ==
        lines{"916 /assessments/0/upto/parents"});
}

TEST_CASE("assessments: what nobody knows is told once, at its place") {
  CHECK(wrong_with({.id = "look", .title = "look", .phases = {"retired"}, .settles = {"ordr"}, .source = "dream"}) ==
        lines{"202 /assessments/0/phases/0", "202 /assessments/0/settles/0", "202 /assessments/0/source"});
  CHECK(wrong_with({.id = "look", .title = "look", .settles = {"ordr"}, .upto = {{"order", "start"}}}) ==
        lines{"202 /assessments/0/settles/0"});
  CHECK(wrong_with({.id = "look", .title = "look", .settles = {"order"}, .upto = {{"order", "seen"}}}) ==
        lines{"204 /assessments/0/upto/order"});
}

TEST_CASE("assessments: each of its competences is settled up to its highest level, or to the one it says") {
  framework_draft draft = testing::sample();
  draft.assessments = {{.id = "look",
                        .title = "look",
                        .phases = {"veteran", "student"},
                        .settles = {"visit", "order", "order"},
                        .upto = {{"order", "basis"}}}};
  const framework fw = framework::build(std::move(draft)).value();
  const resolved_assessment& look = fw.resolved(fw.assessments().find("look").value());
  const competence_index order = fw.competences().find("order").value();
  const competence_index visit = fw.competences().find("visit").value();
  CHECK(look.settles == std::vector<settled_competence>{{order, make_rank(2)}, {visit, make_rank(2)}});
  CHECK(look.open_in({}));
  CHECK(look.open_in(fw.phases().find("student")));
  CHECK(!look.open_in(fw.phases().find("induction")));
}
