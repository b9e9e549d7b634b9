// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>
#include <limits>
#include <string>

#include <loopbaan/core/text.hpp>

namespace loopbaan {

/// A count of things too many to walk, such as paths: exact, or "at least so many" once it no longer fits.
/// Sums and products of counts never wrap around; what rests on an inexact count is inexact too.
struct tally {
  std::uint64_t count = 0;
  bool exact = true;  ///< false: there are `count` or more

  static constexpr std::uint64_t most = std::numeric_limits<std::uint64_t>::max();

  friend bool operator==(const tally&, const tally&) = default;

  friend constexpr tally operator+(tally a, tally b) noexcept {
    const bool fits = a.count <= most - b.count;
    return {fits ? a.count + b.count : most, fits && a.exact && b.exact};
  }

  friend constexpr tally operator*(tally a, tally b) noexcept {
    if ((a.exact && a.count == 0) || (b.exact && b.count == 0)) return {};
    const bool fits = a.count == 0 || b.count <= most / a.count;
    return {fits ? a.count * b.count : most, fits && a.exact && b.exact};
  }

  constexpr tally& operator+=(tally other) noexcept { return *this = *this + other; }
};

/// "42", or "ten minste 42" / "at least 42".
[[nodiscard]] std::string print(tally, language);

}  // namespace loopbaan
