// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace loopbaan {

using date = std::chrono::year_month_day;

/// Reads `yyyy-mm-dd` or, as Dutch systems write it, `d-m-yyyy` (also with `/` or `.`). Empty when it is no real day.
[[nodiscard]] std::optional<date> parse_date(std::string_view words);

/// `yyyy-mm-dd`. parse_date(print(d)) == d. @pre a real day of the years 0 to 9999, as parse_date gives them
[[nodiscard]] std::string print(date);

}  // namespace loopbaan
