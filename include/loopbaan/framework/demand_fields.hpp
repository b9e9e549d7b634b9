// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <tuple>

#include <loopbaan/framework/common_fields.hpp>
#include <loopbaan/framework/entities.hpp>
#include <loopbaan/framework/field.hpp>

/// The fields of what levels and profiles ask beside levels: observations and credits.
namespace loopbaan {

template <>
struct description<observation_minimum> {
  static constexpr std::tuple fields{
      field{"at_least",
            &observation_minimum::at_least,
            {.says = "Ratings that it takes; none: as many as raters", .counts = {"waarnemingen", "observations"}}},
      field{"raters",
            &observation_minimum::raters,
            {.says = "Different raters that it takes; none: one", .counts = {"beoordelaars", "raters"}}}};
};

template <>
struct description<credit_demand> {
  static constexpr std::tuple fields{
      field{"unit",
            &credit_demand::unit,
            {.says = "Id of the unit that is asked for", .needed = true, .refers = entity_kind::unit}},
      field{"at_least", &credit_demand::at_least, {.says = "So many of it, above 0", .needed = true}},
      field{"kinds",
            &credit_demand::kinds,
            {.says = "Kinds of the steps that count; empty: all",
             .refers = entity_kind::kind_of_step,
             .when_empty = detail::every_kind_counts}},
      field{"within",
            &credit_demand::within,
            {.says = "Years up to the day of the question in which a step must have been done to count; none: whenever "
                     "it was done",
             .counts = {"jaren", "years"}}}};
};

}  // namespace loopbaan
