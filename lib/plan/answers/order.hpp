// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>
#include <vector>

#include <loopbaan/people/cohort.hpp>

namespace loopbaan::detail {

/// A step in its place, with the weeks in which it can be done at the earliest.
struct timed_step {
  step_index step;
  std::int64_t begins = 0;
  std::int64_t ends = 0;
  bool first_term = false;
};

/// The steps of a plan, rising, in the order in which they are done: each begins in the week in which it opens, as if
/// all that is open were done side by side; of those that begin together, the one that stands first in the catalogue.
/// What leads to a level that the phase takes for granted, and that somebody is known not to have, comes before all
/// else. A step without weeks takes none. `seen` are the levels of which that is known: others may be supposed. O(steps² × levels).
[[nodiscard]] std::vector<timed_step> put_in_order(const framework&, const standing&, std::vector<step_index> steps,
                                                  ranks_view seen);

}  // namespace loopbaan::detail
