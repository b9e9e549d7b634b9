// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <algorithm>
#include <cstdint>
#include <functional>
#include <set>
#include <utility>
#include <vector>

#include <loopbaan/graph/dependence.hpp>

/// Every career there is, walked one by one straight from the definition of an open step: the twin of the analysis, for
/// catalogues of up to a dozen steps. Phases close nothing, nor do steps that exclude each other.
namespace loopbaan::testing {

struct state {
  std::uint32_t taken = 0;  ///< a bit per step: taken, or done before
  ranks levels = {};
  std::uint32_t over = 0;  ///< a bit per step: not to be taken any more
};

/// A requisite that is not looked at: step and edge.
using dropped_edges = std::set<std::uint32_t>;

inline bool is_open(const career_graph& g, const state& at, step_index s, const dropped_edges& dropped = {}) {
  const resolved_step& step = g.fw().resolved(s);
  std::size_t met = 0;
  for (const auto& alternative : step.any_of) met += meets(at.levels, alternative) ? 1 : 0;
  if (met < step.at_least) return false;
  for (const auto e : g.in_edges(g.find(s))) {
    if (dropped.contains(e.value) || g[e].kind == edge_kind::alternative) continue;
    const auto [attained, earlier] = g[g.source(e)];
    if (attained && at.levels[attained->competence.value] < attained->level) return false;
    if (earlier && (at.taken >> earlier->value & 1) == 0) return false;
  }
  return true;
}

/// Is it open, and not over?
inline bool may_take(const career_graph& g, const state& at, step_index s, const dropped_edges& dropped = {}) {
  return (at.over >> s.value & 1) == 0 && is_open(g, at, s, dropped);
}

inline state start_state(const career_graph& g, const career_start& start) {
  state first{0, ranks(g.fw().competences().size())};
  for (std::size_t c = 0; c < start.levels.size(); ++c) first.levels[c] = counted(start.levels[c]);
  for (const step_index s : start.done) {
    first.taken |= 1u << s.value;
    if (!g.fw().resolved(s).again || meets(first.levels, g.fw().resolved(s).yields)) first.over |= 1u << s.value;
  }
  return first;
}

inline state take(const career_graph& g, state at, step_index s) {
  at.taken |= 1u << s.value;
  at.over |= 1u << s.value;
  for (const auto& [c, r] : g.fw().resolved(s).yields) at.levels[c.value] = std::max(at.levels[c.value], r);
  return at;
}

/// Every state that any order of steps leads to, once.
inline std::vector<state> all_states(const career_graph& g, const career_start& start,
                                     const dropped_edges& dropped = {}) {
  std::vector<state> found{start_state(g, start)};
  std::set<std::uint32_t> seen{found.front().over};
  for (std::size_t i = 0; i < found.size(); ++i)
    for (const step_index s : g.fw().steps().indices()) {
      const state here = found[i];
      if (!may_take(g, here, s, dropped)) continue;
      if (const state next = take(g, here, s); seen.insert(next.over).second) found.push_back(next);
    }
  return found;
}

/// Every step that any career can take, with what was taken before.
inline std::set<std::pair<std::uint32_t, std::uint32_t>> all_moves(const career_graph& g, const career_start& start,
                                                                   const dropped_edges& dropped = {}) {
  std::set<std::pair<std::uint32_t, std::uint32_t>> found;
  for (const state& each : all_states(g, start, dropped))
    for (const step_index s : g.fw().steps().indices())
      if (may_take(g, each, s, dropped)) found.emplace(each.over, s.value);
  return found;
}

/// Is the attainment held, or the step open or taken?
inline bool has(const career_graph& g, const state& at, career_graph::vertex v) {
  const auto [attained, step] = g[v];
  if (attained) return at.levels[attained->competence.value] >= attained->level;
  return (at.taken >> step->value & 1) != 0 || is_open(g, at, *step);
}

/// Every combination of levels of a world with ranks 1 to 3.
inline void for_all_levels(const framework& fw, const std::function<void(const ranks&)>& visit) {
  ranks levels(fw.competences().size(), rank::not_shown);
  for (;;) {
    visit(levels);
    std::size_t c = 0;
    while (c < levels.size() && levels[c] == make_rank(3)) levels[c++] = rank::not_shown;
    if (c == levels.size()) return;
    levels[c] = make_rank(number(levels[c]) + 1);
  }
}

}  // namespace loopbaan::testing
