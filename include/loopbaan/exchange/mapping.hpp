// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <loopbaan/core/result.hpp>
#include <loopbaan/framework/framework.hpp>
#include <loopbaan/people/evidence.hpp>

namespace loopbaan {

/// What a column says of one competence.
struct mapped_competence {
  competence_index competence;
  std::map<std::string, rank> codes = {};  ///< code in the table → rank; empty: level ids, titles and numbers
};

/// One column of an instrument, and the competences that it says something of.
struct mapped_column {
  std::string heading;
  std::vector<mapped_competence> competences;
};

/// Codes for levels, for each scale of which they all are.
using scale_codes = std::map<scale_index, std::map<std::string, rank>>;

/// What a word in a column of instruments means.
struct mapped_instrument {
  std::string is = {};      ///< the instrument: an id of the framework, or a name of one's own; "": the word itself
  scale_codes values = {};  ///< codes for what was rated with it, before those of the document
};

/// How the columns and codes of another instrument are to be read (a mapping/1 document).
struct mapping {
  std::string id;
  std::string person = {};  ///< heading of the person column; "" and no column known for it: rows are r0001, r0002…
  std::map<std::string, std::string> groups = {};  ///< grouping → heading
  std::map<std::string, std::string> uses = {};    ///< heading → what the column is for, of `mapping_uses`
  std::optional<phase_index> phase = {};           ///< of everyone, when the table has no phase column
  std::vector<mapped_column> columns = {};
  /// Codes for the levels of each scale, in columns that have none of their own.
  scale_codes values = {};
  std::set<std::string> unknown = {};  ///< codes that say nothing, next to the empty cell, "NA", "n.v.t."…
  std::set<std::string> ignore = {};   ///< headings of columns that are not used and need no message
  /// Levels are ratings by this rater, where the table does not say otherwise of a row; none: established levels.
  std::optional<rater> rated_by = {};
  std::map<std::string, rater> raters = {};  ///< further words for kinds of raters, in a column that says who rated
  std::optional<date> day = {};              ///< day of the ratings, likewise
  std::string instrument = {};
  std::map<std::string, phase_index> phases = {};            ///< further words for phases, in a column of these
  std::map<std::string, competence_index> competences = {};  ///< further words, in a column that names competences
  std::map<std::string, mapped_instrument> instruments = {};
  double full_time = 1;    ///< what a column of working times says of somebody who works full time: 40 hours, say; > 0
  diagnostics notes = {};  ///< on the document that it was read from
};

/// What a column can be said to be for, besides levels and groupings: "person", "phase", "route", "fte", "since",
/// "done", "competence", "level", "score", "rater", "rater id", "date", "instrument", "kind", "until", "reason",
/// "source".
[[nodiscard]] const std::vector<std::string>& mapping_uses();

/// Reads a mapping/1 document:
///
///     {"loopbaan": "mapping/1", "id": "talis-2018", "groups": {"country": "cntry", "school": "idschool"},
///      "columns": {"tt3g06a2": "vakkennis", "tt3g06b2": ["vakdidactiek", "pedagogiek"],
///                  "tt3g06c2": {"competences": ["pedagogiek"], "values": {"1": "start", "2": 2}}},
///      "values": {"1": 0, "2": "ontwikkeling", "3": "start", "4": "basis"}, "unknown": ["6", "9"],
///      "rater": "self", "instrument": "talis-2018", "date": "2018-06-01"}
///
/// A value is a level id or a number 0…n; a column without values of its own uses those of the document, and where
/// there are none (or they are no levels of its scale) its cells are read as in any staff table. In a table with a row
/// per rating they are the codes of the column with levels or scores. `"raters": {"IB’er": "colleague"}` says what
/// words in a column of raters mean, and `phases`, `competences` and `instruments` do so for columns of those; an
/// instrument may have values of its own: `{"360": {"is": "vragenlijst", "values": {"O": 0, "V": "start"}}}`.
/// `"columns": {"Uren": {"is": "fte"}}` says what a column is for, and `"full_time": 40` in what it counts. Only `id`
/// is required.
///
/// Codes are compared as written first, then without case, spaces, diacritics and zeros that change no number; then a
/// cell “3 - voldoende” is one of the codes 3 and voldoende, and “3/4” is 3 where 4 is the highest number among the
/// codes. A code “>=80%” is every number from there on up to the next. A cell that two codes of different meaning are
/// found for so is an error (892). Besides codes the ids and titles of levels are read, unless a code gives one of
/// these another meaning; numbers are not.
///
/// What is left empty ("" or null) is open: it says nothing, as if it were not there, and a note tells what is (890).
///
/// A mapping adds to the headings that are known anyhow (by the id or title of a competence, or as “medewerker”,
/// “fase”, “beoordelaar”…). It is alone about what it names itself: those columns, the person, those groupings, and
/// what is to be ignored.
///
/// Errors: 101, 106, 201 (a competence in two columns where no rater is given), 202, 203, 802–809. Linear.
[[nodiscard]] result<mapping> read_mapping(std::string_view json, const framework&, const std::string& file = {});

}  // namespace loopbaan
