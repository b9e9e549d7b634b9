// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <vector>

#include <plan/budget.hpp>
#include <plan/task.hpp>

namespace loopbaan::detail {

/// The lightest set of steps with which the goal is met.
struct search_outcome {
  plan_status status{};
  std::vector<action> steps;  ///< rising; empty when there is none
  std::int64_t weight = 0;    ///< of these steps
  std::int64_t bound = 0;     ///< proven: no set is lighter
};

/// Finds it by implicit hitting sets. Every plan must take a step from each "landmark": a set of steps without which the
/// goal is out of reach. The lightest choice that hits all landmarks known so far bounds every plan from below; where it
/// is a plan, it is the lightest; where not, it shows new landmarks. Ties are broken towards the lexicographically smallest
/// set, whatever landmarks were found on the way.
/// Sources: Bonet & Helmert 2010; Haslum, Slaney & Thiébaux 2012.
///
/// @param held  facts that hold at the start
/// @param barred  by action: may not be taken
[[nodiscard]] search_outcome find_lightest(const task&, const std::vector<fact>& held, const std::vector<bool>& barred,
                                           budget&);

}  // namespace loopbaan::detail
