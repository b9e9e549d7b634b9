// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <support/random.hpp>
#include <support/world.hpp>

namespace loopbaan::testing {

/// A random small world with a person in it: knots, free and useless steps, twins, alternatives of which one or several
/// must be met, steps that exclude each other, that were done and can or cannot be taken again, that take an
/// appointment, profiles that ask for credits, orders and phases, in one line or with branches.
struct random_world {
  world drawn;
  ranks levels;
  std::vector<step_index> done;
  std::optional<phase_index> phase;
  std::optional<route_index> route = {};  ///< of their own; not drawn
  std::vector<date> done_on = {};
  std::optional<date> today = {};

  [[nodiscard]] standing stands() const { return {levels, phase, done, nullptr, route, done_on, today}; }
};
[[nodiscard]] random_world make_random_world(dice&, std::size_t most_steps);

/// A random request in it: one or two targets, any objective, locks and limits, possible or not.
[[nodiscard]] plan_request make_random_request(dice&, const random_world&);

}  // namespace loopbaan::testing
