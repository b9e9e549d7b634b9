// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace loopbaan::detail {

/// What some words meant, for a table has the same few in every row. Each has one place, from which another may drive
/// it out: so it is quick, and does not grow.
template <class Value>
class word_memory {
public:
  /// What the word means: remembered, or else found by `find`, whose optional answer is remembered when there is one.
  template <class Find>
  [[nodiscard]] std::optional<Value> recall(std::string_view word, const Find& find) {
    entry& place = entries_[place_of(word)];
    if (place.known && place.word == word) return place.means;
    const std::optional<Value> found = find(word);
    if (found && word.size() <= longest) place = {true, std::string{word}, *found};
    return found;
  }

private:
  static constexpr std::size_t places = 64;
  static constexpr std::size_t longest = 64;
  struct entry {
    bool known = false;
    std::string word = {};
    Value means = {};
  };

  [[nodiscard]] static std::size_t place_of(std::string_view word) noexcept {
    if (word.empty()) return 0;
    const auto letter = [&](std::size_t i) { return static_cast<std::size_t>(static_cast<unsigned char>(word[i])); };
    return (word.size() * 5 + letter(0) * 3 + letter(word.size() / 2) + letter(word.size() - 1) * 7) % places;
  }

  std::array<entry, places> entries_{};
};

}  // namespace loopbaan::detail
