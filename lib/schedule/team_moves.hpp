// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include <schedule/round_dice.hpp>
#include <schedule/team_checks.hpp>
#include <schedule/team_room.hpp>

namespace loopbaan::detail {

/// Who has what, and what that leaves. Copies share the answers.
struct team_state {
  team_room room;
  std::vector<std::shared_ptr<const schedule_outcome>> has;  ///< by member; null: not yet asked
};

/// What holds whatever is chosen.
struct team_floor {
  std::vector<std::int64_t> terms = {};  ///< of each member, at the least; more than there are: waits for certain
  std::vector<bool> never = {};          ///< by edition: it can never run
};

/// What searches for a team do with who has what: people are put somewhere else, editions are shut and opened. How
/// somebody is asked, and which of two is the better, each search says.
class team_moves {
public:
  /// What a member would get of what is left; of some editions nothing.
  using asker = std::function<schedule_outcome(const team_room&, std::size_t member, const std::vector<std::size_t>& but_for)>;
  /// The smaller, the better: by what comes first.
  using rating = std::vector<std::int64_t>;
  using rater = std::function<rating(const team_state&)>;

  /// Views, which must outlive it; the floor is looked at when it is used.
  team_moves(const schedule_ground&, const team_request&, const team_order&, const team_floor&, asker, rater);

  [[nodiscard]] const asker& ask() const noexcept { return ask_; }

  void take_out(team_state&, std::size_t member) const;
  /// One after the other, each gets the best that is left.
  void place(team_state&, const std::vector<std::size_t>& which) const;

  /// Which edition is shut first of those that lack people.
  enum class shuts {
    fewest_terms,   ///< without which what there is is best
    fewest_lacking  ///< without which fewest people lack somewhere
  };

  /// Until all editions run that somebody is in. One that lacks people gets some who wait or are in another edition of
  /// its step, where no other then falls short; where none can be filled so, one is shut. Each time one fewer falls
  /// short or one more is shut, so this ends.
  void settle(team_state&, shuts = shuts::fewest_terms) const;

  /// Who waits is asked again, by who chooses first.
  void let_in_who_waits(team_state&) const;

  /// What comes of opening an edition that is shut, or of shutting one that runs, and of asking those who wait for its
  /// step again; `more`: and of opening all that are shut of the other steps that these ask.
  [[nodiscard]] team_state with_other_editions(team_state, std::size_t edition, bool more) const;

  /// The editions of which opening or shutting can change something: rising.
  [[nodiscard]] std::vector<std::size_t> movable(const team_state&) const;

private:
  [[nodiscard]] bool can_end(std::size_t member) const {
    return floor_.terms[member] <= static_cast<std::int64_t>(ground_.calendar.size());
  }
  [[nodiscard]] bool asks(std::size_t member, std::size_t edition) const;
  /// Is there an edition with a place for each step that somebody asks, so that it is worth a question? With an edition,
  /// that one for its step.
  [[nodiscard]] bool finds_places(const team_state&, std::size_t member, std::optional<std::size_t> edition = {}) const;
  [[nodiscard]] bool is_in(const team_state&, std::size_t member, std::size_t edition) const;
  void put(team_state&, std::size_t member, std::shared_ptr<const schedule_outcome>) const;
  [[nodiscard]] bool fill(team_state&, std::size_t edition) const;
  [[nodiscard]] team_state without(team_state, std::size_t edition) const;

  const schedule_ground& ground_;
  const team_request& request_;
  const std::vector<std::size_t>& order_;
  const team_floor& floor_;
  asker ask_;
  rater rate_;
  std::vector<step_index> step_of_;  ///< by edition
};

/// Editions that can never run, as fewer people ask them who can be scheduled at all than they ask: they are shut, and
/// of everybody it is found again how many terms they take at the least, until nothing changes.
/// @param alone  terms that each takes at the least with nothing shut
[[nodiscard]] team_floor shut_what_never_runs(team_room&, const schedule_ground&, const team_request&,
                                              std::vector<std::int64_t> alone, const team_moves::asker&);

/// Limits each edition to as many people as a first choice would have there: of each step by itself, from when everybody
/// would be ready.
void limit_to_first_choice(team_room&, const schedule_ground&, const team_request&, const team_floor&);

}  // namespace loopbaan::detail
