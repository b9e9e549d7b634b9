// SPDX-License-Identifier: BSL-1.0
#include <data/dutch_careers.hpp>

#include <algorithm>

#include <doctest/doctest.h>

#include <loopbaan/data/dutch_framework.hpp>
#include <loopbaan/plan/checker.hpp>
#include <loopbaan/plan/takes.hpp>

namespace loopbaan::testing {

const framework& dutch() {
  static const framework read = dutch_framework();
  return read;
}

ranks who_has(const std::vector<std::string>& profiles, const std::map<std::string, std::string>& but) {
  const framework& on = dutch();
  ranks levels(on.competences().size());
  for (const std::string& id : profiles)
    for (const auto& [c, at] : on.resolved(on.profiles().find(id).value()).required)
      levels[c.value] = std::max(levels[c.value], at);
  for (const auto& [id, level] : but) {
    const competence_index c = on.competences().find(id).value();
    levels[c.value] = level.empty() ? rank::not_shown : on.rank_of(c, level).value();
  }
  return levels;
}

plan_outcome plan_to(std::string_view target, const ranks& levels, std::string_view phase, std::string_view route) {
  const framework& on = dutch();
  plan_request request{.targets = {on.target(target).value()}};
  if (!route.empty()) request.route = on.routes().find(route).value();
  const standing stands{levels, on.phases().find(phase).value(), {}};
  const plan_outcome found = planner::of(on, request).value().find(stands);
  CHECK(check(on, stands, request, found) == std::vector<std::string>{});
  return found;
}

std::vector<std::string> steps_of(const plan_outcome& plan) {
  std::vector<std::string> ids;
  for (const planned_step& each : plan.steps) ids.push_back(dutch().steps()[each.step].id);
  return ids;
}

bool comes_before(const plan_outcome& plan, const std::string& one, const std::string& other) {
  const auto ids = steps_of(plan);
  const auto first = std::ranges::find(ids, one);
  return first != ids.end() && std::find(first, ids.end(), other) != ids.end();
}

double hours_of(const plan_outcome& plan) { return static_cast<double>(plan.cost.value()) / 60; }

std::int64_t weeks_of(const plan_outcome& plan) { return takes_of(dutch(), plan.steps).weeks; }

}  // namespace loopbaan::testing
