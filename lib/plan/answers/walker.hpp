// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include <loopbaan/people/credits.hpp>
#include <loopbaan/plan/request.hpp>

namespace loopbaan::detail {

/// What a plan is to reach.
struct goal_levels {
  std::vector<attainment> levels;
  std::vector<resolved_choice> choices;
  std::vector<resolved_credits> credits = {};
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
  /// Hundredths of credits that are there: of steps done before, as far as they count, and of those taken.
  [[nodiscard]] std::int64_t credits_had(const resolved_credits&) const;
  [[nodiscard]] bool has_done(step_index s) const { return done_.contains(s); }
  [[nodiscard]] bool has_taken(step_index s) const { return taken_.contains(s); }

  /// Why a step is closed now; nothing when it is open.
  [[nodiscard]] std::optional<text> closed(step_index) const;

  /// The phases whose entry opens a step, for who waits for any.
  [[nodiscard]] std::vector<phase_index> doors(step_index) const;

  void take(step_index);

private:
  [[nodiscard]] std::optional<text> closed_by_phase(step_index) const;
  [[nodiscard]] bool can_enter(phase_index) const;
  [[nodiscard]] bool is_left(phase_index) const;
  [[nodiscard]] bool leads_back(phase_index from, bool through_start,
                                std::map<std::pair<phase_index, bool>, bool>& known) const;

  const framework& fw_;
  std::vector<std::pair<step_index, std::optional<date>>> done_before_;  ///< and when, where that is known
  std::optional<date> today_;
  std::optional<phase_index> start_;
  ranks start_levels_;  ///< as they are known
  ranks levels_;
  std::set<step_index> done_;
  std::set<step_index> taken_;  ///< on this walk
  std::set<step_index> held_;   ///< of those done before: what they give was there at the start
};

/// The ids of the phases that lead to one: those that it says, or where no phase says any, the one before it in the list.
[[nodiscard]] std::vector<std::string> phases_after(const framework&, phase_index);

/// Does one phase lie before another, by what the document says?
[[nodiscard]] bool leads_to(const framework&, phase_index earlier, phase_index later);

/// What the targets of a request ask for.
[[nodiscard]] goal_levels required_by(const framework&, const plan_request&);

/// Where someone ends who takes all of these steps that open, in whatever order; whom they exclude is not asked.
[[nodiscard]] walker exhausted(const framework&, const standing&, std::vector<step_index>);

/// The desired levels of a request as far as anything leads there, steps ruled out aside.
[[nodiscard]] std::vector<attainment> attainable_wishes(const framework&, const standing&, const plan_request&);

}  // namespace loopbaan::detail
