// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <vector>

#include <report/map/model.hpp>

namespace loopbaan::detail {

/// Is the first spot earlier than the second?
[[nodiscard]] constexpr bool before(const map_spot& a, const map_spot& b) noexcept {
  return a.phase != b.phase ? a.phase < b.phase : a.turn < b.turn;
}

/// The lines of a map (see `model_map`). `assured` holds, per column, the levels of everyone who enters it. No line but
/// an `after` runs from one branch of the career to another.
[[nodiscard]] std::vector<map_line> essential_lines(const framework&, const map_model&,
                                                    const std::vector<ranks>& assured);

}  // namespace loopbaan::detail
