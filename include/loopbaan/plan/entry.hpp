// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <loopbaan/people/cohort.hpp>

namespace loopbaan {

/// Years that a role asks before it can be taken up, or a level before it is reached: no step can buy them.
///
/// The levels that it asks before, those of the profile of its entry, are part of its target: see
/// `framework::resolved`.
struct entry_condition {
  enum class answer {
    from_day,      ///< met from `day` on
    after_phase,   ///< the years begin when `phase` ends, which is before the profession
    in_role,       ///< years in the role `earlier`: when they began is not recorded
    no_first_day,  ///< nobody filled in since when the person works
    out_of_dates   ///< later than the year 9999
  };
  std::optional<role_index> role = {};   ///< that asks them; none: a level does
  std::optional<attainment> level = {};  ///< that asks them: the first of a scale that asks as many
  double years = 0;                      ///< more than 0
  answer how{};
  std::optional<date> day = {};
  std::optional<phase_index> phase = {};
  std::optional<role_index> earlier = {};

  friend bool operator==(const entry_condition&, const entry_condition&) = default;
};

/// "from_day", "after_phase", "in_role", "no_first_day" or "out_of_dates"; "" for none of these.
[[nodiscard]] std::string_view name(entry_condition::answer) noexcept;

/// The years asked by each role whose profile is among the targets, and by the roles that it asks before; in the order
/// of the framework, each role once. A year of experience is one since the first day, for who is not in a phase that
/// belongs to a route into the profession; a part of a year is in whole months, rounded up. There is no clock in it:
/// the day may lie in the past. Then, of each scale, the most years that a level asks of those that are aimed for and
/// that the person is not known to have. O(roles² + competences). @throws error 430 no_such_position
[[nodiscard]] std::vector<entry_condition> conditions_of(const person&, std::span<const profile_index> targets);

/// The condition in a sentence: "Schoolopleider vraagt 2 jaar ervaring: kan op zijn vroegst op 2029-08-01."
/// @throws error 430
[[nodiscard]] std::string explain(const framework&, const entry_condition&, language);

}  // namespace loopbaan
