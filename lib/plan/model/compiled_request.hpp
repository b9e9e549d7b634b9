// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include <loopbaan/people/credits.hpp>
#include <loopbaan/plan/request.hpp>

#include <plan/model/problem.hpp>

namespace loopbaan::detail {

/// The question "reach these levels" as a problem in which nothing once true becomes false.
///
/// A fact is "competence c at rank l or higher" for the ranks that anything asks for, "step s is done" for steps that
/// another waits for, "phase p is entered", "any phase that opens step s is", "enough alternatives of a step or of a
/// choice of a profile are met", or, where several are enough, "the i-th of them is"; "enough credits are there", or
/// "those of step s are". An action is a step, or free: a phase is entered along each way whose exit levels are met, an
/// alternative is met when its levels are, and a count waits for as many as the step asks for. Only what
/// the target can need is in it. A step is named by its position in the catalogue; free actions are called
/// `problem::no_name`.
struct compiled_request {
  detail::problem problem;
  detail::problem undominated;  ///< without what is worth nobody's while, as long as nothing is ruled out; see
                                ///< without_dominated_actions()
  std::vector<fact> musts;      ///< that the steps are done which the request must have; not yet goals of `problem`

  struct level_fact {
    attainment level;
    fact number;
  };
  std::vector<level_fact> level_facts;  ///< rising by competence and rank; numbered in that order from 0

  /// The facts that hold for someone at the start.
  [[nodiscard]] std::vector<fact> initial(const standing&) const;

  /// The part of a standing that an answer depends on: the phase, what is done, and of each competence that anything
  /// asks for the rank, as far as it is asked for; and how far below the floor of the phase somebody is known to be.
  [[nodiscard]] std::string key_of(const standing&) const;

  /// The actions that are steps which were done and cannot be taken again, or would record what is not there.
  [[nodiscard]] std::vector<bool> are_over(const framework&, const standing&) const;

  /// The fact that stands for a level. @pre something asks for it
  [[nodiscard]] fact fact_of(const attainment&) const;

  std::vector<fact> choice_facts;  ///< that a choice of the target is met, in the order of the requested levels
  std::vector<fact> credits_facts;  ///< that credits are there, likewise

  /// That what a step gives is there, of what the target asks.
  struct credit_fact {
    std::uint32_t asked;  ///< which credits of the requested levels
    std::uint32_t step;
    fact number;
  };
  /// Is what a step gives there, as it was done in time?
  [[nodiscard]] bool is_credited(const standing&, const credit_fact&) const;

  std::vector<credit_fact> credit_facts;       ///< rising by what is asked and step
  std::vector<resolved_credits> credits_asked;  ///< of the requested levels

  struct done_fact {
    std::uint32_t step;
    fact number;
  };
  std::vector<done_fact> done_facts;  ///< rising by step

  struct recording {
    action taken;
    std::vector<attainment> yields;
  };
  std::vector<attainment> floor;  ///< what the phase takes for granted: who is below it begins with that

  std::vector<recording> recordings;  ///< steps that only record what is there; rising by action
};

/// What to compile: the question of a request for everyone who starts in one phase.
struct compile_options {
  const framework& fw;
  const plan_request& request;
  const requested_levels& levels;
  std::optional<phase_index> start;
  bool ladders = false;  ///< with a fact for every rank below those asked for, and for the desired levels
};

/// O(framework), dominance among steps aside.
[[nodiscard]] compiled_request compile(const compile_options&);

/// By action: is it a step that takes an employer who has a post for it?
[[nodiscard]] std::vector<unsigned char> appointments_in(const problem&, const framework&);

/// What each action costs under an objective: nothing, for those that are no steps.
[[nodiscard]] std::vector<std::int64_t> costs_of(const problem&, const framework&, const plan_request&, objective);

}  // namespace loopbaan::detail
