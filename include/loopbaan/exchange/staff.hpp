// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <loopbaan/core/result.hpp>
#include <loopbaan/exchange/mapping.hpp>
#include <loopbaan/people/cohort.hpp>

namespace loopbaan {

/// The sheet of a workbook that a table was taken out of, row by row: for the places of what is wrong with it.
struct sheet_origin {
  std::string sheet;                 ///< its name
  std::vector<std::string> letters;  ///< of each column of the table, as the sheet has them: "B", "C", "F"
};

struct staff_options {
  std::optional<mapping> coding = {};    ///< for an instrument with its own columns and codes
  std::vector<std::string> groups = {};  ///< columns that are groupings besides what they are
  std::vector<std::string> keep = {};    ///< columns without a use that are written on, as the unknown field `columns`
  std::optional<date> as_of = {};        ///< entries of a log that are later get a note (410), as they may be mistakes
  std::optional<sheet_origin> origin = {};  ///< where the table was taken from, if not from a file of its own
  std::size_t header_row =
      0;  ///< the row of the header, from 1; 0: the first row that names persons, or else the first
  /// Other files are read beside this one, see `join_staff`: columns of levels and those that the coding, the groupings
  /// or what is to be kept name may stand there.
  bool is_part = false;
  std::size_t most_errors = 1000;  ///< kinds of errors, after which the reader stops and says so (820)
};

/// People from a table, and what is worth knowing about the reading.
struct staff {
  cohort people;
  diagnostics notes = {};  ///< 305, 410, 515, 516, 818, 825, 840–844, 850–852, 854, 925, 928; `needs_a_look` says which
                           ///< are more than information
  diagnostics lacking = {};              ///< of a part: what it lacks, and some other part must have (819, 823)
  place origin = {};                     ///< of the people: the file, and the sheet or the list in a document
  std::vector<std::uint32_t> rows = {};  ///< of each person of a table, the row that named them first
};

/// Reads a staff table as Dutch HR systems write them: UTF-8 with or without byte order mark, UTF-16 or Windows-1252;
/// `;`, `,` or tab; decimal comma; `d-m-yyyy`; Dutch or English headings, with or without their diacritics; leading
/// zeros kept. It has one of three forms:
///  - a row per person, a column per competence: established levels;
///  - the same with a column that says who rated, when or with what: a row per person and rater or day, of ratings;
///  - a row per rating, with columns `person`, `competence` and `level` or `score`, and where known `rater`, `rater
///  id`,
///    `date`, `instrument`, `kind`, `until`, `reason`, `source`.
///
/// Nothing is guessed and nothing dropped: for what is wrong in the same way in a column there is one diagnostic with
/// file, row, column, value and remedy, how often, and the next rows, and no cohort. Words for unknown are that in
/// every column. What programs put around a cell to protect it (840), and what nobody sees (841), is taken off. What is
/// assumed is in the notes:
///  - columns that are not known (818) or that nothing needs (850) are not used; what they say stays behind, unless the
///    options ask to keep it with the person (in a table of ratings with the rating);
///  - a heading with a fixed meaning, such as `team`, keeps it where a competence is called so too (825): that
///  competence
///    goes by its title. One that means several competences is an error (853);
///  - of ratings that do not say who gave them, or in words that mean no rater, the rater is unknown (851);
///  - numbers are read as levels of the scale of the competence (852), scores without an instrument that the framework
///    knows too (854; 855 where they are no level).
///
/// Above the header may stand other lines, such as a title (869 in the notes).
///
/// Errors: 101, 102, 106, 401, 402, 404–409, 809–817, 819–825, 853, 855, 859, 863 (there is nothing in the row of the
/// header). Linear; besides the people, memory of at most one row, and of the text once more when it is UTF-16.
[[nodiscard]] result<staff> read_staff(std::string_view bytes, const framework&, const std::string& file = {},
                                       const staff_options& = {});

/// The same from a file: a staff table, or a people/1 document. What is plainly no table is refused after its first
/// MiB. Errors: as read_staff and read_people; 801, 804 (a table over 1 GiB), 806 (a document of another kind).
[[nodiscard]] result<staff> read_staff_file(const std::string& path, const framework&, const staff_options& = {});

/// A cohort as a wide table that Dutch Excel opens: UTF-8 with byte order mark, `;`, CRLF, decimal comma; cells that a
/// spreadsheet could run as a formula get an apostrophe in front.
///
/// read_staff, given the groupings, reads the same people back, the levels that count as established ones: ratings and
/// unknown fields have no place in this table (they have in people/1). @throws error 817 for a grouping that is called
/// as another column, 927 not_read_back for the id of a person, or the name of a group, that means something else there
[[nodiscard]] std::string write_staff(const cohort&);

}  // namespace loopbaan
