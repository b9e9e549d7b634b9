// SPDX-License-Identifier: BSL-1.0
#include <exchange/staff/levels.hpp>

#include <algorithm>

#include <exchange/table/number_tally.hpp>

namespace loopbaan::detail {
namespace {

/// The digits of a whole number without leading zeros, as spreadsheets (3,0) and other programs (3.0) may write it; ""
/// when it is none.
std::string whole_digits(std::string_view cell) {
  const std::size_t mark = std::min(cell.find_first_of(",."), cell.size());
  std::string_view digits = cell.substr(0, mark);
  const std::string_view fraction = cell.substr(std::min(mark + 1, cell.size()));
  if (digits.empty() || digits.find_first_not_of("0123456789") != std::string_view::npos) return {};
  if (mark != cell.size() && (fraction.empty() || fraction.find_first_not_of('0') != std::string_view::npos)) return {};
  digits.remove_prefix(std::min(digits.find_first_not_of('0'), digits.size() - 1));
  return std::string{digits};
}

/// The number that a name of a level bears, as in "2" or "2 - deels"; none where it is a word, as "2a" is.
std::optional<std::size_t> number_before(std::string_view name) {
  const std::size_t end = name.find_first_not_of("0123456789");
  if (end != std::string_view::npos && std::string_view{" -.:)"}.find(name[end]) == std::string_view::npos)
    return std::nullopt;
  const std::string digits = whole_digits(name.substr(0, end));
  return digits.empty() || digits.size() > 3 ? std::nullopt : std::optional{std::size_t{std::stoul(digits)}};
}

/// The numbers that the names of levels bear, where one is not the place of its level, counted from 1: then a number is
/// no place. Of levels called 0, 1 and 2 a cell with 3 is none of them, and not the third. Else none.
std::set<std::size_t> own_numbers(const scale& of) {
  std::set<std::size_t> found;
  bool differ = false;
  for (std::size_t i = 0; i < of.levels.size(); ++i) {
    const auto look = [&](std::string_view name) {
      const auto number = number_before(name);
      if (!number) return;
      found.insert(*number);
      differ = differ || *number != i + 1;
    };
    look(of.levels[i].id);
    for (const auto& [tag, title] : of.levels[i].title.translations()) look(title);
  }
  return differ ? found : std::set<std::size_t>{};
}

bool says_not_shown(std::string_view cell) {
  const std::string word = folded(cell);
  return word == "nog niet getoond" || word == "not shown";
}

}  // namespace

level_words::level_words(const scale& of, const std::set<std::string>& unknown)
    : levels_{of.levels},
      own_numbers_{of.levels.size() == 1 ? std::set<std::size_t>{} : own_numbers(of)},
      top_{of.levels.size()} {
  for (const std::string& code : unknown) codes_.add(code, static_cast<std::size_t>(rank::unknown), false);
  std::string ids;
  for (const level& each : of.levels) ids += (ids.empty() ? "" : ", ") + each.id;
  const std::string top = std::to_string(top_);
  choices_ = detail::filled("{0} of 0 tot en met {1}", "{0} or 0 to {1}", {ids, top});
  if (!own_numbers_.empty()) choices_ = {ids, ids};
  if (top_ == 1) choices_ = detail::filled("{0}, ja of nee, 1 of 0, x", "{0}, yes or no, 1 or 0, x", {ids});
  work_out_ahead();
}

level_words::level_words(const scale& of, const std::map<std::string, rank>& codes,
                         const std::set<std::string>& unknown)
    : levels_{of.levels}, reads_numbers_{false} {
  constexpr std::size_t most_told = 24;
  std::string all;
  std::size_t told = 0;
  const auto add = [&](const std::string& code, rank at) {
    codes_.add(code, static_cast<std::size_t>(at), at != rank::unknown);
    if (told++ < most_told) all += (all.empty() ? "" : ", ") + code;
  };
  for (const auto& [code, at] : codes) {
    add(code, at);
    const auto same = levels_ ? levels_->find(code) : std::nullopt;
    if (same && make_rank(*same + 1) != at) levels_.reset();
  }
  for (const std::string& code : unknown)
    if (!codes.contains(code)) add(code, rank::unknown);
  if (told > most_told) all += ", …";
  choices_ =
      detail::filled("{0}, of voeg de code toe aan de mapping: onder “values” met haar niveau, of onder “unknown”",
                     "{0}, or add the code to the mapping: to “values” with its level, or to “unknown”", {all});
  work_out_ahead();
}

void level_words::work_out_ahead() {
  const auto says = [&](const std::string& cell) { return work_out(cell).value_or(no_level); };
  for (std::size_t number = 0; number < whole_numbers; ++number) numbers_[number] = says(std::to_string(number));
  while (ranks_as_numbers_ < whole_numbers && numbers_[ranks_as_numbers_] == ranks_as_numbers_) ++ranks_as_numbers_;
  numbers_[absent_number] = unknown_level;
  numbers_[other_number] = no_level;
  for (std::size_t byte = 0; byte < letters_.size(); ++byte)
    letters_[byte] = says(std::string(1, static_cast<char>(byte)));
}

std::optional<level_said> level_words::work_out(std::string_view cell) const {
  const std::string digits = whole_digits(cell);
  const auto coded = [&] {
    const auto at = codes_.find(cell).means;
    return at ? std::optional{said(static_cast<rank>(*at))} : std::nullopt;
  };
  const auto called = [&](std::string_view word) {
    const auto position = levels_ ? levels_->find(word) : std::nullopt;
    return position ? std::optional{said(make_rank(*position + 1))} : std::nullopt;
  };
  if (!reads_numbers_) {
    if (const auto at = coded()) return at;
    if (says_unknown(cell)) return unknown_level;
    if (!levels_ || begins_with_digit(cell) || !codes_.find(cell).several.empty()) return std::nullopt;
    return says_not_shown(cell) ? said(rank::not_shown) : called(cell);
  }
  if (codes_.knows(cell) || (!digits.empty() && codes_.knows(digits))) return coded();
  for (const std::string_view word : {cell, std::string_view{digits}})
    if (const auto at = called(word)) return at;
  if (const auto at = coded()) return at;
  if (top_ == 1)
    if (const auto yes = says_yes(cell)) return said(make_rank(*yes ? 1u : 0u));
  if (says_unknown(cell)) return unknown_level;
  if (says_not_shown(cell)) return said(rank::not_shown);
  if (digits.empty() || digits.size() > 3) return std::nullopt;
  const std::size_t number = std::stoul(digits);
  if (!own_numbers_.empty() && (number > 0 || own_numbers_.contains(0))) return std::nullopt;
  return number > top_ ? std::nullopt : std::optional{said(make_rank(number))};
}

}  // namespace loopbaan::detail
