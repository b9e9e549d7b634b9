// SPDX-License-Identifier: BSL-1.0
#include <exchange/staff/cells.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>

#include <exchange/table/cell.hpp>

namespace loopbaan::detail {

std::optional<double> read_number(std::string_view cell) {
  if (!is_plain_number(cell)) return std::nullopt;
  std::string digits{cell};
  std::ranges::replace(digits, ',', '.');
  const char* begin = digits.data() + (digits.front() == '+' ? 1 : 0);
  double number = 0;
  const auto [end, failure] = std::from_chars(begin, digits.data() + digits.size(), number);
  if (failure == std::errc::result_out_of_range) return std::numeric_limits<double>::infinity();
  return number;
}

std::optional<double> read_share(std::string_view cell, double full_time) {
  std::string_view digits = cell;
  double whole = full_time;
  if (cell.ends_with('%')) {
    digits.remove_suffix(1);
    whole = 100;
  } else if (full_time != 1) {
    for (const std::string_view unit : {" uur", " uren", " hours", " u", " h", "u", "h"})
      if (folded(cell).ends_with(unit) && digits.size() == cell.size()) digits.remove_suffix(unit.size());
  }
  const auto number = read_number(trimmed(digits));
  return number ? std::optional{*number / whole} : std::nullopt;
}

std::string write_number(double number) {
  std::array<char, 400> digits{};  // a double has at most 309 digits before and 324 behind the mark, and 17 that count
  const auto [end, failure] =
      std::to_chars(digits.data(), digits.data() + digits.size(), number, std::chars_format::fixed);
  std::string words{digits.data(), end};
  std::ranges::replace(words, '.', ',');
  return words;
}

std::vector<std::string_view> split_words(std::string_view cell) {
  constexpr std::string_view marks = " ,;\t\r\n";
  std::vector<std::string_view> words;
  while (true) {
    cell.remove_prefix(std::min(cell.find_first_not_of(marks), cell.size()));
    if (cell.empty()) return words;
    words.push_back(cell.substr(0, cell.find_first_of(marks)));
    cell.remove_prefix(words.back().size());
  }
}

std::string choices_near(std::string_view word, const std::vector<std::string>& words) {
  constexpr std::size_t most = 12;
  if (std::string near_word = nearest(word, words); !near_word.empty()) return near_word;
  std::string some;
  for (std::size_t i = 0; i < std::min(words.size(), most); ++i) some += (i == 0 ? "" : ", ") + words[i];
  return some + (words.size() > most ? ", …" : "");
}

}  // namespace loopbaan::detail
