// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <string_view>

namespace loopbaan::detail {

/// One character of a text: its code point and how many bytes it takes. Bytes that are no UTF-8 come one at a time as
/// `broken`.
struct glyph {
  static constexpr char32_t broken = 0xfffd;

  char32_t code = broken;
  std::size_t bytes = 1;
};

/// The first character of `words`. @pre !words.empty()
[[nodiscard]] glyph first_glyph(std::string_view words) noexcept;

}  // namespace loopbaan::detail
