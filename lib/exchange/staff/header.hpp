// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <loopbaan/exchange/staff.hpp>

namespace loopbaan::detail {

/// Is there a word among these that stands above the persons of a staff table?
[[nodiscard]] bool names_persons(const std::vector<std::string>& headings, const staff_options&);

/// How many rows stand above the header of a table of separated values: the first row of several cells that names the
/// persons, or levels. None where no row near the start does.
[[nodiscard]] std::size_t rows_above_header(std::string_view start, const framework&, const staff_options&);

}  // namespace loopbaan::detail
