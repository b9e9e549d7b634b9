// SPDX-License-Identifier: BSL-1.0
#include <exchange/curriculum/cell_words.hpp>

#include <algorithm>
#include <array>
#include <charconv>

#include <loopbaan/core/text.hpp>

#include <exchange/table/cell.hpp>
#include <exchange/table/plain_words.hpp>

namespace loopbaan::detail {
namespace {

struct activity_words {
  std::optional<activity> means;
  text called;
  std::vector<std::string_view> words;
};

const std::vector<activity_words>& all_activities() {
  static const std::vector<activity_words> all{
      {activity::introduce,
       {"introduceren", "introduce"},
       {"introduceren", "introduceer", "introductie", "geintroduceerd", "geïntroduceerd", "introduce", "introduced",
        "introduces", "introduction"}},
      {activity::practise,
       {"oefenen", "practise"},
       {"oefenen", "oefen", "oefening", "geoefend", "practise", "practised", "practises", "practice", "reinforce",
        "reinforced", "reinforces"}},
      {activity::assess,
       {"toetsen", "assess"},
       {"toetsen", "toets", "toetsing", "getoetst", "assess", "assessed", "assesses", "assessment", "beoordelen",
        "beoordeeld"}},
      {activity::offered,
       {"aangeboden", "offered"},
       {"aangeboden", "aanbieden", "behandeld", "aan de orde", "offered"}},
      {std::nullopt, {"niets", "nothing"}, {"niets", "niet", "nothing", "none", "not", "geen"}}};
  return all;
}

const text& word_for(const std::optional<activity>& means) {
  return std::ranges::find(all_activities(), means, &activity_words::means)->called;
}

bool says_nothing(std::string_view cell) {
  static constexpr std::array<std::string_view, 10> words{"",    "-",    "–",    "—",   "n.v.t.",
                                                          "nvt", "geen", "none", "n/a", "na"};
  return std::ranges::find(words, folded(cell)) != words.end() || trimmed(cell) == "-" || trimmed(cell) == "_";
}

/// Cuts where `at` says how long a mark is that stands there; 0: none.
template <class Mark>
std::vector<std::string_view> cut(std::string_view words, Mark mark) {
  std::vector<std::string_view> made;
  std::size_t begin = 0;
  for (std::size_t i = 0; i < words.size();) {
    const std::size_t length = mark(words, i);
    if (length == 0) {
      ++i;
      continue;
    }
    made.push_back(words.substr(begin, i - begin));
    i += length;
    begin = i;
  }
  made.push_back(words.substr(begin));
  return made;
}

std::size_t piece_mark(std::string_view words, std::size_t at) {
  const char c = words[at];
  if (c == ';' || c == ',' || c == '+' || c == '&' || c == '|' || c == '/' || c == '\n' || c == '\r') return 1;
  for (const std::string_view mark : {"→", "–", " en ", " and ", "->"})
    if (words.substr(at).starts_with(mark)) return mark.size();
  return 0;
}

bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }

}  // namespace

std::optional<std::optional<activity>> meaning_of(std::string_view word) {
  const std::string form = folded(word);
  for (const activity_words& each : all_activities())
    if (std::ranges::find(each.words, form) != each.words.end()) return each.means;
  return std::nullopt;
}

bool cell_legend::say(std::string_view letter, std::string_view meaning) {
  const auto means = meaning_of(meaning);
  if (!means || trimmed(letter).empty()) return false;
  said_[folded(letter)] = *means;
  shown_[folded(letter)] = std::string{trimmed(letter)};
  return true;
}

const std::map<std::string, std::optional<activity>, std::less<>>& cell_legend::own() const {
  static const std::map<std::string, std::optional<activity>, std::less<>> usual{
      {"i", activity::introduce}, {"o", activity::practise}, {"t", activity::assess}};
  return said_.empty() ? usual : said_;
}

std::optional<std::vector<std::optional<activity>>> cell_legend::find(std::string_view piece) const {
  const std::string form = folded(piece);
  if (const auto known = own().find(form); known != own().end()) return std::vector{known->second};
  if (const auto word = meaning_of(form)) return std::vector{*word};
  std::vector<std::optional<activity>> made;
  for (std::size_t i = 0; i < form.size();) {
    // A letter may be several bytes; letters of a cell stand together: "IOT".
    std::size_t length = 1;
    while (i + length < form.size() && (static_cast<unsigned char>(form[i + length]) & 0xC0) == 0x80) ++length;
    const auto known = own().find(std::string_view{form}.substr(i, length));
    if (known == own().end()) return std::nullopt;
    made.push_back(known->second);
    i += length;
  }
  if (made.empty()) return std::nullopt;
  return made;
}

std::optional<text> cell_legend::doubts_of(std::string_view piece) {
  struct doubt {
    std::string_view letter;
    text may_be;
  };
  static const std::vector<doubt> doubts{
      {"a", {"toetsen (assess), aanbieden of gevorderd (advanced)", "assess, offered or advanced"}},
      {"b", {"behandeld, basis of beginner", "dealt with, basic or beginner"}},
      {"d", {"ontwikkelen (develop) of demonstreren", "develop or demonstrate"}},
      {"e", {"geëvalueerd, benadrukt (emphasised) of uitgebreid", "evaluated, emphasised or extended"}},
      {"g", {"getoetst of geoefend", "assessed or practised"}},
      {"m", {"beheerst (mastered), gemiddeld of master", "mastered, medium or master"}},
      {"p", {"oefenen (practise) of gevorderd (proficient)", "practise or proficient"}},
      {"r", {"oefenen (reinforce) of vereist", "reinforce or required"}},
      {"u", {"gebruikt (used) of uitgevoerd", "used or carried out"}},
      {"v", {"geoefend (verstärkt), verdieping of een vinkje", "reinforced, deepened or a tick"}},
      {"x", {"introduceren, oefenen of toetsen", "introduce, practise or assess"}},
      {"ja", {"introduceren, oefenen of toetsen", "introduce, practise or assess"}},
      {"yes", {"introduceren, oefenen of toetsen", "introduce, practise or assess"}},
      {"1", {"introduceren, of een niveau", "introduce, or a level"}},
      {"2", {"oefenen, of een niveau", "practise, or a level"}},
      {"3", {"toetsen, of een niveau", "assess, or a level"}}};
  const auto found = std::ranges::find(doubts, folded(piece), &doubt::letter);
  if (found == doubts.end()) return std::nullopt;
  return found->may_be;
}

text cell_legend::words() const {
  return detail::in_each_language([&](language lang) {
    std::string words;
    for (const auto& [form, means] : own()) {
      const auto as_written = shown_.find(form);
      std::string letter = as_written == shown_.end() ? form : as_written->second;
      if (as_written == shown_.end() && letter.size() == 1) letter[0] = static_cast<char>(letter[0] - 'a' + 'A');
      words += (words.empty() ? "" : ", ") + letter + " = " + word_for(means).in_language(lang);
    }
    return words;
  });
}

std::map<std::string, std::string> cell_legend::letters() const {
  std::map<std::string, std::string> made;
  for (const auto& [form, means] : said_) made[shown_.at(form)] = means ? std::string{name(*means)} : "nothing";
  return made;
}

std::string cell_legend::choices() const {
  if (said_.empty()) return "I, O, T";
  std::string made;
  for (const auto& [form, letter] : shown_) made += (made.empty() ? "" : ", ") + letter;
  return made;
}

std::optional<side> side_of(std::string_view word) {
  struct side_words {
    side means;
    std::vector<std::string_view> words;
  };
  static const std::vector<side_words> all{
      {side::institute, {"instituut", "pabo", "hogeschool", "opleiding", "lerarenopleiding", "institute", "i"}},
      {side::workplace,
       {"werkplek", "school", "basisschool", "stage", "praktijk", "opleidingsschool", "workplace", "w"}},
      {side::together,
       {"samen", "beide", "allebei", "instituut en werkplek", "werkplek en instituut", "together", "both", "s"}}};
  const std::string form = folded(word);
  for (const side_words& each : all)
    if (std::ranges::find(each.words, form) != each.words.end()) return each.means;
  return std::nullopt;
}

std::optional<rank> level_of(const framework& on, competence_index of, std::string_view word) {
  const scale& levels = on.scale_of(of);
  const std::string form = folded(word);
  std::size_t digits = 0;
  while (digits < form.size() && is_digit(form[digits])) ++digits;
  if (digits > 0 && digits == form.size() && digits < 4) {
    std::size_t given = 0;
    std::from_chars(form.data(), form.data() + form.size(), given);
    if (given == 0 || given > levels.levels.size()) return std::nullopt;
    return make_rank(given);
  }
  constexpr std::size_t least_beginning = 3;
  std::optional<rank> begins;
  for (std::size_t i = 0; i < levels.levels.size(); ++i) {
    const level& each = levels.levels[i];
    bool fits_beginning = false;
    for (const std::string& name :
         {each.id, each.title.in_language(language::nl), each.title.in_language(language::en)}) {
      const std::string known = folded(name);
      if (known == form) return make_rank(i + 1);
      fits_beginning = fits_beginning || (form.size() >= least_beginning && known.starts_with(form));
    }
    if (!fits_beginning) continue;
    if (begins) return std::nullopt;
    begins = make_rank(i + 1);
  }
  return begins;
}

namespace {

/// Splits at white space before what is a piece of its own: letters, with or without level and side behind a mark.
std::vector<std::string> split_letters(std::string_view words, const cell_legend& legend) {
  std::vector<std::string> made;
  while (!(words = trimmed(words)).empty()) {
    const std::size_t end = std::min(words.find_first_of(" \t"), words.size());
    const std::string_view token = words.substr(0, end);
    words.remove_prefix(end);
    std::string_view letters = token.substr(0, token.find_first_of(":@?"));
    while (letters.size() > 1 && is_digit(letters.back()) && !is_digit(letters.front())) letters.remove_suffix(1);
    const bool is_piece = !letters.empty() && (legend.find(letters) || cell_legend::doubts_of(letters));
    const bool goes_on = !made.empty() && made.back().find_first_of(":") == std::string::npos;
    if (made.empty() || (is_piece && !(goes_on && is_digit(letters.front()))))
      made.emplace_back(token);
    else
      made.back().append(" ").append(token);
  }
  return made;
}

cell_piece piece_of(std::string held) {
  cell_piece piece;
  if (std::erase(held, '?') > 0) piece.unsure = true;
  std::string_view words = trimmed(held);
  if (const std::size_t at = words.find('@'); at != std::string_view::npos) {
    piece.by = trimmed(words.substr(at + 1));
    words = trimmed(words.substr(0, at));
  }
  std::size_t end = words.find(':');
  if (end == std::string_view::npos) end = words.find(' ');
  if (end != std::string_view::npos && !meaning_of(words)) {
    piece.level = trimmed(words.substr(end + 1));
    words = trimmed(words.substr(0, end));
  }
  // "T2": a letter with the number of a level.
  if (piece.level.empty() && words.size() > 1 && is_digit(words.back()) && !is_digit(words.front())) {
    std::size_t digits = words.size();
    while (digits > 0 && is_digit(words[digits - 1])) --digits;
    piece.level = words.substr(digits);
    words = words.substr(0, digits);
  }
  piece.letters = words;
  return piece;
}

}  // namespace

std::vector<cell_piece> pieces_of(std::string_view cell, const cell_legend& legend) {
  std::vector<cell_piece> made;
  const std::string_view whole = trimmed(cell);
  if (says_nothing(whole)) return made;
  for (const std::string_view words : cut(whole, piece_mark))
    for (std::string& each : split_letters(words, legend)) {
      cell_piece piece = piece_of(std::move(each));
      if (!piece.letters.empty() || piece.unsure || !piece.by.empty() || !piece.level.empty())
        made.push_back(std::move(piece));
    }
  return made;
}

}  // namespace loopbaan::detail
