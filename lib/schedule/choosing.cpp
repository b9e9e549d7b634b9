// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/schedule/choosing.hpp>

#include <algorithm>

#include <loopbaan/plan/planner.hpp>

#include <schedule/choice_maker.hpp>
#include <schedule/schedule_checks.hpp>
#include <schedule/schedule_maker.hpp>
#include <schedule/search_limits.hpp>
#include <schedule/timing/choice_search.hpp>

namespace loopbaan {
namespace {

using detail::choice_problem;
using detail::compiled_schedule;
using detail::not_taken;
using detail::timing_answer;

class schedule_chooser {
public:
  schedule_chooser(const schedule_ground& ground, const standing& stands, plan_request target,
                   const schedule_request& request, schedule_request candidates, account_lots lots,
                   const schedule_limits& limits)
      : ground_{ground},
        stands_{stands},
        target_{std::move(target)},
        candidates_{std::move(candidates)},
        lots_{std::move(lots)},
        limits_{limits},
        search_{limits_of(limits)},
        musts_{detail::musts_of(stands, target_, request)},
        goal_{detail::goal_of(ground.fw, stands, target_)},
        compiled_{ground, stands, candidates_, lots_} {}

  result<schedule_outcome> find() {
    schedule_outcome made;
    made.assumed = compiled_.lots().assumed;
    made.deadlines = compiled_.deadlines();
    for (const obstacle& each : compiled_.unserved())
      if (std::ranges::count(musts_, *each.step) > 0) made.reasons.push_back(each);
    for (const step_index each : musts_)
      if (std::ranges::count(candidates_.steps, each, &step_to_schedule::step) == 0)
        made.reasons.push_back({obstacle::kind::prerequisite, each, {}, {}});
    made.terms_bound = ground_.calendar.size() + 1;
    made.status = schedule_status::unscheduled;
    if (!made.reasons.empty()) return made;
    const choice_problem problem = choice();
    ask_plans(problem);
    const timing_answer found = find_choice(problem, known_, floor_, search_);
    switch (found.what) {
      case timing_answer::outcome::optimal:
      case timing_answer::outcome::feasible:
        if (const auto taken = found.chosen.size() - static_cast<std::size_t>(std::ranges::count(found.chosen, not_taken));
            taken > schedule_request::most_steps)
          return diagnostic{errc::schedule_too_large,
                            {{}, "/targets"},
                            {std::to_string(taken), text{"stappen", "steps"},
                             std::to_string(schedule_request::most_steps)}};
        write_down(found, made);
        break;
      case timing_answer::outcome::impossible:
        find_reasons(made);
        break;
      case timing_answer::outcome::unknown:
        made.status = schedule_status::stopped;
        made.terms_bound = static_cast<std::size_t>(found.at_least);
        break;
    }
    return made;
  }

private:
  /// What is looked at in one node weighs as much as a hundred of a search that only asks when.
  static detail::timing_limits limits_of(const schedule_limits& given) {
    detail::timing_limits made = detail::timing_limits_of(given);
    made.nodes = std::max<std::int64_t>(made.nodes / 100, std::min<std::int64_t>(made.nodes, 1));
    return made;
  }

  [[nodiscard]] choice_problem choice(const std::vector<obstacle>& without = {}) const {
    return choice_of(compiled_, ground_.fw, goal_, musts_, without);
  }

  /// The target as a plan is asked for it, of the candidates alone.
  [[nodiscard]] plan_request asked_of_plans() const {
    plan_request asked = target_;
    asked.must = musts_;
    for (const step_index step : ground_.fw.steps().indices())
      if (std::ranges::count(candidates_.steps, step, &step_to_schedule::step) == 0 &&
          std::ranges::count(asked.must_not, step) == 0 && std::ranges::count(musts_, step) == 0)
        asked.must_not.push_back(step);
    return asked;
  }

  [[nodiscard]] plan_outcome plan_for(const plan_request& asked) const {
    const auto by = planner::of(ground_.fw, asked);
    if (!by) return {.status = plan_status::stopped};
    return by->find(stands_, {.nodes = limits_.nodes, .stop = limits_.stop, .deadline = limits_.deadline});
  }

  /// Keeps the schedule of a plan, where it has one.
  void know(const plan_outcome& plan) {
    schedule_request own = candidates_;
    own.steps.clear();
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < compiled_.size(); ++i)
      if (std::ranges::count(plan.steps, compiled_.step(i).step, &planned_step::step) > 0) {
        own.steps.push_back(compiled_.step(i));
        places.push_back(i);
      }
    if (places.empty() || places.size() > schedule_request::most_steps) return;
    const compiled_schedule compiled{ground_, stands_, own, lots_};
    const timing_answer times = find_times(compiled.problem(), search_);
    if (times.chosen.empty()) return;
    std::vector<std::size_t> chosen(compiled_.size(), not_taken);
    for (std::size_t i = 0; i < places.size(); ++i) chosen[places[i]] = times.chosen[i];
    known_.push_back(std::move(chosen));
  }

  /// What plans tell before anything is timed: the cheapest ones have schedules, and no way to the target takes less.
  void ask_plans(const choice_problem& problem) {
    plan_request asked = asked_of_plans();
    for (const objective in : {objective::hours, objective::weeks}) {
      asked.cheapest_in = in;
      const plan_outcome plan = plan_for(asked);
      if (in == objective::hours) floor_.minutes = plan.bound;
      know(plan);
    }
    asked.cheapest_in = objective::own;
    const auto find = [&](auto amount) {
      asked.own_costs.assign(ground_.fw.steps().size(), 0);
      for (std::size_t i = 0; i < compiled_.size(); ++i)
        if (const auto& each = problem.timing.steps[i]; !each.options.empty())
          asked.own_costs[compiled_.step(i).step.value] = std::min<std::int64_t>(amount(each), 1'000'000'000'000);
      return plan_for(asked);
    };
    const plan_outcome cheapest = find([](const auto& each) {
      return std::ranges::min_element(each.options, {}, &detail::timing_problem::option::cents)->cents;
    });
    floor_.cents = cheapest.bound;
    know(cheapest);
    const plan_outcome shortest = find([](const auto& each) { return each.hours_bind ? each.minutes() : 0; });
    know(shortest);
    // No term before there is as much as they take.
    const auto given_by = [&](int terms) {
      std::int64_t sum = 0;
      for (const auto& lot : problem.timing.hours)
        if (lot.first < terms) sum += lot.amount;
      return sum;
    };
    while (floor_.terms <= problem.timing.terms && given_by(floor_.terms) < shortest.bound) ++floor_.terms;
  }

  /// The answer about the steps that were chosen, as if they alone had been asked for.
  void write_down(const timing_answer& found, schedule_outcome& made) const {
    schedule_request own = candidates_;
    own.steps.clear();
    timing_answer times = found;
    times.chosen.clear();
    for (std::size_t i = 0; i < found.chosen.size(); ++i) {
      if (found.chosen[i] == not_taken) continue;
      own.steps.push_back(compiled_.step(i));
      times.chosen.push_back(found.chosen[i]);
    }
    std::erase_if(own.agreed, [&](const step_agreement& each) {
      return std::ranges::count(own.steps, each.step, &step_to_schedule::step) == 0;
    });
    const compiled_schedule compiled{ground_, stands_, own, lots_};
    made.status = found.what == timing_answer::outcome::optimal ? schedule_status::optimal : schedule_status::feasible;
    detail::fill_in(ground_, compiled, compiled.problem(), times, made);
  }

  /// A smallest set of limits without any one of which it could be.
  void find_reasons(schedule_outcome& made) const {
    using kind = obstacle::kind;
    std::vector<obstacle> without = compiled_.limits();
    if (find_any_choice(choice(without), search_).what == timing_answer::outcome::impossible) {
      const bool is_there = plan_for(asked_of_plans()).status != plan_status::unreachable;
      made.reasons.push_back({is_there ? kind::calendar : kind::prerequisite, {}, {}, {}});
      return;
    }
    without.clear();
    for (const obstacle& each : compiled_.limits()) {
      without.push_back(each);
      const auto found = find_any_choice(choice(without), search_);
      if (found.what == timing_answer::outcome::impossible) continue;
      made.reasons_proven = made.reasons_proven && found.what != timing_answer::outcome::unknown;
      without.pop_back();
      made.reasons.push_back(each);
    }
  }

  const schedule_ground& ground_;
  const standing& stands_;
  plan_request target_;
  schedule_request candidates_;
  account_lots lots_;
  const schedule_limits& limits_;
  detail::timing_limits search_;
  std::vector<step_index> musts_;
  requested_levels goal_;
  compiled_schedule compiled_;
  std::vector<std::vector<std::size_t>> known_;
  detail::choice_floor floor_;
};

/// What is wrong with the target, beside what a plan would be refused for.
diagnostics wrong_in(const framework& fw, const plan_request& target) {
  diagnostics found = errors_of(fw, target);
  if (target.within != allowance{})
    found.push_back({errc::impossible_value,
                     {{}, "/within"},
                     {text{"een grens aan het geheel", "a limit to the whole"},
                      text{"een rooster", "a schedule"},
                      text{"Laat het weg: wat er is, zeggen de rekeningen en de periodes.",
                           "Leave it out: accounts and terms say what there is."}}});
  if (!found.empty()) return found;
  if (const auto credits = levels_of(fw, target).credits; !credits.empty())
    found.push_back({errc::credits_not_chosen,
                     {{}, "/targets"},
                     {fw.profiles()[target.targets.front()].title, fw.units()[credits.front().unit].title}});
  return found;
}

}  // namespace

result<schedule_outcome> choose_schedule(const schedule_ground& ground, const standing& stands,
                                         const plan_request& target, const schedule_request& request,
                                         const schedule_limits& limits) {
  require_standing(ground.fw, stands);
  if (ground.held != nullptr) require_same(ground.fw, ground.held->fw());
  diagnostics wrong = wrong_in(ground.fw, target);
  if (!wrong.empty()) return wrong;
  // Steps that are agreed on are looked at as if they were among those that are given.
  schedule_request whole = request;
  for (const step_agreement& each : request.agreed)
    if (each.step.value < ground.fw.steps().size() &&
        std::ranges::count(whole.steps, each.step, &step_to_schedule::step) == 0)
      whole.steps.push_back({each.step, {}});
  wrong = detail::errors_of(ground, whole);
  account_lots lots;
  if (ground.rules != nullptr) {
    auto found = find_lots(*ground.rules, request.holder, ground.calendar, request.changes);
    if (found)
      lots = *std::move(found);
    else
      wrong.insert(wrong.end(), found.errors().begin(), found.errors().end());
  }
  if (!wrong.empty()) return wrong;
  const standing along = stands_along(ground.fw, target, stands);
  whole = request;
  whole.steps = detail::candidates_for(ground.fw, along, target, request);
  std::erase_if(whole.agreed, [&](const step_agreement& each) {
    return std::ranges::count(whole.steps, each.step, &step_to_schedule::step) == 0;
  });
  whole.steps = detail::without_beaten(ground, along, whole, lots, detail::musts_of(along, target, request));
  if (whole.steps.size() > detail::step_set::most)
    return diagnostic{errc::schedule_too_large,
                      {{}, "/targets"},
                      {std::to_string(whole.steps.size()), text{"stappen die erheen leiden", "steps that lead there"},
                       std::to_string(detail::step_set::most)}};
  if (ground.calendar.size() == 0) {
    const bool is_reached = whole.steps.empty() && levels_of(ground.fw, target).met_by(stands.levels);
    schedule_outcome made{.status = is_reached ? schedule_status::optimal : schedule_status::unscheduled};
    if (!is_reached) made.reasons.push_back({obstacle::kind::calendar, {}, {}, {}});
    return made;
  }
  return schedule_chooser{ground, along, target, request, std::move(whole), std::move(lots), limits}.find();
}

}  // namespace loopbaan
