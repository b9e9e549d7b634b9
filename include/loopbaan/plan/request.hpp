// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include <loopbaan/framework/framework.hpp>
#include <loopbaan/people/cohort.hpp>
#include <loopbaan/plan/objective.hpp>

namespace loopbaan {

/// How far a plan is to go.
enum class ambition {
  required,  ///< to the required levels
  desired    ///< to the required levels and, of the desired ones, as high as anything leads
};

/// "required" or "desired"; "" for none of these.
[[nodiscard]] std::string_view name(ambition) noexcept;

/// What a plan may take at most; what is not given is not limited.
struct allowance {
  std::optional<minutes> hours = {};
  std::optional<cents> cost = {};
  std::optional<week_count> weeks = {};

  friend bool operator==(const allowance&, const allowance&) = default;
};

/// What a planner is asked.
struct plan_request {
  std::vector<profile_index>
      targets;  ///< all of them together (a phase and a role, say): of each competence the higher level
  objective cheapest_in = objective::hours;
  ambition upto = ambition::required;
  allowance within = {};
  std::vector<step_index> must = {};      ///< stand in every plan (booked, compulsory), unless done already; any order
  std::vector<step_index> must_not = {};  ///< stand in no plan
  std::optional<route_index> route = {};  ///< the way into the profession: steps of other ways alone stand in no plan;
                                          ///< none: the way of each person, where that is known
  std::vector<std::int64_t> own_costs = {};  ///< what each step costs under `objective::own`, and only then: 0 to 10^12

  std::optional<unit_index> unit = {};  ///< what a plan is cheapest in under `objective::credit`

  friend bool operator==(const plan_request&, const plan_request&) = default;
};

/// The levels that a request asks for: required, and above those the desired ones it goes for. Rising by competence.
struct requested_levels {
  std::vector<attainment> required;
  std::vector<attainment> desired;
  std::vector<resolved_choice> choices = {};   ///< of all targets, each once
  std::vector<resolved_credits> credits = {};  ///< likewise, of what is alike the higher amount

  /// Do levels meet all levels that are required, choices too? Desired levels and credits aside. @throws error 430 where there are too few
  [[nodiscard]] bool met_by(ranks_view levels) const;
};
/// Every reason why a request is none on this framework, at its place in the request: 430 no_such_position, 432
/// sizes_differ, 433 impossible_value, 603 impossible_weights, 604 no_target, 978 impossible_step_cost. Empty when it
/// is one. O(size of the request)
[[nodiscard]] diagnostics errors_of(const framework&, const plan_request&);

/// @throws error 430 no_such_position, as the next ones
[[nodiscard]] requested_levels levels_of(const framework&, const plan_request&);

/// Does the request rule out the step, by name or because it belongs to other routes alone?
[[nodiscard]] bool is_ruled_out(const framework&, const plan_request&, step_index);

/// What a step costs under an objective, costs of one's own and credits among them. @throws error 430, 603
[[nodiscard]] std::int64_t cost_of(const framework&, const plan_request&, step_index, objective);

/// An amount as `print_amount`, with the unit of the request and the currency of the framework. @throws error 103, 430
[[nodiscard]] std::string print_amount(const framework&, const plan_request&, std::int64_t amount, objective, language);

/// The request for the plan that is cheapest in what a word names: "hours", a weighted sum, or the id or the title of a
/// unit of the framework. Errors: 601 unknown_objective.
[[nodiscard]] result<plan_request> cheapest_in(const framework&, std::string_view word, plan_request);

/// All steps that the request rules out, rising.
[[nodiscard]] std::vector<step_index> ruled_out(const framework&, const plan_request&);

/// Where someone stands for a request: on its route, else on their own; whoever takes a route and has no known phase
/// stands in the first phase of the route, so that steps of later phases do not count as open. A view of the same
/// levels and steps.
[[nodiscard]] standing stands_along(const framework&, const plan_request&, const standing&);

/// The routes that somebody may take: their own, where it is known; else those on which the phase of the person lies,
/// in the order of the framework: the regular one stands first. None for who is in the profession, or in no known
/// phase. O(routes)
[[nodiscard]] std::vector<route_index> open_routes(const person&);

/// One condition that can stand in the way of a plan: of the request, or of the framework that two steps exclude each
/// other.
struct condition {
  enum class kind { must, must_not, route, hours, cost, weeks, excludes } what{};
  std::optional<step_index> step = {};    ///< of the first two; of the last, the first of the two steps
  std::optional<route_index> route = {};  ///< of the third
  std::optional<step_index> other = {};   ///< of the last, the second of the two steps

  friend bool operator==(const condition&, const condition&) = default;
};

}  // namespace loopbaan
