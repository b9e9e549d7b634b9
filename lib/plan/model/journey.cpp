// SPDX-License-Identifier: BSL-1.0
#include <plan/model/journey.hpp>

#include <algorithm>

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
    // What gives credits can be worth taking again whatever levels are there.
    const bool all_there = meets(levels_, on.resolved(s).yields) && on.steps()[s].credits_given.empty();
    over_[s.value] = over_[s.value] || !on.resolved(s).again || all_there;
  }
}

bool journey::open(step_index s) const {
  const resolved_step& step = fw_.resolved(s);
  if (over_[s.value] || !meets(levels_, step.required)) return false;
  if (!meets_alternatives(levels_, step)) return false;
  if (!std::ranges::all_of(step.after, [&](step_index earlier) { return done_[earlier.value]; })) return false;
  const opening when = opens(fw_, step, start_);
  if (when.when != opening::kind::entering) return !when.never();
  const auto entered = [&](phase_index each) { return is_entered(fw_, each, start_.value(), levels_); };
  return entered(when.door) || std::ranges::any_of(when.others, entered);
}

void journey::take(step_index s) {
  done_[s.value] = over_[s.value] = true;
  for (const auto& [competence, at] : fw_.resolved(s).yields) {
    rank& level = levels_[competence.value];
    level = std::max(counted(level), at);
  }
}

std::optional<phase_index> journey::waits_for(step_index s) const {
  return only_door(opens(fw_, fw_.resolved(s), start_));
}

std::optional<journey::entered_phase> journey::let_in(step_index s) const {
  for (const phase_index each : opens(fw_, fw_.resolved(s), start_).doors())
    if (auto way = met_way(fw_, each, start_.value(), levels_)) return entered_phase{each, *std::move(way)};
  return std::nullopt;
}

namespace {

/// Takes every step that opens, but for some; what is taken is told.
template <class Taken>
void take_all(const framework& on, journey& way, const std::vector<step_index>& but_for, Taken taken) {
  for (bool moved = true; moved;) {
    moved = false;
    for (const step_index s : on.steps().indices())
      if (way.open(s) && std::ranges::count(but_for, s) == 0) {
        way.take(s);
        taken(s);
        moved = true;
      }
  }
}

}  // namespace

ranks reachable_levels(const framework& on, const standing& stands, const std::vector<step_index>& but_for) {
  journey way{on, stands};
  take_all(on, way, but_for, [](step_index) {});
  return {way.levels().begin(), way.levels().end()};
}

std::vector<step_index> reachable_steps(const framework& on, const standing& stands,
                                        const std::vector<step_index>& but_for) {
  journey way{on, stands};
  std::vector<step_index> found;
  take_all(on, way, but_for, [&](step_index s) { found.push_back(s); });
  return found;
}

std::int64_t credits_with(const framework& on, const standing& stands, const std::vector<step_index>& taken,
                          const resolved_credits& asked) {
  std::int64_t sum = count_credits(on, stands, asked).there;
  for (const step_index s : taken) {
    const auto at = std::ranges::find(stands.done, s);
    const bool there = at != stands.done.end() &&
                       counts_in_time(stands, static_cast<std::size_t>(at - stands.done.begin()), asked) ==
                           credit_answer::counts;
    if (!there) sum += credits_of(on, s, asked);
  }
  return sum;
}

std::int64_t credits_with(const framework& on, const standing& stands, const std::vector<planned_step>& taken,
                          const resolved_credits& asked) {
  std::vector<step_index> steps;
  for (const planned_step& each : taken) steps.push_back(each.step);
  return credits_with(on, stands, steps, asked);
}

}  // namespace loopbaan::detail
