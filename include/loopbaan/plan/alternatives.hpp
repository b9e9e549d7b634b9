// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include <loopbaan/plan/planner.hpp>

namespace loopbaan {

/// What alternatives to look for.
struct alternatives_request {
  std::size_t most = 5;                           ///< this many plans, the cheapest included
  std::optional<std::int64_t> at_most_cost = {};  ///< none that costs more, in whole units of the objective
};

/// The cheapest plan and those that come next.
struct plan_alternatives {
  plan_status
      status{};      ///< optimal: these are the cheapest, proven; feasible: stopped, the rest is not known; else none
  bool all = false;  ///< proven: there are no others (at this cost)
  std::vector<plan_outcome> plans = {};  ///< by cost, then fewest steps, then catalogue positions

  friend bool operator==(const plan_alternatives&, const plan_alternatives&) = default;
};

/// Finds plans in the order of the planner's tie rule. In none of them is a step superfluous, so none is part of
/// another. To count the optimal plans: ask for as many as you want to count, at the cost of the cheapest. By dividing
/// what is left after each plan found (Lawler 1972): a search per plan and step of it.
/// @throws error 433 when no plans are asked for; as `require_standing`
[[nodiscard]] plan_alternatives find_alternatives(const planner&, const standing&, const alternatives_request& = {},
                                                  const plan_limits& = {});

}  // namespace loopbaan
