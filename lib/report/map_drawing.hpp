// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <vector>

#include <loopbaan/report/career_map.hpp>

#include <report/map_layout.hpp>
#include <report/map_words.hpp>
#include <report/markup.hpp>

namespace loopbaan::detail {

enum class step_mark { open, done, planned };

/// A career map ready to be drawn.
struct map_picture {
  const framework& fw;
  language lang;
  std::vector<step_mark> marks;  ///< one per step
  map_model model;
  map_layout layout;
};

[[nodiscard]] map_picture compose(const framework&, const map_options&);

/// How much of the styling goes into the picture.
enum class map_style {
  plain,   ///< for a page with many other things: no chains
  chains,  ///< pointing at a box, or reaching it with the keyboard, shows its whole chain
};

/// The `<svg>` element. Its ids begin with "k" and appear once.
[[nodiscard]] markup draw_picture(const map_picture&, map_style);

/// One sheet per phase for printing: views on the picture above, at a readable size.
[[nodiscard]] markup draw_sheets(const map_picture&);

/// The rules that a page needs around the picture.
[[nodiscard]] markup map_page_style();

// The parts of draw_picture, one file each.
[[nodiscard]] markup draw_frame(const map_picture&);   ///< phases, turns, bands, rows
[[nodiscard]] markup draw_lines(const map_picture&);
[[nodiscard]] markup draw_boxes(const map_picture&);
[[nodiscard]] markup draw_legend(const map_picture&);
[[nodiscard]] markup picture_style(const map_picture&, map_style);

/// Room above the bands for title, legend and the heads of phases and turns, in pixels.
namespace map_head {
inline constexpr int title = 34;   ///< base line
inline constexpr int guide = 56;
inline constexpr int legend = 72;  ///< top
inline constexpr int phase = 104;  ///< top of the phase heads
inline constexpr int phase_height = 46;
inline constexpr int turn = 168;   ///< base line
inline constexpr int bottom = 178;
}  // namespace map_head

}  // namespace loopbaan::detail
