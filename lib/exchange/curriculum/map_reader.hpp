// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include <loopbaan/curriculum/curriculum.hpp>
#include <loopbaan/exchange/curriculum.hpp>

#include <exchange/curriculum/cell_words.hpp>
#include <exchange/curriculum/headings.hpp>
#include <exchange/table/cell_rows.hpp>
#include <exchange/table/diagnostic_list.hpp>

namespace loopbaan::detail {

/// Gathers a curriculum out of its tables, and remembers where everything stood: what the builder finds later is told
/// at the row and column that it came from.
class map_reader {
public:
  map_reader(const framework& on, const competence_names& names, const curriculum_options& options);

  /// One table. Tables come in the order in which they rest on each other: letters, modules, cells, what is accepted.
  /// `defines`: modules that are not known yet are new ones.
  void read(cell_rows& rows, const sheet_layout& layout, bool defines, diagnostic_list& errors, diagnostics& notes);

  /// The curriculum, or everything that is wrong with it. `found`: errors of the tables so far, in their order.
  [[nodiscard]] result<curriculum> take(diagnostics found, diagnostics notes);

  [[nodiscard]] const cell_legend& legend() const noexcept { return legend_; }
  [[nodiscard]] bool has_cells() const noexcept { return has_cell_columns_; }
  /// Calls the curriculum after a file, unless it has an id.
  void name_after(std::string_view file);
  /// So many codes got a hyphen, for they were no ids.
  [[nodiscard]] std::size_t renamed() const noexcept { return renamed_; }
  /// Of the table that was read last: what had several rows, which were put together, with their numbers.
  [[nodiscard]] const std::vector<text>& joined_rows() const noexcept { return joined_rows_; }

private:
  /// Where something stands: a table, a row of it, a column.
  struct spot_of_map {
    std::uint32_t table = 0;
    std::size_t row = 0;
    std::size_t column = 0;
  };
  /// A cell that says what must come before a module.
  struct asked_module {
    std::string words;
    spot_of_map spot;
    bool together = false;  ///< or at the same time
  };
  struct table_places {
    place any;  ///< file and sheet
    std::vector<std::string> names;
    std::vector<std::string> letters;
    std::map<std::string, std::size_t, std::less<>> fields;  ///< column of a field of a module
  };

  void read_letters(std::size_t row);
  void read_module(std::size_t row);
  void read_matrix(std::size_t row);
  void read_turned(std::size_t row);
  void read_list(std::size_t row);
  void read_accepted(std::size_t row);
  void take_left_out(std::size_t row, accepted_finding);
  void read_rule(std::size_t row);

  [[nodiscard]] std::string_view word(std::size_t row, map_column) const;
  [[nodiscard]] std::size_t column(map_column) const;
  void wrong(errc, std::size_t row, std::size_t column, std::string_view value, std::vector<text> details);
  void wrong_code(std::size_t row, std::string_view code);
  void unknown_module(std::size_t row, std::size_t column, std::string_view code);

  /// The modules of a code: those that are known, or a new one.
  [[nodiscard]] std::vector<std::uint32_t> modules_of(std::size_t row);
  [[nodiscard]] curriculum_module module_in(std::size_t row);
  std::uint32_t add_module(curriculum_module made, const std::string& code, std::size_t row);
  void differ(std::size_t row, const std::string& code, const text& how);
  void take_variants(std::size_t row, curriculum_module&);
  void take_times(std::size_t row, curriculum_module&);
  void take_choice(std::size_t row, curriculum_module&);
  [[nodiscard]] std::optional<double> number_in(std::size_t row, map_column);
  [[nodiscard]] std::optional<side> side_in(std::size_t row, map_column);

  void take_cells(const std::vector<std::uint32_t>& modules, competence_index, std::string_view cell, std::size_t row,
                  std::size_t column, const curriculum_cell& rest = {});
  [[nodiscard]] std::string competence_in(std::size_t row, map_column);
  void wrong_level_at(std::size_t row, std::size_t column, std::string_view level, competence_index);
  void look_at_unknown_columns();
  void remember_row(std::size_t row, std::string_view words);
  void tell_unknown_columns(diagnostics& notes);
  void take_prerequisites(std::size_t row);
  void ask_before(curriculum_module&, std::string_view code);
  void link_prerequisites(diagnostics& notes);

  [[nodiscard]] place place_of(const spot_of_map&) const;
  [[nodiscard]] place place_of(const std::string& pointer) const;

  const framework& fw_;
  const competence_names& names_;
  cell_legend legend_;
  curriculum_draft draft_;
  std::map<std::string, std::vector<std::uint32_t>, std::less<>> by_code_;  ///< folded
  std::map<std::string, std::string, std::less<>> codes_;                   ///< folded to as written first
  std::map<std::string, std::string, std::less<>> variants_;                ///< folded to id
  std::vector<spot_of_map> module_spots_;
  std::vector<std::vector<spot_of_map>> cell_spots_;
  std::vector<std::vector<asked_module>> asked_before_;
  std::vector<spot_of_map> accepted_spots_;
  std::vector<spot_of_map> left_out_spots_;
  std::vector<spot_of_map> rule_spots_;
  std::vector<spot_of_map> choice_spots_;
  std::vector<table_places> tables_;
  bool has_cell_columns_ = false;
  std::size_t renamed_ = 0;  ///< codes that are no ids

  // Of the table that is being read.
  cell_rows* rows_ = nullptr;
  const sheet_layout* layout_ = nullptr;
  diagnostic_list* errors_ = nullptr;
  bool defines_ = false;
  std::map<std::string, std::size_t, std::less<>> row_of_;  ///< of a matrix: what a row is about, folded, to its number
  std::vector<text> joined_rows_;
  std::vector<std::vector<std::uint32_t>> turned_;  ///< modules of columns
  /// What stands in a column that nothing is known of.
  struct unknown_cells {
    std::size_t filled = 0;
    std::size_t letters = 0;
  };
  std::vector<unknown_cells> unknown_;
};

}  // namespace loopbaan::detail
