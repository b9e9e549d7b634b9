// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include <report/map/model.hpp>
#include <report/text/text_metrics.hpp>

namespace loopbaan::detail {

/// Sizes of a career map in pixels.
namespace map_size {
inline constexpr int box_width = 150;
inline constexpr int box_padding = 6;
inline constexpr int title_size = 11;  ///< of the type in a box
inline constexpr int title_line = 13;
inline constexpr int note_size = 9;
inline constexpr int note_line = 12;
inline constexpr std::size_t title_lines = 4;
inline constexpr int gutter = 38;   ///< between columns, where lines change height
inline constexpr int box_gap = 8;   ///< between boxes of one column
inline constexpr int lane = 8;      ///< height of a line that passes a column
inline constexpr int caption = 15;  ///< above the first box of an area in a column
inline constexpr int margin = 16;
inline constexpr int band_title = 26;  ///< above the boxes of a band
inline constexpr int role_width = 178;
inline constexpr int role_stripe = 5;  ///< at the left of a role
inline constexpr int depth_height = 20;
inline constexpr int depth_gap = 2;
inline constexpr int band_space = 12;  ///< below them
}  // namespace map_size

struct point {
  int x = 0;
  int y = 0;
};

/// A step on paper.
struct map_box {
  step_index step;
  std::size_t row = 0;
  std::size_t column = 0;
  int x = 0;
  int y = 0;
  int height = 0;
  bool captioned = false;  ///< the name of its area stands above it
  wrapped_text title;
  std::string note;  ///< hours and euro; "" when not given
  std::string also;  ///< on which other branches it is; "" for none
};

/// A line on paper: from the right side of a box by way of free places between boxes to the left side of another.
/// Knots come in pairs (…, enters a column, leaves it, …); between a leave and the next enter the line bends.
struct map_route {
  map_line line;
  std::vector<point> knots;
};

/// A part of a domain's band: the steps of one area, or all of them.
struct map_row {
  std::size_t band = 0;
  std::optional<std::size_t> area = {};  ///< none: no area, or several
  bool split = false;                    ///< the band has more than one row
};

/// A domain; the last band may be that of the steps without one.
struct map_band {
  std::optional<std::size_t> domain = {};
  int y = 0;
  int height = 0;
};

/// The columns of one turn within a phase.
struct map_turn {
  std::size_t turn = 0;
  int x = 0;
  int width = 0;
};

struct map_phase {
  int x = 0;
  int width = 0;
  std::vector<map_turn> turns;
};

/// A role on paper, in the band of its first domain.
struct map_role {
  index_of<role> which;
  std::size_t band = 0;
  int x = 0;
  int y = 0;
  int height = 0;
  wrapped_text title = {};
  std::vector<wrapped_text> notes = {};  ///< what it asks before, the hours that it gives; a line each
};

/// A depth of a domain on paper.
struct map_depth {
  std::size_t band = 0;
  depth_index which;
  profile_index profile;
  int x = 0;
  int y = 0;
  int width = 0;
};

/// The column after the last phase: where a career can lead. No width where the framework has no roles and depths.
struct map_aims {
  int x = 0;
  int width = 0;
  std::vector<map_role> roles;
  std::vector<map_depth> depths;
};

struct map_layout {
  int width = 0;
  int height = 0;
  std::vector<map_phase> phases;  ///< all phases of the framework, or one nameless
  std::vector<map_band> bands;    ///< those with steps
  std::vector<map_row> rows;
  std::vector<map_box> boxes;  ///< one per step that is drawn, in catalogue order
  std::vector<map_route> routes;
  map_aims aims;
};

/// How words of a box are set, which depends on the marks.
struct box_text {
  std::string title;
  std::string note;
  std::string also;
  weight face{};
};

/// How the words of a role are set.
struct role_text {
  std::string title;
  std::vector<std::string> notes;
  bool drawn = true;
};

/// Gives every step and role that is drawn a place. `top` pixels stay free above the bands. Deterministic; O(sweeps ×
/// lines²).
[[nodiscard]] map_layout lay_out(const framework&, const map_model&, const std::vector<box_text>&,
                                 const std::vector<role_text>&, int top);

}  // namespace loopbaan::detail
