// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <loopbaan/framework/framework.hpp>

namespace loopbaan::detail {

/// How a mark looks; each differs in its form, so that none depends on its colour.
enum class mark_form { disc, ring, broken_ring, bar, diamond, lozenge, square, triangle, hexagon, cross };

struct level_mark {
  mark_form form{};
  rank level{};  ///< unknown stands at not shown
};

/// A competence on the axis of its scale.
struct level_row {
  competence_index competence;
  std::vector<level_mark> marks;  ///< those at one level stand beside each other; bars and diamonds stay in place
  std::vector<std::pair<rank, rank>> spans;  ///< thick lines from one level to another
  std::string words;                         ///< behind the axis
};

struct legend_entry {
  mark_form form{};
  std::string words;
};

/// Rows of marks below the axis of their scale, scale by scale in the order of first appearance. Static SVG; each row
/// has a title that says all. O(rows + levels).
[[nodiscard]] std::string draw_level_chart(const framework&, const std::string& title, const std::vector<level_row>&,
                                           const std::vector<legend_entry>&, const std::string& nothing, language);

}  // namespace loopbaan::detail
