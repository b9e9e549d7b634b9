// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <core/string_map.hpp>

namespace loopbaan::detail {

/// What a cell means by the codes of a mapping.
struct found_code {
  std::optional<std::size_t> means = {};
  std::vector<std::string> several = {};  ///< the codes, where they mean different things; then it means none of them
};

/// Finds which code of a mapping a cell is. The first of these that knows it decides:
///  1. as it stands;
///  2. without case, diacritics, spaces at the marks and zeros that change no number: `3,0` is 3, `80 %` is 80%;
///  3. by a part: of `3 - voldoende` (also with `:`, `.`, `=`, or the words in brackets) either, of `3/4` and `3 van 4`
///     the 3, where 4 is the highest number among the codes that say something;
///  4. as a number, by the highest of the codes `>=n` that it reaches; percentages by those of percentages alone.
///
/// Where one of these finds codes that mean different things, the cell means none.
class code_finder {
public:
  /// The first meaning of a code as it stands counts. `says_something`: else it is a code for what is not known, and
  /// no number of a scale.
  void add(const std::string& code, std::size_t meaning, bool says_something = true);

  [[nodiscard]] bool empty() const noexcept { return codes_.empty(); }

  /// Is this a code as it stands? O(length) expected.
  [[nodiscard]] bool knows(std::string_view cell) const { return codes_.find(cell) != codes_.end(); }

  /// O(length) expected, and O(log codes) for a number.
  [[nodiscard]] found_code find(std::string_view cell) const;

private:
  struct entry {
    std::string code;
    std::size_t meaning;
  };
  void find_form(const std::string& form, std::vector<entry>& into) const;
  void find_parts(const std::string& form, std::vector<entry>& into) const;

  string_map<std::size_t> codes_;
  string_map<std::vector<entry>> forms_;
  std::map<double, entry> bounds_;          ///< of codes `>=n`
  std::map<double, entry> percent_bounds_;  ///< of codes `>=n%`
  double highest_ = -1;                     ///< number among the codes
};

/// The number of a score as forms write it: `3`, `3 - voldoende`, `3/4` and `3 van 4` where 4 is the highest, and `80%`
/// where that is 100. Nothing for other words.
[[nodiscard]] std::optional<double> read_score_number(std::string_view cell, std::optional<double> highest);

/// The form in which codes are compared: plain words with their dashes, without spaces at `/` and `%`, numbers without
/// zeros that say nothing. O(length).
[[nodiscard]] std::string code_form(std::string_view cell);

}  // namespace loopbaan::detail
