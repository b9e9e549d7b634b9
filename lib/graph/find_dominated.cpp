// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <map>
#include <optional>

#include <graph/asks.hpp>
#include <graph/finders.hpp>

namespace loopbaan::detail {
namespace {

using ways_in = std::vector<ranks>;  ///< by alternative, all levels that someone has who comes by it

ways_in ways_into(const framework& fw, const resolved_step& step) {
  ranks least(fw.competences().size());
  for (const auto& [c, at] : step.required) least[c.value] = at;
  if (step.any_of.empty()) return {least};
  ways_in found;
  for (const auto& alternative : step.any_of) {
    ranks& way = found.emplace_back(least);
    for (const auto& [c, at] : alternative) way[c.value] = std::max(way[c.value], at);
  }
  return found;
}

template <class Quantity>
bool no_more(const std::optional<Quantity>& one, const std::optional<Quantity>& other) {
  return one.has_value() == other.has_value() && (!one || one->count() <= other->count());
}

/// Is everyone who may take `worse`, and gains by it, served as well and as cheaply by `better`?
bool dominates(const framework& fw, step_index better, step_index worse, const ways_in& into_worse) {
  const step& b = fw.steps()[better];
  const step& w = fw.steps()[worse];
  if (!no_more(b.hours, w.hours) || !no_more(b.cost, w.cost) || !no_more(b.weeks, w.weeks)) return false;
  if (b.payer != w.payer || (b.places && (!w.places || *b.places < *w.places))) return false;

  const resolved_step& asks = fw.resolved(better);
  const resolved_step& other = fw.resolved(worse);
  const auto in = [](const auto& list) { return [&](const auto& each) { return std::ranges::count(list, each) > 0; }; };
  if (!asks.phases.empty() && (other.phases.empty() || !std::ranges::all_of(other.phases, in(asks.phases))))
    return false;
  if (!b.routes.empty() && (w.routes.empty() || !std::ranges::all_of(w.routes, in(b.routes)))) return false;
  if (!std::ranges::all_of(asks.after, in(other.after))) return false;
  return std::ranges::all_of(into_worse, [&](const ranks& way) {
    if (!meets(way, asks.required)) return false;
    if (!asks.any_of.empty() && std::ranges::none_of(asks.any_of, [&](const auto& each) { return meets(way, each); }))
      return false;
    return std::ranges::all_of(other.yields, [&](const attainment& a) {
      if (way[a.competence.value] >= a.at) return true;
      const auto given = std::ranges::find(asks.yields, a.competence, &attainment::competence);
      return given != asks.yields.end() && given->at >= a.at;
    });
  });
}

}  // namespace

std::vector<bool> waited_for(const framework& fw) {
  std::vector<bool> found(fw.steps().size());
  for (const step_index s : fw.steps().indices())
    for (const step_index earlier : fw.resolved(s).after) found[earlier.value] = true;
  return found;
}

std::vector<finding> find_dominated(const dependence& can) {
  const framework& fw = can.on().on();
  const auto needed = waited_for(fw);
  std::vector<std::vector<step_index>> givers(fw.competences().size());
  for (const step_index s : fw.steps().indices())
    if (can.possible(s))
      for (const auto& [c, at] : fw.resolved(s).yields) givers[c.value].push_back(s);

  asks asked{fw.competences().size()};
  std::vector<finding> found;
  for (const step_index worse : fw.steps().indices()) {
    if (!can.possible(worse) || needed[worse.value]) continue;
    const resolved_step& step = fw.resolved(worse);
    asked.look_at(step);
    // Whoever dominates must yield what this step really gives; without such a yield it is superfluous, not dominated.
    const auto gives =
        std::ranges::find_if(step.yields, [&](const attainment& a) { return a.at > asked.of_everyone(a.competence); });
    if (gives == step.yields.end()) continue;
    const ways_in ways = ways_into(fw, step);
    for (const step_index better : givers[gives->competence.value]) {
      if (better == worse || !dominates(fw, better, worse, ways)) continue;
      const bool equal = !needed[better.value] && dominates(fw, worse, better, ways_into(fw, fw.resolved(better)));
      if (equal && worse < better) continue;  // of equals the first stays
      found.push_back({.kind = finding_kind::dominated, .steps = {worse}, .others = {better}, .equal = equal});
      break;
    }
  }
  return found;
}

}  // namespace loopbaan::detail
