// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <vector>

#include <loopbaan/plan/planner.hpp>

namespace loopbaan {

/// The plan of someone along one of the routes that are open.
struct plan_along {
  route_index route;
  plan_outcome plan;

  friend bool operator==(const plan_along&, const plan_along&) = default;
};

/// A plan along each open route of everybody whose route is not known and who may take several, in the order of the
/// framework: the regular one first. Nothing of others, nor where the request names a route: then it is known.
/// At most a search per person and route; `threads`, `limits` and `report` as `planner::find_all`.
/// @throws error 208 wrong_framework
[[nodiscard]] std::vector<std::vector<plan_along>> find_all_routes(const planner&, const cohort&, unsigned threads = 0,
                                                                   const plan_limits& = {},
                                                                   const progress& report = {});

}  // namespace loopbaan
