// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/curriculum/module_graph.hpp>

#include <algorithm>
#include <set>

#include <loopbaan/graph/reduction.hpp>

namespace loopbaan {
namespace {

/// Everything that waits for a module, by walking on from it.
std::vector<digraph::vertex> waiting_for(const digraph& graph, digraph::vertex from) {
  std::vector<bool> seen(graph.size(), false);
  std::vector<digraph::vertex> found;
  std::vector<digraph::vertex> open{from};
  while (!open.empty()) {
    const digraph::vertex at = open.back();
    open.pop_back();
    for (const digraph::vertex next : graph.after(at)) {
      if (seen[next] || next == from) continue;
      seen[next] = true;
      found.push_back(next);
      open.push_back(next);
    }
  }
  return found;
}

}  // namespace

digraph module_graph(const curriculum& of) {
  std::vector<digraph::edge> edges;
  for (std::uint32_t m = 0; m < of.modules().size(); ++m)
    for (const std::uint32_t before : of.resolved(m).after) edges.emplace_back(before, m);
  return digraph{of.modules().size(), std::move(edges)};
}

std::vector<std::uint32_t> critical_path(const curriculum& of) {
  const digraph graph = module_graph(of);
  const condensation order = condense(graph);
  if (order.components.size() != graph.size() || graph.size() == 0) return {};
  std::vector<std::uint32_t> length(graph.size(), 1);
  for (std::size_t i = order.components.size(); i > 0; --i) {
    const digraph::vertex at = order.components[i - 1].front();
    for (const digraph::vertex next : graph.after(at)) length[at] = std::max(length[at], length[next] + 1);
  }
  const auto longest = std::ranges::max_element(length);
  auto at = static_cast<digraph::vertex>(longest - length.begin());
  std::vector<std::uint32_t> path{at};
  while (length[at] > 1) {
    const auto next = std::ranges::find_if(graph.after(at), [&](auto v) { return length[v] + 1 == length[at]; });
    at = *next;
    path.push_back(at);
  }
  return path;
}

std::vector<module_weight> weigh_modules(const curriculum& of) {
  const digraph graph = module_graph(of);
  const graph_metrics metrics = measure(graph);
  std::vector<module_weight> made(of.modules().size());
  for (std::size_t m = 0; m < made.size(); ++m) made[m].metrics = metrics.vertices[m];
  for (const competence_index competence : of.competences()) {
    for (std::size_t a = 0; a < 3; ++a) {
      for (std::uint32_t v = 0; v < of.variant_count(); ++v) {
        std::set<std::uint32_t> doing;
        for (const resolved_cell& each : of.cells_of(competence))
          if (each.sure && each.does == static_cast<activity>(a) && of.resolved(each.place.module).variants >> v & 1)
            doing.insert(each.place.module);
        if (doing.size() != 1) continue;
        auto& sole = made[*doing.begin()].sole;
        if (!sole.empty() && sole.back().competence == competence && sole.back().does == static_cast<activity>(a))
          sole.back().variants.push_back(v);
        else
          sole.push_back({competence, static_cast<activity>(a), {v}});
      }
    }
  }
  std::vector<std::set<competence_index>> about(made.size());
  for (const resolved_cell& each : of.cells()) about[each.place.module].insert(each.competence);
  for (std::uint32_t m = 0; m < made.size(); ++m) {
    std::set<competence_index> blocked;
    if (made[m].metrics.blocking > 0)
      for (const digraph::vertex each : waiting_for(graph, m)) blocked.insert(about[each].begin(), about[each].end());
    made[m].blocked.assign(blocked.begin(), blocked.end());
  }
  return made;
}

}  // namespace loopbaan
