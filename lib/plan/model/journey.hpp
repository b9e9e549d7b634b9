// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <vector>

#include <loopbaan/people/credits.hpp>
#include <loopbaan/plan/outcome.hpp>

#include <framework/phase_ways.hpp>

namespace loopbaan::detail {

/// Is something known not to be there that a step would record? Of an unknown level there may be something to record.
[[nodiscard]] bool records_nothing(const std::vector<attainment>& yields, ranks_view levels);

/// Is somebody known not to have a level? Unknown is not known to be absent.
[[nodiscard]] bool is_known_below(ranks_view levels, const attainment&);

/// A career on the move: the levels and steps that someone has, and what taking a further step makes of them.
class journey {
public:
  journey(const framework&, const standing&);

  /// May this step be taken now? Not if it has been taken on the way, nor if it was done before and cannot be taken
  /// again or all that it gives was there at the start. Whether steps exclude each other is not asked here.
  [[nodiscard]] bool open(step_index) const;

  void take(step_index);

  [[nodiscard]] ranks_view levels() const noexcept { return levels_; }

  /// The phase that a step waits for, for someone who starts where this journey started; none where any of several do.
  [[nodiscard]] std::optional<phase_index> waits_for(step_index) const;

  /// What lets into the phases of a step now, if it waits for any.
  struct entered_phase {
    phase_index phase;
    phase_way way;  ///< of which all exit profiles are met, the first
  };
  [[nodiscard]] std::optional<entered_phase> let_in(step_index) const;

private:
  const framework& fw_;
  std::optional<phase_index> start_;
  ranks levels_;
  std::vector<bool> done_;
  std::vector<bool> over_;  ///< may not be taken (any more)
};

/// The levels that someone can reach at all, each by itself: every step is taken that opens, but for some. O(steps ×
/// rounds).
[[nodiscard]] ranks reachable_levels(const framework&, const standing&, const std::vector<step_index>& but_for);

/// The steps of the way there, likewise.
[[nodiscard]] std::vector<step_index> reachable_steps(const framework&, const standing&,
                                                      const std::vector<step_index>& but_for);

/// What someone has of credits with these steps: what is there, and what each of them gives that does not count yet.
[[nodiscard]] std::int64_t credits_with(const framework&, const standing&, const std::vector<step_index>&,
                                        const resolved_credits&);
[[nodiscard]] std::int64_t credits_with(const framework&, const standing&, const std::vector<planned_step>&,
                                        const resolved_credits&);

}  // namespace loopbaan::detail
