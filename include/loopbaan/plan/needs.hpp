// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <loopbaan/gap/protection.hpp>
#include <loopbaan/people/source.hpp>
#include <loopbaan/plan/outcome.hpp>

namespace loopbaan {

/// How many people need a step. A figure without a value is protected.
struct step_need {
  step_index step;
  std::optional<share> total = {};
  std::vector<std::optional<share>> groups = {};  ///< one per group of the table

  friend bool operator==(const step_need&, const step_need&) = default;
};

/// Which steps the plans of a cohort ask for, with small groups protected.
struct step_needs {
  std::string grouping = {};
  std::vector<std::string> groups = {};  ///< names in order of first appearance; "" for people without a group
  std::vector<step_need> rows = {};      ///< one per step of the framework
  protection rule = {};

  friend bool operator==(const step_needs&, const step_needs&) = default;
};

/// Counts how many people need each step, as `protect` says; who has no plan counts for the size of the group.
///
/// There is a row for every step of the framework, also for those that nobody needs: that a row is there tells nothing.
/// Rows with a total come first, most needed first, then in catalogue order; the others follow in catalogue order, for
/// an order by what is hidden would tell of it. Tables by other groupings that the people have may go out beside it:
/// what hides in one is not had from another. O(groupings × (steps of all plans + steps × groups × log))
/// @throws error 432, 511 unless there is one plan per person, 510 unknown_grouping
[[nodiscard]] step_needs count_step_needs(const cohort&, const std::vector<plan_outcome>&,
                                          std::string_view grouping = {}, protection rule = {});

namespace detail {
[[nodiscard]] step_needs count_step_needs(const counted_people&, const std::vector<plan_outcome>&,
                                          std::string_view grouping, protection);
}  // namespace detail

/// The same of people of one's own kind, whose plans `planner::find_all` gives.
template <grouped_source People>
[[nodiscard]] step_needs count_step_needs(const People& people, const std::vector<plan_outcome>& plans,
                                          std::string_view grouping = {}, protection rule = {}) {
  return detail::count_step_needs(detail::counted(people), plans, grouping, rule);
}

}  // namespace loopbaan
