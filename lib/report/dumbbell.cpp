// SPDX-License-Identifier: BSL-1.0
#include <report/dumbbell.hpp>

#include <algorithm>

#include <report/text_metrics.hpp>

namespace loopbaan::detail {

namespace {

constexpr int station = 62;  // pixels between two levels
constexpr int height = 18;
constexpr int type_size = 9;
constexpr int type_line = 10;

int at(rank r) { return station / 2 + static_cast<int>(number(counted(r))) * station; }

void draw_mark(markup& out, const dumbbell& d) {
  const int now = at(d.current), middle = height / 2;
  if (d.desired > d.required)
    out << "<path class=\"w\" d=\"M" << at(d.desired) << "," << middle - 5 << "l5,5-5,5-5-5z\"/>";
  if (d.required > counted(d.current))
    out << "<path class=\"g\" d=\"M" << now << "," << middle << "H" << at(d.required) << "\"/><path class=\"q\" d=\"M"
        << at(d.required) << ",2v14\"/>";
  if (d.current == rank::unknown) out << "<circle class=\"u\" cx=\"" << now << "\" cy=\"" << middle << "\" r=\"5\"/>";
  else out << "<circle cx=\"" << now << "\" cy=\"" << middle << "\" r=\"5\"/>";
}

}  // namespace

std::uint32_t dumbbells::scale_of(competence_index c) const {
  return fw_.scales().find(fw_.competences()[c].scale).value_or(scale_index{}).value;
}

dumbbell dumbbells::of(const gap_line& line) const {
  return {scale_of(line.competence), line.current, line.required, line.desired};
}

dumbbells::dumbbells(const framework& fw, const std::vector<gap>& gaps) : fw_{fw} {
  for (const gap& each : gaps)
    for (const gap_line& line : each.lines) {
      if (line.missing() == 0) continue;
      const dumbbell d = of(line);
      numbers_.try_emplace(d, 0);
      std::size_t& highest = highest_[d.scale];
      highest = std::max({highest, number(counted(d.current)), number(d.required), number(d.desired)});
    }
  std::size_t next = 0;
  for (auto& [d, n] : numbers_) n = next++;
}

markup dumbbells::draw(language lang) const {
  markup out;
  out << "<svg class=\"defs\" aria-hidden=\"true\"><defs>\n";
  for (const auto& [scale, highest] : highest_) {
    const loopbaan::scale& levels = fw_.scales()[scale_index{scale}];
    const int width = station * static_cast<int>(highest + 1);
    out << "<symbol id=\"x" << scale << "\" viewBox=\"0 0 " << width << " 24\">";
    for (std::size_t level = 0; level <= highest; ++level) {
      const std::string name = level == 0 ? fw_.level_title(competence_index{0}, rank::not_shown, lang)
                                          : levels.levels[level - 1].title.in(lang);
      const wrapped_text text = wrap(name, station - 2, type_size, weight::regular, 2);
      int y = text.lines.size() > 1 ? 10 : 20;
      for (const std::string& line : text.lines) {
        out << "<text x=\"" << at(make_rank(level)) << "\" y=\"" << y << "\">" << line << "</text>";
        y += type_line;
      }
    }
    out << "</symbol>\n<g id=\"y" << scale << "\"><path class=\"t\" d=\"";
    for (std::size_t level = 0; level <= highest; ++level) out << "M" << at(make_rank(level)) << ",0v" << height;
    out << "\"/></g>\n";
  }
  for (const auto& [d, n] : numbers_) {
    const int width = station * static_cast<int>(highest_.at(d.scale) + 1);
    out << "<symbol id=\"d" << n << "\" viewBox=\"0 0 " << width << " " << height << "\"><use href=\"#y" << d.scale << "\"/>";
    draw_mark(out, d);
    out << "</symbol>\n";
  }
  out << "</defs></svg>\n";
  return out;
}

markup dumbbells::style() const {
  markup out;
  for (const auto& [scale, highest] : highest_)
    out << ".s" << scale << " svg{width:" << station * static_cast<int>(highest + 1) << "px}";
  out << ".g svg{height:18px;display:block}.g .ax{height:24px}.defs{position:absolute;width:0;height:0}"
         "symbol text{font-size:9px;text-anchor:middle;fill:#3b4656}"
         "symbol circle{fill:#0b4fa3}symbol .u{fill:#fff;stroke:#0b4fa3;stroke-width:2;stroke-dasharray:2.5 1.5}"
         ".t{stroke:#c3cad3}symbol .g{stroke:#c98a45;stroke-width:4}symbol .q{stroke:#9a4a00;stroke-width:4}"
         "symbol .w{fill:#fff;stroke:#6b7684;stroke-width:1.5}\n";
  return out;
}

markup dumbbells::axis(std::uint32_t scale) const {
  markup out;
  out << "<svg class=ax aria-hidden=true><use href=#x" << scale << " /></svg>";
  return out;
}

markup dumbbells::use(const gap_line& line) const {
  markup out;
  out << "<svg aria-hidden=true><use href=#d" << numbers_.at(of(line)) << " /></svg>";
  return out;
}

}  // namespace loopbaan::detail
