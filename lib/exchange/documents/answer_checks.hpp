// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <span>

#include <loopbaan/exchange/plan_answers.hpp>

namespace loopbaan::detail {

/// Refuses answers that are not of this framework, or of which there is not one of each sort per outcome.
/// @throws error 430, 431, 432, 511
void require_answers(const framework&, std::span<const plan_outcome>, const plan_answers&);

}  // namespace loopbaan::detail
