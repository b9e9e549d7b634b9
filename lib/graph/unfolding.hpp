// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include <loopbaan/graph/career_graph.hpp>

namespace loopbaan::detail {

/// All that can come of a start when every step that opens is taken: requirements wait for all, alternatives for as
/// many as are asked for. Phases close nothing, as for someone whose phase is not known, nor do steps that exclude each
/// other: each may come in some career. One object serves many starts; a run is
/// O(vertices + edges).
class unfolding {
public:
  /// @pre the graph outlives it
  explicit unfolding(const career_graph&);

  /// From now on this edge into a step counts as met. @pre it requires, or says what comes first
  void ignore(career_graph::edge);
  void restore(career_graph::edge);

  /// Steps that may not be taken, until they are allowed again.
  void shut(step_index s) { shut_[s.value] = true; }
  void allow(step_index s) { shut_[s.value] = false; }
  /// Shuts all that give a competence at this rank or higher: nobody then comes to hold it.
  void shut_givers(attainment);
  void allow_all();

  /// @param start  one rank per competence, or none: nothing is held
  void run(ranks_view start = {}, std::span<const step_index> done = {});

  // What the last run came to.
  [[nodiscard]] const ranks& levels() const noexcept { return levels_; }
  [[nodiscard]] bool holds(attainment a) const noexcept { return levels_[a.competence.value] >= a.level; }
  /// Did it open, also where it was shut, or was it done before?
  [[nodiscard]] bool opened(step_index s) const noexcept { return open_[s.value]; }
  /// A step opened, an attainment held.
  [[nodiscard]] bool reached(career_graph::vertex) const noexcept;

private:
  void raise(competence_index, rank to);
  void meet(career_graph::vertex);
  void consider(step_index);

  const career_graph& graph_;
  std::vector<std::vector<std::pair<rank, career_graph::vertex>>> ladder_;  ///< by competence: mentioned ranks
  std::vector<std::uint32_t> asked_;                                        ///< by step: requirements and earlier steps
  std::vector<std::uint32_t> alternatives_;  ///< by step: where its alternatives begin in alternative_size_
  std::vector<std::uint32_t> alternative_size_;
  std::vector<bool> ignored_;  ///< by edge
  std::vector<bool> shut_;     ///< by step

  ranks levels_;
  std::vector<std::uint32_t> unmet_;              ///< by step
  std::vector<std::uint32_t> alternative_unmet_;  ///< by alternative
  std::vector<std::size_t> ways_left_;            ///< by step: alternatives that are still to be met
  std::vector<bool> done_;                        ///< by step: before the start
  std::vector<bool> open_;                        ///< by step
  std::vector<bool> taken_;                       ///< by step
  std::vector<step_index> ready_;
};

}  // namespace loopbaan::detail
