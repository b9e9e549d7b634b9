// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <optional>
#include <set>
#include <vector>

#include <loopbaan/people/cohort.hpp>
#include <loopbaan/plan/request.hpp>

namespace loopbaan::detail {

/// What a plan is to reach.
struct goal_levels {
  std::vector<attainment> levels;
  std::vector<resolved_choice> choices;
};

/// Walks a plan by the letter of what a plan means. Deliberately plain, and without a line of the search.
class walker {
public:
  walker(const framework&, const standing&);

  [[nodiscard]] bool has(const attainment& wanted) const { return levels_[wanted.competence.value] >= wanted.level; }
  [[nodiscard]] bool has_all(const std::vector<attainment>& wanted) const;
  /// Are all levels there, and of each choice so many sets?
  [[nodiscard]] bool meets(const goal_levels&) const;
  [[nodiscard]] std::size_t how_many(const resolved_choice&) const;
  [[nodiscard]] bool has_done(step_index s) const { return done_.contains(s); }

  /// Why a step is closed now; nothing when it is open.
  [[nodiscard]] std::optional<text> closed(step_index) const;

  void take(step_index);

private:
  [[nodiscard]] bool phase_open(const resolved_step&) const;

  const framework& fw_;
  std::optional<phase_index> start_;
  ranks start_levels_;  ///< as they are known
  ranks levels_;
  std::set<step_index> done_;
  std::set<step_index> taken_;  ///< on this walk
  std::set<step_index> held_;   ///< of those done before: what they give was there at the start
};

/// What the targets of a request ask for.
[[nodiscard]] goal_levels required_by(const framework&, const plan_request&);

/// Where someone ends who takes all of these steps that open, in whatever order; whom they exclude is not asked.
[[nodiscard]] walker exhausted(const framework&, const standing&, std::vector<step_index>);

/// The desired levels of a request as far as anything leads there, steps ruled out aside.
[[nodiscard]] std::vector<attainment> attainable_wishes(const framework&, const standing&, const plan_request&);

}  // namespace loopbaan::detail
