// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/schedule/schedule.hpp>

#include <algorithm>

#include <schedule/compiled_schedule.hpp>
#include <schedule/schedule_checks.hpp>
#include <schedule/schedule_maker.hpp>
#include <schedule/search_limits.hpp>
#include <schedule/shortage.hpp>
#include <schedule/soonest.hpp>
#include <schedule/timing/search.hpp>

namespace loopbaan {
namespace {

using detail::compiled_schedule;
using detail::timing_answer;
using detail::timing_problem;

/// The steps that can ever be taken, however long it takes, as a mask: of the others nothing gives what they ask.
std::uint64_t ever(const timing_problem& problem) {
  std::uint64_t had = 0;
  for (std::uint64_t before = 1; before != had;) {
    before = had;
    for (std::size_t i = 0; i < problem.steps.size(); ++i) {
      const bool opens = std::ranges::all_of(problem.steps[i].needs, [&](const timing_problem::need& need) {
        const auto there = std::ranges::count_if(need.sets, [&](const auto& set) {
          return std::ranges::all_of(set, [&](std::uint64_t givers) { return (givers & had) != 0; });
        });
        return static_cast<std::size_t>(there) >= need.at_least;
      });
      if (opens) had |= std::uint64_t{1} << i;
    }
  }
  return had;
}

bool has_none(const timing_problem& problem) {
  return std::ranges::any_of(problem.steps, [](const auto& step) { return step.options.empty(); });
}

/// A smallest set of what limits a request that cannot be: taking any one of them away, it could.
void find_reasons(const compiled_schedule& compiled, const detail::timing_limits& limits, schedule_outcome& made) {
  using kind = obstacle::kind;
  std::vector<obstacle> without = compiled.limits();
  const timing_problem freest = compiled.problem(without);
  if (find_any_times(freest, limits).what == timing_answer::outcome::impossible) {
    const std::uint64_t had = ever(freest);
    for (std::size_t i = 0; i < compiled.size(); ++i)
      if ((had >> i & 1) == 0) made.reasons.push_back({kind::prerequisite, compiled.step(i).step, {}, {}});
    for (std::size_t i = 0; i < compiled.size(); ++i)
      if (freest.steps[i].options.empty()) made.reasons.push_back({kind::calendar, compiled.step(i).step, {}, {}});
    if (made.reasons.empty()) made.reasons.push_back({kind::calendar, {}, {}, {}});
    return;
  }
  without.clear();
  for (const obstacle& each : compiled.limits()) {
    without.push_back(each);
    const timing_problem freer = compiled.problem(without);
    if (!has_none(freer) && detail::falls_short(freer)) continue;
    const auto found = find_any_times(freer, limits);
    if (found.what == timing_answer::outcome::impossible) continue;
    made.reasons_proven = made.reasons_proven && found.what != timing_answer::outcome::unknown;
    without.pop_back();
    made.reasons.push_back(each);
  }
}

/// What is looked for.
enum class wanted { all, soonest };

schedule_outcome answer(const schedule_ground& ground, const standing& stands, const schedule_request& request,
                        account_lots lots, const schedule_limits& limits, wanted what) {
  schedule_outcome made;
  if (ground.calendar.size() == 0) {
    made.status = request.steps.empty() ? schedule_status::optimal : schedule_status::unscheduled;
    if (!request.steps.empty()) made.reasons.push_back({obstacle::kind::calendar, {}, {}, {}});
    return made;
  }
  const compiled_schedule compiled{ground, stands, request, std::move(lots)};
  made.assumed = compiled.lots().assumed;
  made.deadlines = compiled.deadlines();
  if (!compiled.unserved().empty()) {
    made.status = schedule_status::unscheduled;
    made.terms_bound = ground.calendar.size() + 1;
    made.reasons = compiled.unserved();
    return made;
  }
  const detail::timing_limits search = detail::timing_limits_of(limits);
  const timing_problem problem = compiled.problem();
  if (what == wanted::all && !has_none(problem)) made.shortages = detail::shortages_of(problem, ground.calendar);
  if (!made.shortages.empty()) {
    made.status = schedule_status::unscheduled;
    made.terms_bound = ground.calendar.size() + 1;
    find_reasons(compiled, search, made);
    return made;
  }
  const timing_answer found = what == wanted::all ? find_times(problem, search) : find_soonest_times(problem, search);
  switch (found.what) {
    case timing_answer::outcome::optimal:
    case timing_answer::outcome::feasible:
      made.status =
          found.what == timing_answer::outcome::optimal ? schedule_status::optimal : schedule_status::feasible;
      detail::fill_in(ground, compiled, problem, found, made);
      break;
    case timing_answer::outcome::impossible:
      made.status = schedule_status::unscheduled;
      made.terms_bound = ground.calendar.size() + 1;
      if (what == wanted::all) find_reasons(compiled, search, made);
      break;
    case timing_answer::outcome::unknown:
      made.status = schedule_status::stopped;
      made.terms_bound = static_cast<std::size_t>(found.at_least);
      break;
  }
  return made;
}

}  // namespace

std::string_view name(schedule_status s) noexcept {
  switch (s) {
    case schedule_status::optimal:
      return "optimal";
    case schedule_status::feasible:
      return "feasible";
    case schedule_status::unscheduled:
      return "unscheduled";
    case schedule_status::stopped:
      return "stopped";
  }
  return "";
}

std::string_view name(obstacle::kind k) noexcept {
  using kind = obstacle::kind;
  switch (k) {
    case kind::prerequisite:
      return "prerequisite";
    case kind::account:
      return "account";
    case kind::no_account:
      return "no_account";
    case kind::full_term:
      return "full_term";
    case kind::offer:
      return "offer";
    case kind::agreement:
      return "agreement";
    case kind::leave:
      return "leave";
    case kind::phase_limit:
      return "phase_limit";
    case kind::calendar:
      return "calendar";
    case kind::evenness:
      return "evenness";
  }
  return "";
}

std::string_view name(unused_right u) noexcept {
  switch (u) {
    case unused_right::no_step:
      return "no_step";
    case unused_right::not_then:
      return "not_then";
    case unused_right::enough:
      return "enough";
    case unused_right::none:
      break;
  }
  return "";
}

std::vector<step_to_schedule> steps_of(const plan_outcome& plan, const standing& stands) {
  std::vector<step_to_schedule> made;
  for (const planned_step& each : plan.steps) made.push_back({each.step, each.phase ? each.phase : stands.phase});
  return made;
}

result<schedule_outcome> find_schedule(const schedule_ground& ground, const standing& stands,
                                       const schedule_request& request, const schedule_limits& limits) {
  require_standing(ground.fw, stands);
  if (ground.held != nullptr) require_same(ground.fw, ground.held->fw());
  diagnostics wrong = detail::errors_of(ground, request);
  account_lots lots;
  if (ground.rules != nullptr) {
    auto found = find_lots(*ground.rules, request.holder, ground.calendar, request.changes);
    if (found)
      lots = *std::move(found);
    else
      for (const diagnostic& each : found.errors()) wrong.push_back(each);
  }
  if (!wrong.empty()) return wrong;

  return answer(ground, stands, request, std::move(lots), limits, wanted::all);
}

schedule_outcome detail::find_soonest(const schedule_ground& ground, const standing& stands,
                                      const schedule_request& request, const account_lots& lots,
                                      const schedule_limits& limits) {
  return answer(ground, stands, request, lots, limits, wanted::soonest);
}

}  // namespace loopbaan
