// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <vector>

#include <plan/problem.hpp>

namespace loopbaan::detail {

/// A plan, good but not proven: backwards from the goal, for each fact the action that seems cheapest when needs are simply
/// added up (h-add). Rising. @param usable  by action: may be taken; the goal can be met with these
[[nodiscard]] std::vector<action> greedy_plan(const problem&, const std::vector<bool>& usable);

/// The plan without what it can do without, the heaviest dropped first.
[[nodiscard]] std::vector<action> trimmed(const problem&, std::vector<action> plan);

[[nodiscard]] std::int64_t weight_of(const problem&, const std::vector<action>& plan);

}  // namespace loopbaan::detail
