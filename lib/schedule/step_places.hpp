// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include <loopbaan/schedule/schedule.hpp>

namespace loopbaan::detail {

/// How many people an edition asks before it runs, and has places for.
struct edition_size {
  std::int64_t least;
  std::int64_t places;  ///< no more than `people`
};
[[nodiscard]] edition_size size_of(const step_edition&, std::int64_t people);

/// Of all ways to put people into the editions of one step, each with as many as it asks or with none, one in which
/// the terms that they take together are fewest.
struct step_places {
  std::int64_t terms = 0;  ///< who waits counts as one term more than there are
  std::vector<std::pair<std::size_t, std::int64_t>> people = {};  ///< in each edition that has a time
};

/// @param ready   when each of those who ask the step is ready without the others; rising
/// @param closed  by edition: it does not run
/// Who is ready first gets what is first, as that is the least for a sum of maxima. O(editions × people)
[[nodiscard]] step_places places_of_step(const schedule_ground&, step_index, const std::vector<std::int64_t>& ready,
                                         const std::vector<bool>& closed);

}  // namespace loopbaan::detail
