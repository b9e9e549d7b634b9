// SPDX-License-Identifier: BSL-1.0
// Shows algorithms of Boost.Graph, unmodified, on the career graph: knots, bottlenecks, what a starter can go on to.
// Read 01_gap_and_plan.cpp first; it takes some knowledge of Boost.Graph.
#include <algorithm>
#include <functional>
#include <iostream>

#include <boost/graph/betweenness_centrality.hpp>
#include <boost/graph/breadth_first_search.hpp>
#include <boost/graph/strong_components.hpp>

#include <loopbaan/graph/boost.hpp>
#include <loopbaan/loopbaan.hpp>

int main() {
  const auto framework = loopbaan::dutch_framework();
  const loopbaan::career_graph graph{framework};
  const auto by_vertex = [&](auto& values) {
    return boost::make_iterator_property_map(values.begin(), get(boost::vertex_index, graph));
  };
  std::cout << num_vertices(graph) << " vertices, " << num_edges(graph) << " edges\n";

  // A knot: vertices that all lead to each other.
  std::vector<std::size_t> knot_of(num_vertices(graph));
  std::vector<std::size_t> sizes(boost::strong_components(graph, by_vertex(knot_of)));
  for (const auto knot : knot_of) ++sizes[knot];
  const auto knots = std::ranges::count_if(sizes, [](auto size) { return size > 1; });
  std::cout << knots << " knots, the largest of " << std::ranges::max(sizes) << " vertices\n";

  // Bottlenecks: levels that lie on most of the shortest ways from anything to anything.
  std::vector<double> betweenness(num_vertices(graph));
  boost::brandes_betweenness_centrality(graph, by_vertex(betweenness));
  std::vector<loopbaan::career_graph::vertex> levels;
  for (const auto v : graph.vertices())
    if (!graph.is_step(v)) levels.push_back(v);
  std::ranges::stable_sort(levels, std::greater{}, [&](auto v) { return betweenness[v.value]; });
  std::cout << "\nlevels that most ways pass:\n";
  for (const auto v : std::span{levels}.first(5)) std::cout << "  " << graph.name(v) << '\n';

  // What a starter can go on to from the own levels, in any number of steps. That is a bound from above: a step waits
  // for all that it requires, a path only for one thing. So what it does not touch surely waits for something else.
  loopbaan::ranks starter(framework.competences().size());
  for (const auto& [competence, at] : framework.resolved(framework.target("startbekwaam").value()).required)
    starter[competence.value] = at;
  std::vector<boost::default_color_type> colours(num_vertices(graph));
  boost::queue<loopbaan::career_graph::vertex> waiting;
  const auto has = graph.met_by(starter);
  boost::breadth_first_visit(graph, has.begin(), has.end(), waiting, boost::default_bfs_visitor{}, by_vertex(colours));
  std::cout << "\nsteps that wait for something a starter does not bring:\n";
  for (const auto v : graph.vertices())
    if (graph.is_step(v) && in_degree(v, graph) > 0 && colours[v.value] == boost::white_color)
      std::cout << "  " << graph.name(v) << '\n';
}
