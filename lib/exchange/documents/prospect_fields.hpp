// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <loopbaan/plan/prospect.hpp>

namespace loopbaan::detail {

/// See answer_fields.hpp.
template <class Answer>
struct answer_fields;

template <>
struct answer_fields<known_between> {
  template <class At, class Between>
  static void of(At& at, Between& each) {
    if (!at.id("competence", each.competence)) return;
    at.level("least", each.competence, each.least);
    at.level("most", each.competence, each.most);
  }
};

template <>
struct answer_fields<cost_range> {
  template <class At, class Range>
  static void of(At& at, Range& each) {
    at.amount_or_null("least", each.least);
    at.amount_or_null("most", each.most);
    at.flag("always", each.always);
    at.flag("proven", each.proven);
  }
};

template <>
struct answer_fields<certain_step> {
  template <class At, class Step>
  static void of(At& at, Step& each) {
    at.id("step", each.step);
    at.word("necessity", each.how);
  }
};

template <>
struct answer_fields<assessment_worth> {
  template <class At, class Worth>
  static void of(At& at, Worth& each) {
    at.id("assessment", each.assessment);
    at.amount("takes", each.takes);
    at.ids("tells", each.tells);
    at.amount_or_null("left", each.left);
    at.flag("proven", each.proven);
  }
};

template <>
struct answer_fields<asking_first> {
  template <class At, class Asking>
  static void of(At& at, Asking& each) {
    at.id_or_null("first", each.first);
    at.ids("then", each.then);
    at.amount_or_null("loses", each.loses);
    at.amount("bound", each.bound);
    at.flag("proven", each.proven);
  }
};

template <>
struct answer_fields<plan_prospect> {
  template <class At, class Prospect>
  static void of(At& at, Prospect& each) {
    at.list_if_any("between", each.between);
    at.flag("hours_of_others", each.hours_of_others);
    at.object("range", each.cost);
    at.flag("falls_with_levels", each.falls_with_levels);
    at.ids("unknown", each.unknown);
    at.ids_if_any("undated", each.undated);
    at.list("certain", each.certain);
    at.ids("undecided", each.undecided);
    at.ids("perhaps", each.perhaps);
    at.list("assessments", each.assessments);
    at.ids("untold", each.untold);
    at.object("ask", each.ask);
    at.object("best", each.best);
    at.object("worst", each.worst);
  }
};

}  // namespace loopbaan::detail
