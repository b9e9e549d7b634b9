// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/graph/dependence.hpp>

#include <algorithm>

#include <framework/level_checks.hpp>
#include <graph/unfolding.hpp>

namespace loopbaan {

struct dependence::data {
  career_graph graph;
  career_start start;
  ranks levels = {};
  std::vector<bool> possible = {};           ///< by vertex
  std::vector<std::vector<bool>> lost = {};  ///< by vertex, what falls away without it; empty when nothing does
};

void require_start(const framework& on, const career_start& start) {
  if (!start.levels.empty()) detail::require_levels(on, start.levels);
  for (const step_index each : start.done) detail::require_position(each.value, on.steps().size());
}

dependence::dependence(const career_graph& graph, career_start start) {
  require_start(graph.fw(), start);
  const auto made = std::make_shared<data>(data{graph, std::move(start)});
  const career_start& from = made->start;
  detail::unfolding way{made->graph};
  way.run(from.levels, from.done);
  made->levels = way.levels();
  for (const auto v : graph.vertices()) made->possible.push_back(way.reached(v));

  const auto given = [&](career_graph::vertex v) {
    const auto [attained, step] = graph[v];
    if (step) {  // what was done may have to be done again
      const resolved_step& of = graph.fw().resolved(*step);
      return std::ranges::count(from.done, *step) > 0 &&
             (!of.again || (!from.levels.empty() && meets(from.levels, of.yields)));
    }
    return !from.levels.empty() && counted(from.levels[attained->competence.value]) >= attained->level;
  };
  made->lost.resize(graph.vertices().size());
  for (const auto v : graph.vertices()) {
    if (!made->possible[v.value] || given(v)) continue;
    const auto [attained, step] = graph[v];
    way.allow_all();
    if (step)
      way.shut(*step);
    else
      way.shut_givers(*attained);
    way.run(from.levels, from.done);
    std::vector<bool> lost(made->possible.size());
    bool any = false;
    for (const auto other : graph.vertices())
      if (other != v && made->possible[other.value] && !way.reached(other)) any = lost[other.value] = true;
    if (any) made->lost[v.value] = std::move(lost);
  }
  held_ = made;
}

const career_graph& dependence::graph() const& noexcept { return held_->graph; }
const career_start& dependence::start() const& noexcept { return held_->start; }
ranks_view dependence::levels() const& noexcept { return held_->levels; }

bool dependence::possible(career_graph::vertex v) const {
  detail::require_position(v.value, held_->possible.size());
  return held_->possible[v.value];
}
bool dependence::possible(attainment a) const {
  detail::require_position(a.competence.value, held_->levels.size());
  return held_->levels[a.competence.value] >= a.level;
}
bool dependence::possible(step_index s) const { return possible(held_->graph.find(s)); }

bool dependence::needs(career_graph::vertex later, career_graph::vertex earlier) const {
  detail::require_position(earlier.value, held_->lost.size());
  detail::require_position(later.value, held_->lost.size());
  const auto& lost = held_->lost[earlier.value];
  return !lost.empty() && lost[later.value];
}

std::vector<career_graph::vertex> dependence::needed_for(career_graph::vertex later) const {
  detail::require_position(later.value, held_->lost.size());
  std::vector<career_graph::vertex> found;
  for (const auto v : held_->graph.vertices())
    if (needs(later, v)) found.push_back(v);
  return found;
}

std::vector<career_graph::vertex> dependence::lost_without(career_graph::vertex earlier) const {
  detail::require_position(earlier.value, held_->lost.size());
  std::vector<career_graph::vertex> found;
  for (const auto v : held_->graph.vertices())
    if (needs(v, earlier)) found.push_back(v);
  return found;
}

}  // namespace loopbaan
