// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include <loopbaan/graph/digraph.hpp>
#include <loopbaan/graph/tally.hpp>

namespace loopbaan {

/// How much hangs on one vertex of a graph of courses or steps. Definitions: Heileman et al., Curricular Analytics
/// (2018), as on curricularanalytics.org; all requisites count alike.
struct vertex_metrics {
  std::uint32_t blocking = 0;  ///< how many other vertices can be reached from it: those may wait for it
  std::uint32_t delay = 0;     ///< how many vertices the longest path through it has, itself included
  tally centrality = {};       ///< vertices of all paths through it from source to sink, added up; 0 for both ends
  tally paths = {};            ///< how many paths from a source to a sink go through it
  bool in_knot = false;        ///< it lies on a cycle

  /// Blocking and delay together. (A quarter system takes two thirds of it; that is for the reader to do.)
  [[nodiscard]] std::uint64_t complexity() const noexcept { return std::uint64_t{blocking} + delay; }

  friend bool operator==(const vertex_metrics&, const vertex_metrics&) = default;
};

struct graph_metrics {
  std::vector<vertex_metrics> vertices;
  tally paths = {};           ///< how many paths there are from a source to a sink; a vertex alone is one
  std::uint32_t longest = 0;  ///< how many vertices the longest path has

  [[nodiscard]] std::uint64_t complexity() const noexcept;

  friend bool operator==(const graph_metrics&, const graph_metrics&) = default;
};

/// Where there are cycles a knot of vertices that lead to each other counts as one vertex of a path, as its inner
/// paths cannot be counted in reasonable time: `delay` is then a lower bound, `paths` and `centrality` are those of the
/// condensation. `blocking` is exact. O((vertices + edges) × vertices / 64); memory O(vertices + edges).
[[nodiscard]] graph_metrics measure(const digraph&);

}  // namespace loopbaan
