// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include <loopbaan/framework/framework.hpp>

#include <exchange/staff_words.hpp>

namespace loopbaan::detail {

/// What the cells of a level column say.
class level_words {
public:
  /// Level ids, level titles and numbers 0…n, in this order: where an id is a number, the id counts.
  explicit level_words(const scale&);

  /// The codes of another instrument; `1,0` and `1.0` are the code `1`.
  level_words(const std::map<std::string, rank>& codes, const std::set<std::string>& unknown);

  /// The rank that a cell says, `rank::unknown` where it says that nobody knows; nothing when it says neither.
  /// O(length) expected; no heap work for a spelling that was seen before.
  [[nodiscard]] std::optional<rank> read(std::string_view cell);

  /// What a cell may say, for a remedy.
  [[nodiscard]] const text& choices() const noexcept { return choices_; }

private:
  [[nodiscard]] std::optional<rank> work_out(std::string_view cell) const;

  string_map<rank> known_;             ///< ids or codes, and other spellings that were met
  std::optional<word_finder> levels_;  ///< of the scale; none for codes
  std::size_t top_ = 0;                ///< the highest number
  text choices_;
};

}  // namespace loopbaan::detail
