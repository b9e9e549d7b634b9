// SPDX-License-Identifier: BSL-1.0
#include <algorithm>

#include <report/map/drawing.hpp>
#include <report/text/numbers.hpp>

namespace loopbaan::detail {

namespace {

/// A view on part of the picture; the ids stay unique because it is drawn by reference.
void draw_view(markup& out, int x, int y, int width, int height, int sheet_width) {
  out << "<svg aria-hidden=\"true\" viewBox=\"" << x << " " << y << " " << width << " " << height
      << "\" style=\"width:" << width * 100 / sheet_width << "%\"><use href=\"#kg\"/></svg>";
}

// The arrow point of a phase head sticks out this far.
constexpr int arrow = 14;

bool has_boxes(const map_layout& layout, const map_phase& phase, const map_band& band) {
  const auto lies_in = [&](const auto& box) {
    return box.x >= phase.x && box.x < phase.x + phase.width && box.y >= band.y && box.y < band.y + band.height;
  };
  return std::ranges::any_of(layout.boxes, lies_in) || std::ranges::any_of(layout.aims.roles, lies_in) ||
         std::ranges::any_of(layout.aims.depths, lies_in);
}

}  // namespace

markup draw_sheets(const map_picture& picture) {
  const map_layout& layout = picture.layout;
  const map_words& in = words_of_map(picture.lang);
  std::vector<std::pair<map_phase, std::string>> sheets;
  for (std::size_t p = 0; p < layout.phases.size(); ++p) {
    const std::string name = picture.fw.phases().empty()
                                 ? std::string{in.every_phase}
                                 : picture.fw.phases()[picture.model.columns[p]].title.in_language(picture.lang);
    sheets.emplace_back(layout.phases[p], fill(in.phase_page, {name}));
  }
  if (layout.aims.width > 0) sheets.push_back({{layout.aims.x, layout.aims.width, {}}, std::string{in.aims_page}});
  int sheet_width = 0;  // of the widest phase; all sheets have one scale
  for (const auto& [phase, name] : sheets) sheet_width = std::max(sheet_width, phase.width + arrow);
  const int tallest = sheet_width * 13 / 10;
  markup out;
  out << "<div class=\"sheets\" aria-hidden=\"true\">\n";
  for (const auto& [phase, name] : sheets) {
    std::vector<std::pair<int, int>> parts;  // top and height of runs of bands that fit a sheet
    for (const map_band& band : layout.bands) {
      if (!has_boxes(layout, phase, band)) continue;
      const bool follows = !parts.empty() && parts.back().first + parts.back().second == band.y;
      if (follows && parts.back().second + band.height <= tallest)
        parts.back().second += band.height;
      else
        parts.emplace_back(band.y, band.height);
    }
    for (const auto& [top, height] : parts) {
      out << "<div><p><b>" << name << "</b></p>";
      const int width = phase.width + arrow;
      draw_view(out, phase.x, map_head::phase, width, map_head::bottom - map_head::phase, sheet_width);
      draw_view(out, phase.x, top, width, height, sheet_width);
      out << "</div>\n";
    }
  }
  out << "</div>\n";
  return out;
}

}  // namespace loopbaan::detail
