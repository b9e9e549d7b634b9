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

/// Why a place that was agreed cannot stay: the first of these that holds.
enum class change_reason {
  gone,   ///< there is no such edition or term any more, or it is full before anybody is planned
  shut,   ///< the edition does not run, as fewer people come than it asks
  own,    ///< even alone, with what is asked of this person now, the step cannot be there
  full,   ///< others have the places of the edition
  others  ///< what the others have of places, hours and money leaves too little, or less would have stayed otherwise
};

/// The word of the file formats, e.g. "gone"; "" for none of these.
[[nodiscard]] std::string_view name(change_reason) noexcept;

/// A step that is no longer where it was agreed to be, or not taken at all.
struct changed_place {
  std::size_t member = 0;  ///< position in the request
  step_index step;
  change_reason why = change_reason::others;

  friend bool operator==(const changed_place&, const changed_place&) = default;
};

struct replanned_team {
  team_outcome outcome = {};
  std::size_t waiting = 0;        ///< how many have no schedule
  std::size_t waiting_bound = 0;  ///< proven: no fewer, as so many have none even alone
  std::vector<changed_place> changed = {};  ///< by member and step
  std::size_t changed_bound = 0;            ///< proven: no fewer places change
  std::size_t people_gone = 0;              ///< with how many something was agreed who are no longer members
  std::size_t no_longer_asked = 0;          ///< places that were agreed on steps for which members no longer ask
};

/// A team whose members, offers or requests have changed since something was agreed, with few changes to that: first as
/// few people waiting as possible, so that nobody waits who need not; then as few changed places as possible; then
/// fewest terms, of smaller turns first. Everything agreed stays that can stay; who cannot keep all
/// lets go of fewest, which is found by trying as long as these are no more than some 256 sets of steps, and beyond
/// that by keeping one place after the other; who is new is put where there is room; then for `rounds` rounds a few are taken out and put back in another order, or an edition is opened or shut, and what is better is kept.
///
/// Where nothing has changed since `find_team_schedule` gave what was agreed, all of it stays, unless fewer then wait: that
/// counts here before how many terms all take, and there after it.
///
/// What was agreed with people who are no longer members, or on steps that they no longer ask for, is left aside. Not
/// proven to be the best; the bounds tell how far it can be from it. The order of the members changes nothing.
///
/// Told how far it is: everybody alone, everybody, and each round. A place stays when the step has the same edition, or
/// begins in the term that was agreed.
///
/// Errors: those of `find_team_schedule`. O((members + rounds) × find_schedule), and of who must change, some 256 times
/// that
[[nodiscard]] result<replanned_team> replan_team(const schedule_ground&, const team_request&,
                                                 const std::vector<agreed_places>&, const schedule_limits& = {},
                                                 const progress& = {});

/// Everything in it that does not hold, in sentences: what `check` of a team says, the changes are those that
/// there are, the bounds are not above what there is. Shares no line with the search.
[[nodiscard]] std::vector<text> check(const schedule_ground&, const team_request&,
                                      const std::vector<agreed_places>&, const replanned_team&);

}  // namespace loopbaan
