// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/plan/checker.hpp>

#include <algorithm>

#include <plan/answers/flaws.hpp>
#include <plan/answers/walker.hpp>

namespace loopbaan {
namespace {

using detail::attainable_wishes;
using detail::exhausted;
using detail::flaw_list;
using detail::plan_checker;
using detail::required_by;
using detail::standing_for;

/// What nobody reaches who takes whatever the request does not rule out, as `missing` and `missing_choices` have it.
struct never_reached {
  std::vector<missing_level> levels;
  std::vector<missing_choice> choices;
  std::vector<missing_credits> credits = {};

  [[nodiscard]] bool is_told_by(const plan_outcome& outcome) const {
    return outcome.missing == levels && outcome.missing_choices == choices && outcome.missing_credit == credits;
  }
};

never_reached out_of_reach(const plan_checker& of) {
  std::vector<step_index> left;
  for (const step_index s : of.fw.steps().indices())
    if (!is_ruled_out(of.fw, of.request, s)) left.push_back(s);
  const detail::walker end = exhausted(of.fw, *of.stands, std::move(left));
  never_reached found;
  const requested_levels asked = levels_of(of.fw, of.request);
  for (const auto& [competence, required] : asked.required) {
    rank had = required;
    while (had > rank::not_shown && !end.has({competence, had})) had = make_rank(number(had) - 1);
    if (had < required) found.levels.push_back({competence, required, had});
  }
  for (const resolved_choice& each : asked.choices)
    if (const std::size_t had = end.how_many(each); had < each.at_least) found.choices.push_back({each, had});
  for (const resolved_credits& each : asked.credits)
    if (const std::int64_t had = end.credits_had(each); had < each.at_least) found.credits.push_back({each, had});
  return found;
}

void check_reasons_of_none(const plan_checker& of, const plan_outcome& outcome, flaw_list& wrong) {
  for (std::size_t i = 0; i < outcome.pieces.size(); ++i)
    for (const step_index each : outcome.pieces[i].closed) {
      const auto& yields = of.fw.resolved(each).yields;
      if (std::ranges::none_of(yields, [&, level = outcome.pieces[i].level](const attainment& y) {
            return y.competence == level.competence && y.level >= level.level;
          }))
        wrong.add(detail::at("/pieces", i), of.fw.steps()[each].id,
                  {"geeft dat niveau niet", "does not yield that level"});
    }
  of.conflict(outcome.conflict, wrong);
}

void check_none(const plan_checker& of, const plan_outcome& outcome, flaw_list& wrong) {
  if (outcome.cost || !outcome.steps.empty())
    wrong.add("/status",
              {"er is een plan, maar volgens de status niet", "there is a plan, but the status says there is none"});
  if (outcome.status != plan_status::unreachable) return;
  check_reasons_of_none(of, outcome, wrong);
  if (!of.stands) return;
  std::vector<step_index> all;
  for (const step_index s : of.fw.steps().indices()) all.push_back(s);
  const bool possible = exhausted(of.fw, *of.stands, std::move(all)).meets(required_by(of.fw, of.request));
  const bool none_missing =
      outcome.missing.empty() && outcome.missing_choices.empty() && outcome.missing_credit.empty();
  const bool is_told = out_of_reach(of).is_told_by(outcome);
  const bool is_out_of_reach = !none_missing && is_told;
  if (possible && outcome.conflict.empty() && !is_out_of_reach)
    wrong.add("/status", {"het doel is haalbaar", "the target can be reached"});
  if (!possible && !outcome.conflict.empty())
    wrong.add("/conflict", {"ook zonder voorwaarden is het doel buiten bereik",
                            "the target is out of reach without conditions too"});
  // Credits that no level brings within reach are a reason by themselves.
  if (!possible && (none_missing || (outcome.pieces.empty() && outcome.missing_credit.empty())))
    wrong.add("/missing", {"onhaalbaar zonder reden", "unreachable without a reason"});
  else if (!is_told)
    wrong.add("/missing", {"dit zijn niet de niveaus die buiten bereik liggen, en hoe ver het wel kan komen",
                           "these are not the levels out of reach, and how far one can come"});
}

}  // namespace

std::vector<plan_flaw> flaws_of(const framework& on, const known_standing& who, const plan_request& given,
                                const plan_outcome& outcome) {
  const known_standing stands = standing_for(on, who, given);
  const plan_request request = detail::asked_of(given, stands);
  const plan_checker by{on, stands, request};
  flaw_list wrong;
  for (const diagnostic& each : errors_of(on, outcome))
    wrong.add("", detail::in_each_language([&](language lang) { return message(each, lang); }));
  if (auto found = wrong.take(); !found.empty()) return found;
  if (outcome.status != plan_status::optimal && outcome.status != plan_status::feasible) {
    check_none(by, outcome, wrong);
    return wrong.take();
  }
  by.steps(outcome.steps, wrong);
  detail::goal_levels goal;
  if (stands) {
    goal = required_by(on, request);
    for (const attainment& wish : attainable_wishes(on, *stands, request)) goal.levels.push_back(wish);
    detail::walker end{on, *stands};
    for (const planned_step& each : outcome.steps) end.take(each.step);
    if (!end.meets(goal)) wrong.add("/steps", {"het doel wordt niet gehaald", "the target is not met"});
  }
  by.conditions(outcome.steps, wrong);
  by.cost(outcome, wrong);
  if (stands) by.necessity(outcome.steps, goal, wrong);
  return wrong.take();
}

std::vector<std::string> check(const framework& on, const standing& who, const plan_request& request,
                               const plan_outcome& outcome) {
  std::vector<std::string> sentences;
  for (const plan_flaw& each : flaws_of(on, who, request, outcome))
    sentences.push_back(each.what.in_language(language::en));
  return sentences;
}

}  // namespace loopbaan
