// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace loopbaan::detail {

/// Candidates of which the nearest to each of many words is asked: thousands of headings beside thousands of titles.
/// Most candidates are ruled out by their letters alone, before any edits are counted.
class near_words {
public:
  explicit near_words(const std::vector<std::string>& candidates);

  /// As `loopbaan::nearest(word, candidates)`. O(candidates), × length² for those that have about the same letters.
  [[nodiscard]] std::string nearest(std::string_view word) const;

private:
  /// How often each letter occurs, at most 255 times, some letters counted together. An edit changes at most one count
  /// up and one down, so that two words are at least as many edits apart as one has letters that the other lacks.
  using letter_counts = std::array<std::uint8_t, 32>;
  static letter_counts count(std::string_view word);
  static std::size_t least_edits(const letter_counts& a, const letter_counts& b);

  struct candidate {
    std::string word;
    std::string folded;
    letter_counts letters;
  };
  std::vector<candidate> candidates_;
};

}  // namespace loopbaan::detail
