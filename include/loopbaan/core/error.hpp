// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <map>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <loopbaan/core/error_code.hpp>
#include <loopbaan/core/text.hpp>

namespace loopbaan {

/// Where in the input something is wrong: a document with a JSON pointer, or a table with row and column.
struct place {
  std::string file;          ///< name as the caller gave it; "" for input made in code
  std::string pointer = {};  ///< JSON pointer (RFC 6901); "" is the whole document
  std::size_t row = 0;       ///< 1-based row as a spreadsheet shows it, the header being row 1; 0: no row
  std::string column = {};   ///< heading of the column, or its letter where there is no heading
  std::string sheet = {};    ///< the sheet, where the table stands in a workbook; "" elsewhere
  std::string letters = {};  ///< of the column in that sheet, such as "C"; "": a whole row, or a whole sheet

  friend bool operator==(const place&, const place&) = default;
};

/// Whether words may repeat what stands in the input. Personal data can be in the details of a diagnostic, in its
/// further rows and values, and in the names of file, sheet, column and members of a JSON pointer: in nothing else of
/// it. Never in its number, its own words, and the numbers of rows, of columns, of positions in lists, and of how
/// often. So a log that must hold nobody's data takes `hidden`, which writes `…` for the former and keeps the latter;
/// of a pointer it keeps the names of our own fields.
enum class values { shown, hidden };

/// `staff.csv, row 5, column “fte”`, `staff.xlsx, Blad1!C5, column “fte”` or `framework.json#/steps/3/hours`; "" when
/// nothing is known.
[[nodiscard]] std::string print(const place&, language = language::en, values = values::shown);

/// Another row in which the same is so.
struct occurrence {
  std::size_t row;    ///< as in `place`
  std::string value;  ///< what stands there, the beginning of it where it is long; "" where there is nothing to show

  friend bool operator==(const occurrence&, const occurrence&) = default;
};

/// A value of a column, and how often it is there.
struct seen_value {
  std::string value;  ///< the beginning of it where it is long
  std::size_t count;

  friend bool operator==(const seen_value&, const seen_value&) = default;
};

/// One thing that is wrong (or, as a note, worth knowing) with the input. What is so in many rows of a table, in the
/// same column, is told once.
struct diagnostic {
  errc code{};
  place where;                     ///< the first, where there are several
  std::vector<text> details = {};  ///< what fills the {0}, {1}… of the sentence, in both languages where they differ
  std::size_t count = 1;           ///< in so many places
  std::vector<occurrence> further = {};  ///< the next few of these, in order
  std::vector<seen_value> values = {};   ///< where it is so of several values: which, the most frequent first; cut
  std::map<std::string, std::string> headings = {};  ///< in a sheet: what heads there the fields that the words name

  friend bool operator==(const diagnostic&, const diagnostic&) = default;
};

using diagnostics = std::vector<diagnostic>;

/// So many diagnostics are gathered of one input, and then one 820 too_many_faults: what is wrong a million times is
/// not a million sentences.
inline constexpr std::size_t most_diagnostics = 1000;

/// What is wrong, in one sentence; with how often, and in which further rows, where it is so more than once. Whatever
/// it names is made visible (core/text.hpp), here and in all that follows.
[[nodiscard]] std::string message(const diagnostic&, language = language::en, values = values::shown);

/// What to do about it, in one sentence.
[[nodiscard]] std::string remedy(const diagnostic&, language = language::en, values = values::shown);

/// "Did you mean “…”?" as a detail; `otherwise` when there is no near word.
[[nodiscard]] text did_you_mean(const std::string& near_word, text otherwise);

/// Place, number, sentence and remedy on one line.
[[nodiscard]] std::string print(const diagnostic&, language = language::en, values = values::shown);

/// Whether a note of this kind should be looked at: it may mean that something was not read as it was meant. The others
/// are information: a column that nothing needs (850), the scale that numbers were read on (852), what came from which
/// file (858), how a sheet was read (860–869), cells that were read otherwise than they stand, left out, or of an
/// unknown group, and people without a phase (840–844), what letters and tables of a curriculum were read (967, 968).
[[nodiscard]] bool needs_a_look(errc) noexcept;

/// Thrown by `result<T>::value()`: the input was wrong. Carries every diagnostic; `what()` prints them in English, with
/// values: where a log must hold nobody's data, each of `all()` is printed without.
class error : public std::runtime_error {
public:
  explicit error(diagnostics found);

  [[nodiscard]] const diagnostics& all() const& noexcept { return found_; }
  [[nodiscard]] diagnostics all() && noexcept { return std::move(found_); }

private:
  diagnostics found_;
};

}  // namespace loopbaan
