// SPDX-License-Identifier: BSL-1.0
#include <exchange/cell_rows.hpp>

#include <algorithm>

#include <exchange/csv_faults.hpp>

namespace loopbaan::detail {

std::string cell_rows::column_name(std::size_t column) const {
  if (column < headings_.size() && !headings_[column].empty()) return shown(headings_[column]);
  if (origin_ != nullptr && column < origin_->letters.size()) return origin_->letters[column];
  std::string letters;
  for (std::size_t n = column + 1; n > 0; n = (n - 1) / 26) letters += static_cast<char>('A' + (n - 1) % 26);
  return {letters.rbegin(), letters.rend()};
}

std::size_t cell_rows::most_rows() const noexcept {
  constexpr std::size_t most_cells = 1u << 17;
  return std::clamp<std::size_t>(most_cells / std::max<std::size_t>(headings_.size(), 1), 1, most_);
}

}  // namespace loopbaan::detail
