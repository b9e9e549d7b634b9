// SPDX-License-Identifier: BSL-1.0
#include <report/map/drawing.hpp>

namespace loopbaan::detail {

namespace {

/// Puts samples in a row, each followed by its word.
class legend_row {
public:
  legend_row(markup& out, int x, int y) : out_{out}, x_{x}, y_{y} {}

  void box(step_mark mark, std::string_view sign, std::string_view word) {
    out_ << "<g class=\"s";
    if (mark == step_mark::done) out_ << " d";
    if (is_planned(mark)) out_ << " p";
    if (mark == step_mark::first) out_ << " x";
    out_ << "\"><rect x=\"" << x_ << "\" y=\"" << y_ << "\" width=\"30\" height=\"16\" rx=\"3\"/>";
    draw_edge(out_, mark, x_ + 30, y_, 16);
    out_ << "<text x=\"" << x_ + 15 << "\" y=\"" << y_ + 12 << "\">" << sign << "</text></g>";
    text(mark == step_mark::open ? 36 : 44, word);
  }

  void line(line_kind kind, std::string_view word) {
    out_ << "<path class=\"l";
    if (kind == line_kind::after) out_ << " a";
    if (kind == line_kind::one_of) out_ << " o";
    out_ << "\" d=\"M" << x_ << "," << y_ + 8 << "h28\"/>";
    text(42, word);
  }

  void shape(std::string_view kind, std::string_view word) {
    out_ << "<g class=\"s\"><rect x=\"" << x_ << "\" y=\"" << y_ << "\" width=\"30\" height=\"16\" rx=\""
         << (kind == "informal" ? 8 : 3) << "\"/>";
    if (kind == "collective") out_ << "<path d=\"M" << x_ + 3 << "," << y_ + 3 << "h24v10h-24z\"/>";
    out_ << "</g>";
    text(36, word);
  }

  void own_shape(std::size_t number, std::string_view word) {
    out_ << "<g class=\"s\"><rect x=\"" << x_ << "\" y=\"" << y_ << "\" width=\"30\" height=\"16\" rx=\"3\"/>";
    draw_tabs(out_, x_ - 7, y_, number);
    out_ << "</g>";
    text(36, word);
  }

private:
  void text(int indent, std::string_view word) {
    out_ << "<text class=\"w\" x=\"" << x_ + indent << "\" y=\"" << y_ + 12 << "\">" << word << "</text>";
    x_ += indent + static_cast<int>(width_of(word, 11) / 100) + 18;
  }

  markup& out_;
  int x_;
  int y_;
};

}  // namespace

markup draw_legend(const map_picture& picture) {
  const map_words& in = words_of_map(picture.lang);
  markup out;
  legend_row row{out, map_size::margin, map_head::legend};
  row.box(step_mark::done, "✓", in.done);
  row.box(step_mark::first, "▶▶", in.begin_now);
  row.box(step_mark::planned, "▶", in.planned);
  row.box(step_mark::open, "", in.open);
  for (const std::string_view kind : {"formal", "informal", "collective"})
    row.shape(kind, picture.fw.kind_title(kind, picture.lang));
  for (const auto i : picture.fw.step_kinds().indices())
    row.own_shape(i.value + 1, picture.fw.step_kinds()[i].title.in_language(picture.lang));
  row.line(line_kind::needs, in.needs);
  row.line(line_kind::one_of, in.one_of);
  row.line(line_kind::after, in.after);
  return out;
}

}  // namespace loopbaan::detail
