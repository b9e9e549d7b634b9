// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/core/date.hpp>

#include <array>
#include <charconv>
#include <cstdlib>

namespace loopbaan {
namespace {

struct part {
  int value = 0;
  std::size_t digits = 0;
};

/// Three numbers with the same mark between them.
std::optional<std::array<part, 3>> three_numbers(std::string_view words) {
  std::array<part, 3> parts;
  char mark = 0;
  for (std::size_t i = 0; i < 3; ++i) {
    const auto [end, failure] = std::from_chars(words.data(), words.data() + words.size(), parts[i].value);
    parts[i].digits = static_cast<std::size_t>(end - words.data());
    if (failure != std::errc{} || words.front() == '-' || parts[i].digits > 4) return std::nullopt;
    words.remove_prefix(parts[i].digits);
    if (i == 2) break;
    if (words.empty() || std::string_view{"-/."}.find(words.front()) == std::string_view::npos) return std::nullopt;
    if (mark != 0 && words.front() != mark) return std::nullopt;
    mark = words.front();
    words.remove_prefix(1);
    if (words.empty()) return std::nullopt;
  }
  if (!words.empty()) return std::nullopt;
  return parts;
}

std::optional<date> day_of(part year, part month, part day) {
  if (year.digits != 4 || month.digits > 2 || day.digits > 2) return std::nullopt;
  const date found{std::chrono::year{year.value}, std::chrono::month{static_cast<unsigned>(month.value)},
                   std::chrono::day{static_cast<unsigned>(day.value)}};
  if (!found.ok()) return std::nullopt;
  return found;
}

}  // namespace

std::optional<date> parse_date(std::string_view words) {
  const auto parts = three_numbers(words);
  if (!parts) return std::nullopt;
  const auto [first, second, third] = *parts;
  return first.digits == 4 ? day_of(first, second, third) : day_of(third, second, first);
}

bool is_day(date d) noexcept { return d.ok() && static_cast<int>(d.year()) >= 0 && static_cast<int>(d.year()) <= 9999; }

std::string print(date d) {
  const auto padded = [](unsigned value, std::size_t width) {
    std::string digits = std::to_string(value);
    return std::string(width > digits.size() ? width - digits.size() : 0, '0') + digits;
  };
  const int year = static_cast<int>(d.year());
  return (year < 0 ? "-" : "") + padded(static_cast<unsigned>(std::abs(year)), 4) + '-' +
         padded(static_cast<unsigned>(d.month()), 2) + '-' + padded(static_cast<unsigned>(d.day()), 2);
}

}  // namespace loopbaan
