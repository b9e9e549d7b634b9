// SPDX-License-Identifier: BSL-1.0
#include <report/charts/level_chart.hpp>

#include <algorithm>
#include <map>

#include <report/html/markup.hpp>
#include <report/text/text_metrics.hpp>

namespace loopbaan::detail {
namespace {

constexpr int chart_margin = 16;
constexpr int text_size = 12;
constexpr int label_width = 300;
constexpr int axis_width = 400;
constexpr int words_width = 290;
constexpr int chart_width = 2 * chart_margin + label_width + axis_width + words_width;
constexpr int line_height = 26;
constexpr int axis_room = 44;  // names stand high and low in turn
constexpr int head_height = 34;
constexpr int mark_step = 15;  // between marks at one level
constexpr std::size_t most_levels_named = 24;

/// All fits around 0,0 within ten pixels.
void draw_form(markup& out, mark_form form) {
  switch (form) {
    case mark_form::disc:
      out << "<circle r=\"6\" fill=\"#0b4fa3\"/>";
      return;
    case mark_form::ring:
      out << "<circle r=\"5\" fill=\"#fff\" stroke=\"#0b4fa3\" stroke-width=\"2\"/>";
      return;
    case mark_form::broken_ring:
      out << "<circle r=\"5\" fill=\"#fff\" stroke=\"#0b4fa3\" stroke-width=\"2\" stroke-dasharray=\"2.5 1.5\"/>";
      return;
    case mark_form::bar:
      out << "<path stroke=\"#9a4a00\" stroke-width=\"4\" d=\"M0-10v20\"/>";
      return;
    case mark_form::diamond:
      out << "<path fill=\"#fff\" stroke=\"#5f6a78\" stroke-width=\"1.5\" d=\"M0-6l6,6-6,6-6-6z\"/>";
      return;
    case mark_form::lozenge:
      out << "<path fill=\"#5f6a78\" d=\"M0-7l7,7-7,7-7-7z\"/>";
      return;
    case mark_form::square:
      out << "<path fill=\"#2e6e9e\" d=\"M-5-5h10v10h-10z\"/>";
      return;
    case mark_form::triangle:
      out << "<path fill=\"#9a4a00\" d=\"M0-7l7,12h-14z\"/>";
      return;
    case mark_form::hexagon:
      out << "<path fill=\"#5b3a8c\" d=\"M-3-6h6l4,6-4,6h-6l-4-6z\"/>";
      return;
    case mark_form::cross:
      out << "<path stroke=\"#3b4656\" stroke-width=\"3\" d=\"M0-6v12M-6,0h12\"/>";
      return;
  }
}

/// As much of a text as one line takes; a text of blanks alone takes none.
std::string one_line(std::string_view words, int width, int size = text_size, weight bold = weight::regular) {
  const wrapped_text found = wrap(words, width, size, bold, 1);
  return found.lines.empty() ? std::string{} : found.lines.front();
}

/// The rows of one scale, and how far its axis goes.
struct scale_part {
  const scale* of = nullptr;
  std::size_t highest = 1;
  std::vector<const level_row*> rows;

  [[nodiscard]] int x_of(rank at) const {
    const auto level = static_cast<int>(number(counted(at)));
    const int station = axis_width / static_cast<int>(highest + 1);
    return chart_margin + label_width + station / 2 + level * station;
  }
};

class level_chart {
public:
  level_chart(const framework& on, language lang) : fw_{on}, lang_{lang} {}

  std::string draw(const std::string& title, const std::vector<level_row>& rows,
                   const std::vector<legend_entry>& legend, const std::string& nothing) {
    const std::vector<scale_part> parts = parts_of(rows);
    const int height = 2 * chart_margin + head_height + line_height + static_cast<int>(parts.size()) * axis_room +
                       static_cast<int>(std::max<std::size_t>(rows.size(), 1)) * line_height;
    out_ << "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " << chart_width << " " << height << "\" width=\""
         << chart_width << "\" height=\"" << height << "\" role=\"img\" aria-label=\"" << title
         << "\" font-family=\"Liberation Sans, Arial, sans-serif\" font-size=\"" << text_size << "\">\n<title>" << title
         << "</title>\n<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n";
    y_ = chart_margin + 18;
    out_ << "<text x=\"" << chart_margin << "\" y=\"" << y_ << "\" font-size=\"18\" font-weight=\"bold\">"
         << one_line(title, chart_width - 2 * chart_margin, 18, weight::bold) << "</text>\n";
    y_ = chart_margin + head_height;
    draw_legend(legend);
    if (rows.empty()) out_ << "<text x=\"" << chart_margin << "\" y=\"" << y_ + 17 << "\">" << nothing << "</text>\n";
    for (const scale_part& each : parts) draw_part(each);
    out_ << "</svg>\n";
    return std::move(out_).bytes();
  }

private:
  [[nodiscard]] std::vector<scale_part> parts_of(const std::vector<level_row>& rows) const {
    std::vector<scale_part> parts;
    for (const level_row& each : rows) {
      const scale& on = fw_.scale_of(each.competence);
      auto part = std::ranges::find(parts, &on, &scale_part::of);
      if (part == parts.end()) part = parts.insert(parts.end(), {&on, std::min<std::size_t>(on.levels.size(), 6), {}});
      for (const level_mark& mark : each.marks) part->highest = std::max(part->highest, number(counted(mark.level)));
      part->rows.push_back(&each);
    }
    return parts;
  }

  void place(mark_form form, int x, int y) {
    out_ << "<g transform=\"translate(" << x << "," << y << ")\">";
    draw_form(out_, form);
    out_ << "</g>";
  }

  void draw_legend(const std::vector<legend_entry>& legend) {
    int x = chart_margin + 8;
    for (const legend_entry& each : legend) {
      place(each.form, x, y_ + 8);
      out_ << "<text x=\"" << x + 12 << "\" y=\"" << y_ + 12 << "\" fill=\"#3b4656\">" << each.words << "</text>\n";
      x += 36 + static_cast<int>(width_of(each.words, text_size) / 100);
    }
    y_ += line_height;
  }

  void draw_axis(const scale_part& part, competence_index any) {
    const int station = axis_width / static_cast<int>(part.highest + 1);
    for (std::size_t level = 0; level <= part.highest; ++level) {
      if (part.highest > most_levels_named && level % (part.highest / most_levels_named + 1) != 0) continue;
      const std::string name = fw_.level_title(any, make_rank(level), lang_);
      const std::string shown = one_line(name, 2 * station - 8, text_size - 1);
      const int x = part.x_of(make_rank(level));
      out_ << "<text x=\"" << x << "\" y=\"" << y_ + (level % 2 == 0 ? 18 : 34)
           << "\" text-anchor=\"middle\" font-size=\"11\" fill=\"#3b4656\">" << shown;
      if (shown != name) out_ << "<title>" << name << "</title>";
      out_ << "</text>\n";
    }
    y_ += axis_room;
  }

  void draw_row(const scale_part& part, const level_row& row) {
    const int middle = y_ + line_height / 2;
    const std::string label = fw_.competences()[row.competence].title.in_language(lang_);
    out_ << "<g><title>" << label << ": " << row.words << "</title><text x=\"" << chart_margin << "\" y=\""
         << middle + 4 << "\">" << one_line(label, label_width - 10) << "</text><path stroke=\"#d5dae1\" d=\"";
    for (std::size_t level = 0; level <= part.highest; ++level)
      out_ << "M" << part.x_of(make_rank(level)) << "," << y_ << "v" << line_height;
    out_ << "\"/>";
    for (const auto& [from, to] : row.spans)
      out_ << "<path stroke=\"#d09a5b\" stroke-width=\"4\" d=\"M" << part.x_of(from) << "," << middle << "H"
           << part.x_of(to) << "\"/>";
    draw_marks(part, row, middle);
    out_ << "<text x=\"" << chart_margin + label_width + axis_width + 10 << "\" y=\"" << middle + 4 << "\">"
         << one_line(row.words, words_width - 10) << "</text></g>\n";
    y_ += line_height;
  }

  void draw_marks(const scale_part& part, const level_row& row, int middle) {
    const auto moves = [](const level_mark& mark) {
      return mark.form != mark_form::bar && mark.form != mark_form::diamond;
    };
    std::map<rank, int> count, placed;
    for (const level_mark& each : row.marks)
      if (moves(each)) ++count[counted(each.level)];
    for (const level_mark& each : row.marks) {
      const rank at = counted(each.level);
      const int shift = moves(each) ? mark_step * placed[at]++ - mark_step * (count[at] - 1) / 2 : 0;
      place(each.form, part.x_of(at) + shift, middle);
    }
  }

  void draw_part(const scale_part& part) {
    draw_axis(part, part.rows.front()->competence);
    for (const level_row* each : part.rows) draw_row(part, *each);
  }

  const framework& fw_;
  language lang_;
  markup out_;
  int y_ = 0;
};

}  // namespace

std::string draw_level_chart(const framework& on, const std::string& title, const std::vector<level_row>& rows,
                             const std::vector<legend_entry>& legend, const std::string& nothing, language lang) {
  return level_chart{on, lang}.draw(title, rows, legend, nothing);
}

}  // namespace loopbaan::detail
