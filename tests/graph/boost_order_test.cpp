// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <algorithm>
#include <iterator>
#include <limits>
#include <optional>
#include <vector>

#include <boost/graph/dag_shortest_paths.hpp>
#include <boost/graph/filtered_graph.hpp>
#include <boost/graph/strong_components.hpp>
#include <boost/graph/topological_sort.hpp>

#include <loopbaan/graph/boost.hpp>

#include <graph/plain_graph.hpp>
#include <plan/random_world.hpp>

using namespace loopbaan;
using namespace loopbaan::testing;

namespace {

using vertex = career_graph::vertex;
using onward = boost::filtered_graph<career_graph, without_catch_up>;

/// From-first order of the vertices; none when there is a cycle.
std::optional<std::vector<vertex>> order_of(const auto& graph) {
  std::vector<vertex> order;
  try {
    boost::topological_sort(graph, std::back_inserter(order));
  } catch (const boost::not_a_dag&) {
    return std::nullopt;
  }
  std::ranges::reverse(order);
  return order;
}

bool has_cycle(const std::vector<std::vector<std::size_t>>& matrix) {
  for (std::size_t v = 0; v < matrix.size(); ++v)
    if (matrix[v][v] != none) return true;
  return false;
}

}  // namespace

TEST_CASE("Boost's topological_sort puts everything after what it needs, or finds the cycle that there is") {
  for (std::uint64_t seed = 0; seed < 300; ++seed) {
    CAPTURE(seed);
    dice roll{seed};
    const career_graph g{make_random_world(roll, 7).drawn.fw()};
    for (const bool with_catch_up : {true, false}) {
      const auto order = with_catch_up ? order_of(g) : order_of(onward{g, {&g}});
      CHECK(order.has_value() != has_cycle(distances(g, with_catch_up)));
      if (!order) continue;
      CHECK(order->size() == g.vertices().size());
      std::vector<std::size_t> place(order->size());
      for (std::size_t i = 0; i < order->size(); ++i) place[(*order)[i].value] = i;
      for (const auto e : g.edges())
        if (with_catch_up || g[e].kind != edge_kind::catch_up)
          CHECK(place[g.source(e).value] < place[g.target(e).value]);
    }
  }
}

TEST_CASE("Boost's strong_components are the sets of vertices that lead to each other") {
  for (std::uint64_t seed = 0; seed < 300; ++seed) {
    CAPTURE(seed);
    dice roll{seed};
    const career_graph g{make_random_world(roll, 7).drawn.fw()};
    const auto matrix = distances(g);
    std::vector<int> component(g.vertices().size());
    boost::strong_components(g, boost::make_iterator_property_map(component.begin(), get(boost::vertex_index, g)));
    bool same = true;
    for (std::size_t u = 0; u < matrix.size(); ++u)
      for (std::size_t v = 0; v < matrix.size(); ++v)
        same = same && (component[u] == component[v]) == (u == v || (matrix[u][v] != none && matrix[v][u] != none));
    CHECK(same);
  }
}

TEST_CASE("Boost's dag_shortest_paths finds the least study time along any one chain") {
  std::size_t compared = 0;
  for (std::uint64_t seed = 0; seed < 300; ++seed) {
    CAPTURE(seed);
    dice roll{seed};
    const career_graph g{make_random_world(roll, 7).drawn.fw()};
    const auto order = order_of(g);
    if (!order) continue;
    const std::int64_t far = std::numeric_limits<std::int64_t>::max();
    for (const vertex start : g.vertices()) {
      std::vector<std::int64_t> plain(g.vertices().size(), far);
      plain[start.value] = 0;
      for (const vertex v : *order)
        for (const auto e : g.out_edges(v)) {
          auto& least = plain[g.target(e).value];
          if (plain[v.value] != far) least = std::min(least, plain[v.value] + get(boost::edge_weight, g, e));
        }

      std::vector<std::int64_t> found(g.vertices().size());
      boost::dag_shortest_paths(
          g, start, boost::distance_map(boost::make_iterator_property_map(found.begin(), get(boost::vertex_index, g))));
      CHECK(found == plain);
      ++compared;
    }
  }
  CHECK(compared > 300);
}
