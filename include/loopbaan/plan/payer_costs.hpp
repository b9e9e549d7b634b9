// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <loopbaan/core/date.hpp>
#include <loopbaan/plan/planner.hpp>

namespace loopbaan {

/// A school year as catalogues count it: of so many weeks.
inline constexpr std::int64_t weeks_of_school_year = 40;

/// How many of these weeks are left of a school year, which ends with July, for who begins on a day: in proportion,
/// rounded down. Without a day all of them: who begins then, begins with a school year. O(1)
[[nodiscard]] std::int64_t school_weeks_left(const std::optional<date>& day) noexcept;

/// Hours and money.
struct time_and_money {
  std::int64_t minutes = 0;
  std::int64_t cents = 0;
  std::int64_t early_minutes = 0;      ///< of `minutes`, what falls in the first weeks: of a step that goes on, in
                                       ///< proportion to its weeks, rounded down
  std::int64_t early_cents = 0;        ///< of `cents`, likewise
  std::int64_t estimated_minutes = 0;  ///< of `minutes`, what is an estimate
  std::int64_t estimated_cents = 0;
  std::int64_t minutes_of_others = 0;  ///< of coach, mentor, observer, who takes over the class; whoever pays for these

  friend bool operator==(const time_and_money&, const time_and_money&) = default;
};

/// What the plan of each person takes from whom, if all that is unknown of the person turns out to be there, and if
/// nothing of it does: the plans at both ends of `find_range`. Who has no plan there takes nothing.
struct payer_costs {
  std::vector<std::string> payers = {};       ///< of the steps of the framework, sorted; "" for steps that name none
  std::vector<time_and_money> if_there = {};  ///< person by person, and of each payer by payer
  std::vector<time_and_money> if_not = {};    ///< likewise
  std::int64_t early_weeks = weeks_of_school_year;  ///< from the beginning of a plan, those that are its first

  /// @pre row and payer are those of a person and a payer
  [[nodiscard]] const time_and_money& at(bool there, std::size_t row, std::size_t payer) const {
    return (there ? if_there : if_not)[row * payers.size() + payer];
  }

  friend bool operator==(const payer_costs&, const payer_costs&) = default;
};

/// Two searches per person, as `find_all_ranges`. Plans begin on the day of the levels: the first weeks are what is
/// left of that school year. @throws error as `find_all`; where wishes are planned for too, the ends of the range are
/// other plans than these
[[nodiscard]] payer_costs find_payer_costs(const planner&, const cohort&, unsigned threads = 0, const plan_limits& = {},
                                           const progress& report = {});

}  // namespace loopbaan
