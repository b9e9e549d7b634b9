// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <loopbaan/core/error.hpp>
#include <loopbaan/exchange/staff.hpp>
#include <loopbaan/framework/rank.hpp>

#include <exchange/table/apart_rows.hpp>

namespace loopbaan::detail {

class diagnostic_list;
class level_words;

/// The cells of a column in some rows.
struct column_cells {
  const std::string_view* first;
  std::size_t to_next_row;
  [[nodiscard]] std::string_view operator[](std::size_t row) const noexcept { return first[row * to_next_row]; }
};

/// The rows of a table of words, some at a time, whatever form the table has.
class cell_rows {
public:
  /// `most`: how many rows to go to at a time; fewer where there are so many columns that not all errors could be held.
  cell_rows(std::string file, std::size_t most) : file_{std::move(file)}, most_{most} {}
  cell_rows(const cell_rows&) = delete;
  cell_rows& operator=(const cell_rows&) = delete;
  virtual ~cell_rows() = default;

  /// Sets the sheet that these rows are of; it must outlive this.
  void come_from(const sheet_origin& origin) noexcept { origin_ = &origin; }

  /// The headings, "" for one that cannot be read; none when there is no header.
  [[nodiscard]] const std::vector<std::string>& headings() const noexcept { return headings_; }

  /// Takes off headings what programs put around them, and what nobody sees; with a remark for each.
  void mend_headings(diagnostic_list& cell_notes);

  /// Which columns say something, and which of them names people. What cannot be read in any other is left out with a
  /// remark, and so is told that white space was taken off an id. Both outlive this; for before the first rows.
  void use(std::vector<bool> used, std::optional<std::size_t> ids, diagnostic_list& cell_notes) {
    used_ = std::move(used);
    ids_ = ids;
    cell_notes_ = &cell_notes;
  }

  /// Why the type of a column cannot be read, if it cannot.
  [[nodiscard]] virtual std::optional<diagnostic> why_closed(std::size_t /*column*/) const { return std::nullopt; }

  /// What is told of rows in which nobody stands, and which are passed over.
  void tell_left(diagnostics& notes) const { left_.tell(notes); }

  /// Goes to the next rows. False when there are none, or too many errors.
  [[nodiscard]] virtual bool next() = 0;

  /// How many rows these are, at least 1.
  [[nodiscard]] std::size_t size() const noexcept { return numbers_.size(); }

  /// How many rows there are from these on, as far as is known.
  [[nodiscard]] virtual std::size_t rows_ahead() const { return size(); }

  /// Decodes a column of levels at once. False where a cell is not a number that says a level: then the column
  /// must be read as words, and `into` is undefined. @pre `into` has a place for each of these rows
  [[nodiscard]] virtual bool take_levels(std::size_t /*column*/, level_words&, std::span<rank> /*into*/) {
    return false;
  }

  /// Decodes the words of a column, once per batch of rows.
  virtual void read(std::size_t /*column*/) {}

  /// The cells of a column, without white space around them; valid until next(). One that was reported as unreadable
  /// has no data(). @pre the column was read
  [[nodiscard]] column_cells cells(std::size_t column) const noexcept {
    return {&cells_[column * to_next_column_], to_next_row_};
  }
  [[nodiscard]] std::string_view cell(std::size_t row, std::size_t column) const noexcept { return cells(column)[row]; }

  /// Which row of the file one of these is, as a spreadsheet counts.
  [[nodiscard]] std::size_t number_of(std::size_t row) const noexcept { return numbers_[row]; }

  /// The place of a row of the file, of one of these, of a cell of it, of the header, and of a heading.
  [[nodiscard]] place place_of(std::size_t number) const {
    return {file_, "", number, "", origin_ == nullptr ? "" : origin_->sheet};
  }
  [[nodiscard]] place at(std::size_t row) const { return place_of(number_of(row)); }
  [[nodiscard]] place at(std::size_t row, std::size_t column) const { return cell_place(number_of(row), column); }
  [[nodiscard]] place header() const { return place_of(header_number_); }
  [[nodiscard]] place header(std::size_t column) const { return cell_place(header_number_, column); }

  /// The heading of a column, or its letter as a spreadsheet shows it.
  [[nodiscard]] std::string column_name(std::size_t column) const;

protected:
  [[nodiscard]] place cell_place(std::size_t number, std::size_t column) const {
    place where = place_of(number);
    where.column = column_name(column);
    if (origin_ != nullptr && column < origin_->letters.size()) where.letters = origin_->letters[column];
    return where;
  }
  [[nodiscard]] std::size_t most_rows() const noexcept;

  /// Fast path: is this plainly somebody's number? If not, the whole row must be looked at.
  [[nodiscard]] bool is_someone(std::string_view id) const;
  /// What a row is about. `apart`: is an empty row above it? @pre a cell per heading
  [[nodiscard]] row_kind kind_of(std::span<const std::string_view> cells, bool apart) const;
  /// Passes over a row in which nobody stands. @pre something stands in it
  void leave(row_kind, std::size_t number, std::span<const std::string_view> cells);

  /// Does it matter what stands in a column? All do as long as nobody said.
  [[nodiscard]] bool is_used(std::size_t column) const noexcept { return column >= used_.size() || used_[column]; }

  /// What is to be said of bytes that are no text, in this column: an error, or a remark where it is not used.
  [[nodiscard]] diagnostic not_text(std::size_t number, std::size_t column, text read_as) const;

  /// What is to be said of white space around what stands in this column, if anything.
  [[nodiscard]] std::optional<diagnostic> trimmed_id(std::size_t number, std::size_t column, std::string_view raw,
                                                     std::string_view id) const;

  left_rows left_;
  std::vector<bool> used_;
  std::optional<std::size_t> ids_;         ///< the column of ids
  diagnostic_list* cell_notes_ = nullptr;  ///< where nobody wants any

  std::string file_;
  const sheet_origin* origin_ = nullptr;
  std::size_t most_;
  std::vector<std::string> headings_;
  std::size_t header_number_ = 1;
  std::vector<std::size_t> numbers_;     ///< of these rows in the file
  std::vector<std::string_view> cells_;  ///< of these rows; where, is for each form of table to say
  std::size_t to_next_row_ = 1;
  std::size_t to_next_column_ = 1;
};

}  // namespace loopbaan::detail
