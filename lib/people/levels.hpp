// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <span>
#include <vector>

#include <loopbaan/people/cohort.hpp>

namespace loopbaan::detail {

/// Does `a` count before `b`, both being ratings of one competence? Someone else before the person; then the more
/// recent; then the lower level. Of ratings that agree in all this the rater and the instrument decide which one is
/// named, so that the order of the ratings never matters.
[[nodiscard]] bool counts_before(const evidence& a, const evidence& b) noexcept;

/// The rating that counts for a competence, or null when there is none. O(ratings).
[[nodiscard]] const evidence* deciding_rating(std::span<const evidence> ratings, competence_index c) noexcept;

/// Fills a row with the level of each competence: established, else as rated, else unknown. O(levels + ratings).
void estimate_levels(const person_draft&, std::span<rank> row);

}  // namespace loopbaan::detail
