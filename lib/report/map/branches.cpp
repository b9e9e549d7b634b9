// SPDX-License-Identifier: BSL-1.0
#include <report/map/branches.hpp>

#include <algorithm>

#include <report/text/numbers.hpp>

namespace loopbaan::detail {

std::vector<phase_index> other_branches(const framework& fw, const map_model& model, step_index s) {
  std::vector<phase_index> found;
  if (model.columns.empty()) return found;
  const phase_index here = model.columns[model.spots[s.value].phase];
  for (const phase_index each : model.columns)
    if (each != here && std::ranges::count(fw.resolved(s).phases, each) > 0 && !fw.is_before(each, here) &&
        !fw.is_before(here, each))
      found.push_back(each);
  return found;
}

std::string also_in_words(const framework& fw, const map_model& model, step_index s, language lang) {
  std::vector<std::string> titles;
  for (const phase_index each : other_branches(fw, model, s)) titles.push_back(fw.phases()[each].title.in_language(lang));
  return titles.empty() ? std::string{} : fill(words_of_map(lang).also_in, {enumerate(titles, lang)});
}

std::string also_here_words(const map_picture& picture, phase_index phase) {
  const map_words& in = words_of_map(picture.lang);
  std::vector<step_index> found;
  for (const step_index s : picture.fw.steps().indices())
    if (picture.model.drawn[s.value] && std::ranges::count(other_branches(picture.fw, picture.model, s), phase) > 0)
      found.push_back(s);
  if (found.empty()) return {};
  if (found.size() > 1) return fill(in.also_several, {std::to_string(found.size())});
  return fill(in.also_here, {picture.fw.steps()[found.front()].title.in_language(picture.lang)});
}

}  // namespace loopbaan::detail
