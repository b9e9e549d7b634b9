// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>

namespace loopbaan::detail {

/// What some words meant, for a table has the same few in every row. Each has one place, from which another may
/// drive it out: so it is quick, and does not grow.
template <class Value>
class word_memory {
public:
  /// What the word means: remembered, or else found by `find`, whose optional answer is remembered when there is one.
  template <class Find>
  [[nodiscard]] std::optional<Value> recall(std::string_view word, const Find& find) {
    const spelling spelt{word};
    entry& place = entries_[spelt.place()];
    const bool is_whole = word.size() <= in_numbers;
    if (place.known && place.ends == spelt && (is_whole || place.word == word)) return place.means;
    const std::optional<Value> found = find(word);
    if (found && word.size() <= longest) place = {true, spelt, std::string{is_whole ? "" : word}, *found};
    return found;
  }

private:
  static constexpr std::size_t in_numbers = 16;
  static constexpr std::size_t longest = 256;  // a cell may hold a whole wrong file
  static constexpr std::size_t places = 64;

  /// The first and the last letters of a word, in two numbers that may overlap: of one of at most 16 all its letters.
  struct spelling {
    std::uint64_t head = 0;
    std::uint64_t tail = 0;
    std::size_t length = 0;

    spelling() = default;
    explicit spelling(std::string_view word) noexcept : length{word.size()} {
      if (length >= 8) {
        std::memcpy(&head, word.data(), 8);
        std::memcpy(&tail, word.data() + length - 8, 8);
      } else if (length >= 4) {
        std::memcpy(&head, word.data(), 4);
        std::memcpy(&tail, word.data() + length - 4, 4);
      } else {
        for (const char letter : word) head = head << 8 | static_cast<unsigned char>(letter);
      }
    }

    [[nodiscard]] std::size_t place() const noexcept {
      return static_cast<std::size_t>((head ^ tail * 3 ^ length) * 0x9e3779b97f4a7c15 >> 58);  // Fibonacci hashing
    }
    friend bool operator==(const spelling&, const spelling&) = default;
  };
  static_assert(places == 1 << (64 - 58));

  struct entry {
    bool known = false;
    spelling ends = {};
    std::string word = {};  ///< where they do not say all
    Value means = {};
  };

  std::array<entry, places> entries_{};
};

}  // namespace loopbaan::detail
