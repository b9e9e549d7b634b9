// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <concepts>
#include <cstdint>
#include <limits>
#include <type_traits>
#include <utility>
#include <vector>

#include <loopbaan/plan/request.hpp>

namespace loopbaan {

/// What a step costs by a rule of one's own: a function of a step, or of a framework and a position, that gives a whole
/// number. No floating point decides anything.
template <class Cost>
concept step_cost =
    (std::invocable<const Cost&, const step&> &&
     std::integral<std::remove_cvref_t<std::invoke_result_t<const Cost&, const step&>>>) ||
    (std::invocable<const Cost&, const framework&, step_index> &&
     std::integral<std::remove_cvref_t<std::invoke_result_t<const Cost&, const framework&, step_index>>>);

/// The costs of all steps by such a rule, which is asked once for each. O(steps)
template <step_cost Cost>
[[nodiscard]] std::vector<std::int64_t> step_costs(const framework& on, const Cost& cost) {
  std::vector<std::int64_t> found;
  found.reserve(on.steps().size());
  for (const step_index each : on.steps().indices()) {
    const auto amount = [&] {
      if constexpr (std::invocable<const Cost&, const step&>)
        return cost(on.steps()[each]);
      else
        return cost(on, each);
    }();
    constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
    found.push_back(std::cmp_greater(amount, most) ? most : static_cast<std::int64_t>(amount));
  }
  return found;
}

/// A request for the plan that is cheapest by a rule of one's own. What is not possible, `planner::of` says (978).
template <step_cost Cost>
[[nodiscard]] plan_request cheapest_by(const framework& on, const Cost& cost, plan_request asked) {
  asked.cheapest_in = objective::own;
  asked.own_costs = step_costs(on, cost);
  return asked;
}

}  // namespace loopbaan
