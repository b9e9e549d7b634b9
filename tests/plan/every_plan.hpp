// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <loopbaan/people/cohort.hpp>
#include <loopbaan/plan/outcome.hpp>

namespace loopbaan::testing {

/// All that someone can do in a world of up to a dozen steps: every set of steps that can be taken together, in some
/// order and without two that exclude each other. The twin
/// of all that a planner answers.
class every_plan {
public:
  struct walk {
    std::vector<step_index> steps;  ///< rising
    ranks end;
  };

  every_plan(const framework&, const standing&);

  /// Whether a walk keeps the locks of a request; its limits; reaches its levels.
  [[nodiscard]] bool keeps_locks(const plan_request&, const walk&) const;
  [[nodiscard]] bool keeps_limits(const plan_request&, const walk&) const;
  [[nodiscard]] bool reaches(const plan_request&, const walk&) const;
  [[nodiscard]] bool answers(const plan_request& request, const walk& w) const {
    return keeps_locks(request, w) && keeps_limits(request, w) && reaches(request, w);
  }

  /// Is there an answer in which not all of these steps stand?
  [[nodiscard]] bool superfluous_step(const plan_request&, const walk&) const;

  /// The answers to a request in the order of the tie rule.
  [[nodiscard]] std::vector<walk> answers(const plan_request&) const;

  [[nodiscard]] std::int64_t amount(const walk&, objective) const;
  [[nodiscard]] std::size_t appointments(const walk&) const;

  /// How many of the required levels are not there, and of the desired ones, each as far as all steps together lead.
  [[nodiscard]] std::size_t short_of_required(const plan_request&, const walk&) const;
  [[nodiscard]] std::size_t short_of_desired(const plan_request&, const walk&) const;

  [[nodiscard]] const std::vector<walk>& walks() const noexcept { return walks_; }

private:
  [[nodiscard]] bool excludes_itself(const walk&) const;
  [[nodiscard]] walk take_all(std::uint32_t chosen) const;
  [[nodiscard]] ranks all_that_leads_on(const plan_request&) const;  ///< the levels after every step that may be taken
  [[nodiscard]] bool bars(const plan_request&, step_index) const;

  const framework& fw_;
  const standing stands_;
  std::vector<walk> walks_;
};

}  // namespace loopbaan::testing
