// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>
#include <string>
#include <unordered_set>
#include <vector>

#include <schedule/timing/choice_facts.hpp>
#include <schedule/timing/filled_terms.hpp>
#include <schedule/timing/search.hpp>

namespace loopbaan::detail {

/// One question: which steps, and when, so that the goal is reached within so many terms, for so much money, with no
/// term fuller than that?
///
/// As `fitting`, but steps may be left out: it ends as soon as what is there by the last term meets the goal. What
/// still has to be chosen is bounded by landmarks: sets of steps of which one must be taken, with a part of its hours or
/// money each, so that the parts can be asked of the accounts together.
class choosing {
public:
  using bounds = filled_terms::bounds;
  enum class found { yes, no, given_up };

  /// @param guides  sets of steps that are tried first, one after the other; at least one
  choosing(const choice_problem&, const choice_facts&, bounds, const std::vector<step_set>& guides,
           const timing_limits&);

  found run();
  /// The option of each step; `not_taken` for who is left out. None of those that are taken is superfluous.
  [[nodiscard]] const std::vector<std::size_t>& chosen() const noexcept { return filled_.chosen; }
  [[nodiscard]] std::int64_t nodes() const noexcept { return nodes_; }

private:
  /// Where the search stands: `term` is being filled or about to be.
  struct moment {
    int term;
    step_set begun;
    step_set waiting;  ///< they begin no sooner than something is given anew
  };

  /// What can still come of a moment.
  struct outlook {
    std::vector<int> ended;  ///< of each step, the first term by which it can have ended; never: it cannot
    step_set useful;         ///< not begun, can end in time, and may serve the goal
  };

  [[nodiscard]] const timing_problem::step& step(std::size_t j) const { return problem_.timing.steps[j]; }
  [[nodiscard]] step_set ended_before(int term, const step_set& begun) const;
  [[nodiscard]] step_set excluded_by(const step_set& begun) const;
  [[nodiscard]] outlook look_ahead(const moment&) const;
  [[nodiscard]] int first_begin(std::size_t j, const moment&) const;
  [[nodiscard]] bool may_reach(const moment&, const outlook&);
  [[nodiscard]] bool may_pay(const moment&, const outlook&, bool hours);
  [[nodiscard]] bool is_reached(const step_set& begun) const;
  [[nodiscard]] std::string key(const moment&, const outlook&) const;
  found look(const step_set& guide, std::int64_t patience);
  bool visit(moment);
  bool choose(const moment& from, const std::vector<std::size_t>& candidates, std::size_t at, const step_set& begun);
  bool is_over();
  void drop_superfluous();

  const choice_problem& problem_;
  const choice_facts& facts_;
  const std::vector<step_set>& guides_;
  const timing_limits& limits_;
  filled_terms filled_;
  step_set guide_;
  std::unordered_set<std::string> failed_;
  std::int64_t nodes_ = 0;
  std::int64_t until_ = 0;
  bool given_up_ = false;
  bool is_stopped_ = false;
};

}  // namespace loopbaan::detail
