// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace loopbaan::detail {

/// Finds where the cells of a table stop: the separators, line ends and other control characters, and whatever could
/// mean that a cell is not what it says: quotes, apostrophes and bytes that are no ASCII.
///
/// Looks at 64 bytes at once, and keeps what it saw of them in a bit for each. Source: G. Langdale and D. Lemire,
/// Parsing Gigabytes of JSON per Second, VLDB Journal 28 (2019), section 3.1; the bits are gathered by multiplication.
class stop_finder {
public:
  /// `text` must outlive this.
  stop_finder(std::string_view text, char separator) noexcept : text_{text}, separator_{separator} {}

  /// The first such byte at `from` or behind it, or the end of the text. Fastest when asked of positions that rise.
  /// O(distance). @pre from <= text.size()
  [[nodiscard]] std::size_t next(std::size_t from) noexcept {
    if (from - begin_ >= span) look(from);
    std::uint64_t stops = stops_ >> (from - begin_);
    while (stops == 0) {
      from = begin_ + span;
      look(from);
      stops = stops_;
    }
    return from + static_cast<std::size_t>(std::countr_zero(stops));
  }

private:
  static constexpr std::size_t span = 64;

  /// Behind the text there are NULs, which are stops.
  void look(std::size_t from) noexcept {
    begin_ = from;
    if (text_.size() - from >= span) {
      stops_ = stops_in(text_.data() + from);
      return;
    }
    std::array<char, span> last{};
    text_.copy(last.data(), span, from);
    stops_ = stops_in(last.data());
  }

  [[nodiscard]] std::uint64_t stops_in(const char* bytes) const noexcept {
    std::array<std::uint8_t, span> is_stop;
    const auto separator = static_cast<signed char>(separator_);
    for (std::size_t i = 0; i < span; ++i) {
      const auto c = static_cast<signed char>(bytes[i]);  // one that is no ASCII is below zero
      is_stop[i] = static_cast<std::uint8_t>((c < ' ') | (c == separator) | (c == '"') | (c == '\''));
    }
    std::uint64_t stops = 0;
    for (std::size_t i = 0; i < span; i += 8) {
      std::uint64_t eight;
      std::memcpy(&eight, &is_stop[i], sizeof eight);
      if constexpr (std::endian::native == std::endian::big) eight = __builtin_bswap64(eight);
      stops |= eight * 0x0102040810204080 >> 56 << i;
    }
    return stops;
  }

  std::string_view text_;
  char separator_;
  std::size_t begin_ = static_cast<std::size_t>(-1) - span;  ///< of the bytes that were looked at: as yet none
  std::uint64_t stops_ = 0;
};

}  // namespace loopbaan::detail
