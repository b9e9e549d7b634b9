// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <sstream>
#include <vector>

#include <boost/graph/betweenness_centrality.hpp>
#include <boost/graph/graphviz.hpp>

#include <loopbaan/graph/boost.hpp>

#include <graph/plain_graph.hpp>
#include <plan/random_world.hpp>

using namespace loopbaan;
using namespace loopbaan::testing;

namespace {

/// How many shortest ways there are from row to column; parallel edges are ways of their own.
std::vector<std::vector<double>> count_ways(const career_graph& g,
                                            const std::vector<std::vector<std::size_t>>& distance) {
  const std::size_t n = distance.size();
  std::vector ways(n, std::vector(n, 0.0));
  for (std::size_t from = 0; from < n; ++from) {
    ways[from][from] = 1;
    for (std::size_t far = 1; far < n; ++far)
      for (const auto e : g.edges()) {
        const std::size_t u = g.source(e).value;
        const std::size_t v = g.target(e).value;
        if (distance[from][v] == far && distance[from][u] == far - 1) ways[from][v] += ways[from][u];
      }
  }
  return ways;
}

}  // namespace

TEST_CASE("Boost's brandes_betweenness_centrality is the share of shortest ways that pass a vertex") {
  for (std::uint64_t seed = 0; seed < 200; ++seed) {
    CAPTURE(seed);
    dice roll{seed};
    const career_graph g{make_random_world(roll, 7).drawn.fw()};
    auto distance = distances(g);
    for (std::size_t v = 0; v < distance.size(); ++v) distance[v][v] = 0;
    const auto ways = count_ways(g, distance);

    std::vector<double> found(g.vertices().size());
    boost::brandes_betweenness_centrality(
        g, boost::make_iterator_property_map(found.begin(), get(boost::vertex_index, g)));
    for (std::size_t via = 0; via < found.size(); ++via) {
      double share = 0;
      for (std::size_t s = 0; s < found.size(); ++s)
        for (std::size_t t = 0; t < found.size(); ++t)
          if (s != via && t != via && s != t && distance[s][t] < none &&
              distance[s][via] + distance[via][t] == distance[s][t])
            share += ways[s][via] * ways[via][t] / ways[s][t];
      CHECK(found[via] == doctest::Approx(share));
    }
  }
}

TEST_CASE("Boost's write_graphviz draws the graph with its names") {
  const world w{"A1|B1 -course-> A2 ; -coaching <course-> B2", "A2"};
  const career_graph g{w.fw()};
  std::ostringstream dot;
  boost::write_graphviz(dot, g, boost::make_label_writer(get(boost::vertex_name, g)),
                        boost::make_label_writer(get(boost::edge_name, g)));
  CHECK(dot.str() ==
        "digraph G {\n"
        "0[label=\"A 1\"];\n"
        "1[label=\"A 2\"];\n"
        "2[label=\"B 1\"];\n"
        "3[label=\"B 2\"];\n"
        "4[label=course];\n"
        "5[label=coaching];\n"
        "0->4 [label=alternative];\n"
        "2->4 [label=alternative];\n"
        "4->0 [label=\"catch-up\"];\n"
        "4->1 [label=yields];\n"
        "4->5 [label=after];\n"
        "5->2 [label=yields];\n"
        "5->3 [label=yields];\n"
        "}\n");
}
