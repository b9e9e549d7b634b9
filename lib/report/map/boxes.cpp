// SPDX-License-Identifier: BSL-1.0
#include <algorithm>

#include <report/map/branches.hpp>
#include <report/map/drawing.hpp>
#include <report/map/step_words.hpp>
#include <report/text/numbers.hpp>

namespace loopbaan::detail {

namespace {

using namespace map_size;

std::string_view mark_in_words(step_mark mark, const map_words& in) {
  switch (mark) {
    case step_mark::done:
      return in.done;
    case step_mark::planned:
      return in.planned;
    case step_mark::first:
      return in.begin_now;
    case step_mark::open:
      break;
  }
  return in.open;
}

constexpr int edge = 8;  // how far a round or pointed edge sticks out

/// All that the map knows of a step, for the pointer and for a screen reader.
std::string full_text(const map_picture& picture, const map_box& box, bool details) {
  const framework& fw = picture.fw;
  const step& s = fw.steps()[box.step];
  const map_words& in = words_of_map(picture.lang);
  std::string words = s.title.in_language(picture.lang);
  const step_mark mark = picture.marks[box.step.value];
  if (mark != step_mark::open) {
    (words += " (") += mark_in_words(mark, in);
    if (const std::size_t place = picture.places[box.step.value]; place > 0)
      (words += ", ") += fill(in.place, {std::to_string(place)});
    words += ')';
  }
  for (const std::string& part :
       {kind_in_words(fw, s, picture.lang), hours_of(s, picture.lang), cost_of_step(fw, s, picture.lang)})
    if (!part.empty()) (words += ", ") += part;
  if (s.phases.empty() && !fw.phases().empty()) (words += ", ") += in.every_phase;
  if (const std::string also = also_in_words(fw, picture.model, box.step, picture.lang); !also.empty())
    (words += ", ") += also;
  if (!details) return words;
  const std::string asks = requirements_in_words(fw, box.step, picture.lang);
  (words += ". ") += asks.empty() ? std::string{in.asks_nothing} : fill(in.asks, {asks});
  (words += ". ") += fill(in.yields, {levels_in_words(fw, fw.resolved(box.step).yields, picture.lang)});
  return words += '.';
}

void draw_box(markup& out, const map_picture& picture, const map_box& box, bool details) {
  const step& s = picture.fw.steps()[box.step];
  const bool round = s.kind == "informal";
  out << "<g";
  if (details) out << " id=\"k" << box.step.value << "\"";
  out << " class=\"s";
  if (picture.marks[box.step.value] == step_mark::done) out << " d";
  if (is_planned(picture.marks[box.step.value])) out << " p";
  if (picture.marks[box.step.value] == step_mark::first) out << " x";
  out << "\"";
  if (details) out << " tabindex=\"0\" role=\"img\"";
  out << ">";
  if (details || box.title.cut) out << "<title>" << full_text(picture, box, details) << "</title>";
  out << "<rect x=\"" << box.x << "\" y=\"" << box.y << "\" width=\"" << box_width << "\" height=\"" << box.height
      << "\" rx=\"" << (round ? 13 : 3) << "\"/>";
  draw_edge(out, picture.marks[box.step.value], box.x + box_width, box.y, box.height);
  if (const std::size_t own = own_kind(picture.fw, s); own > 0) draw_tabs(out, box.x, box.y, own);
  if (s.kind == "collective")
    out << "<path d=\"M" << box.x + 3 << "," << box.y + 3 << "h" << box_width - 6 << "v" << box.height - 6 << "h"
        << 6 - box_width << "z\"/>";
  const int middle = box.x + box_width / 2;
  int y = box.y + box_padding + title_line - 3;
  out << "<text x=\"" << middle << "\" y=\"" << y << "\">";
  for (std::size_t i = 0; i < box.title.lines.size(); ++i, y += title_line) {
    // The space keeps words apart for whoever searches or listens.
    if (i > 0) out << " ";
    if (i == 0)
      out << box.title.lines[i];
    else
      out << "<tspan x=\"" << middle << "\" y=\"" << y << "\">" << box.title.lines[i] << "</tspan>";
  }
  if (!box.note.empty())
    out << " <tspan class=\"n\" x=\"" << middle << "\" y=\"" << y - 1 << "\">" << box.note << "</tspan>";
  if (!box.also.empty())
    out << " <tspan class=\"n al\" x=\"" << middle << "\" y=\"" << (box.note.empty() ? y : y + note_line) - 1 << "\">"
        << box.also << "</tspan>";
  out << "</text></g>\n";
}

}  // namespace

void draw_tabs(markup& out, int left, int top, std::size_t count) {
  constexpr int side = 5, apart = 9, from = 8;
  constexpr std::size_t most = 4;  // more tabs nobody tells apart: the words in the box do
  for (std::size_t i = 0; i < std::min(count, most); ++i)
    out << "<path class=\"kd\" d=\"M" << left + from + static_cast<int>(i) * apart << "," << top << "h" << side << "v"
        << side << "h" << -side << "z\"/>";
}

void draw_edge(markup& out, step_mark mark, int right, int top, int height) {
  if (mark == step_mark::open) return;
  out << "<path class=\"e\" d=\"M" << right << "," << top;
  if (mark == step_mark::done)
    out << "q" << 2 * edge << "," << height / 2 << " 0," << height;
  else
    out << "l" << edge << "," << height / 2 << "l" << -edge << "," << height - height / 2;
  out << "z\"/>";
}

markup draw_boxes(const map_picture& picture, bool details) {
  markup out;
  for (const map_box& box : picture.layout.boxes) draw_box(out, picture, box, details);
  return out;
}

}  // namespace loopbaan::detail
