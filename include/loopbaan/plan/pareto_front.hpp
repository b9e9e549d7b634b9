// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>
#include <vector>

#include <loopbaan/plan/planner.hpp>

namespace loopbaan {

/// The plans among which a choice is a matter of taste: for each no other plan is at least as cheap under every
/// objective and cheaper under one (the Pareto front). Of plans with the same amounts one stands here, the one with the
/// fewest steps, then the first by catalogue positions.
struct pareto_front {
  struct point {
    std::vector<std::int64_t> amounts;  ///< by objective, in whole units of it
    plan_outcome plan;                  ///< `cost` and `bound` are amounts of the last objective

    friend bool operator==(const point&, const point&) = default;
  };
  plan_status status{};  ///< optimal: this is the whole front, proven; feasible: stopped, there may be more points
  std::vector<point> points = {};       ///< rising in the first objective, then in the next
  std::vector<objective> weighed = {};  ///< the objectives, in the order in which they were asked

  friend bool operator==(const pareto_front&, const pareto_front&) = default;
};

/// Finds it, exactly: time and again the cheapest plan in the part of the space that no point found so far rules out.
/// Source: ε-constraint method; Klamroth, Lacour & Vanderpooten 2015 for the parts. A search per point and objective.
/// @throws error 605 objectives_unclear unless there are one to three objectives, no two equal; 603 impossible_weights;
/// 602 costs_too_large for one that the steps cost too much of; as `require_standing`
[[nodiscard]] pareto_front find_pareto_front(const planner&, const standing&, const std::vector<objective>&,
                                             const plan_limits& = {});

}  // namespace loopbaan
