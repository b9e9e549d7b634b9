// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <loopbaan/core/text.hpp>
#include <loopbaan/graph/dependence.hpp>

namespace loopbaan {

/// The border of what someone can do, in the sense of knowledge spaces (Doignon & Falmagne 1985).
struct fringe {
  /// What comes next: steps that are open now and yield a level that is not held yet; in catalogue order.
  std::vector<step_index> outer;
  /// What was learned last: levels on which nothing else that is held rests; in the order of the framework.
  std::vector<attainment> inner;

  friend bool operator==(const fringe&, const fringe&) = default;
};

/// The fringe of someone with these levels and steps, in a phase or, where it is not known, in any.
///
/// A step is open as for a plan. A level is on the inner fringe when all other levels can be had without it, by steps
/// that yield nothing above what is held; levels that no such steps give count as brought along. No judgement of a
/// person: another order of learning leads to the same fringe. O(competences × (vertices + edges)).
[[nodiscard]] fringe find_fringe(const career_graph&, const career_start& has, std::optional<phase_index> phase = {});

/// "Kan nu volgen: “Cursus”. Het laatst geleerd: Orde (basisbekwaam)."
[[nodiscard]] std::string explain(const framework&, const fringe&, language);

}  // namespace loopbaan
