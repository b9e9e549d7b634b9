// SPDX-License-Identifier: BSL-1.0
#include <report/map/branches.hpp>
#include <report/map/drawing.hpp>
#include <report/text/numbers.hpp>

#include <algorithm>

namespace loopbaan::detail {

void draw_text(markup& out, int x, int y, std::string_view words, int width, int size, weight face) {
  const wrapped_text text = wrap(words, width, size, face, 1);
  out << "<text x=\"" << x << "\" y=\"" << y << "\">";
  if (text.cut) out << "<title>" << words << "</title>";
  out << (text.lines.empty() ? std::string{} : text.lines[0]) << "</text>";
}

namespace {

using namespace map_head;

/// The heading of the steps that can be begun as the phase begins: a flag, so that it is found first.
void draw_start(markup& out, const map_picture& picture, const map_turn& at) {
  out << "<rect class=\"st\" x=\"" << at.x - 5 << "\" y=\"" << phase + phase_height << "\" width=\"" << at.width + 10
      << "\" height=\"" << picture.layout.height - map_size::margin - phase - phase_height
      << "\"/><path class=\"fl\" d=\"M" << at.x << "," << turn + 1 << "v-13h2l9,4l-9,4v5z\"/><g class=\"tt go\">";
  draw_text(out, at.x + 15, turn, words_of_map(picture.lang).at_once, at.width - 15, 12, weight::bold);
  out << "</g>";
}

/// How the head of a phase begins and ends: it fits what stands before it, and points to what stands behind it.
struct head_shape {
  bool notched = true;
  bool pointed = true;
};

/// The band of a phase or of the roles: an arrow to the right, where it leads there.
void draw_arrow(markup& out, int x, int width, head_shape shape, bool here) {
  const int tip = x + width + (shape.pointed ? 14 : 0), middle = phase + phase_height / 2, low = phase + phase_height;
  if (here)
    out << "<path class=\"h hh\" d=\"M";
  else
    out << "<path class=\"h\" d=\"M";
  out << x << "," << phase << "H" << x + width << "L" << tip << "," << middle << "L" << x + width << "," << low << "H"
      << x;
  if (shape.notched) out << "l14," << -phase_height / 2;
  out << "z\"/>";
}

/// "nog 33 stappen"; "" where all steps of a phase are drawn.
std::string not_drawn_words(const map_picture& picture, std::size_t phase) {
  std::size_t left = 0;
  for (std::size_t s = 0; s < picture.model.drawn.size(); ++s)
    left += picture.model.spots[s].phase == phase && !picture.model.drawn[s] ? 1 : 0;
  if (left == 0) return {};
  const map_words& in = words_of_map(picture.lang);
  return left == 1 ? std::string{in.not_drawn_one} : fill(in.not_drawn, {std::to_string(left)});
}

/// Does the phase of a column lead to that of the next?
bool leads_on(const map_picture& picture, std::size_t p) {
  const auto& columns = picture.model.columns;
  if (p + 1 >= columns.size()) return true;  // to the roles
  return std::ranges::count(picture.fw.predecessors(columns[p + 1]), columns[p]) > 0;
}

/// Curves from a phase to those that it leads to and that do not stand next to it, above the heads between; two that
/// follow each other at two heights, so that they do not look like one.
void draw_branches(markup& out, const map_picture& picture) {
  const auto& columns = picture.model.columns;
  int drawn = 0;
  for (std::size_t to = 0; to < columns.size(); ++to)
    for (std::size_t from = 0; from + 1 < to; ++from) {
      if (std::ranges::count(picture.fw.predecessors(columns[to]), columns[from]) == 0) continue;
      const map_phase &a = picture.layout.phases[from], &b = picture.layout.phases[to];
      const int rise = drawn++ % 2 == 0 ? 6 : 1;
      out << "<path class=\"br\" fill=\"none\" stroke=\"#0b4fa3\" stroke-width=\"2\" d=\"M" << a.x + a.width - 6
          << "," << phase << "v" << -rise << "q0,-4,4,-4H" << b.x + 14 << "q4,0,4,4v" << rise
          << "\"/><path class=\"fl\" d=\"M" << b.x + 14 << "," << phase - 4 << "h8l-4,5z\"/>";
    }
}

/// "na Verpleegkundige of Student": of a phase that the one to its left does not lead to, or others too.
std::string origin_words(const map_picture& picture, std::size_t p) {
  const map_words& in = words_of_map(picture.lang);
  const auto& from = picture.fw.predecessors(picture.model.columns[p]);
  if (from.empty() || (from.size() == 1 && leads_on(picture, p - 1))) return {};
  std::string words;
  for (const phase_index each : from)
    words += (words.empty() ? "" : " " + std::string{in.or_word} + " ") +
             picture.fw.phases()[each].title.in_language(picture.lang);
  return fill(in.comes_from, {words});
}

/// The head of a phase: an arrow to the right with its name, what ends it and who is first responsible for it.
void draw_phase(markup& out, const map_picture& picture, std::size_t p) {
  const map_phase& at = picture.layout.phases[p];
  const map_words& in = words_of_map(picture.lang);
  const bool notched = p > 0 && leads_on(picture, p - 1);
  const bool here = picture.here && picture.model.columns[p] == *picture.here;
  draw_arrow(out, at.x, at.width, {notched, leads_on(picture, p)}, here);
  if (picture.fw.phases().empty()) return;
  const phase_index which = picture.model.columns[p];
  const loopbaan::phase& what = picture.fw.phases()[which];
  const int left = at.x + (p > 0 ? 24 : 12), room = at.width - (p > 0 ? 24 : 12);
  out << "<g class=\"ht\">";
  const auto ends = picture.fw.exit_of(which);
  std::string name = what.title.in_language(picture.lang);
  if (ends && picture.met[ends->value]) name = "✓ " + name;
  draw_text(out, left, phase + 20, here ? fill(in.here, {name}) : name, room, 15, weight::bold);
  out << "</g><g class=\"hn\">";
  // First what nothing else in the column shows: long words are cut, and a curve shows where a branch comes from.
  std::string note = also_here_words(picture, which);
  if (const std::string origin = origin_words(picture, p); !origin.empty()) (note += note.empty() ? "" : " · ") += origin;
  if (const auto exit = ends) {
    const std::string& title = picture.fw.profiles()[*exit].title.in_language(picture.lang);
    note += (note.empty() ? "" : " · ") + fill(in.ends_with, {title});
    if (picture.met[exit->value]) (note += " ✓ ") += in.met;
    if (picture.target == exit && !picture.met[exit->value]) (note += " ▶ ") += in.target;
  }
  const std::string more = not_drawn_words(picture, p);
  if (!at.turns.empty() && !more.empty()) (note += note.empty() ? "" : " · ") += more;
  if (what.lead) note += (note.empty() ? "" : " · ") + fill(in.first_responsible, {*what.lead});
  draw_text(out, left, phase + 37, note, room, 11, weight::regular);
  out << "</g>";
  if (at.turns.empty() && !more.empty()) {
    out << "<g class=\"tt\">";
    draw_text(out, at.x + 10, turn, more, at.width - 20, 11, weight::bold);
    out << "</g>";
  }
  out << "\n";
}

bool has_boxes(const map_layout& layout, std::size_t row, const map_phase& in) {
  return std::ranges::any_of(
      layout.boxes, [&](const map_box& box) { return box.row == row && box.x >= in.x && box.x < in.x + in.width; });
}

std::string_view name_of(const map_picture& picture, const map_band& band) {
  if (!band.domain) return words_of_map(picture.lang).no_domain;
  return picture.fw.domains().entries()[*band.domain].title.in_language(picture.lang);
}

/// The name, and how people call it in conversation where there is room for that.
std::string long_name_of(const map_picture& picture, const map_band& band, int width) {
  const std::string name{name_of(picture, band)};
  if (!band.domain) return name;
  const auto& spoken = picture.fw.domains().entries()[*band.domain].spoken;
  if (!spoken) return name;
  std::string longer = name + " (" + spoken->in_language(picture.lang) + ")";
  return width_of(longer, 13, weight::bold) <= width * 100L ? longer : name;
}

/// The name of a domain at the left, and again in each phase where it has steps: a reader who has scrolled, or holds
/// one printed sheet, still sees it.
void draw_band(markup& out, const map_picture& picture, std::size_t b) {
  const map_layout& layout = picture.layout;
  const map_band& band = layout.bands[b];
  out << "<g class=\"bt\">";
  const auto name_at = [&](int x, int width) {
    draw_text(out, x + 10, band.y + 18, long_name_of(picture, band, width - 16), width - 16, 13, weight::bold);
  };
  for (std::size_t p = 0; p < layout.phases.size(); ++p) {
    bool any = p == 0;
    for (std::size_t r = 0; r < layout.rows.size(); ++r)
      any = any || (layout.rows[r].band == b && has_boxes(layout, r, layout.phases[p]));
    if (any) name_at(layout.phases[p].x, layout.phases[p].width);
  }
  if (layout.aims.width > 0) name_at(layout.aims.x, layout.aims.width);
  out << "</g>\n";
}

/// The name of an area above its first box in each column.
void draw_caption(markup& out, const map_picture& picture, const map_box& box) {
  const map_row& row = picture.layout.rows[box.row];
  const auto name = row.area
                        ? std::string_view{picture.fw.areas()[index_of<area>{static_cast<std::uint32_t>(*row.area)}]
                                               .title.in_language(picture.lang)}
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
      if (each.turn == 0)
        draw_start(out, picture, each);
      else
        draw_text(out, each.x, turn, in.next, each.width, 11, weight::bold);
      out << "<path class=\"r\" d=\"M" << each.x << "," << turn + 5 << "h" << each.width << "\"/>";
    }
    out << "</g>\n";
  }
  draw_branches(out, picture);
  const map_aims& aims = layout.aims;
  if (aims.width > 0) {
    out << "<rect class=\"c\" x=\"" << aims.x << "\" y=\"" << phase + phase_height << "\" width=\"" << aims.width
        << "\" height=\"" << layout.height - map_size::margin - phase - phase_height << "\"/>";
    draw_arrow(out, aims.x, aims.width - 14, {}, false);
    out << "<g class=\"ht\">";
    draw_text(out, aims.x + 24, phase + 20, in.aims, aims.width - 38, 15, weight::bold);
    out << "</g><g class=\"hn\">";
    draw_text(out, aims.x + 24, phase + 37, picture.folded ? in.own_aims : in.aims_explained, aims.width - 38, 11,
              weight::regular);
    out << "</g>\n";
  }
  const int right = aims.width > 0 ? aims.x + aims.width : layout.phases.back().x + layout.phases.back().width;
  for (const map_band& band : layout.bands)
    out << "<path class=\"r\" d=\"M" << map_size::margin << "," << band.y << "H" << right << "\"/>";
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
