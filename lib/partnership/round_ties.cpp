// SPDX-License-Identifier: BSL-1.0
#include <partnership/round_ties.hpp>

#include <algorithm>

namespace loopbaan::detail {

std::vector<std::uint32_t> strong_components(const std::vector<std::uint32_t>& first,
                                             const std::vector<std::uint32_t>& to) {
  constexpr std::uint32_t unknown = UINT32_MAX;
  const std::size_t nodes = first.size() - 1;
  std::vector<std::uint32_t> component(nodes, unknown), number(nodes, unknown), low(nodes), next(first), open, path;
  std::uint32_t numbers = 0, components = 0;
  for (std::uint32_t start = 0; start < nodes; ++start) {
    if (number[start] != unknown) continue;
    path.push_back(start);
    while (!path.empty()) {
      const std::uint32_t u = path.back();
      if (number[u] == unknown) {
        number[u] = low[u] = numbers++;
        open.push_back(u);
      }
      if (next[u] < first[u + 1]) {
        const std::uint32_t v = to[next[u]++];
        if (number[v] == unknown) path.push_back(v);
        else if (component[v] == unknown) low[u] = std::min(low[u], number[v]);
        continue;
      }
      path.pop_back();
      if (!path.empty()) low[path.back()] = std::min(low[path.back()], low[u]);
      if (low[u] != number[u]) continue;
      for (std::uint32_t v = unknown; v != u; open.pop_back()) {
        v = open.back();
        component[v] = components;
      }
      ++components;
    }
  }
  return component;
}

}  // namespace loopbaan::detail
