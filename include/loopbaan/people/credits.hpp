// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>
#include <string>

#include <loopbaan/people/cohort.hpp>

/// Credits that someone has for what a profile asks: what the steps give that they did. A step counts once, however
/// often it was done. Where only some years count, it is by the day on which it was done last: the last day of an entry
/// of the log that names the step as its instrument, no later than the day of the question.
namespace loopbaan {

/// Hundredths of a unit.
struct credit_count {
  std::int64_t there = 0;      ///< for certain
  std::int64_t uncertain = 0;  ///< beside these: of steps of which it is not known whether they were done in time

  friend bool operator==(const credit_count&, const credit_count&) = default;
};

/// Whether a step that was done counts: `i` is its place among those done.
enum class credit_answer { counts, does_not, unknown };
[[nodiscard]] credit_answer counts_in_time(const standing&, std::size_t i, const resolved_credits&);

/// What someone has of what is asked. O(steps done). @throws error 430 no_such_position
[[nodiscard]] credit_count count_credits(const framework&, const standing&, const resolved_credits&);

/// Are all credits there, for certain, that a profile asks?
[[nodiscard]] bool meets_credits(const framework&, const standing&, const resolved_profile&);

/// "40 registerpunten (formeel) in 5 jaar".
[[nodiscard]] std::string print(const framework&, const resolved_credits&, language);

/// "12,5 registerpunten".
[[nodiscard]] std::string print_credits(const framework&, unit_index, std::int64_t hundredths, language);

}  // namespace loopbaan
