// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <loopbaan/curriculum/curriculum.hpp>
#include <loopbaan/curriculum/handover.hpp>
#include <loopbaan/exchange/staff_headings.hpp>

namespace loopbaan {

/// Reads a curriculum/1 document. Unknown fields are kept. Errors: those of curriculum::build and of any document
/// (101–106, 801–810, 820), all at once. Linear.
[[nodiscard]] result<curriculum> read_curriculum(std::string_view json, const framework&, const std::string& file = {});

/// A curriculum/1 document: write_curriculum(read_curriculum(x)) == canonical(x).
[[nodiscard]] std::string write_curriculum(const curriculum&);

/// Reads a handover/1 document. Unknown fields are kept. Errors: 202 (a competence that is not in the framework), 203,
/// 204, 208, and those of any document, all at once. Linear.
[[nodiscard]] result<handover> read_handover(std::string_view json, const framework&, const std::string& file = {});

/// A handover/1 document: write_handover(read_handover(x)) == canonical(x).
[[nodiscard]] std::string write_handover(const handover&);

/// A graduate of whom nothing is known but the programme, called "starter": a rating by the institute for each level
/// that everybody was assessed on, with the programme as its source; all else is unknown. Errors: 208, 202, 203, 204.
/// `read_staff` reads such a document as this person.
[[nodiscard]] result<cohort> starters_of(const handover&, const framework&, const std::string& file = {});

/// One table of a curriculum, as separated values: a file, or a sheet of a workbook.
struct curriculum_table {
  std::string bytes;
  std::string file = {};
  std::optional<sheet_origin> origin = {};
};

struct curriculum_options {
  /// What letters of the cells mean: introduce, practise, assess, offered or nothing, or these in Dutch. None: I
  /// (introduce), O (practise, oefenen) and T (assess, toetsen), and whole words.
  std::map<std::string, std::string> letters = {};
  std::string id = "";  ///< "": by the name of the file that has the modules
  std::string version = "1";
  std::optional<std::string> profile = {};
  std::optional<text> title = {};  ///< how people call it
};

/// What the words of a header are to a curriculum, for who looks for it in a workbook.
[[nodiscard]] std::vector<heading_use> read_curriculum_headings(const std::vector<std::string>& words,
                                                                const framework&);

/// Reads the tables of one curriculum. By its headings each is one of:
///  - modules: `module code`, and where known `title`, `variant`, `year`, `period`, `ec` or `hours`, `by`, `team`,
///    `choice`, `after`, `was`;
///  - a matrix: `module code` and a column per competence (with the columns of modules too, or without), or
///    `competence` and a column per module. A cell is letters with a level and who, where known: `I`, `IO`,
///    `T:start@together`, `O?`; `?` alone is a question; empty and `-` are nothing;
///  - a list: `module`, `competence`, `letter`, and where known `level`, `by`, `hours`, `note`;
///  - what letters mean: `letter`, `meaning`;
///  - what is accepted: `rule`, `competence`, `module`, `variant`, `reason`; and how rules are set: `rule`, `on`,
///  `limit`;
///  - a curriculum of curricularanalytics.org, with its prerequisites.
/// Headings are Dutch or English. Nothing is guessed and nothing dropped: what is wrong in the same way in a column is
/// one diagnostic with file, sheet, row, column, value and remedy.
///
/// A module that stands there several times with one title, in other variants or periods, is as many modules: the
/// second gets the id of its variants behind its code. Codes with white space get a hyphen there.
///
/// Errors: those of curriculum::build, each at its row and column, and 102, 811, 814–818, 822, 825, 950–957, 971, 972.
/// Linear.
[[nodiscard]] result<curriculum> read_curriculum_tables(const std::vector<curriculum_table>&, const framework&,
                                                        const curriculum_options& = {});

}  // namespace loopbaan
