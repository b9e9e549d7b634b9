// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include <loopbaan/plan/planner.hpp>

namespace loopbaan {

/// Hours and money.
struct time_and_money {
  std::int64_t minutes = 0;
  std::int64_t cents = 0;

  friend bool operator==(const time_and_money&, const time_and_money&) = default;
};

/// What the plan of each person takes from whom, if all that is unknown of the person turns out to be there, and if
/// nothing of it does: the plans at both ends of `find_range`. Who has no plan there takes nothing.
struct payer_costs {
  std::vector<std::string> payers = {};       ///< of the steps of the framework, sorted; "" for steps that name none
  std::vector<time_and_money> if_there = {};  ///< person by person, and of each payer by payer
  std::vector<time_and_money> if_not = {};    ///< likewise

  /// @pre row and payer are those of a person and a payer
  [[nodiscard]] const time_and_money& at(bool there, std::size_t row, std::size_t payer) const {
    return (there ? if_there : if_not)[row * payers.size() + payer];
  }

  friend bool operator==(const payer_costs&, const payer_costs&) = default;
};

/// Two searches per person, as `find_all_ranges`. @throws error as `find_all`; where wishes are planned for too, the
/// ends of the range are other plans than these
[[nodiscard]] payer_costs find_payer_costs(const planner&, const cohort&, unsigned threads = 0, const plan_limits& = {},
                                           const progress& report = {});

}  // namespace loopbaan
