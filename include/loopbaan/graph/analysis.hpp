// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <string>
#include <utility>
#include <vector>

#include <loopbaan/graph/findings.hpp>
#include <loopbaan/graph/landmarks.hpp>
#include <loopbaan/graph/metrics.hpp>
#include <loopbaan/graph/step_network.hpp>

namespace loopbaan {

/// All that there is to say about a framework and its catalogue, for who begins with what is `brought_along`.
struct analysis {
  dependence can;
  std::vector<finding> findings;
  digraph network;                  ///< see step_network
  graph_metrics steps;              ///< of the network: vertex i is step i
  std::vector<landmarks> profiles;  ///< by profile

  /// The steps that never open without this one, in catalogue order.
  [[nodiscard]] std::vector<step_index> needing(step_index) const;

  /// The pairs of steps to draw, earlier and later: as few as reach as much. Of steps that lead to each other the first
  /// stands for all. O(steps × (steps + pairs)).
  [[nodiscard]] std::vector<std::pair<step_index, step_index>> to_draw() const;
};

/// O(vertices × (vertices + edges)), about; milliseconds for a catalogue of hundreds of steps.
[[nodiscard]] analysis analyse(const framework&);

/// How much hangs on a step, in plain words, with every number that is said of it.
[[nodiscard]] std::string explain(const analysis&, step_index, language);

}  // namespace loopbaan
