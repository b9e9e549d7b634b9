// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <functional>
#include <vector>

#include <loopbaan/schedule/schedule.hpp>

namespace loopbaan::detail {

/// The schedule of somebody that lets go of fewest places that were agreed.
struct nearest_places {
  schedule_outcome outcome;
  std::size_t let_go_at_least = 0;  ///< proven: no schedule lets go of fewer
};

/// Asks for schedules that keep some of the places, until one is found; of those that let go of as few, the one that
/// ends first. What cannot be there even by itself is let go of in any case. Of the rest it is tried to let go of none,
/// one, two … as long as these are few sets; beyond that places are kept one after the other, and it is not proven that
/// fewest are let go of. O(places + 256) questions.
[[nodiscard]] nearest_places find_nearest(
    const std::vector<step_agreement>& agreed,
    const std::function<schedule_outcome(const std::vector<step_agreement>& kept)>& ask);

}  // namespace loopbaan::detail
