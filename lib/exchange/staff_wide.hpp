// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include <exchange/staff_rows.hpp>
#include <people/cohort_builder.hpp>

namespace loopbaan::detail {

/// Makes people of a wide table, a row per person: each goes straight into the columns of the cohort.
///
/// Errors: 101, 106, 401, 402, 404–406, 408, 809, 815, 816, 821.
class wide_reader final : public row_reader {
public:
  wide_reader(cell_rows&, const staff_layout&, const framework&, const staff_options&, fault_list&);

  /// Takes over the row at which the rows stand.
  void read_row();

  /// Reports those who are there twice; the cohort, when there was no fault at all.
  [[nodiscard]] result<cohort> take();

private:
  /// A column that is read cell by cell, and a competence that it says the level of.
  struct cell_source {
    std::size_t column;
    competence_index competence;
    level_words* words;
  };

  /// People from `person` on, one in each row from `row` on.
  struct stretch {
    std::size_t person;
    std::size_t row;
  };

  void note_row();
  [[nodiscard]] std::size_t row_of(std::size_t person) const;
  void begin_block();
  [[nodiscard]] bool take_column(const std::vector<level_source>&, std::size_t column);
  void begin_person();
  void keep_level(competence_index of, rank at, std::span<rank> levels) {
    if (are_ratings_ && at != rank::unknown)
      person_.ratings.push_back({of, at, coding_->by, coding_->on, coding_->instrument});
    else if (!are_ratings_ && levels[of.value] == rank::unknown)
      levels[of.value] = at;
  }

  cell_rows& source_;
  cohort_builder builder_;
  bool are_ratings_;                  ///< are levels ratings, by what the coding says?
  std::optional<phase_index> phase_;  ///< of everybody, when the table does not say it
  std::vector<std::size_t> facts_;    ///< columns that say something else than groups and levels
  std::vector<std::pair<std::size_t, std::size_t>> grouped_;  ///< columns of groups, and the numbers of the groupings
  std::vector<std::string_view> groups_;                      ///< of the person of this row
  std::vector<stretch> stretches_;
  std::size_t count_ = 0;  ///< of rows read
  person_draft person_;    ///< of this row, its levels aside
  ranks block_;            ///< the levels of this row, and of rows behind it whose columns come as numbers
  std::size_t block_rows_ = 0;
  std::size_t in_block_ = 0;
  std::vector<cell_source> sources_;  ///< of the rows of this block
};

}  // namespace loopbaan::detail
