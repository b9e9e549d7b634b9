// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/graph/landmarks.hpp>

#include <algorithm>

#include <graph/named.hpp>

namespace loopbaan {

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
  const ranks& held = can.start().levels;
  landmarks found{.profile = p};
  for (const attainment& a : required)
    if (!can.possible(a))
      found.missing.push_back(a);
    else if (!held.empty() && counted(held[a.competence.value]) >= a.level)
      found.brought.push_back(a);
  if (!found.reachable()) {
    found.brought.clear();
    return found;
  }
  for (const auto v : graph.vertices()) {
    const bool needed =
        std::ranges::any_of(required, [&](const attainment& a) { return can.needs(*graph.find(a), v); });
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
  const bool nl = lang == language::nl;
  const std::string profile = detail::named(on, found.profile, lang);
  constexpr std::size_t all = 1000;
  if (!found.reachable())
    return (nl ? "Niemand komt tot " : "Nobody reaches ") + profile +
           (nl ? ". Niet te bereiken: " : ". Out of reach: ") + detail::listed(on, found.missing, lang, all) + ".";
  std::string bring;
  if (!found.brought.empty())
    bring = (nl ? " Mee te brengen: " : " To be brought along: ") + detail::listed(on, found.brought, lang, all) + ".";
  if (found.steps.empty() && found.attainments.empty())
    return (nl ? "Voor " : "For ") + profile + (nl ? " is geen stap onmisbaar." : " no step is indispensable.") + bring;
  std::string words =
      (nl ? "Wie tot " : "Whoever reaches ") + profile + (nl ? " komt, kan niet zonder " : " cannot do without ");
  words += detail::listed(on, found.steps, lang, all);
  if (!found.steps.empty() && !found.attainments.empty()) words += nl ? ", en komt langs " : ", and passes ";
  return words + detail::listed(on, found.attainments, lang, all) + "." + bring;
}

}  // namespace loopbaan
