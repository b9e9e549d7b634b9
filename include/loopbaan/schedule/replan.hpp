// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include <loopbaan/schedule/team.hpp>

/// Planning a team anew with few changes: docs/schedule.md.
namespace loopbaan {

/// Where the steps of somebody were agreed to be.
struct agreed_places {
  std::string id;                           ///< of the member
  std::vector<step_agreement> places = {};  ///< all `in`: an edition, or the term in which the step begins

  friend bool operator==(const agreed_places&, const agreed_places&) = default;
};

/// What an answer about a team gives everybody, to be agreed on; who waits has nothing.
[[nodiscard]] std::vector<agreed_places> places_of(const schedule_ground&, const team_request&, const team_outcome&);

/// A step that is no longer where it was agreed to be, or not taken at all.
struct changed_place {
  std::size_t member = 0;  ///< position in the request
  step_index step;

  friend bool operator==(const changed_place&, const changed_place&) = default;
};

struct replanned_team {
  team_outcome outcome = {};
  std::size_t waiting = 0;        ///< how many have no schedule
  std::size_t waiting_bound = 0;  ///< proven: no fewer, as so many have none even alone
  std::vector<changed_place> changed = {};  ///< by member and step
  std::size_t changed_bound = 0;            ///< proven: no fewer places change
};

/// A team whose members, offers or requests have changed since something was agreed, with few changes to that: first as
/// few people waiting as possible, so that nobody waits who need not; then as few changed places as possible; then
/// fewest terms, of smaller turns first. Everything agreed stays that can stay (of whom three or more
/// places are gone, all may change); who cannot, and who is new, is put where
/// there is room; then for `rounds` rounds a few are taken out and put back in another order, and what is better is kept.
///
/// What was agreed with people who are no longer members, or on steps that they no longer ask for, is left aside. Not
/// proven to be the best; the bounds tell how far it can be from it. The order of the members changes nothing.
///
/// Errors: those of `find_team_schedule`. O((members + rounds) × find_schedule), and of who must change, for each set of
/// up to two steps of theirs
[[nodiscard]] result<replanned_team> replan_team(const schedule_ground&, const team_request&,
                                                 const std::vector<agreed_places>&, const schedule_limits& = {});

/// Everything in it that does not hold, in English sentences: what `check` of a team says, the changes are those that
/// there are, the bounds are not above what there is. Shares no line with the search.
[[nodiscard]] std::vector<std::string> check(const schedule_ground&, const team_request&,
                                             const std::vector<agreed_places>&, const replanned_team&);

}  // namespace loopbaan
