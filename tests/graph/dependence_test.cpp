// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <algorithm>

#include <loopbaan/graph/dependence.hpp>
#include <loopbaan/graph/landmarks.hpp>
#include <loopbaan/graph/step_network.hpp>

#include <graph/all_careers.hpp>
#include <graph/plain_graph.hpp>
#include <plan/random_world.hpp>

using namespace loopbaan;
using namespace loopbaan::testing;

namespace {

constexpr std::uint64_t worlds = 400;

void for_all_starts(const std::function<void(const career_graph&, const career_start&)>& law) {
  for (std::uint64_t seed = 0; seed < worlds; ++seed) {
    CAPTURE(seed);
    dice roll{seed};
    const auto drawn = make_random_world(roll, 7);
    const career_graph g{drawn.drawn.fw()};
    law(g, {});
    law(g, {drawn.levels, drawn.done});
  }
}

}  // namespace

TEST_CASE("what is possible, and what needs what, is so in every career there is") {
  std::size_t needed = 0;
  for_all_starts([&](const career_graph& g, const career_start& start) {
    const dependence can{g, start};
    const auto states = all_states(g, start);
    const state first = states.front();
    for (const auto later : g.vertices()) {
      CHECK(can.possible(later) == std::ranges::any_of(states, [&](const state& at) { return has(g, at, later); }));
      for (const auto earlier : g.vertices()) {
        const auto step = g[earlier].step;
        const bool given = step ? (first.over >> step->value & 1) != 0 : has(g, first, earlier);
        const bool without = std::ranges::any_of(states, [&](const state& at) {
          const bool had = step ? (at.over >> step->value & 1) != 0 : has(g, at, earlier);
          return !had && has(g, at, later);
        });
        const bool expected = can.possible(later) && later != earlier && !given && !without;
        if (can.needs(later, earlier) != expected) FAIL_CHECK(g.name(later) << " needs " << g.name(earlier));
        needed += expected;
      }
    }
  });
  CHECK(needed > worlds);  // the law was put to the test
}

TEST_CASE("what is needed is needed for what builds on it, and seen from both ends") {
  for_all_starts([](const career_graph& g, const career_start& start) {
    const dependence can{g, start};
    for (const auto v : g.vertices()) {
      const auto needed = can.needed_for(v);
      CHECK(std::ranges::is_sorted(needed));
      for (const auto earlier : needed) {
        const auto lost = can.lost_without(earlier);
        CHECK(std::ranges::count(lost, v) == 1);
        for (const auto before : can.needed_for(earlier))
          if (before != v) CHECK(can.needs(v, before));
      }
    }
  });
}

TEST_CASE("whoever brings more along can do at least as much") {
  for_all_starts([](const career_graph& g, const career_start& start) {
    const dependence with{g, {start.levels, {}}};
    const dependence without{g};
    for (const auto v : g.vertices()) CHECK((with.possible(v) || !without.possible(v)));
  });
}

TEST_CASE("only what no step yields at any level is brought along") {
  const world w{"D1 -entry-> A1 ; A3 -late-> B1", "A1"};
  const auto start = brought_along(w.fw());
  CHECK(start.levels == w.levels("D3"));
  const career_graph g{w.fw()};
  CHECK(dependence{g, start}.possible(w.step("entry")));
  CHECK_FALSE(dependence{g, start}.possible(w.step("late")));
  CHECK_FALSE(dependence{g}.possible(w.step("entry")));
}

TEST_CASE("an edge leads onward unless it gives what everyone has by then, by way of others if need be") {
  // Who may take `late` came by A1 to B1; so `late` does not lead back to A1, though it does not ask for it itself.
  const world w{"-first-> A1 ; A1 -second-> B1 ; B1 -late-> A2", "A2"};
  const career_graph g{w.fw()};
  const auto kept = onward_edges(dependence{g});
  for (const auto e : g.edges())
    CHECK(kept[e.value] == !(g.name(g.source(e)) == "late" && g.name(g.target(e)) == "A 1"));
}

TEST_CASE("steps lead to each other as courses do") {
  const world w{"-first-> A1 ; A1 -second-> B1 ; B1 -late <apart-> A2 ; -apart-> C1 ; C1|A1 -either-> C2", "A2"};
  const career_graph g{w.fw()};
  const digraph network = step_network(dependence{g});
  std::string drawn;
  for (const auto& [from, to] : network.edges())
    drawn += w.fw().steps()[{from}].id + "→" + w.fw().steps()[{to}].id + " ";
  CHECK(drawn == "first→second first→either second→late apart→late apart→either ");
}

TEST_CASE("a step leads to another exactly when there is something between them that leads onward") {
  for_all_starts([](const career_graph& g, const career_start& start) {
    const dependence can{g, start};
    const digraph network = step_network(can);
    for (const auto from : g.fw().steps().indices())
      for (const auto to : g.fw().steps().indices()) {
        bool expected = false;
        for (const auto e : g.out_edges(g.find(from))) {
          if (g[e].kind == edge_kind::after) expected = expected || g.target(e) == g.find(to);
          if (g[e].kind != edge_kind::yields || can.needs(g.find(from), g.target(e))) continue;
          const auto next = g.successors(g.target(e));
          expected = expected || std::ranges::count(next, g.find(to)) > 0;
        }
        CHECK((std::ranges::count(network.after(from.value), to.value) == 1) == (expected && from != to));
      }
  });
}
