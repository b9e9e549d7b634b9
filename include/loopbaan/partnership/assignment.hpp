// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

#include <loopbaan/core/language.hpp>
#include <loopbaan/core/lottery.hpp>
#include <loopbaan/partnership/rule.hpp>

namespace loopbaan {

/// When to give up before the proof is complete.
struct assignment_limits {
  std::uint64_t nodes = 20'000;  ///< flows that are solved: the same on every machine
  std::stop_token stop = {};
  std::optional<std::chrono::steady_clock::time_point> deadline = {};
};

/// How a round is decided.
struct assignment_options {
  assignment_rule rule = {};  ///< empty: the usual one
  std::string seed = {};      ///< of the lottery
  assignment_limits limits = {};
};

enum class assignment_status : std::uint8_t {
  optimal,     ///< proven, level by level, lottery included
  feasible,    ///< everything in it holds; `bounds` says what is proven
  impossible,  ///< what must run, what owners must have and what is booked cannot be so together
  stopped      ///< the search was given up before any was found
};

/// "optimal", "feasible", "impossible" or "stopped"; "" for none of these.
[[nodiscard]] std::string_view name(assignment_status) noexcept;

enum class wish_state : std::uint8_t { placed, waiting, refused, not_judged };

/// The word of the file formats, e.g. "waiting"; "" for none of these.
[[nodiscard]] std::string_view name(wish_state) noexcept;

/// Why a wish is not placed.
enum class wish_reason : std::uint8_t {
  none,           ///< it is
  met_otherwise,  ///< the need has a place that was liked at least as much
  no_date,        ///< the edition has no date yet
  stated,         ///< what was said before the round
  shut,           ///< the edition stays shut: too few people
  full,           ///< all places are taken that the need could have
  owner_full,     ///< its owner gives no more places
  overlap,        ///< the person is in another edition on one of its days
  team,           ///< there is no place for the whole team
  needed,         ///< the edition in which the need has its place would have too few without it
  rule            ///< there is a place, and by taking it a level of the rule would be worse
};

/// The word of the file formats, e.g. "owner_full"; "" for none of these.
[[nodiscard]] std::string_view name(wish_reason) noexcept;

/// What became of a wish.
struct wish_answer {
  wish_state state{};
  wish_reason why = wish_reason::none;
  std::size_t queue = 0;  ///< of waiting: from 1 on, by the criteria, the rank, the lottery; nobody's place yet first
  std::size_t taken = 0;  ///< places of the edition (owner_full: of the owner) that are taken; shut: who would come
  std::size_t limit = 0;  ///< of so many; of shut: of so few at least
  std::optional<std::size_t> other = {};  ///< overlap, needed: the edition; owner_full: the owner; rule: the level
  /// Full: by which level of the rule those who are there keep their places, how many each; then by lottery; and last,
  /// how many nothing moves: booked, from outside the round, of a team, on a reserved place, needed where they are.
  std::vector<std::size_t> kept_by = {};
};

/// What became of an edition.
struct edition_answer {
  bool runs = false;
  std::size_t taken = 0;                 ///< places, with those filled before
  std::vector<std::size_t> placed = {};  ///< needs, rising
  std::vector<std::size_t> hit = {};     ///< needs with a wish for an edition that stays shut, rising
};

/// What must be, in a round where not all of that can be.
struct round_must {
  enum class kind : std::uint8_t { edition_runs, owner_least, booked };
  kind what{};
  std::size_t which = 0;  ///< position of the edition, the owner or the need

  friend bool operator==(const round_must&, const round_must&) = default;
};

/// The word of the file formats, e.g. "edition_runs"; "" for none of these.
[[nodiscard]] std::string_view name(round_must::kind) noexcept;

/// The answer about a round.
struct assignment {
  assignment_status status{};
  assignment_rule rule = {};                       ///< that was followed
  std::vector<std::optional<std::size_t>> placed;  ///< by need: which of its wishes
  std::vector<level_value> values = {};            ///< by level of the rule
  std::vector<level_value> bounds = {};  ///< nothing is better; as far as these are equal from the first on, values are proven
  std::vector<std::uint64_t> lottery = {};          ///< by need: what its person drew
  std::vector<std::vector<wish_answer>> wishes = {};  ///< by need and wish
  std::vector<edition_answer> editions = {};
  std::vector<round_must> conflict = {};  ///< of impossible: these cannot be so together
  bool conflict_is_smallest = true;       ///< without any one of these the others can be; false: limits left that open
  std::uint64_t nodes = 0;                ///< flows that were solved
};

/// Who has a place where.
///
/// Every need has at most one place; editions and owners have no more than their most, those that run no fewer than
/// their least; booked wishes stay; a team has places in one edition or none; nobody is in two editions on one day. Of
/// all that the best by the rule: each level proven while those before it stay. People are not compared by worth; what
/// the rule leaves open a number decides that anybody can draw anew. The order of rows changes nothing of what is optimal.
///
/// A minimum-cost flow by shortest augmenting paths with costs that are compared level by level, in whole numbers; the
/// lottery walks over what costs nothing to change. Least numbers, teams and overlaps by branch and bound over it.
/// Errors: 736 rule_unclear, 737 rule_too_large at /rule.
/// Where no proof is near, a part of the people at a time is placed anew, as long as that is better.
/// A flow takes O(needs × wishes × log wishes); so many, as least numbers, teams and overlaps need: exponential at worst.
/// Source: Ahuja, Magnanti, Orlin 1993, sections 9.7 and 10.5.
[[nodiscard]] result<assignment> find_assignment(const assignment_round&, const assignment_options& = {});

/// Everything in an assignment that does not hold, in sentences: places, least numbers, owners, bookings, teams, days, the
/// lottery drawn anew, values counted anew, answers of wishes and editions; and where it is optimal and all that holds, a
/// wish that could be placed, or could take the place of another, for something better by the rule. Shares no line with
/// the search. O(wishes × (places + log wishes))
[[nodiscard]] std::vector<std::string> check_assignment(const assignment_round&, const assignment&,
                                                        std::string_view seed = {}, language = language::en);

}  // namespace loopbaan
