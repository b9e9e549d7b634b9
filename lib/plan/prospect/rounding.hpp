// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>

#include <loopbaan/plan/objective.hpp>

/// How sums over people are rounded before they show: docs/decisions/0050-ranges-of-groups.md, and
/// docs/decisions/0067-sums-read-together.md for why by what one person has in them.
namespace loopbaan::detail {

/// Down to a multiple of a whole hour, euro, week or point; where there are a hundred of them or more, to two digits;
/// and to no less than 1, 2, 5, 10 … such units that are twice the largest part that one person has in the sum. So two
/// people more or less than there are can be behind it, and no part of anybody's follows.
[[nodiscard]] std::int64_t rounded_down(std::int64_t amount, objective unit, std::int64_t largest);
/// The next multiple above it, also of what is one itself: an end that is exact would say how many people are behind
/// it. 0 stays 0; of what is nearly 2^63 the amount itself, as there is no rounder one above it.
[[nodiscard]] std::int64_t rounded_up(std::int64_t amount, objective unit, std::int64_t largest);

/// To two digits, half up: a figure of the person in the middle, not a sum.
[[nodiscard]] std::int64_t two_digits(std::int64_t amount, objective unit);

}  // namespace loopbaan::detail
