// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <algorithm>
#include <cstdint>

#include <loopbaan/core/date.hpp>

namespace loopbaan::detail {

/// A day so many months later; where that month has no such day, its last.
inline date months_after(date from, std::int64_t count) {
  constexpr std::int64_t most = 12 * 10'000;  // further than any day that can be written down
  const date moved = from + std::chrono::months{std::min(count, most)};
  return moved.ok() ? moved : moved.year() / moved.month() / std::chrono::last;
}

}  // namespace loopbaan::detail
