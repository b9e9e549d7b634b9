// SPDX-License-Identifier: BSL-1.0
#include <plan/model/outcome_checks.hpp>

#include <core/refusals.hpp>

namespace loopbaan {
namespace {

class outcome_checks {
public:
  explicit outcome_checks(const framework& on) : fw_{on} {}

  diagnostics found = {};

  void step_exists(step_index s) { exists(s.value, fw_.steps().size()); }
  void competence_exists(competence_index c) { exists(c.value, fw_.competences().size()); }

  void level(const attainment& each) {
    if (!exists(each.competence.value, fw_.competences().size())) return;
    if (const rank top = fw_.top(each.competence); each.level > top)
      found.push_back({errc::no_such_level, {}, {std::to_string(number(each.level)), std::to_string(number(top))}});
  }

  void because(const reason& why) {
    using purpose = reason::purpose;
    const bool known = why.serves >= purpose::target && why.serves <= purpose::credit;
    const bool about_level =
        why.serves != purpose::lock && why.serves != purpose::order && why.serves != purpose::credit;
    const bool for_step = why.serves == purpose::step || why.serves == purpose::phase || why.serves == purpose::order;
    if (!known || (about_level && !why.level) || (for_step && !why.dependent) ||
        (why.serves == purpose::phase && !why.phase) || (why.serves == purpose::credit && !why.unit))
      other({"een reden zonder waar zij over gaat", "a reason without what it is about"});
    if (why.level) level(*why.level);
    if (why.dependent) step_exists(*why.dependent);
    if (why.phase) exists(why.phase->value, fw_.phases().size());
    if (why.unit) exists(why.unit->value, fw_.units().size());
  }

  void piece(const missing_piece& each) {
    level(each.level);
    for (const step_index step : each.closed) step_exists(step);
  }

  void condition_stands(const condition& each) {
    const bool of_step = each.what == condition::kind::must || each.what == condition::kind::must_not;
    if ((of_step && !each.step) || (each.what == condition::kind::route && !each.route))
      other({"een voorwaarde zonder waar zij over gaat", "a condition without what it is about"});
    if (each.step) step_exists(*each.step);
    if (each.route) exists(each.route->value, fw_.routes().size());
  }

  void whole(const plan_outcome& outcome) {
    const bool is_plan = outcome.status == plan_status::optimal || outcome.status == plan_status::feasible;
    if (name(outcome.status).empty() || (!is_plan && (outcome.cost || !outcome.steps.empty())))
      other({"kosten of stappen zonder plan", "a cost or steps without a plan"});
    if (outcome.bound < 0 || outcome.cost.value_or(0) < 0) other({"kosten onder nul", "a cost below zero"});
    for (const planned_step& each : outcome.steps) {
      step_exists(each.step);
      if (each.phase) exists(each.phase->value, fw_.phases().size());
      if (each.route) exists(each.route->value, fw_.routes().size());
      for (const reason& why : each.because) because(why);
    }
    for (const missing_level& each : outcome.missing) {
      level({each.competence, each.required});
      level({each.competence, each.reachable});
    }
    for (const missing_choice& each : outcome.missing_choices)
      for (const auto& alternative : each.asked.any_of)
        for (const attainment& wanted : alternative) level(wanted);
    for (const missing_credits& each : outcome.missing_credit) exists(each.asked.unit.value, fw_.units().size());
    for (const missing_piece& each : outcome.pieces) piece(each);
    for (const condition& each : outcome.conflict) condition_stands(each);
  }

private:
  bool exists(std::size_t position, std::size_t size) {
    if (position < size) return true;
    found.push_back({errc::no_such_position, {}, {std::to_string(position), std::to_string(size)}});
    return false;
  }

  void other(text why) { found.push_back({errc::other_answer, {}, {std::move(why)}}); }

  const framework& fw_;
};

}  // namespace

diagnostics errors_of(const framework& on, const plan_outcome& outcome) {
  outcome_checks check{on};
  check.whole(outcome);
  return check.found;
}

namespace detail {

diagnostics errors_of(const framework& on, const reason& why) {
  outcome_checks check{on};
  check.because(why);
  return check.found;
}

diagnostics errors_of(const framework& on, const missing_piece& each) {
  outcome_checks check{on};
  check.piece(each);
  return check.found;
}

void require_outcomes(const framework& on, const std::vector<plan_outcome>& outcomes, std::size_t people) {
  require_size(outcomes.size(), people, {"plannen", "plans"});
  for (const plan_outcome& each : outcomes) refuse_any(loopbaan::errors_of(on, each));
}

}  // namespace detail
}  // namespace loopbaan
