// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <plan/prospect/telling.hpp>

namespace loopbaan::detail {

/// What each of these would leave of the range, who closes most of it for what it takes first.
[[nodiscard]] std::vector<assessment_worth> worths_of(fillings&, const std::vector<telling>&, std::uint64_t effort);

}  // namespace loopbaan::detail
