// SPDX-License-Identifier: BSL-1.0
#include <exchange/documents/answer_checks.hpp>

#include <core/refusals.hpp>

namespace loopbaan::detail {
namespace {

class answers_checker {
public:
  answers_checker(const framework& on, std::size_t people) : fw_{on}, people_{people} {}

  template <class Answer, class Check>
  void each(const std::vector<Answer>& list, counted_thing what, Check check) const {
    if (list.empty()) return;
    require_size(list.size(), people_, what);
    for (const Answer& answer : list) check(answer);
  }

  void outcome(const plan_outcome& found) const { refuse_any(loopbaan::errors_of(fw_, found)); }

  void front(const pareto_front& found, std::size_t weighed) const {
    for (const pareto_front::point& point : found.points) {
      require_size(point.amounts.size(), weighed, {"bedragen van een punt", "amounts of a point"});
      refuse_any(loopbaan::errors_of(fw_, point.plan));
    }
  }

  void part(const partial_plan& found) const {
    outcome(found.plan);
    plan_outcome left;  // its lists are those of an outcome, and mean the same
    left.status = plan_status::stopped;
    left.missing = found.left;
    left.missing.insert(left.missing.end(), found.left_desired.begin(), found.left_desired.end());
    refuse_any(loopbaan::errors_of(fw_, left));
  }

  void alternatives(const plan_alternatives& found) const {
    for (const plan_outcome& plan : found.plans) {
      outcome(plan);
      if (!plan.cost)
        refuse({errc::other_answer, {}, {text{"een alternatief zonder plan", "an alternative without a plan"}}});
    }
  }

private:
  const framework& fw_;
  std::size_t people_;
};

}  // namespace

void require_answers(const framework& on, std::span<const plan_outcome> outcomes, const plan_answers& more) {
  const answers_checker check{on, outcomes.size()};
  for (const plan_outcome& each : outcomes) check.outcome(each);
  check.each(more.pareto_fronts, {"fronten", "fronts"},
             [&](const pareto_front& each) { check.front(each, more.weighed.size()); });
  check.each(more.partial_plans, {"delen", "parts"}, [&](const partial_plan& each) { check.part(each); });
  check.each(more.alternatives, {"alternatieven", "alternatives"},
             [&](const plan_alternatives& each) { check.alternatives(each); });
  check.each(more.roles, {"rollen van stappen", "roles of steps"}, [&](const std::vector<step_role>& roles) {
    for (const step_role& each : roles) require_position(each.step.value, on.steps().size());
  });
  check.each(more.gains, {"opbrengsten van niveaus", "gains of levels"}, [&](const std::vector<level_gain>& gains) {
    for (const level_gain& each : gains)
      if (const rank top = on.top(each.level.competence); each.level.level > top)
        refuse_level_of(number(top), number(each.level.level));
  });
  check.each(more.without, {"plannen zonder een stap", "plans without a step"},
             [&](const plan_outcome& each) { check.outcome(each); });
  if (!more.without.empty() && !more.left_out)
    refuse({errc::other_answer,
            {},
            {text{"plannen zonder een stap, maar zonder te zeggen welke",
                  "plans without a step, but without saying which"}}});
}

}  // namespace loopbaan::detail
