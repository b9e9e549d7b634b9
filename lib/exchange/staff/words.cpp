// SPDX-License-Identifier: BSL-1.0
#include <exchange/staff/words.hpp>

#include <algorithm>
#include <array>
#include <set>
#include <utility>

#include <core/plain_words.hpp>

namespace loopbaan::detail {
namespace {

constexpr std::size_t several = static_cast<std::size_t>(-1);

void add_word(string_map<std::size_t>& to, std::string form, std::size_t position) {
  if (form.empty()) return;  // else an empty cell would mean something
  const auto [at, fresh] = to.try_emplace(std::move(form), position);
  if (!fresh && at->second != position) at->second = several;
}

}  // namespace

void word_finder::add(const std::string& id, const text& title, std::size_t position) {
  ids_.try_emplace(id, position);
  add_word(folded_ids_, folded(id), position);
  add_word(plain_, plain_words(id), position);
  entries_.push_back({id, position});
  for (const auto& [language, words] : title.translations()) {
    add_word(titles_, folded(words), position);
    add_word(plain_, plain_words(words), position);
    entries_.push_back({words, position});
  }
}

std::optional<std::size_t> word_finder::look_up(std::string_view word) const {
  if (const auto found = ids_.find(word); found != ids_.end()) return found->second;
  const std::string wanted = folded(word);
  for (const auto* map : {&folded_ids_, &titles_})
    if (const auto found = map->find(wanted); found != map->end()) return found->second;
  const auto found = plain_.find(plain_words(word));
  return found == plain_.end() ? std::nullopt : std::optional{found->second};
}

std::optional<std::size_t> word_finder::find(std::string_view word) const {
  const auto found = look_up(word);
  return found == several ? std::nullopt : found;
}

std::vector<std::size_t> word_finder::several_meant(std::string_view word) const {
  std::vector<std::size_t> meant;
  if (look_up(word) != several) return meant;
  const std::string wanted = plain_words(word);
  for (const entry& each : entries_)
    if (plain_words(each.word) == wanted && (meant.empty() || meant.back() != each.position))
      meant.push_back(each.position);
  return meant;
}

std::vector<std::string> word_finder::words() const {
  std::vector<std::string> meaningful;
  std::set<std::string> told;  // an id and a title are often one word, but for its capital
  for (const entry& each : entries_)
    if (find(each.word) && told.insert(folded(each.word)).second) meaningful.push_back(each.word);
  return meaningful;
}

/// Letters and digits alone count, so that n.v.t., N/A, <NA> and #N/B are the words that they are.
bool says_unknown(std::string_view cell) {
  static constexpr std::array<std::string_view, 36> words = {"nvt",
                                                             "na",
                                                             "onbekend",
                                                             "nogonbekend",
                                                             "nietbekend",
                                                             "nognietbekend",
                                                             "nietingevuld",
                                                             "nietvantoepassing",
                                                             "nietbeoordeeld",
                                                             "nognietbeoordeeld",
                                                             "nognietgemeten",
                                                             "nognietingevuld",
                                                             "nietgemeten",
                                                             "geengegevens",
                                                             "weetniet",
                                                             "weetikniet",
                                                             "ontbreekt",
                                                             "leeg",
                                                             "unknown",
                                                             "notknown",
                                                             "notyetknown",
                                                             "notavailable",
                                                             "notapplicable",
                                                             "notassessed",
                                                             "notrated",
                                                             "nodata",
                                                             "dontknow",
                                                             "donotknow",
                                                             "missing",
                                                             "blank",
                                                             "empty",
                                                             "none",
                                                             "null",
                                                             "nil",
                                                             "nan",
                                                             "undefined"};
  if (cell == "NaT") return true;
  constexpr std::size_t longest = 32;
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  if (cell.size() > longest || std::ranges::any_of(cell, is_digit)) return false;  // as most ids are, at once
  std::string letters;
  bool has_question = false, has_mark = false;
  for (const char c : folded(cell)) {
    has_question = has_question || c == '?';
    has_mark = has_mark || c == '.' || c == '/' || c == '#';
    if (std::string_view{" ./()[]<>#?"}.find(c) == std::string_view::npos) letters += c;
  }
  for (const std::string_view odd : {"\u2013", "\u2014", "\u2212", "\u2026", "\u2019", "'"})  // dashes and the like
    for (std::size_t at = 0; (at = letters.find(odd)) != std::string::npos;) letters.erase(at, odd.size());
  if (letters.empty()) return true;  // a dash, dots, a question mark
  if (has_mark && (letters == "nb" || letters == "nnb" || letters == "onb"))
    return true;  // without marks it is Noord-Brabant
  return !has_question && std::ranges::find(words, letters) != words.end();
}

bool is_spreadsheet_error(std::string_view word) {
  constexpr std::string_view numbered_error = "Err:";
  if (word.starts_with(numbered_error))
    return word.find_first_not_of("0123456789", numbered_error.size()) == std::string_view::npos;
  if (word.size() < 3 || word.front() != '#') return false;
  if (word.find_first_not_of('#') == std::string_view::npos) return true;
  const std::string_view inner = word.substr(1, word.size() - 2);
  const bool ends_so = word.back() == '!' || word.back() == '?';
  return ends_so && std::ranges::none_of(inner, [](char c) { return c == ' ' || c == '#' || (c >= 'a' && c <= 'z'); });
}

bool names_nobody(std::string_view id) {
  const auto is_code = [&] { return id.size() <= 3; };  // the initials of somebody, perhaps
  return says_unknown(id) && !is_code();
}

std::optional<bool> says_yes(std::string_view cell) {
  static constexpr std::array<std::string_view, 15> yes = {
      "ja",     "yes",          "j",           "y", "x", "v", "true", "waar", "\u2713", "\u2714", "\u2611", "\u2612",
      "\u221A", "\u2713\uFE0F", "\u2714\uFE0F"};
  static constexpr std::array<std::string_view, 7> no = {"nee", "neen", "no", "n", "false", "onwaar", "\u2610"};
  const std::string word = folded(cell);
  if (std::ranges::find(yes, word) != yes.end()) return true;
  if (std::ranges::find(no, word) != no.end()) return false;
  return std::nullopt;
}

}  // namespace loopbaan::detail
