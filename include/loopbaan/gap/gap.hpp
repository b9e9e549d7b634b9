// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include <loopbaan/framework/framework.hpp>
#include <loopbaan/people/cohort.hpp>
#include <loopbaan/people/credits.hpp>

namespace loopbaan {

/// One competence that a profile asks for, beside the level that someone has.
struct gap_line {
  competence_index competence;
  rank current{};   ///< may be unknown
  rank required{};  ///< not_shown when it is only desired
  rank desired{};   ///< not_shown when nothing above `required` is desired

  /// Levels still missing to what is required; unknown counts as not shown.
  [[nodiscard]] std::size_t missing() const noexcept {
    return counted(current) < required ? number(required) - number(counted(current)) : 0;
  }
  /// Is what is required unknown to be there? Then what `missing` says is the most that can be.
  [[nodiscard]] bool open() const noexcept { return current == rank::unknown && required > rank::not_shown; }
  /// Levels missing for certain: none where the level is unknown.
  [[nodiscard]] std::size_t missing_certainly() const noexcept { return open() ? 0 : missing(); }
  /// Levels still missing to what is desired; 0 when nothing is desired.
  [[nodiscard]] std::size_t missing_desired() const noexcept {
    return counted(current) < desired ? number(desired) - number(counted(current)) : 0;
  }

  friend bool operator==(const gap_line&, const gap_line&) = default;
};

/// A choice of a profile, "two of these five", beside the levels that someone has.
struct gap_choice {
  std::vector<std::vector<gap_line>> sets;  ///< a line for each competence of each set
  std::size_t at_least = 0;                 ///< so many of the sets must be met

  /// How many sets are met.
  [[nodiscard]] std::size_t met() const noexcept;
  /// How many may be met or not, as a level is unknown and none that is known lies too low.
  [[nodiscard]] std::size_t unsettled() const noexcept;
  /// Sets still missing; what is unknown counts as not shown.
  [[nodiscard]] std::size_t missing() const noexcept { return at_least - std::min(at_least, met()); }
  /// Sets missing for certain.
  [[nodiscard]] std::size_t missing_certainly() const noexcept {
    return at_least - std::min(at_least, met() + unsettled());
  }
  /// Does what is unknown decide whether it is met?
  [[nodiscard]] bool open() const noexcept { return missing() > 0 && missing_certainly() == 0; }

  friend bool operator==(const gap_choice&, const gap_choice&) = default;
};

/// Credits that a profile asks for, beside those that someone has.
struct gap_credits {
  resolved_credits asked;
  credit_count had = {};

  /// Hundredths still missing; what is uncertain counts as not there.
  [[nodiscard]] std::int64_t missing() const noexcept {
    return asked.at_least - std::min(asked.at_least, had.there);
  }
  /// Hundredths missing for certain.
  [[nodiscard]] std::int64_t missing_certainly() const noexcept {
    return asked.at_least - std::min(asked.at_least, had.there + had.uncertain);
  }
  /// Does what is uncertain decide whether they are there?
  [[nodiscard]] bool open() const noexcept { return missing() > 0 && missing_certainly() == 0; }

  friend bool operator==(const gap_credits&, const gap_credits&) = default;
};

/// A person against a profile: a line for each competence that it asks of everyone, in the order of the framework, and
/// its choices.
struct gap {
  profile_index target;
  std::vector<gap_line> lines;
  std::vector<gap_choice> choices = {};   ///< as the resolved profile has them
  std::vector<gap_credits> credits = {};  ///< likewise

  /// Are all required levels, choices and credits met?
  [[nodiscard]] bool closed() const noexcept;

  /// Whether the profile is met: known to be, known not to be, or neither.
  enum class answer {
    met,     ///< every required level is there, enough of each choice, and all credits
    below,   ///< a level that is known lies below what is required, or too many of a choice, or credits are missing
    unknown  ///< no known level does, and some are unknown, or when a step was done that gives credits
  };
  [[nodiscard]] answer meets() const noexcept;

  friend bool operator==(const gap&, const gap&) = default;
};

/// "met", "below" or "unknown"; "" for none of these.
[[nodiscard]] std::string_view name(gap::answer) noexcept;

/// Compares levels with a profile. O(competences).
/// @throws error 430 no_such_position, and as `require_standing`
[[nodiscard]] gap find_gap(const framework&, const standing&, profile_index target);

/// A note 914 asks_nothing where the profile requires no level, so that everybody meets it. O(1)
/// @throws error 430 no_such_position
[[nodiscard]] diagnostics notes_on_target(const framework&, profile_index);

/// Refuses a gap that is not the person's: other levels, another profile, another framework. O(competences).
/// @throws error 430 no_such_position, 511 other_answer
void require_gap_of(const person&, const gap&);

/// How a choice came about: how many of its sets are asked for, which are met, which may be and which are not.
/// @throws error 430, 431 for a position or a level that the framework does not have
[[nodiscard]] std::string explain(const gap_choice&, const framework&, profile_index target, language);

/// How credits came about: which steps give how many, which of them may not count, and what is missing. From it the number can be
/// rebuilt by hand. @throws error 430
[[nodiscard]] std::string explain(const gap_credits&, const person&, profile_index target, language);

/// The same without the steps: how many are asked for, are there and are missing. @throws error 430
[[nodiscard]] std::string explain(const gap_credits&, const framework&, profile_index target, language);

/// How a line came about, in one sentence: which level from which evidence by which rule, what is required by which
/// profile, and what is missing. From it the number can be rebuilt by hand.
/// @throws error 430, 431 for a position or a level that the person's framework does not have
[[nodiscard]] std::string explain(const gap_line&, const person&, profile_index target, language);

}  // namespace loopbaan
