// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <loopbaan/data/dutch_framework.hpp>
#include <loopbaan/graph/analysis.hpp>
#include <loopbaan/graph/reduction.hpp>

#include <graph/random_graph.hpp>
#include <plan/random_world.hpp>
#include <support/world.hpp>

using namespace loopbaan;
using namespace loopbaan::testing;

TEST_CASE("an analysis holds all that the parts say") {
  const world w{"-first 1-> A1 ; A1 -second 1-> B1 ; A1 B1 -third 1-> C1", "C1"};
  const auto found = analyse(w.fw());
  CHECK(found.findings.size() == 1);
  CHECK(found.findings.front().kind == finding_kind::superfluous_requisite);
  CHECK(found.steps.vertices[w.step("first").value].blocking == 2);
  CHECK(found.needing(w.step("first")) == w.steps("second third"));
  CHECK(found.needing(w.step("third")).empty());
  CHECK(found.profiles.front().steps == w.steps("first second third"));
}

TEST_CASE("how much hangs on a step is said with every number") {
  const world w{"-first 1-> A1 ; A1 -second 1-> B1 ; A1 B1 -third 1-> C1", "C1"};
  CHECK(
      explain(analyse(w.fw()), w.step("second"), language::en) ==
      "“second”. Steps that may wait for it (blocks): 1. Steps on the longest path through it (delays): 3. Together "
      "(complexity): 4. Paths through it from a first step to a last: 1. Length of those paths together, 0 for a first "
      "or last step (centrality): 3. Steps that never open without it: 1.");
  const world knot{"B1 -one 1-> A1 ; A1 -two 1-> B1 ; -a 9-> A1 ; -b 9-> B1", "A1"};
  CHECK(
      explain(analyse(knot.fw()), knot.step("one"), language::nl).ends_with("op een pad telt een kring als één stap."));
}

TEST_CASE("what is drawn leaves out what follows from the rest") {
  const world w{"-first 1-> A1 ; A1 -second 1-> B1 ; A1 B1 -third 1-> C1", "C1"};
  const std::vector<std::pair<step_index, step_index>> expected{{w.step("first"), w.step("second")},
                                                                {w.step("second"), w.step("third")}};
  CHECK(analyse(w.fw()).to_draw() == expected);
}

TEST_CASE("what is drawn leads from one step to another exactly where the network does, knots aside") {
  for (std::uint64_t seed = 0; seed < 200; ++seed) {
    CAPTURE(seed);
    dice roll{seed};
    const auto drawn = make_random_world(roll, 8);
    const auto found = analyse(drawn.drawn.fw());
    std::vector<digraph::edge> edges;
    for (const auto& [from, to] : found.to_draw()) edges.emplace_back(from.value, to.value);
    const auto shown = reachable({found.network.size(), edges});
    const auto real = reachable(found.network);
    const auto knots = condense(found.network);
    for (const auto& a : knots.components)
      for (const auto& b : knots.components)
        if (a != b) CHECK(shown[a.front()][b.front()] == real[a.front()][b.front()]);
  }
}

TEST_CASE("in the built-in framework every step opens for someone and every profile can be reached") {
  const auto fw = dutch_framework();
  const auto found = analyse(fw);
  for (const finding& each : found.findings) {
    CAPTURE(explain(found.can.graph(), each, language::en));
    CHECK(each.kind != finding_kind::dead_step);
    CHECK(each.kind != finding_kind::dominated);
    CHECK(each.kind != finding_kind::superfluous_step);
  }
  for (const landmarks& each : found.profiles) CHECK(each.reachable());
}
