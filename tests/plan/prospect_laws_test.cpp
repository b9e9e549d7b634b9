// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <algorithm>
#include <vector>

#include <loopbaan/plan/prospect.hpp>

#include <plan/random_world.hpp>
#include <support/world.hpp>

using namespace loopbaan;
using namespace loopbaan::testing;

namespace {

/// The plan of somebody whose unknown levels are all as said; no route: the one that is known.
plan_outcome plan_where(const planner& by, const standing& who, bool all_there, std::optional<route_index> along) {
  const framework& fw = by.fw();
  ranks levels(who.levels.begin(), who.levels.end());
  for (const competence_index c : fw.competences().indices())
    if (levels[c.value] == rank::unknown) levels[c.value] = all_there ? fw.top(c) : rank::not_shown;
  standing filled = who;
  filled.levels = levels;
  std::vector<date> days(who.done_on.begin(), who.done_on.end());
  if (all_there) {
    const date today = who.today.value_or(std::chrono::year{2026} / 3 / 1);
    for (date& each : days)
      if (!who.today || each == date{}) each = today;
    filled.today = today;
    filled.done_on = days;
  }
  if (along) filled.route = along;
  return by.find(filled);
}

/// The route along which somebody is looked at: of who may take several, the first that leads there where nothing of what
/// is unknown is there, else where all of it is; none: it is known, or there is no choice.
std::optional<route_index> usual_route(const planner& by, const standing& who) {
  if (who.route || by.request().route || !who.phase) return std::nullopt;
  std::vector<route_index> open;
  for (const route_index each : by.fw().routes().indices())
    if (std::ranges::count(by.fw().routes()[each].phases, by.fw().phases()[*who.phase].id) > 0) open.push_back(each);
  if (open.size() < 2) return std::nullopt;
  for (const bool all_there : {false, true})
    for (const route_index each : open)
      if (plan_where(by, who, all_there, each).cost) return each;
  return std::nullopt;
}

}  // namespace

TEST_CASE("prospect: without an unknown level it is one point, the cost of the plan") {
  for (std::uint64_t seed = 20'000; seed < 21'500; ++seed) {
    dice roll{seed};
    random_world w = make_random_world(roll, 7);
    const plan_request asked = make_random_request(roll, w);
    for (rank& each : w.levels) each = counted(each);
    w.today = std::chrono::year{2026} / 2 / 28;
    for (date& each : w.done_on)
      if (each == date{}) each = *w.today;
    CAPTURE(seed);
    const planner by = planner::of(w.drawn.fw(), asked).value();
    const plan_outcome plan = plan_where(by, w.stands(), false, usual_route(by, w.stands()));
    const plan_prospect found = find_prospect(by, w.stands());
    REQUIRE(found.cost == cost_range{plan.cost, plan.cost, plan.cost.has_value(), true});
    REQUIRE(found.best == plan);
    REQUIRE(found.worst == plan);
    REQUIRE(found.unknown.empty());
    REQUIRE(found.perhaps.size() + found.certain.size() == plan.steps.size());
    REQUIRE(found.ask == asking_first{0, 0, true, {}, {}});
  }
}

TEST_CASE("prospect: what is planned today is the end where nothing is there, and knowing more narrows the range") {
  const auto within = [](const cost_range& inner, const cost_range& outer) {
    if (!inner.least) return !outer.most;  // no plan in any
    return outer.least && *outer.least <= *inner.least && (!outer.most || (inner.most && *inner.most <= *outer.most));
  };
  for (std::uint64_t seed = 30'000; seed < 31'500; ++seed) {
    dice roll{seed};
    random_world w = make_random_world(roll, 7);
    const plan_request asked = make_random_request(roll, w);
    for (rank& each : w.levels)
      if (roll.chance(40)) each = rank::unknown;
    CAPTURE(seed);
    const planner by = planner::of(w.drawn.fw(), asked).value();
    const plan_prospect found = find_prospect(by, w.stands());
    standing who = w.stands();
    if (const auto along = usual_route(by, who)) who.route = along;
    REQUIRE(found.worst == by.find(who));
    for (const competence_index c : found.unknown) {
      random_world told = w;
      told.levels[c.value] = make_rank(roll.below(4));
      REQUIRE(within(find_prospect(by, told.stands()).cost, found.cost));
    }
    for (const step_index s : found.undated) {
      if (!w.today) continue;
      random_world told = w;
      told.done_on[static_cast<std::size_t>(std::ranges::find(w.done, s) - w.done.begin())] =
          std::chrono::year{2022 + static_cast<int>(roll.below(5))} / 2 / 27;
      REQUIRE(within(find_prospect(by, told.stands()).cost, found.cost));
    }
  }
}
