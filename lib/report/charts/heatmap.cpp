// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/report/heatmap.hpp>

#include <algorithm>
#include <array>
#include <numeric>

#include <core/words_in.hpp>
#include <report/html/markup.hpp>
#include <report/text/numbers.hpp>
#include <report/text/text_metrics.hpp>

namespace loopbaan {
namespace {

using detail::fill;
using detail::markup;
using detail::percent;

constexpr std::size_t most_groups = 24;
constexpr int margin = 16;
constexpr int text_size = 12;
constexpr int title_height = 56;
constexpr int head_height = 60;  // three lines of a group's name
constexpr int row_height = 26;
constexpr int cell_width = 92;
constexpr int label_width = 340;

struct heat_words {
  std::string_view title;  ///< {0} profile
  std::string_view everyone;
  std::string_view no_group;
  std::string_view whole;
  std::string_view hidden;
  std::string_view cell;  ///< {0} competence, {1} group, {2} part, {3} whole, {4} percent
  std::string_view protected_cell;
  std::string_view left_out;  ///< {0} number
  std::string_view left_out_one;
  std::string_view legend;  ///< {0} minimum
};

constexpr heat_words dutch_heatmap_words{
    "Wie voldoet aan {0}",
    "Iedereen",
    "geen groep",
    "Het hele profiel",
    "afgeschermd",
    "{0}, {1}: {2} van {3} mensen ({4})",
    "{0}, {1}: afgeschermd",
    "Nog {0} kleinere groepen staan hier niet.",
    "Nog één kleinere groep staat hier niet.",
    "Gearceerd: afgeschermd, omdat het over minder dan {0} mensen zou gaan of iemand zou verraden."};
constexpr heat_words english_heatmap_words{
    "Who meets {0}",
    "Everybody",
    "no group",
    "The whole profile",
    "protected",
    "{0}, {1}: {2} of {3} people ({4})",
    "{0}, {1}: protected",
    "{0} smaller groups are not drawn.",
    "One smaller group is not drawn.",
    "Hatched: protected, as it would be about fewer than {0} people or give someone away."};

/// From few to all; the words on the last three are white.
constexpr std::array<std::string_view, 5> shades{"#f2f6fb", "#c9dcef", "#8fb8de", "#2e6e9e", "#1d4f7c"};

class heatmap {
public:
  heatmap(const framework& on, const coverage& of, language lang)
      : fw_{on},
        coverage_{of},
        lang_{lang},
        words_{detail::words_in(lang, dutch_heatmap_words, english_heatmap_words)},
        groups_(of.groups.size()) {
    std::iota(groups_.begin(), groups_.end(), std::size_t{0});
    if (of.grouping.empty()) groups_.clear();  // the one group is everybody
    std::ranges::stable_sort(groups_, std::ranges::greater{}, [&](std::size_t g) { return of.sizes[g]; });
    left_out_ = groups_.size() - std::min(groups_.size(), most_groups);
    groups_.resize(groups_.size() - left_out_);
    std::ranges::sort(groups_);
  }

  std::string draw() {
    const int width = 2 * margin + label_width + cell_width * static_cast<int>(groups_.size() + 1);
    const int height =
        2 * margin + title_height + head_height + row_height * static_cast<int>(coverage_.rows.size()) + 2 * row_height;
    const std::string title = fill(words_.title, {fw_.profiles()[coverage_.target].title.in_language(lang_)});
    out_ << "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " << std::max(width, 620) << " " << height
         << "\" width=\"" << std::max(width, 620) << "\" height=\"" << height << "\" role=\"img\" aria-label=\""
         << title << "\" font-family=\"Liberation Sans, Arial, sans-serif\" font-size=\"" << text_size << "\">\n<title>"
         << title
         << "</title>\n<defs><pattern id=\"loopbaan-hatch\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" "
            "patternTransform=\"rotate(45)\"><rect width=\"6\" height=\"6\" fill=\"#fff\"/><rect width=\"2\" "
            "height=\"6\" "
            "fill=\"#d5d5d5\"/></pattern></defs>\n<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n";
    words(margin, margin + 20, title, "start", "#1a1a1a", true, 18);
    draw_heads();
    for (std::size_t row = 0; row < coverage_.rows.size(); ++row) draw_row(row);
    draw_foot();
    out_ << "</svg>\n";
    return std::move(out_).bytes();
  }

private:
  [[nodiscard]] static int left_of(std::size_t column) {
    return margin + label_width + cell_width * static_cast<int>(column);
  }
  [[nodiscard]] static int top_of(std::size_t row) {
    return margin + title_height + head_height + row_height * static_cast<int>(row);
  }

  void words(int x, int y, std::string_view what, std::string_view anchor, std::string_view colour, bool bold,
             int size = text_size) {
    out_ << "<text x=\"" << x << "\" y=\"" << y << "\" text-anchor=\"" << anchor << "\" fill=\"" << colour
         << "\" font-size=\"" << size << "\"";
    if (bold) out_ << " font-weight=\"bold\"";
    out_ << ">" << what << "</text>\n";
  }

  [[nodiscard]] std::string head_of(std::size_t column) const {
    if (column == 0) return std::string{words_.everyone};
    const std::string& name = coverage_.groups[groups_[column - 1]];
    return name.empty() ? std::string{words_.no_group} : name;
  }

  [[nodiscard]] std::uint32_t size_of(std::size_t column) const {
    if (column > 0) return coverage_.sizes[groups_[column - 1]];
    return std::accumulate(coverage_.sizes.begin(), coverage_.sizes.end(), 0u);
  }

  void draw_heads() {
    const int bottom = margin + title_height + head_height - 8;
    for (std::size_t column = 0; column <= groups_.size(); ++column) {
      const auto name = detail::wrap(head_of(column), cell_width - 4, text_size, detail::weight::bold, 2);
      std::vector<std::string> head = name.lines;
      out_ << "<g>";
      if (name.cut) out_ << "<title>" << head_of(column) << "</title>";
      head.push_back("(" + grouped(size_of(column), lang_) + ")");
      for (std::size_t i = 0; i < head.size(); ++i)
        words(left_of(column) + cell_width / 2, bottom - 15 * static_cast<int>(head.size() - 1 - i), head[i], "middle",
              "#1a1a1a", i + 1 < head.size());
      out_ << "</g>\n";
    }
  }

  [[nodiscard]] std::string label_of(const coverage_row& row) const {
    if (!row.competence) return std::string{words_.whole};
    return fw_.competences()[*row.competence].title.in_language(lang_) + ": " +
           fw_.level_title(*row.competence, row.required, lang_);
  }

  void draw_row(std::size_t row) {
    const coverage_row& each = coverage_.rows[row];
    const std::string label = label_of(each);
    const auto line = detail::wrap(label, label_width - 12, text_size,
                                   each.competence ? detail::weight::regular : detail::weight::bold, 1);
    out_ << "<g>";
    if (line.cut) out_ << "<title>" << label << "</title>";
    words(margin, top_of(row) + 17, line.lines.front(), "start", "#1a1a1a", !each.competence);
    out_ << "</g>";
    for (std::size_t column = 0; column <= groups_.size(); ++column)
      draw_cell(row, column, label, column == 0 ? each.total : each.groups[groups_[column - 1]]);
  }

  void draw_cell(std::size_t row, std::size_t column, const std::string& label, const std::optional<share>& figure) {
    const int x = left_of(column);
    const int y = top_of(row);
    out_ << "<g><title>";
    if (figure)
      out_ << fill(words_.cell, {label, head_of(column), grouped(figure->part, lang_), grouped(figure->whole, lang_),
                                 percent(figure->part, figure->whole, lang_)});
    else
      out_ << fill(words_.protected_cell, {label, head_of(column)});
    const std::size_t shade = figure ? std::size_t{figure->part} * 4 / figure->whole : 0;
    out_ << "</title><rect x=\"" << x + 1 << "\" y=\"" << y + 1 << "\" width=\"" << cell_width - 2 << "\" height=\""
         << row_height - 2 << "\" fill=\"" << (figure ? shades[shade] : std::string_view{"url(#loopbaan-hatch)"})
         << "\"/>";
    words(x + cell_width / 2, y + 17, figure ? percent(figure->part, figure->whole, lang_) : std::string{words_.hidden},
          "middle", figure && shade >= 3 ? "#fff" : "#1a1a1a", false, figure ? text_size : 11);
    out_ << "</g>\n";
  }

  void draw_foot() {
    int y = top_of(coverage_.rows.size()) + 24;
    words(margin, y, fill(words_.legend, {std::to_string(std::max(coverage_.rule.minimum, protection::floor))}),
          "start", "#444", false);
    if (left_out_ > 0)
      words(margin, y + 18,
            left_out_ == 1 ? std::string{words_.left_out_one} : fill(words_.left_out, {std::to_string(left_out_)}),
            "start", "#444", false);
  }

  const framework& fw_;
  const coverage& coverage_;
  language lang_;
  const heat_words& words_;
  std::vector<std::size_t> groups_;  ///< those that are drawn
  std::size_t left_out_ = 0;
  markup out_;
};

}  // namespace

std::string draw_heatmap(const framework& on, const coverage& of, language lang) {
  require_coverage_of(on, of);
  return heatmap{on, of, lang}.draw();
}

}  // namespace loopbaan
