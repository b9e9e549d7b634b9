// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include <loopbaan/people/done_not_shown.hpp>

#include <exchange/staff/rater_tally.hpp>
#include <exchange/staff/rows.hpp>
#include <exchange/table/number_tally.hpp>

namespace loopbaan::detail {

/// Makes people of a table of ratings: a row per rating, or per person and rater or day; those of one person anywhere.
///
/// Errors: 101, 106, 402, 404–409, 809, 815, 816, 821, 824 (rows of one person disagree), 855. Notes: 410, 851, 852,
/// 854.
class long_reader final : public row_reader {
public:
  long_reader(cell_rows&, const staff_layout&, const framework&, const staff_options&, diagnostic_list& errors,
              diagnostic_list& cell_notes, diagnostics& notes);

  /// Takes over the rows at which the table stands.
  void read_rows();

  /// The people, in order of first appearance, when there was no error at all.
  [[nodiscard]] result<cohort> take();

  /// The rows that named people first.
  void give_rows(std::vector<std::uint32_t>& into) const;

  /// Where it stands that someone did a step.
  [[nodiscard]] place place_of_done(const cohort&, const done_not_shown&) const;

private:
  [[nodiscard]] person_draft& person_of_row();
  void read_fact(std::size_t column, person_draft& into);
  void read_rating(person_draft& into);
  void read_gathering(person_draft& into);
  [[nodiscard]] evidence read_circumstances();
  void add(evidence, person_draft& into);
  void count_number(number_tally& among, competence_index, const level_words&, std::size_t column, rank at);
  void read_level(evidence& into);
  [[nodiscard]] rank read_level_in(std::optional<std::size_t> column, competence_index, number_tally&);
  [[nodiscard]] rank read_level_word(std::size_t column, competence_index, level_words&, number_tally&);
  [[nodiscard]] std::string read_words(column_use use);
  [[nodiscard]] std::string read_instrument();
  [[nodiscard]] level_words& words_of(competence_index, level_words* own = nullptr) const;
  [[nodiscard]] std::optional<double> read_number_in(std::size_t column, const std::string& instrument);
  void read_score(evidence& into);
  [[nodiscard]] std::optional<rater> read_rater(std::size_t column);
  [[nodiscard]] std::optional<evidence_kind> read_kind(std::size_t column);
  template <class Value>
  [[nodiscard]] std::optional<Value> read_in(column_use use, std::optional<Value> (long_reader::*read)(std::size_t)) {
    const auto column = column_of(use);
    return column ? (this->*read)(*column) : std::nullopt;
  }
  [[nodiscard]] std::optional<competence_index> read_competence(std::size_t column);
  void note_later(const evidence& of);
  void report_error(errc wrong, const evidence& of);

  diagnostics& notes_;
  rater_tally unknown_raters_;
  memo<rater> recent_raters_;
  word_finder competences_;
  code_finder coded_competences_;
  code_finder coded_raters_;
  code_finder coded_instruments_;
  std::vector<const mapped_instrument*> instruments_;         ///< by what `coded_instruments_` finds
  const std::vector<level_words*>* of_instrument_ = nullptr;  ///< codes of what this row was rated with
  number_tally levels_as_numbers_;
  number_tally scores_as_levels_;
  std::vector<person_draft> people_;
  std::vector<std::uint32_t> first_rows_;  ///< of these people
  string_map<std::size_t> positions_;      ///< of the people by id
  person_draft nobody_;                    ///< for rows that name nobody: their other cells are checked all the same
  string_map<std::vector<std::size_t>> done_rows_;  ///< by id, then like what the person did: where it was said
  std::set<std::string> crowded_;                   ///< of whom it was said that they have too many ratings
  std::size_t count_ = 0;                           ///< of rows read
};

}  // namespace loopbaan::detail
