// SPDX-License-Identifier: BSL-1.0
#include <plan/answers/person_problem.hpp>

#include <algorithm>

#include <plan/answers/reasons.hpp>
#include <plan/search/closure.hpp>

namespace loopbaan::detail {

namespace {

const standing& checked(const framework& on, const standing& who) {
  require_standing(on, who);
  return who;
}

}  // namespace

person_problem::person_problem(const planner_data& by, const standing& who, bool ladders)
    : data{by},
      stands{stands_along(by.fw(), by.request(), checked(by.fw(), who))},
      compiled{by.compiled_for(stands.phase, ladders)},
      held{compiled.initial(stands)},
      gone{compiled.are_over(by.fw(), who)} {
  for (const step_index each : loopbaan::ruled_out(by.fw(), asked()))
    if (const auto a = compiled.problem.find(each.value)) gone[*a] = true;
}

plan_request person_problem::asked() const {
  plan_request found = data.request();
  found.route = stands.route;
  return found;
}

bool person_problem::conditional() const {
  return data.request().upto == ambition::desired || !compiled.musts.empty() || data.request().within != allowance{};
}

problem person_problem::whole() const {
  problem all = compiled.problem;
  all.goal.insert(all.goal.end(), compiled.musts.begin(), compiled.musts.end());
  if (data.request().upto == ambition::desired) {
    const auto reached = reachable();
    for (const auto& [level, number] : compiled.level_facts) {
      const auto wish = std::ranges::lower_bound(data.levels().desired, level.competence, {}, &attainment::competence);
      const bool wished =
          wish != data.levels().desired.end() && wish->competence == level.competence && level.level <= wish->level;
      if (wished && reached[number]) all.goal.push_back(number);
    }
  }
  std::ranges::sort(all.goal);
  all.goal.erase(std::unique(all.goal.begin(), all.goal.end()), all.goal.end());
  for (const auto& [in, most] : limits_of(data.request().within)) all.caps.push_back(cap(all, in, most));
  return all;
}

std::vector<unsigned char> person_problem::reachable() const {
  closure reach{compiled.problem};
  reach.start(held);
  for (action a = 0; a < compiled.problem.actions(); ++a)
    if (!gone[a]) reach.allow(a);
  std::vector<unsigned char> found(compiled.problem.facts);
  for (fact f = 0; f < found.size(); ++f) found[f] = reach.reached(f);
  return found;
}

problem::cap person_problem::cap(const problem& all, objective in, std::int64_t most) const {
  return {costs_of(all, data.fw(), data.request(), in), most};
}

std::vector<amount_limit> limits_of(const allowance& within) {
  std::vector<amount_limit> found;
  if (within.hours) found.push_back({objective::hours, within.hours->count()});
  if (within.cost) found.push_back({objective::cost, within.cost->count()});
  if (within.weeks) found.push_back({objective::weeks, within.weeks->count()});
  return found;
}

plan_outcome outcome_of(const person_problem& q, const search_outcome& found, std::int64_t scale) {
  plan_outcome outcome{.status = found.status, .bound = found.bound / scale};
  if (found.status == plan_status::stopped) return outcome;
  std::vector<step_index> steps;
  for (const std::uint32_t name : found.names)
    if (name < q.data.fw().steps().size()) steps.push_back(step_index{name});
  outcome.cost = found.weight / scale;
  outcome.steps = order_and_explain(q.data, q.stands, std::move(steps), q.seen);
  return outcome;
}

}  // namespace loopbaan::detail
