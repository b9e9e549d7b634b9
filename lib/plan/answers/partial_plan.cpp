// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/plan/partial_plan.hpp>

#include <algorithm>

#include <plan/answers/conflict.hpp>
#include <plan/answers/partial_plan_problem.hpp>
#include <plan/model/journey.hpp>

namespace loopbaan {
namespace {

using detail::partial_plan_problem;
using detail::proof;
using detail::search_outcome;

class partial_plan_finder {
public:
  partial_plan_finder(const detail::person_problem& q, const plan_limits& limits) : q_{q}, left_{limits}, parts_{q} {}

  partial_plan run() {
    const auto limits = detail::limits_of(q_.data.request().within);
    for (const auto& [in, most] : limits) parts_.limit(in, most);

    const search_outcome required = search(parts_.short_of_required(), proof::cost);
    if (required.status == plan_status::unreachable) return barred();
    if (required.status != plan_status::optimal) return unfinished(required);
    const std::int64_t short_of_required = required.weight / parts_.whole().scale;
    parts_.limit(parts_.short_of_required(), short_of_required);

    if (q_.data.request().upto == ambition::desired) {
      parts_.go_for_desired();
      const search_outcome desired = search(parts_.short_of_desired(), proof::cost);
      if (desired.status != plan_status::optimal) return unfinished(desired);
      parts_.limit(parts_.short_of_desired(), desired.weight / parts_.whole().scale);
    }

    const search_outcome best = search(parts_.costs(q_.data.request().cheapest_in), proof::ties);
    if (best.status != plan_status::optimal) return unfinished(best);
    partial_plan part = part_of(best);
    if (short_of_required > 0)
      for (std::size_t i = 0; i < limits.size(); ++i) look_further(part, i);
    return part;
  }

private:
  search_outcome search(const std::vector<std::int64_t>& costs, proof of_what) {
    parts_.price(costs);
    return find_lightest(parts_.whole(), q_.held, parts_.gone(), left_, of_what);
  }

  partial_plan part_of(const search_outcome& found) {
    partial_plan part{.status = found.status, .plan = detail::outcome_of(q_, found, parts_.whole().scale)};
    ranks levels{q_.stands.levels.begin(), q_.stands.levels.end()};
    for (const planned_step& each : part.plan.steps)
      for (const auto& [competence, at] : q_.data.fw().resolved(each.step).yields)
        levels[competence.value] = std::max(counted(levels[competence.value]), at);
    const auto leave = [&](const std::vector<attainment>& asked, std::vector<missing_level>& left) {
      for (const auto& [competence, at] : asked)
        if (const rank had = counted(levels[competence.value]); had < at) left.push_back({competence, at, had});
    };
    leave(q_.data.levels().required, part.left);
    for (const resolved_choice& each : q_.data.levels().choices)
      if (const std::size_t had = how_many_met(levels, each); had < each.at_least)
        part.left_choices.push_back({each, had});
    for (const resolved_credits& each : q_.data.levels().credits)
      if (const std::int64_t had = detail::credits_with(q_.data.fw(), q_.stands, part.plan.steps, each); had < each.at_least)
        part.left_credits.push_back({each, had});
    leave(q_.data.levels().desired, part.left_desired);
    for (const missing_level& each : part.left)
      part.levels_short += static_cast<std::int64_t>(number(each.required) - number(each.reachable));
    return part;
  }

  /// What the search had when it was stopped is a plan for a part, if not the best.
  partial_plan unfinished(const search_outcome& found) {
    if (found.status == plan_status::stopped)
      return {.status = plan_status::stopped, .plan = {.status = plan_status::stopped}};
    parts_.price(parts_.costs(q_.data.request().cheapest_in));
    search_outcome poor = found;
    poor.status = plan_status::feasible;
    poor.bound = 0;
    poor.weight = 0;
    for (const std::uint32_t name : poor.names) poor.weight += parts_.whole().weight[*parts_.whole().find(name)];
    return part_of(poor);
  }

  partial_plan barred() {
    partial_plan none{.status = plan_status::unreachable, .plan = {.status = plan_status::unreachable}};
    none.plan.conflict = detail::smallest_conflict(q_, false, left_);
    return none;
  }

  /// How much more of the i-th limited amount leaves fewer required levels?
  void look_further(partial_plan& part, std::size_t i) {
    partial_plan_problem wider{q_};
    const auto limits = detail::limits_of(q_.data.request().within);
    for (std::size_t j = 0; j < limits.size(); ++j)
      if (j != i) wider.limit(limits[j].unit, limits[j].most);
    const std::size_t left = part.left.size() + part.left_choices.size() + part.left_credits.size();
    wider.limit(wider.short_of_required(), static_cast<std::int64_t>(left) - 1);
    wider.price(wider.costs(limits[i].unit));
    const search_outcome found = find_lightest(wider.whole(), q_.held, wider.gone(), left_, proof::cost);
    if (found.status == plan_status::optimal) part.more.push_back({limits[i].unit, found.weight / wider.whole().scale});
  }

  const detail::person_problem& q_;
  detail::budget left_;
  partial_plan_problem parts_;
};

}  // namespace

partial_plan find_partial_plan(const planner& by, const standing& stands, const plan_limits& limits) {
  const detail::person_problem q{detail::planner_data::data_of(by), stands, true};
  return partial_plan_finder{q, limits}.run();
}

}  // namespace loopbaan
