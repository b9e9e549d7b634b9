// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <loopbaan/framework/framework.hpp>

namespace loopbaan {

/// What to mark on a career map.
struct map_options {
  language lang = language::nl;
  std::vector<step_index> done = {};
  std::vector<step_index> planned = {};
  std::vector<step_index> first = {};              ///< planned, and to be begun now
  std::vector<profile_index> met = {};             ///< of phases, depths and roles
  std::optional<phase_index> here = std::nullopt;  ///< the phase of whom the map is drawn for
  std::optional<profile_index> target = std::nullopt;
  bool numbered = false;     ///< `planned` is in the order of a plan: its steps have numbers, after those of `first`
  std::string heading = {};  ///< above the picture; "" for the title of the framework
  /// Steps that have a box beside those with a mark. What has none is counted, phase by phase, and a phase without
  /// boxes is folded to one column; of the roles those show that are met or the target. None: everything is drawn.
  std::optional<std::vector<step_index>> shown = std::nullopt;
};

/// The career map of a framework as a swimlane picture: a band per domain, a column per phase, a box per step. Within a
/// phase stand on the left the steps that can begin at once, and to the right what can follow. A line is drawn for
/// every `after`, from the only step that yields a required level, and from two steps of one phase of which either will
/// do; what a phase's entrants have anyway, and what follows from other lines, gets none. A last column has, per
/// domain, its depths in their order and its roles, with what must be met before and the hours that they give.
///
/// Static SVG without script. Each box carries all about its step as a title and can be reached by keyboard; pointing
/// at it shows its chain. Deterministic. @throws error 430 for a position that the framework does not have. O(steps² ×
/// size of a step + lines²).
[[nodiscard]] std::string draw_career_map(const framework&, const map_options& = {});

/// The same map as one offline HTML page with a table behind the picture. Where only some steps are shown it prints on
/// a sheet across, and the table is about these.
[[nodiscard]] std::string draw_career_map_page(const framework&, const map_options& = {});

/// The same map in the DOT language of Graphviz.
[[nodiscard]] std::string draw_career_map_dot(const framework&, const map_options& = {});

}  // namespace loopbaan
