// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/graph/analysis.hpp>

#include <algorithm>

#include <loopbaan/graph/reduction.hpp>

namespace loopbaan {

std::vector<step_index> analysis::needing(step_index s) const {
  std::vector<step_index> found;
  for (const auto v : can.lost_without(can.on().find(s)))
    if (const auto step = can.on()[v].step) found.push_back(*step);
  return found;
}

std::vector<std::pair<step_index, step_index>> analysis::to_draw() const {
  const condensation knots = condense(network);
  const digraph reduced = transitive_reduction(knots.onward);
  std::vector<std::pair<step_index, step_index>> found;
  for (const auto& [from, to] : reduced.edges())
    found.emplace_back(step_index{knots.components[from].front()}, step_index{knots.components[to].front()});
  std::ranges::sort(found);
  return found;
}

analysis analyse(const framework& fw) {
  const dependence can{career_graph{fw}, brought_along(fw)};
  analysis made{can, find_findings(can), step_network(can), {}, {}};
  made.steps = measure(made.network);
  for (const profile_index p : fw.profiles().indices()) made.profiles.push_back(find_landmarks(can, p));
  return made;
}

}  // namespace loopbaan
