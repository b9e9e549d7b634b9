// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace loopbaan::detail {

/// Finds how far a cell of a table is what it says: without quotes, apostrophes, control characters, white space at
/// either end, and bytes that are no ASCII.
///
/// Looks at eight bytes at a time. Source: S. E. Anderson, Bit Twiddling Hacks, "Determine if a word has a byte less
/// than n"; the lowest byte that it finds is exact.
class plain_bytes {
public:
  explicit plain_bytes(char separator) noexcept
      : sign_{separator}, separator_{all(static_cast<unsigned char>(separator))} {}

  /// How many such bytes `text` begins with, or fewer where that cannot be said eight at a time. O(length).
  [[nodiscard]] std::size_t count(std::string_view text) const noexcept {
    if (text.size() > 1 && text[1] == sign_ && is_plain(text[0])) return 1;  // as most numbers and many words are
    if constexpr (std::endian::native != std::endian::little) return 0;
    std::size_t plain = 0;
    while (text.size() - plain >= sizeof(std::uint64_t)) {
      std::uint64_t bytes;
      std::memcpy(&bytes, text.data() + plain, sizeof bytes);
      const std::uint64_t found = (bytes | below(bytes, all(0x21)) | equal(bytes, separator_) | equal(bytes, all('"')) |
                                   equal(bytes, all('\''))) &
                                  all(0x80);
      plain += found == 0 ? sizeof bytes : static_cast<std::size_t>(std::countr_zero(found)) / 8;
      if (found == 0) continue;
      const bool is_between_words =
          plain > 0 && text[plain] == ' ' && plain + 1 < text.size() && is_plain(text[plain + 1]);
      if (!is_between_words) break;
      ++plain;
    }
    return plain;
  }

private:
  [[nodiscard]] bool is_plain(char c) const noexcept {
    return c > ' ' && static_cast<unsigned char>(c) < 0x80 && c != '"' && c != '\'' && c != sign_;
  }
  [[nodiscard]] static constexpr std::uint64_t all(unsigned char byte) noexcept {
    return ~std::uint64_t{0} / 255 * byte;
  }
  [[nodiscard]] static constexpr std::uint64_t below(std::uint64_t bytes, std::uint64_t limits) noexcept {
    return (bytes - limits) & ~bytes;
  }
  [[nodiscard]] static constexpr std::uint64_t equal(std::uint64_t bytes, std::uint64_t others) noexcept {
    return below(bytes ^ others, all(1));
  }

  char sign_;
  std::uint64_t separator_;
};

}  // namespace loopbaan::detail
