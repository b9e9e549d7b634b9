// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>
#include <limits>
#include <memory>
#include <stop_token>
#include <vector>

#include <loopbaan/core/progress.hpp>
#include <loopbaan/people/cohort.hpp>
#include <loopbaan/plan/outcome.hpp>

namespace loopbaan {

/// When to give up before the proof is complete.
struct plan_limits {
  std::uint64_t nodes = std::numeric_limits<std::uint64_t>::max();  ///< search nodes: the same on every machine
  std::stop_token stop = {};                                        ///< stops from another thread
};

/// Finds the cheapest development plan to one target on one framework: compiled once, asked often.
///
/// A plan is a sequence of steps, each open when its turn comes, after which the target's required levels are met; its
/// cost is the sum over its steps. Of all cheapest plans the one with the fewest steps is given, and of those the one
/// whose sorted list of catalogue positions is lexicographically smallest. So the answer depends on the question alone.
///
/// Method: implicit hitting sets over disjunctive step landmarks (Haslum, Slaney & Thiébaux 2012; Bonet & Helmert
/// 2010). Exponential in the worst case, as the problem is NP-hard. A planner is immutable: threads may share one.
class planner {
public:
  planner(const framework&, profile_index target, objective = objective::hours);

  [[nodiscard]] plan_outcome find(const standing&, const plan_limits& = {}) const;

  /// One outcome per person, in the order of the cohort, whatever the number of threads (0: as many as the machine has).
  /// When `report` stops the work, the people who are left get `stopped`.
  [[nodiscard]] std::vector<plan_outcome> find_all(const cohort&, unsigned threads = 0, const plan_limits& = {},
                                                   const progress& report = {}) const;

  [[nodiscard]] const framework& on() const noexcept;
  [[nodiscard]] profile_index target() const noexcept;
  [[nodiscard]] objective cheapest_in() const noexcept;

private:
  struct data;
  std::shared_ptr<const data> held_;
};

}  // namespace loopbaan
