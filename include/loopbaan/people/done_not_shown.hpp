// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <vector>

#include <loopbaan/people/cohort.hpp>

namespace loopbaan {

/// A step that someone did, while of what it yields some levels stand neither among the levels of the person nor, by
/// whomever and whenever, in the evidence. Done is not a level: nothing was made of it.
struct done_not_shown {
  std::size_t row = 0;    ///< of the person, in the cohort
  std::size_t place = 0;  ///< of the step, among those that the person did
  std::vector<attainment> levels;

  friend bool operator==(const done_not_shown&, const done_not_shown&) = default;
};

/// All of them, by person and then in the order of what they did. Evidence that has ended since counts: it was written
/// down. O(steps done × yields × log of the person).
[[nodiscard]] std::vector<done_not_shown> find_done_not_shown(const cohort&);

}  // namespace loopbaan
