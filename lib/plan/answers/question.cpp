// SPDX-License-Identifier: BSL-1.0
#include <plan/answers/question.hpp>

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

question::question(const planner_data& asked, const standing& who, bool ladders)
    : of{asked},
      stands{stands_along(asked.on(), asked.asked(), checked(asked.on(), who))},
      compiled{asked.task_for(stands.phase, ladders)},
      held{compiled.initial(stands)},
      gone{compiled.are_over(asked.on(), who)} {
  for (const step_index each : loopbaan::ruled_out(asked.on(), asked.asked()))
    if (const auto a = compiled.asked.find(each.value)) gone[*a] = true;
}

bool question::conditional() const {
  return of.asked().upto == ambition::desired || !compiled.musts.empty() || of.asked().within != allowance{};
}

problem question::whole() const {
  problem all = compiled.asked;
  all.goal.insert(all.goal.end(), compiled.musts.begin(), compiled.musts.end());
  if (of.asked().upto == ambition::desired) {
    const auto reached = reachable();
    for (const auto& [level, number] : compiled.level_facts) {
      const auto wish = std::ranges::lower_bound(of.levels().desired, level.competence, {}, &attainment::competence);
      const bool wished =
          wish != of.levels().desired.end() && wish->competence == level.competence && level.at <= wish->at;
      if (wished && reached[number]) all.goal.push_back(number);
    }
  }
  std::ranges::sort(all.goal);
  all.goal.erase(std::unique(all.goal.begin(), all.goal.end()), all.goal.end());
  for (const auto& [in, most] : limits_of(of.asked().within)) all.caps.push_back(cap(all, in, most));
  return all;
}

std::vector<unsigned char> question::reachable() const {
  closure reach{compiled.asked};
  reach.start(held);
  for (action a = 0; a < compiled.asked.actions(); ++a)
    if (!gone[a]) reach.allow(a);
  std::vector<unsigned char> found(compiled.asked.facts);
  for (fact f = 0; f < found.size(); ++f) found[f] = reach.reached(f);
  return found;
}

problem::cap question::cap(const problem& all, objective in, std::int64_t most) const {
  return {costs_of(all, of.on(), in), most};
}

std::vector<amount_limit> limits_of(const allowance& within) {
  std::vector<amount_limit> found;
  if (within.hours) found.push_back({objective::hours, within.hours->count()});
  if (within.cost) found.push_back({objective::cost, within.cost->count()});
  if (within.weeks) found.push_back({objective::weeks, within.weeks->count()});
  return found;
}

plan_outcome outcome_of(const question& q, const search_outcome& found, std::int64_t scale) {
  plan_outcome outcome{.status = found.status, .bound = found.bound / scale};
  if (found.status == plan_status::stopped) return outcome;
  std::vector<step_index> steps;
  for (const std::uint32_t name : found.names)
    if (name < q.of.on().steps().size()) steps.push_back(step_index{name});
  outcome.cost = found.weight / scale;
  outcome.steps = order_and_explain(q.of, q.stands, std::move(steps));
  return outcome;
}

}  // namespace loopbaan::detail
