// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/graph/step_network.hpp>

namespace loopbaan {

std::vector<bool> onward_edges(const dependence& can) {
  const career_graph& graph = can.graph();
  std::vector<bool> kept(graph.edges().size());
  for (const auto e : graph.edges()) {
    const bool gives = graph[e].kind == edge_kind::yields;
    kept[e.value] = graph[e].kind != edge_kind::catch_up && !(gives && can.needs(graph.source(e), graph.target(e)));
  }
  return kept;
}

digraph step_network(const dependence& can) {
  const career_graph& graph = can.graph();
  const auto kept = onward_edges(can);
  std::vector<digraph::edge> found;
  const auto step = [&](career_graph::vertex v) { return graph[v].step->value; };
  for (const auto v : graph.vertices()) {
    if (graph.is_step(v)) {
      for (const auto e : graph.out_edges(v))
        if (graph[e].kind == edge_kind::after) found.emplace_back(step(v), step(graph.target(e)));
      continue;
    }
    for (const auto given : graph.in_edges(v))
      if (kept[given.value])
        for (const auto next : graph.successors(v)) found.emplace_back(step(graph.source(given)), step(next));
  }
  return {graph.fw().steps().size(), std::move(found)};
}

}  // namespace loopbaan
