// SPDX-License-Identifier: BSL-1.0
#include <algorithm>

#include <report/map/grid.hpp>

namespace loopbaan::detail {

namespace {

constexpr int rounds = 12;
using map_size::band_space;
using map_size::band_title;

/// Items that must keep one distance: how far above their packed place they would like to be, on average.
struct block {
  long wish = 0;  ///< sum of weight × wish
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

/// Free pixels between two items of a column.
int gap_between(const map_item& above, const map_item& below) {
  if (above.is_lane && below.is_lane) return 0;
  return above.is_lane || below.is_lane ? 3 : map_size::box_gap;
}

/// Moves the items of a stack as near to their wishes as order and space allow: least squares under an order, by
/// pooling adjacent violators (Barlow et al. 1972). O(items).
void settle(map_grid& grid, const std::vector<std::size_t>& stack, int top, int bottom) {
  std::vector<block> blocks;
  std::vector<long> packed;  // top of each item when all stand close together from 0
  long offset = 0;
  for (std::size_t i = 0; i < stack.size(); ++i) {
    const map_item& item = grid.items[stack[i]];
    if (i > 0) offset += gap_between(grid.items[stack[i - 1]], item);
    offset += item.caption;
    packed.push_back(offset);
    const long weight = item.left.empty() && item.right.empty() ? 1 : 4;
    blocks.push_back({weight * (wished_top(grid, item) - top - offset), weight, 1});
    offset += item.height;
    while (blocks.size() > 1 && blocks[blocks.size() - 2].mean() >= blocks.back().mean()) {
      const block last = blocks.back();
      blocks.pop_back();
      blocks.back().wish += last.wish;
      blocks.back().weight += last.weight;
      blocks.back().items += last.items;
    }
  }
  const long slack = bottom - top - offset;
  std::size_t i = 0;
  for (const block& each : blocks)
    for (std::size_t k = 0; k < each.items; ++k, ++i)
      grid.items[stack[i]].y = static_cast<int>(top + packed[i] + std::clamp(each.mean(), 0L, slack));
}

/// The cells of one column and band, one below the other; the first box of each area gets room for its name.
std::vector<std::size_t> stack_of(map_grid& grid, const row_plan& plan, std::size_t column, std::size_t band) {
  std::vector<std::size_t> stack;
  for (std::size_t r = 0; r < plan.rows.size(); ++r) {
    if (plan.rows[r].band != band) continue;
    bool named = !plan.rows[r].split;
    for (const std::size_t i : grid.cells[column][r]) {
      if (!named && !grid.items[i].is_lane) {
        grid.items[i].caption = map_size::caption;
        named = true;
      }
      stack.push_back(i);
    }
  }
  return stack;
}

/// Packs a stack from `top` down. Returns where it ends.
int pack(map_grid& grid, const std::vector<std::size_t>& stack, int top) {
  int y = top;
  for (std::size_t i = 0; i < stack.size(); ++i) {
    map_item& item = grid.items[stack[i]];
    if (i > 0) y += gap_between(grid.items[stack[i - 1]], item);
    item.y = y + item.caption;
    y = item.y + item.height;
  }
  return y;
}

}  // namespace

void place_items(map_grid& grid, const row_plan& plan, std::vector<map_band>& bands, const std::vector<int>& least,
                 int top) {
  const std::size_t columns = grid.columns.size();
  std::vector<std::vector<std::vector<std::size_t>>> stacks(columns);
  for (std::size_t b = 0; b < bands.size(); ++b) {
    bands[b].y = top;
    int bottom = top + band_title + least[b];
    for (std::size_t c = 0; c < columns; ++c) {
      stacks[c].push_back(stack_of(grid, plan, c, b));
      bottom = std::max(bottom, pack(grid, stacks[c][b], top + band_title));
    }
    bands[b].height = bottom + band_space - top;
    top += bands[b].height;
  }
  for (int round = 0; round < rounds; ++round)
    for (std::size_t i = 0; i < columns; ++i) {
      const std::size_t c = round % 2 == 0 ? i : columns - 1 - i;
      for (std::size_t b = 0; b < bands.size(); ++b)
        settle(grid, stacks[c][b], bands[b].y + band_title, bands[b].y + bands[b].height - band_space);
    }
}

}  // namespace loopbaan::detail
