// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/plan/explanation.hpp>

#include <algorithm>

#include <core/refusals.hpp>
#include <plan/model/outcome_checks.hpp>

namespace loopbaan {
namespace {

std::string name_level(const framework& on, const attainment& level, language lang) {
  return visible(on.competences()[level.competence].title.in_language(lang) + " (" +
                 on.level_title(level.competence, level.level, lang) + ")");
}

/// The first of these steps, and how many more there are.
std::string name_some(const framework& on, const std::vector<step_index>& steps, language lang) {
  constexpr std::size_t most_named = 3;
  const bool nl = lang == language::nl;
  std::string words;
  for (std::size_t i = 0; i < std::min(steps.size(), most_named); ++i)
    words += (i > 0 ? ", " : "") + visible(on.steps()[steps[i]].title.in_language(lang));
  if (steps.size() > most_named)
    words += (nl ? " en nog " : " and ") + std::to_string(steps.size() - most_named) + (nl ? "" : " more");
  return words;
}

}  // namespace

std::string explain(const framework& on, const reason& why, language lang) {
  detail::refuse_any(detail::errors_of(on, why));
  const bool nl = lang == language::nl;
  const auto step = [&] { return "“" + visible(on.steps()[*why.dependent].title.in_language(lang)) + "”"; };
  switch (why.serves) {
    case reason::purpose::target:
      return name_level(on, *why.level, lang) + (nl ? ": nodig voor het doel" : ": asked by the target");
    case reason::purpose::desire:
      return name_level(on, *why.level, lang) + (nl ? ": gewenst in het doel" : ": desired by the target");
    case reason::purpose::lock:
      return nl ? "staat vast" : "is fixed";
    case reason::purpose::step:
      return name_level(on, *why.level, lang) + (nl ? ": nodig voor " : ": needed for ") + step();
    case reason::purpose::phase:
      return name_level(on, *why.level, lang) + (nl ? ": opent de fase " : ": opens the phase ") +
             visible(on.phases()[*why.phase].title.in_language(lang)) + (nl ? ", nodig voor " : ", needed for ") +
             step();
    case reason::purpose::order:
      return (nl ? "gaat vooraf aan " : "comes before ") + step();
  }
  return {};
}

std::string explain(const framework& on, const missing_piece& piece, language lang) {
  detail::refuse_any(detail::errors_of(on, piece));
  const bool nl = lang == language::nl;
  std::string words = name_level(on, piece.level, lang);
  if (piece.why == missing_piece::cause::nothing_yields)
    return words + (nl ? ": geen enkele ontwikkelstap levert dit op" : ": no step yields this");
  if (piece.why == missing_piece::cause::all_done)
    return words + (nl ? ": gedaan, en niet opnieuw te doen: " : ": done, and not to be taken again: ") +
           name_some(on, piece.done, lang);
  if (piece.why == missing_piece::cause::kept_apart)
    return words +
           (nl ? ": te bereiken, maar niet samen met wat verder nodig is, want stappen sluiten elkaar uit ("
               : ": within reach, but not together with what else is needed, as steps exclude each other (") +
           name_some(on, piece.closed, lang) + ")";
  std::vector<step_index> waiting;
  for (const step_index each : piece.closed)
    if (std::ranges::count(piece.done, each) == 0) waiting.push_back(each);
  words += nl ? ": geen ontwikkelstap die dit oplevert gaat open (" : ": no step that yields this opens (";
  words += name_some(on, waiting, lang);
  if (!piece.done.empty())
    words += (nl ? "; gedaan, en niet opnieuw te doen: " : "; done, and not to be taken again: ") +
             name_some(on, piece.done, lang);
  words += ")";
  for (const step_index each : waiting)
    if (const auto& records = on.steps()[each].records) words += ". " + visible(records->in_language(lang));
  return words;
}

std::string print(const framework& on, const plan_outcome& outcome) {
  if (!outcome.cost) return std::string{name(outcome.status)};
  std::string words;
  for (const planned_step& each : outcome.steps) words += (words.empty() ? "" : " ") + on.steps()[each.step].id;
  return words;
}

std::vector<need> count_needs(const framework& on, const std::vector<plan_outcome>& outcomes) {
  std::vector<std::size_t> people(on.steps().size());
  for (const plan_outcome& outcome : outcomes)
    for (const planned_step& each : outcome.steps) {
      detail::require_position(each.step.value, people.size());
      ++people[each.step.value];
    }
  std::vector<need> needs;
  for (const step_index s : on.steps().indices())
    if (people[s.value] > 0) needs.push_back({s, people[s.value]});
  std::ranges::stable_sort(needs, std::greater{}, &need::people);
  return needs;
}

}  // namespace loopbaan
