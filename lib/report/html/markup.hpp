// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <concepts>
#include <cstddef>
#include <string>
#include <string_view>

namespace loopbaan::detail {

/// Words as they may stand between tags or in a quoted attribute of HTML and SVG: `& < > " '` as references, white
/// space as a space, and what XML forbids, bytes that are no UTF-8 and marks that reverse the reading order as U+FFFD.
[[nodiscard]] std::string escaped(std::string_view words);

/// HTML or SVG under construction. Only literals of the source enter as they are; every other string is escaped on its
/// way in, so no path exists by which words from the input become tags.
class markup {
public:
  template <std::size_t N>
  markup& operator<<(const char (&literal)[N]) {
    bytes_.append(literal, N - 1);
    return *this;
  }
  markup& operator<<(std::string_view words) {
    bytes_ += escaped(words);
    return *this;
  }
  markup& operator<<(std::integral auto number) {
    bytes_ += std::to_string(number);
    return *this;
  }
  markup& operator<<(const markup& other) {
    bytes_ += other.bytes_;
    return *this;
  }

  [[nodiscard]] bool empty() const noexcept { return bytes_.empty(); }
  [[nodiscard]] const std::string& bytes() const& noexcept { return bytes_; }
  [[nodiscard]] std::string bytes() && noexcept { return std::move(bytes_); }

private:
  std::string bytes_;
};

}  // namespace loopbaan::detail
