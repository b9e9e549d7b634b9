// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <memory>

#include <loopbaan/plan/answer.hpp>
#include <loopbaan/plan/planner.hpp>

#include "state.hpp"
#include "values.hpp"

namespace loopbaan::binding {

/// Every answer of Python is an answer of the library: it knows its question.

/// What the amounts of an answer are in.
template <class Found>
[[nodiscard]] objective in_of(const answer<Found>& each) {
  return each.request->cheapest_in;
}

/// Do two answers answer the same request about the same person?
template <class Found, class Other>
[[nodiscard]] bool same_question(const answer<Found>& one, const answer<Other>& other) {
  return one.fw == other.fw && one.person == other.person && *one.request == *other.request;
}

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
[[nodiscard]] std::string explain_plan(const answer<plan_outcome>&, language);

/// The outcomes of plans, for the functions of the library. @throws py::value_error unless they answer this planner,
/// one per person in the order of the cohort
[[nodiscard]] std::vector<plan_outcome> outcomes_of(const planner&, const cohort&,
                                                    const std::vector<answer<plan_outcome>>&);

/// What answers hold. @throws py::value_error unless these are answers to this request, of people of the cohort from
/// row `first` on, in its order
template <class Found>
[[nodiscard]] std::vector<Found> found_in(const plan_request& request, const cohort& people, std::size_t first,
                                          const std::vector<answer<Found>>& answers) {
  if (answers.size() > people.size() - first) throw py::value_error("there must be one plan for each person");
  std::vector<Found> found;
  found.reserve(answers.size());
  for (const answer<Found>& each : answers) {
    const std::size_t row = first + found.size();
    if (*each.request != request || !(each.fw == people.fw()) || each.person != people[row].id())
      throw py::value_error("plan " + std::to_string(row) + " answers another question");
    found.push_back(each.found);
  }
  return found;
}

/// Binds Planner.
void bind_planner(py::module_&);

}  // namespace loopbaan::binding
