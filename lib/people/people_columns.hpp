// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>
#include <limits>
#include <string_view>
#include <vector>

#include <loopbaan/people/cohort.hpp>

namespace loopbaan::detail {

/// The null value of a column.
inline constexpr std::uint16_t no_phase = std::numeric_limits<std::uint16_t>::max();
inline constexpr std::uint16_t no_route = std::numeric_limits<std::uint16_t>::max();
inline constexpr double no_fte = -1;

/// Some people, column by column: each column is as long as there are ids, or empty when it says nothing of anybody.
struct people_columns {
  std::vector<std::string_view> ids;
  ranks levels;  ///< competences × people, established; never empty
  std::vector<std::uint16_t> phases;
  std::vector<std::uint16_t> routes;
  std::vector<double> ftes;
  std::vector<date> since;
  std::vector<std::vector<std::string_view>> groups;  ///< a column for each grouping of the builder; "" for no group
  std::vector<std::vector<step_index>> done;
  std::vector<std::vector<evidence>> ratings;
  std::vector<extra_fields> extra;
};

}  // namespace loopbaan::detail
