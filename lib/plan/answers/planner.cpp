// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/plan/planner.hpp>

#include <algorithm>

#include <framework/phase_ways.hpp>
#include <plan/answers/person_problem.hpp>
#include <plan/answers/unreachable.hpp>

namespace loopbaan {
namespace {

/// No more actions than this enter phases: one for each way to a phase, and where phases branch one for each that a step
/// can open with.
std::size_t most_entries(const framework& on) {
  if (!on.phases_are_graph()) return on.phases().size();
  std::size_t found = 0;
  for (const phase_index each : on.phases().indices()) found += detail::ways_into(on, each, each).size();
  for (const step_index each : on.steps().indices()) found += on.resolved(each).phases.size();
  return found;
}

}  // namespace

result<planner> planner::of(const framework& on, plan_request request) {
  if (diagnostics wrong = errors_of(on, request); !wrong.empty()) return wrong;
  // What can be an action: a step, each of its alternatives and their count, each entry of a phase, each level that
  // `find_partial_plan` can leave.
  std::size_t actions = on.steps().size() + most_entries(on);
  const requested_levels levels = levels_of(on, request);
  for (const auto* wanted : {&levels.required, &levels.desired})
    for (const attainment& each : *wanted) actions += number(each.level);
  for (const resolved_choice& each : levels.choices) actions += each.any_of.size() + 2;
  actions += levels.credits.size() * 2;
  for (const resolved_credits& each : levels.credits) {
    std::int64_t counts = 0;
    for (const step_index s : on.steps().indices()) counts += std::min(credits_of(on, s, each), each.at_least);
    if (counts > std::numeric_limits<std::int32_t>::max())
      return diagnostic{errc::credits_too_large, {}, {text{print(on, each, language::nl), print(on, each, language::en)}}};
  }
  for (const phase_index each : on.phases().indices())
    if (const auto exit = on.exit_of(each))
      for (const resolved_choice& choice : on.resolved(*exit).choices) actions += choice.any_of.size() + 1;
  std::int64_t total = 0;
  std::size_t appointments = 0;
  bool fits = true;
  for (const step_index s : on.steps().indices()) {
    if (!fits) break;  // the sum stays far from the edge of 64 bits
    actions += on.resolved(s).any_of.size() + (on.resolved(s).at_least > 1 ? 1 : 0);
    // In each of the units too, as an allowance may be given in any of them.
    for (const objective in : {request.cheapest_in, objective::hours, objective::cost, objective::weeks})
      total += cost_of(on, request, s, in);
    if (on.steps()[s].appointment.value_or(false)) ++appointments;
    fits = detail::fits_in_weights(total, actions, appointments);
  }
  if (!fits) {
    const std::size_t steps = on.steps().size();
    const auto words = [&](language lang) { return counted(steps, {"stap", "step"}, {"stappen", "steps"}, lang); };
    return diagnostic{errc::costs_too_large, {}, {detail::in_each_language(words)}};
  }
  for (auto* steps : {&request.must, &request.must_not}) {
    std::ranges::sort(*steps);
    steps->erase(std::unique(steps->begin(), steps->end()), steps->end());
  }
  return detail::planner_data::wrap(std::make_shared<const detail::planner_data>(on, std::move(request)));
}

planner::planner(const framework& on, profile_index target, objective cheapest_in)
    : planner{of(on, {.targets = {target}, .cheapest_in = cheapest_in}).value()} {}

const framework& planner::fw() const& noexcept { return held_->fw(); }
const plan_request& planner::request() const& noexcept { return held_->request(); }
plan_request planner::request() const&& { return held_->request(); }

plan_outcome planner::find(const standing& who, const plan_limits& limits) const {
  require_standing(fw(), who);
  detail::budget left{limits};
  if (!left.spend()) return {.status = plan_status::stopped};
  const standing stands = stands_along(fw(), request(), who);
  const bool ladders = held_->request().upto == ambition::desired;
  // With a limit of nodes the answer must not depend on what was asked before.
  if (limits.nodes != plan_limits{}.nodes) return detail::answer({*held_, stands, ladders}, left);
  std::string key = held_->compiled_for(stands.phase, ladders).key_of(stands);
  if (const auto known = held_->remembered().find(key)) return *known;

  plan_outcome outcome = detail::answer({*held_, stands, ladders}, left);
  if (!left.exhausted()) held_->remembered().keep(std::move(key), outcome);
  return outcome;
}

namespace detail {

plan_outcome answer(const person_problem& q, budget& left) {
  const problem& undominated = q.compiled.undominated;
  const search_outcome found = q.conditional() ? find_lightest(q.whole(), q.held, q.gone, left)
                               : q.ruled_out()
                                   ? find_lightest(q.compiled.problem, q.held, q.gone, left)
                                   : find_lightest(undominated, q.held, std::vector<bool>(undominated.actions()), left);
  if (found.status == plan_status::unreachable) return explain_unreachable(q, left);
  return outcome_of(q, found, q.compiled.problem.scale);
}

}  // namespace detail
}  // namespace loopbaan
