// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <loopbaan/people/cohort.hpp>
#include <loopbaan/plan/outcome.hpp>

#include <plan/budget.hpp>
#include <plan/task.hpp>

namespace loopbaan::detail {

/// Says why a target is out of reach: the levels that stay missing, and a smallest set of levels that would open the way
/// if they came from elsewhere. Smallest: fewest levels in sum; then preferably levels that nothing yields, which are
/// causes, over levels whose steps are closed, which are consequences; then fewest pieces.
[[nodiscard]] plan_outcome explain_unreachable(const framework&, const standing&, profile_index target, const task&,
                                               budget&);

}  // namespace loopbaan::detail
