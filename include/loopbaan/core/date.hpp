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

/// Is this a real day of the years 0 to 9999? Only those can be written down and read again.
[[nodiscard]] bool is_day(date) noexcept;

/// `yyyy-mm-dd`. parse_date(print(d)) == d where is_day(d); what is no day is printed likewise, for messages.
[[nodiscard]] std::string print(date);

}  // namespace loopbaan
