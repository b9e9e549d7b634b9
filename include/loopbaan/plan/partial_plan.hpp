// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include <loopbaan/plan/planner.hpp>

namespace loopbaan {

/// The best that can be had of what is asked for, within the allowance of the request.
///
/// Best means, in this order: the fewest required levels, choices and demands for credits left, the fewest desired ones left (where the
/// request goes for those; each as far as any order of steps leads), the lowest cost, the fewest steps, the first by
/// catalogue positions. A level is reached or left: to come nearer to it counts for nothing, so that no hours go to
/// many beginnings. Locks hold.
struct partial_plan {
  plan_status status{};  ///< optimal: proven best; feasible: the search was stopped, a better one may exist
  plan_outcome plan = {};
  std::vector<missing_level> left = {};           ///< required levels that it does not reach, and what it does reach
  std::vector<missing_choice> left_choices = {};  ///< choices that it does not meet: one counts as one required level
  std::vector<missing_credits> left_credits = {};  ///< likewise; `reachable`: what is there with the plan
  std::vector<missing_level> left_desired = {};
  std::int64_t levels_short =
      0;  ///< summed over `left`, one by one; tells how far it still is, and is not what is best

  /// The least allowance of one kind with which fewer required levels would be left, the others as they are.
  struct next {
    objective unit;
    std::int64_t most = 0;  ///< in whole units; more than the allowance of the request

    friend bool operator==(const next&, const next&) = default;
  };
  std::vector<next> more =
      {};  ///< for each kind that the request limits, where more of it helps; of an optimal part only

  friend bool operator==(const partial_plan&, const partial_plan&) = default;
};

/// Finds it. Without an allowance: the best part of what can be reached at all. Not found where locks bar the way, with
/// the status and the conflict of the plan. @throws error as `require_standing`
[[nodiscard]] partial_plan find_partial_plan(const planner&, const standing&, const plan_limits& = {});

}  // namespace loopbaan
