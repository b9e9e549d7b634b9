// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <algorithm>
#include <functional>

#include <loopbaan/graph/reduction.hpp>

#include <graph/random_graph.hpp>

using namespace loopbaan;
using namespace loopbaan::testing;

TEST_CASE("a condensation draws together what leads to each other, in an order that only goes onward") {
  for (std::uint64_t seed = 0; seed < 500; ++seed) {
    CAPTURE(seed);
    dice roll{seed};
    const digraph g = random_graph(roll, 9, true);
    const auto made = condense(g);
    const auto matrix = reachable(g);
    std::size_t vertices = 0;
    for (std::size_t c = 0; c < made.components.size(); ++c) {
      vertices += made.components[c].size();
      CHECK(std::ranges::is_sorted(made.components[c]));
      for (const auto v : made.components[c]) CHECK(made.component_of[v] == c);
    }
    CHECK(vertices == g.size());
    for (digraph::vertex a = 0; a < g.size(); ++a)
      for (digraph::vertex b = 0; b < g.size(); ++b) {
        CHECK((made.component_of[a] == made.component_of[b]) == (a == b || (matrix[a][b] && matrix[b][a])));
        if (matrix[a][b]) CHECK(made.component_of[a] <= made.component_of[b]);
      }
    for (const auto& [from, to] : made.onward.edges()) CHECK(from < to);
  }
}

TEST_CASE("where edges leave a choice the lowest vertex comes first") {
  CHECK(condense({4, {{3, 0}}}).components == std::vector<std::vector<digraph::vertex>>{{1}, {2}, {3}, {0}});
}

TEST_CASE("a shortest cycle leads round by edges, and no round is shorter") {
  for (std::uint64_t seed = 0; seed < 500; ++seed) {
    CAPTURE(seed);
    dice roll{seed};
    const digraph g = random_graph(roll, 8, true);
    std::vector distance(g.size(), std::vector<std::size_t>(g.size(), 1000));
    for (const auto& [from, to] : g.edges()) distance[from][to] = 1;
    for (std::size_t via = 0; via < g.size(); ++via)
      for (std::size_t a = 0; a < g.size(); ++a)
        for (std::size_t b = 0; b < g.size(); ++b)
          distance[a][b] = std::min(distance[a][b], distance[a][via] + distance[via][b]);
    for (digraph::vertex v = 0; v < g.size(); ++v) {
      const auto cycle = shortest_cycle(g, v);
      CHECK(cycle.size() == (distance[v][v] == 1000 ? 0 : distance[v][v]));
      for (std::size_t i = 0; i < cycle.size(); ++i)
        CHECK(std::ranges::count(g.after(cycle[i]), cycle[(i + 1) % cycle.size()]) == 1);
      if (cycle.empty()) continue;
      CHECK(cycle.front() == v);
      // Every other round of that length comes later in the order of a dictionary.
      std::vector<digraph::vertex> walk{v};
      const std::function<void()> go = [&] {
        if (walk.size() == cycle.size()) {
          if (std::ranges::count(g.after(walk.back()), v) > 0) CHECK(walk >= cycle);
          return;
        }
        for (const auto next : g.after(walk.back())) {
          walk.push_back(next);
          go();
          walk.pop_back();
        }
      };
      go();
    }
  }
}

TEST_CASE("a reduction reaches as much as before, and no edge of it can go") {
  for (std::uint64_t seed = 0; seed < 500; ++seed) {
    CAPTURE(seed);
    dice roll{seed};
    const digraph g = random_graph(roll, 9);
    const digraph reduced = transitive_reduction(g);
    const auto before = reachable(g);
    CHECK(reachable(reduced) == before);
    // In a graph without cycles the reduction is the edges that no longer way replaces.
    std::vector<digraph::edge> twin;
    for (const auto& [from, to] : g.edges()) {
      bool replaced = false;
      for (digraph::vertex via = 0; via < g.size(); ++via)
        replaced = replaced || (before[from][via] && before[via][to]);
      if (!replaced) twin.emplace_back(from, to);
    }
    CHECK(reduced == digraph{g.size(), twin});
  }
}

TEST_CASE("a graph without vertices has nothing to reduce") {
  CHECK(transitive_reduction({}) == digraph{});
  CHECK(condense({}).components.empty());
}
