// SPDX-License-Identifier: BSL-1.0
#include <exchange/staff_levels.hpp>

#include <algorithm>

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

}  // namespace

level_words::level_words(const scale& of, const std::set<std::string>& unknown)
    : levels_{of.levels}, top_{of.levels.size()} {
  for (const std::string& code : unknown) codes_.emplace(code, rank::unknown);
  std::string ids;
  for (const level& each : of.levels) ids += (ids.empty() ? "" : ", ") + each.id;
  const std::string top = std::to_string(top_);
  choices_ = {ids + " of 0 tot en met " + top, ids + " or 0 to " + top};
  if (top_ == 1) choices_ = {ids + ", ja of nee, 1 of 0, x", ids + ", yes or no, 1 or 0, x"};
  work_out_ahead();
}

level_words::level_words(const std::map<std::string, rank>& codes, const std::set<std::string>& unknown) {
  std::string all;
  for (const auto& [code, at] : codes) {
    codes_.emplace(code, at);
    all += (all.empty() ? "" : ", ") + code;
  }
  for (const std::string& code : unknown) {
    codes_.emplace(code, rank::unknown);
    all += (all.empty() ? "" : ", ") + code;
  }
  choices_ = {all + ", of voeg de code toe aan de mapping: onder “values” met haar niveau, of onder “unknown”",
              all + ", or add the code to the mapping: to “values” with its level, or to “unknown”"};
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
  for (const std::string_view word : {cell, std::string_view{digits}}) {
    if (const auto code = codes_.find(word); code != codes_.end()) return said(code->second);
    if (!levels_) continue;
    if (const auto position = levels_->find(word)) return said(make_rank(*position + 1));
  }
  if (levels_ && top_ == 1)
    if (const auto yes = says_yes(cell)) return said(make_rank(*yes ? 1u : 0u));
  if (says_unknown(cell)) return unknown_level;
  if (!levels_) return std::nullopt;
  if (const std::string word = folded(cell); word == "nog niet getoond" || word == "not shown")
    return said(rank::not_shown);
  if (digits.empty() || digits.size() > 3 || std::stoul(digits) > top_) return std::nullopt;
  return said(make_rank(std::stoul(digits)));
}

}  // namespace loopbaan::detail
