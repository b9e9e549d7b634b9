// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <deque>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <exchange/cell_rows.hpp>
#include <exchange/csv_faults.hpp>
#include <exchange/encoding.hpp>
#include <exchange/plain_bytes.hpp>

namespace loopbaan::detail {

/// The rows of a table of separated values, one at a time: nothing is kept of a row once the next one is read, so that
/// memory does not grow with the table.
///
/// Reports what is wrong with the table as such, in `faults`: 102 (a cell with bytes that mean nothing), 814 (a row
/// that is wider or narrower than the header), 822 (a quote that is not closed at the end of its cell). Rows with 814
/// or 822 are passed over. Linear.
class csv_rows final : public cell_rows {
public:
  /// Finds the separator and reads the header, the first row that is not empty. `text` and `faults` must outlive this.
  csv_rows(const table_text& text, std::string file, fault_list& faults);

  /// Goes to the next row that is not empty and as wide as the header. False at the end, or when `faults` is full.
  [[nodiscard]] bool next() override;

  [[nodiscard]] char separator() const noexcept { return separator_; }

private:
  void read_row();
  void read_plain_cells();
  void read_cell();
  [[nodiscard]] std::string_view quoted();
  void keep(std::string_view raw, bool high);
  /// The cells of a row that is wider than the header are counted, and not kept.
  void put(std::string_view cell) {
    empty_ = empty_ && cell.empty();
    if (!is_beyond()) cells_.push_back(cell);
  }
  [[nodiscard]] bool is_beyond() const noexcept { return !headings_.empty() && width_ > headings_.size(); }
  [[nodiscard]] bool ends_cell(char c) const noexcept { return c == separator_ || c == '\n' || c == '\r'; }
  void break_off();
  std::string& changed();

  const table_text& source_;
  std::string_view text_;
  fault_list& faults_;
  char separator_;
  plain_bytes plain_{separator_};
  std::deque<std::string> changed_;  ///< cells of this row that are not as they stand in the text
  std::size_t changed_count_ = 0;
  std::size_t at_ = 0;
  std::size_t width_ = 0;
  bool empty_ = true;    ///< has this row no content?
  bool broken_ = false;  ///< are its quotes wrong, so that its cells cannot be told apart?
};

}  // namespace loopbaan::detail
