// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <utility>
#include <vector>

#include <report/map/layout.hpp>

/// The steps between `model_map` and `lay_out`; each file of this name does one of them.
namespace loopbaan::detail {

/// A box, or the place where the lines of a box pass a column on their way to farther ones.
struct map_item {
  step_index step;  ///< of the box, or where the lane comes from
  bool is_lane = false;
  std::size_t row = 0;
  std::size_t column = 0;
  int height = 0;
  int caption = 0;                      ///< room above for the name of the area
  int y = 0;                            ///< top, below the caption
  std::vector<std::size_t> left = {};   ///< items in the column before that a line comes from
  std::vector<std::size_t> right = {};  ///< items in the column after that a line goes to

  [[nodiscard]] int centre() const noexcept { return y + height / 2; }
};

struct grid_column {
  std::size_t phase = 0;
  std::size_t turn = 0;
};

/// Columns × rows of items, each cell in order from top to bottom.
struct map_grid {
  std::vector<grid_column> columns;
  /// The first ones are the boxes of all steps, in catalogue order; of steps that are not drawn they stand in no cell.
  std::vector<map_item> items;
  std::vector<std::vector<std::vector<std::size_t>>> cells;  ///< [column][row] → positions in `items`
};

/// The rows of all bands from top to bottom, and the row of each step.
struct row_plan {
  std::vector<map_band> bands;  ///< places not yet filled in
  std::vector<map_row> rows;
  std::vector<std::size_t> row_of;
};

/// A row per domain, and per area of what the steps yield where a domain has many steps. Rows order the steps; the
/// columns of one band need not line up by row.
[[nodiscard]] row_plan plan_rows(const framework&);

/// Puts boxes in columns so that the whole comes near to the shape of a sheet lying down, and adds the lanes.
[[nodiscard]] map_grid make_grid(const map_model&, const row_plan&, const std::vector<int>& box_heights);

/// Orders every cell so that few lines cross: barycentre sweeps (Sugiyama, Tagawa & Toda 1981), the best kept.
void order_cells(map_grid&);

/// The depths and roles of each band, in columns; y counts from below the band's title, and no x yet. The second is the
/// height that each band needs for them.
[[nodiscard]] std::pair<map_aims, std::vector<int>> plan_aims(const framework&, const row_plan&,
                                                              const std::vector<role_text>&);

/// Gives bands their places from `top` down, high enough for their fullest column and `least`, and every item a y
/// within its band, near to what it is connected with, in order, not overlapping.
void place_items(map_grid&, const row_plan&, std::vector<map_band>&, const std::vector<int>& least, int top);

}  // namespace loopbaan::detail
