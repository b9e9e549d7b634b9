// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include <loopbaan/schedule/schedule.hpp>

namespace loopbaan {

/// One thing that would let a schedule end in an earlier term, while all else stays as it is; of one that cannot be,
/// what would make it possible.
struct earlier_end {
  obstacle what;                             ///< that is given way to: an account, a full term, an agreement …
  std::optional<account_change> more = {};   ///< of an account: the least that must be added, and for which year
  std::optional<minutes> most_in_term = {};  ///< of full terms: the least that must fit into each
  std::size_t terms = 0;                     ///< it then ends within so many terms, and in no fewer
  bool proven = true;  ///< is less not enough, nothing at all included, nor fewer terms? not known where the search was given up on either

  friend bool operator==(const earlier_end&, const earlier_end&) = default;
};

/// What the search gave up on before it knew whether it would help.
struct unsettled_end {
  obstacle what;
  std::optional<int> school_year = {};  ///< of an account: more of which year

  friend bool operator==(const unsettled_end&, const unsettled_end&) = default;
};

/// What would bring an end forward, and of what that is not known.
struct earlier_ends {
  /// Of a schedule of which it is not proven that it ends as early as can be: it ends within so many terms though
  /// nothing changes, fewer than it takes now; all else is then told beside these.
  std::optional<std::size_t> unchanged = {};
  bool unchanged_proven = true;  ///< within no fewer, with nothing changed? not known where the search was given up
  std::vector<earlier_end> found = {};       ///< what would by itself; what is in neither list would not
  std::vector<unsettled_end> given_up = {};  ///< empty: all was looked at to the end

  friend bool operator==(const earlier_ends&, const earlier_ends&) = default;
};

/// What would bring the end of a schedule forward by a term or more, one thing at a time, after it was looked whether a
/// schedule that is not proven ends earlier as it is: so many hours or euros more
/// in an account for a school year, fuller terms, an edition of a step in any term, an agreement let go, no leave, no
/// limit to a phase. The least of each, to the minute and the cent. Nothing where none of them helps by itself.
///
/// In the order of `obstacle::kind`, accounts by their order in the policy and by year. Errors: those of
/// `find_schedule`. Each asks some twenty times whether everything fits: find_schedule × accounts × years.
[[nodiscard]] result<earlier_ends> find_earlier_ends(const schedule_ground&, const standing&, const schedule_request&,
                                                     const schedule_outcome&, const schedule_limits& = {});

}  // namespace loopbaan
