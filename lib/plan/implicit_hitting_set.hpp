// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <vector>

#include <plan/budget.hpp>
#include <plan/lm_cut.hpp>
#include <plan/problem.hpp>

namespace loopbaan::detail {

struct hitting_outcome {
  bool proven = false;          ///< `plan` is the lightest, and of equals the lexicographically smallest
  std::vector<action> plan;     ///< rising; empty when none better than known was found
  std::int64_t bound = 0;       ///< proven: no plan is lighter
};

/// Decides a problem by implicit hitting sets. Every plan must take an action from each landmark. The lightest choice that
/// hits all landmarks known so far bounds every plan from below; where it is a plan, it is the lightest; where not, it shows
/// new landmarks. Of the choices of least weight the lexicographically smallest is never behind the smallest plan; so where
/// that choice is a plan, it is the one.
/// Sources: Bonet & Helmert 2010; Haslum, Slaney & Thiébaux 2012.
///
/// @param known  landmarks to begin with; @param at_most  the weight of a plan that is known
[[nodiscard]] hitting_outcome lightest_by_hitting_sets(const problem&, const priced_landmarks& known,
                                                       std::int64_t at_most, budget&);

}  // namespace loopbaan::detail
