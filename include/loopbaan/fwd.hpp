// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>

/// The names of all types, for headers that pass them on without looking inside. By room, in alphabetical order.
namespace loopbaan {

// core
struct cent_unit;
struct credit_part;
struct diagnostic;
enum class errc : int;
class error;
template <class Entity>
struct index_of;
template <class Entity>
class index_range;
enum class language;
struct language_form;
struct language_texts;
struct minute_unit;
struct occurrence;
struct phrase;
struct place;
template <class Unit>
class quantity;
template <class T>
class result;
struct seen_value;
template <class Entity>
class table;
class text;
struct texts_found;
enum class values;
struct week_unit;

using cents = quantity<cent_unit>;
using minutes = quantity<minute_unit>;
using week_count = quantity<week_unit>;

// framework
struct area;
struct assessment;
struct attainment;
struct catalogue_draft;
struct catalogue_ref;
struct competence;
struct competence_link;
struct credit_demand;
struct credit_unit;
class crosswalk;
struct crosswalk_draft;
struct depth;
template <class Entity>
struct description;
struct difference;
struct domain;
enum class entity_kind : std::uint8_t;
struct entry_conditions;
template <class Enum>
struct enumeration;
struct extra_fields;
struct facilitation;
template <class Owner, class Value>
struct field;
class framework;
struct framework_draft;
struct framework_ref;
struct instrument;
struct level;
struct level_choice;
struct meaning;
struct observation_minimum;
struct paired;
struct phase;
struct profile;
enum class rank : std::uint8_t;
enum class rater;
struct rater_kind;
struct regrouped;
enum class relation;
struct resolved_assessment;
struct resolved_choice;
struct resolved_credits;
struct resolved_instrument;
struct resolved_link;
struct resolved_profile;
struct resolved_step;
struct role;
struct route;
struct scale;
struct scale_link;
struct score_level;
struct score_rank;
struct seen_competence;
struct settled_competence;
struct source;
struct step;
struct step_kind;
struct term;
struct touched;
struct unlinked_competence;
struct unmatched;
enum class weighing : std::uint8_t;

using assessment_index = index_of<assessment>;
using competence_index = index_of<competence>;
using depth_index = index_of<depth>;
using domain_index = index_of<domain>;
using instrument_index = index_of<instrument>;
using phase_index = index_of<phase>;
using profile_index = index_of<profile>;
using role_index = index_of<role>;
using route_index = index_of<route>;
using scale_index = index_of<scale>;
using step_index = index_of<step>;

// people
class cohort;
enum class credit_answer;
struct credit_count;
struct done_not_shown;
struct evidence;
struct evidence_by_ids;
enum class evidence_kind;
struct grouped_rows;
struct level_estimate;
enum class level_method;
enum class level_origin;
struct level_rule;
struct log_summary;
struct migration;
struct migration_note;
struct observation_count;
struct other_rater;
class own_people;
class own_person;
class person;
struct person_by_ids;
struct person_draft;
template <class Person, class... Fields>
class person_reader;
struct purged;
struct rater_severity;
struct rating_unit;
struct severity_model;
struct standing;
enum class sureness;

// graph
struct analysis;
struct career_edge;
class career_graph;
struct career_start;
struct career_vertex;
class career_view;
struct condensation;
class dependence;
class digraph;
enum class edge_kind : std::uint8_t;
struct finding;
enum class finding_kind : std::uint8_t;
struct fringe;
struct graph_metrics;
template <class Entity>
class index_run;
struct landmarks;
struct tally;
struct vertex_metrics;
struct without_catch_up;

// offer
struct day_span;
struct edition_role;
class offers;
struct offers_draft;
class school_calendar;
struct school_term;
struct step_edition;

// gap
struct agreement;
struct audit_limit;
struct audited_figure;
struct career_move;
struct career_position;
struct coverage;
struct coverage_row;
struct domain_position;
enum class first_question : std::uint8_t;
struct gap;
struct gap_choice;
struct gap_credits;
struct gap_line;
struct openness;
struct protection;
struct publication;
struct published_coverage;
struct rater_gap_count;
struct rater_gap_row;
struct rater_line;
struct rater_view;
struct share;
struct shown_cells;

// plan
struct allowance;
struct alternatives_request;
enum class ambition;
template <class Found, class Request>
struct answer;
struct asking_first;
struct assessment_worth;
struct beyond_level;
struct certain_step;
struct certificate;
struct condition;
struct cost_range;
struct entry_condition;
struct group_ranges;
struct known_between;
struct level_gain;
struct missing_choice;
struct missing_credits;
struct missing_level;
struct missing_piece;
struct need;
struct objective;
struct pareto_front;
struct partial_plan;
struct payer_costs;
struct plan_along;
struct plan_alternatives;
struct plan_flaw;
struct plan_limits;
struct plan_outcome;
struct plan_prospect;
struct plan_request;
enum class plan_status;
struct plan_takes;
struct planned_step;
class planner;
struct prospect_request;
struct range_figure;
struct range_total;
struct reason;
struct requested_levels;
struct step_need;
struct step_needs;
struct step_role;
struct time_and_money;
struct unsaid_figure;

// schedule
struct account_change;
struct account_entry;
struct account_holder;
struct account_lot;
struct account_lots;
struct account_sum;
enum class account_unit;
struct agreed_places;
enum class change_reason;
struct changed_place;
struct earlier_end;
struct earlier_ends;
struct held_role;
struct obstacle;
struct percent_unit;
struct phase_deadline;
class policy;
struct policy_account;
struct policy_draft;
enum class policy_period;
struct policy_rule;
struct policy_sector;
struct replanned_team;
struct schedule_ground;
struct schedule_limits;
struct schedule_outcome;
struct schedule_request;
enum class schedule_status;
struct scheduled_step;
struct shortage;
struct step_agreement;
struct step_to_schedule;
struct team_member;
struct team_outcome;
struct team_place;
struct team_request;
struct unsettled_end;
enum class unused_right;
struct working_time;
struct year_hours;
struct year_unit;

using percentage = quantity<percent_unit>;
using year_count = quantity<year_unit>;

// curriculum
struct accepted_finding;
enum class activity : std::uint8_t;
struct activity_cover;
enum class carried : std::uint8_t;
struct carried_cell;
struct carried_curriculum;
struct cell_place;
enum class change_kind : std::uint8_t;
struct competence_cover;
class curriculum;
struct curriculum_cell;
struct curriculum_change;
struct curriculum_choice;
struct curriculum_draft;
struct curriculum_finding;
struct curriculum_module;
struct curriculum_repair;
enum class curriculum_rule : std::uint8_t;
struct curriculum_rule_text;
class curriculum_trials;
struct curriculum_variant;
enum class extent : std::uint8_t;
enum class handed : std::uint8_t;
struct handover;
struct handover_line;
struct handover_module;
struct left_out_competence;
struct map_filling;
struct module_span;
struct module_weight;
struct repair_request;
enum class repair_status : std::uint8_t;
struct repair_step;
struct resolved_cell;
struct resolved_module;
struct rule_clash;
struct rule_setting;
struct rule_state;
enum class side : std::uint8_t;
struct sole_activity;
struct trial_findings;
struct variant_difference;
struct what_if;

// partnership
struct assignment;
struct assignment_limits;
struct assignment_options;
class assignment_round;
enum class assignment_status : std::uint8_t;
struct change_effect;
struct edition_answer;
struct flow_amounts;
struct flow_answer;
enum class flow_basis : std::uint8_t;
struct flow_cell;
struct flow_change;
enum class flow_corner : std::uint8_t;
struct flow_demand;
enum class flow_event : std::uint8_t;
struct flow_figure;
struct flow_induction;
struct flow_intake;
struct flow_keep;
struct flow_label;
struct flow_need;
enum class flow_no_range : std::uint8_t;
struct flow_plan;
struct flow_point;
struct flow_rate;
struct flow_request;
struct flow_retirement_date;
struct flow_route;
struct flow_scenario;
struct flow_stock;
struct flow_trials;
struct new_editions;
struct new_editions_part;
struct new_editions_request;
struct possible_edition;
struct reserved_places;
struct round_change;
struct round_criterion;
struct round_days;
struct round_draft;
struct round_edition;
struct round_must;
struct round_need;
struct round_owner;
struct round_travel;
struct round_wish;
struct rule_level;
struct travel_distance;
struct travelled_round;
struct unmet_need;
struct wish_answer;
struct wish_price;
enum class wish_reason : std::uint8_t;
enum class wish_state : std::uint8_t;

// exchange
template <class Found>
struct answer_entry;
template <class Found, class Request>
struct answers_document;
class assignment_document;
struct changed_entry;
struct changed_step;
class csv_in_pieces;
struct csv_table;
struct curriculum_options;
struct curriculum_table;
class data_column;
class data_table;
struct day_run;
enum class document_basis : std::uint8_t;
struct document_kind;
struct document_notes;
struct flag_run;
struct founded_gap;
struct founded_line;
class gaps_in_pieces;
enum class group_layout;
enum class heading_use;
struct known_heading;
struct mapped_column;
struct mapped_competence;
struct mapped_instrument;
struct mapping;
struct member_role;
struct people_document;
struct person_schedule;
struct plan_answers;
struct plan_without;
class plans_in_pieces;
struct position_request;
class positions_in_pieces;
struct replanned_schedules;
struct schedule_basis;
struct schedule_member;
struct shared_schedules;
struct sheet_origin;
struct staff;
struct staff_options;
struct staff_part;
struct surveyed_column;
struct surveyed_value;
struct table_difference;
struct table_survey;
struct text_run;
struct texts_document;
struct word_run;

// report
struct curriculum_page_model;
struct hours_by_year;
struct map_options;
struct page_age;
struct page_figures;
struct page_gap;
struct page_group;
struct page_lowest;
struct page_model;
struct page_need;
struct page_person;
struct page_persons;
struct page_request;
struct page_row;
struct page_sum;
struct page_unreached;
struct page_unsaid;
struct payer_figure;
struct person_sheet;
struct phase_figure;
struct plan_figures;
struct plan_spread;
struct sheet_level;
struct sheet_route;
struct sheet_step;
struct sheets_model;
struct sheets_request;
struct unreached_figure;
struct year_figure;

}  // namespace loopbaan
