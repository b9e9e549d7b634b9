// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <deque>
#include <string>
#include <vector>

#include <loopbaan/exchange/staff.hpp>

#include <exchange/staff/code_finder.hpp>
#include <exchange/staff/headings.hpp>
#include <exchange/staff/levels.hpp>
#include <exchange/table/cell_rows.hpp>
#include <exchange/table/diagnostic_list.hpp>

namespace loopbaan::detail {

/// A competence that a column says a level of, and the words in which it does.
struct level_source {
  competence_index competence;
  level_words* words;
};

struct staff_column {
  column_use use = column_use::other;
  std::string group = {};                           ///< the grouping, for a group
  std::vector<level_source> levels = {};            ///< for levels
  heading_strength says = heading_strength::plain;  ///< how well its heading says the use
  bool is_kept = false;                             ///< without a use, and written on because that was asked for
  std::vector<std::string> also = {};               ///< groupings that it is besides, whatever its use
};

/// What the rows of a table are about.
enum class table_form {
  people,      ///< a row per person, with established levels
  gatherings,  ///< a row per person and rater or day, with levels that somebody gave
  ratings      ///< a row per rating of one competence
};

/// How a staff table is to be read, found from its header.
struct staff_layout {
  std::vector<staff_column> columns;
  std::deque<level_words> words;       ///< what the columns of levels point to
  std::vector<level_words*> by_scale;  ///< those of each scale, for columns that have no codes of their own
  code_finder instruments;             ///< those that the coding has codes for, by position in the next
  std::vector<std::vector<level_words*>> by_instrument;
  table_form form = table_form::people;
  diagnostics lacking = {};  ///< of a table that is a part: what another part must have
  bool is_known = true;      ///< false: the header has nothing that we know, so its rows say nothing

  [[nodiscard]] bool has(column_use) const noexcept;
};

/// Finds the use of every column. `notes` gets the columns that are not used (818), those that nobody needs (850) and
/// those that could have meant a competence too (825).
///
/// A heading is looked for in the coding, the fixed words and the competences, in this order: a coding adds to what is
/// known, and is alone only about the columns, the person and the groupings that it names. A column that is asked for
/// as a grouping is one besides: it keeps its meaning.
///
/// Errors: 811 (too many columns, or one), 812, 817, 819, 823 (a column that the coding, the groupings or those to keep
/// name is not there), 853 (a heading that means several competences). O(columns + words); × words for each column
/// without a use, of which the nearest word is told.
[[nodiscard]] staff_layout lay_out(const cell_rows&, const framework&, const staff_options&, diagnostic_list&,
                                   diagnostics& notes);

}  // namespace loopbaan::detail
