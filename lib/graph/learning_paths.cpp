// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/graph/learning_paths.hpp>

#include <algorithm>
#include <functional>
#include <map>

namespace loopbaan {
namespace {

/// What leads to the profile by any path: a step that is none of these helps nobody on the way.
std::vector<step_index> helpful_steps(const career_graph& graph, profile_index profile, ranks_view levels,
                                      const std::vector<step_index>& done) {
  const framework& fw = graph.fw();
  std::vector<bool> seen(graph.vertices().size());
  std::vector<career_graph::vertex> queue;
  const auto is_done = [&](step_index s) { return std::ranges::count(done, s) > 0; };
  // A step that was done is there for those that come after it; to give its levels it may have to be taken again.
  const auto note = [&](career_graph::vertex v, bool to_have_been_done) {
    const auto [attained, step] = graph[v];
    const bool had = attained ? levels[attained->competence.value] >= attained->level
                              : is_done(*step) && (to_have_been_done || !fw.resolved(*step).again);
    if (had || seen[v.value]) return;
    seen[v.value] = true;
    queue.push_back(v);
  };
  for (const attainment& a : fw.resolved(profile).required) note(*graph.find(a), false);
  for (const resolved_choice& choice : fw.resolved(profile).choices)
    for (const auto& alternative : choice.any_of)
      for (const attainment& a : alternative) note(*graph.find(a), false);
  for (std::size_t i = 0; i < queue.size(); ++i)
    for (const auto e : graph.in_edges(queue[i])) note(graph.source(e), graph[e].kind == edge_kind::after);
  std::vector<step_index> found;
  for (const step_index s : graph.fw().steps().indices())
    if (seen[graph.find(s).value]) found.push_back(s);
  return found;
}

using taken_steps = std::vector<bool>;  ///< by place in the list of helpful steps
using layer = std::map<taken_steps, tally>;

/// Keeps the sets that most orders lead to.
void narrow(layer& sets, std::size_t width) {
  std::vector<layer::iterator> all;
  for (auto at = sets.begin(); at != sets.end(); ++at) all.push_back(at);
  std::ranges::stable_sort(all, std::greater{}, [](const auto& at) { return at->second.count; });
  for (std::size_t i = width; i < all.size(); ++i) sets.erase(all[i]);
}

class walker {
public:
  walker(const framework& fw, std::vector<step_index> helpful, ranks levels, const std::vector<step_index>& done)
      : fw_{fw}, helpful_{std::move(helpful)}, start_{std::move(levels)}, done_(fw.steps().size()) {
    for (const step_index s : done) done_[s.value] = true;
  }

  [[nodiscard]] std::size_t size() const noexcept { return helpful_.size(); }

  [[nodiscard]] ranks levels_after(const taken_steps& taken) const {
    ranks levels = start_;
    for (std::size_t i = 0; i < taken.size(); ++i)
      if (taken[i])
        for (const auto& [c, at] : fw_.resolved(helpful_[i]).yields) levels[c.value] = std::max(levels[c.value], at);
    return levels;
  }

  [[nodiscard]] bool leads_on(const taken_steps& taken, ranks_view levels, std::size_t i) const {
    const resolved_step& step = fw_.resolved(helpful_[i]);
    const auto on_path = [&](step_index other) {
      const auto place = std::ranges::lower_bound(helpful_, other);
      return place != helpful_.end() && *place == other && taken[static_cast<std::size_t>(place - helpful_.begin())];
    };
    const auto had = [&](step_index earlier) { return done_[earlier.value] || on_path(earlier); };
    return !taken[i] && !meets(levels, step.yields) && meets(levels, step.required) &&
           meets_alternatives(levels, step) && std::ranges::all_of(step.after, had) &&
           std::ranges::none_of(step.excludes, on_path);
  }

private:
  const framework& fw_;
  std::vector<step_index> helpful_;
  ranks start_;
  std::vector<bool> done_;
};

}  // namespace

tally count_learning_paths(const career_graph& graph, profile_index profile, const career_start& start,
                           std::size_t width) {
  require_start(graph.fw(), start);
  ranks levels(graph.fw().competences().size());
  for (std::size_t c = 0; c < start.levels.size(); ++c) levels[c] = counted(start.levels[c]);
  const auto& wanted = graph.fw().resolved(profile);
  const walker way{graph.fw(), helpful_steps(graph, profile, levels, start.done), levels, start.done};

  tally found;
  bool exact = true;
  layer here{{taken_steps(way.size()), {1}}};
  while (!here.empty()) {
    layer next;
    for (const auto& [taken, orders] : here) {
      const ranks now = way.levels_after(taken);
      if (meets(now, wanted)) {
        found += orders;
        continue;
      }
      for (std::size_t i = 0; i < way.size(); ++i)
        if (way.leads_on(taken, now, i)) {
          taken_steps more = taken;
          more[i] = true;
          next[std::move(more)] += orders;
        }
    }
    if (next.size() > width) {
      narrow(next, width);
      exact = false;
    }
    here = std::move(next);
  }
  return {found.count, found.exact && exact};
}

}  // namespace loopbaan
