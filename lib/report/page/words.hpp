// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <string_view>

#include <loopbaan/core/text.hpp>

namespace loopbaan::detail {

/// All words of the page in one language, section by section. {0}, {1}… are filled in.
struct page_words {
  // head
  std::string_view title;  ///< {0} profile
  std::string_view skip;
  std::string_view contents;
  std::string_view question;
  std::string_view file;
  std::string_view people;
  std::string_view profile;
  std::string_view objective;
  std::string_view cheapest_hours;
  std::string_view cheapest_cost;
  std::string_view cheapest_weeks;
  std::string_view framework;
  std::string_view framework_edition;  ///< {0} title, {1} id, {2} version, {3} hash
  std::string_view catalogue;          ///< {0} id, {1} version, {2} hash
  std::string_view purpose;
  std::string_view levels_found;
  std::string_view origins;           ///< {0} established, {1} confirmed, {2} self, {3} unknown
  std::string_view estimated_levels;  ///< {0} number, and so on
  std::string_view prior_learning;
  std::string_view waived_levels;
  std::string_view not_applicable;
  std::string_view rater_unknown;
  std::string_view overridden_levels;
  std::string_view notes;
  std::string_view no_notes;
  std::string_view notes_elsewhere;  ///< there are some, and this page names no persons
  std::string_view as_of;
  std::string_view day_and_year;  ///< {0} day, {1} school year, {2} the word for it
  std::string_view no_day;
  std::string_view age;
  std::string_view undated;
  std::string_view from_to;    ///< {0} school year, {1} school year, {2} the word for several
  std::string_view from_code;  ///< no file: the people came from a program

  // summary
  std::string_view summary;
  std::string_view about_one;  ///< {0} profile, {1} what it asks
  std::string_view about;      ///< {0} people, {1} profile, {2} likewise
  std::string_view competences_one;
  std::string_view competences_more;  ///< {0} number
  std::string_view asked_choice;      ///< {0} how many, {1} of how many sets of levels
  std::string_view asked_nothing;
  std::string_view too_few;           ///< {0} minimum
  std::string_view met;               ///< {0} number, {1} share
  std::string_view met_hidden;
  std::string_view lowest;         ///< {0} competence, {1} number who do not meet it, {2} level
  std::string_view lowest_yes_no;  ///< {0} competence, {1} number who do not have it
  std::string_view lowest_hidden;
  std::string_view plans_both;         ///< {0} with, {1} without
  std::string_view plans_nearly_all;   ///< {0} people who need one
  std::string_view plans_nearly_none;  ///< likewise
  std::string_view plans_hidden;
  std::string_view board_hours;      ///< {0} at least, {1} at most
  std::string_view phase_sentence;   ///< {0} phase, {1} people, {2} what its plans take
  std::string_view all_phases;       ///< in the place of a phase, where nobody has one
  std::string_view median_sentence;  ///< {0} amount
  std::string_view costs_between;    ///< {0} at least, {1} at most
  std::string_view costs_least;      ///< {0}
  std::string_view costs_most;       ///< {0}
  std::string_view unsaid;           ///< {0} steps_one or steps_more, {1} what is not said of them
  std::string_view unsaid_needed;    ///< {0} titles of steps
  std::string_view steps_one;
  std::string_view steps_more;  ///< {0} number

  // groups
  std::string_view groups;
  std::string_view groups_intro;      ///< {0} minimum
  std::string_view coverage_caption;  ///< {0} grouping
  std::string_view coverage_part;     ///< {0} number of the part, {1} number of parts
  std::string_view competence;
  std::string_view required_level;
  std::string_view everyone;  ///< {0} people
  std::string_view whole_profile;
  std::string_view no_group;
  std::string_view hidden;
  std::string_view hidden_legend;  ///< {0} minimum
  std::string_view small_groups;   ///< {0} names, {1} minimum
  std::string_view kept_groups;    ///< {0} names
  std::string_view on_its_own;     ///< no earlier counts were given
  std::string_view beside_one;
  std::string_view beside_more;  ///< {0} number of earlier counts
  std::string_view moved;
  std::string_view more_groups;    ///< {0} number
  std::string_view many_groups;    ///< {0} number, {1} grouping
  std::string_view many_caption;   ///< {0} grouping
  std::string_view quarter_below;  ///< {0} per cent
  std::string_view quarter_from;   ///< {0} and {1} per cent
  std::string_view many_costs;     ///< {0} grouping, {1} number
  std::string_view unknown_head;

  // needs
  std::string_view needs;
  std::string_view needs_caption;
  std::string_view needs_hidden;
  std::string_view needs_note;
  std::string_view costs_caption;  ///< {0} grouping
  std::string_view costs_note;
  std::string_view at_least;
  std::string_view at_most;
  std::string_view step;
  std::string_view times;
  std::string_view places;
  std::string_view held;
  std::string_view hours_each;
  std::string_view cost_each;
  std::string_view hours_total;
  std::string_view cost_total;

  // what plans take by phase and payer
  std::string_view phases;
  std::string_view phases_intro;
  std::string_view phases_caption;
  std::string_view phases_note;
  std::string_view phase;
  std::string_view no_phase;  ///< {0} people
  std::string_view no_phase_short;
  std::string_view led_by;  ///< {0} who is first responsible
  std::string_view median_least;
  std::string_view median_most;
  std::string_view half_between;  ///< {0} a quarter costs no more, {1} three quarters cost no more
  std::string_view payers_caption;
  std::string_view payer;
  std::string_view no_payer;
  std::string_view hours_if_there;
  std::string_view hours_if_not;
  std::string_view cost_if_there;
  std::string_view cost_if_not;

  std::string_view this_year;         ///< {0} the word for a school year
  std::string_view this_year_hidden;  ///< {0} likewise
  std::string_view this_year_intro;   ///< {0} weeks, {1} likewise
  std::string_view no_years;          ///< nobody made schedules, and how to get them; {0} likewise
  std::string_view years_intro;
  std::string_view years_caption;
  std::string_view later_years;
  std::string_view in_no_year;  ///< heads the row of plans without a schedule
  std::string_view asked_least;
  std::string_view asked_most;
  std::string_view given_least;
  std::string_view given_most;
  std::string_view in_year;           ///< {0} at least, {1} at most, {2} school year
  std::string_view in_years;          ///< {0} such parts
  std::string_view of_others;         ///< heads the row of hours of coach, mentor, cover
  std::string_view estimated_phases;  ///< {0} a phase and its share, and so on
  std::string_view estimated_share;   ///< {0} phase, {1} percents
  std::string_view estimated_needs;   ///< {0} hours of {1}, {2} euro of {3}

  // without a plan
  std::string_view unreached;
  std::string_view unreached_none;
  std::string_view unreached_few;  ///< at most one has no plan
  std::string_view unreached_hidden;
  std::string_view unreached_count;    ///< {0} people
  std::string_view stopped_count;      ///< {0} people
  std::string_view unreached_others;   ///< {0} people
  std::string_view unreached_because;  ///< before the reasons
  std::string_view unreached_who;      ///< before the people
  std::string_view stopped_people;

  // people
  std::string_view persons;
  std::string_view persons_intro;
  std::string_view legend_now;
  std::string_view legend_required;
  std::string_view legend_desired;
  std::string_view legend_unknown;
  std::string_view one_phase;   ///< {0} phase
  std::string_view all_met;     ///< {0} number; before their ids
  std::string_view met_named;   ///< {0} met, {1} required, {2} names
  std::string_view met_number;  ///< {0} met, {1} required
  std::string_view met_areas;   ///< {0} met, {1} required, {2} areas that are met whole
  std::string_view met_none;    ///< {0} required
  std::string_view met_none_one;
  std::string_view missing_one;   ///< {0} from, {1} to
  std::string_view missing_more;  ///< {0} levels, {1} from, {2} to
  std::string_view missing_yes_no;
  std::string_view unknown_level;  ///< {0} to
  std::string_view unknown_yes_no;
  std::string_view own_judgement;
  std::string_view unknown_judge;
  std::string_view overridden;      ///< said of a level that a person decided
  std::string_view decided_line;    ///< {0} competences
  std::string_view desired_line;    ///< {0} competences, or their number
  std::string_view plan;            ///< {0} status, {1} hours, {2} euro
  std::string_view plan_others;     ///< {0} hours of others
  std::string_view plan_credits;    ///< {0} credits, with their units
  std::string_view plan_estimated;  ///< {0} hours, {1} of all hours
  std::string_view plan_lead;       ///< {0} who is first responsible now
  std::string_view plan_routes;     ///< {0} routes that are open
  std::string_view between_weeks;   ///< {0} first week, {1} last
  std::string_view line_lead;       ///< {0} who is first responsible for this step, where that is another
  std::string_view line_first;      ///< it belongs to the first term
  std::string_view line_facts;      ///< heads the table of what each step of these plans is
  std::string_view kind;
  std::string_view provider;
  std::string_view others_each;
  std::string_view weeks_each;
  std::string_view appointment;
  std::string_view yes;
  std::string_view estimates;      ///< what an asterisk means
  std::string_view range_between;  ///< {0} at least, {1} at most
  std::string_view range_open;     ///< {0} at least; or there is no plan
  std::string_view range_none;     ///< whatever is found there is no plan
  std::string_view status_optimal;
  std::string_view status_feasible;  ///< {0} bound
  std::string_view status_unreachable;
  std::string_view status_stopped;
  std::string_view for_step;   ///< {0} number of the step, {1} levels
  std::string_view for_phase;  ///< {0} phase, {1} levels
  std::string_view for_order;  ///< {0} number of the step

  // finding people
  std::string_view find;
  std::string_view all;
  std::string_view order;
  std::string_view order_file;
  std::string_view order_id;
  std::string_view show_all;
  std::string_view key;

  // positions
  std::string_view positions;
  std::string_view positions_intro;
  std::string_view person;
  std::string_view misses;  ///< {0} number of competences

  // map and rules
  std::string_view map;
  std::string_view map_intro;
  std::string_view rules;
};

[[nodiscard]] const page_words& words_of_page(language) noexcept;

}  // namespace loopbaan::detail
