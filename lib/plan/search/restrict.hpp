// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <optional>
#include <vector>

#include <plan/model/problem.hpp>

namespace loopbaan::detail {

/// What is left of a problem once some facts hold and some actions are gone: only facts that do not hold yet and that
/// the goal can need, only actions that can open and add such a fact. Free actions that are open are taken on the way.
/// Nothing when the goal cannot be met. The result keeps the names of actions and their order. O(size of the problem).
///
/// @param held  facts that hold; @param gone  by action: may not be taken
[[nodiscard]] std::optional<problem> restricted(const problem&, const std::vector<fact>& held,
                                                const std::vector<bool>& gone);

}  // namespace loopbaan::detail
