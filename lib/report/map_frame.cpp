// SPDX-License-Identifier: BSL-1.0
#include <report/map_drawing.hpp>
#include <report/numbers.hpp>

#include <algorithm>

namespace loopbaan::detail {

namespace {

using namespace map_head;

/// A line of text that keeps within `width` pixels.
void draw_text(markup& out, int x, int y, std::string_view words, int width, int size, weight face) {
  const wrapped_text text = wrap(words, width, size, face, 1);
  out << "<text x=\"" << x << "\" y=\"" << y << "\">" << (text.lines.empty() ? std::string{} : text.lines[0])
      << "</text>";
}

/// The head of a phase: an arrow to the right with its name, what ends it and who is first responsible for it.
void draw_phase(markup& out, const map_picture& picture, std::size_t p) {
  const map_phase& at = picture.layout.phases[p];
  const map_words& in = words_of_map(picture.lang);
  const int tip = at.x + at.width + 14, middle = phase + phase_height / 2, low = phase + phase_height;
  out << "<path class=\"h\" d=\"M" << at.x << "," << phase << "H" << at.x + at.width << "L" << tip << "," << middle
      << "L" << at.x + at.width << "," << low << "H" << at.x;
  if (p > 0) out << "l14," << -phase_height / 2;
  out << "z\"/>";
  if (picture.fw.phases().empty()) return;
  const loopbaan::phase& what = picture.fw.phases()[phase_index{static_cast<std::uint32_t>(p)}];
  const int left = at.x + (p > 0 ? 24 : 12), room = at.width - (p > 0 ? 24 : 12);
  out << "<g class=\"ht\">";
  draw_text(out, left, phase + 20, what.title.in(picture.lang), room, 15, weight::bold);
  out << "</g><g class=\"hn\">";
  std::string note;
  if (const auto exit = picture.fw.exit_of(phase_index{static_cast<std::uint32_t>(p)}))
    note = fill(in.ends_with, {picture.fw.profiles()[*exit].title.in(picture.lang)});
  if (what.lead) note += (note.empty() ? "" : " · ") + fill(in.first_responsible, {*what.lead});
  draw_text(out, left, phase + 37, note, room, 11, weight::regular);
  out << "</g>\n";
}

bool has_boxes(const map_layout& layout, std::size_t row, const map_phase& in) {
  return std::ranges::any_of(
      layout.boxes, [&](const map_box& box) { return box.row == row && box.x >= in.x && box.x < in.x + in.width; });
}

/// The name of a domain at the left, and again in each phase where it has steps: a reader who has scrolled, or holds
/// one printed sheet, still sees it.
void draw_band(markup& out, const map_picture& picture, std::size_t b) {
  const map_layout& layout = picture.layout;
  const map_band& band = layout.bands[b];
  const auto name =
      band.domain
          ? std::string_view{picture.fw.domains()[index_of<domain>{static_cast<std::uint32_t>(*band.domain)}].title.in(
                picture.lang)}
          : words_of_map(picture.lang).no_domain;
  out << "<g class=\"bt\">";
  for (std::size_t p = 0; p < layout.phases.size(); ++p) {
    bool any = p == 0;
    for (std::size_t r = 0; r < layout.rows.size(); ++r)
      any = any || (layout.rows[r].band == b && has_boxes(layout, r, layout.phases[p]));
    if (any) draw_text(out, layout.phases[p].x + 10, band.y + 18, name, layout.phases[p].width - 16, 13, weight::bold);
  }
  out << "</g>\n";
}

/// The name of an area above its first box in each column.
void draw_caption(markup& out, const map_picture& picture, const map_box& box) {
  const map_row& row = picture.layout.rows[box.row];
  const auto name =
      row.area ? std::string_view{picture.fw.areas()[index_of<area>{static_cast<std::uint32_t>(*row.area)}].title.in(
                     picture.lang)}
               : words_of_map(picture.lang).other_areas;
  draw_text(out, box.x, box.y - 4, name, map_size::box_width + map_size::gutter - 8, 11, weight::regular);
}

}  // namespace

markup draw_frame(const map_picture& picture) {
  const map_layout& layout = picture.layout;
  const map_words& in = words_of_map(picture.lang);
  markup out;
  for (std::size_t p = 0; p < layout.phases.size(); ++p) {
    const map_phase& at = layout.phases[p];
    out << "<rect class=\"c\" x=\"" << at.x << "\" y=\"" << phase + phase_height << "\" width=\"" << at.width
        << "\" height=\"" << layout.height - map_size::margin - phase - phase_height << "\"/>";
    draw_phase(out, picture, p);
    out << "<g class=\"tt\">";
    for (const map_turn& each : at.turns) {
      draw_text(out, each.x, turn, each.turn == 0 ? in.at_once : in.next, each.width, 11, weight::bold);
      out << "<path class=\"r\" d=\"M" << each.x << "," << turn + 5 << "h" << each.width << "\"/>";
    }
    out << "</g>\n";
  }
  for (const map_band& band : layout.bands)
    out << "<path class=\"r\" d=\"M" << map_size::margin << "," << band.y << "H"
        << layout.phases.back().x + layout.phases.back().width << "\"/>";
  return out;
}

markup draw_captions(const map_picture& picture) {
  markup out;
  for (std::size_t b = 0; b < picture.layout.bands.size(); ++b) draw_band(out, picture, b);
  out << "<g class=\"rt\">";
  for (const map_box& box : picture.layout.boxes)
    if (box.captioned) draw_caption(out, picture, box);
  out << "</g>\n";
  return out;
}

}  // namespace loopbaan::detail
