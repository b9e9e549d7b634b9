// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/core/date.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdlib>
#include <string>

#include <loopbaan/core/text.hpp>

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

/// Takes a number of so many digits off the front; less than 0 where there is none.
int take_number(std::string_view& words, std::size_t least, std::size_t most) {
  std::size_t digits = 0;
  int value = 0;
  for (; digits < most && digits < words.size() && words[digits] >= '0' && words[digits] <= '9'; ++digits)
    value = value * 10 + (words[digits] - '0');
  if (digits < least) return -1;
  words.remove_prefix(digits);
  return value;
}

bool take(std::string_view& words, std::string_view word) {
  const bool is_there = words.size() >= word.size() && folded(words.substr(0, word.size())) == folded(word);
  if (is_there) words.remove_prefix(word.size());
  return is_there;
}

/// Takes a time off the front: 0:30, 00:30:00, 00:30:00.000, 12:30 AM, 24:00.
bool take_time(std::string_view& words) {
  const int hour = take_number(words, 1, 2);
  if (hour < 0 || hour > 24 || !words.starts_with(':')) return false;
  words.remove_prefix(1);
  const int minute = take_number(words, 2, 2);
  if (minute < 0 || minute > 59) return false;
  int second = 0;
  if (words.starts_with(':')) {
    words.remove_prefix(1);
    second = take_number(words, 2, 2);
    if (second < 0 || second > 60) return false;  // 60 is a leap second
    if (words.starts_with('.') || words.starts_with(',')) {
      words.remove_prefix(1);
      if (take_number(words, 1, 9) < 0) return false;
    }
  }
  std::string_view rest = words.substr(std::min(words.find_first_not_of(' '), words.size()));
  if (take(rest, "am") || take(rest, "pm")) {
    words = rest;
    return hour >= 1 && hour <= 12;
  }
  return hour < 24 || (minute == 0 && second == 0);
}

/// Takes what says how far a clock is ahead of Greenwich off the front: Z, UTC, +01:00, +0100, +01.
bool take_offset(std::string_view& words) {
  for (const std::string_view name : {"Z", "UTC", "GMT"})
    if (take(words, name)) return true;
  if (!words.starts_with('+') && !words.starts_with('-')) return false;
  words.remove_prefix(1);
  const int hours = take_number(words, 2, 2);
  if (hours < 0 || hours > 23) return false;
  if (words.starts_with(':')) words.remove_prefix(1);
  if (words.empty() || words.front() < '0' || words.front() > '9') return true;
  const int minutes = take_number(words, 2, 2);
  return minutes >= 0 && minutes <= 59;
}

/// Is this the rest of a moment, behind its day?
bool is_time(std::string_view words) {
  if (!take(words, "T") && !words.starts_with(' ')) return false;
  words.remove_prefix(std::min(words.find_first_not_of(' '), words.size()));
  if (!take_time(words)) return false;
  words.remove_prefix(std::min(words.find_first_not_of(' '), words.size()));
  if (words.empty()) return true;
  if (!words.starts_with('[') && !take_offset(words)) return false;
  if (words.starts_with('[')) return words.find(']') == words.size() - 1;  // the name of the zone
  return words.empty();
}

}  // namespace

std::optional<date> parse_date(std::string_view words) {
  const auto parts = three_numbers(words);
  if (!parts) return std::nullopt;
  const auto [first, second, third] = *parts;
  return first.digits == 4 ? day_of(first, second, third) : day_of(third, second, first);
}

bool is_day(date d) noexcept { return d.ok() && static_cast<int>(d.year()) >= 0 && static_cast<int>(d.year()) <= 9999; }

std::optional<date> parse_day(std::string_view words) {
  const std::size_t end = std::min(words.find_first_of(" Tt"), words.size());
  if (end < words.size() && !is_time(words.substr(end))) return std::nullopt;
  return parse_date(words.substr(0, end));
}

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
