// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>

#include <loopbaan/graph/dependence.hpp>
#include <loopbaan/graph/tally.hpp>

namespace loopbaan {

/// In how many orders someone can come from a start to a profile: sequences of different steps, each open when its turn
/// comes and yielding a level not held until then, that end as soon as the profile is met. Steps that can be of no help
/// on the way are left out. Phases close nothing. 0: the profile is out of reach; 1 where it is met from the start.
///
/// The number is exact while no more than `width` sets of steps of one size need be told apart; beyond that only the
/// sets that most orders lead to are followed, and it is a lower bound: `exact` says which. A bound of 0 says nothing.
/// O(width × steps² × requisites of a step).
[[nodiscard]] tally count_learning_paths(const career_graph&, profile_index, const career_start& = {},
                                         std::size_t width = 1000);

}  // namespace loopbaan
