// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <algorithm>
#include <functional>
#include <tuple>

#include <loopbaan/graph/career_graph.hpp>

#include <graph/all_careers.hpp>
#include <graph/plain_graph.hpp>
#include <plan/random_world.hpp>

using namespace loopbaan;
using namespace loopbaan::testing;

namespace {

constexpr std::uint64_t worlds = 400;

void for_all_worlds(const std::function<void(const career_graph&)>& law) {
  for (std::uint64_t seed = 0; seed < worlds; ++seed) {
    CAPTURE(seed);
    dice roll{seed};
    const auto drawn = make_random_world(roll, 7);
    law(career_graph{drawn.drawn.fw()});
  }
}

/// Can someone who comes by this alternative (none: the step has no alternatives) get the attainment from the step?
bool can_get(const framework& fw, const resolved_step& step, const std::vector<attainment>* alternative, attainment a) {
  bool found = false;
  for_all_levels(fw, [&](const ranks& levels) {
    const auto yields = std::ranges::find(step.yields, a.competence, &attainment::competence);
    const auto met = std::ranges::count_if(step.any_of, [&](const auto& each) { return meets(levels, each); });
    found = found || (meets(levels, step.required) && (!alternative || meets(levels, *alternative)) &&
                      static_cast<std::size_t>(met) >= step.at_least && levels[a.competence.value] < a.level &&
                      yields != step.yields.end() && yields->level >= a.level);
  });
  return found;
}

std::optional<edge_kind> expected(const framework& fw, const resolved_step& step, attainment a) {
  if (step.any_of.empty()) return can_get(fw, step, nullptr, a) ? std::optional{edge_kind::yields} : std::nullopt;
  const auto by = [&](const auto& alternative) { return can_get(fw, step, &alternative, a); };
  if (std::ranges::all_of(step.any_of, by)) return edge_kind::yields;
  if (std::ranges::any_of(step.any_of, by)) return edge_kind::catch_up;
  return std::nullopt;
}

bool has_cycle(const career_graph& g, bool with_catch_up) {
  const auto matrix = distances(g, with_catch_up);
  for (std::size_t v = 0; v < matrix.size(); ++v)
    if (matrix[v][v] != none) return true;
  return false;
}

/// Does some step lead, by way of others, back to itself, when each gives the next what not even one alternative of its
/// own asks for? Decided from the catalogue alone.
bool steps_wait_for_each_other(const framework& fw) {
  const std::size_t n = fw.steps().size();
  std::vector helps(n, std::vector<bool>(n));
  const auto highest = [](const resolved_step& s, competence_index c) {
    rank most{};
    const auto look = [&](const std::vector<attainment>& asked) {
      for (const auto& a : asked)
        if (a.competence == c) most = std::max(most, a.level);
    };
    look(s.required);
    std::ranges::for_each(s.any_of, look);
    return most;
  };
  for (const auto s : fw.steps().indices())
    for (const auto t : fw.steps().indices()) {
      const auto& later = fw.resolved(t);
      const auto given = [&](const attainment& asked) {
        return std::ranges::any_of(fw.resolved(s).yields, [&](const attainment& y) {
          return y.competence == asked.competence && y.level >= asked.level &&
                 highest(fw.resolved(s), asked.competence) < asked.level;
        });
      };
      const auto has_given = [&](const auto& alternative) { return std::ranges::any_of(alternative, given); };
      helps[s.value][t.value] = has_given(later.required) || std::ranges::any_of(later.any_of, has_given) ||
                                std::ranges::find(later.after, s) != later.after.end();
    }
  for (std::size_t via = 0; via < n; ++via)
    for (std::size_t s = 0; s < n; ++s)
      for (std::size_t t = 0; t < n; ++t) helps[s][t] = helps[s][t] || (helps[s][via] && helps[via][t]);
  for (std::size_t s = 0; s < n; ++s)
    if (helps[s][s]) return true;
  return false;
}

}  // namespace

TEST_CASE("a step leads to an attainment exactly when it can give it to someone, seen over all levels there are") {
  for_all_worlds([](const career_graph& g) {
    for (const auto s : g.fw().steps().indices())
      for (const auto v : g.vertices()) {
        const auto attained = g[v].attainment;
        if (!attained) continue;
        std::optional<edge_kind> kind;
        for (const auto e : g.out_edges(g.find(s)))
          if (g.target(e) == v) kind = g[e].kind;
        CHECK(kind == expected(g.fw(), g.fw().resolved(s), *attained));
      }
  });
}

TEST_CASE("without catch-ups there is a cycle exactly when steps wait for each other") {
  std::size_t cyclic = 0;
  std::size_t only_by_catch_up = 0;
  for_all_worlds([&](const career_graph& g) {
    const bool waits = steps_wait_for_each_other(g.fw());
    CHECK(has_cycle(g, false) == waits);
    cyclic += waits;
    only_by_catch_up += !waits && has_cycle(g, true);
  });
  CHECK(cyclic > worlds / 10);  // the law was put to the test
  CHECK(cyclic < worlds - worlds / 10);
  CHECK(only_by_catch_up > 0);
}

TEST_CASE("edges stand by source, target, kind and number, no two alike, and are found from both ends") {
  for_all_worlds([](const career_graph& g) {
    std::size_t seen = 0;
    auto before = std::tuple{g.vertices().size(), g.vertices().size(), edge_kind{}, 0U};
    for (const auto e : g.edges()) {
      const auto [kind, number] = g[e];
      const auto at = std::tuple{std::size_t{g.source(e).value}, std::size_t{g.target(e).value}, kind, number};
      CHECK((e.value == 0 || before < at));
      before = at;
      const auto in = g.in_edges(g.target(e));
      CHECK(std::ranges::count(in, e) == 1);
    }
    for (const auto v : g.vertices()) {
      const auto in = g.in_edges(v);
      CHECK(std::ranges::is_sorted(in));
      seen += in.size();
      std::size_t next = 0;
      for (const auto e : g.out_edges(v)) {
        CHECK(g.source(e) == v);
        CHECK(g.target(e) == g.successors(v)[next++]);
      }
    }
    CHECK(seen == g.edges().size());
  });
}

TEST_CASE("every requirement, alternative and order of the catalogue is one edge, and there are no others into steps") {
  for_all_worlds([](const career_graph& g) {
    for (const auto s : g.fw().steps().indices()) {
      const resolved_step& step = g.fw().resolved(s);
      std::size_t asked = step.required.size() + step.after.size();
      for (const auto& alternative : step.any_of) asked += alternative.size();
      CHECK(g.in_edges(g.find(s)).size() == asked);
      for (const auto e : g.in_edges(g.find(s))) {
        const auto [attained, earlier] = g[g.source(e)];
        const auto [kind, number] = g[e];
        switch (kind) {
          case edge_kind::required:
            CHECK(std::ranges::count(step.required, *attained) == 1);
            break;
          case edge_kind::alternative:
            CHECK(std::ranges::count(step.any_of[number], *attained) == 1);
            break;
          case edge_kind::after:
            CHECK(std::ranges::count(step.after, *earlier) == 1);
            break;
          default:
            FAIL("such an edge leads to an attainment");
        }
      }
    }
  });
}

TEST_CASE("people have an attainment of the graph exactly when their levels meet it") {
  for_all_worlds([](const career_graph& g) {
    for_all_levels(g.fw(), [&](const ranks& levels) {
      std::vector<career_graph::vertex> met;
      for (const auto v : g.vertices())
        if (const auto a = g[v].attainment; a && meets(levels, std::span{&*a, 1})) met.push_back(v);
      if (met != g.met_by(levels)) FAIL_CHECK("levels and vertices differ");
    });
  });
}
