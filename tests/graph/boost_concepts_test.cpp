// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <iterator>

#include <boost/graph/graph_concepts.hpp>
#include <boost/property_map/property_map.hpp>

#include <loopbaan/graph/boost.hpp>

#include <support/world.hpp>

using namespace loopbaan;
using graph = career_graph;

BOOST_CONCEPT_ASSERT((boost::VertexListGraphConcept<graph>));
BOOST_CONCEPT_ASSERT((boost::EdgeListGraphConcept<graph>));
BOOST_CONCEPT_ASSERT((boost::IncidenceGraphConcept<graph>));
BOOST_CONCEPT_ASSERT((boost::BidirectionalGraphConcept<graph>));
BOOST_CONCEPT_ASSERT((boost::AdjacencyGraphConcept<graph>));

BOOST_CONCEPT_ASSERT((boost::ReadablePropertyGraphConcept<graph, graph::vertex, boost::vertex_index_t>));
BOOST_CONCEPT_ASSERT((boost::ReadablePropertyGraphConcept<graph, graph::vertex, boost::vertex_name_t>));
BOOST_CONCEPT_ASSERT((boost::ReadablePropertyGraphConcept<graph, graph::edge, boost::edge_index_t>));
BOOST_CONCEPT_ASSERT((boost::ReadablePropertyGraphConcept<graph, graph::edge, boost::edge_name_t>));
BOOST_CONCEPT_ASSERT((boost::ReadablePropertyGraphConcept<graph, graph::edge, boost::edge_weight_t>));

static_assert(std::forward_iterator<boost::graph_traits<graph>::vertex_iterator>);
static_assert(boost::is_bidirectional_graph<graph>::value && boost::is_directed_graph<graph>::value);

TEST_CASE("Boost sees the graph as the graph sees itself") {
  const testing::world w{"A1 -course 30h-> A2 ; A1 B1|C2 -coaching <course-> A3", "A2"};
  const graph g{w.fw()};

  CHECK(num_vertices(g) == g.vertices().size());
  CHECK(num_edges(g) == g.edges().size());
  CHECK(std::distance(vertices(g).first, vertices(g).second) == std::ptrdiff_t{7});
  CHECK(degree(g.find(w.step("course")), g) == 3);  // A1 before, A2 and the coaching behind
  for (const auto v : g.vertices()) {
    CHECK(get(boost::vertex_index, g, v) == v.value);
    CHECK(get(boost::vertex_name, g, v) == g.name(v));
    CHECK(in_degree(v, g) == g.in_edges(v).size());
    CHECK(out_degree(v, g) == g.successors(v).size());
  }
  CHECK(boost::graph_traits<graph>::null_vertex().value >= num_vertices(g));
}

TEST_CASE("an edge into a step weighs its study time in minutes, an edge into an attainment nothing") {
  const testing::world w{"A1 -course 1.5-> A2 ; -free-> A1", "A2"};
  const graph g{w.fw()};
  for (const auto e : g.edges()) {
    const bool into_course = g.target(e) == g.find(w.step("course"));
    CHECK(get(boost::edge_weight, g, e) == (into_course ? 90 : 0));
    CHECK(get(boost::edge_name, g, e) == name(g[e].kind));
    CHECK(get(boost::edge_index, g, e) == e.value);
  }
}
