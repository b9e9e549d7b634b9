// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/report/career_map.hpp>

#include <report/map/drawing.hpp>

namespace loopbaan {

namespace {

/// Words, made visible, as a quoted string of the DOT language: quotes and backslashes escaped.
std::string dot_string(std::string_view words) {
  std::string out = "\"";
  for (const char c : visible(words)) {
    if (c == '"' || c == '\\') out += '\\';
    out += c;
  }
  return out += '"';
}

std::string node(step_index s) { return "k" + std::to_string(s.value); }

}  // namespace

std::string draw_career_map_dot(const framework& fw, const map_options& options) {
  using namespace detail;
  const map_picture picture = compose(fw, options);
  const map_words& in = words_of_map(options.lang);
  std::string out = "digraph loopbaan {\n  rankdir=LR;\n  node [shape=box, style=filled, fillcolor=white];\n";
  for (std::size_t b = 0; b < picture.layout.bands.size(); ++b) {
    const auto& domain = picture.layout.bands[b].domain;
    out += "  subgraph cluster_" + std::to_string(b) + " {\n    label=" +
           dot_string(domain ? std::string_view{fw.domains().entries()[*domain].title.in_language(options.lang)}
                             : in.no_domain) +
           ";\n";
    for (const map_box& box : picture.layout.boxes) {
      if (picture.layout.rows[box.row].band != b) continue;
      const step_mark mark = picture.marks[box.step.value];
      out += "    " + node(box.step) + " [id=" + dot_string(fw.steps()[box.step].id) + ", label=";
      const char* sign = mark == step_mark::done ? "✓ " : mark == step_mark::planned ? "▶ " : "";
      out += dot_string(sign + fw.steps()[box.step].title.in_language(options.lang));
      if (mark == step_mark::done) out += ", fillcolor=\"#d5ecdb\"";
      if (mark == step_mark::planned) out += ", fillcolor=\"#d9e6fb\", penwidth=2";
      out += "];\n";
    }
    out += "  }\n";
  }
  for (const map_line& line : picture.model.lines) {
    out += "  " + node(line.from) + " -> " + node(line.to);
    if (line.kind == line_kind::one_of) out += " [style=dashed]";
    if (line.kind == line_kind::after) out += " [style=bold]";
    out += ";\n";
  }
  return out += "}\n";
}

}  // namespace loopbaan
