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

level_words::level_words(const scale& of) : levels_{of.levels}, top_{of.levels.size()} {
  std::string ids;
  for (const level& each : of.levels) ids += (ids.empty() ? "" : ", ") + each.id;
  const std::string top = std::to_string(top_);
  choices_ = {ids + " of 0 tot en met " + top, ids + " or 0 to " + top};
}

level_words::level_words(const std::map<std::string, rank>& codes, const std::set<std::string>& unknown) {
  std::string all;
  for (const auto& [code, at] : codes) {
    known_.emplace(code, at);
    all += (all.empty() ? "" : ", ") + code;
  }
  for (const std::string& code : unknown) {
    known_.emplace(code, rank::unknown);
    all += (all.empty() ? "" : ", ") + code;
  }
  choices_ = text{all};
}

std::optional<rank> level_words::read(std::string_view cell) {
  constexpr std::size_t most_spellings = 4096;  // so that memory does not grow with a strange file
  if (cell.empty()) return rank::unknown;
  if (const auto found = known_.find(cell); found != known_.end()) return found->second;
  const auto found = work_out(cell);
  if (found && known_.size() < most_spellings) known_.emplace(cell, *found);
  return found;
}

std::optional<rank> level_words::work_out(std::string_view cell) const {
  const std::string digits = whole_digits(cell);
  if (!levels_) {
    if (const auto code = known_.find(digits); code != known_.end()) return code->second;
    return says_unknown(cell) ? std::optional{rank::unknown} : std::nullopt;
  }
  for (const std::string_view word : {cell, std::string_view{digits}})
    if (const auto position = levels_->find(word)) return make_rank(*position + 1);
  if (says_unknown(cell)) return rank::unknown;
  if (const std::string word = folded(cell); word == "nog niet getoond" || word == "not shown") return rank::not_shown;
  if (digits.empty() || digits.size() > 3 || std::stoul(digits) > top_) return std::nullopt;
  return make_rank(std::stoul(digits));
}

}  // namespace loopbaan::detail
