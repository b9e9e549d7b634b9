// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <vector>

#include <loopbaan/people/cohort.hpp>
#include <loopbaan/plan/outcome.hpp>

namespace loopbaan::detail {

/// Puts a plan in order — of the steps that are open, the first of the catalogue — and says what each step is for: a
/// level is owed to the step that first reaches it. @pre the steps are a plan for the target
[[nodiscard]] std::vector<planned_step> order_and_explain(const framework&, const standing&, profile_index target,
                                                          std::vector<step_index> steps);

}  // namespace loopbaan::detail
