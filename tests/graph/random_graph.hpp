// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <vector>

#include <loopbaan/graph/digraph.hpp>

#include <support/random.hpp>

namespace loopbaan::testing {

/// A random small graph; without cycles unless asked, its vertices in no particular order.
inline digraph random_graph(dice& roll, std::size_t most, bool cycles = false) {
  const std::size_t size = roll.below(most + 1);
  std::vector<digraph::vertex> shuffled;
  for (digraph::vertex v = 0; v < size; ++v)
    shuffled.insert(shuffled.begin() + static_cast<std::ptrdiff_t>(roll.below(v + 1)), v);
  const unsigned share = 10 + static_cast<unsigned>(roll.below(50));
  std::vector<digraph::edge> edges;
  for (std::size_t i = 0; i < size; ++i)
    for (std::size_t j = 0; j < size; ++j)
      if ((i < j && roll.chance(share)) || (cycles && roll.chance(share / 4)))
        edges.emplace_back(shuffled[i], shuffled[j]);
  return {size, std::move(edges)};
}

/// matrix[from][to]: can one go there in one edge or more?
inline std::vector<std::vector<bool>> reachable(const digraph& g) {
  std::vector matrix(g.size(), std::vector<bool>(g.size()));
  for (const auto& [from, to] : g.edges()) matrix[from][to] = true;
  for (std::size_t via = 0; via < g.size(); ++via)
    for (std::size_t from = 0; from < g.size(); ++from)
      for (std::size_t to = 0; to < g.size(); ++to)
        if (matrix[from][via] && matrix[via][to]) matrix[from][to] = true;
  return matrix;
}

}  // namespace loopbaan::testing
