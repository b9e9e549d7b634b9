// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <loopbaan/people/cohort.hpp>
#include <loopbaan/plan/alternatives.hpp>
#include <loopbaan/plan/outcome.hpp>
#include <loopbaan/plan/pareto_front.hpp>
#include <loopbaan/plan/partial_plan.hpp>
#include <loopbaan/plan/prospect.hpp>
#include <loopbaan/plan/why.hpp>

/// Answers checked without sharing a line with the search that found them.
namespace loopbaan {

/// Something in an answer that does not hold.
struct plan_flaw {
  std::string pointer;  ///< where in the answer as documents write it, e.g. "/steps/2" or "/cost"; "": all of it
  text what;            ///< e.g. "visit has been taken already"

  friend bool operator==(const plan_flaw&, const plan_flaw&) = default;
};

/// Where the person stands whom an answer is about; none: not known, and then only what is wrong about whomever it is
/// is found.
using known_standing = std::optional<standing>;

/// Checks an outcome against the meaning of a plan, step by step: each step open when its turn comes, none taken twice,
/// the levels met, the conditions kept, the cost right, no step superfluous, every reason true. Any outcome may be
/// given; standing and request must be ones on the framework: @throws error as `require_standing` and `errors_of`.
/// O(steps² × size of a step).
[[nodiscard]] std::vector<plan_flaw> flaws_of(const framework&, const known_standing&, const plan_request&,
                                              const plan_outcome&);

/// Likewise of a front: each plan, its amounts, their order, and that none is as cheap as another under all objectives.
[[nodiscard]] std::vector<plan_flaw> flaws_of(const framework&, const known_standing&, const plan_request&,
                                              const pareto_front&);

/// Likewise of a part: as of a plan, but that it leaves what it says that it leaves.
[[nodiscard]] std::vector<plan_flaw> flaws_of(const framework&, const known_standing&, const plan_request&,
                                              const partial_plan&);

/// Likewise of alternatives: each plan, their order, and that no two are the same.
[[nodiscard]] std::vector<plan_flaw> flaws_of(const framework&, const known_standing&, const plan_request&,
                                              const plan_alternatives&);

/// Likewise of the roles of the steps of a plan: one for each of them, in order, and what is said of it.
[[nodiscard]] std::vector<plan_flaw> flaws_of(const framework&, const known_standing&, const plan_request&,
                                              const plan_outcome& of, const std::vector<step_role>&);

/// Likewise of gains: each of the next level above where someone stands, in order of competence.
[[nodiscard]] std::vector<plan_flaw> flaws_of(const framework&, const known_standing&, const plan_request&,
                                              const plan_outcome& of, const std::vector<level_gain>&);

/// Likewise of a prospect: the plans of both ends, of who has all that is unknown and of who has nothing of it; that
/// the range, the steps, the assessments and what is asked first agree with these and with each other; and that what is
/// unavoidable is. Not that nothing else is certain, or that no strategy loses less.
[[nodiscard]] std::vector<plan_flaw> flaws_of(const framework&, const known_standing&, const plan_request&,
                                              const plan_prospect&);

/// What is wrong with an outcome, in English sentences; empty when all is well. As the first `flaws_of`.
[[nodiscard]] std::vector<std::string> check(const framework&, const standing&, const plan_request&,
                                             const plan_outcome&);

}  // namespace loopbaan
