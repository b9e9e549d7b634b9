// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <plan/model/compiled_request.hpp>

namespace loopbaan::detail {

/// The compiled problem without the steps that another one beats for everybody: it needs no more, adds no less and
/// weighs no more, a tie going to the one that stands first. The facts are the same. Holds for whoever may take all
/// steps; for someone who has done one, or may not take one, another may be worth its place again. O(actions ×
/// achievers of a fact).
[[nodiscard]] problem without_dominated_actions(const compiled_request&);

}  // namespace loopbaan::detail
