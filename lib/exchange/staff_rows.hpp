// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <exchange/cell_rows.hpp>
#include <exchange/csv_faults.hpp>
#include <exchange/staff_layout.hpp>

namespace loopbaan::detail {

/// Makes people of the rows of a staff table.
///
/// Errors: 101, 106, 401 (in a wide table), 402, 404–409, 809, 815, 816, 821, 824 (in a long table: rows of one person
/// disagree).
class staff_reader {
public:
  staff_reader(const cell_rows& rows, const staff_layout& layout, const framework& fw, const staff_options& options,
               fault_list& faults, diagnostics& notes);

  /// Takes over the row at which `rows` stands.
  void read_row();

  /// The people, in order of first appearance.
  [[nodiscard]] std::vector<person_draft> take() { return std::move(people_); }

private:
  [[nodiscard]] std::string_view cell(std::size_t column) const { return rows_.cells()[column]; }
  [[nodiscard]] std::string_view cell(column_use) const;
  [[nodiscard]] std::string id_of_row();
  [[nodiscard]] person_draft& person_of_row();
  void read_fact(std::size_t column, person_draft& into);
  void read_done(std::size_t column, person_draft& into);
  void read_levels(std::size_t column, person_draft& into);
  void read_rating(person_draft& into);
  void read_level(evidence& into);
  void read_score(evidence& into);
  [[nodiscard]] std::optional<phase_index> read_phase(std::size_t column);
  [[nodiscard]] std::optional<double> read_fte(std::size_t column);
  [[nodiscard]] std::optional<date> read_date(std::size_t column);
  [[nodiscard]] std::optional<rater> read_rater(std::size_t column);
  [[nodiscard]] std::optional<evidence_kind> read_kind(std::size_t column);
  template <class Value>
  [[nodiscard]] std::optional<Value> read_in(column_use use, std::optional<Value> (staff_reader::*read)(std::size_t)) {
    const auto column = column_of_.find(use);
    return column == column_of_.end() ? std::nullopt : (this->*read)(column->second);
  }
  [[nodiscard]] std::optional<competence_index> read_competence(std::size_t column);
  void keep_unused(extra_fields& into) const;

  /// Reports what is wrong with a cell; its value is the first detail.
  void report(errc code, std::size_t column, std::vector<text> further = {});
  void note_later(const evidence& of);
  void report_defect(errc defect, const evidence& of);
  void report_contradiction(std::size_t column, const person_draft& of);

  const cell_rows& rows_;
  const staff_layout& layout_;
  const framework& fw_;
  const staff_options& options_;
  const mapping* coding_;
  fault_list& faults_;
  diagnostics& notes_;
  std::size_t later_ = 0;  ///< notes of entries after the day that was asked for
  word_finder competences_;
  word_finder phases_;
  std::map<column_use, std::size_t> column_of_;              ///< uses that one column has
  std::vector<std::pair<std::size_t, std::string>> unused_;  ///< columns without a use, with their names in JSON
  std::vector<person_draft> people_;
  string_map<std::size_t> positions_;  ///< of the people by id
  person_draft nobody_;                ///< for rows that name nobody: their other cells are checked all the same
  std::set<std::string> crowded_;      ///< of whom it was said that they have too many ratings
  std::size_t count_ = 0;              ///< of rows read
};

}  // namespace loopbaan::detail
