// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <loopbaan/core/error.hpp>
#include <loopbaan/framework/rank.hpp>

namespace loopbaan::detail {

class level_words;

/// The rows of a table of words, one at a time, whatever form the table has.
class cell_rows {
public:
  explicit cell_rows(std::string file) : file_{std::move(file)} {}
  cell_rows(const cell_rows&) = delete;
  cell_rows& operator=(const cell_rows&) = delete;
  virtual ~cell_rows() = default;

  /// The headings, "" for one that cannot be read; none when there is no header.
  [[nodiscard]] const std::vector<std::string>& headings() const noexcept { return headings_; }

  /// Goes to the next row. False at the end.
  [[nodiscard]] virtual bool next() = 0;

  /// The cells of this row, without white space around them; valid until next(). A cell that was reported as unreadable
  /// has no data().
  [[nodiscard]] std::span<const std::string_view> cells() const noexcept { return cells_; }

  /// Which row of the file this is, as a spreadsheet counts.
  [[nodiscard]] std::size_t row() const noexcept { return row_; }

  /// The place of this row, or of the header before the first next().
  [[nodiscard]] place here() const { return place_of(row_); }

  /// The place of a cell of it.
  [[nodiscard]] place at(std::size_t column) const { return {file_, "", row_, column_name(column)}; }

  /// The place of any row.
  [[nodiscard]] place place_of(std::size_t row) const { return {file_, "", row, ""}; }

  /// How many rows there are from this one on, as far as is known.
  [[nodiscard]] virtual std::size_t rows_here() const { return 1; }

  /// Begins a block of at most so many rows with this one, of which columns of numbers and of numbered words may be
  /// taken as a whole; gives its length, at least 1.
  [[nodiscard]] virtual std::size_t begin_block(std::size_t) { return 1; }

  /// Takes a column over for all rows of the block, each level `stride` behind the one before; its cells are not read
  /// as words then. False where it does not hold numbers, or one that says no level: it is to be read cell by cell, and
  /// what is in `into` means nothing.
  [[nodiscard]] virtual bool take_levels(std::size_t /*column*/, level_words&, std::span<rank> /*into*/,
                                         std::size_t /*stride*/) {
    return false;
  }

  /// The heading of a column, or its letter as a spreadsheet shows it.
  [[nodiscard]] std::string column_name(std::size_t column) const;

protected:
  std::string file_;
  std::vector<std::string> headings_;
  std::vector<std::string_view> cells_;  ///< of this row
  std::size_t row_ = 0;
};

}  // namespace loopbaan::detail
