// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <vector>

#include <plan/answers/planner_data.hpp>

namespace loopbaan::detail {

/// Puts a plan in order, see `put_in_order`, and says what each step is for: a level is owed to the first step in that
/// order that reaches it. @pre the steps are a plan for the request
[[nodiscard]] std::vector<planned_step> order_and_explain(const planner_data&, const standing&,
                                                          std::vector<step_index> steps, ranks_view seen);

}  // namespace loopbaan::detail
