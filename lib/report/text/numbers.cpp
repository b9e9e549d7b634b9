// SPDX-License-Identifier: BSL-1.0
#include <report/text/numbers.hpp>

namespace loopbaan::detail {

namespace {

const char* const no_break_space = "\xc2\xa0";

std::string unbroken(std::string words) {
  if (const std::size_t at = words.find(' '); at != std::string::npos) words.replace(at, 1, no_break_space);
  return words;
}

}  // namespace

std::string hour_number(std::int64_t minutes, language lang) {
  const std::int64_t hundredths = ((minutes % 60) * 100 + 30) / 60;  // 0 to 98
  std::string words = grouped(minutes / 60, lang);
  if (hundredths == 0) return words;
  words += form_of(lang).decimal;
  words += static_cast<char>('0' + hundredths / 10);
  if (hundredths % 10 != 0) words += static_cast<char>('0' + hundredths % 10);
  return words;
}

std::string hours_in_words(std::int64_t minutes, language lang) {
  const char* unit = minutes == 60 ? worded(lang, "uur", "hour") : worded(lang, "uur", "hours");
  return hour_number(minutes, lang) + no_break_space + unit;
}

std::string money_in_words(std::int64_t cents, language lang, std::string_view currency) {
  return unbroken(print_amount(cents, objective::cost, lang, currency));
}

std::string weeks_in_words(std::int64_t weeks, language lang) {
  const char* unit = weeks == 1 ? worded(lang, "week", "week") : worded(lang, "weken", "weeks");
  return grouped(weeks, lang) + no_break_space + unit;
}

std::string amount_in_words(std::int64_t amount, objective in, language lang, std::string_view currency) {
  if (in == objective::hours) return hours_in_words(amount, lang);
  if (in == objective::cost) return money_in_words(amount, lang, currency);
  if (in == objective::weeks) return weeks_in_words(amount, lang);
  return print_amount(amount, in, lang, currency);
}

std::string percent(std::uint32_t part, std::uint32_t whole, language lang) {
  const std::uint64_t rounded = (std::uint64_t{part} * 200 + whole) / (std::uint64_t{whole} * 2);
  return unbroken(fill(form_of(lang).percent, {std::to_string(rounded)}));
}

std::string fill(std::string_view sentence, const std::vector<std::string>& parts) {
  std::string filled;
  for (std::size_t i = 0; i < sentence.size(); ++i) {
    const bool hole = sentence[i] == '{' && i + 2 < sentence.size() && sentence[i + 2] == '}';
    const std::size_t which = hole ? static_cast<std::size_t>(sentence[i + 1] - '0') : 0;
    if (hole && which < parts.size()) {
      filled += parts[which];
      i += 2;
    } else {
      filled += sentence[i];
    }
  }
  return filled;
}

std::string at_beginning(std::string words) {
  if (!words.empty() && words.front() >= 'a' && words.front() <= 'z')
    words.front() = static_cast<char>(words.front() - 32);
  return words;
}

std::string enumerate(const std::vector<std::string>& words, language lang) {
  std::string list;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i > 0) list += i + 1 < words.size() ? ", " : worded(lang, " en ", " and ");
    list += words[i];
  }
  return list;
}

}  // namespace loopbaan::detail
