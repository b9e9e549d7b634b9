// SPDX-License-Identifier: BSL-1.0
#include <functional>
#include <queue>

#include <boost/graph/strong_components.hpp>

#include <loopbaan/graph/reduction.hpp>

#include <graph/boost_copy.hpp>

namespace loopbaan {
namespace {

/// By component its vertices, components by their lowest vertex.
std::vector<std::vector<digraph::vertex>> knots_of(const digraph& graph) {
  std::vector<std::uint32_t> found(graph.size());
  const auto copy = detail::copy_for_boost(graph);
  const auto count =
      boost::strong_components(copy, boost::make_iterator_property_map(found.begin(), get(boost::vertex_index, copy)));
  std::vector<std::uint32_t> renamed(static_cast<std::size_t>(count), UINT32_MAX);
  std::vector<std::vector<digraph::vertex>> knots;
  for (digraph::vertex v = 0; v < graph.size(); ++v) {
    auto& name = renamed[found[v]];
    if (name == UINT32_MAX) {
      name = static_cast<std::uint32_t>(knots.size());
      knots.emplace_back();
    }
    knots[name].push_back(v);
  }
  return knots;
}

digraph between(const digraph& graph, const std::vector<std::uint32_t>& component_of, std::size_t components) {
  std::vector<digraph::edge> edges;
  for (const auto& [from, to] : graph.edges()) edges.emplace_back(component_of[from], component_of[to]);
  return {components, std::move(edges)};
}

/// The order in which edges only lead onward, lowest first where there is a choice.
std::vector<std::uint32_t> onward_order(const digraph& acyclic) {
  std::vector<std::size_t> waits_for(acyclic.size());
  std::priority_queue<std::uint32_t, std::vector<std::uint32_t>, std::greater<>> ready;
  for (std::uint32_t v = 0; v < acyclic.size(); ++v) {
    waits_for[v] = acyclic.before(v).size();
    if (waits_for[v] == 0) ready.push(v);
  }
  std::vector<std::uint32_t> order;
  while (!ready.empty()) {
    const std::uint32_t v = ready.top();
    ready.pop();
    order.push_back(v);
    for (const std::uint32_t next : acyclic.after(v))
      if (--waits_for[next] == 0) ready.push(next);
  }
  return order;
}

std::vector<std::uint32_t> component_by_vertex(const std::vector<std::vector<digraph::vertex>>& components,
                                               std::size_t vertices) {
  std::vector<std::uint32_t> found(vertices);
  for (std::uint32_t c = 0; c < components.size(); ++c)
    for (const digraph::vertex v : components[c]) found[v] = c;
  return found;
}

}  // namespace

condensation condense(const digraph& graph) {
  auto knots = knots_of(graph);
  const auto order = onward_order(between(graph, component_by_vertex(knots, graph.size()), knots.size()));
  condensation made;
  for (const std::uint32_t k : order) made.components.push_back(std::move(knots[k]));
  made.component_of = component_by_vertex(made.components, graph.size());
  made.onward = between(graph, made.component_of, made.components.size());
  return made;
}

std::vector<digraph::vertex> shortest_cycle(const digraph& graph, digraph::vertex through) {
  detail::require_position(through, graph.size());
  std::vector<digraph::vertex> came_from(graph.size(), UINT32_MAX);
  std::vector<digraph::vertex> queue{through};
  for (std::size_t i = 0; i < queue.size(); ++i)
    for (const digraph::vertex next : graph.after(queue[i])) {
      if (next == through) {
        std::vector<digraph::vertex> cycle;
        for (digraph::vertex v = queue[i]; v != through; v = came_from[v]) cycle.push_back(v);
        cycle.push_back(through);
        return {cycle.rbegin(), cycle.rend()};
      }
      if (came_from[next] != UINT32_MAX) continue;
      came_from[next] = queue[i];
      queue.push_back(next);
    }
  return {};
}

}  // namespace loopbaan
