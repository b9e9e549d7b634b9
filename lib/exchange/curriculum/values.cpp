// SPDX-License-Identifier: BSL-1.0
#include <exchange/curriculum/values.hpp>

#include <algorithm>
#include <array>
#include <charconv>

#include <loopbaan/core/date.hpp>
#include <loopbaan/core/text.hpp>

#include <exchange/table/cell.hpp>

namespace loopbaan::detail {
namespace {

bool is_figure(char c) noexcept { return c >= '0' && c <= '9'; }

/// The whole numbers in words, and whether anything else stands there than words that belong to times.
struct figures {
  std::vector<std::int64_t> numbers = {};
  std::string rest = {};
};

figures figures_of(std::string_view words) {
  figures made;
  for (std::size_t i = 0; i < words.size();) {
    if (!is_figure(words[i])) {
      made.rest += words[i++];
      continue;
    }
    std::size_t end = i;
    while (end < words.size() && is_figure(words[end])) ++end;
    std::int64_t number = 0;
    const auto read = std::from_chars(words.data() + i, words.data() + end, number);
    made.numbers.push_back(read.ec == std::errc{} ? number : INT64_MAX);
    made.rest += '#';
    i = end;
  }
  return made;
}

}  // namespace

std::optional<read_time> time_of(std::string_view words) {
  static constexpr std::array<std::string_view, 10> whole{
      "",     "hele jaar",  "heel jaar", "het hele jaar", "hele studiejaar",
      "jaar", "whole year", "all year",  "jaarrond",      "-"};
  std::string form = folded(words);
  if (std::ranges::find(whole, form) != whole.end() || trimmed(words) == "-") return read_time{};
  const figures found = figures_of(form);
  std::string rest = found.rest;
  for (const std::string_view mark :
       {"tot en met", "t/m",    "tm",   " en ",  "leerjaar", "studiejaar", "jaar", "year", "perioden",
        "periode",    "period", "blok", "block", "semester", "kwartaal",   "term", "–",    "—",
        "->",         "&",      "/",    ",",     "+",        " ",          ".",    "ste",  "de"})
    for (std::size_t at; (at = rest.find(mark)) != std::string::npos;) rest.erase(at, mark.size());
  // What is left: the figures, perhaps each with a letter of a year or period before it, or "1e".
  std::erase_if(rest, [](char c) { return c == '-' || c == '#'; });
  if (rest.size() > found.numbers.size() ||
      !std::ranges::all_of(rest, [](char c) { return std::string_view{"jypbsqe"}.find(c) != std::string_view::npos; }))
    return std::nullopt;
  if (found.numbers.empty() || found.numbers.size() > 12) return std::nullopt;
  read_time made{found.numbers.front(), {}};
  // "1, 2, 3" is from 1 to 3; what lies apart is no span.
  for (std::size_t i = 1; i < found.numbers.size(); ++i)
    if (found.numbers[i] < found.numbers[i - 1] ||
        (found.numbers.size() > 2 && found.numbers[i] != found.numbers[i - 1] + 1))
      return std::nullopt;
  if (found.numbers.size() > 1 && found.numbers.back() != found.numbers.front()) made.last = found.numbers.back();
  return made;
}

std::optional<double> number_of(std::string_view words) {
  std::string held{trimmed(words)};
  std::ranges::replace(held, ',', '.');
  double number = 0;
  const auto read = std::from_chars(held.data(), held.data() + held.size(), number);
  if (held.empty() || read.ec != std::errc{} || read.ptr != held.data() + held.size()) return std::nullopt;
  return number;
}

read_choice choice_of(std::string_view words) {
  std::string form = folded(words);
  static constexpr std::array<std::string_view, 8> none{"", "nee", "no", "n", "verplicht", "compulsory", "-", "geen"};
  if (std::ranges::find(none, form) != none.end()) return {};
  read_choice made{.is_one = true};
  const figures found = figures_of(form);
  for (const std::string_view mark : {"# van de #", "# van #", "# of #", "# uit #", "# from #"}) {
    const std::size_t at = found.rest.find(mark);
    if (at == std::string::npos) continue;
    const auto before = static_cast<std::size_t>(std::ranges::count(found.rest.substr(0, at), '#'));
    made.take = found.numbers[before];
    made.among = found.numbers[before + 1];
    // The same stretch in the words themselves goes; what is left is the name.
    const std::size_t from = form.find(std::to_string(*made.take));
    const std::size_t to = form.find(std::to_string(*made.among), from + 1);
    if (from != std::string::npos && to != std::string::npos)
      form.erase(from, to + std::to_string(*made.among).size() - from);
    break;
  }
  for (const char c : {'(', ')', ':', ',', ';'}) std::erase(form, c);
  std::string name{trimmed(folded(form))};
  for (const std::string_view mark : {"ja", "yes", "keuze", "choice", "x"})
    if (name == mark) name.clear();
  made.name = name;
  return made;
}

std::optional<bool> yes_or_no(std::string_view words) {
  const std::string form = folded(words);
  for (const std::string_view yes : {"ja", "yes", "aan", "on", "waar", "true", "1", "x"})
    if (form == yes) return true;
  for (const std::string_view no : {"nee", "no", "uit", "off", "onwaar", "false", "0"})
    if (form == no) return false;
  return std::nullopt;
}

std::vector<std::string_view> list_of(std::string_view words) {
  std::vector<std::string_view> made;
  while (true) {
    const std::size_t end = words.find_first_of(",;/+&\n\r");
    const std::string_view each = trimmed(words.substr(0, end));
    if (!each.empty()) made.push_back(each);
    if (end == std::string_view::npos) return made;
    words.remove_prefix(end + 1);
  }
}

bool looks_like_a_day(std::string_view words) {
  words = trimmed(words);
  if (parse_day(words)) return true;
  // As a spreadsheet shows it: 1-mrt, mrt-26.
  static constexpr std::array<std::string_view, 18> months{"jan", "feb", "mrt", "apr", "mei",  "jun",
                                                           "jul", "aug", "sep", "okt", "nov",  "dec",
                                                           "mar", "may", "oct", "maa", "sept", "juni"};
  const std::size_t line = words.find('-');
  if (line == std::string_view::npos || line == 0 || line + 1 == words.size()) return false;
  std::string number = folded(words.substr(0, line)), month = folded(words.substr(line + 1));
  if (number.empty() || !is_figure(number.front())) std::swap(number, month);
  return number.size() <= 2 && !number.empty() && std::ranges::all_of(number, is_figure) &&
         std::ranges::find(months, month) != months.end();
}

std::string id_of_words(std::string_view words) {
  std::string made;
  for (const char c : trimmed(words)) {
    const bool fits = is_figure(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '.' || c == '_' ||
                      c == ':' || c == '-';
    if (fits)
      made += c;
    else if (!made.empty() && made.back() != '-')
      made += '-';
  }
  while (!made.empty() && made.back() == '-') made.pop_back();
  const auto first = std::ranges::find_if(
      made, [](char c) { return is_figure(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); });
  made.erase(made.begin(), first);
  return made.substr(0, 100);
}

}  // namespace loopbaan::detail
