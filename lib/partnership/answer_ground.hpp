// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <span>
#include <utility>
#include <vector>

#include <loopbaan/partnership/assignment.hpp>

namespace loopbaan::detail {

/// What reasons are told from: who is where, who belongs together, and who fits into what.
class answer_ground {
public:
  /// Fills what is counted of the editions of the answer. O(needs × wishes)
  answer_ground(const assignment_round&, assignment&);

  [[nodiscard]] const assignment_round& round() const noexcept { return round_; }
  [[nodiscard]] const assignment& made() const noexcept { return made_; }
  [[nodiscard]] const round_wish& wish(std::size_t need, std::size_t which) const {
    return round_.parts().needs[need].wishes[which];
  }
  [[nodiscard]] std::size_t levels() const noexcept { return made_.rule.size(); }

  /// Where a need has its place.
  [[nodiscard]] std::optional<std::size_t> edition_of(std::size_t need) const {
    if (!made_.placed[need]) return std::nullopt;
    return round_.edition_of(need, *made_.placed[need]);
  }
  [[nodiscard]] std::optional<std::size_t> wish_at(std::size_t need, std::size_t edition) const;

  /// All of the team of a need; of no team: it alone.
  [[nodiscard]] std::span<const std::size_t> team_of(std::size_t need) const { return teams_[team_[need]]; }

  /// An edition in which another need of its person has a place, on a day of this one.
  [[nodiscard]] std::optional<std::size_t> clash(std::size_t need, std::size_t edition,
                                                 std::optional<std::size_t> but = {}) const;

  [[nodiscard]] bool is_of(std::size_t edition, std::size_t owner) const;
  [[nodiscard]] std::size_t people_of_owner(std::size_t owner) const { return of_owner_[owner]; }

  /// Is there a place for one more, once another who is there leaves? O(places × groups) for each mix of groups, once.
  [[nodiscard]] bool fits(std::size_t edition, std::size_t coming, std::optional<std::size_t> leaving = {});

  /// Positions of those reserved places of an edition that a need may have.
  [[nodiscard]] std::vector<std::size_t> reserved_for(std::size_t edition, std::size_t need) const;

  /// The edition that has too few when these leave it for another; of an owner with too few, the one that they leave.
  [[nodiscard]] std::optional<std::size_t> lacks_without(std::span<const std::size_t> leaving, std::size_t to) const;

private:
  using mix = std::pair<std::vector<std::size_t>, std::optional<std::vector<std::size_t>>>;

  const assignment_round& round_;
  assignment& made_;
  std::vector<std::size_t> team_, person_, of_owner_;
  std::vector<std::vector<std::size_t>> teams_, people_;
  std::map<std::pair<std::size_t, mix>, bool> fitted_;
};

/// By what those keep their places who are in a full edition, of which some wish to be.
class kept_places {
public:
  /// O(places × (wishes + levels) × log places)
  kept_places(answer_ground&, std::size_t edition);

  /// Of wish_answer: for a need that waits for a place there. O(levels × log places), and so much more for each who is
  /// there and wishes to be where it is
  [[nodiscard]] std::vector<std::size_t> against(std::size_t need, std::size_t wish);

private:
  /// Who may have the same places: the smallest at the first level that differs comes first.
  struct alike {
    std::vector<std::size_t> reserved;
    std::vector<std::size_t> needs;
  };

  [[nodiscard]] std::int64_t worth(std::size_t level, const round_wish&) const;
  [[nodiscard]] const round_wish& place_of(std::size_t need) const;
  void add_against_unplaced(const alike&, const round_wish&, std::vector<std::size_t>& kept) const;
  void add_against_placed(const alike&, std::size_t need, std::size_t wish, std::vector<std::size_t>& kept);
  [[nodiscard]] std::size_t level_unless_swapped(std::size_t there, std::size_t need, std::size_t wish) const;
  [[nodiscard]] std::optional<std::size_t> instead(std::size_t there, std::size_t edition, std::size_t need);

  answer_ground& ground_;
  std::size_t edition_;
  std::size_t fixed_ = 0;                                       ///< whom nothing moves
  std::vector<alike> groups_;                                   ///< all others
  std::vector<std::pair<std::size_t, std::size_t>> elsewhere_;  ///< an edition that one of these wishes too, and who
};

}  // namespace loopbaan::detail
