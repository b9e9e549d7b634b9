// SPDX-License-Identifier: BSL-1.0
#include <report/step_words.hpp>

#include <report/map_words.hpp>
#include <report/numbers.hpp>

namespace loopbaan::detail {

std::string level_in_words(const framework& fw, const attainment& a, language lang) {
  const std::string& name = fw.competences()[a.competence].title.in(lang);
  if (fw.scale_of(a.competence).levels.size() == 1) return name;
  return fill(words_of_map(lang).level_of, {name, fw.level_title(a.competence, a.at, lang)});
}

std::string levels_in_words(const framework& fw, const std::vector<attainment>& levels, language lang) {
  std::vector<std::string> words;
  for (const attainment& each : levels) words.push_back(level_in_words(fw, each, lang));
  return enumerate(words, lang);
}

std::string requirements_in_words(const framework& fw, step_index s, language lang) {
  const map_words& in = words_of_map(lang);
  const resolved_step& step = fw.resolved(s);
  std::string words = levels_in_words(fw, step.required, lang);
  if (!step.any_of.empty()) {
    std::string ways;
    for (const auto& alternative : step.any_of) {
      if (!ways.empty()) (((ways += ' ') += in.or_word) += ' ');
      ways += levels_in_words(fw, alternative, lang);
    }
    if (!words.empty()) words += ' ';
    words += fill(in.asks_any, {ways});
  }
  if (!step.after.empty()) {
    std::vector<std::string> titles;
    for (const step_index before : step.after) titles.push_back(fw.steps()[before].title.in(lang));
    if (!words.empty()) words += ". ";
    words += fill(in.comes_after, {enumerate(titles, lang)});
  }
  return words;
}

std::string kind_in_words(const step& s, language lang) {
  if (!s.kind) return {};
  const map_words& in = words_of_map(lang);
  switch (*s.kind) {
    case step_kind::formal: return std::string{in.formal};
    case step_kind::informal: return std::string{in.informal};
    case step_kind::collective: break;
  }
  return std::string{in.collective};
}

std::string hours_of(const step& s, language lang) { return s.hours ? hours_in_words(s.hours->count(), lang) : ""; }
std::string cost_of_step(const step& s, language lang) { return s.cost ? euro_in_words(s.cost->count(), lang) : ""; }

}  // namespace loopbaan::detail
