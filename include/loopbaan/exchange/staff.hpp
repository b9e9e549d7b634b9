// SPDX-License-Identifier: BSL-1.0
#pragma once

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
  std::vector<std::string> groups = {};  ///< further columns that are groupings
  std::optional<date> as_of = {};        ///< entries of a log that are later get a note (410), as they may be mistakes
  std::optional<sheet_origin> origin = {};  ///< where the table was taken from, if not from a file of its own
  std::size_t header_row =
      0;  ///< the row of the header, from 1; 0: the first row that names persons, or else the first
  std::size_t most_faults = 1000;  ///< after so many the reader stops and says so (820); of 410 no more are noted
};

/// People from a table, and what is worth knowing about the reading.
struct staff {
  cohort people;
  diagnostics notes = {};  ///< columns that were not used (818), with the nearest known word; 410, 825
};

/// Reads a staff table, wide (a row per person, a column per competence) or long (a row per entry of the log, with
/// columns `person`, `competence` and `level` or `score`, and where known `rater`, `rater id`, `date`, `instrument`,
/// `kind`, `until`, `reason`, `source`), as Dutch HR systems write them: UTF-8 with or without byte order mark, UTF-16
/// or Windows-1252; `;`, `,` or tab; decimal comma; `d-m-yyyy`; Dutch or English headings; leading zeros kept.
///
/// Nothing is guessed and nothing dropped: one fault, one diagnostic with file, row, column, value and remedy, and no
/// cohort. Columns that are not known are named in the notes; their values stay with the person (in a long table with
/// the rating) as the unknown field `columns`. A heading with a fixed meaning, such as `team`, keeps it where a
/// competence is called so too (825 in the notes): that competence goes by its title.
///
/// Above the header may stand other lines, such as a title (869 in the notes).
///
/// Errors: 101, 102, 106, 401, 402, 404–409, 809–817, 819–825, 863 (there is nothing in the row of the header). Linear;
/// besides the people, memory of at most one row, and of the text once more when it is UTF-16.
[[nodiscard]] result<staff> read_staff(std::string_view bytes, const framework&, const std::string& file = {},
                                       const staff_options& = {});

/// The same from a file: a staff table, or a people/1 document. What is plainly no table is refused after its first
/// MiB. Errors: as read_staff and read_people; 801, 804 (a table over 1 GiB), 806 (a document of another kind).
[[nodiscard]] result<staff> read_staff_file(const std::string& path, const framework&, const staff_options& = {});

/// A cohort as a wide table that Dutch Excel opens: UTF-8 with byte order mark, `;`, CRLF, decimal comma; cells that a
/// spreadsheet could run as a formula get an apostrophe in front.
///
/// read_staff, given the groupings, reads the same people back, the levels that count as established ones: ratings and
/// unknown fields have no place in this table (they have in people/1).
[[nodiscard]] std::string write_staff(const cohort&);

}  // namespace loopbaan
