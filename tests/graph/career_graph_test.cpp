// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <loopbaan/graph/career_graph.hpp>
#include <loopbaan/graph/index_run.hpp>

#include <graph/plain_graph.hpp>
#include <support/world.hpp>

using namespace loopbaan;
using loopbaan::testing::draw;
using loopbaan::testing::world;

namespace {

std::string names(const career_graph& g, const auto& vertices) {
  std::string words;
  for (const auto v : vertices) words += (words.empty() ? "" : ", ") + g.name(v);
  return words;
}

}  // namespace

TEST_CASE("attainments come first, by competence and rank, then the steps as the catalogue lists them") {
  const world w{"B2 -second-> A3 ; -first-> B1 ; A1|C3 -third-> C1", "B3"};
  const career_graph g{w.fw()};
  CHECK(names(g, g.vertices()) == "A 1, A 3, B 1, B 2, B 3, C 1, C 3, second, first, third");
}

TEST_CASE("a vertex is found by what it stands for, and what nobody mentions is no vertex") {
  const world w{"A1 -course-> A3", "A1"};
  const career_graph g{w.fw()};
  for (const auto v : g.vertices()) {
    const auto [attained, step] = g[v];
    REQUIRE(attained.has_value() != step.has_value());
    CHECK(g.is_step(v) == step.has_value());
    CHECK((step ? g.find(*step) : g.find(*attained)) == v);
  }
  CHECK_FALSE(g.find(attainment{w.competence("A"), make_rank(2)}));
  CHECK_FALSE(g.find(attainment{w.competence("A"), rank::not_shown}));
}

TEST_CASE("levels that a profile requires or desires are there, also when no step mentions them") {
  framework_draft draft{.id = "world", .version = "1"};
  draft.scales = {{.id = "ranks", .levels = {{"1", "one"}, {"2", "two"}}}};
  draft.competences = {{.id = "A", .title = "A", .scale = "ranks"}, {.id = "B", .title = "B", .scale = "ranks"}};
  draft.profiles = {{.id = "low", .title = "low", .requires_levels = {{"A", "1"}}},
                    {.id = "high", .title = "high", .includes = {"low"}, .desires_levels = {{"B", "2"}}}};
  const auto fw = framework::build(draft).value();
  const career_graph g{fw};
  CHECK(names(g, g.vertices()) == "A 1, B 2");
  CHECK(g.edges().empty());
}

TEST_CASE("each way of waiting is an edge of its own kind") {
  const world w{"A1 -course-> A2 ; B1|A2 C1 -coaching <course-> B2", "A2"};
  CHECK(draw(career_graph{w.fw()}) ==
        "A 1 -requires-> course\n"
        "A 2 -alternative 1-> coaching\n"
        "B 1 -alternative 0-> coaching\n"
        "C 1 -alternative 1-> coaching\n"
        "course -yields-> A 2\n"
        "course -after-> coaching\n"
        "coaching -catch-up-> B 1\n"
        "coaching -yields-> B 2\n");
}

TEST_CASE("a step leads to the lower levels too that someone may lack who takes it") {
  const world w{"-fast-> A3 ; A1 -slow-> A2 ; A1 -late-> B1", "A3"};
  CHECK(draw(career_graph{w.fw()}) ==
        "A 1 -requires-> slow\n"
        "A 1 -requires-> late\n"
        "fast -yields-> A 1\n"
        "fast -yields-> A 2\n"
        "fast -yields-> A 3\n"
        "slow -yields-> A 2\n"
        "late -yields-> B 1\n");
}

TEST_CASE("a step leads to nothing that everyone has who takes it") {
  const world w{"A2 -again-> A1 B1 ; A2|A3 -either-> A2 B2", "A1"};
  CHECK(draw(career_graph{w.fw()}) ==
        "A 2 -requires-> again\n"
        "A 2 -alternative 0-> either\n"
        "A 3 -alternative 1-> either\n"
        "again -yields-> B 1\n"
        "either -yields-> B 1\n"
        "either -yields-> B 2\n");
}

TEST_CASE("a ladder that a diploma lets one enter halfway has a catch-up and no other cycle") {
  const world w{"-first-> A1 ; A1|D1 -second-> A2 ; A1 -other-> B1", "A2"};
  const career_graph g{w.fw()};
  CHECK(draw(g) ==
        "A 1 -alternative 0-> second\n"
        "A 1 -requires-> other\n"
        "D 1 -alternative 1-> second\n"
        "first -yields-> A 1\n"
        "second -catch-up-> A 1\n"
        "second -yields-> A 2\n"
        "other -yields-> B 1\n");
  const auto diploma = g.find(attainment{w.competence("D"), make_rank(1)})->value;
  CHECK(loopbaan::testing::distances(g)[diploma][g.find(w.step("other")).value] == 3);
}

TEST_CASE("a step that is named twice in `after` is one edge") {
  const world w{"-one-> A1 ; -two-> A1 ; -three <one <two <one-> A2", "A2"};
  const career_graph g{w.fw()};
  CHECK(g.in_edges(g.find(w.step("three"))).size() == 2);
}

TEST_CASE("someone has the attainments up to the own level, and none where the level is unknown") {
  const world w{"A1 -course-> A3 ; B2 -coaching-> C1", "A2"};
  const career_graph g{w.fw()};
  CHECK(names(g, g.met_by(w.levels("A2 B1 C?"))) == "A 1, A 2");
  CHECK(names(g, g.met_by(w.levels("A3 B3 C3"))) == "A 1, A 2, A 3, B 2, C 1");
  CHECK(g.met_by(w.levels("")).empty());
}

TEST_CASE("a framework without steps and profiles is an empty graph") {
  const career_graph g{framework::build({.id = "empty", .version = "1"}).value()};
  CHECK(g.vertices().empty());
  CHECK(g.edges().empty());
}

TEST_CASE("the steps of a catalogue stand in the graph like those of its framework") {
  const world w{"-one-> A1", "A2"};
  catalogue_draft more{.framework = {w.fw().id(), w.fw().version()}};
  more.steps = {{.id = "two", .title = "two", .requires_levels = {{"A", "1"}}, .yields = {{"A", "2"}}}};
  const career_graph g{w.fw().with(more).value()};
  CHECK(names(g, g.vertices()) == "A 1, A 2, one, two");
  CHECK(draw(g) == "A 1 -requires-> two\none -yields-> A 1\ntwo -yields-> A 2\n");
}
