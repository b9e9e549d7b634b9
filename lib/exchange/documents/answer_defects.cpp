// SPDX-License-Identifier: BSL-1.0
#include <exchange/documents/answer_defects.hpp>

#include <exchange/documents/gap_fields.hpp>
#include <exchange/documents/answer_tables.hpp>

namespace loopbaan::detail {
namespace {

class answer_defects {
public:
  explicit answer_defects(const framework& on) : fw_{on} {}

  diagnostics found = {};

  void look_at(const plan_outcome& each) {
    const diagnostics wrong = loopbaan::errors_of(fw_, each);
    found.insert(found.end(), wrong.begin(), wrong.end());
  }

  void look_at(const pareto_front& each) {
    for (const pareto_front::point& point : each.points) {
      if (point.amounts.size() != each.weighed.size() || each.weighed.empty())
        other({"een punt met andere bedragen dan er doelen zijn",
               "a point with other amounts than there are objectives"});
      look_at(point.plan);
    }
  }

  void look_at(const partial_plan& each) {
    look_at(each.plan);
    plan_outcome left;  // its lists are those of an outcome, and mean the same
    left.status = plan_status::stopped;
    left.missing = each.left;
    left.missing_choices = each.left_choices;
    left.missing_credit = each.left_credits;
    left.missing.insert(left.missing.end(), each.left_desired.begin(), each.left_desired.end());
    look_at(left);
  }

  void look_at(const plan_alternatives& each) {
    for (const plan_outcome& plan : each.plans) {
      look_at(plan);
      if (!plan.cost) other({"een alternatief zonder plan", "an alternative without a plan"});
    }
  }

  void look_at(const std::vector<step_role>& roles) {
    for (const step_role& each : roles) exists(each.step);
  }

  void look_at(const std::vector<level_gain>& gains) {
    for (const level_gain& each : gains)
      if (const rank top = fw_.top(each.level.competence); each.level.level > top)
        found.push_back(
            {errc::no_such_level, {}, {std::to_string(number(each.level.level)), std::to_string(number(top))}});
  }

  void look_at(const plan_without& each) {
    exists(each.step);
    look_at(each.plan);
  }

  void look_at(const plan_prospect& each) {
    look_at(each.best);
    look_at(each.worst);
    for (const auto* steps : {&each.undated, &each.undecided, &each.perhaps})
      for (const step_index s : *steps) exists(s);
    for (const certain_step& s : each.certain) exists(s.step);
    for (const auto* competences : {&each.unknown, &each.untold})
      for (const competence_index c : *competences) exists(c);
    for (const assessment_worth& worth : each.assessments) {
      exists(worth.assessment);
      for (const competence_index c : worth.tells) exists(c);
    }
    if (each.ask.first) exists(*each.ask.first);
    for (const assessment_index a : each.ask.then) exists(a);
    for (const known_between& known : each.between) {
      if (!exists(known.competence)) continue;
      const rank top = fw_.top(known.competence);
      for (const rank level : {known.least, known.most})
        if (level > top)
          found.push_back({errc::no_such_level, {}, {std::to_string(number(level)), std::to_string(number(top))}});
    }
  }

  void look_at(const std::vector<beyond_level>& all) {
    for (const beyond_level& each : all) {
      if (!exists(each.competence)) continue;
      const rank top = fw_.top(each.competence);
      for (const rank level : {each.desired, counted(each.reached)})
        if (level > top)
          found.push_back({errc::no_such_level, {}, {std::to_string(number(level)), std::to_string(number(top))}});
      if (counted(each.reached) >= each.desired)
        other({"een gewenst niveau dat er al is", "a desired level that is there already"});
    }
  }

  void look_at(const std::vector<plan_along>& all) {
    for (const plan_along& each : all) {
      exists(each.route);
      look_at(each.plan);
    }
  }

  void look_at(const std::vector<entry_condition>& all) {
    using answer = entry_condition::answer;
    for (const entry_condition& each : all) {
      if (each.role) exists(*each.role);
      if (each.level && exists(each.level->competence) && each.level->level > fw_.top(each.level->competence))
        found.push_back(
            {errc::no_such_level,
             {},
             {std::to_string(number(each.level->level)), std::to_string(number(fw_.top(each.level->competence)))}});
      if (each.phase) exists(*each.phase);
      if (each.earlier) exists(*each.earlier);
      if (each.role.has_value() == each.level.has_value() || !(each.years > 0) ||
          (each.how == answer::from_day) != each.day.has_value() ||
          (each.how == answer::after_phase) != each.phase.has_value() ||
          (each.how == answer::in_role) != each.earlier.has_value() || name(each.how).empty())
        other({"een voorwaarde zonder waar zij over gaat", "a condition without what it is about"});
    }
  }

private:
  template <class Entity>
  bool exists(index_of<Entity> at) {
    const std::size_t size = table_of<Entity>(fw_).size();
    if (at.value >= size)
      found.push_back({errc::no_such_position, {}, {std::to_string(at.value), std::to_string(size)}});
    return at.value < size;
  }
  void other(text why) { found.push_back({errc::other_answer, {}, {std::move(why)}}); }

  const framework& fw_;
};

}  // namespace

diagnostics defects_of_answer(const framework& on, const plan_answers& answers) {
  answer_defects wrong{on};
  wrong.look_at(answers.plan);
  answer_fields<plan_answers>::further(answers, [&](const char*, const auto& each) {
    if (each) wrong.look_at(*each);
  });
  return wrong.found;
}

}  // namespace loopbaan::detail
