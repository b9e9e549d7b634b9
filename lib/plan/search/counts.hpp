// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <optional>
#include <vector>

#include <plan/model/problem.hpp>
#include <plan/search/closure.hpp>

namespace loopbaan::detail {

/// What a plan takes more than once over when it takes an action that waits for a count, or the goal does: a landmark
/// of each of some facts that it counts, of which so many must be hit, each counted by itself. A landmark of a fact:
/// without these actions, and without the one that waits, it never becomes true.
struct counted_landmarks {
  action count = 0;
  std::vector<fact> facts;                     ///< needs of the count
  std::vector<std::vector<action>> landmarks;  ///< one of each of them; rising
  std::vector<std::uint32_t> worth;            ///< of each of them
  std::uint32_t at_least = 1;                  ///< of that; for those that are left out are taken to be met
  std::vector<action> instead = {};            ///< of which each makes the count needless; rising

  /// By action, what the landmarks that it stands in are worth; rising.
  [[nodiscard]] std::vector<std::pair<action, std::uint32_t>> times() const;
};

/// Finds what a choice of actions falls short of.
class count_finder {
public:
  /// @param usable  the actions that may be chosen; those that stand first are kept out of landmarks where others will
  /// do
  count_finder(const problem&, std::vector<action> usable);

  /// For counts that an action of the choice waits for (or one taken beforehand, or the goal): landmarks of which it
  /// hits too few, for at least one count if the choice falls short of any.
  [[nodiscard]] std::vector<counted_landmarks> missed_by(const std::vector<action>& chosen);

  /// What waits for a count: an action, or the goal.
  struct waiting {
    std::optional<action> who = {};    ///< none: the goal
    std::vector<action> instead = {};  ///< of the goal: actions of which each will do as well
  };
  /// None when several do, or an action that is always free.
  [[nodiscard]] static std::optional<waiting> waiting_for(const problem&, action count);

private:
  [[nodiscard]] static std::optional<waiting> waiting_of_goal(const problem&, action free);
  [[nodiscard]] std::optional<counted_landmarks> landmarks_of(action count, const waiting&, bool any_choice);

  const problem& problem_;
  closure reach_;
  std::vector<action> usable_;
  std::vector<action> chosen_first_;
  std::vector<bool> is_chosen_;
};

}  // namespace loopbaan::detail
