// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>
#include <vector>

#include <loopbaan/curriculum/check.hpp>
#include <loopbaan/graph/digraph.hpp>
#include <loopbaan/graph/metrics.hpp>

namespace loopbaan {

/// The modules as a graph: from what must come before to what asks for it. A vertex is the position of a module.
[[nodiscard]] digraph module_graph(const curriculum&);

/// The longest chain of modules that wait for each other, in order; the first by position of several. Empty where the
/// graph has a cycle.
[[nodiscard]] std::vector<std::uint32_t> critical_path(const curriculum&);

/// A competence that only this module does something with, in some variant.
struct sole_activity {
  competence_index competence;
  activity does{};
  std::vector<std::uint32_t> variants = {};
};

/// What hangs on one module.
struct module_weight {
  vertex_metrics metrics = {};                 ///< as published curricula have them
  std::vector<sole_activity> sole = {};        ///< without it nobody does this
  std::vector<competence_index> blocked = {};  ///< competences that modules which wait for it are about
};

/// By module. O((modules + edges) × modules / 64 + cells × variants).
[[nodiscard]] std::vector<module_weight> weigh_modules(const curriculum&);

}  // namespace loopbaan
