// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/plan/payer_costs.hpp>

#include <algorithm>

#include <loopbaan/core/workers.hpp>
#include <loopbaan/plan/takes.hpp>

#include <plan/prospect/fillings.hpp>

namespace loopbaan {

std::int64_t school_weeks_left(const std::optional<date>& day) noexcept {
  if (!day) return weeks_of_school_year;
  using namespace std::chrono;
  const date begin{day->month() >= August ? day->year() : day->year() - years{1}, August, std::chrono::day{1}};
  const sys_days first{begin}, last{date{begin.year() + years{1}, August, std::chrono::day{1}}};
  return weeks_of_school_year * (last - sys_days{*day}).count() / (last - first).count();
}

namespace {

/// Of an amount, what falls before a week.
std::int64_t part_before(std::int64_t week, const planned_step& taken, std::int64_t amount) {
  if (taken.begins >= week) return 0;
  if (taken.ends <= week) return amount;
  return amount / (taken.ends - taken.begins) * (week - taken.begins) +
         amount % (taken.ends - taken.begins) * (week - taken.begins) / (taken.ends - taken.begins);
}

void add_step(time_and_money& to, const step& each, const planned_step& taken, std::int64_t early) {
  const std::int64_t minutes = cost_of(each, objective::hours), cents = cost_of(each, objective::cost);
  to.minutes += minutes;
  to.cents += cents;
  to.early_minutes += part_before(early, taken, minutes);
  to.early_cents += part_before(early, taken, cents);
  if (is_estimate(each, "hours")) to.estimated_minutes += minutes;
  if (is_estimate(each, "cost")) to.estimated_cents += cents;
  if (each.hours_of_others) to.minutes_of_others += each.hours_of_others->count();
}

}  // namespace

payer_costs find_payer_costs(const planner& by, const cohort& people, unsigned threads, const plan_limits& limits,
                             const progress& report) {
  require_same(by.fw(), people.fw());
  const framework& fw = by.fw();
  payer_costs found{.early_weeks = school_weeks_left(people.rule().as_of)};
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
    const standing who = detail::on_usual_route(by, people[row].stands(), each);
    for (const bool there : {true, false}) {
      const plan_outcome plan = detail::plan_if(there, by, who, each);
      for (const planned_step& taken : plan.steps) {
        auto& all = there ? found.if_there : found.if_not;
        time_and_money& sum = all[row * found.payers.size() + payer_of[taken.step.value]];
        add_step(sum, fw.steps()[taken.step], taken, found.early_weeks);
      }
    }
    return !stop.stop_requested();
  });
  return found;
}

}  // namespace loopbaan
