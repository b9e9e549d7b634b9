// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <functional>
#include <limits>
#include <vector>

#include <boost/graph/breadth_first_search.hpp>
#include <boost/graph/dijkstra_shortest_paths.hpp>
#include <boost/graph/dominator_tree.hpp>
#include <boost/graph/filtered_graph.hpp>
#include <boost/graph/transitive_closure.hpp>

#include <loopbaan/graph/boost.hpp>

#include <graph/plain_graph.hpp>
#include <plan/random_world.hpp>

using namespace loopbaan;
using namespace loopbaan::testing;

namespace {

using vertex = career_graph::vertex;

template <class Value>
auto by_vertex(const career_graph& g, std::vector<Value>& values) {
  return boost::make_iterator_property_map(values.begin(), get(boost::vertex_index, g));
}

/// What the root reaches when one vertex is taken away.
std::vector<bool> reached_without(const career_graph& g, vertex root, std::optional<vertex> taken) {
  std::vector<bool> reached(g.vertices().size());
  std::vector<vertex> waiting;
  const auto reach = [&](vertex v) {
    if (v == taken || reached[v.value]) return;
    reached[v.value] = true;
    waiting.push_back(v);
  };
  reach(root);
  while (!waiting.empty()) {
    const vertex v = waiting.back();
    waiting.pop_back();
    for (const vertex next : g.successors(v)) reach(next);
  }
  return reached;
}

}  // namespace

TEST_CASE("Boost's breadth_first_search counts the edges of the shortest way") {
  for (std::uint64_t seed = 0; seed < 200; ++seed) {
    CAPTURE(seed);
    dice roll{seed};
    const career_graph g{make_random_world(roll, 7).drawn.fw()};
    const auto matrix = distances(g);
    for (const vertex start : g.vertices()) {
      std::vector<std::size_t> found(g.vertices().size(), none);
      found[start.value] = 0;
      const auto record = boost::record_distances(by_vertex(g, found), boost::on_tree_edge{});
      boost::breadth_first_search(g, start, boost::visitor(boost::make_bfs_visitor(record)));
      auto plain = matrix[start.value];
      plain[start.value] = 0;
      CHECK(found == plain);
    }
  }
}

TEST_CASE("Boost's dijkstra_shortest_paths finds the least study time along any one chain, cycles or not") {
  for (std::uint64_t seed = 0; seed < 200; ++seed) {
    CAPTURE(seed);
    dice roll{seed};
    const career_graph g{make_random_world(roll, 7).drawn.fw()};
    const std::int64_t far = std::numeric_limits<std::int64_t>::max();
    for (const vertex start : g.vertices()) {
      std::vector<std::int64_t> plain(g.vertices().size(), far);
      plain[start.value] = 0;
      for (std::size_t round = 0; round < plain.size(); ++round)  // Bellman and Ford
        for (const auto e : g.edges())
          if (const auto from = plain[g.source(e).value]; from != far)
            plain[g.target(e).value] = std::min(plain[g.target(e).value], from + get(boost::edge_weight, g, e));

      std::vector<std::int64_t> found(g.vertices().size());
      boost::dijkstra_shortest_paths(g, start, boost::distance_map(by_vertex(g, found)));
      CHECK(found == plain);
    }
  }
}

TEST_CASE("Boost's transitive_closure joins what leads to what") {
  for (std::uint64_t seed = 0; seed < 200; ++seed) {
    CAPTURE(seed);
    dice roll{seed};
    const career_graph g{make_random_world(roll, 7).drawn.fw()};
    const auto matrix = distances(g);
    boost::adjacency_list<> closure;
    boost::transitive_closure(g, closure);
    REQUIRE(num_vertices(closure) == matrix.size());
    bool same = true;
    for (std::size_t u = 0; u < matrix.size(); ++u)
      for (std::size_t v = 0; v < matrix.size(); ++v)
        same = same && boost::edge(u, v, closure).second == (matrix[u][v] != none);
    CHECK(same);
  }
}

TEST_CASE("Boost's dominator tree names the last vertex that every way passes, on the part that the root reaches") {
  for (std::uint64_t seed = 0; seed < 100; ++seed) {
    CAPTURE(seed);
    dice roll{seed};
    const career_graph g{make_random_world(roll, 7).drawn.fw()};
    if (g.vertices().empty()) continue;
    const vertex root{static_cast<std::uint32_t>(roll.below(g.vertices().size()))};
    const auto reached = reached_without(g, root, std::nullopt);
    const std::function<bool(vertex)> keep = [&](vertex v) { return bool{reached[v.value]}; };
    const boost::filtered_graph<career_graph, boost::keep_all, std::function<bool(vertex)>> part{g, {}, keep};
    std::vector<vertex> dominator(g.vertices().size(), boost::graph_traits<career_graph>::null_vertex());
    boost::lengauer_tarjan_dominator_tree(part, root, by_vertex(g, dominator));

    const auto dominates = [&](vertex u, vertex v) { return u != v && !reached_without(g, root, u)[v.value]; };
    for (const vertex v : g.vertices()) {
      if (v == root || !reached[v.value]) continue;
      const vertex last = dominator[v.value];
      CHECK(dominates(last, v));
      for (const vertex u : g.vertices())
        if (reached[u.value] && u != last && dominates(u, v)) CHECK(dominates(u, last));
    }
  }
}
