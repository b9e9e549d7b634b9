// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <algorithm>
#include <functional>
#include <set>

#include <loopbaan/graph/learning_paths.hpp>

#include <graph/all_careers.hpp>
#include <graph/plain_graph.hpp>
#include <plan/random_world.hpp>
#include <support/world.hpp>

using namespace loopbaan;
using namespace loopbaan::testing;

namespace {

/// Every order, walked one by one.
std::uint64_t walk(const career_graph& g, profile_index p, const std::vector<bool>& helpful, const state& here,
                   const std::set<step_index>& path = {}) {
  if (meets(here.levels, g.fw().resolved(p))) return 1;
  std::uint64_t found = 0;
  for (const step_index s : g.fw().steps().indices()) {
    const auto& excludes = g.fw().resolved(s).excludes;
    const bool barred = std::ranges::any_of(excludes, [&](step_index other) { return path.contains(other); });
    if (barred || !helpful[s.value] || !may_take(g, here, s) || meets(here.levels, g.fw().resolved(s).yields)) continue;
    auto further = path;
    further.insert(s);
    found += walk(g, p, helpful, take(g, here, s), further);
  }
  return found;
}

/// A path leads from it to a required level, past nothing that is held or done from the start.
std::vector<bool> helpful_steps(const career_graph& g, profile_index p, const state& first) {
  const auto ahead = [&](career_graph::vertex v) {
    const auto [attained, step] = g[v];
    return step ? g.fw().resolved(*step).again || (first.taken >> step->value & 1) == 0 : !has(g, first, v);
  };
  std::vector<bool> found(g.fw().steps().size());
  std::function<void(career_graph::vertex, std::vector<bool>&)> back = [&](career_graph::vertex v,
                                                                           std::vector<bool>& seen) {
    if (seen[v.value] || !ahead(v)) return;
    seen[v.value] = true;
    if (const auto step = g[v].step) found[step->value] = true;
    for (const auto e : g.edges()) {
      if (g.target(e) != v) continue;
      const auto earlier = g[g.source(e)].step;
      const bool done = g[e].kind == edge_kind::after && (first.taken >> earlier->value & 1) != 0;
      if (!done) back(g.source(e), seen);
    }
  };
  std::vector<bool> seen(g.vertices().size());
  for (const attainment& a : g.fw().resolved(p).required) back(*g.find(a), seen);
  for (const resolved_choice& each : g.fw().resolved(p).choices)
    for (const auto& alternative : each.any_of)
      for (const attainment& a : alternative) back(*g.find(a), seen);
  return found;
}

}  // namespace

TEST_CASE("learning paths are counted as if they were walked one by one") {
  std::size_t several = 0;
  for (std::uint64_t seed = 0; seed < 400; ++seed) {
    CAPTURE(seed);
    dice roll{seed};
    const auto drawn = make_random_world(roll, 7);
    const career_graph g{drawn.drawn.fw()};
    const career_start start{drawn.levels, drawn.done};
    for (const auto p : g.fw().profiles().indices()) {
      const state first = start_state(g, start);
      const auto walked = walk(g, p, helpful_steps(g, p, first), first);
      CHECK(count_learning_paths(g, p, start) == tally{walked});
      const tally bound = count_learning_paths(g, p, start, 1);
      CHECK(bound.count <= walked);
      // Where steps exclude each other, the sets that are kept may be those that lead nowhere.
      const bool apart = std::ranges::any_of(g.fw().steps().indices(),
                                             [&](step_index s) { return !g.fw().resolved(s).excludes.empty(); });
      CHECK((apart || (bound.count > 0) == (walked > 0)));
      if (bound.exact) CHECK(bound.count == walked);
      several += walked > 1;
    }
  }
  CHECK(several > 50);
}

TEST_CASE("independent steps can be taken in any order, a ladder in one") {
  const world free{"-a-> A1 ; -b-> B1 ; -c-> C1 ; -useless-> D1", "A1 B1 C1"};
  CHECK(count_learning_paths(career_graph{free.fw()}, free.target()) == tally{6});
  const world ladder{"-a-> A1 ; A1 -b-> A2 ; A2 -c-> A3", "A3"};
  CHECK(count_learning_paths(career_graph{ladder.fw()}, ladder.target()) == tally{1});
  CHECK(count_learning_paths(career_graph{ladder.fw()}, ladder.target(), {ladder.levels("A3"), {}}) == tally{1});
  const world far{"B1 -a-> A1", "A1"};
  CHECK(count_learning_paths(career_graph{far.fw()}, far.target()) == tally{0});
}
