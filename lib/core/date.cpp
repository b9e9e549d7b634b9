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

/// The month that a word names, in Dutch or English, in full or as systems shorten it; 0 for none.
int month_called(std::string_view word) {
  static constexpr std::array<std::string_view, 12> names = {"januari january jan",
                                                             "februari february feb febr",
                                                             "maart march mrt mar",
                                                             "april apr",
                                                             "mei may",
                                                             "juni june jun",
                                                             "juli july jul",
                                                             "augustus august aug",
                                                             "september sept sep",
                                                             "oktober october okt oct",
                                                             "november nov",
                                                             "december dec"};
  const std::string wanted = folded(word);
  if (wanted.empty()) return 0;
  for (std::size_t month = 0; month < names.size(); ++month) {
    std::string_view rest = names[month];
    while (!rest.empty()) {
      const std::size_t end = std::min(rest.find(' '), rest.size());
      if (rest.substr(0, end) == wanted) return static_cast<int>(month) + 1;
      rest.remove_prefix(std::min(end + 1, rest.size()));
    }
  }
  return 0;
}

/// Is this the name of a day of the week, in Dutch or English, in full or its first two or three letters?
bool is_weekday(std::string_view word) {
  static constexpr std::array<std::string_view, 14> names = {
      "maandag", "dinsdag", "woensdag",  "donderdag", "vrijdag", "zaterdag", "zondag",
      "monday",  "tuesday", "wednesday", "thursday",  "friday",  "saturday", "sunday"};
  const std::string wanted = folded(word);
  return std::ranges::any_of(names, [&](std::string_view name) {
    return name == wanted || (wanted.size() >= 2 && wanted.size() <= 3 && name.starts_with(wanted));
  });
}

std::optional<part> number_in(std::string_view word) {
  part found;
  const auto [end, failure] = std::from_chars(word.data(), word.data() + word.size(), found.value);
  if (failure != std::errc{} || end != word.data() + word.size() || word.front() == '-') return std::nullopt;
  found.digits = word.size();
  return found;
}

/// A day with its month in words: 1 januari 2024, 01-aug-2024, di. 3 sept. 2024, January 1, 2024.
std::optional<date> day_in_words(std::string_view words) {
  constexpr std::string_view marks = " -/.,";
  constexpr std::size_t longest = 40;
  if (words.size() > longest) return std::nullopt;
  std::array<std::string_view, 4> parts;
  std::size_t count = 0;
  while (true) {
    words.remove_prefix(std::min(words.find_first_not_of(marks), words.size()));
    if (words.empty()) break;
    if (count == parts.size()) return std::nullopt;
    parts[count++] = words.substr(0, words.find_first_of(marks));
    words.remove_prefix(parts[count - 1].size());
  }
  if (count == 4 && !is_weekday(parts[0])) return std::nullopt;
  if (count < 3) return std::nullopt;
  const std::string_view* from = parts.data() + (count - 3);
  const int second = month_called(from[1]);
  const auto day = number_in(from[second != 0 ? 0 : 1]);
  const auto year = number_in(from[2]);
  const int month = second != 0 ? second : month_called(from[0]);
  if (month == 0 || !day || !year) return std::nullopt;
  return day_of(*year, {month, 1}, *day);
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
  if (end == words.size() || is_time(words.substr(end)))
    if (const auto found = parse_date(words.substr(0, end))) return found;
  const std::size_t colon = words.find(':');
  if (colon == std::string_view::npos) return day_in_words(words);
  const std::size_t time = words.substr(0, colon).rfind(' ');
  if (time == std::string_view::npos || !is_time(words.substr(time))) return std::nullopt;
  return day_in_words(words.substr(0, time));
}

bool lacks_century(std::string_view words) {
  if (parse_day(words)) return false;
  const std::size_t colon = words.find(':');
  const std::size_t time = colon == std::string_view::npos ? words.size() : words.substr(0, colon).rfind(' ');
  if (time == std::string_view::npos || time < 2) return false;
  std::string whole{words};
  whole.insert(time - 2, "20");
  return parse_day(whole).has_value();
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
