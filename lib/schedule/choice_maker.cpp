// SPDX-License-Identifier: BSL-1.0
#include <schedule/choice_maker.hpp>

#include <algorithm>
#include <set>

#include <framework/phase_ways.hpp>
#include <plan/model/compiled_request.hpp>
#include <plan/model/journey.hpp>

namespace loopbaan::detail {

std::vector<step_index> musts_of(const standing& stands, const plan_request& target, const schedule_request& request) {
  std::vector<step_index> found = target.must;
  for (const step_to_schedule& each : request.steps) found.push_back(each.step);
  for (const step_agreement& each : request.agreed)
    if (each.what == step_agreement::kind::in) found.push_back(each.step);
  std::ranges::sort(found);
  found.erase(std::unique(found.begin(), found.end()), found.end());
  std::erase_if(found, [&](step_index each) {
    return std::ranges::count(stands.done, each) > 0 &&
           std::ranges::count(request.steps, each, &step_to_schedule::step) == 0;
  });
  return found;
}

namespace {

/// Of some steps those that give something that the goal, or another such step, asks and somebody has not.
std::vector<step_to_schedule> serving(const framework& fw, const standing& along, const requested_levels& goal,
                                      const std::vector<step_index>& musts, const std::vector<step_to_schedule>& all) {
  std::vector<attainment> wanted;
  std::set<step_index> found(musts.begin(), musts.end());
  const auto want = [&](const std::vector<attainment>& levels) {
    for (const attainment& each : levels)
      if (counted(along.levels[each.competence.value]) < each.level) wanted.push_back(each);
  };
  const auto want_of = [&](step_index step) {
    const resolved_step& asks = fw.resolved(step);
    want(asks.required);
    for (const auto& each : asks.any_of) want(each);
    found.insert(asks.after.begin(), asks.after.end());
    for (const phase_index door : opens(fw, asks, along.phase).doors())
      for (const phase_way& way : ways_into(fw, door, along.phase.value())) {
        want(levels_of(fw, way));
        for (const resolved_choice& choice : choices_of(fw, way))
          for (const auto& each : choice.any_of) want(each);
      }
  };
  want(goal.required);
  for (const resolved_choice& choice : goal.choices)
    for (const auto& each : choice.any_of) want(each);
  std::set<step_index> looked_at;
  for (bool moved = true; moved;) {
    moved = false;
    for (const step_to_schedule& each : all) {
      const bool gives = std::ranges::any_of(fw.resolved(each.step).yields, [&](const attainment& level) {
        return std::ranges::any_of(wanted, [&](const attainment& asked) {
          return asked.competence == level.competence && asked.level <= level.level;
        });
      });
      if (gives) found.insert(each.step);
      if (!found.contains(each.step) || !looked_at.insert(each.step).second) continue;
      want_of(each.step);
      moved = true;
    }
  }
  std::vector<step_to_schedule> made;
  for (const step_to_schedule& each : all)
    if (found.contains(each.step)) made.push_back(each);
  return made;
}

}  // namespace

std::vector<step_to_schedule> candidates_for(const framework& fw, const standing& along, const plan_request& target,
                                             const schedule_request& request) {
  plan_request asked = target;
  asked.route = along.route;
  asked.must = musts_of(along, target, request);
  const compiled_request compiled =
      compile({fw, asked, levels_of(fw, asked), along.phase, asked.upto == ambition::desired});
  const std::vector<bool> over = compiled.are_over(fw, along);
  std::vector<step_to_schedule> found = request.steps;
  for (action a = 0; a < compiled.problem.actions(); ++a) {
    const std::uint32_t name = compiled.problem.name[a];
    if (name == problem::no_name || over[a]) continue;
    const step_index step{name};
    const bool is_done = std::ranges::count(along.done, step) > 0;
    if (is_ruled_out(fw, asked, step) || (is_done && meets(along.levels, fw.resolved(step).yields))) continue;
    if (std::ranges::count(found, step, &step_to_schedule::step) > 0) continue;
    const opening when = opens(fw, fw.resolved(step), along.phase);
    if (when.never()) continue;
    found.push_back({step, when.when == opening::kind::entering ? only_door(when) : along.phase});
  }
  std::ranges::sort(found, {}, &step_to_schedule::step);
  return serving(fw, along, goal_of(fw, along, target), asked.must, found);
}

requested_levels goal_of(const framework& fw, const standing& along, const plan_request& target) {
  requested_levels goal = levels_of(fw, target);
  plan_request asked = target;
  asked.route = along.route;
  if (goal.desired.empty()) return goal;
  const ranks highest = reachable_levels(fw, along, ruled_out(fw, asked));
  for (attainment wish : goal.desired) {
    wish.level = std::min(wish.level, counted(highest[wish.competence.value]));
    if (wish.level > rank::not_shown) goal.required.push_back(wish);
  }
  std::ranges::sort(goal.required);
  return goal;
}

choice_problem choice_of(const compiled_schedule& compiled, const framework& fw, const requested_levels& goal,
                         const std::vector<step_index>& musts, const std::vector<obstacle>& without) {
  choice_problem made{compiled.times(without), compiled.wide_needs(), compiled.needs_of(goal), {}, {}};
  for (const obstacle& each : compiled.unserved())
    for (std::size_t i = 0; i < compiled.size(); ++i)
      if (compiled.step(i).step == each.step) made.timing.steps[i].options.clear();
  for (std::size_t i = 0; i < compiled.size(); ++i) {
    const step_index own = compiled.step(i).step;
    if (std::ranges::count(musts, own) > 0) made.must.add(i);
    step_set out;
    for (std::size_t j = 0; j < compiled.size(); ++j)
      if (std::ranges::count(fw.resolved(own).excludes, compiled.step(j).step) > 0) out.add(j);
    made.excludes.push_back(out);
  }
  return made;
}

}  // namespace loopbaan::detail
