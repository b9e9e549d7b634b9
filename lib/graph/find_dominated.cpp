// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <optional>
#include <utility>

#include <loopbaan/framework/fields.hpp>

#include <graph/asks.hpp>
#include <graph/finders.hpp>

namespace loopbaan::detail {
namespace {

/// Who may take a step: by alternative, all levels that someone has who meets it. Where several alternatives are asked
/// for, whoever comes has those of that many of these, and at least `surely`.
struct ways_in {
  ranks surely;
  std::vector<ranks> alternatives;
  std::size_t at_least = 0;
};

ways_in ways_into(const framework& fw, const resolved_step& step) {
  asks asked{fw.competences().size()};
  asked.look_at(step);
  ways_in found{{}, {}, step.at_least};
  for (const competence_index c : fw.competences().indices()) found.surely.push_back(asked.of_everyone(c));
  for (const auto& alternative : step.any_of) {
    ranks& way = found.alternatives.emplace_back(found.surely);
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
    return !ways.alternatives.empty() &&
           std::ranges::all_of(ways.alternatives, [&](const ranks& way) { return meets_alternatives(way, step); });
  std::vector<bool> met_anyway;
  for (const auto& alternative : step.any_of) met_anyway.push_back(meets(ways.surely, alternative));
  const auto anyway = static_cast<std::size_t>(std::ranges::count(met_anyway, true));
  const std::size_t unpaired = ways.alternatives.size() - pairs(ways.alternatives, step, met_anyway);
  return anyway + ways.at_least >= step.at_least + unpaired;
}

/// A list of where a step is open, none being everywhere: is the one open wherever the other is?
bool is_within(const std::vector<std::string>& one, const std::vector<std::string>& other) {
  const auto in_one = [&](const std::string& each) { return std::ranges::count(one, each) > 0; };
  return one.empty() || (!other.empty() && std::ranges::all_of(other, in_one));
}

/// Is one value of a field as good as the other, by what the field says of that? With a field of a step of which nobody
/// has said, or that cannot be compared so, this does not compile.
template <std::size_t Place>
bool is_as_good(const step& better, const step& worse) {
  constexpr auto each = std::get<Place>(description<step>::fields);
  constexpr weighing how = each.means.weighs;
  static_assert(how != weighing::unsaid, "say how it is weighed when steps are compared");
  const auto& one = better.*each.member;
  const auto& other = worse.*each.member;
  if constexpr (how == weighing::same)
    return one == other;
  else if constexpr (how == weighing::no_more)
    return one.has_value() == other.has_value() && (!one || *one <= *other);
  else if constexpr (how == weighing::no_fewer)
    return !one || (other && *one >= *other);
  else if constexpr (how == weighing::within)
    return is_within(one, other);
  return true;
}

template <std::size_t... Place>
bool are_as_good(const step& better, const step& worse, std::index_sequence<Place...>) {
  return (is_as_good<Place>(better, worse) && ...);
}

/// Is everyone who may take `worse`, and gains by it, served as well and as cheaply by `better`?
bool dominates(const framework& fw, step_index better, step_index worse, const ways_in& into_worse) {
  constexpr std::make_index_sequence<field_total<step>> all_fields;
  if (!are_as_good(fw.steps()[better], fw.steps()[worse], all_fields)) return false;

  const resolved_step& asks = fw.resolved(better);
  const resolved_step& other = fw.resolved(worse);
  const auto in = [](const auto& list) { return [&](const auto& each) { return std::ranges::count(list, each) > 0; }; };
  if (!std::ranges::all_of(asks.after, in(other.after))) return false;
  if (other.again && !asks.again) return false;
  if (!std::ranges::all_of(asks.excludes, [&](step_index s) { return s == worse || in(other.excludes)(s); }))
    return false;
  // Of one competence whoever comes has no more than `surely` for certain; so what is not had there is lacked by some.
  if (!meets(into_worse.surely, asks.required) || !lets_all_in(into_worse, asks)) return false;
  return std::ranges::all_of(other.yields, [&](const attainment& a) {
    if (into_worse.surely[a.competence.value] >= a.level) return true;
    const auto given = std::ranges::find(asks.yields, a.competence, &attainment::competence);
    return given != asks.yields.end() && given->level >= a.level;
  });
}

}  // namespace

std::vector<bool> needed_besides(const framework& fw) {
  std::vector<bool> found(fw.steps().size());
  for (const step_index s : fw.steps().indices())
    for (const step_index earlier : fw.resolved(s).after) found[earlier.value] = true;
  for (const profile_index p : fw.profiles().indices())
    for (const resolved_credits& asked : fw.resolved(p).credits)
      for (const step_index s : fw.steps().indices())
        if (credits_of(fw, s, asked) > 0) found[s.value] = true;
  return found;
}

std::vector<finding> find_dominated(const dependence& can) {
  const framework& fw = can.graph().fw();
  const auto needed = needed_besides(fw);
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
    const auto gives = std::ranges::find_if(
        step.yields, [&](const attainment& a) { return a.level > asked.of_everyone(a.competence); });
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
