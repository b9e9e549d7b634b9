// SPDX-License-Identifier: BSL-1.0
#include <report/charts/dumbbell.hpp>

#include <algorithm>

#include <report/html/styles.hpp>
#include <report/text/text_metrics.hpp>

namespace loopbaan::detail {

namespace {

constexpr int station = 54;  // pixels between two levels
constexpr int height = 18;
constexpr int axis_height = 24;
constexpr int type_size = 10;

int at(rank r) { return station / 2 + static_cast<int>(number(counted(r))) * station; }

/// A drawing as a data URI of unreserved characters and %XX alone: it can end neither the style rule nor the page.
std::string data_uri(const markup& svg) {
  constexpr std::string_view plain = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 =-.,:/;";
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string uri = "data:image/svg+xml,";
  for (const char c : svg.bytes()) {
    const auto byte = static_cast<unsigned char>(c);
    if (plain.find(c) != std::string_view::npos)
      uri += c;
    else
      ((uri += '%') += digits[byte >> 4]) += digits[byte & 15];
  }
  return uri;
}

markup drawing(int width, int tall) {
  markup svg;
  svg << "<svg xmlns='http://www.w3.org/2000/svg' width='" << width << "' height='" << tall << "'>";
  return svg;
}

}  // namespace

dumbbells::dumbbells(const framework& fw, const std::vector<gap_line>& missing) : fw_{fw} {
  for (const gap_line& line : missing) {
    const dumbbell d = dumbbell_of(line);
    numbers_.try_emplace(d, 0);
    std::size_t& highest = highest_[d.scale];
    highest = std::max({highest, number(counted(d.current)), number(d.required), number(d.desired)});
  }
  std::size_t next = 0;
  for (auto& [d, n] : numbers_) n = next++;
}

std::uint32_t dumbbells::scale_of(competence_index c) const {
  return fw_.scales().find(fw_.competences()[c].scale).value_or(scale_index{}).value;
}

dumbbell dumbbells::dumbbell_of(const gap_line& line) const {
  return {scale_of(line.competence), line.current, line.required, line.desired};
}

int dumbbells::width_of_axis(std::uint32_t scale) const { return station * static_cast<int>(highest_.at(scale) + 1); }

std::string dumbbells::draw(const dumbbell& d) const {
  markup svg = drawing(width_of_axis(d.scale), height);
  const int now = at(d.current), middle = height / 2;
  svg << "<g fill='none'><path stroke='#c3cad3' d='";
  for (std::size_t level = 0; level <= highest_.at(d.scale); ++level)
    svg << "M" << at(make_rank(level)) << ",0v" << height;
  svg << "'/>";
  if (d.desired > d.required)
    svg << "<path stroke='#5f6a78' stroke-width='1.5' fill='#fff' d='M" << at(d.desired) << "," << middle - 5
        << "l5,5-5,5-5-5z'/>";
  svg << "<path stroke='#d09a5b' stroke-width='4' d='M" << now << "," << middle << "H" << at(d.required)
      << "'/><path stroke='#9a4a00' stroke-width='4' d='M" << at(d.required) << ",2v14'/><circle r='5' cx='" << now
      << "' cy='" << middle;
  if (d.current == rank::unknown)
    svg << "' fill='#fff' stroke='#0b4fa3' stroke-width='2' stroke-dasharray='2.5 1.5'/>";
  else
    svg << "' fill='#0b4fa3'/>";
  svg << "</g></svg>";
  return data_uri(svg);
}

std::string dumbbells::draw_axis(std::uint32_t scale, language lang) const {
  const loopbaan::scale& levels = fw_.scales()[scale_index{scale}];
  markup svg = drawing(width_of_axis(scale), axis_height);
  svg << "<g font-family='Arial,Helvetica,sans-serif' font-size='" << type_size
      << "' text-anchor='middle' fill='#3b4656'>";
  for (std::size_t level = 0; level <= highest_.at(scale); ++level) {
    const std::string name = level == 0 ? fw_.level_title(competence_index{0}, rank::not_shown, lang)
                                        : levels.levels[level - 1].title.in_language(lang);
    // Names stand high and low in turn, so that each has the room of two levels.
    const wrapped_text text = wrap(name, 2 * station - 6, type_size, weight::regular, 1);
    const int x = at(make_rank(level)), y = level % 2 == 0 ? 9 : 20;
    if (level % 2 == 0) svg << "<path stroke='#c3cad3' d='M" << x << ",12v12'/>";
    if (text.lines.empty()) continue;
    if (level == 0)
      svg << "<text text-anchor='start' x='1' y='" << y;
    else if (level == highest_.at(scale))
      svg << "<text text-anchor='end' x='" << width_of_axis(scale) - 1 << "' y='" << y;
    else
      svg << "<text x='" << x << "' y='" << y;
    svg << "'>" << text.lines[0] << "</text>";
  }
  svg << "</g></svg>";
  return data_uri(svg);
}

markup dumbbells::style(language lang) const {
  markup out = gap_pictures_style();
  for (const auto& [scale, highest] : highest_) {
    if (fw_.scales()[scale_index{scale}].levels.size() > 1)
      out << ".x" << scale << "{--x:url(\"" << draw_axis(scale, lang) << "\")}\n";
  }
  for (const auto& [d, n] : numbers_) {
    out << ".d" << n << "{--i:url(\"" << draw(d) << "\")}\n";
  }
  return out;
}

}  // namespace loopbaan::detail
