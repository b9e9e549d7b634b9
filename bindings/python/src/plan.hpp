// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <loopbaan/plan/planner.hpp>

#include "values.hpp"

namespace loopbaan::binding {

/// An outcome with the planner that found it and the person it is for.
struct held_plan {
  planner by;
  std::string person;
  plan_outcome found;

  [[nodiscard]] const framework& on() const noexcept { return by.on(); }

  friend bool operator==(const held_plan& one, const held_plan& other) {
    return one.person == other.person && one.by.asked() == other.by.asked() && one.found == other.found;
  }
};

/// The outcomes of plans, for the functions of the library. @throws py::value_error unless they are this planner's
/// plans, one per person in the order of the cohort
[[nodiscard]] std::vector<plan_outcome> outcomes_of(const planner&, const cohort&, const std::vector<held_plan>&);

}  // namespace loopbaan::binding
