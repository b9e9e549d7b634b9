// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include <loopbaan/framework/framework.hpp>

#include <core/memo.hpp>
#include <exchange/staff/code_finder.hpp>
#include <exchange/staff/number_levels.hpp>
#include <exchange/staff/words.hpp>
#include <exchange/table/plain_words.hpp>

namespace loopbaan::detail {

/// What the cells of a level column say.
class level_words {
public:
  /// Level ids, level titles and numbers 0…n, in this order. Where levels bear numbers that are not their places, these
  /// alone are read, and 0 as not shown where no level bears it. Of a scale with one level also yes and no. And further
  /// words that say nothing.
  explicit level_words(const scale&, const std::set<std::string>& unknown = {});

  /// The codes of another instrument, as `code_finder` finds them; beside them the ids and titles of the scale that are
  /// no numbers, unless a code gives one of these another meaning.
  level_words(const scale&, const std::map<std::string, rank>& codes, const std::set<std::string>& unknown);

  /// The codes that a cell could be, where these mean different things. O(1) without codes.
  [[nodiscard]] std::vector<std::string> several_codes(std::string_view cell) const {
    if (codes_.empty()) return {};
    return codes_.find(mended(cell).words).several;
  }

  /// What numbers say, as `read` of their digits would. O(1).
  [[nodiscard]] const number_levels& numbers() const noexcept { return numbers_; }

  /// Whole numbers below this one say the rank that they are. O(1).
  [[nodiscard]] std::size_t ranks_as_numbers() const noexcept { return ranks_as_numbers_; }

  /// What a cell says: a level, `unknown_level` where that nobody knows, `no_level` when neither. O(length).
  [[nodiscard]] level_said read(std::string_view cell) {
    if (cell.empty()) return unknown_level;
    if (cell.size() == 1) return letters_[static_cast<unsigned char>(cell.front())];
    return recent_.recall(cell, [&](std::string_view word) { return work_out(word); }).value_or(no_level);
  }

  /// What a cell may say, for a remedy.
  [[nodiscard]] const text& choices() const noexcept { return choices_; }

private:
  [[nodiscard]] std::optional<level_said> work_out(std::string_view cell) const;
  void work_out_ahead();

  code_finder codes_;
  std::optional<word_finder> levels_;       ///< of the scale; none where codes give its words another meaning
  std::set<std::size_t> own_numbers_ = {};  ///< that levels bear beside their places; where there are any, these alone
  bool reads_numbers_ = true;               ///< and so yes and no, and what no code is needed for
  std::size_t top_ = 0;                     ///< the highest number
  text choices_;
  number_levels numbers_{};
  std::size_t ranks_as_numbers_ = 0;
  std::array<level_said, 256> letters_{};  ///< what cells of one byte say
  memo<level_said> recent_;
};

}  // namespace loopbaan::detail
