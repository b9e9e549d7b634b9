// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <deque>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include <core/memo.hpp>
#include <exchange/staff/layout.hpp>
#include <exchange/table/cell_rows.hpp>
#include <exchange/table/diagnostic_list.hpp>
#include <exchange/table/plain_words.hpp>

namespace loopbaan::detail {

/// What both forms of a staff table have in common: whom a row is about, and what it says of that person besides
/// levels.
class row_reader {
public:
  row_reader(cell_rows& rows, const staff_layout& layout, const framework& fw, const staff_options& options,
             diagnostic_list& errors, diagnostic_list& cell_notes);

protected:
  /// A cell of the row that is being read.
  [[nodiscard]] std::string_view cell(std::size_t column) const { return rows_.cell(row_, column); }
  [[nodiscard]] std::string_view cell(column_use) const;
  [[nodiscard]] std::optional<std::size_t> column_of(column_use) const;

  /// Does the table give no ids, so that people get numbers?
  [[nodiscard]] bool gives_no_ids() const noexcept { return !person_column_; }

  /// The id in this row, "" when it names nobody, which has been reported then. Valid until `forget_mended`.
  [[nodiscard]] std::string_view read_id();
  /// The group that a cell names, "" when that is not known. Valid until `forget_mended`.
  [[nodiscard]] std::string_view read_group(std::size_t column);
  void forget_mended() { mended_.clear(); }
  void read_done(std::size_t column, std::vector<step_index>& into);
  void keep_asked_for(extra_fields& into) const;

  [[nodiscard]] std::optional<phase_index> read_phase(std::size_t column);
  [[nodiscard]] std::optional<route_index> read_route(std::size_t column);
  [[nodiscard]] std::optional<double> read_fte(std::size_t column);
  /// A day on which somebody began or was rated.
  [[nodiscard]] std::optional<date> read_date(std::size_t column);
  /// A day up to which something counts, and that may be far away.
  [[nodiscard]] std::optional<date> read_last_day(std::size_t column);

  [[nodiscard]] scale_index scale_of(competence_index c) const {
    return *fw_.scales().find(fw_.competences()[c].scale);
  }

  /// What `find` makes of the words of a cell, or else of them without what programs put around them, which is
  /// remarked. Nothing where they say that nobody knows; where they say nothing at all, after `diagnose`.
  template <class Find, class Complain>
  [[nodiscard]] auto read_word(std::size_t column, const Find& find,
                               const Complain& diagnose) -> decltype(find(std::string_view{})) {
    const std::string_view word = cell(column);
    auto found = find(word);
    if (is_plain(word)) {
      if (found || says_unknown(word)) return found;
    } else {
      const mended_words other = mended(word);
      if (found && !other.had_invisible) return found;  // in quotes that belong to it, say
      if (!found) found = find(std::string_view{other.words});
      if (found || says_unknown(other.words)) {
        if (other.words != word) note_mended(column, word, other);
        return found;
      }
    }
    diagnose();
    return std::nullopt;
  }

  /// What a word means by the coding, else by `find`. A word that the coding gives several meanings has none.
  template <class Value, class Find>
  [[nodiscard]] std::optional<Value> coded_or(const code_finder& codes, std::string_view word, const Find& find) const {
    if (codes.empty()) return find(word);
    const found_code coded = codes.find(word);
    if (!coded.several.empty()) return std::nullopt;
    if (!coded.means) return find(word);
    const auto number = static_cast<std::uint32_t>(*coded.means);
    if constexpr (std::is_enum_v<Value>) {
      return static_cast<Value>(number);
    } else {
      return Value{number};
    }
  }

  /// Are there codes that a cell could be, of different meaning? Then that is reported.
  bool reports_several(std::size_t column, const std::vector<std::string>& codes);

  /// Remarks that a cell was read without what stood around it.
  void note_mended(std::size_t column, std::string_view raw, const mended_words&);

  /// Notes what the value of this cell is taken for.
  void note_value(errc, std::size_t column);

  /// Reports what is wrong with a cell; its value is the first detail. `further` gives the others, and `of` says of
  /// what these depend, where they are not those of the whole column.
  template <class Further>
  void report(errc code, std::size_t column, const Further& further, std::string_view of = {}) {
    report_word(code, column, cell(column), further, of);
  }
  void report(errc code, std::size_t column) {
    report(code, column, [] { return std::vector<text>{}; });
  }
  template <class Further>
  void report_word(errc code, std::size_t column, std::string_view word, const Further& further,
                   std::string_view of = {}) {
    const std::string name = rows_.column_name(column);
    const std::string value = visible(shown(word));
    errors_.gather(code, name + std::string{of}, rows_.number_of(row_), value, [&] {
      std::vector<text> details = further();
      details.insert(details.begin(), text{value});
      return diagnostic{code, rows_.at(row_, column), std::move(details)};
    });
  }

  cell_rows& rows_;
  std::size_t row_ = 0;  ///< which of these rows is being read
  const staff_layout& layout_;
  const framework& fw_;
  const staff_options& options_;
  const mapping* coding_;
  diagnostic_list& errors_;
  diagnostic_list& cell_notes_;  ///< what is worth a note

  std::vector<std::pair<std::size_t, std::string>>
      kept_;  ///< columns that are written on as they are, with their names in JSON

private:
  /// What a cell of a grouping is.
  enum class group_word : std::uint8_t { a_group, unknown, to_mend, an_error };

  word_finder phases_;
  word_finder routes_;
  code_finder coded_phases_;
  memo<group_word> recent_groups_;
  std::deque<std::string> mended_;  ///< words that stand nowhere else
  memo<phase_index> recent_phases_;
  memo<route_index> recent_routes_;
  memo<double> recent_numbers_;
  memo<date> recent_days_;
  std::map<column_use, std::size_t> column_of_;  ///< uses that one column has
  std::optional<std::size_t> person_column_;
};

/// The rest of a sentence that says what words are known: a mapping may give others a meaning, in this field.
[[nodiscard]] text or_say_it_in(std::string_view field);

/// r0001, r0002…: the ids of people in a table that gives none.
[[nodiscard]] std::string numbered(std::size_t count);

}  // namespace loopbaan::detail
