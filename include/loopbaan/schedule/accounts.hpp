// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <loopbaan/schedule/policy.hpp>
#include <loopbaan/offer/school_calendar.hpp>

namespace loopbaan {

/// From a day on somebody works this much.
struct working_time {
  date from{};
  double fte = 1;  ///< 0 to 2, where 1 is full time; counted in steps of 1/10 000

  friend bool operator==(const working_time&, const working_time&) = default;
};

/// Whose accounts: what rules depend on.
struct account_holder {
  std::string where = "po";              ///< id of the sector, one of the policy
  std::string phase = {};                ///< id of the phase that the person is in; "": not known
  std::vector<working_time> times = {};  ///< rising by day, and before the first as from then on; none: full time
  std::optional<date> since = {};        ///< first day in service; none: not known
};

/// What somebody adds to an account for a school year, or takes off: what a board promises, what was saved before, what
/// was used before.
struct account_change {
  std::string account;      ///< id
  int school_year = 0;      ///< the one in which it begins: 2026 for 2026/27
  std::int64_t amount = 0;  ///< minutes or cents; below 0 it is taken off

  friend bool operator==(const account_change&, const account_change&) = default;
};

/// What an account holds for a while. What is not used by the last day lapses.
struct account_lot {
  std::size_t account = 0;  ///< position among the accounts of the policy
  int school_year = 0;      ///< for which it was given
  std::int64_t amount = 0;  ///< minutes or cents, never below 0
  day_span days = {};       ///< when it can be used
  std::string phase = {};   ///< only for steps that begin in this phase; "": for all

  friend bool operator==(const account_lot&, const account_lot&) = default;
};

/// The lots of somebody, and what was taken for granted.
struct account_lots {
  std::vector<account_lot> lots;  ///< by account, year and phase; none with nothing in it
  std::vector<text> assumed = {};
};

/// What the accounts of a policy hold for somebody, for each school year of a calendar. Accounts without limit hold
/// nothing that could be counted and have no lot.
///
/// A rule by the year gives its amount in twelve parts: one for each month on whose first day it holds and the person
/// is in service (from the month of `since` on), pro rata at the working time of that day where it says so; rounded
/// down once. A rule about the same with `-limit` behind its subject says for how many years from `since` it is given;
/// one with `-saving-limit`, of the first day of the school year, for how many years it can be used, that year counted:
/// 3 lets what is given on 1 August 2026 lapse after 31 July 2029; without one it lapses with its school year. A rule
/// for a phase gives a lot for steps that begin in that phase. What somebody adds keeps as long as the account does. A change
/// for a year of which nothing can be used in the calendar counts for nothing, which is said.
///
/// Errors: 202 unknown_reference (no such sector; a change of an account that there is not), 433 impossible_value (a working time).
/// O(accounts × years × rules)
[[nodiscard]] result<account_lots> find_lots(const policy&, const account_holder&, const school_calendar&,
                                             const std::vector<account_change>& = {});

}  // namespace loopbaan
