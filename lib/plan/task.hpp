// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <vector>

#include <loopbaan/people/cohort.hpp>
#include <loopbaan/plan/objective.hpp>

#include <plan/problem.hpp>

namespace loopbaan::detail {

/// The question "reach these levels" as a problem in which nothing once true becomes false.
///
/// A fact is "competence c at rank l or higher" for the ranks that anything asks for, "step s is done" for steps that
/// another waits for, "phase p is entered", or "an alternative of step s is met". An action is a step, or free: a phase
/// opens when its entry levels are met, an alternative counts when one of its level lists is met. Only what the target
/// can need is in it.
///
/// The weight of a step is cost × scale + 1 with scale > number of actions, so that the lightest set of steps is the
/// cheapest and, of the cheapest, the smallest. Free actions weigh nothing and are always taken. A step is named by its
/// position in the catalogue.
struct task {
  static constexpr std::uint32_t no_step = std::numeric_limits<std::uint32_t>::max();  ///< the name of free actions

  problem asked;
  std::int64_t scale = 1;

  struct level_fact {
    attainment level;
    fact number;
  };
  std::vector<level_fact> level_facts;  ///< rising by competence and rank

  /// The facts that hold for someone at the start.
  [[nodiscard]] std::vector<fact> initial(const standing&) const;

  /// The actions that someone may not take: steps already done.
  [[nodiscard]] std::vector<bool> barred(const standing&) const;

  struct done_fact {
    std::uint32_t step;
    fact number;
  };
  std::vector<done_fact> done_facts;  ///< rising by step
};

/// Compiles the question for everyone who starts in one phase. O(framework), dominance among steps aside.
[[nodiscard]] task compile(const framework&, profile_index target, objective, std::optional<phase_index> start);

/// When a step with phases opens for someone in phase `start`: never, at once, or when a phase is entered.
struct opening {
  enum class kind { never, now, entering } when{};
  phase_index phase{};
};
[[nodiscard]] opening opens(const resolved_step&, std::optional<phase_index> start) noexcept;

}  // namespace loopbaan::detail
