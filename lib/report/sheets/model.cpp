// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/report/sheets.hpp>

#include <algorithm>

#include <core/refusals.hpp>
#include <loopbaan/plan/lead.hpp>
#include <loopbaan/report/page.hpp>
#include <plan/model/outcome_checks.hpp>

namespace loopbaan {

namespace {

using certainty = sheet_step::certainty;

void stand(person_sheet& to, const person& who, profile_index target) {
  const gap found = find_gap(who.fw(), who.stands(), target);
  to.meets = found.meets();
  to.choices = found.choices;
  to.credits = found.credits;
  for (const gap_line& line : found.lines) {
    if (line.required == rank::not_shown) continue;
    using answer = sheet_level::answer;
    const answer stands = line.open() ? answer::unknown : line.missing() > 0 ? answer::below : answer::met;
    to.levels.push_back({line, who.origin(line.competence), stands});
    ++(stands == answer::met ? to.met : stands == answer::below ? to.below : to.unknown);
  }
  for (const phase_index p : who.fw().phases().indices())
    if (const auto exit = who.fw().exit_of(p); exit && find_gap(who.fw(), who.stands(), *exit).closed())
      to.ended.push_back(p);
}

/// What to find out, what to begin with before the others, which stay in the order of what they close.
void ask(person_sheet& to, const plan_prospect& found) {
  to.costs = found.cost;
  to.undated = found.undated;
  if ((found.unknown.empty() && found.undated.empty()) || width_of(found.cost) == 0) return;
  // Of what is not asked for, and would only open another way, nothing need be found out.
  for (const competence_index c : found.untold)
    if (std::ranges::any_of(to.levels, [&](const sheet_level& each) { return each.line.competence == c; }))
      to.untold.push_back(c);
  to.ask = found.assessments;
  to.ask_first = found.ask.first.has_value();
  if (to.ask_first) {
    const auto first = std::ranges::find(to.ask, *found.ask.first, &assessment_worth::assessment);
    if (first != to.ask.end()) std::rotate(to.ask.begin(), first, first + 1);
  }
}

certainty sureness_of(const plan_prospect& found, step_index step) {
  if (found.unknown.empty() && found.undated.empty()) return certainty::certain;
  const auto is_step = [&](const certain_step& each) { return each.step == step; };
  if (std::ranges::any_of(found.certain, is_step)) return certainty::certain;
  return std::ranges::find(found.undecided, step) != found.undecided.end() ? certainty::undecided : certainty::perhaps;
}

/// The plan of who turns out to have nothing of what is unknown; where there is none, of who has all of it.
void plan(person_sheet& to, const person& who, profile_index target, objective cheapest_in,
          const plan_prospect& found) {
  const framework& fw = who.fw();
  to.if_all_there = found.worst.steps.empty() && !found.worst.cost && found.best.cost;
  const plan_outcome& shown = to.if_all_there ? found.best : found.worst;
  to.status = found.worst.status;
  to.pieces = found.worst.pieces;
  ranks levels(who.levels().begin(), who.levels().end());
  for (const planned_step& each : shown.steps) {
    sheet_step made{.step = each.step,
                    .sure = sureness_of(found, each.step),
                    .begins = each.begins,
                    .ends = each.ends,
                    .first_term = each.first_term,
                    .lead = lead_of(fw, each)};
    for (const attainment& gain : fw.resolved(each.step).yields) {
      rank& held = levels[gain.competence.value];
      if (gain.level <= counted(held)) continue;
      held = gain.level;
      made.gives.push_back(gain);
    }
    to.steps.push_back(std::move(made));
  }
  to.takes = takes_of(fw, shown.steps);
  to.unsaid = find_unsaid(fw, {{target}, cheapest_in}, {&shown, 1});
  to.beyond = levels_beyond(fw, {&target, 1}, who.levels(), shown.steps);
}

}  // namespace

sheets_model model_sheets(const sheets_request& request) {
  const framework& fw = request.people.fw();
  require_page_of_persons(request.people.size());
  detail::require_position(request.target.value, fw.profiles().size());
  require_weights(request.cheapest_in);
  detail::require_size(request.prospects.size(), request.people.size(), {"vooruitzichten", "prospects"});
  if (!request.routes.empty())
    detail::require_size(request.routes.size(), request.people.size(), {"plannen per route", "plans by route"});
  sheets_model made{.fw = fw,
                    .target = request.target,
                    .cheapest_in = request.cheapest_in,
                    .staff_file = request.staff_file,
                    .purpose = request.people.purpose(),
                    .day = request.people.rule().as_of};
  for (std::size_t row = 0; row < request.people.size(); ++row) {
    const person who = request.people[row];
    const plan_prospect& found = request.prospects[row];
    for (const plan_outcome* each : {&found.best, &found.worst}) detail::refuse_any(errors_of(fw, *each));
    person_sheet sheet{.id = who.id(),
                       .phase = who.phase(),
                       .route = who.route(),
                       .lead = lead_of(who),
                       .fte = who.fte(),
                       .since = who.since()};
    stand(sheet, who, request.target);
    ask(sheet, found);
    plan(sheet, who, request.target, request.cheapest_in, found);
    if (!request.routes.empty())
      for (const plan_along& each : request.routes[row])
        sheet.routes.push_back({each.route, each.plan.status, each.plan.steps.size(), takes_of(fw, each.plan.steps)});
    const std::vector<profile_index> targets{request.target};
    sheet.entry = conditions_of(who, targets);
    sheet.done.assign(who.done().begin(), who.done().end());
    made.people.push_back(std::move(sheet));
  }
  return made;
}

}  // namespace loopbaan
