// SPDX-License-Identifier: BSL-1.0
#include <algorithm>

#include <report/map_grid.hpp>

namespace loopbaan::detail {

namespace {

constexpr int rounds = 12;

/// Items that must keep one distance: how far above their packed place they would like to be, on average.
struct block {
  long wish = 0;    ///< sum of weight × wish
  long weight = 0;
  std::size_t items = 0;

  [[nodiscard]] long mean() const noexcept { return wish / weight; }
};

/// The top that an item would like: level with the mean of what it is connected with.
long wished_top(const map_grid& grid, const map_item& item) {
  long sum = 0;
  for (const auto* side : {&item.left, &item.right})
    for (const std::size_t other : *side) sum += grid.items[other].centre();
  const auto count = static_cast<long>(item.left.size() + item.right.size());
  return count == 0 ? item.y : sum / count - item.height / 2;
}

/// Moves the items of a cell as near to their wishes as order and space allow: least squares under an order, by
/// pooling adjacent violators (Barlow et al. 1972). O(items).
void settle(map_grid& grid, const std::vector<std::size_t>& cell, const map_row& row) {
  std::vector<block> blocks;
  std::vector<long> packed;  // top of each item when all stand close together from 0
  long offset = 0;
  for (std::size_t i = 0; i < cell.size(); ++i) {
    const map_item& item = grid.items[cell[i]];
    if (i > 0) offset += gap_between(grid.items[cell[i - 1]], item);
    packed.push_back(offset);
    const long weight = item.left.empty() && item.right.empty() ? 1 : 4;
    blocks.push_back({weight * (wished_top(grid, item) - row.y - offset), weight, 1});
    offset += item.height;
    while (blocks.size() > 1 && blocks[blocks.size() - 2].mean() >= blocks.back().mean()) {
      const block last = blocks.back();
      blocks.pop_back();
      blocks.back().wish += last.wish;
      blocks.back().weight += last.weight;
      blocks.back().items += last.items;
    }
  }
  const long slack = row.height - offset;
  std::size_t i = 0;
  for (const block& each : blocks)
    for (std::size_t k = 0; k < each.items; ++k, ++i)
      grid.items[cell[i]].y = static_cast<int>(row.y + packed[i] + std::clamp(each.mean(), 0L, slack));
}

}  // namespace

int gap_between(const map_item& above, const map_item& below) noexcept {
  if (above.is_lane && below.is_lane) return 0;
  return above.is_lane || below.is_lane ? 3 : map_size::box_gap;
}

int height_of(const map_grid& grid, const std::vector<std::size_t>& cell) noexcept {
  int height = 0;
  for (std::size_t i = 0; i < cell.size(); ++i) {
    if (i > 0) height += gap_between(grid.items[cell[i - 1]], grid.items[cell[i]]);
    height += grid.items[cell[i]].height;
  }
  return height;
}

void place_items(map_grid& grid, const std::vector<map_row>& rows) {
  for (const auto& column : grid.cells)
    for (std::size_t r = 0; r < rows.size(); ++r) {
      int y = rows[r].y;
      for (std::size_t i = 0; i < column[r].size(); ++i) {
        map_item& item = grid.items[column[r][i]];
        if (i > 0) y += gap_between(grid.items[column[r][i - 1]], item);
        item.y = y;
        y += item.height;
      }
    }
  for (int round = 0; round < rounds; ++round)
    for (std::size_t c = 0; c < grid.cells.size(); ++c)
      for (std::size_t r = 0; r < rows.size(); ++r)
        settle(grid, grid.cells[round % 2 == 0 ? c : grid.cells.size() - 1 - c][r], rows[r]);
}

}  // namespace loopbaan::detail
