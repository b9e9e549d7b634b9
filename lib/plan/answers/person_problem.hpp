// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <algorithm>
#include <vector>

#include <plan/answers/planner_data.hpp>
#include <plan/search/search.hpp>

namespace loopbaan::detail {

/// What a planner is asked by one person: the compiled request, what holds for them, and what they may not take.
struct person_problem {
  const planner_data& data;
  const standing stands;  ///< along the route that is asked for, where one is
  ranks_view seen = stands.levels;  ///< what is known of the person: levels that are only supposed are unknown in it
  const compiled_request& compiled;
  std::vector<fact> held;
  std::vector<bool> gone;  ///< by action: done and not to be taken again, or ruled out by the request

  /// @param ladders  see `compile_options`
  person_problem(const planner_data&, const standing&, bool ladders);

  /// Does the request ask for more than its levels, so that the compiled problem is not yet the whole of it?
  [[nodiscard]] bool conditional() const;

  /// May someone not take all steps?
  /// What is asked of this person: the request, along their own route where it names none.
  [[nodiscard]] plan_request asked() const;

  [[nodiscard]] bool ruled_out() const { return std::ranges::count(gone, true) > 0; }

  /// The problem with all that the request asks for and all its conditions.
  [[nodiscard]] problem whole() const;

  /// The levels that can be attained in any way, ruled out steps aside: which facts become true.
  [[nodiscard]] std::vector<unsigned char> reachable() const;

  [[nodiscard]] problem::cap cap(const problem&, objective, std::int64_t most) const;
};

/// The caps of an allowance, in the order hours, cost, weeks.
struct amount_limit {
  objective unit;
  std::int64_t most = 0;
};
[[nodiscard]] std::vector<amount_limit> limits_of(const allowance&);

/// Searches, and says why there is nothing where there is nothing.
[[nodiscard]] plan_outcome answer(const person_problem&, budget&);

/// The answer that a search gives to a question: its steps in order, each with its reasons. @pre not unreachable
/// @param scale  of the problem that was searched
[[nodiscard]] plan_outcome outcome_of(const person_problem&, const search_outcome&, std::int64_t scale);

}  // namespace loopbaan::detail
