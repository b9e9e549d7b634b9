// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>

#include <loopbaan/plan/objective.hpp>

/// How sums over people are rounded before they show: docs/decisions/0050-ranges-of-groups.md.
namespace loopbaan::detail {

/// To a whole hour, euro, week or point; where there are a hundred of them or more, to two digits.
[[nodiscard]] std::int64_t rounded_down(std::int64_t amount, objective unit);
/// Likewise; of what is nearly 2^63 the amount itself: there is no rounder one above it.
[[nodiscard]] std::int64_t rounded_up(std::int64_t amount, objective unit);

}  // namespace loopbaan::detail
