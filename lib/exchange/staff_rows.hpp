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
  row_reader(cell_rows& rows, const staff_layout& layout, const framework& fw, const staff_options& options,
             fault_list& faults);

protected:
  /// A cell of the row that is being read.
  [[nodiscard]] std::string_view cell(std::size_t column) const { return rows_.cell(row_, column); }
  [[nodiscard]] std::string_view cell(column_use) const;
  [[nodiscard]] std::optional<std::size_t> column_of(column_use) const;

  /// Does the table give no ids, so that people get numbers?
  [[nodiscard]] bool gives_no_ids() const noexcept { return !person_column_; }

  /// The id in this row, "" when it names nobody, which has been reported then.
  [[nodiscard]] std::string_view read_id();
  void read_done(std::size_t column, std::vector<step_index>& into);
  void keep_asked_for(extra_fields& into) const;

  [[nodiscard]] std::optional<phase_index> read_phase(std::size_t column);
  [[nodiscard]] std::optional<double> read_fte(std::size_t column);
  [[nodiscard]] std::optional<date> read_date(std::size_t column);

  [[nodiscard]] scale_index scale_of(competence_index c) const {
    return *fw_.scales().find(fw_.competences()[c].scale);
  }

  /// Reports what is wrong with a cell; its value is the first detail.
  void report(errc code, std::size_t column, std::vector<text> further = {});

  cell_rows& rows_;
  std::size_t row_ = 0;  ///< which of these rows is being read
  const staff_layout& layout_;
  const framework& fw_;
  const staff_options& options_;
  const mapping* coding_;
  fault_list& faults_;

  std::vector<std::pair<std::size_t, std::string>>
      kept_;  ///< columns that are written on as they are, with their names in JSON

private:
  word_finder phases_;
  word_memory<phase_index> recent_phases_;
  word_memory<double> recent_numbers_;
  word_memory<date> recent_days_;
  std::map<column_use, std::size_t> column_of_;  ///< uses that one column has
  std::optional<std::size_t> person_column_;
};

/// r0001, r0002…: the ids of people in a table that gives none.
[[nodiscard]] std::string numbered(std::size_t count);

}  // namespace loopbaan::detail
