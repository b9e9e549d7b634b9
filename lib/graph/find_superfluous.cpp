// SPDX-License-Identifier: BSL-1.0
#include <algorithm>

#include <graph/asks.hpp>
#include <graph/finders.hpp>
#include <graph/unfolding.hpp>

namespace loopbaan::detail {
namespace {

/// Does whoever meets `harder` (and the requirements) meet `easier` too?
bool implies(const resolved_step& step, const std::vector<attainment>& harder, const std::vector<attainment>& easier) {
  return std::ranges::all_of(easier, [&](const attainment& wanted) {
    const auto met = [&](const attainment& a) { return a.competence == wanted.competence && a.level >= wanted.level; };
    return std::ranges::any_of(harder, met) || std::ranges::any_of(step.required, met);
  });
}

/// Alternatives that let nobody in who does not come in by another. Where several are asked for, each counts.
void find_alternatives(const framework& fw, step_index s, std::vector<finding>& found) {
  const resolved_step& step = fw.resolved(s);
  if (step.at_least > 1) return;
  std::vector<bool> dropped(step.any_of.size());
  for (std::uint32_t k = 0; k < step.any_of.size(); ++k)
    for (std::uint32_t other = 0; other < step.any_of.size(); ++other) {
      if (other == k || dropped[other] || !implies(step, step.any_of[k], step.any_of[other])) continue;
      if (other > k && implies(step, step.any_of[other], step.any_of[k])) continue;  // of equals the first stays
      dropped[k] = true;
      found.push_back(
          {.kind = finding_kind::superfluous_requisite, .steps = {s}, .attainments = step.any_of[k], .alternative = k});
      break;
    }
}

}  // namespace

std::vector<finding> find_superfluous_steps(const dependence& can) {
  const framework& fw = can.graph().fw();
  const auto needed = needed_besides(fw);
  asks asked{fw.competences().size()};
  std::vector<finding> found;
  for (const step_index s : fw.steps().indices()) {
    if (needed[s.value] || !can.possible(s)) continue;
    const auto& yields = fw.resolved(s).yields;
    asked.look_at(fw.resolved(s));
    if (std::ranges::all_of(yields, [&](const attainment& a) { return a.level <= asked.of_everyone(a.competence); }))
      found.push_back({.kind = finding_kind::superfluous_step, .steps = {s}, .attainments = yields});
  }
  return found;
}

std::vector<finding> find_superfluous_requisites(const dependence& can) {
  const career_graph& graph = can.graph();
  const framework& fw = graph.fw();
  const ranks& levels = can.start().levels;
  const std::vector<step_index>& done = can.start().done;
  const auto held = [&](const career_vertex& v) {
    if (v.step) return std::ranges::count(done, *v.step) > 0;
    return !levels.empty() && counted(levels[v.attainment->competence.value]) >= v.attainment->level;
  };
  unfolding way{graph};
  std::vector<finding> found;
  for (const step_index s : fw.steps().indices()) {
    if (!can.possible(s)) continue;
    finding made{.kind = finding_kind::superfluous_requisite, .steps = {s}};
    for (const auto e : graph.in_edges(graph.find(s))) {
      const career_vertex asked = graph[graph.source(e)];
      if (graph[e].kind == edge_kind::alternative || held(asked)) continue;
      // Once it is dropped, does the step still never open to whoever lacks it? What was dropped before stays dropped,
      // so all findings hold together.
      way.allow_all();
      if (asked.step)
        way.shut(*asked.step);
      else
        way.shut_givers(*asked.attainment);
      way.ignore(e);
      way.run(levels, done);
      if (way.opened(s)) {
        way.restore(e);
        continue;
      }
      if (asked.step)
        made.others.push_back(*asked.step);
      else
        made.attainments.push_back(*asked.attainment);
    }
    if (!made.others.empty() || !made.attainments.empty()) found.push_back(std::move(made));
    find_alternatives(fw, s, found);
  }
  return found;
}

}  // namespace loopbaan::detail
