// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <memory>

#include <loopbaan/plan/planner.hpp>

#include "state.hpp"
#include "values.hpp"

namespace loopbaan::binding {

template <>
inline constexpr int field_count<reason> = 4;
template <>
inline constexpr int field_count<planned_step> = 2;
template <>
inline constexpr int field_count<missing_level> = 3;
template <>
inline constexpr int field_count<missing_piece> = 4;
template <>
inline constexpr int field_count<condition> = 4;
template <>
inline constexpr int field_count<plan_outcome> = 7;
template <>
inline constexpr int field_count<plan_request> = 7;
template <>
inline constexpr int field_count<allowance> = 3;
template <>
inline constexpr int field_count<objective> = 3;

/// What an answer is about: the request, and the person it is for.
struct held_question {
  framework fw;
  std::shared_ptr<const plan_request> request;
  std::string person;

  [[nodiscard]] objective cheapest_in() const noexcept { return request->cheapest_in; }

  friend bool operator==(const held_question& one, const held_question& other) {
    return one.fw == other.fw && one.person == other.person && *one.request == *other.request;
  }
};

/// An outcome with its question.
struct held_plan {
  held_question question;
  plan_outcome found;

  [[nodiscard]] const framework& fw() const noexcept { return question.fw; }

  friend bool operator==(const held_plan&, const held_plan&) = default;
};

template <>
inline constexpr int field_count<held_question> = 3;
template <>
inline constexpr int field_count<held_plan> = 2;

/// A whole number of units as hours, euro, weeks or points.
[[nodiscard]] double in_units(std::int64_t count, objective);

/// The reverse, rounded down: as a limit of whole units it says the same. @throws py::value_error unless 0 or more
[[nodiscard]] std::int64_t whole_units(double amount, objective);

[[nodiscard]] std::optional<double> in_units(std::optional<std::int64_t> count, objective);

/// "basisbekwaam", or "basisbekwaam + mentor".
[[nodiscard]] std::string targets_of(const framework&, const plan_request&);

/// The ids of the steps of a plan: "visit, pair".
[[nodiscard]] std::string list_steps(const framework&, const plan_outcome&);

/// A line per step with its reasons; or why there is no plan.
[[nodiscard]] std::string explain_plan(const held_plan&, language);

/// The outcomes of plans, for the functions of the library. @throws py::value_error unless they answer this planner,
/// one per person in the order of the cohort
[[nodiscard]] std::vector<plan_outcome> outcomes_of(const planner&, const cohort&, const std::vector<held_plan>&);

/// @throws py::value_error unless these are answers to this request, of people of the cohort from row `first` on, in
/// its order
void require_answers(const plan_request&, const cohort&, std::size_t first, const std::vector<held_question>&);

/// Binds Planner.
void bind_planner(py::module_&);

}  // namespace loopbaan::binding
