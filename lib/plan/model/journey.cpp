// SPDX-License-Identifier: BSL-1.0
#include <plan/model/journey.hpp>

#include <algorithm>

#include <plan/model/compiled_request.hpp>

namespace loopbaan::detail {

bool records_nothing(const std::vector<attainment>& yields, ranks_view levels) {
  return std::ranges::any_of(yields, [&](const attainment& each) { return is_known_below(levels, each); });
}

bool is_known_below(ranks_view levels, const attainment& level) {
  const rank had = levels[level.competence.value];
  return had != rank::unknown && had < level.level;
}

journey::journey(const framework& on, const standing& stands)
    : fw_{on},
      start_{stands.phase},
      levels_{stands.levels.begin(), stands.levels.end()},
      done_(on.steps().size()),
      over_(on.steps().size()) {
  for (const step_index s : on.steps().indices())
    if (const resolved_step& step = on.resolved(s); step.records)
      over_[s.value] = records_nothing(step.yields, levels_);
  for (const step_index s : stands.done) {
    done_[s.value] = true;
    over_[s.value] = over_[s.value] || !on.resolved(s).again || meets(levels_, on.resolved(s).yields);
  }
}

bool journey::open(step_index s) const {
  const resolved_step& step = fw_.resolved(s);
  if (over_[s.value] || opens(step, start_).when == opening::kind::never || !meets(levels_, step.required))
    return false;
  if (!meets_alternatives(levels_, step)) return false;
  if (!std::ranges::all_of(step.after, [&](step_index earlier) { return done_[earlier.value]; })) return false;
  const auto phase = waits_for(s);
  return !phase || opens_phase(fw_, *phase, levels_);
}

void journey::take(step_index s) {
  done_[s.value] = over_[s.value] = true;
  for (const auto& [competence, at] : fw_.resolved(s).yields) {
    rank& level = levels_[competence.value];
    level = std::max(counted(level), at);
  }
}

std::optional<phase_index> journey::waits_for(step_index s) const {
  const opening when = opens(fw_.resolved(s), start_);
  if (when.when != opening::kind::entering) return std::nullopt;
  return when.phase;
}

std::vector<attainment> levels_before(const framework& fw, phase_index phase) {
  std::vector<attainment> wanted;
  for (phase_index before{0}; before < phase; ++before.value)
    if (const auto exit = fw.exit_of(before)) {
      const auto& required = fw.resolved(*exit).required;
      wanted.insert(wanted.end(), required.begin(), required.end());
    }
  std::ranges::sort(wanted);
  wanted.erase(std::unique(wanted.begin(), wanted.end()), wanted.end());
  return wanted;
}

std::vector<resolved_choice> choices_before(const framework& fw, phase_index phase) {
  std::vector<resolved_choice> found;
  for (phase_index before{0}; before < phase; ++before.value)
    if (const auto exit = fw.exit_of(before))
      for (const resolved_choice& each : fw.resolved(*exit).choices)
        if (std::ranges::find(found, each) == found.end()) found.push_back(each);
  return found;
}

bool opens_phase(const framework& fw, phase_index phase, ranks_view levels) {
  for (phase_index before{0}; before < phase; ++before.value)
    if (const auto exit = fw.exit_of(before); exit && !meets(levels, fw.resolved(*exit))) return false;
  return true;
}

ranks reachable_levels(const framework& on, const standing& stands, const std::vector<step_index>& but_for) {
  journey way{on, stands};
  for (bool moved = true; moved;) {
    moved = false;
    for (const step_index s : on.steps().indices())
      if (way.open(s) && std::ranges::count(but_for, s) == 0) {
        way.take(s);
        moved = true;
      }
  }
  return {way.levels().begin(), way.levels().end()};
}

}  // namespace loopbaan::detail
