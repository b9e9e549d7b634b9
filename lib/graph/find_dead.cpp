// SPDX-License-Identifier: BSL-1.0
#include <algorithm>

#include <graph/finders.hpp>

namespace loopbaan::detail {

namespace {

/// Two steps without which a step does not open and that exclude each other; itself may be one. Empty: there are none.
std::vector<step_index> excluding_pair(const dependence& can, step_index s) {
  const framework& fw = can.graph().fw();
  std::vector<step_index> needed;
  for (const step_index other : fw.steps().indices())
    if (other == s || (!fw.resolved(other).excludes.empty() && can.needs(can.graph().find(s), can.graph().find(other))))
      needed.push_back(other);
  for (const step_index one : needed)
    for (const step_index other : fw.resolved(one).excludes)
      if (one < other && std::ranges::count(needed, other) > 0) return {one, other};
  return {};
}

}  // namespace

std::vector<finding> find_dead_steps(const dependence& can) {
  const framework& fw = can.graph().fw();
  const bool any_exclude =
      std::ranges::any_of(fw.steps().indices(), [&](step_index s) { return !fw.resolved(s).excludes.empty(); });
  std::vector<finding> found;
  for (const step_index s : fw.steps().indices()) {
    if (can.possible(s)) {
      if (!any_exclude || std::ranges::count(can.start().done, s) > 0) continue;
      if (auto pair = excluding_pair(can, s); !pair.empty())
        found.push_back({.kind = finding_kind::dead_step, .steps = {s}, .excluding = std::move(pair)});
      continue;
    }
    const resolved_step& step = fw.resolved(s);
    finding made{.kind = finding_kind::dead_step, .steps = {s}};
    const auto note = [&](const std::vector<attainment>& asked) {
      for (const attainment& a : asked)
        if (!can.possible(a) && std::ranges::count(made.attainments, a) == 0) made.attainments.push_back(a);
    };
    note(step.required);
    if (!meets_alternatives(can.levels(), step)) std::ranges::for_each(step.any_of, note);
    for (const step_index earlier : step.after)
      if (!can.possible(earlier) && std::ranges::count(made.others, earlier) == 0) made.others.push_back(earlier);
    found.push_back(std::move(made));
  }
  return found;
}

std::vector<finding> find_undelivered(const dependence& can) {
  const career_graph& graph = can.graph();
  const framework& fw = graph.fw();
  ranks delivered(fw.competences().size());
  for (const step_index s : fw.steps().indices())
    for (const auto& [c, at] : fw.resolved(s).yields) delivered[c.value] = std::max(delivered[c.value], at);

  std::vector<finding> found;
  for (const auto v : graph.vertices()) {
    const auto a = graph[v].attainment;
    if (!a || a->level <= delivered[a->competence.value]) continue;
    finding made{.kind = finding_kind::undelivered, .attainments = {*a}};
    for (const auto next : graph.successors(v))
      if (const step_index s = *graph[next].step; made.steps.empty() || made.steps.back() != s) made.steps.push_back(s);
    for (const profile_index p : fw.profiles().indices()) {
      const resolved_profile& asks = fw.resolved(p);
      const auto names = [&](const std::vector<attainment>& levels) { return std::ranges::count(levels, *a) > 0; };
      const auto offers = [&](const resolved_choice& choice) { return std::ranges::any_of(choice.any_of, names); };
      if (names(asks.required) || names(asks.desired) || std::ranges::any_of(asks.choices, offers))
        made.profiles.push_back(p);
    }
    found.push_back(std::move(made));
  }
  return found;
}

}  // namespace loopbaan::detail
