// SPDX-License-Identifier: BSL-1.0
#include <algorithm>

#include <report/map/drawing.hpp>
#include <report/text/numbers.hpp>

namespace loopbaan::detail {

namespace {

/// An arrow head; `colour` as in picture_style.
template <std::size_t N, std::size_t M>
void draw_head(markup& out, const char (&id)[N], const char (&colour)[M]) {
  out << "<marker id=\"" << id << "\" viewBox=\"0 0 8 8\" refX=\"0\" refY=\"4\" markerWidth=\"8\" markerHeight=\"8\" "
      << "markerUnits=\"userSpaceOnUse\" orient=\"auto\"><path d=\"M0,0L8,4L0,8z\" fill=\"" << colour
      << "\"/></marker>";
}

markup draw_words(const map_picture& picture) {
  const map_words& in = words_of_map(picture.lang);
  markup out;
  std::string title{in.title};
  if (!picture.heading.empty())
    title = picture.heading;
  else if (const std::string& name = picture.fw.title().in_language(picture.lang); !name.empty())
    (title += ": ") += name;
  const wrapped_text line = wrap(title, picture.layout.width - 2 * map_size::margin, 20, weight::bold, 1);
  out << "<text x=\"" << map_size::margin << "\" y=\"" << map_head::title
      << "\" style=\"font-size:20px;font-weight:bold\">" << line.lines.at(0) << "</text><text x=\"" << map_size::margin
      << "\" y=\"" << map_head::guide << "\" style=\"font-size:13px\">" << guide_of(picture) << "</text>\n";
  return out;
}

}  // namespace

std::string guide_of(const map_picture& picture) {
  const map_words& in = words_of_map(picture.lang);
  if (!picture.folded) return std::string{in.guide};
  const auto steps = std::ranges::count(picture.model.drawn, false);
  const std::size_t roles = picture.fw.roles().size() - picture.layout.aims.roles.size();
  return fill(in.own_guide, {std::to_string(steps), std::to_string(roles)});
}

markup draw_picture(const map_picture& picture, const picture_style& style) {
  const map_words& in = words_of_map(picture.lang);
  const map_layout& layout = picture.layout;
  const int top = style.words ? 0 : map_head::legend - map_size::margin / 2;
  const std::string description =
      fill(in.description, {std::to_string(layout.boxes.size()), std::to_string(layout.bands.size()),
                            std::to_string(layout.phases.size()), std::to_string(layout.routes.size())});
  markup out;
  out << "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 " << top << " " << layout.width << " "
      << layout.height - top << "\" width=\"" << layout.width << "\" height=\"" << layout.height - top
      << "\" role=\"group\" aria-labelledby=\"kt kd\" lang=\"" << code(picture.lang) << "\">\n<title id=\"kt\">"
      << (picture.heading.empty() ? std::string{in.title} : picture.heading) << "</title><desc id=\"kd\">"
      << description << "</desc>\n"
      << draw_style(picture, style.chains) << "<defs>";
  draw_head(out, "ka", "#10151c");
  draw_head(out, "ko", "#717b8a");
  draw_head(out, "kb", "#0b4fa3");
  out << "</defs>\n<rect width=\"" << layout.width << "\" height=\"" << layout.height
      << "\" fill=\"#fff\"/>\n<g class=\"kaart\">" << (style.words ? draw_words(picture) : markup{})
      << draw_legend(picture) << "</g>\n<g class=\"kaart\" id=\"kg\">\n"
      << draw_frame(picture) << draw_lines(picture, style.chains) << draw_captions(picture)
      << draw_boxes(picture, style.details) << draw_roles(picture, style.details) << "</g></svg>\n";
  return out;
}

}  // namespace loopbaan::detail
