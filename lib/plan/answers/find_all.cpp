// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/core/workers.hpp>
#include <loopbaan/plan/planner.hpp>

namespace loopbaan {

std::vector<plan_outcome> planner::find_all(const cohort& people, unsigned threads, const plan_limits& limits,
                                            const progress& report) const {
  require_same(fw(), people.fw());
  std::vector<plan_outcome> outcomes(people.size());
  for_each_row(people.size(), threads, limits.stop, report, [&](std::size_t row, const std::stop_token& stop) {
    plan_limits each = limits;
    each.stop = stop;
    outcomes[row] = find(people[row].stands(), each);
    return outcomes[row].status != plan_status::stopped || !stop.stop_requested();
  });
  return outcomes;
}

}  // namespace loopbaan
