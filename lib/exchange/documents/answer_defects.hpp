// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <loopbaan/exchange/answers.hpp>

namespace loopbaan::detail {

/// Every reason why answers about one person are none on this framework. Errors: 430, 431, 432, 511.
[[nodiscard]] diagnostics defects_of_answer(const framework&, const plan_answers&);

/// Of gaps and positions there is nothing that writing them does not refuse.
[[nodiscard]] inline diagnostics defects_of_answer(const framework&, const founded_gap&) { return {}; }
[[nodiscard]] inline diagnostics defects_of_answer(const framework&, const career_position&) { return {}; }

}  // namespace loopbaan::detail
