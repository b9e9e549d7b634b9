// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/plan/routes.hpp>

#include <algorithm>

#include <loopbaan/core/workers.hpp>

namespace loopbaan {

std::vector<std::vector<plan_along>> find_all_routes(const planner& by, const cohort& people, unsigned threads,
                                                     const plan_limits& limits, const progress& report) {
  require_same(by.fw(), people.fw());
  std::vector<std::vector<plan_along>> found(people.size());
  if (by.request().route) return found;
  for (std::size_t row = 0; row < people.size(); ++row) {
    const person who = people[row];
    if (who.route()) continue;
    const std::vector<route_index> open = open_routes(who);
    if (open.size() > 1)
      for (const route_index each : open) found[row].push_back({each, {}});
  }
  std::vector<std::optional<planner>> along(by.fw().routes().size());
  for (const auto& each : found)
    for (const plan_along& one : each) {
      if (along[one.route.value]) continue;
      plan_request request = by.request();
      request.route = one.route;
      along[one.route.value] = planner::of(by.fw(), std::move(request)).value();
    }
  for_each_row(people.size(), threads, limits.stop, report, [&](std::size_t row, const std::stop_token& stop) {
    plan_limits each = limits;
    each.stop = stop;
    for (plan_along& one : found[row]) one.plan = along[one.route.value]->find(people[row].stands(), each);
    return !stop.stop_requested();
  });
  return found;
}

}  // namespace loopbaan
