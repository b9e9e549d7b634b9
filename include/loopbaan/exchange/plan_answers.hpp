// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <loopbaan/people/cohort.hpp>
#include <loopbaan/plan/alternatives.hpp>
#include <loopbaan/plan/beyond.hpp>
#include <loopbaan/plan/entry.hpp>
#include <loopbaan/plan/pareto_front.hpp>
#include <loopbaan/plan/partial_plan.hpp>
#include <loopbaan/plan/prospect.hpp>
#include <loopbaan/plan/routes.hpp>
#include <loopbaan/plan/why.hpp>

namespace loopbaan {

/// The plan of someone who cannot take a step.
struct plan_without {
  step_index step;
  plan_outcome plan;

  friend bool operator==(const plan_without&, const plan_without&) = default;
};

/// All that was asked about one person under one request. What was not asked is absent, and nothing is written of it.
struct plan_answers {
  plan_outcome plan = {};
  std::optional<pareto_front> front = {};
  std::optional<partial_plan> part = {};
  std::optional<plan_alternatives> alternatives = {};
  std::optional<std::vector<step_role>> roles = {};
  std::optional<std::vector<level_gain>> gains = {};
  std::optional<plan_without> without = {};
  std::optional<plan_prospect> prospect = {};
  std::optional<std::vector<entry_condition>> entry = {};
  std::optional<std::vector<beyond_level>> beyond = {};
  std::optional<std::vector<plan_along>> routes =
      {};  ///< of whom the route is not known, in the order of the framework

  friend bool operator==(const plan_answers&, const plan_answers&) = default;
};

/// A plans/1 document in which each plan has the fields "front", "part", "alternatives", "roles", "gains",
/// "without", "prospect", "entry", "beyond" and "routes" as far as they were asked. Linear in the size of the document.
/// @throws error 432, 511 unless there is one per person, in their order
[[nodiscard]] std::string write_plans(const cohort&, const plan_request&, const std::vector<plan_answers>&);

}  // namespace loopbaan
