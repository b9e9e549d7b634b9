// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <algorithm>

#include <loopbaan/graph/landmarks.hpp>

#include <graph/all_careers.hpp>
#include <plan/random_world.hpp>
#include <support/world.hpp>

using namespace loopbaan;
using namespace loopbaan::testing;

namespace {

ranks levels_asked(const framework& fw, profile_index p) {
  ranks levels(fw.competences().size());
  for (const auto& [c, at] : fw.resolved(p).required) levels[c.value] = at;
  return levels;
}

}  // namespace

TEST_CASE("landmarks are what every career that reaches the profile has passed") {
  std::size_t seen = 0;
  for (std::uint64_t seed = 0; seed < 400; ++seed) {
    CAPTURE(seed);
    dice roll{seed};
    const auto drawn = make_random_world(roll, 7);
    const career_graph g{drawn.drawn.fw()};
    const career_start start{drawn.levels, drawn.done};
    const auto states = all_states(g, start);
    for (const auto p : g.fw().profiles().indices()) {
      const auto found = find_landmarks(dependence{g, start}, p);
      const resolved_profile& profile = g.fw().resolved(p);
      const auto is_asked = [&](const attainment& a) {
        const auto among = [&](const auto& set) { return std::ranges::count(set, a) > 0; };
        return among(profile.required) || std::ranges::any_of(profile.choices, [&](const resolved_choice& each) {
                 return std::ranges::any_of(each.any_of, among);
               });
      };
      std::vector<state> arrived;
      for (const state& at : states)
        if (meets(at.levels, profile)) arrived.push_back(at);
      CHECK(found.reachable() == !arrived.empty());
      for (const attainment& a : found.missing) CHECK(is_asked(a));
      if (arrived.empty()) continue;
      for (const auto s : g.fw().steps().indices()) {
        const bool always =
            std::ranges::all_of(arrived, [&](const state& at) { return (at.over >> s.value & 1) != 0; });
        const bool before = (start_state(g, start).over >> s.value & 1) != 0;
        CHECK((std::ranges::count(found.steps, s) == 1) == (always && !before));
        seen += always;
      }
      for (const auto c : g.fw().competences().indices()) {
        // The highest mentioned level that all hold who arrived, unless it was there from the start or is asked.
        std::optional<attainment> expected;
        for (const auto v : g.vertices()) {
          const auto a = g[v].attainment;
          if (!a || a->competence != c || a->level <= counted(drawn.levels[c.value])) continue;
          const bool asked = meets(ranks_view{levels_asked(g.fw(), p)}, std::span{&*a, 1});
          if (!asked && std::ranges::all_of(arrived, [&](const state& at) { return has(g, at, v); })) expected = a;
        }
        const auto told = std::ranges::find(found.attainments, c, &attainment::competence);
        if (profile.choices.empty()) {
          CHECK((told == found.attainments.end() ? std::nullopt : std::optional{*told}) == expected);
        } else if (told != found.attainments.end()) {  // whoever arrives holds it, though more may be held by all
          CHECK((expected && expected->level >= told->level));
        }
      }
    }
  }
  CHECK(seen > 100);
}

TEST_CASE("landmarks say what nobody can do without, in plain words") {
  const world w{"-basis-> A1 ; A1 -fast-> B2 ; A1 -slow-> B1 ; B1 -last-> B2", "B2"};
  const career_graph g{w.fw()};
  const auto found = find_landmarks(dependence{g}, w.target());
  CHECK(explain(w.fw(), found, language::nl) ==
        "Wie tot “target” komt, kan niet zonder “basis”, en komt langs A (one).");
  CHECK(explain(w.fw(), found, language::en) ==
        "Whoever reaches “target” cannot do without “basis”, and passes A (one).");
}

TEST_CASE("a profile that is out of reach says by which levels, one with ways round says so") {
  const world far{"-basis-> A1", "A2 B1"};
  const career_graph g{far.fw()};
  CHECK(explain(far.fw(), find_landmarks(dependence{g}, far.target()), language::nl) ==
        "Niemand komt tot “target”. Niet te bereiken: A (two) en B (one).");
  const world two{"-one-> A1 ; -two-> A1", "A1"};
  const career_graph h{two.fw()};
  CHECK(explain(two.fw(), find_landmarks(dependence{h}, two.target()), language::en) ==
        "For “target” no step is indispensable.");
}

TEST_CASE("what a profile requires and people bring along is named as such") {
  const world w{"-course-> A1", "A1 D2"};
  const career_graph g{w.fw()};
  const auto found = find_landmarks(dependence{g, brought_along(w.fw())}, w.target());
  CHECK(found.reachable());
  CHECK(explain(w.fw(), found, language::nl) ==
        "Wie tot “target” komt, kan niet zonder “course”. Mee te brengen: D (two).");
  CHECK(find_landmarks(dependence{g}, w.target()).missing ==
        std::vector<attainment>{{w.competence("D"), make_rank(2)}});
}
