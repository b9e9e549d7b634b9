// SPDX-License-Identifier: BSL-1.0
#include <people/transposed_levels.hpp>

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <span>
#include <utility>

#include <core/fast_paths.hpp>

namespace loopbaan::detail {
namespace {

constexpr std::size_t side = 16;
#if LOOPBAAN_FAST_PATHS
using line [[gnu::vector_size(side)]] = std::uint8_t;

/// Transposes a square block; `from_step` and `into_step` are the distances between its rows before and after.
void transpose_square(const rank* from, std::size_t from_step, rank* into, std::size_t into_step) {
  line lines[side], shuffled[side];
  for (std::size_t i = 0; i < side; ++i) std::memcpy(&lines[i], from + i * from_step, side);
  for (std::size_t halving = 1; halving < side; halving *= 2) {  // log2(side) perfect shuffles transpose
    for (std::size_t i = 0; i < side / 2; ++i) {
      const line &a = lines[i], &b = lines[i + side / 2];
      shuffled[2 * i] = __builtin_shufflevector(a, b, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23);
      shuffled[2 * i + 1] = __builtin_shufflevector(a, b, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31);
    }
    std::swap(lines, shuffled);
  }
  for (std::size_t i = 0; i < side; ++i) std::memcpy(into + i * into_step, &lines[i], side);
}
#else
void transpose_square(const rank* from, std::size_t from_step, rank* into, std::size_t into_step) {
  for (std::size_t i = 0; i < side; ++i)
    for (std::size_t j = 0; j < side; ++j) into[i * into_step + j] = from[j * from_step + i];
}
#endif

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
