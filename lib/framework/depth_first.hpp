// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <vector>

namespace loopbaan::detail {

/// A walk through a directed graph given as lists of successors.
struct depth_first {
  std::vector<std::size_t> postorder;            ///< successors before the vertex itself, cycles aside
  std::vector<std::vector<std::size_t>> cycles;  ///< at least one per knot; each starts at its smallest vertex
};

/// O(vertices + edges); no recursion, so a long chain is no danger.
[[nodiscard]] depth_first walk_depth_first(const std::vector<std::vector<std::size_t>>& successors);

}  // namespace loopbaan::detail
