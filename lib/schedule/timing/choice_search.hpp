// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>
#include <vector>

#include <schedule/timing/choice_facts.hpp>
#include <schedule/timing/search.hpp>

namespace loopbaan::detail {

/// What is proven otherwise about every way to the goal.
struct choice_floor {
  int terms = 0;             ///< none ends earlier
  std::int64_t cents = 0;    ///< none costs less
  std::int64_t minutes = 0;  ///< none takes less, all terms together
};

/// The steps and the options of them with which the goal is reached in the earliest term; of these what costs least; of
/// these what leaves the fullest term as empty as can be. Exact over all sets of steps, also where one that another
/// makes superfluous in the end brings the end forward. `chosen` has `not_taken` for who is left out.
/// @param known  ways to the goal that were found otherwise: nothing worse is given
[[nodiscard]] timing_answer find_choice(const choice_problem&, const std::vector<std::vector<std::size_t>>& known = {},
                                        const choice_floor& = {}, const timing_limits& = {});

/// Can the goal be reached within all terms? Without the objectives.
[[nodiscard]] timing_answer find_any_choice(const choice_problem&, const timing_limits& = {});

}  // namespace loopbaan::detail
