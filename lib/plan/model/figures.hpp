// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>

#include <loopbaan/framework/field.hpp>
#include <loopbaan/plan/request.hpp>

namespace loopbaan::detail {

/// A figure of steps that a plan may be cheapest in, and how it is said that it is not there.
struct step_figure {
  const char* name;
  const char* heading;  ///< what heads its column in a sheet in Dutch
  term unsaid;
  bool (*is_given)(const step&);
  bool (*matters)(const plan_request&);  ///< is it weighed or limited?
};

/// By name.
inline constexpr std::array<step_figure, 3> step_figures{
    {{"cost",
      "kosten",
      {"hoeveel geld dat kost", "how much money that costs"},
      [](const step& of) { return of.cost.has_value(); },
      [](const plan_request& of) { return of.cheapest_in.per_euro > 0 || of.within.cost; }},
     {"hours",
      "uren",
      {"hoeveel uren dat kost", "how many hours that takes"},
      [](const step& of) { return of.hours.has_value(); },
      [](const plan_request& of) { return of.cheapest_in.per_hour > 0 || of.within.hours; }},
     {"weeks",
      "weken",
      {"hoeveel weken dat duurt", "how many weeks that lasts"},
      [](const step& of) { return of.weeks.has_value(); },
      [](const plan_request& of) { return of.cheapest_in.per_week > 0 || of.within.weeks; }}}};

}  // namespace loopbaan::detail
