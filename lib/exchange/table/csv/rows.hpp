// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <deque>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <exchange/bytes/tokenizer.hpp>
#include <exchange/table/cell_rows.hpp>
#include <exchange/table/diagnostic_list.hpp>
#include <exchange/table/text.hpp>

namespace loopbaan::detail {

/// The rows of a table of separated values: nothing is kept of some rows once the next are read, so that memory does
/// not grow with the table.
///
/// Reports what is wrong with the table as such, in `errors`: 102 (a cell with bytes that mean nothing), 814 (a row
/// that is wider or narrower than the header), 822 (a quote that is not closed at the end of its cell). Rows with 814
/// or 822 are passed over. Linear.
class csv_rows final : public cell_rows {
public:
  /// Finds the separator and reads the header, the first row that is not empty behind so many. `text` and `errors` must
  /// outlive this.
  csv_rows(table_text& text, std::string file, diagnostic_list& errors, std::size_t rows_above = 0);

  /// Goes to the next rows that are not empty and as wide as the header.
  [[nodiscard]] bool next() override;

  /// An estimate, from the length of the rest of the text and of these rows.
  [[nodiscard]] std::size_t rows_ahead() const override;

  [[nodiscard]] char separator() const noexcept { return separator_; }

private:
  /// A row that is a remark, unless people follow it.
  struct held_row {
    std::size_t number;
    std::size_t width;
    std::vector<std::string> cells;
  };

  void read_header();
  void take_row();
  void take_held();
  bool end_here();
  [[nodiscard]] bool read_whole_row();
  void read_row();
  [[nodiscard]] bool read_on();
  [[nodiscard]] bool read_plain_cells();
  void read_cell();
  [[nodiscard]] std::string_view quoted();
  void keep(std::string_view raw, bool high);
  /// The cells of a row that is wider than the header are counted, and not kept.
  void put(std::string_view cell) {
    empty_ = empty_ && cell.empty();
    if (width_ < headings_.size())
      cells_[numbers_.size() * headings_.size() + width_] = cell;
    else if (headings_.empty())
      cells_.push_back(cell);
    ++width_;
  }
  [[nodiscard]] bool is_beyond() const noexcept { return !headings_.empty() && width_ >= headings_.size(); }
  [[nodiscard]] bool ends_cell(char c) const noexcept { return c == separator_ || c == '\n' || c == '\r'; }
  void break_off();
  std::string& changed();

  table_text& source_;
  std::string_view text_;
  diagnostic_list& errors_;
  diagnostics of_row_;  ///< errors of the row that is being read, and remarks on it
  char separator_;
  tokenizer tokens_{"", separator_};
  std::deque<std::string> changed_;  ///< cells of these rows that are not as they stand in the text
  std::size_t changed_count_ = 0;
  std::size_t at_ = 0;
  std::size_t begin_ = 0;  ///< of these rows
  std::size_t row_ = 0;    ///< the number of the row that is being read
  std::size_t width_ = 0;
  std::size_t last_row_ = 0;  ///< the last row in which anything stands
  std::vector<held_row> held_;
  bool part_is_read_ = false;  ///< is nothing whole left of the text that is there?
  bool empty_ = true;          ///< has this row no content?
  bool broken_ = false;        ///< are its quotes wrong, so that its cells cannot be told apart?
};

}  // namespace loopbaan::detail
