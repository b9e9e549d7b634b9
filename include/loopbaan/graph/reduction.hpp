// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>
#include <vector>

#include <loopbaan/graph/digraph.hpp>

namespace loopbaan {

/// A graph with every knot drawn together: vertices that lead to each other are one component.
struct condensation {
  std::vector<std::uint32_t> component_of;               ///< by vertex
  std::vector<std::vector<digraph::vertex>> components;  ///< in an order in which edges only lead onward; each rising
  digraph onward;                                        ///< between components; without cycles

  friend bool operator==(const condensation&, const condensation&) = default;
};

/// The order of the components is the one that puts the lowest vertex first wherever edges leave a choice, so that it
/// depends on the graph alone. O((vertices + edges) log vertices).
[[nodiscard]] condensation condense(const digraph&);

/// A shortest cycle through a vertex, beginning with it, without the return; of several the one that comes first in
/// the order of a dictionary. Empty when the vertex lies on no cycle. O(vertices + edges).
[[nodiscard]] std::vector<digraph::vertex> shortest_cycle(const digraph&, digraph::vertex through);

/// The fewest edges with which just as much is reachable: what a drawing needs.
/// O(vertices × (vertices + edges)); memory vertices² / 8 bytes.
/// @throws error 433 where the graph has a cycle: condense it first
[[nodiscard]] digraph transitive_reduction(const digraph&);

}  // namespace loopbaan
