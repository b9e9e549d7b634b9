// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <memory>
#include <span>
#include <vector>

#include <loopbaan/graph/career_graph.hpp>

namespace loopbaan {

/// Where careers begin: with which levels and steps behind them. Without either: with nothing.
struct career_start {
  ranks levels = {};                  ///< one per competence, or empty: nothing is shown
  std::vector<step_index> done = {};  ///< taken before; they open what comes after them, and are not taken again

  friend bool operator==(const career_start&, const career_start&) = default;
};

/// Refuses a start that is not one on this framework: 430 no_such_position, 431 no_such_level, 432 sizes_differ.
void require_start(const framework&, const career_start&);

/// What can come of a start at all, and what cannot come without what.
///
/// A step waits for all that it requires, for one of its alternatives and for the steps before it; so, unlike the paths
/// of the career graph, these answers are exact. One thing needs another when it can be had, but no longer once nobody
/// takes that step or comes to hold that attainment. Phases close nothing, as for someone whose phase is not known:
/// everybody goes through them in time. Immutable; copying is cheap.
class dependence {
public:
  /// O(vertices × (vertices + edges)); memory vertices² / 8 bytes. @throws error as `require_start`
  explicit dependence(const career_graph&, career_start = {});

  [[nodiscard]] const career_graph& graph() const& noexcept;
  const career_graph& graph() const&& = delete;
  [[nodiscard]] const career_start& start() const& noexcept;
  const career_start& start() const&& = delete;

  /// Does the step ever open, or is the attainment ever held?
  [[nodiscard]] bool possible(career_graph::vertex) const;
  [[nodiscard]] bool possible(attainment) const;
  [[nodiscard]] bool possible(step_index) const;

  /// The highest levels that anyone comes to.
  [[nodiscard]] ranks_view levels() const& noexcept;
  ranks_view levels() const&& = delete;

  /// Can `later` be had, but not without `earlier`? Nothing needs itself, nor what is held or done from the start.
  [[nodiscard]] bool needs(career_graph::vertex later, career_graph::vertex earlier) const;

  /// All that it needs, rising.
  [[nodiscard]] std::vector<career_graph::vertex> needed_for(career_graph::vertex later) const;
  /// All that needs it, rising: what falls away without it.
  [[nodiscard]] std::vector<career_graph::vertex> lost_without(career_graph::vertex earlier) const;

private:
  struct data;
  std::shared_ptr<const data> held_;
};

}  // namespace loopbaan
