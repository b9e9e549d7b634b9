// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/graph/landmarks.hpp>

#include <algorithm>

#include <graph/named.hpp>

namespace loopbaan {

namespace {

/// How many sets of a choice there are of which this is so of each level.
template <class Is>
std::size_t sets_that(const resolved_choice& choice, Is is) {
  return static_cast<std::size_t>(
      std::ranges::count_if(choice.any_of, [&](const auto& set) { return std::ranges::all_of(set, is); }));
}

}  // namespace

career_start brought_along(const framework& fw) {
  career_start start;
  for (const competence_index c : fw.competences().indices()) start.levels.push_back(fw.top(c));
  for (const step_index s : fw.steps().indices())
    for (const auto& [c, at] : fw.resolved(s).yields) start.levels[c.value] = rank::not_shown;
  return start;
}

landmarks find_landmarks(const dependence& can, profile_index p) {
  const career_graph& graph = can.graph();
  const auto& required = graph.fw().resolved(p).required;
  const auto& choices = graph.fw().resolved(p).choices;
  const ranks& held = can.start().levels;
  landmarks found{.profile = p};
  for (const attainment& a : required)
    if (!can.possible(a))
      found.missing.push_back(a);
    else if (!held.empty() && counted(held[a.competence.value]) >= a.level)
      found.brought.push_back(a);
  // Of a choice enough sets must be possible; of one that is not, what is out of reach is told.
  for (const resolved_choice& each : choices)
    if (sets_that(each, [&](const attainment& a) { return can.possible(a); }) < each.at_least)
      for (const auto& alternative : each.any_of)
        for (const attainment& a : alternative)
          if (!can.possible(a) && std::ranges::count(found.missing, a) == 0) found.missing.push_back(a);
  if (!found.reachable()) {
    found.brought.clear();
    return found;
  }
  for (const auto v : graph.vertices()) {
    const auto needs_it = [&](const attainment& a) { return can.needs(*graph.find(a), v); };
    // What too few sets of a choice can do without, no plan can.
    const auto shut_without = [&](const resolved_choice& each) {
      return sets_that(each, [&](const attainment& a) {
               // Who is higher holds it too, also where no step stops at it.
               const auto& below = graph[v].attainment;
               const bool holds_it = below && a.competence == below->competence && a.level >= below->level &&
                                     (held.empty() || counted(held[below->competence.value]) < below->level);
               return can.possible(a) && !needs_it(a) && !holds_it;
             }) < each.at_least;
    };
    const bool needed = std::ranges::any_of(required, needs_it) || std::ranges::any_of(choices, shut_without);
    if (!needed) continue;
    const auto [attained, step] = graph[v];
    if (step) {
      found.steps.push_back(*step);
      continue;
    }
    const auto asked = std::ranges::find(required, attained->competence, &attainment::competence);
    if (asked != required.end() && asked->level >= attained->level) continue;
    auto& list = found.attainments;
    if (!list.empty() && list.back().competence == attained->competence) list.pop_back();
    list.push_back(*attained);
  }
  return found;
}

std::string explain(const framework& on, const landmarks& found, language lang) {
  const std::string profile = detail::named(on, found.profile, lang);
  constexpr std::size_t all = 1000;
  if (!found.reachable())
    return worded(lang, "Niemand komt tot ", "Nobody reaches ") + profile +
           worded(lang, ". Niet te bereiken: ", ". Out of reach: ") + detail::listed(on, found.missing, lang, all) +
           ".";
  std::string bring;
  if (!found.brought.empty())
    bring = worded(lang, " Mee te brengen: ", " To be brought along: ") + detail::listed(on, found.brought, lang, all) +
            ".";
  if (found.steps.empty() && found.attainments.empty())
    return worded(lang, "Voor ", "For ") + profile +
           worded(lang, " is geen stap onmisbaar.", " no step is indispensable.") + bring;
  std::string words = worded(lang, "Wie tot ", "Whoever reaches ") + profile +
                      worded(lang, " komt, kan niet zonder ", " cannot do without ");
  words += detail::listed(on, found.steps, lang, all);
  if (!found.steps.empty() && !found.attainments.empty()) words += worded(lang, ", en komt langs ", ", and passes ");
  return words + detail::listed(on, found.attainments, lang, all) + "." + bring;
}

}  // namespace loopbaan
