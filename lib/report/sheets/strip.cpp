// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <optional>

#include <report/sheets/parts.hpp>
#include <report/text/numbers.hpp>
#include <report/text/text_metrics.hpp>

namespace loopbaan::detail {

namespace {

constexpr int whole_width = 720;
constexpr int phase_height = 22;
constexpr int arrow = 8;  ///< the point of a phase
constexpr int per_row = 5;
constexpr int gap_between = 6;
constexpr int box_wide = (whole_width - (per_row - 1) * gap_between) / per_row;
constexpr int box_high = 30;
constexpr int number_wide = 18;
constexpr int most_titled = 15;  ///< of more boxes only the numbers stand in the strip: the titles are in the table
constexpr int small_high = 18;
constexpr int small_per_row = 20;
constexpr std::size_t most_done = 4;  ///< of more than these the number is told

/// Where a phase or the goal stands: as many columns from the left as phases lie before it on the longest way, and in
/// the row of one that leads to it, where that is free.
struct phase_cell {
  int column = 0;
  int row = 0;
};

struct phase_grid {
  std::vector<phase_index> phases = {};  ///< that are drawn
  std::vector<phase_cell> cells = {};    ///< by phase
  phase_cell goal = {};
  int columns = 0;
  int rows = 1;  ///< of the fullest column; a line has one
};

/// The phase that the target ends; the first of several. None for a role, a depth, a register.
std::optional<phase_index> ended_by(const framework& fw, profile_index target) {
  for (const phase_index each : fw.phases_in_order())
    if (fw.exit_of(each) == target) return each;
  return std::nullopt;
}

/// The goal stands behind the phase that it ends; what comes after that phase is left out, unless she is or was there.
phase_grid place_phases(const sheet_content& sheet) {
  const framework& fw = sheet.model.fw;
  const auto last = ended_by(fw, sheet.model.target);
  const auto& here = sheet.who.phase;
  phase_grid found;
  found.cells.resize(fw.phases().size());
  for (const phase_index each : fw.phases_in_order()) {
    const bool was_there = here && (each == *here || fw.is_before(each, *here));
    if (last && fw.is_before(*last, each) && !was_there) continue;
    found.phases.push_back(each);
    for (const phase_index from : fw.predecessors(each))
      found.cells[each.value].column = std::max(found.cells[each.value].column, found.cells[from.value].column + 1);
    found.columns = std::max(found.columns, found.cells[each.value].column + 1);
  }
  found.goal.column = last ? found.cells[last->value].column + 1 : found.columns;
  found.columns = std::max(found.columns, found.goal.column + 1);
  for (int column = 0; column < found.columns; ++column) {
    std::vector<int> taken;
    const auto is_taken = [&](int row) { return std::ranges::find(taken, row) != taken.end(); };
    const auto place = [&](phase_cell& cell, std::optional<phase_index> from) {
      cell.row = from ? found.cells[from->value].row : 0;
      if (is_taken(cell.row)) cell.row = 0;
      while (is_taken(cell.row)) ++cell.row;
      taken.push_back(cell.row);
      found.rows = std::max(found.rows, cell.row + 1);
    };
    if (found.goal.column == column) place(found.goal, last);
    for (const phase_index each : found.phases) {
      const auto& from = fw.predecessors(each);
      if (found.cells[each.value].column == column)
        place(found.cells[each.value], from.empty() ? std::nullopt : std::optional{from.front()});
    }
  }
  return found;
}

/// An arrow with words, of a phase or of the goal.
void write_arrow(markup& out, int x, int y, int wide, std::string_view kind, std::string_view words) {
  const int end = x + wide - arrow, top = y + 1;
  out << "<path class=\"" << kind << "\" d=\"M" << x << "," << top << "H" << end << "l" << arrow << ","
      << phase_height / 2 << "l-" << arrow << "," << phase_height / 2 << "H" << x << "l" << arrow << ",-"
      << phase_height / 2 << "z\"/>";
  const wrapped_text fitted = wrap(words, wide - 3 * arrow, 10, weight::bold, 1);
  out << "<text class=\"" << (kind == "h" ? "hw" : "w") << "\" x=\"" << x + arrow + 6 << "\" y=\"" << y + 16 << "\">"
      << fitted.lines.front() << "</text>";
}

void write_phases(markup& out, const sheet_content& sheet, const phase_grid& grid) {
  const framework& fw = sheet.model.fw;
  const int wide = whole_width / grid.columns;
  for (const phase_index p : grid.phases) {
    const phase_cell& cell = grid.cells[p.value];
    const bool here = sheet.who.phase == p;
    std::string words;
    if (std::ranges::find(sheet.who.ended, p) != sheet.who.ended.end()) words = "✓ ";
    words += fw.phases()[p].title.in_language(sheet.lang);
    if (here) (words += ": ") += sheet.words.here;
    write_arrow(out, cell.column * wide, cell.row * (phase_height + 4), wide, here ? "h" : "f", words);
  }
  write_arrow(out, grid.goal.column * wide, grid.goal.row * (phase_height + 4), wide, "g",
              "▶ " + fw.profiles()[sheet.model.target].title.in_language(sheet.lang));
}

/// A box with a title of two lines; those done are round with a tick, those that may fall away dashed.
void write_box(markup& out, int place, int top, std::string_view kind, std::string_view sign, std::string_view title) {
  const int x = place % per_row * (box_wide + gap_between), y = top + place / per_row * (box_high + gap_between);
  out << "<g class=\"" << kind << "\"><rect x=\"" << x + 1 << "\" y=\"" << y << "\" width=\"" << box_wide - 2
      << "\" height=\"" << box_high << "\" rx=\"" << (kind == "sd" ? 12 : 2) << "\"/><text class=\"no\" x=\"" << x + 6
      << "\" y=\"" << y + 19 << "\">" << sign << "</text>";
  const wrapped_text fitted = wrap(title, box_wide - number_wide - 12, 9, weight::regular, 2);
  int line = y + (fitted.lines.size() == 1 ? 18 : 12);
  for (const std::string& words : fitted.lines) {
    out << "<text x=\"" << x + number_wide + 6 << "\" y=\"" << line << "\">" << words << "</text>";
    line += 11;
  }
  out << "</g>\n";
}

/// A box with a number alone.
void write_small_box(markup& out, int place, int top, std::string_view kind, std::string_view sign) {
  constexpr int wide = (whole_width - (small_per_row - 1) * gap_between) / small_per_row;
  const int x = place % small_per_row * (wide + gap_between);
  const int y = top + place / small_per_row * (small_high + gap_between);
  out << "<g class=\"" << kind << "\"><rect x=\"" << x + 1 << "\" y=\"" << y << "\" width=\"" << wide - 2
      << "\" height=\"" << small_high << "\" rx=\"" << (kind == "sd" ? 8 : 2) << "\"/><text class=\"no\" x=\"" << x + 6
      << "\" y=\"" << y + 13 << "\">" << sign << "</text></g>\n";
}

}  // namespace

markup draw_strip(const sheet_content& sheet) {
  const framework& fw = sheet.model.fw;
  const person_sheet& who = sheet.who;
  const std::size_t shown = who.done.size() > most_done + 1 ? most_done : who.done.size();
  const std::size_t rest = who.done.size() - shown;
  const auto boxes = static_cast<int>(shown + (rest > 0 ? 1 : 0) + who.steps.size());
  const bool titled = boxes <= most_titled;
  const int in_row = titled ? per_row : small_per_row, high = (titled ? box_high : small_high) + gap_between;
  const phase_grid grid = place_phases(sheet);
  const int rows = (boxes + in_row - 1) / in_row, top = grid.rows * (phase_height + 4) + 6;
  const std::string phase = who.phase ? fw.phases()[*who.phase].title.in_language(sheet.lang) : std::string{"–"};
  markup out;
  out << "<svg class=\"strip\" role=\"img\" aria-labelledby=\"s" << sheet.row << "\" viewBox=\"0 0 " << whole_width
      << " " << top + rows * high << "\"><title id=\"s" << sheet.row << "\">"
      << fill(sheet.words.strip_words, {phase, std::to_string(who.steps.size()),
                                        fw.profiles()[sheet.model.target].title.in_language(sheet.lang)})
      << "</title>";
  write_phases(out, sheet, grid);
  int place = 0;
  const auto box = [&](std::string_view kind, std::string_view sign, std::string_view title) {
    if (titled)
      write_box(out, place++, top, kind, sign, title);
    else
      write_small_box(out, place++, top, kind, sign);
  };
  for (std::size_t i = who.done.size() - shown; i < who.done.size(); ++i)
    box("sd", "✓", fw.steps()[who.done[i]].title.in_language(sheet.lang));
  if (rest > 0) box("sd", "✓", fill(sheet.words.more_done, {std::to_string(rest)}));
  for (std::size_t i = 0; i < who.steps.size(); ++i)
    box(who.steps[i].sure == sheet_step::certainty::certain ? "sn" : "sp", std::to_string(i + 1),
        fw.steps()[who.steps[i].step].title.in_language(sheet.lang));
  out << "</svg>\n";
  return out;
}

}  // namespace loopbaan::detail
