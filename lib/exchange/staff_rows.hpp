// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <core/word_memory.hpp>
#include <exchange/cell_rows.hpp>
#include <exchange/csv_faults.hpp>
#include <exchange/staff_layout.hpp>

namespace loopbaan::detail {

/// What both forms of a staff table have in common: whom a row is about, and what it says of that person besides
/// levels.
class row_reader {
public:
  row_reader(const cell_rows& rows, const staff_layout& layout, const framework& fw, const staff_options& options,
             fault_list& faults);

protected:
  [[nodiscard]] std::string_view cell(std::size_t column) const { return rows_.cells()[column]; }
  [[nodiscard]] std::string_view cell(column_use) const;
  [[nodiscard]] std::optional<std::size_t> column_of(column_use) const;

  /// The id in this row, "" when it names nobody, which has been reported then. `count`: of the row, from 1.
  void read_id(std::size_t count, std::string& into);
  void read_fact(std::size_t column, person_draft& into);
  void keep_unused(extra_fields& into) const;

  [[nodiscard]] std::optional<phase_index> read_phase(std::size_t column);
  [[nodiscard]] std::optional<double> read_fte(std::size_t column);
  [[nodiscard]] std::optional<date> read_date(std::size_t column);

  /// Reports what is wrong with a cell; its value is the first detail.
  void report(errc code, std::size_t column, std::vector<text> further = {});

  const cell_rows& rows_;
  const staff_layout& layout_;
  const framework& fw_;
  const staff_options& options_;
  const mapping* coding_;
  fault_list& faults_;

private:
  void read_done(std::size_t column, person_draft& into);

  word_finder phases_;
  word_memory<phase_index> recent_phases_;
  word_memory<double> recent_numbers_;
  word_memory<date> recent_days_;
  std::map<column_use, std::size_t> column_of_;  ///< uses that one column has
  std::optional<std::size_t> person_column_;
  std::vector<std::pair<std::size_t, std::string>> unused_;  ///< columns without a use, with their names in JSON
};

}  // namespace loopbaan::detail
