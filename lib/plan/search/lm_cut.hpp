// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <vector>

#include <plan/model/problem.hpp>

namespace loopbaan::detail {

/// A lower bound with its proof: landmarks (sets of actions of which every plan takes one) with a price each, such that
/// the prices of the landmarks that an action stands in never exceed its weight. So no plan is lighter than their sum.
struct priced_landmarks {
  std::int64_t bound = 0;
  rows landmarks;                   ///< actions, rising
  std::vector<std::int64_t> price;  ///< by landmark
  std::vector<std::int64_t>
      rest;  ///< by action: weight less the prices of its landmarks; a plan with it weighs ≥ bound + rest
};

/// The landmark cut: time and again the actions through which the dearest way to the goal must pass.
/// Source: Helmert & Domshlak 2009. O(landmarks × size of the problem × log). @pre the goal can be met
/// @param weight  by action: what to count instead of its weight; the goal may be free then, and there is no landmark
[[nodiscard]] priced_landmarks cut_landmarks(const problem&, std::vector<std::int64_t> weight);

}  // namespace loopbaan::detail
