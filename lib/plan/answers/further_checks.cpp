// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/plan/checker.hpp>

#include <algorithm>
#include <functional>

#include <core/wide_number.hpp>
#include <plan/answers/flaws.hpp>
#include <plan/answers/walker.hpp>

namespace loopbaan {
namespace {

using detail::flaw_list;
using detail::plan_checker;

bool beats(const std::vector<std::int64_t>& one, const std::vector<std::int64_t>& other) {
  return std::ranges::equal(one, other, std::less_equal{});
}

/// A plan of an answer of which only steps and what they cost are written: errors of the others are about these.
std::vector<plan_flaw> at_members(std::vector<plan_flaw> found, const std::string& cost) {
  for (plan_flaw& each : found)
    if (each.pointer == "/cost" || each.pointer == "/bound" || each.pointer == "/status") each.pointer = cost;
  return found;
}

/// What of wanted levels is not there after a plan, and how far it comes.
std::vector<missing_level> left_after(const detail::walker& end, const std::vector<attainment>& wanted) {
  std::vector<missing_level> left;
  for (const auto& [competence, required] : wanted) {
    rank had = required;
    while (had > rank::not_shown && !end.has({competence, had})) had = make_rank(number(had) - 1);
    if (had < required) left.push_back({competence, required, had});
  }
  return left;
}

std::int64_t levels_in(const std::vector<missing_level>& left) {
  std::int64_t sum = 0;
  for (const missing_level& each : left) sum += number(each.required) - number(each.reachable);
  return sum;
}

void check_part_of_plan(const plan_checker& by, const partial_plan& part, flaw_list& wrong) {
  by.steps(part.plan.steps, wrong);
  by.conditions(part.plan.steps, wrong);
  by.cost(part.plan, wrong);
  if (part.levels_short != levels_in(part.left))
    wrong.add("/left", {"het aantal niveaus dat overblijft is anders", "another number of levels is left"});
  if (!by.stands) return;
  detail::walker end{by.fw, *by.stands};
  for (const planned_step& each : part.plan.steps) end.take(each.step);
  const requested_levels asked = levels_of(by.fw, by.request);
  if (part.left != left_after(end, asked.required))
    wrong.add("/left", {"dit is niet wat deze stappen overlaten", "this is not what these steps leave"});
  std::vector<missing_choice> choices;
  for (const resolved_choice& each : asked.choices)
    if (const std::size_t had = end.how_many(each); had < each.at_least) choices.push_back({each, had});
  if (part.left_choices != choices)
    wrong.add("/left_choices", {"dit is niet wat deze stappen overlaten", "this is not what these steps leave"});
  std::vector<missing_credits> points;
  for (const resolved_credits& each : asked.credits)
    if (const std::int64_t had = end.credits_had(each); had < each.at_least) points.push_back({each, had});
  if (part.left_credits != points)
    wrong.add("/left_credits", {"dit is niet wat deze stappen overlaten", "this is not what these steps leave"});
  if (part.left_desired != left_after(end, asked.desired))
    wrong.add("/left_desired", {"dit is niet wat deze stappen overlaten", "this is not what these steps leave"});
}

}  // namespace

namespace detail {

bool is_avoidable(const plan_checker& by, step_index without) {
  if (by.request.within != allowance{}) return false;
  std::vector<step_index> others;
  for (const step_index s : by.fw.steps().indices()) {
    if (!by.fw.resolved(s).excludes.empty()) return false;
    if (s != without && !is_ruled_out(by.fw, by.request, s)) others.push_back(s);
  }
  goal_levels goal = required_by(by.fw, by.request);
  for (const attainment& wish : attainable_wishes(by.fw, *by.stands, by.request)) goal.levels.push_back(wish);
  const walker end = exhausted(by.fw, *by.stands, std::move(others));
  return end.meets(goal) && std::ranges::all_of(by.request.must, [&](step_index s) { return end.has_done(s); });
}

}  // namespace detail

std::vector<plan_flaw> flaws_of(const framework& on, const known_standing& who, const plan_request& asked,
                                const pareto_front& front) {
  flaw_list wrong;
  if (front.points.empty()) return wrong.take();
  for (std::size_t i = 0; i < front.points.size(); ++i) {
    const auto& [amounts, plan] = front.points[i];
    const std::string place = detail::at("/points", i);
    plan_request last = asked;
    last.cheapest_in = front.weighed.back();
    if (last.cheapest_in != objective::own) last.own_costs.clear();
    wrong.add_within(place, at_members(flaws_of(on, who, last, plan), "/amounts"));
    for (std::size_t j = 0; j < front.weighed.size(); ++j) {
      detail::wide_number sum = 0;
      for (const planned_step& each : plan.steps) sum += cost_of(on, asked, each.step, front.weighed[j]);
      if (const std::string in = name(front.weighed[j]); sum != amounts[j] && j + 1 < front.weighed.size())
        wrong.add(place + "/amounts/" + in,
                  {"dit is niet de som over de stappen", "this is not the sum over the steps"});
    }
    if (i > 0 && amounts <= front.points[i - 1].amounts)
      wrong.add(place, {"de punten staan niet op volgorde", "the points do not rise"});
    for (std::size_t j = 0; j < front.points.size(); ++j)
      if (j != i && beats(front.points[j].amounts, amounts))
        wrong.add(place,
                  {"een ander punt is in alles minstens zo goedkoop", "another point is as cheap in everything"});
  }
  return wrong.take();
}

std::vector<plan_flaw> flaws_of(const framework& on, const known_standing& who, const plan_request& request,
                                const partial_plan& part) {
  const known_standing stands = detail::standing_for(on, who, request);
  const plan_request asked = detail::asked_of(request, stands);
  const plan_checker by{on, stands, asked, true};
  flaw_list wrong;
  if (part.plan.status == plan_status::optimal || part.plan.status == plan_status::feasible)
    check_part_of_plan(by, part, wrong);
  else if (part.plan.status == plan_status::unreachable)
    by.conflict(part.plan.conflict, wrong);
  return wrong.take();
}

std::vector<plan_flaw> flaws_of(const framework& on, const known_standing& who, const plan_request& asked,
                                const plan_alternatives& found) {
  flaw_list wrong;
  for (std::size_t i = 0; i < found.plans.size(); ++i) {
    const plan_outcome& plan = found.plans[i];
    const std::string place = detail::at("/plans", i);
    wrong.add_within(place, at_members(flaws_of(on, who, asked, plan), "/cost"));
    if (i > 0 && plan.cost < found.plans[i - 1].cost)
      wrong.add(place, {"de plannen staan niet op volgorde van kosten", "the plans do not stand in order of cost"});
    for (std::size_t j = 0; j < i; ++j)
      if (std::ranges::is_permutation(plan.steps, found.plans[j].steps, {}, &planned_step::step, &planned_step::step))
        wrong.add(place, {"dit plan staat er al", "this plan stands there already"});
  }
  return wrong.take();
}

std::vector<plan_flaw> flaws_of(const framework& on, const known_standing& who, const plan_request& request,
                                const plan_outcome& of, const std::vector<step_role>& roles) {
  const known_standing stands = detail::standing_for(on, who, request);
  const plan_request asked = detail::asked_of(request, stands);
  const plan_checker by{on, stands, asked};
  flaw_list wrong;
  if (!std::ranges::equal(roles, of.steps, {}, &step_role::step, &planned_step::step))
    wrong.add("", {"dit zijn niet de stappen van het plan", "these are not the steps of the plan"});
  for (std::size_t i = 0; i < roles.size(); ++i) {
    using necessity = step_role::necessity;
    const auto& [step, how, without] = roles[i];
    const std::string& id = on.steps()[step].id;
    const bool must = std::ranges::count(asked.must, step) > 0;
    if (how == necessity::fixed && !must)
      wrong.add(detail::at("", i), id, {"ligt niet vast in de vraag", "is not fixed by the request"});
    if ((how == necessity::choice) != without.has_value() ||
        (of.status == plan_status::optimal && without < of.cost && without))
      wrong.add(detail::at("", i), id, {"kost zonder niet minder dan met", "cannot cost less without than with"});
    if (how == necessity::unavoidable && stands && is_avoidable(by, step))
      wrong.add(detail::at("", i), id, {"is niet onvermijdelijk", "is not unavoidable"});
  }
  return wrong.take();
}

std::vector<plan_flaw> flaws_of(const framework& on, const known_standing& who, const plan_request& asked,
                                const plan_outcome&, const std::vector<level_gain>& gains) {
  const known_standing stands = detail::standing_for(on, who, asked);
  flaw_list wrong;
  for (std::size_t i = 0; i < gains.size(); ++i) {
    const attainment& level = gains[i].level;
    const std::string& id = on.competences()[level.competence].id;
    if (i > 0 && level.competence <= gains[i - 1].level.competence)
      wrong.add(detail::at("", i), id, {"staat niet op volgorde", "does not stand in order"});
    if (stands && number(level.level) != number(counted(stands->levels[level.competence.value])) + 1)
      wrong.add(detail::at("", i), id, {"is niet één niveau hoger dan nu", "is not one level above where they stand"});
  }
  return wrong.take();
}

}  // namespace loopbaan
