// SPDX-License-Identifier: BSL-1.0
#include <report/page/plan_words.hpp>

#include <algorithm>
#include <vector>

#include <loopbaan/plan/explanation.hpp>

#include <report/map/step_words.hpp>
#include <report/page/words.hpp>
#include <report/text/numbers.hpp>

namespace loopbaan::detail {

namespace {

/// The place of a step in a plan, counted from 1.
std::string place_in(const plan_outcome& plan, std::optional<step_index> s) {
  const auto found = std::ranges::find_if(plan.steps, [&](const planned_step& each) { return each.step == s; });
  return std::to_string(found - plan.steps.begin() + 1);
}

/// The levels of all reasons like `first`.
std::vector<attainment> levels_like(const planned_step& step, const reason& first) {
  std::vector<attainment> levels;
  for (const reason& each : step.because)
    if (each.serves == first.serves && each.dependent == first.dependent && each.phase == first.phase && each.level)
      levels.push_back(*each.level);
  return levels;
}

/// The competences that the target asks for. Their levels are those of the profile: no need to repeat them.
std::string target_words(const framework& fw, const planned_step& step, language lang) {
  std::vector<std::string> names;
  for (const reason& each : step.because)
    if (each.serves == reason::purpose::target && each.level)
      names.push_back(fw.competences()[each.level->competence].title.in_language(lang));
  return enumerate(names, lang);
}

}  // namespace

std::string reasons_in_words(const framework& fw, const plan_outcome& plan, const planned_step& step, language lang) {
  const page_words& in = words_of_page(lang);
  std::vector<reason> told;
  std::string words;
  for (const reason& each : step.because) {
    const auto like = [&](const reason& other) {
      return other.serves == each.serves && other.dependent == each.dependent && other.phase == each.phase &&
             other.unit == each.unit;
    };
    if (std::ranges::any_of(told, like)) continue;
    // A level that a step needs says already that the step comes later.
    const auto for_same_step = [&](const reason& other) {
      return other.serves == reason::purpose::step && other.dependent == each.dependent;
    };
    if (each.serves == reason::purpose::order && std::ranges::any_of(step.because, for_same_step)) continue;
    told.push_back(each);
    if (!words.empty()) words += "; ";
    const std::string levels = levels_in_words(fw, levels_like(step, each), lang);
    switch (each.serves) {
      case reason::purpose::target:
        words += target_words(fw, step, lang);
        break;
      case reason::purpose::desire:
      case reason::purpose::lock:
      case reason::purpose::credit:
        words += explain(fw, each, lang);
        break;
      case reason::purpose::step:
        words += fill(in.for_step, {place_in(plan, each.dependent), levels});
        break;
      case reason::purpose::phase:
        words += fill(in.for_phase, {fw.phases()[*each.phase].title.in_language(lang), levels});
        break;
      case reason::purpose::order:
        words += fill(in.for_order, {place_in(plan, each.dependent)});
        break;
    }
  }
  return words;
}

}  // namespace loopbaan::detail
