// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <vector>

#include <plan/model/budget.hpp>
#include <plan/model/problem.hpp>

namespace loopbaan::detail {

/// The lightest set of actions with which the goal is met within the caps. `unreachable` also where the caps are too
/// tight.
struct search_outcome {
  plan_status status{};
  std::vector<std::uint32_t> names;  ///< of these actions, rising; empty when there is none
  std::int64_t weight = 0;           ///< of these actions
  std::int64_t bound = 0;            ///< proven: no set is lighter
};

/// How much of the answer is to be proven.
enum class proof {
  cost,  ///< that no set costs less
  ties   ///< also that it is the smallest among equals and the first of these
};

/// Finds it: reduces the problem, bounds it from below by landmark cuts and from above by a greedy plan, drops actions
/// that no plan within these bounds can take, and repeats; what is left is decided by implicit hitting sets. Every step
/// keeps all lightest plans that matter, so that the tie rule (see `planner`) is proven with the cost.
///
/// @param held  facts that hold at the start; @param gone  by action: may not be taken
[[nodiscard]] search_outcome find_lightest(const problem&, const std::vector<fact>& held, const std::vector<bool>& gone,
                                           budget&, proof = proof::ties);

}  // namespace loopbaan::detail
