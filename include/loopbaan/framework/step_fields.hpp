// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <string_view>
#include <tuple>

#include <loopbaan/framework/common_fields.hpp>
#include <loopbaan/framework/entities.hpp>
#include <loopbaan/framework/field.hpp>

/// The fields of a development step.
namespace loopbaan {

template <>
struct description<step> {
  static constexpr entity_kind kind = entity_kind::step;
  static constexpr term called{"ontwikkelstap", "step"};
  static constexpr std::tuple fields{
      field{"id", &step::id, detail::weighed(detail::own_id, weighing::nothing)},
      field{"title", &step::title, detail::weighed(detail::own_title, weighing::nothing)},
      field{"kind",
            &step::kind,
            {.says = "\"formal\", \"informal\", \"collective\", or the id of a kind that the framework names",
             .refers = entity_kind::kind_of_step,
             .weighs = weighing::nothing}},
      field{"domains", &step::domains, detail::weighed(detail::its_domains, weighing::nothing)},
      field{"phases",
            &step::phases,
            {.says = "Ids of the phases in which it is open; empty: all",
             .refers = entity_kind::phase,
             .weighs = weighing::within,
             .when_empty = detail::in_every_phase}},
      field{"routes",
            &step::routes,
            {.says = "Ids of the routes that it belongs to; empty: it is for everyone",
             .refers = entity_kind::route,
             .weighs = weighing::within,
             .when_empty = detail::for_everyone}},
      field{"provider", &step::provider, {.says = "Who offers it", .weighs = weighing::nothing}},
      field{"payer", &step::payer, {.says = "Whose hours and money it takes", .weighs = weighing::same}},
      field{"appointment",
            &step::appointment,
            {.says = "Does it take an employer who has a post for it?", .otherwise = false, .weighs = weighing::same}},
      field{"requires",
            &step::requires_levels,
            {.says = "Levels that it asks for, by competence",
             .refers = entity_kind::level,
             .keys = entity_kind::competence,
             .weighs = weighing::resolved}},
      field{"requires_any",
            &step::requires_any,
            {.says = "Alternatives of which `at_least` must be met, where there are any",
             .refers = entity_kind::level,
             .keys = entity_kind::competence,
             .weighs = weighing::resolved,
             .when_empty = detail::nothing_asked}},
      field{"after",
            &step::after,
            {.says = "Ids of the steps that must have been done",
             .refers = entity_kind::step,
             .weighs = weighing::resolved}},
      field{"excludes",
            &step::excludes,
            {.says = "Ids of the steps that it says stand in no plan together with it; such a step may say so instead",
             .refers = entity_kind::step,
             .weighs = weighing::resolved}},
      field{"yields",
            &step::yields,
            {.says = "Levels that it gives, by competence",
             .filled = true,
             .refers = entity_kind::level,
             .keys = entity_kind::competence,
             .weighs = weighing::resolved}},
      field{"valid_months",
            &step::valid_months,
            {.says = "Months for which what it gave counts, where evidence names the step as its instrument; none: as "
                     "long as the levels",
             .counts = detail::in_months,
             .weighs = weighing::no_fewer}},
      field{"again",
            &step::again,
            {.says = "May who did it take it again when what it gave is not there (any longer)?",
             .otherwise = true,
             .weighs = weighing::resolved}},
      field{"records",
            &step::records,
            {.says = "It only records what is there, and is closed to whom that is known to lack: what holds for them",
             .weighs = weighing::same}},
      field{"hours", &step::hours, {.says = "Study time", .weighs = weighing::no_more}},
      field{"hours_of_others",
            &step::hours_of_others,
            {.says = "Time that it takes all others together: coach, mentor, observer, who takes over the work",
             .weighs = weighing::no_more}},
      field{"cost", &step::cost, {.says = "Money", .weighs = weighing::no_more}},
      field{"weeks", &step::weeks, {.says = "Time on the calendar", .weighs = weighing::no_more}},
      field{"credits",
            &step::credits_given,
            {.says = "Points that it gives, by unit", .keys = entity_kind::unit, .weighs = weighing::same}},
      field{"places",
            &step::places,
            {.says = "How many people it takes at a time",
             .counts = {"plaatsen", "places"},
             .weighs = weighing::no_fewer}},
      field{"source", &step::source, detail::weighed(detail::its_source, weighing::nothing)},
      field{"estimate", &step::estimate, detail::weighed(detail::is_estimate, weighing::nothing)},
      field{"estimated",
            &step::estimated,
            {.says = "Which of its figures are estimates, where others have a source", .weighs = weighing::nothing}}};
  static constexpr std::array<std::string_view, 2> kept{"accepted", "ec"};
};

}  // namespace loopbaan
