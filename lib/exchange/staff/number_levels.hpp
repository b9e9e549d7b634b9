// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <cmath>
#include <cstdint>
#include <type_traits>
#include <utility>

#include <loopbaan/framework/rank.hpp>

namespace loopbaan::detail {

/// What a cell of a column of levels says: a rank, or that it says none.
using level_said = std::uint16_t;
[[nodiscard]] constexpr level_said said(rank level) noexcept { return static_cast<level_said>(level); }
inline constexpr level_said unknown_level = said(rank::unknown);
inline constexpr level_said no_level =
    0x100;  // a bit beyond every rank, so that the answers of a run can be or-ed together

/// A lookup table: what the numbers 0 to 255 say, then an absent number, then any other.
using number_levels = std::array<level_said, 258>;
inline constexpr std::uint16_t whole_numbers = 256;
inline constexpr std::uint16_t absent_number = 256;
inline constexpr std::uint16_t other_number = 257;

/// The index of a number in that table. Many programs write NaN for an absent number.
template <class Number>
[[nodiscard]] std::uint16_t position_of(Number value) noexcept {
  if constexpr (std::is_floating_point_v<Number>) {
    if (std::isnan(value)) return absent_number;
    return value >= 0 && value < whole_numbers && value == std::trunc(value) ? static_cast<std::uint16_t>(value)
                                                                             : other_number;
  } else {
    return std::cmp_greater_equal(value, 0) && std::cmp_less(value, whole_numbers) ? static_cast<std::uint16_t>(value)
                                                                                   : other_number;
  }
}

}  // namespace loopbaan::detail
