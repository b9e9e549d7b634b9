// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <tuple>

#include <loopbaan/framework/fields.hpp>
#include <loopbaan/schedule/policy.hpp>

/// The fields of policies, each described once.
namespace loopbaan {

/// The sectors.
template <>
struct enumeration<sector> {
  static constexpr std::array all{sector::po, sector::vo, sector::mbo};
  static constexpr term called{"een sector", "a sector"};
};

template <>
struct enumeration<policy_period> {
  static constexpr std::array all{policy_period::once, policy_period::week, policy_period::month, policy_period::year};
  static constexpr term called{"een periode", "a period"};
};

/// The fields of a rule, and those of a policy.
template <>
struct description<policy_rule> {
  static constexpr entity_kind kind = entity_kind::rule;
  static constexpr term called{"regel", "rule"};
  static constexpr std::tuple fields{
      field{"id", &policy_rule::id, detail::own_id},
      field{"title", &policy_rule::title, detail::own_title},
      field{"subject", &policy_rule::subject, {.says = "What it is about", .needed = true, .is_id = true}},
      field{"sectors", &policy_rule::sectors, {.says = "Where it holds", .needed = true, .filled = true}},
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
struct description<policy_draft> {
  static constexpr std::tuple fields{field{"id", &policy_draft::id, detail::own_id},
                                     field{"version", &policy_draft::version, {.says = "Its edition", .needed = true}},
                                     field{"title", &policy_draft::title, {.says = "How people call it"}},
                                     field{"sources", &policy_draft::sources, {.says = "Where its content comes from"}},
                                     field{"rules", &policy_draft::rules, {.says = "The rules"}}};
};

}  // namespace loopbaan
