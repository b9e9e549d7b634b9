// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <string_view>
#include <vector>

namespace loopbaan {

/// Permanent numbers of all that can be wrong with an input. A number is never given another meaning.
///
/// 1xx core, 2xx framework, 3xx steps, 4xx people and evidence, 5xx gap and graph, 6xx plan,
/// 7xx schedule, curriculum and partnership, 8xx and 9xx files. docs/errors.md explains each with an example.
enum class errc : int {
  invalid_id = 101,
  not_utf8 = 102,
  quantity_negative = 103,
  quantity_too_large = 104,
  quantity_not_whole = 105,
  invalid_date = 106,

  duplicate_id = 201,
  unknown_reference = 202,
  unknown_level = 203,
  level_of_another_scale = 204,
  cyclic_includes = 205,
  empty_scale = 206,
  too_many = 207,
  other_framework = 208,
  scores_not_rising = 209,
  doubled_link = 210,
  contradicting_link = 211,

  step_yields_nothing = 301,
  cyclic_after = 302,
  at_least_out_of_range = 303,
  excludes_itself = 304,
  done_not_shown = 305,

  duplicate_person = 401,
  fte_out_of_range = 402,
  unknown_instrument = 403,
  not_seen = 404,
  score_out_of_range = 405,
  reason_missing = 406,
  ends_before_start = 407,
  too_many_ratings = 408,
  level_against_score = 409,
  later_than_asked = 410,
  key_too_short = 421,
  no_such_position = 430,
  no_such_level = 431,
  sizes_differ = 432,
  impossible_value = 433,

  unknown_profile = 501,
  unknown_grouping = 510,
  other_answer = 511,
  entry_twice = 515,
  raters_not_told_apart = 516,

  unknown_objective = 601,
  costs_too_large = 602,
  impossible_weights = 603,
  no_target = 604,
  objectives_unclear = 605,

  ends_before_it_begins = 701,
  rules_overlap = 702,
  sectors_unclear = 703,

  file_unreadable = 801,
  not_json = 802,
  too_deep = 803,
  too_large = 804,
  duplicate_key = 805,
  wrong_kind = 806,
  missing_field = 807,
  wrong_type = 808,
  unknown_value = 809,
  empty_file = 810,
  not_a_table = 811,
  no_person_column = 812,
  no_rows = 813,
  ragged_row = 814,
  unreadable_level = 815,
  unreadable_number = 816,
  duplicate_column = 817,
  unknown_column = 818,
  no_level_columns = 819,
  too_many_faults = 820,
  empty_person = 821,
  unclosed_quote = 822,
  missing_column = 823,
  contradicting_rows = 824,
  ambiguous_column = 825,
  not_arrow = 831,
  arrow_type = 832,
  unprotected_cell = 840,
  invisible_characters = 841,
  phase_unknown = 842,
  group_unknown = 843,
  left_out = 844,
  unknown_zone = 845,
  needless_column = 850,
  rater_unknown = 851,
  numbers_as_levels = 852,
  several_meanings = 853,
  score_as_level = 854,
  score_without_instrument = 855,
  in_one_file = 856,
  files_disagree = 857,
  files_joined = 858,
  several_contracts = 859,
  sheet_read = 860,
  several_tables = 861,
  unknown_sheet = 862,
  no_header = 863,
  unreadable_workbook = 864,
  cells_not_read = 865,
  hidden_cells = 866,
  merged_cells = 867,
  shown_otherwise = 868,
  header_found = 869,

  unknown_field = 870,
  unknown_word = 871,
  too_many_notes = 872,
  too_many_values = 873,
  too_many_on_a_page = 874,

  contracts_joined = 880,
  ids_are_personal = 881,

  mapping_open = 890,
  encoding_assumed = 891,
  several_codes = 892,
  mapping_sheet = 893,
  ids_alike = 894,
  no_real_day = 895,

  rating_without_level = 900,
  year_without_century = 901,
  control_character = 902,
  another_table = 903,
  other_content = 905,
  other_catalogues = 906,
  answer_does_not_hold = 907,
  other_people = 908,
  checked_without_people = 909,

  settles_nothing = 915,
  upto_not_settled = 916,
  not_open_between = 917,
};

/// The name of a number as it stands in the enumeration, e.g. "invalid_id".
[[nodiscard]] std::string_view name(errc) noexcept;

/// Every number there is, rising.
[[nodiscard]] const std::vector<errc>& all_error_codes();

}  // namespace loopbaan
