// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/plan/why.hpp>

#include <algorithm>

#include <core/refusals.hpp>
#include <plan/answers/person_problem.hpp>

namespace loopbaan {
namespace {

detail::person_problem problem_of(const planner& by, const standing& stands) {
  const auto& data = detail::planner_data::data_of(by);
  return {data, stands, data.request().upto == ambition::desired};
}

/// The search with one more step ruled out.
detail::search_outcome search_without(const detail::person_problem& q, const detail::problem& all, step_index step,
                                      detail::budget& left, detail::proof of_what) {
  std::vector<bool> gone = q.gone;
  if (const auto a = all.find(step.value)) gone[*a] = true;
  return find_lightest(all, q.held, gone, left, of_what);
}

}  // namespace

std::vector<step_role> roles_of_steps(const planner& by, const standing& stands, const plan_outcome& plan,
                                      const plan_limits& limits) {
  detail::refuse_any(errors_of(by.fw(), plan));
  const detail::person_problem q = problem_of(by, stands);
  const detail::problem asked = q.whole();
  detail::budget left{limits};
  std::vector<step_role> roles;
  for (const planned_step& each : plan.steps) {
    if (std::ranges::count(by.request().must, each.step) > 0 && std::ranges::count(stands.done, each.step) == 0) {
      roles.push_back({each.step, step_role::necessity::fixed});
      continue;
    }
    if (left.exhausted() || left.stopped()) {
      roles.push_back({each.step, step_role::necessity::unsettled});
      continue;
    }
    const auto found = search_without(q, asked, each.step, left, detail::proof::cost);
    step_role role{each.step, step_role::necessity::unsettled};
    if (found.status == plan_status::unreachable) role.how = step_role::necessity::unavoidable;
    if (found.status == plan_status::optimal) {
      role.how = step_role::necessity::choice;
      role.without = found.weight / asked.scale;
    }
    roles.push_back(role);
  }
  return roles;
}

plan_outcome find_without(const planner& by, const standing& stands, step_index step, const plan_limits& limits) {
  detail::require_position(step.value, by.fw().steps().size());
  plan_request asked = by.request();
  asked.must_not.push_back(step);
  return planner::of(by.fw(), std::move(asked)).value().find(stands, limits);
}

std::vector<level_gain> gains_of_levels(const planner& by, const standing& stands, const plan_limits& limits) {
  const detail::person_problem q = problem_of(by, stands);
  std::vector<level_gain> gains;
  ranks levels{stands.levels.begin(), stands.levels.end()};
  const auto& facts = q.compiled.level_facts;
  for (std::size_t i = 0; i < facts.size(); ++i) {
    const attainment& highest = facts[i].level;
    if (i + 1 < facts.size() && facts[i + 1].level.competence == highest.competence) continue;
    rank& here = levels[highest.competence.value];
    if (counted(here) >= highest.level) continue;
    const rank before = here;
    here = make_rank(number(counted(before)) + 1);
    gains.push_back(
        {{highest.competence, here}, by.find({levels, q.stands.phase, stands.done, stands.fw, {}, stands.done_on, stands.today}, limits).cost});
    here = before;
  }
  return gains;
}

std::string explain(const framework& on, const plan_request& asked, const step_role& role, language lang) {
  switch (role.how) {
    case step_role::necessity::unavoidable:
      return worded(lang, "onvermijdelijk: geen plan kan zonder", "unavoidable: no plan does without");
    case step_role::necessity::fixed:
      return worded(lang, "staat vast", "fixed by the request");
    case step_role::necessity::unsettled:
      return worded(lang, "niet uitgezocht: het zoeken is gestopt", "not settled: the search was stopped");
    case step_role::necessity::choice:
      break;
  }
  return worded(lang, "keuze: zonder deze stap kost het plan ", "a choice: without it the plan costs ") +
         print_amount(on, asked, role.without.value_or(0), asked.cheapest_in, lang);
}

}  // namespace loopbaan
