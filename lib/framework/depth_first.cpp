// SPDX-License-Identifier: BSL-1.0
#include <framework/depth_first.hpp>

#include <algorithm>

namespace loopbaan::detail {

depth_first walk_depth_first(const std::vector<std::vector<std::size_t>>& successors) {
  enum class colour : unsigned char { fresh, on_path, finished };
  std::vector<colour> colours(successors.size(), colour::fresh);
  std::vector<std::size_t> depth(successors.size());  ///< of what is on the path: its position there
  depth_first found;

  struct frame {
    std::size_t vertex;
    std::size_t next;
    std::size_t reported;  ///< how many on the path up to here belong to a cycle that was reported
  };
  std::vector<frame> path;
  const auto enter = [&](std::size_t vertex) {
    colours[vertex] = colour::on_path;
    depth[vertex] = path.size();
    path.push_back({vertex, 0, path.empty() ? 0 : path.back().reported});
  };
  // One cycle per knot is enough to mend it, so a vertex is reported once; that also keeps the walk linear.
  const auto report_cycle_to = [&](std::size_t vertex) {
    const std::size_t start = depth[vertex];
    std::size_t reported = start == 0 ? 0 : path[start - 1].reported;
    if (path.back().reported > reported) return;
    std::vector<std::size_t> cycle;
    for (auto at = path.begin() + static_cast<std::ptrdiff_t>(start); at != path.end(); ++at) {
      cycle.push_back(at->vertex);
      at->reported = ++reported;
    }
    std::rotate(cycle.begin(), std::ranges::min_element(cycle), cycle.end());
    found.cycles.push_back(std::move(cycle));
  };

  for (std::size_t root = 0; root < successors.size(); ++root) {
    if (colours[root] != colour::fresh) continue;
    enter(root);
    while (!path.empty()) {
      const std::size_t vertex = path.back().vertex;
      std::size_t& next = path.back().next;
      if (next == successors[vertex].size()) {
        colours[vertex] = colour::finished;
        found.postorder.push_back(vertex);
        path.pop_back();
        continue;
      }
      const std::size_t successor = successors[vertex][next++];
      if (colours[successor] == colour::fresh)
        enter(successor);
      else if (colours[successor] == colour::on_path)
        report_cycle_to(successor);
    }
  }
  return found;
}

}  // namespace loopbaan::detail
