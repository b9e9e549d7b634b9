// SPDX-License-Identifier: BSL-1.0
// The edges of a plain graph lie in it.
#include <loopbaan/graph/digraph.hpp>

std::size_t count_edges() {
  std::size_t count = 0;
#ifdef WRONG
  for (const auto& [from, to] : loopbaan::digraph{2, {{0, 1}}}.edges()) count += to - from;
#else
  const loopbaan::digraph graph{2, {{0, 1}}};
  for (const auto& [from, to] : graph.edges()) count += to - from;
#endif
  return count;
}
