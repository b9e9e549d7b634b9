// SPDX-License-Identifier: BSL-1.0
#include <plan/brute_force.hpp>

#include <algorithm>
#include <tuple>

namespace loopbaan::testing {
namespace {

/// Whether a step is open, straight from the definition.
bool is_open(const framework& on, const standing& stands, const ranks& levels, const std::vector<bool>& done,
             step_index s) {
  const resolved_step& step = on.resolved(s);
  if (done[s.value] || !meets(levels, step.required)) return false;
  bool any = step.any_of.empty();
  for (const auto& alternative : step.any_of) any = any || meets(levels, alternative);
  if (!any) return false;
  for (const step_index earlier : step.after)
    if (!done[earlier.value]) return false;
  if (step.phases.empty() || !stands.phase) return true;
  if (step.phases.back() < *stands.phase) return false;
  if (std::ranges::count(step.phases, *stands.phase) > 0) return true;
  phase_index first = step.phases.back();
  for (const phase_index each : step.phases)
    if (each > *stands.phase) first = std::min(first, each);
  for (phase_index before{0}; before < first; ++before.value)
    if (const auto exit = on.exit_of(before); exit && !meets(levels, on.resolved(*exit).required)) return false;
  return true;
}

bool reaches(const framework& on, const standing& stands, profile_index target, std::uint32_t chosen) {
  ranks levels{stands.levels.begin(), stands.levels.end()};
  std::vector<bool> done(on.steps().size());
  for (const step_index s : stands.done) done[s.value] = true;
  for (bool moved = true; moved;) {
    moved = false;
    for (const step_index s : on.steps().indices()) {
      if ((chosen >> s.value & 1) == 0 || !is_open(on, stands, levels, done, s)) continue;
      for (const auto& [competence, at] : on.resolved(s).yields)
        levels[competence.value] = std::max(counted(levels[competence.value]), at);
      done[s.value] = true;
      moved = true;
    }
  }
  return meets(levels, on.resolved(target).required);
}

}  // namespace

best_plan try_all_plans(const framework& on, const standing& stands, profile_index target, objective cheapest_in) {
  best_plan best;
  for (std::uint32_t chosen = 0; chosen < 1u << on.steps().size(); ++chosen) {
    std::vector<step_index> steps;
    std::int64_t cost = 0;
    for (const step_index s : on.steps().indices())
      if (chosen >> s.value & 1) {
        steps.push_back(s);
        cost += cost_of(on.steps()[s], cheapest_in);
      }
    const auto better = [&] {
      return std::tuple{cost, steps.size(), steps} < std::tuple{best.cost, best.steps.size(), best.steps};
    };
    if (best.exists && !better()) continue;
    if (reaches(on, stands, target, chosen)) best = {true, cost, steps};
  }
  return best;
}

}  // namespace loopbaan::testing
