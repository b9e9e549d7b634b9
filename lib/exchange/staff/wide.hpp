// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include <loopbaan/people/done_not_shown.hpp>

#include <exchange/staff/rows.hpp>
#include <exchange/table/number_tally.hpp>
#include <people/cohort_builder.hpp>

namespace loopbaan::detail {

/// Makes people of a wide table, a row per person: column by column, straight into those of the cohort.
///
/// Errors: 101, 106, 401, 402, 404–406, 408, 809, 815, 816, 821.
class wide_reader final : public row_reader {
public:
  wide_reader(cell_rows&, const staff_layout&, const framework&, const staff_options&, diagnostic_list& errors,
              diagnostic_list& cell_notes, diagnostics& notes);

  /// Takes over the rows at which the table stands.
  void read_rows();

  /// Merges the contracts of one person and reports other duplicates; gives the cohort when there was no
  /// error at all.
  [[nodiscard]] result<cohort> take();

  /// The rows that named people first.
  void give_rows(std::vector<std::uint32_t>& into) const;

  /// Where it stands that someone did a step.
  [[nodiscard]] place place_of_done(const cohort&, const done_not_shown&) const;

private:
  /// People from `person` on, one in each row of the file from `row` on.
  struct row_run {
    std::size_t person;
    std::size_t row;
  };

  void note_rows();
  [[nodiscard]] std::size_t row_of(std::size_t person) const;
  void note_unused();
  [[nodiscard]] duplicate_kind compare(std::size_t first, std::size_t second) const;
  void join_contracts_of(const std::vector<duplicate_rows>&);
  void report_duplicates(duplicate_kind, std::size_t first, std::size_t second);
  void read_ids();
  void read_column(std::size_t column);
  void read_groups(std::size_t column, const std::string& grouping);
  void read_levels(std::size_t column);
  void read_words(std::size_t column, competence_index, level_words&, std::span<rank> into);
  [[nodiscard]] bool assumes_scale(competence_index, const level_words&) const;
  void count_numbers(std::size_t column, competence_index, std::span<const rank> found, bool is_read);
  [[nodiscard]] rank read_odd_word(std::size_t column, competence_index, level_words&, bool is_told);
  void keep_ratings(competence_index);
  void check_ratings();

  /// What `read` gives of each of these rows.
  template <class Value, class Read>
  void read_each(std::vector<Value>& into, const Read& read) {
    into.resize(rows_.size());
    for (row_ = 0; row_ < rows_.size(); ++row_) into[row_] = read();
  }

  diagnostics& notes_;
  cohort_builder builder_;
  bool are_ratings_;  ///< are levels ratings, by what the coding says?
  number_tally numbers_seen_;
  std::vector<std::optional<bool>> holds_numbers_;  ///< of columns that were taken over as a whole, once it is known
  std::vector<std::size_t> unused_;                 ///< columns without a use, where they may tell contracts apart
  std::vector<std::size_t> unused_words_;  ///< what they say, by row as a number that differs where the words do
  std::vector<std::size_t> joined_;        ///< the first row of each person, where rows were put together
  std::size_t count_ = 0;                  ///< of people, once they are taken
  std::vector<row_run> runs_;
  people_columns people_;             ///< of these rows
  std::vector<std::string> numbers_;  ///< their ids where the table gives none
  ranks found_;                       ///< the ratings in a column
  std::vector<std::size_t> told_;     ///< rows of which an error or remark in this column was told, rising
};

}  // namespace loopbaan::detail
