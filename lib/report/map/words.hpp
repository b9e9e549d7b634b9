// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <string_view>

#include <loopbaan/core/text.hpp>

namespace loopbaan::detail {

/// All words of the career map in one language.
struct map_words {
  std::string_view title;
  std::string_view guide;        ///< how to read it, in a line or two
  std::string_view own_guide;    ///< of the map of one person: {0} steps and {1} roles are not drawn
  std::string_view description;  ///< {0} steps, {1} domains, {2} phases, {3} lines
  std::string_view at_once;      ///< heads the steps that can be begun as the phase begins
  std::string_view next;         ///< heads the steps that come after others
  std::string_view ends_with;    ///< {0} a profile
  std::string_view comes_from;   ///< {0} phases of which any leads to this one
  std::string_view not_drawn;    ///< {0} steps of a phase
  std::string_view not_drawn_one;
  std::string_view first_responsible;  ///< {0} who
  std::string_view no_domain;
  std::string_view other_areas;
  std::string_view every_phase;
  std::string_view also_in;       ///< {0} phases of other branches that a step belongs to
  std::string_view also_here;     ///< {0} a step that is drawn in a phase of another branch
  std::string_view also_several;  ///< {0} how many of these
  std::string_view done;
  std::string_view planned;
  std::string_view open;
  std::string_view begin_now;
  std::string_view place;  ///< {0} number of a step in a plan
  std::string_view here;   ///< {0} a phase
  std::string_view aims;   ///< heads the column of depths and roles
  std::string_view aims_explained;
  std::string_view own_aims;  ///< likewise, on the map of one person
  std::string_view met;
  std::string_view met_role;  ///< what a role asks is there; not that somebody has the role
  std::string_view target;
  std::string_view years;  ///< {0} a number
  std::string_view one_year;
  std::string_view a_year;      ///< {0} hours
  std::string_view first;       ///< {0} what must be met before
  std::string_view in_domains;  ///< {0} domains
  std::string_view head_role;
  std::string_view head_domains;
  std::string_view head_entry;
  std::string_view head_given;
  std::string_view roles;
  std::string_view after;
  std::string_view needs;
  std::string_view one_of;
  std::string_view level_of;  ///< {0} competences, {1} level
  std::string_view asks;      ///< {0} a list of levels
  std::string_view asks_nothing;
  std::string_view asks_any;      ///< {0} alternatives
  std::string_view asks_several;  ///< {0} alternatives, {1} how many of them
  std::string_view or_word;
  std::string_view yields;       ///< {0} a list of levels
  std::string_view comes_after;  ///< {0} a list of steps
  std::string_view not_with;     ///< {0} a list of steps
  std::string_view phase_page;   ///< {0} a phase: heads one sheet of the printed map
  std::string_view aims_page;    ///< heads the sheet of the roles
  std::string_view skip_map;
  std::string_view skip_to_table;
  std::string_view table;
  std::string_view table_scroll;   ///< {0} a table: names the part that scrolls for a screen reader
  std::string_view phase_heading;  ///< {0} a phase
  std::string_view head_step;
  std::string_view head_kind;
  std::string_view head_hours;
  std::string_view head_cost;
  std::string_view head_asks;
  std::string_view head_yields;
  std::string_view scroll;  ///< names the scrolling part for a screen reader
  std::string_view source;  ///< {0} framework, {1} version, {2} hash
};

[[nodiscard]] const map_words& words_of_map(language) noexcept;

}  // namespace loopbaan::detail
