// SPDX-License-Identifier: BSL-1.0
#include <framework/depth_first.hpp>

#include <algorithm>

namespace loopbaan::detail {

depth_first walk_depth_first(const std::vector<std::vector<std::size_t>>& successors) {
  enum class colour : unsigned char { fresh, on_path, finished };
  std::vector<colour> colours(successors.size(), colour::fresh);
  std::vector<bool> in_cycle(successors.size());
  depth_first found;

  struct frame {
    std::size_t vertex;
    std::size_t next;
  };
  std::vector<frame> path;
  const auto enter = [&](std::size_t vertex) {
    colours[vertex] = colour::on_path;
    path.push_back({vertex, 0});
  };
  // One cycle per knot is enough to mend it, so a vertex is reported once.
  const auto report_cycle_to = [&](std::size_t vertex) {
    const auto start = std::ranges::find(path, vertex, &frame::vertex);
    if (std::any_of(start, path.end(), [&](const frame& f) { return in_cycle[f.vertex]; })) return;
    std::vector<std::size_t> cycle;
    for (auto at = start; at != path.end(); ++at) {
      cycle.push_back(at->vertex);
      in_cycle[at->vertex] = true;
    }
    std::rotate(cycle.begin(), std::ranges::min_element(cycle), cycle.end());
    found.cycles.push_back(std::move(cycle));
  };

  for (std::size_t root = 0; root < successors.size(); ++root) {
    if (colours[root] != colour::fresh) continue;
    enter(root);
    while (!path.empty()) {
      auto& [vertex, next] = path.back();
      if (next == successors[vertex].size()) {
        colours[vertex] = colour::finished;
        found.postorder.push_back(vertex);
        path.pop_back();
        continue;
      }
      const std::size_t successor = successors[vertex][next++];
      if (colours[successor] == colour::fresh) enter(successor);
      else if (colours[successor] == colour::on_path) report_cycle_to(successor);
    }
  }
  return found;
}

}  // namespace loopbaan::detail
