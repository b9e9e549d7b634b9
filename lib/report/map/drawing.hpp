// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <vector>

#include <loopbaan/report/career_map.hpp>

#include <report/html/markup.hpp>
#include <report/map/layout.hpp>
#include <report/map/words.hpp>

namespace loopbaan::detail {

enum class step_mark { open, done, planned, first };

[[nodiscard]] constexpr bool is_planned(step_mark mark) noexcept {
  return mark == step_mark::planned || mark == step_mark::first;
}

/// A career map ready to be drawn.
struct map_picture {
  const framework& fw;
  language lang;
  std::vector<step_mark> marks;     ///< one per step
  std::vector<std::size_t> places;  ///< one per step: its number in the plan; 0 for none
  std::vector<bool> met;            ///< by profile
  std::optional<phase_index> here;
  std::optional<profile_index> target;
  std::string heading;  ///< "" for the title of the framework
  bool folded = false;  ///< only some steps are drawn
  map_model model;
  map_layout layout;
};

[[nodiscard]] map_picture compose(const framework&, const map_options&);

/// How a picture stands where it stands.
struct picture_style {
  bool words = true;   ///< with title and guide above, which a page has of its own
  bool chains = true;  ///< pointing at a box, or reaching it with the keyboard, shows its whole chain; about 15 kB
  bool details =
      true;  ///< boxes can be reached and tell what they ask and yield, else they hold words only; about 50 kB
};

/// The `<svg>` element. Its ids begin with "k" and appear once.
[[nodiscard]] markup draw_picture(const map_picture&, const picture_style&);

/// The sheets of the printed map: views on the picture above, phase by phase, at a readable size.
[[nodiscard]] markup draw_sheets(const map_picture&);

// The parts of draw_picture, one file each.
[[nodiscard]] markup draw_frame(const map_picture&);     ///< phases, turns, bands
[[nodiscard]] markup draw_captions(const map_picture&);  ///< names of domains and areas, above the lines
[[nodiscard]] markup draw_lines(const map_picture&, bool chains);
[[nodiscard]] markup draw_boxes(const map_picture&, bool details);
[[nodiscard]] markup draw_roles(const map_picture&, bool details);
[[nodiscard]] markup draw_legend(const map_picture&);
[[nodiscard]] markup draw_style(const map_picture&, bool chains);

/// The right edge of a box, round for what is done and pointed for what is planned, so that grey tells them apart.
void draw_edge(markup&, step_mark, int right, int top, int height);

/// The look of the first, second… kind that a framework names itself: so many tabs at the top of the box.
void draw_tabs(markup&, int left, int top, std::size_t count);

/// How the map is read, in a line or two; where not all of it is drawn, how much is not.
[[nodiscard]] std::string guide_of(const map_picture&);

/// A line of text that keeps within `width` pixels; where it is cut, it has the whole as its title.
void draw_text(markup&, int x, int y, std::string_view words, int width, int size, weight face);

/// "eerst Vakbekwaam, 2 jaar", "160 uur per jaar", its domains; "" when not given.
[[nodiscard]] std::string entry_in_words(const framework&, const role&, language);
[[nodiscard]] std::string hours_of_role(const role&, language);
[[nodiscard]] std::string domains_of_role(const framework&, const role&, language);

/// Room above the bands for title, legend and the heads of phases and turns, in pixels.
namespace map_head {
inline constexpr int title = 34;  ///< base line
inline constexpr int guide = 56;
inline constexpr int legend = 72;  ///< top
inline constexpr int phase = 104;  ///< top of the phase heads
inline constexpr int phase_height = 46;
inline constexpr int turn = 168;  ///< base line
inline constexpr int bottom = 178;
}  // namespace map_head

}  // namespace loopbaan::detail
