// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <algorithm>
#include <functional>

#include <loopbaan/graph/metrics.hpp>

#include <graph/random_graph.hpp>

using namespace loopbaan;
using namespace loopbaan::testing;

namespace {

/// Every path from a source to a sink, written out.
std::vector<std::vector<digraph::vertex>> all_paths(const digraph& g) {
  std::vector<std::vector<digraph::vertex>> found;
  std::vector<digraph::vertex> path;
  const std::function<void(digraph::vertex)> go = [&](digraph::vertex v) {
    path.push_back(v);
    if (g.after(v).empty()) found.push_back(path);
    for (const auto next : g.after(v)) go(next);
    path.pop_back();
  };
  for (digraph::vertex v = 0; v < g.size(); ++v)
    if (g.before(v).empty()) go(v);
  return found;
}

}  // namespace

TEST_CASE("the measures are those of all paths, written out") {
  for (std::uint64_t seed = 0; seed < 500; ++seed) {
    CAPTURE(seed);
    dice roll{seed};
    const digraph g = random_graph(roll, 9);
    const auto found = measure(g);
    const auto paths = all_paths(g);
    const auto matrix = reachable(g);
    CHECK(found.paths == tally{paths.size()});
    std::size_t longest = 0;
    for (const auto& path : paths) longest = std::max(longest, path.size());
    CHECK(found.longest == longest);
    for (digraph::vertex v = 0; v < g.size(); ++v) {
      const vertex_metrics& here = found.vertices[v];
      std::size_t through = 0;
      std::size_t delay = 0;
      std::size_t sum = 0;
      for (const auto& path : paths)
        if (std::ranges::count(path, v) > 0) {
          ++through;
          sum += path.size();
          delay = std::max(delay, path.size());
        }
      CHECK(here.paths == tally{through});
      CHECK(here.delay == delay);
      CHECK(here.centrality == tally{g.before(v).empty() || g.after(v).empty() ? 0 : sum});
      CHECK(here.blocking == static_cast<std::size_t>(std::ranges::count(matrix[v], true)));
      CHECK(here.complexity() == here.blocking + here.delay);
      CHECK_FALSE(here.in_knot);
    }
  }
}

TEST_CASE("in a graph with knots blocking counts all that can be reached, and a knot is one vertex of a path") {
  for (std::uint64_t seed = 0; seed < 500; ++seed) {
    CAPTURE(seed);
    dice roll{seed};
    const digraph g = random_graph(roll, 9, true);
    const auto found = measure(g);
    const auto matrix = reachable(g);
    for (digraph::vertex v = 0; v < g.size(); ++v) {
      std::size_t others = 0;
      for (digraph::vertex to = 0; to < g.size(); ++to) others += to != v && matrix[v][to];
      CHECK(found.vertices[v].blocking == others);
      CHECK(found.vertices[v].in_knot == matrix[v][v]);
    }
  }
  const auto ring = measure({4, {{0, 1}, {1, 2}, {2, 1}, {2, 3}}});
  CHECK(ring.longest == 3);
  CHECK(ring.paths == tally{1});
  CHECK(ring.vertices[1].centrality == tally{3});
  CHECK(ring.vertices[1].blocking == 2);
}

TEST_CASE("more than 64 vertices are counted as well as few") {
  std::vector<digraph::edge> edges;
  constexpr digraph::vertex size = 200;
  for (digraph::vertex v = 0; v + 1 < size; ++v) edges.emplace_back(v, v + 1);
  const auto chain = measure({size, edges});
  for (digraph::vertex v = 0; v < size; ++v) {
    CHECK(chain.vertices[v].blocking == size - 1 - v);
    CHECK(chain.vertices[v].delay == size);
  }
  for (std::uint64_t seed = 0; seed < 10; ++seed) {
    dice roll{seed};
    const digraph g = random_graph(roll, 180, seed % 2 == 0);
    const auto found = measure(g);
    const auto matrix = reachable(g);
    for (digraph::vertex v = 0; v < g.size(); ++v) {
      std::size_t others = 0;
      for (digraph::vertex to = 0; to < g.size(); ++to) others += to != v && matrix[v][to];
      CHECK(found.vertices[v].blocking == others);
    }
  }
}

TEST_CASE("paths too many to count are at least so many, and never wrap around") {
  std::vector<digraph::edge> edges;  // seventy diamonds in a row: 2 to the power of 70 paths
  for (digraph::vertex i = 0; i < 70; ++i)
    for (const digraph::vertex side : {1U, 2U}) {
      edges.emplace_back(3 * i, 3 * i + side);
      edges.emplace_back(3 * i + side, 3 * i + 3);
    }
  const auto found = measure({211, edges});
  CHECK(found.paths == tally{tally::most, false});
  CHECK(found.longest == 141);
  CHECK_FALSE(found.vertices[3].centrality.exact);
}

TEST_CASE("an edge more never makes a vertex block or delay less") {
  for (std::uint64_t seed = 0; seed < 200; ++seed) {
    CAPTURE(seed);
    dice roll{seed};
    const digraph g = random_graph(roll, 8);
    if (g.edges().empty()) continue;
    std::vector<digraph::edge> fewer{g.edges().begin(), g.edges().end()};
    fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(roll.below(fewer.size())));
    const auto less = measure({g.size(), fewer});
    const auto more = measure(g);
    for (digraph::vertex v = 0; v < g.size(); ++v) {
      CHECK(less.vertices[v].blocking <= more.vertices[v].blocking);
      CHECK(less.vertices[v].delay <= more.vertices[v].delay);
    }
  }
}

TEST_CASE("a graph turned round has the same paths") {
  for (std::uint64_t seed = 0; seed < 200; ++seed) {
    dice roll{seed};
    const digraph g = random_graph(roll, 9, seed % 3 == 0);
    std::vector<digraph::edge> turned;
    for (const auto& [from, to] : g.edges()) turned.emplace_back(to, from);
    const auto there = measure(g);
    const auto back = measure({g.size(), turned});
    CHECK(there.paths == back.paths);
    for (digraph::vertex v = 0; v < g.size(); ++v) {
      CHECK(there.vertices[v].delay == back.vertices[v].delay);
      CHECK(there.vertices[v].centrality == back.vertices[v].centrality);
    }
  }
}
