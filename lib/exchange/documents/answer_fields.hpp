// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <utility>

#include <loopbaan/exchange/answers.hpp>

#include <exchange/documents/credit_fields.hpp>
#include <exchange/documents/prospect_fields.hpp>

/// The fields of answers, each list of them once: `At` is an `answer_writer` or an `answer_reader`, and the answer
/// const or not. What an answer is made of has fields of its own. A new sort of answer is one more of these.
namespace loopbaan::detail {

template <>
struct answer_fields<plan_request> {
  template <class At, class Request>
  static void of(At& at, Request& each) {
    at.targets(each.targets);
    at.objective_named("objective", each.cheapest_in);
    at.id_where("unit", each.unit, each.cheapest_in == objective::credit);
    at.step_costs_if_own("step_costs", each.own_costs, each.cheapest_in);
    at.word_unless("ambition", each.upto, ambition::required);
    at.ids_if_any("must", each.must);
    at.ids_if_any("must_not", each.must_not);
    at.id_if("route", each.route);
    at.object_if("within", each.within, each.within != allowance{});
  }
};

/// What gaps are asked: the profile.
template <>
struct answer_fields<profile_index> {
  template <class At, class Target>
  static void of(At& at, Target& each) {
    at.id("target", each);
  }
};

template <>
struct answer_fields<position_request> {
  template <class At, class Request>
  static void of(At&, Request&) {}
};

template <>
struct answer_fields<allowance> {
  template <class At, class Allowance>
  static void of(At& at, Allowance& each) {
    at.quantity_if("hours", each.hours, objective::hours);
    at.quantity_if("cost", each.cost, objective::cost);
    at.quantity_if("weeks", each.weeks, objective::weeks);
  }
};

template <>
struct answer_fields<reason> {
  template <class At, class Reason>
  static void of(At& at, Reason& each) {
    at.attainment_if(each.level);
    at.id_if("phase", each.phase);
    at.id_if("unit", each.unit);
    at.word("kind", each.serves);
    at.served("for", each);
  }
};

template <>
struct answer_fields<planned_step> {
  template <class At, class Step>
  static void of(At& at, Step& each) {
    at.id("id", each.step);
    at.list("because", each.because);
    at.weeks_from("begins", each.begins);
    at.weeks_from("ends", each.ends);
    at.flag_if("first_term", each.first_term);
    at.id_if("phase", each.phase);
    at.id_if("route", each.route);
    at.lead_of_line("lead", each);
    at.facts_of(each.step);
  }
};

template <>
struct answer_fields<missing_level> {
  template <class At, class Level>
  static void of(At& at, Level& each) {
    if (!at.id("competence", each.competence)) return;
    at.level("required", each.competence, each.required);
    at.level("reachable", each.competence, each.reachable);
  }
};

/// Sets of levels, as a list of lists: `of`.
template <class At, class Sets>
void sets_of_levels(At& at, Sets& sets) {
  at.list("of", sets, [](auto& inner, auto& set) {
    inner.list("levels", set, [](auto& one, auto& wanted) {
      if (one.id("competence", wanted.competence)) one.level("level", wanted.competence, wanted.level);
    });
  });
}

template <>
struct answer_fields<missing_choice> {
  template <class At, class Choice>
  static void of(At& at, Choice& each) {
    at.count("at_least", each.asked.at_least);
    at.count("reachable", each.reachable);
    sets_of_levels(at, each.asked.any_of);
  }
};

template <>
struct answer_fields<gap_choice> {
  template <class At, class Choice>
  static void of(At& at, Choice& each) {
    at.count("at_least", each.at_least);
    at.list("of", each.sets, [](auto& inner, auto& set) {
      inner.list("lines", set, [](auto& one, auto& line) {
        if (!one.id("competence", line.competence)) return;
        bool unknown = line.current == rank::unknown;
        one.flag_if("unknown", unknown);
        one.level_or_unknown("current", line.competence, line.current, unknown);
        one.level("required", line.competence, line.required);
      });
    });
    at.told("missing", each.missing());
  }
};

template <>
struct answer_fields<missing_piece> {
  template <class At, class Piece>
  static void of(At& at, Piece& each) {
    if (at.id("competence", each.level.competence)) at.level("level", each.level.competence, each.level.level);
    at.word("why", each.why);
    at.ids("closed", each.closed);
    at.ids_if_any("done", each.done);
  }
};

template <>
struct answer_fields<condition> {
  using kind = condition::kind;
  using word = std::pair<const char*, kind>;
  static constexpr std::array members{word{"must", kind::must}, word{"must_not", kind::must_not},
                                      word{"route", kind::route}, word{"within", kind::hours},
                                      word{"excludes", kind::excludes}};
  static constexpr std::array limits{word{"hours", kind::hours}, word{"cost", kind::cost}, word{"weeks", kind::weeks}};

  template <class At, class Condition>
  static void of(At& at, Condition& each) {
    at.one_of_members(each.what, members);
    switch (each.what) {
      case kind::must:
        return at.id_given("must", each.step);
      case kind::must_not:
        return at.id_given("must_not", each.step);
      case kind::route:
        return at.id_given("route", each.route);
      case kind::excludes:
        return at.two_ids("excludes", each.step, each.other);
      default:
        return at.choice("within", each.what, limits);
    }
  }
};

template <>
struct answer_fields<plan_outcome> {
  template <class At, class Outcome>
  static void of(At& at, Outcome& each) {
    at.word("status", each.status);
    at.amount_or_null("cost", each.cost);
    at.amount("bound", each.bound);
    at.list("steps", each.steps);
    at.list("missing", each.missing);
    at.list_if_any("missing_choices", each.missing_choices);
    at.list_if_any("missing_credits", each.missing_credit);
    at.list("pieces", each.pieces);
    at.list_if_any("conflict", each.conflict);
    at.settle(each);
  }
};

template <>
struct answer_fields<pareto_front> {
  template <class At, class Front>
  static void of(At& at, Front& each) {
    at.word("status", each.status);
    at.objectives("objectives", each.weighed);
    at.list("points", each.points, [&](auto& inner, auto& point) {
      inner.amounts("amounts", each.weighed, point.amounts);
      inner.list("steps", point.plan.steps);
      if (!point.amounts.empty()) inner.settle(point.plan, plan_status::optimal, point.amounts.back());
    });
  }
};

template <>
struct answer_fields<partial_plan> {
  template <class At, class Part>
  static void of(At& at, Part& each) {
    at.word("status", each.status);
    at.amount_or_null("cost", each.plan.cost);
    at.list("steps", each.plan.steps);
    at.list("left", each.left);
    at.list_if_any("left_choices", each.left_choices);
    at.list_if_any("left_credits", each.left_credits);
    at.list("left_desired", each.left_desired);
    at.list_if_any("conflict", each.plan.conflict);
    at.amounts_of("more", each.more);
    at.settle(each.plan, each.status, each.plan.cost);
    if constexpr (At::reads)
      for (const missing_level& left : each.left)
        each.levels_short +=
            static_cast<std::int64_t>(number(left.required)) - static_cast<std::int64_t>(number(left.reachable));
  }
};

template <>
struct answer_fields<plan_alternatives> {
  template <class At, class Alternatives>
  static void of(At& at, Alternatives& each) {
    at.word("status", each.status);
    at.flag("all", each.all);
    at.list("plans", each.plans, [](auto& inner, auto& plan) {
      inner.amount_given("cost", plan.cost);
      inner.list("steps", plan.steps);
      inner.settle(plan, plan_status::optimal, plan.cost);
    });
  }
};

template <>
struct answer_fields<step_role> {
  template <class At, class Role>
  static void of(At& at, Role& each) {
    at.id("step", each.step);
    at.word("role", each.how);
    at.amount_if("without", each.without);
  }
};

template <>
struct answer_fields<level_gain> {
  template <class At, class Gain>
  static void of(At& at, Gain& each) {
    if (at.id("competence", each.level.competence)) at.level("level", each.level.competence, each.level.level);
    at.amount_or_null("cost", each.cost);
  }
};

template <>
struct answer_fields<plan_without> {
  template <class At, class Without>
  static void of(At& at, Without& each) {
    at.id("step", each.step);
    answer_fields<plan_outcome>::of(at, each.plan);
  }
};

template <>
struct answer_fields<entry_condition> {
  template <class At, class Condition>
  static void of(At& at, Condition& each) {
    at.id_if("role", each.role);
    at.attainment_if(each.level);
    at.number("years", each.years);
    at.word("answer", each.how);
    at.day_or_null("day", each.day);
    at.id_or_null("phase", each.phase);
    at.id_or_null("earlier", each.earlier);
  }
};

template <>
struct answer_fields<beyond_level> {
  template <class At, class Level>
  static void of(At& at, Level& each) {
    if (!at.id("competence", each.competence)) return;
    bool unknown = each.reached == rank::unknown;
    at.flag_if("unknown", unknown);
    at.level("desired", each.competence, each.desired);
    at.level_or_unknown("reached", each.competence, each.reached, unknown);
  }
};

template <>
struct answer_fields<plan_along> {
  template <class At, class Along>
  static void of(At& at, Along& each) {
    at.id("route", each.route);
    answer_fields<plan_outcome>::of(at, each.plan);
  }
};

template <>
struct answer_fields<plan_answers> {
  /// Of each sort of answer the name and the member, for whoever has to do with all of them.
  template <class Answers, class Visit>
  static void further(Answers& each, Visit&& visit) {
    visit("front", each.front);
    visit("part", each.part);
    visit("alternatives", each.alternatives);
    visit("roles", each.roles);
    visit("gains", each.gains);
    visit("without", each.without);
    visit("prospect", each.prospect);
    visit("entry", each.entry);
    visit("beyond", each.beyond);
    visit("routes", each.routes);
  }

  template <class At, class Answers>
  static void of(At& at, Answers& each) {
    answer_fields<plan_outcome>::of(at, each.plan);
    further(each, [&](const char* name, auto& found) { at.part_if(name, found); });
  }
};

}  // namespace loopbaan::detail
