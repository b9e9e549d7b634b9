// SPDX-License-Identifier: BSL-1.0
#include <people/transposed_levels.hpp>

#include <algorithm>
#include <span>

namespace loopbaan::detail {
namespace {

constexpr std::size_t side = 16;

/// Transposes a square block; `from_step` and `into_step` are the distances between its rows before and after.
void transpose_square(const rank* from, std::size_t from_step, rank* into, std::size_t into_step) {
  for (std::size_t i = 0; i < side; ++i)
    for (std::size_t j = 0; j < side; ++j) into[i * into_step + j] = from[j * from_step + i];
}

}  // namespace

void append_transposed(ranks_view columns, std::size_t people, ranks& into) {
  const std::size_t before = into.size();
  into.resize(before + columns.size());
  const std::span<rank> rows = std::span{into}.subspan(before);
  if (people <= 1) {
    std::ranges::copy(columns, rows.begin());
    return;
  }
  const std::size_t width = columns.size() / people;
  const std::size_t squares = width / side * side, squares_down = people / side * side;
  for (std::size_t c = 0; c < squares; c += side)
    for (std::size_t row = 0; row < squares_down; row += side)
      transpose_square(&columns[c * people + row], people, &rows[row * width + c], width);
  for (std::size_t c = 0; c < width; ++c)
    for (std::size_t row = c < squares ? squares_down : 0; row < people; ++row)
      rows[row * width + c] = columns[c * people + row];
}

}  // namespace loopbaan::detail
