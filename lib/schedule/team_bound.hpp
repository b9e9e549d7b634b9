// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <compare>
#include <cstdint>
#include <functional>
#include <map>
#include <vector>

#include <loopbaan/schedule/team.hpp>

#include <schedule/team_moves.hpp>

namespace loopbaan::detail {

/// Sum of the terms of all, at the least: everybody alone; of each step those that need it in its editions, each with as
/// many as it asks or none; and all steps together, with a price on each place. Once it is told to stop, what is proven
/// until then.
[[nodiscard]] std::int64_t least_terms(const schedule_ground&, const team_request&, const team_floor&,
                                       const std::function<bool()>& stops);

/// What everybody asks of the editions, as a Lagrangian relaxation of their places sees it: whoever ends after so many
/// terms pays for each step the cheapest place that there is in time, and waits where that is cheaper; what all pay less
/// what all places are worth is no more than any schedule of the team takes. Accounts count as far as nobody ends sooner
/// than alone. Prices rise where more people ask an edition than it has places: M. Held, R. Karp (1971), by the steps of
/// B. Polyak (1969) with a target that is a little above what is proven. All in whole numbers.
class priced_places {
public:
  /// A way to take a step: the first term, and the edition; `free`: none, or one that takes as many as like.
  struct way {
    int first;
    std::size_t edition;
    friend auto operator<=>(const way&, const way&) = default;
  };
  /// Of somebody: the ways of each step, by first term; for each number of terms the last in which each step may begin.
  struct asker {
    std::int64_t alone;
    std::vector<std::vector<way>> steps;
    std::vector<std::vector<int>> latest;  ///< of `alone` terms, of one more, and so on
    friend auto operator<=>(const asker&, const asker&) = default;
  };
  static constexpr std::size_t free = static_cast<std::size_t>(-1);

  priced_places(const schedule_ground&, const team_request&, const team_floor&, const std::function<bool()>& stops);

  /// What is proven; 0 where it was told to stop before it knew what all ask.
  /// O(rounds × people who ask something else × terms × steps), of which there are no more than some 3 × 10^9
  [[nodiscard]] std::int64_t bound();

private:
  [[nodiscard]] std::int64_t pay(const asker&, std::int64_t people);
  [[nodiscard]] std::int64_t round();

  const std::function<bool()>& stops_;
  std::int64_t terms_;
  std::int64_t sure_ = 0;  ///< terms of those who ask nothing that is priced
  std::map<asker, std::int64_t> askers_;  ///< and how many people ask the same
  std::vector<std::int64_t> places_;      ///< of each edition; -1: as many as like
  std::vector<std::int64_t> prices_;      ///< in parts of a term
  std::vector<std::int64_t> asked_;       ///< how many people chose each
};

}  // namespace loopbaan::detail
