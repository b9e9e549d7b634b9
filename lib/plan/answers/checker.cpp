// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/plan/checker.hpp>

#include <algorithm>

#include <core/refusals.hpp>
#include <core/wide_number.hpp>
#include <plan/answers/walker.hpp>

namespace loopbaan {
namespace {

using detail::attainable_wishes;
using detail::exhausted;
using detail::required_by;
using detail::walker;
using wide = detail::wide_number;  // any outcome may be given, with any steps

/// Is what a reason claims true of the plan? The step must reach a level that was not there, and somebody must ask for
/// it.
bool holds(const framework& on, const standing& stands, const plan_request& request, const reason& why,
           step_index owner, const walker& before) {
  const auto asks = [&](const std::vector<attainment>& wanted) { return std::ranges::count(wanted, *why.level) > 0; };
  const bool once = std::ranges::count(stands.done, owner) > 0;  // enough for what only asks that it was done
  if (why.serves == reason::purpose::order)
    return !once && why.dependent && std::ranges::count(on.resolved(*why.dependent).after, owner) > 0;
  if (why.serves == reason::purpose::lock) return !once && std::ranges::count(request.must, owner) > 0;
  if (!why.level || before.has(*why.level)) return false;
  const auto& yields = on.resolved(owner).yields;
  if (std::ranges::none_of(yields, [&](const attainment& y) {
        return y.competence == why.level->competence && y.level >= why.level->level;
      }))
    return false;
  if (why.serves == reason::purpose::target) return asks(required_by(on, request));
  if (why.serves == reason::purpose::desire)
    return std::ranges::any_of(request.targets, [&](profile_index target) {
      return std::ranges::any_of(on.resolved(target).desired, [&](const attainment& wish) {
        return wish.competence == why.level->competence && wish.level >= why.level->level;
      });
    });
  if (!why.dependent) return false;
  if (why.serves == reason::purpose::step) {
    const resolved_step& by = on.resolved(*why.dependent);
    return asks(by.required) || std::ranges::any_of(by.any_of, asks);
  }
  for (std::uint32_t earlier = 0; why.phase && earlier < why.phase->value; ++earlier)
    if (const auto exit = on.exit_of(phase_index{earlier}); exit && asks(on.resolved(*exit).required)) return true;
  return false;
}

/// Do these steps keep the conditions of the request and the exclusions of the framework, but for the levels asked for?
void check_conditions(const framework& on, const standing& stands, const plan_request& request,
                      const std::vector<step_index>& steps, std::vector<std::string>& wrong) {
  for (const step_index each : request.must)
    if (std::ranges::count(steps, each) + std::ranges::count(stands.done, each) == 0)
      wrong.push_back(on.steps()[each].id + " must be taken");
  for (const step_index each : request.must_not)
    if (std::ranges::count(steps, each) > 0) wrong.push_back(on.steps()[each].id + " must not be taken");
  for (const step_index each : steps)
    for (const step_index other : on.resolved(each).excludes)
      if (each < other && std::ranges::count(steps, other) > 0)
        wrong.push_back(on.steps()[each].id + " and " + on.steps()[other].id + " exclude each other");
  if (request.route)
    for (const step_index each : steps)
      if (const auto& routes = on.resolved(each).routes;
          !routes.empty() && std::ranges::count(routes, *request.route) == 0)
        wrong.push_back(on.steps()[each].id + " belongs to another route");
  const auto total = [&](objective in) {
    std::int64_t sum = 0;
    for (const step_index each : steps) sum += cost_of(on.steps()[each], in);
    return sum;
  };
  const allowance& most = request.within;
  if (most.hours && total(objective::hours) > most.hours->count()) wrong.push_back("more hours than allowed");
  if (most.cost && total(objective::cost) > most.cost->count()) wrong.push_back("more euro than allowed");
  if (most.weeks && total(objective::weeks) > most.weeks->count()) wrong.push_back("more weeks than allowed");
}

void check_plan(const framework& on, const standing& stands, const plan_request& request, const plan_outcome& outcome,
                std::vector<std::string>& wrong) {
  walker way{on, stands};
  wide cost = 0;
  std::vector<step_index> steps;
  for (const auto& [step, because] : outcome.steps) {
    const std::string& id = on.steps()[step].id;
    if (const std::string closed = way.closed(step); !closed.empty()) wrong.push_back(id + " " + closed);
    if (because.empty()) wrong.push_back(id + " has no reason");
    for (const reason& why : because)
      if (!holds(on, stands, request, why, step, way)) wrong.push_back(id + " has a reason that does not hold");
    way.take(step);
    cost += cost_of(on.steps()[step], request.cheapest_in);
    steps.push_back(step);
  }
  std::vector<attainment> goal = required_by(on, request);
  for (const attainment& wish : attainable_wishes(on, stands, request)) goal.push_back(wish);
  if (!way.has_all(goal)) wrong.push_back("the target is not met");
  check_conditions(on, stands, request, steps, wrong);
  if (!outcome.cost || *outcome.cost != cost) wrong.push_back("the cost is not the sum over the steps");
  if (outcome.bound > cost) wrong.push_back("the bound lies above the cost");
  if (outcome.status == plan_status::optimal && outcome.bound != cost) wrong.push_back("optimal without proof");
  for (std::size_t i = 0; i < steps.size(); ++i) {
    if (std::ranges::count(request.must, steps[i]) > 0 && std::ranges::count(stands.done, steps[i]) == 0) continue;
    auto others = steps;
    others.erase(others.begin() + static_cast<std::ptrdiff_t>(i));
    const walker without = exhausted(on, stands, std::move(others));
    const bool musts = std::ranges::all_of(request.must, [&](step_index s) { return without.has_done(s); });
    if (musts && without.has_all(goal)) wrong.push_back(on.steps()[steps[i]].id + " is superfluous");
  }
}

}  // namespace

std::vector<std::string> check(const framework& on, const standing& who, const plan_request& request,
                               const plan_outcome& outcome) {
  require_standing(on, who);
  detail::refuse_any(errors_of(on, request));
  const standing stands = stands_along(on, request, who);
  std::vector<std::string> wrong;
  for (const diagnostic& each : errors_of(on, outcome)) wrong.push_back(message(each));
  if (!wrong.empty()) return wrong;
  if (outcome.status == plan_status::optimal || outcome.status == plan_status::feasible) {
    check_plan(on, stands, request, outcome, wrong);
    return wrong;
  }
  if (outcome.cost || !outcome.steps.empty()) wrong.push_back("there is a plan, but the status says there is none");
  if (outcome.status != plan_status::unreachable) return wrong;

  std::vector<step_index> all;
  for (const step_index s : on.steps().indices()) all.push_back(s);
  const bool possible = exhausted(on, stands, std::move(all)).has_all(required_by(on, request));
  if (possible && outcome.conflict.empty()) wrong.push_back("the target can be reached");
  if (!possible && !outcome.conflict.empty()) wrong.push_back("the target is out of reach without conditions too");
  if (!possible && (outcome.missing.empty() || outcome.pieces.empty())) wrong.push_back("unreachable without a reason");
  return wrong;
}

}  // namespace loopbaan
