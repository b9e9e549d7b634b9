// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <loopbaan/core/result.hpp>
#include <loopbaan/exchange/arrow.hpp>
#include <loopbaan/exchange/staff.hpp>

namespace loopbaan {

/// What stands in cells of a column, and what reading takes it for.
struct surveyed_value {
  std::string word;
  std::size_t count;
  std::optional<std::string> means;  ///< an id, "" for what is unknown or says itself; none: nothing that is known
};

/// A column of a table, and what reading takes it for.
struct surveyed_column {
  std::string heading;
  std::string use;  ///< of `mapping_uses`, "group", "levels", or "" for one that is not used
  std::string group = {};
  std::vector<competence_index> competences = {};
  bool is_personal = false;  ///< by its heading it holds names, addresses or free text: its words are not listed
  std::size_t filled = 0;    ///< cells that are not empty
  bool is_cut = false;       ///< it has more values than are listed
  std::vector<surveyed_value> values = {};  ///< the most frequent first; none of a column of persons, or personal
};

/// What a table looks like to whoever is going to read it.
struct table_survey {
  std::string form;  ///< "people", "gatherings" or "ratings"
  std::size_t rows = 0;
  std::vector<surveyed_column> columns;
};

/// Surveys a staff table as read_staff would begin to read it, whatever is wrong with its columns and cells. Of each
/// column at most 1000 values are counted. Errors: 810 and those of a table that is none (811). Linear.
[[nodiscard]] result<table_survey> survey_staff(std::string_view bytes, const framework&, const std::string& file = {},
                                                const staff_options& = {});

/// The same of a table that speaks the Arrow interface. Errors: 810, 831.
[[nodiscard]] result<table_survey> survey_staff_arrow(ArrowArrayStream&, const framework&, const std::string& name,
                                                      const staff_options&, const zone_offsets& = {});

/// A heading that is known whatever the framework: what it says the column is for, and of which grouping.
struct known_heading {
  std::string word;
  std::string use;
  std::string group;
};

/// All of them, in the order in which they are looked for.
[[nodiscard]] std::vector<known_heading> known_headings();

}  // namespace loopbaan
