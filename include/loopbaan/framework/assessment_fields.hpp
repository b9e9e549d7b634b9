// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <tuple>

#include <loopbaan/framework/common_fields.hpp>
#include <loopbaan/framework/entities.hpp>

/// The fields of an assessment.
namespace loopbaan {

template <>
struct description<assessment> {
  static constexpr entity_kind kind = entity_kind::assessment;
  static constexpr term called{"vaststelling", "assessment"};
  static constexpr std::tuple fields{
      field{"id", &assessment::id, detail::own_id},
      field{"title", &assessment::title, detail::own_title},
      field{"phases",
            &assessment::phases,
            {.says = "Ids of the phases in which it is open; empty: all",
             .refers = entity_kind::phase,
             .when_empty = detail::in_every_phase}},
      field{"by", &assessment::assessor, {.says = "Who does it"}},
      field{"settles",
            &assessment::settles,
            {.says = "Ids of the competences of which it tells the level",
             .filled = true,
             .refers = entity_kind::competence}},
      field{"upto",
            &assessment::upto,
            {.says = "The highest level that it can tell, by competence; where none is given, the highest there is",
             .refers = entity_kind::level,
             .keys = entity_kind::competence}},
      field{"hours", &assessment::hours, {.says = "Time that it takes the person"}},
      field{"hours_of_others", &assessment::hours_of_others, {.says = "Time that it takes all others together"}},
      field{"cost", &assessment::cost, {.says = "Money"}},
      field{"weeks", &assessment::weeks, {.says = "Time on the calendar"}},
      field{"source", &assessment::source, detail::its_source},
      field{"estimate", &assessment::estimate, detail::is_estimate}};
};

}  // namespace loopbaan
