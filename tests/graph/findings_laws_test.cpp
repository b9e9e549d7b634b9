// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include <loopbaan/graph/findings.hpp>
#include <loopbaan/graph/step_network.hpp>

#include <graph/all_careers.hpp>
#include <plan/every_plan.hpp>
#include <plan/random_world.hpp>

using namespace loopbaan;
using namespace loopbaan::testing;

namespace {

constexpr std::uint64_t worlds = 720;

std::vector<finding> of_kind(const std::vector<finding>& all, finding_kind kind) {
  std::vector<finding> found;
  std::ranges::copy_if(all, std::back_inserter(found), [&](const finding& f) { return f.kind == kind; });
  return found;
}

void for_all_worlds(const std::function<void(const dependence&, const std::vector<finding>&, random_world&)>& law) {
  for (std::uint64_t seed = 0; seed < worlds; ++seed) {
    CAPTURE(seed);
    dice roll{seed};
    auto drawn = make_random_world(roll, 7);
    const career_graph g{drawn.drawn.fw()};
    const dependence can{g};
    law(can, find_findings(can), drawn);
  }
}

/// By step: does another come after it, or does a profile ask what it gives of credits?
std::vector<bool> needed_besides(const framework& fw) {
  std::vector<bool> found(fw.steps().size());
  for (const auto s : fw.steps().indices()) {
    for (const auto earlier : fw.resolved(s).after) found[earlier.value] = true;
    const step& each = fw.steps()[s];
    for (const profile& p : fw.profiles())
      for (const credit_demand& asked : p.credits_asked)
        if (each.credits_given.contains(asked.unit) &&
            (asked.kinds.empty() || (each.kind && std::ranges::count(asked.kinds, *each.kind) > 0)))
          found[s.value] = true;
  }
  return found;
}

bool lets_in(const resolved_step& step, const ranks& levels) {
  const auto met = std::ranges::count_if(step.any_of, [&](const auto& each) { return meets(levels, each); });
  return static_cast<std::size_t>(met) >= step.at_least && meets(levels, step.required);
}

/// Over all levels there are: is whoever may take `worse` as well off with `better`?
bool serves_as_well(const framework& fw, step_index better, step_index worse) {
  const resolved_step& a = fw.resolved(better);
  const resolved_step& b = fw.resolved(worse);
  const auto no_more = [](const auto& one, const auto& other) {
    return one == other || (one && other && *one < *other);
  };
  const step& good = fw.steps()[better];
  const step& bad = fw.steps()[worse];
  if (!no_more(good.hours, bad.hours) || !no_more(good.cost, bad.cost) || !no_more(good.weeks, bad.weeks)) return false;
  if (good.appointment != bad.appointment || good.credits_given != bad.credits_given) return false;
  for (const auto s : a.after)
    if (std::ranges::count(b.after, s) == 0) return false;
  for (const auto p : b.phases)
    if (!a.phases.empty() && std::ranges::count(a.phases, p) == 0) return false;
  if (!a.phases.empty() && b.phases.empty()) return false;
  for (const auto r : fw.routes().indices())
    if (fw.is_on(r, worse) && !fw.is_on(r, better)) return false;
  if (!fw.steps()[better].routes.empty() && fw.steps()[worse].routes.empty()) return false;
  for (const auto s : a.excludes)
    if (s != worse && std::ranges::count(b.excludes, s) == 0) return false;
  if (b.again && !a.again) return false;
  bool well = true;
  for_all_levels(fw, [&](const ranks& levels) {
    if (!well || !lets_in(b, levels)) return;
    ranks with = levels;
    for (const auto& [c, at] : a.yields) with[c.value] = std::max(with[c.value], at);
    well = lets_in(a, levels) && meets(with, b.yields);
  });
  return well;
}

}  // namespace

TEST_CASE("there is a finding for every knot, and its circle goes round by edges that lead onward") {
  std::size_t seen = 0;
  for_all_worlds([&](const dependence& can, const auto& all, auto&) {
    const career_graph& g = can.graph();
    const auto kept = onward_edges(can);
    const auto n = g.vertices().size();
    std::vector leads(n, std::vector<bool>(n));
    for (const auto e : g.edges())
      if (kept[e.value]) leads[g.source(e).value][g.target(e).value] = true;
    const auto edge = leads;
    for (std::size_t via = 0; via < n; ++via)
      for (std::size_t a = 0; a < n; ++a)
        for (std::size_t b = 0; b < n; ++b) leads[a][b] = leads[a][b] || (leads[a][via] && leads[via][b]);
    std::set<std::vector<step_index>> knots;
    for (const auto s : g.fw().steps().indices()) {
      const auto v = g.find(s).value;
      if (!leads[v][v]) continue;
      std::vector<step_index> knot;
      for (const auto other : g.fw().steps().indices())
        if (leads[v][g.find(other).value] && leads[g.find(other).value][v]) knot.push_back(other);
      knots.insert(knot);
    }
    const auto found = of_kind(all, finding_kind::cycle);
    CHECK(found.size() == knots.size());
    for (const finding& f : found) {
      CHECK(knots.contains(f.steps));
      CHECK(g.is_step(f.cycle.front()));
      CHECK(f.cycle.front() == f.cycle.back());
      for (std::size_t i = 0; i + 1 < f.cycle.size(); ++i) CHECK(edge[f.cycle[i].value][f.cycle[i + 1].value]);
      CHECK(f.closed == std::ranges::none_of(f.steps, [&](step_index s) { return can.possible(s); }));
      ++seen;
    }
  });
  CHECK(seen > 10);
}

TEST_CASE("a step is dead exactly when no career takes it, and it says at least one thing that it lacks") {
  std::size_t seen = 0;
  std::size_t kept_apart = 0;
  for_all_worlds([&](const dependence& can, const auto& all, auto&) {
    const career_graph& g = can.graph();
    std::set<step_index> taken;
    for (const auto& [before, s] : all_moves(g, {})) taken.insert({s});
    const auto dead = of_kind(all, finding_kind::dead_step);
    std::size_t barred = 0;  // two steps that exclude each other stand on every way to it
    const ranks nothing(g.fw().competences().size());
    const every_plan careers{g.fw(), {nothing}};
    for (const finding& f : dead) {
      ++seen;
      if (f.excluding.empty()) {
        CHECK_FALSE(taken.contains(f.steps.front()));
        CHECK(f.attainments.size() + f.others.size() > 0);
        continue;
      }
      ++barred;
      CHECK(std::ranges::none_of(
          careers.walks(), [&](const auto& walk) { return std::ranges::count(walk.steps, f.steps.front()) > 0; }));
    }
    CHECK(dead.size() - barred + taken.size() == g.fw().steps().size());
    kept_apart += barred;
  });
  CHECK(seen > 10);
  CHECK(kept_apart > 0);
}

TEST_CASE("undelivered is what somebody asks for and no step yields") {
  for_all_worlds([](const dependence& can, const auto& all, auto&) {
    const framework& fw = can.graph().fw();
    std::size_t expected = 0;
    for (const auto v : can.graph().vertices()) {
      const auto a = can.graph()[v].attainment;
      if (!a) continue;
      bool yielded = false;
      for (const auto s : fw.steps().indices())
        for (const auto& y : fw.resolved(s).yields)
          yielded = yielded || (y.competence == a->competence && y.level >= a->level);
      expected += yielded || fw.steps().empty() ? 0U : 1U;
    }
    const auto found = of_kind(all, finding_kind::undelivered);
    CHECK(found.size() == expected);
    for (const finding& f : found) CHECK(f.steps.size() + f.profiles.size() > 0);
  });
}

TEST_CASE("a step is dominated exactly when another serves as well over all levels there are") {
  std::size_t seen = 0;
  for_all_worlds([&](const dependence& can, const auto& all, auto&) {
    const framework& fw = can.graph().fw();
    const auto needed = needed_besides(fw);
    const auto found = of_kind(all, finding_kind::dominated);
    const auto superfluous = of_kind(all, finding_kind::superfluous_step);
    for (const auto worse : fw.steps().indices()) {
      const auto about = [&](const finding& f) { return f.steps.front() == worse; };
      if (!can.possible(worse) || needed[worse.value] || std::ranges::any_of(superfluous, about)) continue;
      bool expected = false;
      bool several = false;  // where several alternatives are asked for, not every dominance is seen
      for (const auto better : fw.steps().indices()) {
        if (better == worse || !can.possible(better) || !serves_as_well(fw, better, worse)) continue;
        several = several || fw.resolved(worse).at_least > 1 || fw.resolved(better).at_least > 1;
        expected = expected || better < worse || needed[better.value] || !serves_as_well(fw, worse, better);
      }
      if (several && !std::ranges::any_of(found, about)) continue;
      CHECK(std::ranges::any_of(found, about) == expected);
      seen += expected;
    }
  });
  CHECK(seen > 40);
}

TEST_CASE("without its dominated and superfluous steps a catalogue has plans as cheap as before") {
  std::size_t left_out = 0;
  for_all_worlds([&](const dependence& can, const auto& all, random_world& drawn) {
    const framework& fw = can.graph().fw();
    framework_draft fewer = fw.draft();
    for (const finding& f : all)
      if (f.kind == finding_kind::dominated || f.kind == finding_kind::superfluous_step) {
        const std::string id = fw.steps()[f.steps.front()].id;
        std::erase_if(fewer.steps, [&](const step& s) { return s.id == id; });
        for (step& each : fewer.steps) std::erase(each.excludes, id);
        ++left_out;
      }
    const auto rest = framework::build(fewer).value();
    const standing stands{drawn.levels, drawn.phase, {}};
    const every_plan before{fw, stands};
    const every_plan after{rest, stands};
    for (const auto p : fw.profiles().indices()) {
      const auto costs = [&](const every_plan& all_of) {
        const auto answers = all_of.answers({.targets = {p}});
        return answers.empty() ? -1 : all_of.amount(answers.front(), objective::hours);
      };
      CHECK(costs(before) == costs(after));
    }
  });
  CHECK(left_out > 50);
}

TEST_CASE("a step is superfluous exactly when it raises nobody, over all levels there are") {
  for_all_worlds([](const dependence& can, const auto& all, auto&) {
    const framework& fw = can.graph().fw();
    const auto needed = needed_besides(fw);
    const auto found = of_kind(all, finding_kind::superfluous_step);
    for (const auto s : fw.steps().indices()) {
      bool raises = false;
      for_all_levels(fw, [&](const ranks& levels) {
        raises = raises || (lets_in(fw.resolved(s), levels) && !meets(levels, fw.resolved(s).yields));
      });
      const bool told = std::ranges::any_of(found, [&](const finding& f) { return f.steps.front() == s; });
      CHECK(told == (!raises && !needed[s.value] && can.possible(s)));
    }
  });
}

TEST_CASE("without its superfluous requisites a catalogue has the same careers, and no other requisite can go") {
  std::size_t dropped_in_all = 0;
  for_all_worlds([&](const dependence& can, const auto& all, auto&) {
    const career_graph& g = can.graph();
    dropped_edges dropped;
    for (const finding& f : of_kind(all, finding_kind::superfluous_requisite))
      for (const auto e : g.in_edges(g.find(f.steps.front()))) {
        const auto [attained, earlier] = g[g.source(e)];
        if (f.alternative || g[e].kind == edge_kind::alternative) continue;
        if ((attained && std::ranges::count(f.attainments, *attained) > 0) ||
            (earlier && std::ranges::count(f.others, *earlier) > 0))
          dropped.insert(e.value);
      }
    dropped_in_all += dropped.size();
    const auto before = all_moves(g, {});
    CHECK(all_moves(g, {}, dropped) == before);
    for (const auto e : g.edges()) {
      const auto step = g[g.target(e)].step;
      if (!step || g[e].kind == edge_kind::alternative || dropped.contains(e.value) || !can.possible(*step)) continue;
      dropped_edges more = dropped;
      more.insert(e.value);
      CHECK(all_moves(g, {}, more) != before);
    }
  });
  CHECK(dropped_in_all > 20);
}

TEST_CASE("a superfluous alternative lets nobody in who does not come in by another") {
  std::size_t seen = 0;
  for_all_worlds([&](const dependence& can, const auto& all, auto&) {
    const framework& fw = can.graph().fw();
    for (const auto s : fw.steps().indices()) {
      resolved_step fewer = fw.resolved(s);
      std::set<std::uint32_t> told;
      for (const finding& f : all)
        if (f.alternative && f.steps.front() == s) told.insert(*f.alternative);
      for (auto k = static_cast<std::uint32_t>(fewer.any_of.size()); k-- > 0;)
        if (told.contains(k)) fewer.any_of.erase(fewer.any_of.begin() + k);
      CHECK(fewer.any_of.empty() == fw.resolved(s).any_of.empty());
      for_all_levels(fw, [&](const ranks& levels) {
        if (lets_in(fewer, levels) != lets_in(fw.resolved(s), levels)) FAIL_CHECK("let in or out");
      });
      seen += told.size();
    }
  });
  CHECK(seen > 5);
}
