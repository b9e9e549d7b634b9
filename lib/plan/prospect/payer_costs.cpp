// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/plan/payer_costs.hpp>

#include <algorithm>

#include <loopbaan/core/workers.hpp>

#include <plan/prospect/fillings.hpp>

namespace loopbaan {

payer_costs find_payer_costs(const planner& by, const cohort& people, unsigned threads, const plan_limits& limits,
                             const progress& report) {
  require_same(by.fw(), people.fw());
  const framework& fw = by.fw();
  payer_costs found;
  for (const step& each : fw.steps()) found.payers.push_back(each.payer.value_or(""));
  std::ranges::sort(found.payers);
  found.payers.erase(std::unique(found.payers.begin(), found.payers.end()), found.payers.end());
  std::vector<std::size_t> payer_of;
  for (const step& each : fw.steps())
    payer_of.push_back(static_cast<std::size_t>(std::ranges::lower_bound(found.payers, each.payer.value_or("")) -
                                                found.payers.begin()));
  found.if_there.resize(people.size() * found.payers.size());
  found.if_not.resize(found.if_there.size());
  for_each_row(people.size(), threads, limits.stop, report, [&](std::size_t row, const std::stop_token& stop) {
    plan_limits each = limits;
    each.stop = stop;
    for (const bool there : {true, false}) {
      const plan_outcome plan = detail::plan_if(there, by, people[row].stands(), each);
      for (const planned_step& taken : plan.steps) {
        auto& all = there ? found.if_there : found.if_not;
        time_and_money& sum = all[row * found.payers.size() + payer_of[taken.step.value]];
        sum.minutes += cost_of(fw.steps()[taken.step], objective::hours);
        sum.cents += cost_of(fw.steps()[taken.step], objective::cost);
      }
    }
    return !stop.stop_requested();
  });
  return found;
}

}  // namespace loopbaan
