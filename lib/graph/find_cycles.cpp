// SPDX-License-Identifier: BSL-1.0
#include <algorithm>

#include <loopbaan/graph/reduction.hpp>
#include <loopbaan/graph/step_network.hpp>

#include <graph/finders.hpp>

namespace loopbaan::detail {
namespace {

/// Career graph and digraph number their vertices alike.
digraph onward_graph(const dependence& can) {
  const career_graph& graph = can.graph();
  const auto kept = onward_edges(can);
  std::vector<digraph::edge> edges;
  for (const auto e : graph.edges())
    if (kept[e.value]) edges.emplace_back(graph.source(e).value, graph.target(e).value);
  return {graph.vertices().size(), std::move(edges)};
}

/// A shortest cycle that begins with a step; of several the first.
std::vector<career_graph::vertex> shortest_of(const digraph& onward, const std::vector<career_graph::vertex>& steps) {
  std::vector<digraph::vertex> shortest;
  for (const auto v : steps) {
    auto cycle = shortest_cycle(onward, v.value);
    if (shortest.empty() || cycle.size() < shortest.size()) shortest = std::move(cycle);
  }
  std::vector<career_graph::vertex> made;
  for (const digraph::vertex v : shortest) made.push_back({v});
  made.push_back(made.front());
  return made;
}

}  // namespace

std::vector<finding> find_cycles(const dependence& can) {
  const career_graph& graph = can.graph();
  const digraph onward = onward_graph(can);
  std::vector<finding> found;
  for (const auto& knot : condense(onward).components) {
    if (knot.size() == 1) continue;
    finding made{.kind = finding_kind::cycle};
    std::vector<career_graph::vertex> steps;
    for (const digraph::vertex v : knot)
      if (const auto step = graph[career_graph::vertex{v}].step) {
        steps.push_back({v});
        made.steps.push_back(*step);
      }
    made.cycle = shortest_of(onward, steps);
    made.closed = std::ranges::none_of(made.steps, [&](step_index s) { return can.possible(s); });
    found.push_back(std::move(made));
  }
  std::ranges::stable_sort(found, {}, [](const finding& f) { return f.steps.front(); });
  return found;
}

}  // namespace loopbaan::detail
