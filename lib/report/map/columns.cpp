// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <cstdlib>
#include <map>
#include <tuple>

#include <report/map/grid.hpp>

namespace loopbaan::detail {

namespace {

// Width to height of a sheet lying down, in thousandths.
constexpr long sheet = 1414;

using cell_key = std::tuple<std::size_t, std::size_t, std::size_t>;  // phase, turn, row
using turn_key = std::pair<std::size_t, std::size_t>;                // phase, turn

/// The steps of each cell: first those that lines arrive at, last those that lines leave from.
std::map<cell_key, std::vector<std::size_t>> cells_of(const map_model& model, const row_plan& plan) {
  std::vector<int> pull(model.spots.size(), 0);
  for (const map_line& line : model.lines) {
    ++pull[line.from.value];
    --pull[line.to.value];
  }
  std::map<cell_key, std::vector<std::size_t>> cells;
  for (std::size_t s = 0; s < model.spots.size(); ++s)
    if (model.drawn[s]) cells[{model.spots[s].phase, model.spots[s].turn, plan.row_of[s]}].push_back(s);
  for (auto& [key, steps] : cells) std::ranges::stable_sort(steps, {}, [&](std::size_t s) { return pull[s]; });
  return cells;
}

/// How many columns each turn takes when no cell stacks more than `most` boxes.
std::map<turn_key, std::size_t> widths_at(const std::map<cell_key, std::vector<std::size_t>>& cells, std::size_t most) {
  std::map<turn_key, std::size_t> widths;
  for (const auto& [key, steps] : cells) {
    std::size_t& width = widths[{std::get<0>(key), std::get<1>(key)}];
    width = std::max(width, (steps.size() + most - 1) / most);
  }
  return widths;
}

/// The boxes of a cell over its columns, as evenly as can be.
std::size_t column_in_cell(std::size_t position, std::size_t boxes, std::size_t columns) {
  return boxes < columns ? position : position * columns / boxes;
}

/// Width to height in thousandths, lanes not counted.
long shape_at(const std::map<cell_key, std::vector<std::size_t>>& cells, std::size_t most, const row_plan& plan,
              const std::vector<int>& heights) {
  const auto widths = widths_at(cells, most);
  std::size_t columns = 0;
  for (const auto& [turn, width] : widths) columns += width;
  std::vector<std::map<turn_key, std::vector<long>>> stacks(plan.bands.size());
  for (const auto& [key, steps] : cells) {
    const auto& [phase, turn, row] = key;
    const std::size_t width = widths.at({phase, turn});
    std::vector<long>& stack = stacks[plan.rows[row].band][{phase, turn}];
    stack.resize(width, 0);
    for (std::size_t i = 0; i < steps.size(); ++i)
      stack[column_in_cell(i, steps.size(), width)] += heights[steps[i]] + map_size::box_gap;
    for (long& each : stack) each += plan.rows[row].split ? map_size::caption : 0;
  }
  long height = map_size::margin;
  for (const auto& band : stacks) {
    long tallest = 0;
    for (const auto& [turn, stack] : band) tallest = std::max(tallest, std::ranges::max(stack));
    height += tallest + 38;
  }
  return static_cast<long>(columns) * (map_size::box_width + map_size::gutter) * 1000 / height;
}

std::size_t best_stack(const std::map<cell_key, std::vector<std::size_t>>& cells, const row_plan& plan,
                       const std::vector<int>& heights) {
  std::size_t tallest = 1;
  for (const auto& [key, steps] : cells) tallest = std::max(tallest, steps.size());
  std::size_t best = tallest;
  long nearest = -1;
  for (std::size_t most = tallest; most >= 1; --most) {
    const long miss = std::labs(shape_at(cells, most, plan, heights) - sheet);
    if (nearest < 0 || miss < nearest) {
      nearest = miss;
      best = most;
    }
  }
  return best;
}

/// Lanes from a step through every column up to its farthest target, each linked with what lies left and right of it.
void add_lanes(map_grid& grid, const map_model& model) {
  std::vector<std::vector<std::size_t>> targets(model.spots.size());
  for (const map_line& line : model.lines) targets[line.from.value].push_back(line.to.value);
  for (std::size_t from = 0; from < targets.size(); ++from) {
    std::size_t previous = from;
    for (std::size_t column = grid.items[from].column + 1; !targets[from].empty(); ++column) {
      std::erase_if(targets[from], [&](std::size_t to) {
        if (grid.items[to].column != column) return false;
        grid.items[previous].right.push_back(to);
        grid.items[to].left.push_back(previous);
        return true;
      });
      if (targets[from].empty()) break;
      // A lane runs in the row that all lines on it go to, or else in that of the source.
      const std::size_t row = grid.items[targets[from].front()].row;
      const bool together =
          std::ranges::all_of(targets[from], [&](std::size_t to) { return grid.items[to].row == row; });
      const std::size_t lane = grid.items.size();
      grid.items.push_back(
          {grid.items[from].step, true, together ? row : grid.items[from].row, column, map_size::lane});
      grid.items[previous].right.push_back(lane);
      grid.items[lane].left.push_back(previous);
      grid.cells[column][grid.items[lane].row].push_back(lane);
      previous = lane;
    }
  }
}

}  // namespace

map_grid make_grid(const map_model& model, const row_plan& plan, const std::vector<int>& box_heights) {
  const auto cells = cells_of(model, plan);
  const auto widths = widths_at(cells, best_stack(cells, plan, box_heights));
  map_grid grid;
  std::map<turn_key, std::size_t> first;
  for (const auto& [turn, width] : widths) {
    first[turn] = grid.columns.size();
    grid.columns.insert(grid.columns.end(), width, {turn.first, turn.second});
  }
  grid.items.resize(model.spots.size());
  grid.cells.assign(grid.columns.size(), std::vector<std::vector<std::size_t>>(plan.rows.size()));
  for (const auto& [key, steps] : cells) {
    const auto& [phase, turn, row] = key;
    for (std::size_t i = 0; i < steps.size(); ++i) {
      const std::size_t column = first[{phase, turn}] + column_in_cell(i, steps.size(), widths.at({phase, turn}));
      grid.items[steps[i]] = {step_index{static_cast<std::uint32_t>(steps[i])}, false, row, column,
                              box_heights[steps[i]]};
      grid.cells[column][row].push_back(steps[i]);
    }
  }
  add_lanes(grid, model);
  return grid;
}

}  // namespace loopbaan::detail
