// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <string>
#include <vector>

#include <loopbaan/framework/framework.hpp>

namespace loopbaan {

/// What to mark on a career map.
struct map_options {
  language lang = language::nl;
  std::vector<step_index> done = {};
  std::vector<step_index> planned = {};
};

/// The career map of a framework as a swimlane picture: a band per domain, a column per phase, a box per step, a line
/// where one step needs what another yields. Static SVG without script; each box carries its full title; deterministic.
[[nodiscard]] std::string draw_career_map(const framework&, const map_options& = {});

/// The same map as one offline HTML page with a table behind the picture.
[[nodiscard]] std::string draw_career_map_page(const framework&, const map_options& = {});

/// The same map in the DOT language of Graphviz.
[[nodiscard]] std::string draw_career_map_dot(const framework&, const map_options& = {});

}  // namespace loopbaan
