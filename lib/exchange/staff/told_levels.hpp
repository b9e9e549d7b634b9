// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>

#include <loopbaan/framework/rank.hpp>

namespace loopbaan::detail {

/// Nothing is assumed of a 0.
[[nodiscard]] constexpr bool is_told(rank each) { return counted(each) > rank::not_shown; }

/// Levels that are told, and the highest of them.
struct told_levels {
  std::size_t count = 0;
  rank highest = rank::not_shown;

  /// In pieces whose count a byte can hold: a compiler then takes sixteen or more at once, which of a nation is a
  /// fifth of the reading.
  void see_all(std::span<const rank> found) {
    constexpr std::size_t most = 240;
    for (; !found.empty(); found = found.subspan(std::min(most, found.size()))) {
      std::uint8_t in_piece = 0;
      std::uint8_t top = 0;
      for (const rank each : found.first(std::min(most, found.size()))) {
        // One more than the level: "unknown" becomes 0, so that two comparisons are one.
        const auto above = static_cast<std::uint8_t>(static_cast<std::uint8_t>(each) + 1);
        in_piece = static_cast<std::uint8_t>(in_piece + (above > 1));
        top = std::max(top, above);
      }
      count += in_piece;
      if (top > 1) highest = std::max(highest, make_rank(top - 1U));
    }
  }
};

}  // namespace loopbaan::detail
