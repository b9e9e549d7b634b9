// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <loopbaan/people/cohort.hpp>
#include <loopbaan/plan/alternatives.hpp>
#include <loopbaan/plan/pareto_front.hpp>
#include <loopbaan/plan/partial_plan.hpp>
#include <loopbaan/plan/why.hpp>

namespace loopbaan {

/// What more was asked about people than their plans. Each list is empty, and then nothing is written of it, or has one
/// answer per person.
struct plan_answers {
  std::vector<objective> weighed = {};  ///< the objectives of `pareto_fronts`
  std::vector<pareto_front> pareto_fronts = {};
  std::vector<partial_plan> partial_plans = {};
  std::vector<plan_alternatives> alternatives = {};
  std::vector<std::vector<step_role>> roles = {};
  std::vector<std::vector<level_gain>> gains = {};
  std::optional<step_index> left_out = {};  ///< of `without`
  std::vector<plan_outcome> without = {};
};

/// A plans/1 document in which each plan has the fields "front", "part", "alternatives", "roles", "gains" and "without"
/// as far as they were asked. Linear in the size of the document.
/// @throws error 432, 511 unless there is one outcome and one answer of each sort per person, in their order
[[nodiscard]] std::string write_plans(const cohort&, const plan_request&, const std::vector<plan_outcome>&,
                                      const plan_answers&);

}  // namespace loopbaan
