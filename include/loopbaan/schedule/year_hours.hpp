// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include <loopbaan/schedule/policy.hpp>

namespace loopbaan {

/// Hours that a rule gives somebody in a school year.
struct year_hours {
  const policy_rule* rule;   ///< never null; of the policy, which must outlive this
  std::int64_t minutes = 0;  ///< at the working time of the person, rounded down

  friend bool operator==(const year_hours&, const year_hours&) = default;
};

/// What the rules of a sector that hold on a day give somebody for development in a school year: own hours, and where
/// there are rules for them the extra hours of a starter, development hours and those for sustainable employability, in
/// this order. `fte` is the working time, 0 to 2; a rule that is not pro rata gives all at any. Hours by week or month
/// are left out: they are no account by the year. O(rules) @throws error 433 impossible_value for another `fte`, 202
/// unknown_reference for a sector that the policy has not
[[nodiscard]] std::vector<year_hours> hours_in_year(const policy&, std::string_view sector, date,
                                                    std::string_view phase, double fte);

/// The latest day on which a rule of the policy begins to hold: for who asks what holds now without saying when that
/// is. A day long ago where no rule says when it begins. O(rules)
[[nodiscard]] date latest_start(const policy&);

}  // namespace loopbaan
