// SPDX-License-Identifier: BSL-1.0
#include <exchange/staff/code_finder.hpp>

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

#include <core/plain_words.hpp>
#include <exchange/staff/cells.hpp>
#include <exchange/table/cell.hpp>

namespace loopbaan::detail {
namespace {

constexpr std::string_view code_digits = "0123456789";

bool is_digits(std::string_view word) {
  return !word.empty() && word.find_first_not_of(code_digits) == std::string_view::npos;
}

/// A number as it is written shortest, with a decimal point; the same words where they are none.
std::string shortest_number(std::string_view word) {
  const std::size_t mark = std::min(word.find_first_of(",."), word.size());
  std::string_view whole = word.substr(0, mark);
  std::string_view fraction = word.substr(std::min(mark + 1, word.size()));
  const bool is_number = is_digits(whole) && (mark == word.size() || is_digits(fraction));
  if (!is_number) return std::string{word};
  whole.remove_prefix(std::min(whole.find_first_not_of('0'), whole.size() - 1));
  fraction = fraction.substr(0, fraction.find_last_not_of('0') + 1);  // npos + 1 is 0
  return std::string{whole} + (fraction.empty() ? "" : "." + std::string{fraction});
}

std::optional<double> number_in(std::string_view form) {
  const bool is_number = !form.empty() && form.front() >= '0' && form.front() <= '9';
  return is_number ? read_number(form) : std::nullopt;
}

/// The 3 and the 4 of `3/4` and `3 van 4`.
std::optional<std::pair<std::string_view, std::string_view>> ratio_in(std::string_view form) {
  static constexpr std::array<std::string_view, 6> between = {"/", " van de ", " van ", " uit ", " out of ", " of "};
  for (const std::string_view each : between) {
    const std::size_t at = form.find(each);
    if (at == std::string_view::npos) continue;
    const std::string_view part = form.substr(0, at);
    const std::string_view whole = form.substr(at + each.size());
    if (number_in(part) && is_digits(whole)) return std::pair{part, whole};
  }
  return std::nullopt;
}

/// `3` and `voldoende` of `3 - voldoende`, `3: voldoende`, `3 (voldoende)`, `3-voldoende`.
std::optional<std::pair<std::string_view, std::string_view>> halves_of(std::string_view form) {
  static constexpr std::array<std::string_view, 6> between = {" - ", ": ", " = ", ". ", ") ", " | "};
  for (const std::string_view each : between)
    if (const std::size_t at = form.find(each); at != std::string_view::npos && at > 0)
      return std::pair{form.substr(0, at), form.substr(at + each.size())};
  if (const std::size_t at = form.find(" ("); at != std::string_view::npos && at > 0 && form.ends_with(')'))
    return std::pair{form.substr(0, at), form.substr(at + 2, form.size() - at - 3)};
  const std::size_t dash = form.find('-');
  if (dash == std::string_view::npos || !is_digits(form.substr(0, dash)) || dash + 1 == form.size())
    return std::nullopt;
  const std::string_view words = form.substr(dash + 1);
  const bool is_word = code_digits.find(words.front()) == std::string_view::npos;
  return is_word ? std::optional{std::pair{form.substr(0, dash), words}} : std::nullopt;
}

/// Plain words in which dashes stay, as A- is not A: one between spaces is ` - `.
std::string plain_with_dashes(std::string_view cell) {
  std::string dashed{cell};
  for (const std::string_view dash : {"\u2013", "\u2014", "\u2212"})
    for (std::size_t at = 0; (at = dashed.find(dash, at)) != std::string::npos;) dashed.replace(at, dash.size(), "-");
  std::string plain;
  std::string_view rest{dashed};
  while (true) {
    const std::string_view piece = rest.substr(0, rest.find('-'));
    rest.remove_prefix(piece.size());
    plain += plain_words(piece);
    if (rest.empty()) return plain;
    rest.remove_prefix(1);
    plain += !piece.empty() && piece.back() == ' ' && rest.starts_with(' ') ? " - " : "-";
  }
}

}  // namespace

std::string code_form(std::string_view cell) {
  const std::string plain = plain_with_dashes(cell);
  std::string form;
  for (const char c : plain) {
    if ((c == '%' || c == '/') && !form.empty() && form.back() == ' ') form.pop_back();
    if (c == ' ' && !form.empty() && form.back() == '/') continue;
    form += c;
  }
  while (form.size() > 1 && (form.back() == ':' || form.back() == '.')) form.pop_back();
  if (!form.empty() && form.back() == '%')
    return shortest_number(trimmed(std::string_view{form}.substr(0, form.size() - 1))) + '%';
  if (const auto ratio = ratio_in(form); ratio && form.find('/') != std::string::npos)
    return shortest_number(ratio->first).append("/").append(shortest_number(ratio->second));
  return shortest_number(form);
}

void code_finder::add(const std::string& code, std::size_t meaning, bool says_something) {
  if (!codes_.emplace(code, meaning).second) return;
  std::string form = code_form(code);
  std::string_view bound{form};
  for (const std::string_view sign : {">=", "\u2265"}) {
    if (!bound.starts_with(sign)) continue;
    const bool is_percent = bound.ends_with('%');
    bound.remove_prefix(sign.size());
    if (is_percent) bound.remove_suffix(1);
    if (const auto least = number_in(trimmed(bound)))
      (is_percent ? percent_bounds_ : bounds_).emplace(*least, entry{code, meaning});
    return;
  }
  if (const auto number = number_in(form); number && says_something) highest_ = std::max(highest_, *number);
  forms_[std::move(form)].push_back({code, meaning});
}

void code_finder::find_form(const std::string& form, std::vector<entry>& into) const {
  if (const auto found = forms_.find(form); found != forms_.end())
    into.insert(into.end(), found->second.begin(), found->second.end());
}

void code_finder::find_parts(const std::string& form, std::vector<entry>& into) const {
  const auto find = [&](std::string_view part) {
    const std::string plain = code_form(part);
    find_form(plain, into);
    const auto ratio = ratio_in(plain);
    if (ratio && number_in(ratio->second) == highest_) find_form(shortest_number(ratio->first), into);
  };
  find(form);
  if (const auto halves = halves_of(form)) {
    find(halves->first);
    find(halves->second);
  }
}

found_code code_finder::find(std::string_view cell) const {
  if (const auto same = codes_.find(cell); same != codes_.end()) return {same->second};
  const std::string form = code_form(cell);
  if (form.empty()) return {};
  std::vector<entry> found;
  find_form(form, found);
  if (found.empty()) find_parts(form, found);
  if (found.empty()) {
    const bool is_percent = form.ends_with('%');
    const auto& bounds = is_percent ? percent_bounds_ : bounds_;
    const auto number = number_in(std::string_view{form}.substr(0, form.size() - (is_percent ? 1 : 0)));
    if (!number || bounds.empty()) return {};
    const auto beyond = bounds.upper_bound(*number);
    if (beyond == bounds.begin()) return {};
    return {std::prev(beyond)->second.meaning};
  }
  const auto differs = [&](const entry& each) { return each.meaning != found.front().meaning; };
  if (std::ranges::none_of(found, differs)) return {found.front().meaning};
  found_code none;
  for (const entry& each : found)
    if (std::ranges::find(none.several, each.code) == none.several.end()) none.several.push_back(each.code);
  return none;
}

std::optional<double> read_score_number(std::string_view cell, std::optional<double> highest) {
  if (const auto number = read_number(cell)) return number;
  std::string form = code_form(cell);
  if (form.ends_with('%') && highest == 100.0) form.pop_back();
  const auto read = [&](std::string_view part) -> std::optional<double> {
    if (const auto ratio = ratio_in(part); ratio && highest && read_number(ratio->second) == highest)
      return read_number(ratio->first);
    return read_number(part);
  };
  if (const auto number = read(form)) return number;
  const auto halves = halves_of(form);
  return halves && !read_number(halves->second) ? read(halves->first) : std::nullopt;
}

}  // namespace loopbaan::detail
