// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include <loopbaan/core/language.hpp>
#include <loopbaan/core/lottery.hpp>
#include <loopbaan/core/result.hpp>
#include <loopbaan/core/text.hpp>
#include <loopbaan/partnership/travel.hpp>

namespace loopbaan {

/// A school in a round of visits, or an institute that visits and is not visited.
struct visit_school {
  std::string id;
  std::string board = {};  ///< never visited by its own; "": a board of its own
  std::string kind = {};   ///< "school", "institute", or what the partnership calls it; "": nobody says
  std::size_t visited = 1;    ///< so many come, 0 to 10
  std::size_t visits = 1;     ///< so many schools it visits, 0 to 10; of more than that nobody is asked
  bool must_visit = true;     ///< false: it visits so many at most
  std::vector<std::size_t> away = {};  ///< days of the round, from 0 on, on which it cannot
  std::string title = {};              ///< what sentences call it; "": its id
};

/// Who visits whom.
struct visit_pair {
  std::size_t from = 0, to = 0;  ///< positions of schools

  friend bool operator==(const visit_pair&, const visit_pair&) = default;
  friend auto operator<=>(const visit_pair&, const visit_pair&) = default;
};

/// What a round of visits is to be.
struct visit_round {
  std::vector<visit_school> schools;       ///< at most 500
  std::vector<visit_pair> earlier = {};    ///< visits of rounds before: not again
  bool earlier_both_ways = false;          ///< nor the other way round
  std::vector<travel_distance> distances = {};  ///< between schools, by id; back as far, unless that stands here too
  round_travel::unit counted_in = round_travel::unit::kilometres;  ///< what distances are, for sentences
  std::optional<std::int64_t> most = {};        ///< what is farther is left out
  std::optional<std::int64_t> otherwise = {};   ///< where no distance stands; none: 0 without any distances, else an error
  std::size_t days = 0;                         ///< days there are for visits; 0: days are not looked at
  std::size_t most_of_board = 0;                ///< of the visitors of a school so many from one board; 0: no matter how many
  std::string team_kind = {};                   ///< of each team …
  std::size_t team_least = 0;                   ///< … so many at least are of this kind
  std::vector<visit_pair> agreed = {};          ///< an earlier plan of this round: as little as possible is changed
  std::string seed = {};                        ///< of the lottery
  std::uint64_t nodes = 60;                     ///< after so many the proof is given up: the same on every machine
};

/// What a plan is judged by, each only where those before it are equal.
struct visit_values {
  std::int64_t lacking = 0;  ///< places for visitors that stay empty, and visits that schools do not make
  std::int64_t changed = 0;  ///< visits that were not agreed; only where something was
  std::int64_t travel = 0;   ///< kilometres or minutes, of all visits
  std::int64_t alike = 0;    ///< visits by a school of the same kind
  std::int64_t lottery = 0;  ///< sum of what visits drew, each a number of 32 bits

  friend bool operator==(const visit_values&, const visit_values&) = default;
  friend auto operator<=>(const visit_values&, const visit_values&) = default;
};

/// Why one school does not visit another.
enum class visit_bar : std::uint8_t {
  none,       ///< it could
  itself,     ///< nobody visits itself
  not_visiting,  ///< it makes no visits
  not_visited,   ///< the other is not visited
  own_board,
  before,     ///< it did in an earlier round, or the other way round where that counts
  too_far,
  no_day      ///< on no day of the round can both
};

/// The word of the file formats, e.g. "own_board"; "" for none of these.
[[nodiscard]] std::string_view name(visit_bar) noexcept;

/// Why places for visitors stay empty, or visits that schools must make are not made.
struct visit_lack {
  enum class reason : std::uint8_t {
    nobody,   ///< no school may visit this one
    board,    ///< one board has so many of the schools that the others cannot visit them all
    too_few,  ///< these schools can be visited by these alone, and those make fewer visits
    kind,     ///< of the kind that each team must have there are too few that may
    together,  ///< each rule by itself leaves enough: not both ways, and the teams, do not so together
    no_host,   ///< this school must visit, and may visit no other
    unmade     ///< these must visit, may, and make fewer visits than they must
  };
  reason why{};
  std::vector<std::size_t> schools = {};   ///< that are not all visited as often as asked; of visits not made: that must
  std::vector<std::size_t> visitors = {};  ///< all that may visit any of them; of visits not made: all that they may visit
  std::size_t places = 0, made = 0;  ///< visitors that these ask; visits that those can make. Of visits not made: so
                                     ///< many they must make, and so many they make
};

/// The answer about a round of visits.
struct visit_plan {
  std::vector<visit_pair> visits;                        ///< rising
  std::vector<std::optional<std::size_t>> days = {};     ///< by school: when it is visited; none: no day on which all can
  visit_values values = {};
  visit_values bounds = {};  ///< nothing is better: as far as these are equal from the first on, values are proven
  std::vector<visit_lack> lacks = {};
  std::uint64_t nodes = 0;

  [[nodiscard]] bool proven() const { return values == bounds; }
};

/// How many more rounds there can be after these earlier visits, days not looked at.
struct visit_rounds_ahead {
  static constexpr std::size_t looked_at = 12;  ///< more are not looked for: so many, or more

  std::size_t least = 0, most = 0;  ///< equal: so many are certain, and, below `looked_at`, no more are possible
};

/// Who visits whom in a round: nobody itself or its own board, no two each other, no visit again, nobody too far.
///
/// Fewest places empty, then fewest changes of what was agreed, least travel, fewest visits among the same kind, then a
/// lottery: each visit draws `lottery_number(seed, id of who visits + "\n" + id of who is visited)`, its upper 32 bits,
/// and the least sum wins. The order of rows changes nothing. Errors, all at once: 101, 201 (school, distance), 202 (a
/// distance that nobody says), 430, 433; at /schools/N/…, /earlier/N, /agreed/N, /distances/N, /most, /otherwise, /nodes.
///
/// A minimum-cost flow with prices on what no flow keeps by itself (Lagrange), and branch and bound over it;
/// exponential at worst. A part at a time is placed anew before that.
[[nodiscard]] result<visit_plan> find_visits(const visit_round&, const std::stop_token& = {});

/// Everything that is wrong with a round, as `find_visits` says it. O(earlier + (schools + distances) × log schools), and
/// O(schools²) where distances must be whole
[[nodiscard]] diagnostics look_at_visit_round(const visit_round&);

/// Why one school does not visit another, by their positions. O(earlier + distances)
[[nodiscard]] visit_bar bar_between(const visit_round&, std::size_t from, std::size_t to);

/// The same of all pairs: by who visits, then by who is visited. O(schools² × days + earlier + distances)
[[nodiscard]] std::vector<std::vector<visit_bar>> bars_between(const visit_round&);

/// How many rounds there can be from this one on in which nothing lacks, without a visit again. The most follows from a
/// flow in which each visit is made once; where both ways count, from a plan of all rounds at once, which can always be
/// parted into rounds (König 1916). Of few schools all rounds are looked for together. What a team is made of holds in all
/// rounds; such a plan cannot always be parted, and then one round is the least that is certain. Days are not looked at:
/// those of later rounds are not known.
[[nodiscard]] result<visit_rounds_ahead> rounds_ahead(const visit_round&, const std::stop_token& = {});

/// In a sentence: why places stay empty or visits are not made, and what would change it.
[[nodiscard]] text sentence(const visit_round&, const visit_lack&);

/// Everything in a plan that does not hold, in sentences: rules, values counted anew, days, and whether what is said to be
/// too few is so. Shares no line with the search. That nothing is better it does not tell.
[[nodiscard]] std::vector<std::string> check_visits(const visit_round&, const visit_plan&, language = language::en);

}  // namespace loopbaan
