// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/graph/analysis.hpp>

#include <algorithm>

#include <loopbaan/graph/reduction.hpp>

#include <graph/named.hpp>

namespace loopbaan {

std::vector<step_index> analysis::needing(step_index s) const {
  std::vector<step_index> found;
  for (const auto v : can.lost_without(can.graph().find(s)))
    if (const auto step = can.graph()[v].step) found.push_back(*step);
  return found;
}

std::vector<std::pair<step_index, step_index>> analysis::to_draw() const {
  const condensation knots = condense(network);
  const digraph reduced = transitive_reduction(knots.onward);
  std::vector<std::pair<step_index, step_index>> found;
  for (const auto& [from, to] : reduced.edges())
    found.emplace_back(step_index{knots.components[from].front()}, step_index{knots.components[to].front()});
  std::ranges::sort(found);
  return found;
}

analysis analyse(const framework& fw) {
  const dependence can{career_graph{fw}, brought_along(fw)};
  analysis made{can, find_findings(can), step_network(can), {}, {}};
  made.steps = measure(made.network);
  for (const profile_index p : fw.profiles().indices()) made.profiles.push_back(find_landmarks(can, p));
  return made;
}

std::string explain(const analysis& found, step_index s, language lang) {
  detail::require_position(s.value, found.steps.vertices.size());
  const vertex_metrics& of = found.steps.vertices[s.value];
  const auto said = [&](const phrase& words, const std::string& number) {
    return std::string{" "} + words.in_language(lang) + ": " + number + ".";
  };
  std::string words = detail::named(found.can.graph().fw(), s, lang) + ".";
  words += said({"Stappen die hierop kunnen wachten (blokkeert)", "Steps that may wait for it (blocks)"},
                grouped(of.blocking, lang));
  words += said({"Stappen op het langste pad erlangs (vertraagt)", "Steps on the longest path through it (delays)"},
                grouped(of.delay, lang));
  words += said({"Samen (complexiteit)", "Together (complexity)"}, grouped(of.complexity(), lang));
  words += said({"Paden erlangs van een eerste naar een laatste stap", "Paths through it from a first step to a last"},
                print(of.paths, lang));
  words += said({"Lengte van die paden samen, 0 voor een eerste of laatste stap (centraliteit)",
                 "Length of those paths together, 0 for a first or last step (centrality)"},
                print(of.centrality, lang));
  words += said({"Stappen die zonder deze nooit opengaan", "Steps that never open without it"},
                grouped(found.needing(s).size(), lang));
  if (of.in_knot)
    words += worded(lang, " De stap ligt op een kring; op een pad telt een kring als één stap.",
                    " The step lies on a circle; on a path a circle counts as one step.");
  return words;
}

}  // namespace loopbaan
