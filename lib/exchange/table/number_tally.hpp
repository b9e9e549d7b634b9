// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include <loopbaan/core/error.hpp>
#include <loopbaan/framework/framework.hpp>

namespace loopbaan::detail {

/// Is this a number, or else a word like "1e fase", which no scale of words has?
[[nodiscard]] inline bool begins_with_digit(std::string_view word) noexcept {
  return !word.empty() && word.front() >= '0' && word.front() <= '9';
}

/// A mapping/1 document to fill in: which level each of these values means.
[[nodiscard]] std::string mapping_to_fill_in(const std::vector<std::string>& values);

/// Counts numbers that were read as levels, so that the scale which was assumed is told once: on which
/// scale a number is, it does not say itself.
class number_tally {
public:
  /// In a column of levels 0 says "not shown" on any scale, and 1 of 1 "yes"; among scores nothing goes without saying.
  enum class among { levels, scores };
  number_tally(const framework&, among);

  /// Does this number say its level only because of what was assumed? Where a level is called so, it does not.
  [[nodiscard]] bool is_told(scale_index of, rank at) const {
    return told_[of.value] && (at > rank::not_shown || among_ == among::scores);
  }

  /// So many numbers were read as levels, of which this is the highest. @pre they are to be told
  void see(scale_index of, std::size_t count, rank highest, const place& where);

  /// One was, that is worth telling as it stands there. @pre it is to be told
  void see(scale_index of, std::string_view number, rank at, const place& where);

  /// A note with this number per scale on which numbers were read: 852 numbers_as_levels or 854 score_as_level.
  void tell(errc code, diagnostics& notes) const;

private:
  struct seen {
    place first;
    std::size_t count = 0;
    rank highest = rank::not_shown;
    std::map<std::string, std::size_t> values = {};  ///< some of them, and how often
  };

  const framework& fw_;
  among among_;
  std::vector<bool> told_;  ///< by scale
  std::map<scale_index, seen> seen_;
};

}  // namespace loopbaan::detail
