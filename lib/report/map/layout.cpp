// SPDX-License-Identifier: BSL-1.0
#include <report/map/layout.hpp>

#include <algorithm>
#include <utility>

#include <report/map/grid.hpp>

namespace loopbaan::detail {

namespace {

using namespace map_size;

constexpr int narrowest = 1200;  // room for the legend and the words above
constexpr int phase_space = 10;  // left and right of the boxes of a phase

map_box set_text(const box_text& words, step_index s) {
  map_box box;
  box.step = s;
  box.title = wrap(words.title, box_width - 2 * box_padding, title_size, words.face, title_lines);
  box.note = words.note;
  if (!words.also.empty())
    box.also = wrap(words.also, box_width - 2 * box_padding, note_size, weight::regular, 1).lines.front();
  const int notes = (box.note.empty() ? 0 : 1) + (box.also.empty() ? 0 : 1);
  box.height = 2 * box_padding + static_cast<int>(box.title.lines.size()) * title_line + notes * note_line;
  return box;
}

/// The left side of every column, and of phases and turns.
std::vector<int> place_columns(const map_grid& grid, std::size_t phase_count, map_layout& layout) {
  std::vector<int> left;
  layout.phases.resize(phase_count);
  int x = margin;
  std::size_t c = 0;
  for (std::size_t p = 0; p < phase_count; ++p) {
    map_phase& phase = layout.phases[p];
    phase.x = x;
    x += phase_space;
    for (; c < grid.columns.size() && grid.columns[c].phase == p; ++c) {
      if (phase.turns.empty() || phase.turns.back().turn != grid.columns[c].turn)
        phase.turns.push_back({grid.columns[c].turn, x, 0});
      left.push_back(x);
      phase.turns.back().width = x + box_width - phase.turns.back().x;
      x += box_width + gutter;
    }
    x += phase.turns.empty() ? box_width : -gutter;
    x += phase_space;
    phase.width = x - phase.x;
    x += gutter - 2 * phase_space;
  }
  layout.width = x - gutter + 2 * phase_space + margin;
  return left;
}

/// Puts depths and roles behind the last phase.
void place_aims(map_layout& layout, map_aims aims) {
  const map_phase& last = layout.phases.back();
  aims.x = last.x + last.width + gutter - 2 * phase_space;
  const auto place = [&](auto& each) {
    each.x += aims.x + phase_space;
    each.y += layout.bands[each.band].y + band_title;
  };
  for (map_role& each : aims.roles) place(each);
  for (map_depth& each : aims.depths) place(each);
  if (aims.width > 0) {
    aims.width += 2 * phase_space;
    layout.width = aims.x + aims.width + margin;
  }
  layout.width = std::max(narrowest, layout.width);
  layout.aims = std::move(aims);
}

/// The knots of a line: along the lanes of its source until it reaches the column of its target.
map_route route(const map_grid& grid, const std::vector<int>& left, const map_line& line) {
  map_route found{line, {}};
  const map_item* at = &grid.items[line.from.value];
  found.knots.push_back({left[at->column] + box_width, at->centre()});
  const map_item& goal = grid.items[line.to.value];
  while (at->column + 1 < goal.column) {
    const auto lane = std::ranges::find_if(at->right, [&](std::size_t i) { return grid.items[i].is_lane; });
    at = &grid.items[*lane];
    found.knots.push_back({left[at->column], at->centre()});
    found.knots.push_back({left[at->column] + box_width, at->centre()});
  }
  found.knots.push_back({left[goal.column], goal.centre()});
  return found;
}

}  // namespace

map_layout lay_out(const framework& fw, const map_model& model, const std::vector<box_text>& words,
                   const std::vector<role_text>& role_words, int top) {
  map_layout layout;
  std::vector<int> heights;
  for (const step_index s : fw.steps().indices()) {
    map_box box = set_text(words[s.value], s);
    heights.push_back(box.height);
    if (model.drawn[s.value]) layout.boxes.push_back(std::move(box));
  }
  const row_plan plan = plan_rows(fw);
  map_grid grid = make_grid(model, plan, heights);
  order_cells(grid);
  const std::vector<int> left = place_columns(grid, model.phases, layout);
  layout.bands = plan.bands;
  layout.rows = plan.rows;
  auto [aims, least] = plan_aims(fw, plan, role_words);
  place_items(grid, plan, layout.bands, least, top);
  place_aims(layout, std::move(aims));
  layout.height = (layout.bands.empty() ? top : layout.bands.back().y + layout.bands.back().height) + margin;
  for (map_box& box : layout.boxes) {
    const map_item& item = grid.items[box.step.value];
    box.row = item.row;
    box.column = item.column;
    box.x = left[item.column];
    box.y = item.y;
    box.captioned = item.caption > 0;
  }
  for (const map_line& line : model.lines) layout.routes.push_back(route(grid, left, line));
  return layout;
}

}  // namespace loopbaan::detail
