// SPDX-License-Identifier: BSL-1.0
#include "schedule_question.hpp"

#include <cmath>

namespace loopbaan::binding {
namespace {

std::vector<step_to_schedule> steps_for(const scheduler& by, const held_person& who, const steps_given& given) {
  const standing stands = who.view().stands();
  if (const auto* plan = std::get_if<answer<plan_outcome>>(&given)) {
    require_same(by.fw, plan->fw);
    if (plan->person != std::string_view{who.view().id()})
      throw py::value_error("this plan is of another person: " + in_quotes(plan->person));
    return steps_of(plan->found, stands);
  }
  std::vector<step_to_schedule> made;
  for (const step_index each : positions(by.fw.steps(), std::get<std::vector<std::string>>(given)))
    made.push_back({each, stands.phase});
  return made;
}

std::vector<step_agreement> agreements_for(
    const scheduler& by, const std::vector<std::tuple<std::string, std::string, std::string>>& given) {
  std::vector<step_agreement> made;
  for (const auto& [step, what, where] : given) {
    if (what != "in" && what != "not_in")
      throw py::value_error("what is agreed is \"in\" or \"not_in\", not " + in_quotes(what));
    const auto kind = what == "in" ? step_agreement::kind::in : step_agreement::kind::not_in;
    made.push_back({position(by.fw.steps(), step), kind, where});
  }
  return made;
}

std::vector<std::size_t> editions_for(const scheduler& by, const std::vector<std::string>& ids) {
  std::vector<std::size_t> made;
  for (const std::string& id : ids) {
    std::size_t at = 0;
    while (by.basis.held && at < by.basis.held->editions().size() && by.basis.held->editions()[at].id != id) ++at;
    if (!by.basis.held || at == by.basis.held->editions().size())
      throw py::key_error("the offers have no edition " + in_quotes(id));
    made.push_back(at);
  }
  return made;
}

}  // namespace

std::vector<account_change> changes_for(const scheduler& by, const changes_given& given) {
  std::vector<account_change> made;
  for (const auto& [account, year, amount] : given) {
    account_unit unit = account_unit::hours;
    if (by.basis.rules)
      for (const policy_account& each : by.basis.rules->accounts())
        if (each.id == account) unit = each.unit;
    const double size = std::abs(amount);
    const std::int64_t units =
        unit == account_unit::hours ? minutes_from_hours(size).value().count() : cents_from_euro(size).value().count();
    made.push_back({account, year, amount < 0 ? -units : units});
  }
  return made;
}

schedule_request question_for(const scheduler& by, const held_person& who, const steps_given& steps,
                              const schedule_words& words) {
  require_same(by.fw, who.fw());
  const person view = who.view();
  schedule_request asked{.steps = steps_for(by, who, steps)};
  asked.holder = {.where = words.sector,
                  .phase = id_of(by.fw.phases(), view.phase()).value_or(""),
                  .since = view.since()};
  if (words.times.empty() && view.fte() && by.basis.calendar->size() > 0)
    asked.holder.times = {{by.basis.calendar->terms().front().from, *view.fte()}};
  for (const auto& [from, fte] : words.times) asked.holder.times.push_back({from, fte});
  asked.changes = changes_for(by, words.changes);
  asked.agreed = agreements_for(by, words.agreed);
  for (const auto& [from, to] : words.leave) asked.leave.push_back({from, to});
  if (words.most_in_term) asked.most_in_term = minutes_from_hours(*words.most_in_term).value();
  for (const double each : words.most_by_term) asked.most_by_term.push_back(minutes_from_hours(each).value());
  asked.taken = editions_for(by, words.taken);
  asked.keep_phase_limits = words.keep_phase_limits;
  return asked;
}

answer_entry<person_schedule> entry_for(const held_person& who, person_schedule told) {
  answer_entry<person_schedule> made{std::string{who.view().id()}, std::move(told)};
  const auto overridden = overridden_levels(who.view());
  made.overridden = {overridden.begin(), overridden.end()};
  return made;
}

schedule_of_one document_with(const scheduler& by, const held_person& who, person_schedule told) {
  auto whole = std::make_shared<schedules_document>(schedules_document{.fw = by.fw, .request = by.basis});
  whole->purpose = who.people.purpose();
  whole->rule = who.people.rule();
  whole->people.push_back(entry_for(who, std::move(told)));
  return {std::move(whole), 0};
}

}  // namespace loopbaan::binding
