// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <algorithm>

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/compressed_sparse_row_graph.hpp>

#include <loopbaan/graph/boost.hpp>
#include <loopbaan/graph/digraph.hpp>

#include <graph/random_graph.hpp>
#include <support/world.hpp>

using namespace loopbaan;
using namespace loopbaan::testing;

TEST_CASE("a graph forgets parallel edges and loops, and is found from both ends") {
  const digraph g{4, {{2, 1}, {0, 1}, {2, 1}, {3, 3}, {0, 2}}};
  CHECK(std::ranges::equal(g.edges(), std::vector<digraph::edge>{{0, 1}, {0, 2}, {2, 1}}));
  CHECK(std::ranges::equal(g.after(0), std::vector<digraph::vertex>{1, 2}));
  CHECK(std::ranges::equal(g.before(1), std::vector<digraph::vertex>{0, 2}));
  CHECK(g.after(3).empty());
  CHECK(digraph{}.size() == 0);
}

TEST_CASE("any graph of Boost has a plain form, and an own one comes back as it was") {
  for (std::uint64_t seed = 0; seed < 100; ++seed) {
    dice roll{seed};
    const digraph g = random_graph(roll, 9, true);
    const boost::adjacency_list<boost::setS, boost::vecS, boost::bidirectionalS> list(g.edges().begin(),
                                                                                      g.edges().end(), g.size());
    CHECK(plain(list) == g);
    const boost::compressed_sparse_row_graph<boost::directedS> rows(boost::edges_are_sorted, g.edges().begin(),
                                                                    g.edges().end(), g.size());
    CHECK(plain(rows) == g);
  }
}

TEST_CASE("the plain form of a career graph has its vertices by number, and parallel requisites once") {
  const world w{"A1 -first-> B1 ; B1|A2 B1 -second <first-> A2", "A2"};
  const career_graph graph{w.fw()};
  const digraph g = plain(graph);
  CHECK(g.size() == graph.vertices().size());
  for (const auto v : graph.vertices())
    for (const auto other : graph.vertices()) {
      const auto next = graph.successors(v);
      CHECK((std::ranges::count(next, other) > 0) == (std::ranges::count(g.after(v.value), other.value) > 0));
    }
}
