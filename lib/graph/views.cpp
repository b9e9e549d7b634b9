// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/graph/views.hpp>

#include <algorithm>

#include <core/refusals.hpp>

namespace loopbaan {

std::vector<career_graph::vertex> career_view::vertices() const {
  std::vector<career_graph::vertex> found;
  if (!kept_) return found;
  for (std::uint32_t v = 0; v < kept_->size(); ++v)
    if ((*kept_)[v]) found.push_back({v});
  return found;
}

namespace {

void require_same_graph(const std::vector<bool>& a, const std::vector<bool>& b) {
  detail::require_size(b.size(), a.size(), {"knopen van twee uitsneden", "vertices of two views"});
}

}  // namespace

career_view operator&(const career_view& a, const career_view& b) {
  if (!a.kept_ || !b.kept_) return {};
  require_same_graph(*a.kept_, *b.kept_);
  std::vector<bool> both(a.kept_->size());
  for (std::size_t v = 0; v < both.size(); ++v) both[v] = (*a.kept_)[v] && (*b.kept_)[v];
  return career_view{std::move(both)};
}

career_view operator|(const career_view& a, const career_view& b) {
  if (!a.kept_) return b;
  if (!b.kept_) return a;
  require_same_graph(*a.kept_, *b.kept_);
  std::vector<bool> either(a.kept_->size());
  for (std::size_t v = 0; v < either.size(); ++v) either[v] = (*a.kept_)[v] || (*b.kept_)[v];
  return career_view{std::move(either)};
}

career_view view_of_steps(const career_graph& graph, const std::function<bool(step_index)>& wanted) {
  if (!wanted)
    detail::refuse_value({"niets", "nothing"}, {"de keuze van stappen", "the choice of steps"},
                         {"Geef een functie.", "Give a function."});
  std::vector<bool> kept(graph.vertices().size());
  for (const step_index s : graph.fw().steps().indices()) {
    if (!wanted(s)) continue;
    const auto v = graph.find(s);
    kept[v.value] = true;
    for (const auto e : graph.in_edges(v))
      if (!graph.is_step(graph.source(e))) kept[graph.source(e).value] = true;
    for (const attainment& a : graph.fw().resolved(s).yields) kept[graph.find(a)->value] = true;
  }
  return career_view{std::move(kept)};
}

career_view view_of_phase(const career_graph& graph, phase_index phase) {
  detail::require_position(phase.value, graph.fw().phases().size());
  return view_of_steps(graph, [&](step_index s) {
    const auto& phases = graph.fw().resolved(s).phases;
    return phases.empty() || std::ranges::count(phases, phase) > 0;
  });
}

career_view view_of_domain(const career_graph& graph, index_of<domain> of) {
  const std::string& id = graph.fw().domains()[of].id;
  return view_of_steps(graph, [&](step_index s) { return std::ranges::count(graph.fw().steps()[s].domains, id) > 0; });
}

career_view view_of_provider(const career_graph& graph, std::string_view provider) {
  return view_of_steps(graph, [&](step_index s) { return graph.fw().steps()[s].provider.value_or("") == provider; });
}

career_view view_ahead_of(const career_graph& graph, const career_start& has) {
  require_start(graph.fw(), has);
  ranks levels = has.levels;
  levels.resize(graph.fw().competences().size());
  std::vector<bool> kept(graph.vertices().size());
  const auto ahead = [&](step_index s) {
    const resolved_step& step = graph.fw().resolved(s);
    return (step.again || std::ranges::count(has.done, s) == 0) && !meets(levels, step.yields);
  };
  for (const auto v : graph.vertices()) {
    const auto [attained, step] = graph[v];
    kept[v.value] = attained ? counted(levels[attained->competence.value]) < attained->level : ahead(*step);
  }
  return career_view{std::move(kept)};
}

}  // namespace loopbaan
