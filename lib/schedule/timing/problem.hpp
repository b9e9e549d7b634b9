// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>
#include <numeric>
#include <vector>

namespace loopbaan::detail {

/// When the steps of one plan are taken, in numbers alone: a bit of a mask is a step, a term is counted from 0.
struct timing_problem {
  static constexpr int most_steps = 64;

  /// A way to take a step: in some terms, one after the other.
  struct option {
    int first = 0;
    int last = 0;
    std::int64_t cents = 0;                  ///< paid in the first term
    std::vector<std::int64_t> minutes = {};  ///< of each of its terms
  };

  /// Of some sets so many must be there before a step begins; a set is there once of each of its masks one step has
  /// ended. What somebody has already is left out.
  struct need {
    std::size_t at_least = 1;
    std::vector<std::vector<std::uint64_t>> sets = {};
  };

  struct step {
    std::vector<option> options;  ///< by the term in which they begin
    std::vector<need> needs;
    std::uint64_t hours_of = 0;  ///< a bit for each account that its hours may come from
    std::uint64_t money_of = 0;  ///< likewise of its money
    bool hours_bind = false;     ///< is none of these without limit?
    bool money_binds = false;

    /// Of all its terms, whichever way it is taken. @pre there is a way
    [[nodiscard]] std::int64_t minutes() const {
      const auto& parts = options.front().minutes;
      return std::accumulate(parts.begin(), parts.end(), std::int64_t{0});
    }
  };

  /// What an account gives for a while: what is not used by the end of `last` lapses.
  struct lot {
    int account = 0;
    std::int64_t amount = 0;  ///< minutes or cents
    int first = 0;
    int last = 0;
  };

  int terms = 0;
  std::vector<step> steps;
  std::vector<lot> hours;
  std::vector<lot> money;
  std::vector<std::int64_t> most_in;  ///< minutes that fit into each term; none: no such limit
};

}  // namespace loopbaan::detail
