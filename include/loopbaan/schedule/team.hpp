// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include <loopbaan/core/lottery.hpp>
#include <loopbaan/core/progress.hpp>
#include <loopbaan/schedule/schedule.hpp>

/// Schedules of people who share places, money and the hours that a school can spare: docs/schedule.md.
namespace loopbaan {

/// One of several people.
struct team_member {
  std::string id;                 ///< names who it is; each once
  standing stands;                ///< a view, which must outlive the call
  schedule_request request = {};  ///< as if there were nobody else
  std::string school = {};        ///< whose hours are spared; "": nobody's
  std::int64_t turn = 0;          ///< smaller ones choose first: stated data, such as the year in which a phase ends
  std::map<std::string, std::string> groups = {};  ///< of which group, by grouping: what roles of editions ask
  std::vector<std::string> consents = {};          ///< ids of the roles to which they said yes
};

/// What is asked of all together.
struct team_request {
  std::vector<team_member> members;
  std::vector<account_change> shared = {};    ///< what accounts hold for all together
  std::optional<minutes> school_spares = {};  ///< hours in each term that all steps of one school's people may take
  std::string seed = {};                      ///< of the lottery between people of the same turn
  std::uint64_t rounds = 200;                 ///< of looking for something better once everybody has had a turn
};

/// What somebody is in an edition with roles.
struct held_role {
  std::size_t edition = 0;  ///< position among the editions of the offers
  std::size_t role = 0;     ///< position among its roles

  friend bool operator==(const held_role&, const held_role&) = default;
};

/// The answer about one of them.
struct team_place {
  schedule_outcome outcome =
      {};                     ///< under what the others leave: `optimal` of that alone; `unscheduled`: waits, and why
  std::size_t alone = 0;      ///< terms that are enough without the others; more than there are: none; 0: not known
  std::uint64_t lottery = 0;  ///< the number that was drawn: smaller ones choose first within a turn
  std::vector<held_role> roles = {};  ///< one for each edition with roles that they are in; by edition
};

/// Somebody who waits counts as one term more than there are.
struct team_outcome {
  std::vector<team_place> members = {};  ///< in the order of the request
  std::vector<std::size_t> shut = {};    ///< editions that do not run, as fewer people came than they ask; rising
  std::int64_t terms = 0;                ///< of all together
  std::int64_t terms_bound = 0;          ///< proven: together it takes no fewer
  bool stopped = false;                  ///< was the search told to stop, or out of time?
};

/// When everybody takes their steps, so that no edition holds more people than it has places, none runs with fewer than
/// it asks, in each role where there are roles, shared accounts give no more than they hold, and no school spares more hours in a term than is said. By
/// turn, then by lottery, each gets the best schedule that is left; an edition that then lacks people gets some who wait
/// or are in another edition of its step, or is shut. So from some beginnings; then for some rounds a few people are taken
/// out and put back in another order, an edition that is shut is opened, or one that runs is shut, and what takes fewer
/// terms is kept, of smaller turns first; of as many terms, with fewer who wait. Nobody is compared by worth.
///
/// Not proven to be the best; how far it can be from it, `terms_bound` tells: the terms of everybody alone without the
/// editions that can never run, or more where the places of a step are too few or its least numbers too many. The order of
/// the members changes nothing. Who was not asked when it was told to stop is `stopped`; the bound is then what was proven
/// until then. Told how far it is: everybody alone, everybody in turn, and each round.
///
/// In an edition with roles everybody has one that they may have. It runs when no role lacks people; who chose first has
/// the first role that leaves the others theirs.
///
/// Errors: those of `find_schedule` at /members/N, 201 duplicate_id, 202 unknown_reference (a role consented to, a shared
/// account), 433 impossible_value (less than nothing shared), 712 shared_account_filled (by rules),
/// 713 shared_account_endless, 714 shared_account_alone (a member changes it).
/// O((members + rounds) × find_schedule)
[[nodiscard]] result<team_outcome> find_team_schedule(const schedule_ground&, const team_request&,
                                                      const schedule_limits& = {}, const progress& = {});

/// Everything in schedules of a team that does not hold, in sentences: each schedule by itself under what is
/// shared, places, least numbers, shared accounts, the hours that schools spare, sums and bounds. Shares no line with
/// the search. O(members × check)
[[nodiscard]] std::vector<text> check(const schedule_ground&, const team_request&, const team_outcome&);

}  // namespace loopbaan
