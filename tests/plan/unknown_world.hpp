// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <loopbaan/plan/prospect.hpp>

#include <plan/random_world.hpp>

namespace loopbaan::testing {

/// A world with assessments, in which more is unknown: levels, and the days on which steps were done that give credits.
struct unknown_world {
  random_world world;
  plan_request request;
  prospect_request how;

  [[nodiscard]] standing stands() const { return stands_along(world.drawn.fw(), request, world.stands()); }
};

[[nodiscard]] unknown_world make_unknown_world(std::uint64_t seed);

}  // namespace loopbaan::testing
