// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <string_view>

#include <loopbaan/core/text.hpp>

namespace loopbaan::detail {

/// All words of a sheet in one language, from top to bottom. {0}, {1}… are filled in.
struct sheet_words {
  std::string_view title;  ///< {0} target
  std::string_view contents;
  std::string_view heading;  ///< {0} person, {1} target
  std::string_view phase;
  std::string_view lead;
  std::string_view fte;
  std::string_view since;
  std::string_view as_of;
  std::string_view source;
  std::string_view purpose;
  // where someone stands
  std::string_view stands;
  std::string_view known;  ///< {0} known, {1} all
  std::string_view met;    ///< {0} number
  std::string_view below;
  std::string_view unknown;
  std::string_view change;  ///< {0} from, {1} to
  std::string_view asked;   ///< {0} level
  std::string_view meets_all;
  std::string_view asks_nothing;
  // what is certain
  std::string_view certain;
  std::string_view range_nothing;
  std::string_view range_one;      ///< {0} amount, whatever is found
  std::string_view range_known;    ///< {0} amount, nothing is unknown
  std::string_view range_between;  ///< {0} least, {1} most
  std::string_view range_open;     ///< {0} least
  std::string_view range_none;
  std::string_view range_bounds;   ///< {0} least; what it costs at most is not known
  std::string_view certain_steps;  ///< {0} titles, or numbers
  std::string_view numbered;       ///< {0} numbers of steps
  std::string_view certain_nothing;
  std::string_view undecided_steps;  ///< {0} titles
  // what to find out
  std::string_view ask;
  std::string_view ask_with_plan;
  std::string_view who_asks;
  std::string_view tells;
  std::string_view leaves;
  std::string_view leaves_nothing;
  std::string_view leaves_open;
  std::string_view hours;
  std::string_view of_others;  ///< {0} hours
  std::string_view untold;     ///< {0} competences
  std::string_view undated;    ///< {0} steps
  // the plan
  std::string_view plan;
  std::string_view plan_if_nothing;
  std::string_view plan_if_all;
  std::string_view plan_none;
  std::string_view plan_stopped;
  std::string_view plan_not_needed;
  std::string_view because;
  std::string_view step;
  std::string_view payer;
  std::string_view cost;
  std::string_view gives;
  std::string_view sure;
  std::string_view sure_certain;
  std::string_view sure_perhaps;
  std::string_view sure_undecided;
  std::string_view means_certain;
  std::string_view means_perhaps;
  std::string_view means_undecided;
  std::string_view sum;
  std::string_view with_others;  ///< heads hours of the person, and of others behind a plus
  std::string_view when;         ///< heads the weeks between which a step lies at the earliest
  std::string_view first_term;
  std::string_view credits;  ///< {0} credits that the steps give, with their units
  std::string_view appointment;
  std::string_view only_records;
  std::string_view at_steps;        ///< {0} numbers of steps, {1} what the catalogue remarks at them
  std::string_view for_steps;       ///< {0} who, {1} numbers of steps
  std::string_view led_by;          ///< {0} who is first responsible
  std::string_view ready;           ///< {0} weeks
  std::string_view others;          ///< {0} hours of others
  std::string_view estimate;        ///< {0} what is estimated, {1} of what
  std::string_view estimate_all;    ///< all of it is
  std::string_view unsaid;          ///< {0} steps, {1} what the framework does not say of them
  std::string_view part_of;         ///< {0} amount, {1} of amount
  std::string_view of_others_part;  ///< {0} hours, {1} of all hours of others
  std::string_view beyond;          ///< {0} competences with their levels
  std::string_view route;
  std::string_view routes_open;  ///< several are open, and none is known
  std::string_view route_plan;   ///< {0} route, {1} steps, {2} hours, {3} euro, {4} weeks
  std::string_view route_none;   ///< {0} routes
  std::string_view route_met;    ///< {0} route
  std::string_view what_after;   ///< {0} target
  std::string_view entry;
  // strip
  std::string_view strip;
  std::string_view strip_words;  ///< for who cannot see it: {0} phase, {1} number of steps, {2} target
  std::string_view here;
  std::string_view done;
  std::string_view more_done;  ///< {0} number
  std::string_view goal;
  // by hand
  std::string_view talk;
  std::string_view wishes;
  std::string_view wishes_leader;  ///< {0} school
  std::string_view agreed;
  std::string_view agreed_who;
  std::string_view agreed_when;
  std::string_view next_talk;
  std::string_view signed_person;  ///< {0} what the profession calls them
  std::string_view signed_leader;  ///< likewise
  std::string_view foot;           ///< {0} framework, {1} version, {2} hash
};

[[nodiscard]] const sheet_words& words_of_sheets(language) noexcept;

}  // namespace loopbaan::detail
