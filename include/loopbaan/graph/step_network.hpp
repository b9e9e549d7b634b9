// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <vector>

#include <loopbaan/graph/dependence.hpp>
#include <loopbaan/graph/digraph.hpp>

namespace loopbaan {

/// Which edges of the career graph lead a career onward, by edge.
///
/// All but the catch-ups, and but those from a step to an attainment that everyone has by then who takes it: the
/// attainment is needed for the step, if only by way of others. Steps that never open keep all, so that the circle in
/// which they wait stays visible. O(edges).
[[nodiscard]] std::vector<bool> onward_edges(const dependence&);

/// The steps of a catalogue as courses with requisites, vertex i for step i: one step leads to another when it can be
/// the first to give what the other requires or names in an alternative, or when the other comes after it. Made for
/// `measure`, `condense` and drawings. O(sum over attainments of steps that give × steps that ask).
[[nodiscard]] digraph step_network(const dependence&);

}  // namespace loopbaan
