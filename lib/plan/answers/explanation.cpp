// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/people/credits.hpp>
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
  std::string words;
  for (std::size_t i = 0; i < std::min(steps.size(), most_named); ++i)
    words += (i > 0 ? ", " : "") + visible(on.steps()[steps[i]].title.in_language(lang));
  if (steps.size() > most_named)
    words += worded(lang, " en nog ", " and ") + std::to_string(steps.size() - most_named) + worded(lang, "", " more");
  return words;
}

}  // namespace

std::string explain(const framework& on, const reason& why, language lang) {
  detail::refuse_any(detail::errors_of(on, why));
  const auto step = [&] { return "“" + visible(on.steps()[*why.dependent].title.in_language(lang)) + "”"; };
  switch (why.serves) {
    case reason::purpose::target:
      return name_level(on, *why.level, lang) + worded(lang, ": nodig voor het doel", ": asked by the target");
    case reason::purpose::desire:
      return name_level(on, *why.level, lang) + worded(lang, ": gewenst in het doel", ": desired by the target");
    case reason::purpose::lock:
      return worded(lang, "staat vast", "is fixed");
    case reason::purpose::step:
      return name_level(on, *why.level, lang) + worded(lang, ": nodig voor ", ": needed for ") + step();
    case reason::purpose::phase:
      return name_level(on, *why.level, lang) + worded(lang, ": opent de fase ", ": opens the phase ") +
             visible(on.phases()[*why.phase].title.in_language(lang)) + worded(lang, ", nodig voor ", ", needed for ") +
             step();
    case reason::purpose::order:
      return worded(lang, "gaat vooraf aan ", "comes before ") + step();
    case reason::purpose::credit:
      return visible(on.units()[*why.unit].title.in_language(lang)) +
             worded(lang, ": gevraagd door het doel", ": asked by the target");
  }
  return {};
}

namespace {

/// "het doel", "“Cursus”": what a reason with a level serves, to stand behind "nodig voor".
std::string served(const framework& on, const reason& why, language lang) {
  const auto step = [&] { return "“" + visible(on.steps()[*why.dependent].title.in_language(lang)) + "”"; };
  if (why.serves == reason::purpose::target) return worded(lang, "het doel", "the target");
  if (why.serves == reason::purpose::desire)
    return worded(lang, "wat het doel verder wenst", "what the target desires further");
  if (why.serves == reason::purpose::step) return step();
  return worded(lang, "de fase ", "the phase ") + visible(on.phases()[*why.phase].title.in_language(lang)) +
         worded(lang, " (waarop wacht: ", " (for which waits: ") + step() + ")";
}

std::string listed(const std::vector<std::string>& words, language lang) {
  std::string all;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const bool last = i + 1 == words.size();
    all += (i == 0 ? "" : last ? worded(lang, " en ", " and ") : ", ") + words[i];
  }
  return all;
}

}  // namespace

std::vector<std::string> explain(const framework& on, const planned_step& of, language lang) {
  constexpr std::size_t most_named = 3;
  std::vector<std::pair<attainment, std::vector<std::string>>> by_level;  // in order of first appearance
  std::vector<std::string> sentences;
  for (const reason& each : of.because) {
    if (!each.level) {
      sentences.push_back(explain(on, each, lang));
      continue;
    }
    detail::refuse_any(detail::errors_of(on, each));
    auto at = std::ranges::find(by_level, *each.level, &std::pair<attainment, std::vector<std::string>>::first);
    if (at == by_level.end()) at = by_level.insert(by_level.end(), {*each.level, {}});
    at->second.push_back(served(on, each, lang));
  }
  std::vector<std::string> told;
  for (std::size_t i = 0; i < by_level.size(); ++i) {
    const auto same = [&](const auto& other) { return other.second == by_level[i].second; };
    if (std::any_of(by_level.begin(), by_level.begin() + static_cast<std::ptrdiff_t>(i), same)) continue;
    std::vector<std::string> names;
    for (const auto& other : by_level)
      if (same(other)) names.push_back(name_level(on, other.first, lang));
    std::vector<std::string> purposes = by_level[i].second;
    if (purposes.size() > most_named + 1) {
      const std::size_t more = purposes.size() - most_named;
      purposes.resize(most_named);
      purposes.push_back(std::to_string(more) + worded(lang, " andere", " more"));
    }
    const bool many = names.size() > most_named;
    const std::string who = many ? std::to_string(names.size()) +
                                       worded(lang, " bekwaamheden, alle nodig voor ", " competences, all needed for ")
                                 : listed(names, lang) + worded(lang, ": nodig voor ", ": needed for ");
    told.push_back(who + listed(purposes, lang));
  }
  told.insert(told.end(), sentences.begin(), sentences.end());
  return told;
}

std::string explain(const framework& on, const missing_piece& piece, language lang) {
  detail::refuse_any(detail::errors_of(on, piece));
  std::string words = name_level(on, piece.level, lang);
  if (piece.why == missing_piece::cause::nothing_yields)
    return words + worded(lang, ": geen enkele ontwikkelstap levert dit op", ": no step yields this");
  if (piece.why == missing_piece::cause::all_done)
    return words + worded(lang, ": gedaan, en niet opnieuw te doen: ", ": done, and not to be taken again: ") +
           name_some(on, piece.done, lang);
  if (piece.why == missing_piece::cause::kept_apart)
    return words +
           worded(lang, ": te bereiken, maar niet samen met wat verder nodig is, want stappen sluiten elkaar uit (",
                  ": within reach, but not together with what else is needed, as steps exclude each other (") +
           name_some(on, piece.closed, lang) + ")";
  if (piece.why == missing_piece::cause::other_branch)
    return words +
           worded(lang, ": wat dit oplevert hoort bij een andere tak van de loopbaan (",
                  ": what yields this belongs to another branch of the career (") +
           name_some(on, piece.closed, lang) +
           worded(lang, "); van tak wisselen begint in de fase waar zij uiteengaan",
                  "); to turn to another branch begins in the phase where they part");
  std::vector<step_index> waiting;
  for (const step_index each : piece.closed)
    if (std::ranges::count(piece.done, each) == 0) waiting.push_back(each);
  words += worded(lang, ": geen ontwikkelstap die dit oplevert gaat open (", ": no step that yields this opens (");
  words += name_some(on, waiting, lang);
  if (!piece.done.empty())
    words += worded(lang, "; gedaan, en niet opnieuw te doen: ", "; done, and not to be taken again: ") +
             name_some(on, piece.done, lang);
  words += ")";
  for (const step_index each : waiting)
    if (const auto& records = on.steps()[each].records) words += ". " + visible(records->in_language(lang));
  return words;
}

std::string explain(const framework& on, const missing_credits& of, language lang) {
  return print(on, of.asked, lang) + worded(lang, ": er zijn er hoogstens ", ": at most ") +
         decimal(of.reachable, 100, 2, lang) + worded(lang, " te halen", " can be had");
}

std::string explain_left(const framework& on, const missing_credits& of, language lang) {
  return print(on, of.asked, lang) + worded(lang, ": met dit deel zijn er ", ": with this part there are ") +
         decimal(of.reachable, 100, 2, lang);
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
