// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <vector>

#include <loopbaan/graph/career_graph.hpp>

/// The career graph in the plainest form, to compare the algorithms of Boost with.
namespace loopbaan::testing {

/// All edges, one per line: "A1 -requires-> course", "B1 -alternative 0-> course".
inline std::string draw(const career_graph& g) {
  std::string words;
  for (const auto e : g.edges()) {
    const std::string number = g[e].kind == edge_kind::alternative ? ' ' + std::to_string(g[e].number) : "";
    words += g.name(g.source(e)) + " -" + std::string{name(g[e].kind)} + number + "-> " + g.name(g.target(e)) + '\n';
  }
  return words;
}

/// In how many edges one can go from row to column: matrix[from][to]; `none` when one cannot. O(vertices³).
inline constexpr std::size_t none = 1'000'000;

inline std::vector<std::vector<std::size_t>> distances(const career_graph& g, bool with_catch_up = true) {
  const std::size_t n = g.vertices().size();
  std::vector matrix(n, std::vector(n, none));
  for (const auto e : g.edges())
    if (with_catch_up || g[e].kind != edge_kind::catch_up) matrix[g.source(e).value][g.target(e).value] = 1;
  for (std::size_t via = 0; via < n; ++via)
    for (std::size_t from = 0; from < n; ++from)
      for (std::size_t to = 0; to < n; ++to)
        matrix[from][to] = std::min(matrix[from][to], matrix[from][via] + matrix[via][to]);
  return matrix;
}

}  // namespace loopbaan::testing
