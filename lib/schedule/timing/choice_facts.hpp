// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include <plan/model/problem.hpp>
#include <plan/search/lm_cut.hpp>
#include <schedule/timing/facts.hpp>
#include <schedule/timing/step_set.hpp>

namespace loopbaan::detail {

/// Which steps are taken, and when, in numbers alone: those of a timing problem may be left out.
struct choice_problem {
  /// As in a timing problem: of some sets so many must be there.
  struct need {
    std::size_t at_least = 1;
    std::vector<std::vector<step_set>> sets = {};
  };

  timing_problem timing;                 ///< whose steps say nothing of what they need
  std::vector<std::vector<need>> needs;  ///< by step
  std::vector<need> goal;                ///< what must be there in the end
  step_set must;                         ///< steps that are taken in any case
  std::vector<step_set> excludes;        ///< by step: others that are not taken with it, both ways
};

/// In a choice: the step is left out.
inline constexpr std::size_t not_taken = static_cast<std::size_t>(-1);

/// Are needs met by what has ended?
[[nodiscard]] bool is_met(const choice_problem::need&, const step_set& ended);
[[nodiscard]] bool are_met(const std::vector<choice_problem::need>&, const step_set& ended);

/// The term by which enough of the sets of a need can be there, where steps can have ended by these; `never`.
[[nodiscard]] int ready(const choice_problem::need&, const std::vector<int>& ended);

/// What is known of a choice before anything is chosen.
struct choice_facts {
  explicit choice_facts(const choice_problem&);

  /// Steps of which every way to the goal takes one, priced so that no step pays more than it weighs. Nothing where the
  /// goal is out of reach without steps of weight `barred`.
  struct landmark {
    step_set steps;
    std::int64_t price;
  };
  static constexpr std::int64_t barred = std::int64_t{1} << 50;
  [[nodiscard]] std::optional<std::vector<landmark>> landmarks(const std::vector<std::int64_t>& weight) const;

  std::vector<int> earliest;      ///< by step, as in `timing_facts`; likewise:
  std::vector<int> ended;         ///< by step
  std::vector<int> next_fresh;    ///< by term
  std::vector<step_set> givers;   ///< the distinct sets of steps that needs name
  problem ways;                   ///< the same as a problem of plans; its first actions are the steps

  static constexpr int never = timing_facts::never;
};

}  // namespace loopbaan::detail
