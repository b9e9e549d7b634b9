// SPDX-License-Identifier: BSL-1.0
#include <graph/unfolding.hpp>

#include <algorithm>
#include <cassert>

namespace loopbaan::detail {

unfolding::unfolding(const career_graph& graph)
    : graph_{graph}, ladder_(graph.fw().competences().size()), ignored_(graph.edges().size()) {
  const framework& fw = graph.fw();
  for (const auto v : graph.vertices())
    if (const auto a = graph[v].attainment) ladder_[a->competence.value].emplace_back(a->level, v);
  for (const step_index s : fw.steps().indices()) {
    alternatives_.push_back(static_cast<std::uint32_t>(alternative_size_.size()));
    for (const auto& alternative : fw.resolved(s).any_of)
      alternative_size_.push_back(static_cast<std::uint32_t>(alternative.size()));
    asked_.push_back(static_cast<std::uint32_t>(std::ranges::count_if(
        graph.in_edges(graph.find(s)), [&](auto e) { return graph[e].kind != edge_kind::alternative; })));
  }
  shut_.resize(fw.steps().size());
}

void unfolding::ignore(career_graph::edge e) {
  assert(graph_[e].kind == edge_kind::required || graph_[e].kind == edge_kind::after);
  if (ignored_[e.value]) return;
  ignored_[e.value] = true;
  --asked_[graph_[graph_.target(e)].step->value];
}

void unfolding::restore(career_graph::edge e) {
  if (!ignored_[e.value]) return;
  ignored_[e.value] = false;
  ++asked_[graph_[graph_.target(e)].step->value];
}

void unfolding::shut_givers(attainment a) {
  const framework& fw = graph_.fw();
  for (const step_index s : fw.steps().indices())
    for (const auto& [c, at] : fw.resolved(s).yields)
      if (c == a.competence && at >= a.level) shut(s);
}

void unfolding::allow_all() { std::fill(shut_.begin(), shut_.end(), false); }

void unfolding::run(ranks_view start, std::span<const step_index> done) {
  const framework& fw = graph_.fw();
  levels_.assign(ladder_.size(), rank::not_shown);
  unmet_ = asked_;
  alternative_unmet_ = alternative_size_;
  ways_left_.assign(asked_.size(), 0);
  done_.assign(asked_.size(), false);
  open_.assign(asked_.size(), false);
  taken_.assign(asked_.size(), false);
  ready_.clear();
  for (const step_index s : done) {
    open_[s.value] = done_[s.value] = true;
    taken_[s.value] = !fw.resolved(s).again;
  }
  for (const step_index s : fw.steps().indices()) {
    const resolved_step& step = fw.resolved(s);
    const auto met = std::ranges::count_if(step.any_of, [](const auto& each) { return each.empty(); });
    ways_left_[s.value] = step.at_least - std::min(step.at_least, static_cast<std::size_t>(met));
    consider(s);
  }
  for (const step_index s : fw.steps().indices())
    if (done_[s.value]) meet(graph_.find(s));
  for (std::uint32_t c = 0; c < start.size(); ++c) raise({c}, counted(start[c]));
  while (!ready_.empty()) {
    const step_index s = ready_.back();
    ready_.pop_back();
    for (const auto& [c, at] : fw.resolved(s).yields) raise(c, at);
    if (!done_[s.value]) meet(graph_.find(s));
  }
}

bool unfolding::reached(career_graph::vertex v) const noexcept {
  const auto [attained, step] = graph_[v];
  return step ? opened(*step) : holds(*attained);
}

void unfolding::raise(competence_index c, rank to) {
  rank& level = levels_[c.value];
  if (to <= level) return;
  for (const auto& [at, v] : ladder_[c.value])
    if (at > level && at <= to) meet(v);
  level = to;
}

void unfolding::meet(career_graph::vertex v) {
  for (const auto e : graph_.out_edges(v)) {
    const auto step = graph_[graph_.target(e)].step;
    if (!step || ignored_[e.value]) continue;
    if (const auto [kind, number] = graph_[e]; kind == edge_kind::alternative) {
      if (--alternative_unmet_[alternatives_[step->value] + number] > 0) continue;
      if (ways_left_[step->value] > 0) --ways_left_[step->value];
    } else {
      --unmet_[step->value];
    }
    consider(*step);
  }
}

void unfolding::consider(step_index s) {
  if (unmet_[s.value] > 0 || ways_left_[s.value] > 0) return;
  open_[s.value] = true;
  if (taken_[s.value] || shut_[s.value]) return;
  taken_[s.value] = true;
  ready_.push_back(s);
}

}  // namespace loopbaan::detail
