// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <vector>

#include <plan/model/problem.hpp>

namespace loopbaan::detail {

/// A plan, good but not proven: backwards from the goal, for each fact the action that seems cheapest when needs are
/// simply added up (h-add), then without what it can do without. Rising; free actions are not in it.
/// @param dearness  by action: what to count for it instead of its weight
[[nodiscard]] std::vector<action> greedy_plan(const problem&, const std::vector<std::int64_t>& dearness);

/// The plan without what it can do without, the heaviest dropped first.
[[nodiscard]] std::vector<action> trimmed(const problem&, std::vector<action> plan);

[[nodiscard]] std::int64_t weight_of(const problem&, const std::vector<action>& plan);

}  // namespace loopbaan::detail
