// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <limits>

#include <report/map/grid.hpp>

namespace loopbaan::detail {

namespace {

constexpr int sweeps = 24;

/// A height for every item from its row and its place in the cell: rows are 10000 apart.
std::vector<long> heights_of(const map_grid& grid) {
  std::vector<long> heights(grid.items.size(), 0);
  for (const auto& column : grid.cells)
    for (std::size_t row = 0; row < column.size(); ++row)
      for (std::size_t i = 0; i < column[row].size(); ++i)
        heights[column[row][i]] =
            static_cast<long>(row) * 10000 + static_cast<long>((2 * i + 1) * 5000 / column[row].size());
  return heights;
}

/// How many pairs of lines cross between columns, drawn straight.
std::size_t crossings(const map_grid& grid) {
  const std::vector<long> heights = heights_of(grid);
  std::vector<std::vector<std::pair<long, long>>> segments(grid.columns.size());
  for (std::size_t i = 0; i < grid.items.size(); ++i)
    for (const std::size_t to : grid.items[i].right)
      segments[grid.items[i].column].emplace_back(heights[i], heights[to]);
  std::size_t count = 0;
  for (const auto& gutter : segments)
    for (std::size_t a = 0; a < gutter.size(); ++a)
      for (std::size_t b = 0; b < a; ++b) {
        const auto& [from, to] = gutter[a];
        const auto& [other_from, other_to] = gutter[b];
        if ((from < other_from && to > other_to) || (from > other_from && to < other_to)) ++count;
      }
  return count;
}

void sort_column(map_grid& grid, std::size_t column, bool by_left, std::vector<long>& heights) {
  for (std::size_t row = 0; row < grid.cells[column].size(); ++row) {
    auto& cell = grid.cells[column][row];
    std::vector<std::pair<long, std::size_t>> keyed;
    for (const std::size_t i : cell) {
      const auto& near = by_left ? grid.items[i].left : grid.items[i].right;
      long sum = 0;
      for (const std::size_t other : near) sum += heights[other];
      keyed.emplace_back(near.empty() ? heights[i] : sum / static_cast<long>(near.size()), i);
    }
    std::ranges::stable_sort(keyed, {}, [](const auto& each) { return each.first; });
    for (std::size_t i = 0; i < cell.size(); ++i) {
      cell[i] = keyed[i].second;
      heights[cell[i]] = static_cast<long>(row) * 10000 + static_cast<long>((2 * i + 1) * 5000 / cell.size());
    }
  }
}

}  // namespace

void order_cells(map_grid& grid) {
  auto best = grid.cells;
  std::size_t fewest = crossings(grid);
  for (int sweep = 0; sweep < sweeps && fewest > 0; ++sweep) {
    std::vector<long> heights = heights_of(grid);
    const std::size_t n = grid.columns.size();
    for (std::size_t i = 0; i < n; ++i) sort_column(grid, sweep % 2 == 0 ? i : n - 1 - i, sweep % 2 == 0, heights);
    if (const std::size_t now = crossings(grid); now < fewest) {
      fewest = now;
      best = grid.cells;
    }
  }
  grid.cells = std::move(best);
}

}  // namespace loopbaan::detail
