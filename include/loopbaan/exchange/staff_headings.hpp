// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <string>
#include <vector>

#include <loopbaan/core/result.hpp>
#include <loopbaan/exchange/staff.hpp>

namespace loopbaan {

/// What the cells below a heading of a staff table are.
enum class heading_use {
  unknown,  ///< nothing that is used
  person,   ///< who a row is about
  word,     ///< a group, a phase, a day, a competence…
  number,   ///< a number that is reckoned with: working time, a score
  level     ///< a level
};

/// What each of these words would mean as the headings of a staff table, whatever row they come from: to find the
/// header among titles and remarks. All are unknown where nothing names a person. O(columns × words).
///
/// Errors: 106, 430, 431 (options that do not belong to the framework).
[[nodiscard]] result<std::vector<heading_use>> read_headings(const std::vector<std::string>& words, const framework&,
                                                             const staff_options& = {});

}  // namespace loopbaan
