// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <algorithm>
#include <cstdint>

#include <loopbaan/schedule/schedule.hpp>

#include <schedule/timing/search.hpp>

namespace loopbaan::detail {

/// The limits of a schedule as each question of its search has them.
[[nodiscard]] inline timing_limits timing_limits_of(const schedule_limits& given) {
  timing_limits made;
  made.nodes = static_cast<std::int64_t>(std::min<std::uint64_t>(given.nodes, std::uint64_t{1} << 62));
  made.stops = [stop = given.stop, deadline = given.deadline] {
    return stop.stop_requested() || (deadline && std::chrono::steady_clock::now() >= *deadline);
  };
  return made;
}

}  // namespace loopbaan::detail
