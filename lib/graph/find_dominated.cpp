// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <map>
#include <optional>

#include <graph/asks.hpp>
#include <graph/finders.hpp>

namespace loopbaan::detail {
namespace {

/// Who may take a step: by alternative, all levels that someone has who meets it. Where several alternatives are asked
/// for, whoever comes has those of that many of these, and at least `surely`.
struct ways_in {
  ranks surely;
  std::vector<ranks> by;
  std::size_t at_least = 0;
};

ways_in ways_into(const framework& fw, const resolved_step& step) {
  asks asked{fw.competences().size()};
  asked.look_at(step);
  ways_in found{{}, {}, step.at_least};
  for (const competence_index c : fw.competences().indices()) found.surely.push_back(asked.of_everyone(c));
  for (const auto& alternative : step.any_of) {
    ranks& way = found.by.emplace_back(found.surely);
    for (const auto& [c, at] : alternative) way[c.value] = std::max(way[c.value], at);
  }
  return found;
}

/// How many of the ways meet an alternative each, no two the same one, of those that not everyone meets: pairs are made
/// one by one along augmenting paths.
std::size_t pairs(const std::vector<ranks>& ways, const resolved_step& step, const std::vector<bool>& met_anyway) {
  constexpr std::size_t nobody = ~std::size_t{0};
  std::vector<std::size_t> whose(step.any_of.size(), nobody);
  std::vector<bool> tried;
  const auto place = [&](const auto& self, std::size_t way) -> bool {
    for (std::size_t a = 0; a < whose.size(); ++a) {
      if (met_anyway[a] || tried[a] || !meets(ways[way], step.any_of[a])) continue;
      tried[a] = true;
      if (whose[a] == nobody || self(self, whose[a])) {
        whose[a] = way;
        return true;
      }
    }
    return false;
  };
  std::size_t found = 0;
  for (std::size_t way = 0; way < ways.size(); ++way) {
    tried.assign(whose.size(), false);
    if (place(place, way)) ++found;
  }
  return found;
}

/// Does everyone meet as many alternatives of `step` as it asks for who comes by these ways?
bool lets_all_in(const ways_in& ways, const resolved_step& step) {
  if (meets_alternatives(ways.surely, step)) return true;
  if (ways.at_least <= 1)
    return !ways.by.empty() &&
           std::ranges::all_of(ways.by, [&](const ranks& way) { return meets_alternatives(way, step); });
  std::vector<bool> met_anyway;
  for (const auto& alternative : step.any_of) met_anyway.push_back(meets(ways.surely, alternative));
  const auto anyway = static_cast<std::size_t>(std::ranges::count(met_anyway, true));
  const std::size_t unpaired = ways.by.size() - pairs(ways.by, step, met_anyway);
  return anyway + ways.at_least >= step.at_least + unpaired;
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
  if (other.again && !asks.again) return false;
  if (!std::ranges::all_of(asks.excludes, [&](step_index s) { return s == worse || in(other.excludes)(s); }))
    return false;
  // Of one competence whoever comes has no more than `surely` for certain; so what is not had there is lacked by some.
  if (!meets(into_worse.surely, asks.required) || !lets_all_in(into_worse, asks)) return false;
  return std::ranges::all_of(other.yields, [&](const attainment& a) {
    if (into_worse.surely[a.competence.value] >= a.at) return true;
    const auto given = std::ranges::find(asks.yields, a.competence, &attainment::competence);
    return given != asks.yields.end() && given->at >= a.at;
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
