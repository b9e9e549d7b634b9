// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <algorithm>

#include <loopbaan/graph/fringe.hpp>

#include <graph/all_careers.hpp>
#include <plan/random_world.hpp>
#include <support/world.hpp>

using namespace loopbaan;
using namespace loopbaan::testing;

namespace {

/// Straight from the words of the design: open when the own phase is among them, else when one is entered on a way through
/// the own one, of which all phases are left.
bool phase_is_open(const framework& fw, const resolved_step& step, phase_index now, const ranks& levels) {
  if (step.phases.empty() || std::ranges::count(step.phases, now) > 0) return true;
  // Forward, phase by phase: what is entered once all before it on some way is left, and is it through `now`?
  enum class state { shut, entered, through };
  std::vector<state> of(fw.phases().size(), state::shut);
  for (const phase_index each : fw.phases_in_order()) {
    state& own = of[each.value];
    if (fw.predecessors(each).empty()) own = state::entered;
    for (const phase_index from : fw.predecessors(each)) {
      const auto exit = fw.exit_of(from);
      if (!exit || meets(levels, fw.resolved(*exit))) own = std::max(own, of[from.value]);
    }
    if (own != state::shut && each == now) own = state::through;
  }
  return std::ranges::any_of(step.phases, [&](phase_index each) { return of[each.value] == state::through; });
}

/// The levels that steps which yield nothing above `held` come to, without any that yields `without`.
ranks behind(const career_graph& g, const ranks& held, ranks levels, const attainment* without) {
  const framework& fw = g.fw();
  state at{0, std::move(levels)};
  for (bool moved = true; moved;) {
    moved = false;
    for (const step_index s : fw.steps().indices()) {
      const auto& yields = fw.resolved(s).yields;
      const bool gives = without && std::ranges::any_of(yields, [&](const attainment& a) {
                           return a.competence == without->competence && a.level >= without->level;
                         });
      if (gives || !meets(held, yields) || !may_take(g, at, s)) continue;
      at = take(g, at, s);
      moved = true;
    }
  }
  return at.levels;
}

}  // namespace

TEST_CASE("what comes next is open and yields something new") {
  std::size_t seen = 0;
  for (std::uint64_t seed = 0; seed < 700; ++seed) {
    CAPTURE(seed);
    dice roll{seed};
    const auto drawn = make_random_world(roll, 9);
    const career_graph g{drawn.drawn.fw()};
    const state here = start_state(g, {drawn.levels, drawn.done});
    std::vector<step_index> expected;
    for (const step_index s : g.fw().steps().indices())
      if (may_take(g, here, s) && !meets(here.levels, g.fw().resolved(s).yields) &&
          (!drawn.phase || phase_is_open(g.fw(), g.fw().resolved(s), *drawn.phase, here.levels)))
        expected.push_back(s);
    CHECK(find_fringe(g, {drawn.levels, drawn.done}, drawn.phase).outer == expected);
    seen += expected.size();
  }
  CHECK(seen > 500);
}

TEST_CASE("what was learned last is what nothing else that is held rests on") {
  std::size_t seen = 0;
  for (std::uint64_t seed = 0; seed < 500; ++seed) {
    CAPTURE(seed);
    dice roll{seed};
    const auto drawn = make_random_world(roll, 9);
    const career_graph g{drawn.drawn.fw()};
    const ranks held = start_state(g, {drawn.levels, {}}).levels;
    ranks brought = behind(g, held, ranks(held.size()), nullptr);
    for (std::size_t c = 0; c < held.size(); ++c) brought[c] = brought[c] < held[c] ? held[c] : rank::not_shown;
    std::vector<attainment> expected;
    for (const auto c : g.fw().competences().indices()) {
      const attainment a{c, held[c.value]};
      if (a.level == rank::not_shown) continue;
      ranks start = brought;
      start[c.value] = rank::not_shown;
      ranks rest = behind(g, held, start, &a);
      rest[c.value] = a.level;
      if (rest == held) expected.push_back(a);
    }
    CHECK(find_fringe(g, career_start{drawn.levels, drawn.done}).inner == expected);
    seen += expected.size();
  }
  CHECK(seen > 100);
}

TEST_CASE("after a course its level was learned last, and what it asked for was not") {
  const world w{"-first-> A1 ; A1 -second-> B1 ; B1 -third-> A2", "A2"};
  const career_graph g{w.fw()};
  const auto found = find_fringe(g, career_start{w.levels("A1 B1")});
  CHECK(found.outer == w.steps("third"));
  CHECK(found.inner == std::vector<attainment>{{w.competence("B"), make_rank(1)}});
}

TEST_CASE("someone who shows nothing has learned nothing last") {
  const world w{"-first-> A1 ; A1 -second-> B1", "A2"};
  const career_graph g{w.fw()};
  CHECK(find_fringe(g, career_start{}) == fringe{w.steps("first"), {}});
  CHECK(find_fringe(g, career_start{w.levels("A?")}) == fringe{w.steps("first"), {}});
}

TEST_CASE("a fringe says what can come next and what was learned last") {
  const world w{"-first-> A1 ; A1 -second-> B1 ; B1 -third-> A2", "A2"};
  const career_graph g{w.fw()};
  CHECK(explain(w.fw(), find_fringe(g, career_start{w.levels("A1 B1")}), language::nl) ==
        "Kan nu volgen: “third”. Het laatst geleerd: B (one).");
  CHECK(explain(w.fw(), find_fringe(g, career_start{w.levels("A3 B3")}), language::en) ==
        "Can come next: nothing. Learned last: A (three) and B (three).");
}
