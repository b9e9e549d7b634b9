// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <loopbaan/people/cohort.hpp>
#include <loopbaan/plan/outcome.hpp>

namespace loopbaan::testing {

/// The best plan by trying every set of steps: the planner's twin for worlds of up to a dozen steps.
struct best_plan {
  bool exists = false;
  std::int64_t cost = 0;
  std::vector<step_index> steps;  ///< rising
};
[[nodiscard]] best_plan try_all_plans(const framework&, const standing&, profile_index target, objective);

}  // namespace loopbaan::testing
