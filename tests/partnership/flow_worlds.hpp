// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <string>

#include <loopbaan/partnership/flow_answer.hpp>

#include <support/random.hpp>

/// Small flows of staff: one of a few lines, and any.
namespace loopbaan::testing {

inline flow_rate flow_share(std::string id, flow_event event, double value) {
  flow_rate made{std::move(id), event, "eigen", flow_basis::assumption};
  made.value = value;
  return made;
}

/// 120 people of forty, ten of each month, of whom a tenth leaves each year; pension at 67.
inline flow_plan few_lines() {
  flow_plan plan;
  plan.id = "x";
  plan.version = "1";
  plan.title = "X";
  plan.start = date{std::chrono::year{2026}, std::chrono::month{10}, std::chrono::day{1}};
  plan.years = 3;
  plan.sources = {{"aow", "AOW"}};
  plan.retirement_dates = {{date{std::chrono::year{1940}, std::chrono::month{1}, std::chrono::day{1}}, 67, 0, "aow"}};
  flow_stock forty;
  forty.age = 40;
  forty.people = 120;
  forty.fte = 96;
  plan.stock = {forty};
  plan.rates = {flow_share("weg", flow_event::leave, 0.1)};
  return plan;
}

/// Two regions, two phases, two routes, people of all ages; every event, values of any size. The same for the same dice.
inline flow_plan any_flow(dice& dice) {
  flow_plan plan = few_lines();
  const auto share = [&] { return static_cast<double>(dice.below(101)) / 100; };
  plan.years = 1 + static_cast<std::int64_t>(dice.below(8));
  plan.regions = {{"r0", "R0"}, {"r1", "R1"}};
  plan.phases = {{"begin", "Begin"}, {"verder", "Verder"}};
  for (const char* id : {"kort", "lang"}) {
    flow_route route{id, id};
    route.years = id[0] == 'k' ? 0 : 3;
    flow_figure ready{std::string{id} + "-klaar", "af", flow_basis::assumption};
    ready.value = share();
    route.chances = {ready};
    route.phase = "begin";
    route.age_from = 22;
    route.age_to = 22 + static_cast<std::int64_t>(dice.below(10));
    route.fte = 0.5 + share() / 2;
    plan.routes.push_back(route);
  }
  plan.stock.clear();
  for (std::size_t i = 0; i < 3 + dice.below(6); ++i) {
    flow_stock row;
    row.region = dice.chance(50) ? "r0" : "r1";
    row.phase = dice.chance(40) ? "begin" : "verder";
    row.age = 22 + static_cast<std::int64_t>(dice.below(48));
    if (dice.chance(30)) row.age_to = row.age + 3;
    row.service = static_cast<std::int64_t>(dice.below(4));
    row.people = static_cast<double>(dice.below(30));
    row.fte = *row.people * (0.4 + share() / 2);
    plan.stock.push_back(row);
  }
  plan.rates = {flow_share("vroeg", flow_event::leave, share()), flow_share("weg", flow_event::leave, share()),
                flow_share("datum", flow_event::retire, share()), flow_share("na", flow_event::past_date, share()),
                flow_share("verder", flow_event::move, share())};
  plan.rates[0].months_to = 30;
  plan.rates[4].phase = "begin";
  plan.rates[4].to = "verder";
  plan.rates[4].service_from = 1;
  if (dice.chance(50)) {
    flow_rate series{"starters", flow_event::leave, "eigen", flow_basis::assumption};
    series.left_after = {0.1, 0.15, 0.15};
    series.phase = "begin";
    plan.rates.insert(plan.rates.begin(), series);
  }
  for (const char* route : {"kort", "lang"})
    plan.intake.push_back({route, "r0", 2020, 2050, static_cast<double>(dice.below(40)) / 2, flow_basis::assumption});
  return plan;
}

}  // namespace loopbaan::testing
