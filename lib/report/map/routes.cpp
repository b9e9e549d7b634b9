// SPDX-License-Identifier: BSL-1.0
#include <report/map/drawing.hpp>

namespace loopbaan::detail {

namespace {

// Arrow heads are this long; the line ends where the head begins.
constexpr int head = 7;

void draw_line(markup& out, const map_picture& picture, const map_route& route, bool chains) {
  const auto mark = [&](step_index s) { return picture.marks[s.value]; };
  const bool path = mark(route.line.to) == step_mark::planned && mark(route.line.from) != step_mark::open;
  out << "<path class=\"l";
  if (path)
    out << " b";
  else if (route.line.kind == line_kind::after)
    out << " a";
  else if (route.line.kind == line_kind::one_of)
    out << " o";
  if (chains) out << " f" << route.line.from.value << " t" << route.line.to.value;
  out << "\" d=\"M" << route.knots[0].x << "," << route.knots[0].y;
  for (std::size_t i = 0; i + 1 < route.knots.size(); i += 2) {
    const point& leave = route.knots[i];
    const point& enter = route.knots[i + 1];
    const bool last = i + 2 == route.knots.size();
    const int bend = (leave.x + enter.x) / 2;
    if (i > 0) out << "H" << leave.x;
    if (leave.y == enter.y)
      out << "H" << enter.x - (last ? head : 0);
    else
      out << "C" << bend << "," << leave.y << " " << bend << "," << enter.y << " " << enter.x - (last ? head : 0) << ","
          << enter.y;
  }
  out << "\"/>\n";
}

}  // namespace

markup draw_lines(const map_picture& picture, bool chains) {
  markup out;
  for (const map_route& route : picture.layout.routes) draw_line(out, picture, route, chains);
  return out;
}

}  // namespace loopbaan::detail
