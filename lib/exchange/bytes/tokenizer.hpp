// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace loopbaan::detail {

/// Finds where the cells of a table stop, one after the other: separators, line ends and other control characters, and
/// whatever could mean that a cell is not what it says: quotes, apostrophes and bytes that are no ASCII. The end of the
/// text is the last stop.
///
/// Source: G. Langdale and D. Lemire, Parsing Gigabytes of JSON per Second, VLDB Journal 28 (2019), section 3.1; the
/// bits of 64 bytes are gathered by multiplication.
class tokenizer {
public:
  /// `text` must outlive this.
  tokenizer(std::string_view text, char separator);

  /// The position of the current stop.
  [[nodiscard]] std::size_t here() const noexcept { return begin_ + stops_[at_]; }

  /// Goes to the next one. O(distance). @pre this one is not the end of the text
  void next() {
    if (++at_ == count_) find();
  }

  /// Goes to the first one at a position or behind it. @pre from <= size of the text
  void go_to(std::size_t from) {
    while (here() < from) next();
  }

private:
  void find();
  void find(std::size_t from);

  std::string_view text_;
  char separator_;
  std::size_t begin_ = 0;             ///< of the part of the text that was searched last,
  std::size_t end_ = 0;               ///< and its end
  std::vector<std::uint32_t> stops_;  ///< in it, so far from its begin; room for some more behind them
  std::size_t count_ = 0;
  std::size_t at_ = 0;
};

}  // namespace loopbaan::detail
