// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace loopbaan::detail {

/// What some words meant, for a table has the same few in every row. Each has one of `places`, from which another may
/// drive it out: so it is quick, and does not grow.
template <class Value, std::size_t places = 64>
class memo {
public:
  /// What the word means: remembered, or else found by `find`, whose optional answer is remembered when there is one.
  template <class Find>
  [[nodiscard]] std::optional<Value> recall(std::string_view word, const Find& find) {
    if (entries_.empty()) entries_.resize(places);
    const spelling spelt{word};
    entry& place = entries_[spelt.place()];
    const bool is_whole = word.size() <= in_numbers;
    if (place.ends == spelt && (is_whole || place.word == word)) return place.means;
    const std::optional<Value> found = find(word);
    if (found && word.size() <= longest) place = {spelt, std::string{is_whole ? "" : word}, *found};
    return found;
  }

  void forget() { entries_ = {}; }

private:
  static constexpr std::size_t in_numbers = 16;
  static constexpr std::size_t longest = 256;                         // a cell may hold a whole wrong file
  static constexpr int not_of_place = 64 - std::countr_zero(places);  // bits of a hash
  static_assert(std::has_single_bit(places));

  /// The first and the last letters of a word, in two numbers that may overlap: of one of at most 16 all its letters.
  struct spelling {
    std::uint64_t head = 0;
    std::uint64_t tail = 0;
    std::size_t length = std::string_view::npos;

    spelling() = default;
    explicit spelling(std::string_view word) noexcept : length{word.size()} {
      const char* letters = word.data();
      if (length >= 4) {  // four by four, of which some may be the same: a jump per length would be guessed wrong
        head = four(letters) | four(letters + std::min<std::size_t>(4, length - 4)) << 32;
        tail = four(letters + std::max<std::size_t>(8, length) - 8) | four(letters + length - 4) << 32;
      } else if (length > 0) {
        const std::array<char, 8> some{letters[0], letters[length / 2], letters[length - 1]};
        std::memcpy(&head, some.data(), sizeof head);
      }
    }

    static std::uint64_t four(const char* letters) noexcept {
      std::uint32_t number;
      std::memcpy(&number, letters, sizeof number);
      return number;
    }

    [[nodiscard]] std::size_t place() const noexcept {
      // by odd numbers without pattern, the golden ratio and a prime of xxHash, so that each letter reaches the top
      return static_cast<std::size_t>((head * 0x9e3779b97f4a7c15 + (tail ^ length) * 0xc2b2ae3d27d4eb4f) >>
                                      not_of_place);
    }
    friend bool operator==(const spelling&, const spelling&) = default;
  };

  struct entry {
    spelling ends = {};     ///< of no word as yet
    std::string word = {};  ///< where they do not say all
    Value means = {};
  };

  std::vector<entry> entries_;
};

}  // namespace loopbaan::detail
