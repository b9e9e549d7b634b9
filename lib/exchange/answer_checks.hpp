// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <loopbaan/exchange/plan_answers.hpp>

namespace loopbaan::detail {

/// Refuses answers that are not of this request and of these people: their number and what they name.
/// @throws error 430, 431, 432, 511, 603, 604
void require_answers(const cohort&, const plan_request&, const std::vector<plan_outcome>&, const plan_answers&);

}  // namespace loopbaan::detail
