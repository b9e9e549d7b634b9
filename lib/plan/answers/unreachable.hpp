// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <plan/answers/person_problem.hpp>

namespace loopbaan::detail {

/// Says why a target is out of reach: the levels that stay missing, and a smallest set of levels that would open the
/// way if they came from elsewhere. Smallest: fewest levels in sum; then preferably levels that nothing yields, which
/// are causes, over levels whose steps are closed, which are consequences; then fewest pieces. Where conditions of the
/// request bar the way, these instead of pieces.
[[nodiscard]] plan_outcome explain_unreachable(const person_problem&, budget&);

}  // namespace loopbaan::detail
