// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <tuple>

#include <loopbaan/framework/fields.hpp>
#include <loopbaan/schedule/policy.hpp>

/// The fields of policies, each described once.
namespace loopbaan {

/// What values of a rule count for.
template <>
struct enumeration<policy_period> {
  static constexpr std::array all{policy_period::once, policy_period::week, policy_period::month, policy_period::year};
  static constexpr term called{"een periode", "a period"};
};

template <>
struct enumeration<account_unit> {
  static constexpr std::array all{account_unit::hours, account_unit::euro};
  static constexpr term called{"een eenheid", "a unit"};
};

/// The fields of a sector, of a rule, of an account, and of a policy.
template <>
struct description<policy_sector> {
  static constexpr entity_kind kind = entity_kind::sector;
  static constexpr term called{"sector", "sector"};
  static constexpr std::tuple fields{field{"id", &policy_sector::id, detail::own_id},
                                     field{"title", &policy_sector::title, detail::own_title}};
};

template <>
struct description<policy_rule> {
  static constexpr entity_kind kind = entity_kind::rule;
  static constexpr term called{"regel", "rule"};
  static constexpr std::tuple fields{
      field{"id", &policy_rule::id, detail::own_id},
      field{"title", &policy_rule::title, detail::own_title},
      field{"subject", &policy_rule::subject, {.says = "What it is about", .needed = true, .is_id = true}},
      field{"sectors", &policy_rule::sectors, {.says = "Ids of the sectors where it holds", .needed = true, .filled = true, .refers = entity_kind::sector}},
      field{"value",
            &policy_rule::value,
            {.says = "What it gives or asks, in its unit", .needed = true, .beside = "unit"}},
      field{"period", &policy_rule::period, {.says = "What the value counts for", .needed = true}},
      field{"pro_rata", &policy_rule::pro_rata, {.says = "Is it less for who works less than full time?"}},
      field{"phase", &policy_rule::phase, {.says = "Id of the phase of a career that it holds for", .is_id = true}},
      field{"from", &policy_rule::from, {.says = "The first day that it holds"}},
      field{"to", &policy_rule::to, {.says = "The last day that it holds"}},
      field{"checked", &policy_rule::checked, {.says = "The day on which somebody last confirmed it"}},
      field{"source", &policy_rule::source, detail::its_source},
      field{"estimate", &policy_rule::estimate, detail::is_estimate},
      field{"note", &policy_rule::note, {.says = "A remark for people"}}};
};

template <>
struct description<policy_account> {
  static constexpr entity_kind kind = entity_kind::account;
  static constexpr term called{"rekening", "account"};
  static constexpr std::tuple fields{
      field{"id", &policy_account::id, detail::own_id},
      field{"title", &policy_account::title, detail::own_title},
      field{"unit", &policy_account::unit, {.says = "What it holds", .needed = true}},
      field{"subject",
            &policy_account::subject,
            {.says = "Subject of the rules that fill it each school year; none: what somebody gives", .is_id = true}},
      field{"payers", &policy_account::payers, {.says = "Payers of the steps that it serves; empty: whoever pays"}},
      field{"phases", &policy_account::phases, {.says = "Ids of the phases in which a step begins that it serves"}},
      field{"unlimited",
            &policy_account::unlimited,
            {.says = "Does it give whatever is asked, so that it is counted and never too small?"}},
      field{"note", &policy_account::note, {.says = "A remark for people"}}};
};

template <>
struct description<policy_draft> {
  static constexpr std::tuple fields{field{"id", &policy_draft::id, detail::own_id},
                                     field{"version", &policy_draft::version, {.says = "Its edition", .needed = true}},
                                     field{"title", &policy_draft::title, {.says = "How people call it"}},
                                     field{"sources", &policy_draft::sources, {.says = "Where its content comes from"}},
                                     field{"sectors",
                                           &policy_draft::sectors,
                                           {.says = "Its sectors; none: primary, secondary and vocational education"}},
                                     field{"rules", &policy_draft::rules, {.says = "The rules"}},
                                     field{"accounts",
                                           &policy_draft::accounts,
                                           {.says = "The accounts that steps are taken from, preferred ones first"}}};
};

}  // namespace loopbaan
