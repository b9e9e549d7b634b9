// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <deque>
#include <string>
#include <vector>

#include <loopbaan/exchange/staff.hpp>

#include <exchange/cell_rows.hpp>
#include <exchange/csv_faults.hpp>
#include <exchange/staff_headings.hpp>
#include <exchange/staff_levels.hpp>

namespace loopbaan::detail {

/// A competence that a column says a level of, and the words in which it does.
struct level_source {
  competence_index competence;
  level_words* words;
};

struct staff_column {
  column_use use = column_use::other;
  std::string group = {};                 ///< the grouping, for a group
  std::vector<level_source> levels = {};  ///< for levels
};

/// How a staff table is to be read, found from its header.
struct staff_layout {
  std::vector<staff_column> columns;
  std::deque<level_words> words;       ///< what the columns of levels point to
  std::vector<level_words*> by_scale;  ///< those of each scale, as any staff table spells its levels
  bool is_long = false;                ///< a row per rating rather than per person
  bool is_known = true;                ///< false: the header has nothing that we know, so its rows say nothing

  [[nodiscard]] bool has(column_use) const noexcept;
};

/// Finds the use of every column. `notes` gets the columns that are not used (818) and those that could have meant a
/// competence too (825).
///
/// A heading is looked for in the coding, the further groupings, the fixed words and the competences (where there is no
/// coding), in this order. Errors: 811 (too many columns, or one), 812, 817, 819, 823 (a column that the coding or the
/// groupings name is not there). O(columns × words).
[[nodiscard]] staff_layout lay_out(const cell_rows&, const framework&, const staff_options&, fault_list&,
                                   diagnostics& notes);

}  // namespace loopbaan::detail
