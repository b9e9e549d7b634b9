// SPDX-License-Identifier: BSL-1.0
#include <report/map/step_words.hpp>

#include <loopbaan/people/credits.hpp>

#include <algorithm>
#include <utility>

#include <report/map/words.hpp>
#include <report/text/numbers.hpp>

namespace loopbaan::detail {

std::string levels_in_words(const framework& fw, const std::vector<attainment>& levels, language lang) {
  std::vector<std::pair<std::string, std::vector<std::string>>> by_level;  // in order of first appearance
  for (const attainment& each : levels) {
    const bool yes_no = fw.scale_of(each.competence).levels.size() == 1;
    const std::string level = yes_no ? "" : fw.level_title(each.competence, each.level, lang);
    auto group = std::ranges::find(by_level, level, &std::pair<std::string, std::vector<std::string>>::first);
    if (group == by_level.end()) group = by_level.insert(by_level.end(), {level, {}});
    group->second.push_back(fw.competences()[each.competence].title.in_language(lang));
  }
  std::string words;
  for (const auto& [level, names] : by_level) {
    if (!words.empty()) words += "; ";
    const std::string list = enumerate(names, lang);
    words += level.empty() ? list : fill(words_of_map(lang).level_of, {list, level});
  }
  return words;
}

namespace {

void add_choice(std::string& words, const framework& fw, const resolved_choice& choice, language lang) {
  if (choice.any_of.empty()) return;
  const map_words& in = words_of_map(lang);
  const bool several = choice.at_least > 1;
  std::string ways;
  for (const auto& alternative : choice.any_of) {
    if (!ways.empty()) ways += several ? " / " : " " + std::string{in.or_word} + " ";
    ways += levels_in_words(fw, alternative, lang);
  }
  if (!words.empty()) words += ' ';
  words += several ? fill(in.asks_several, {ways, std::to_string(choice.at_least)}) : fill(in.asks_any, {ways});
}

}  // namespace

std::string requirements_in_words(const framework& fw, profile_index p, language lang) {
  std::string words = levels_in_words(fw, fw.resolved(p).required, lang);
  for (const resolved_choice& each : fw.resolved(p).choices) add_choice(words, fw, each, lang);
  for (const resolved_credits& each : fw.resolved(p).credits)
    words += (words.empty() ? "" : ", ") + print(fw, each, lang);
  return words;
}

std::string requirements_in_words(const framework& fw, step_index s, language lang) {
  const map_words& in = words_of_map(lang);
  const resolved_step& step = fw.resolved(s);
  std::string words = levels_in_words(fw, step.required, lang);
  add_choice(words, fw, step, lang);
  const auto say = [&](std::string_view sentence, const std::vector<step_index>& steps) {
    if (steps.empty()) return;
    std::vector<std::string> titles;
    for (const step_index each : steps) titles.push_back(fw.steps()[each].title.in_language(lang));
    if (!words.empty()) words += ". ";
    words += fill(sentence, {enumerate(titles, lang)});
  };
  say(in.comes_after, step.after);
  say(in.not_with, step.excludes);
  return words;
}

std::size_t own_kind(const framework& fw, const step& s) {
  if (!s.kind) return 0;
  const auto own = fw.step_kinds().find(*s.kind);
  return own ? own->value + 1 : 0;
}

std::string kind_in_words(const framework& fw, const step& s, language lang) {
  return s.kind ? fw.kind_title(*s.kind, lang) : std::string{};
}

std::string hours_of(const step& s, language lang) { return s.hours ? hours_in_words(s.hours->count(), lang) : ""; }
std::string cost_of_step(const framework& fw, const step& s, language lang) {
  return s.cost ? money_in_words(s.cost->count(), lang, fw.currency()) : "";
}

}  // namespace loopbaan::detail
