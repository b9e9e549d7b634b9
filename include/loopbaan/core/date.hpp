// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <loopbaan/core/version.hpp>

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace loopbaan {

using date = std::chrono::year_month_day;

/// Reads `yyyy-mm-dd` or, as Dutch systems write it, `d-m-yyyy` (also with `/` or `.`). Empty when it is no real day.
[[nodiscard]] std::optional<date> parse_date(std::string_view words);

/// Reads a date, or a moment as exports write it: of that it is the day that it names, whatever its zone.
/// `2026-03-12T00:30:00+01:00` and `12-3-2026 0:30` are 12 March, though in Greenwich it was still the 11th. Empty when
/// the day, the time or the offset cannot be. Source: ISO 8601, RFC 3339, RFC 9557. The month may be a word, Dutch or
/// English, with or without the day of the week: `1 januari 2024`, `do 1-aug-2024`, `January 1, 2024`.
[[nodiscard]] std::optional<date> parse_day(std::string_view words);

/// Would this be a day if its year had four digits? `1-8-24` and `1-aug-24` are of some century.
[[nodiscard]] bool lacks_century(std::string_view words);

/// Is this a real day of the years 0 to 9999? Only those can be written down and read again.
[[nodiscard]] bool is_day(date) noexcept;

/// `yyyy-mm-dd`. parse_date(print(d)) == d where is_day(d); what is no day is printed likewise, for messages.
[[nodiscard]] std::string print(date);

}  // namespace loopbaan
