// SPDX-License-Identifier: BSL-1.0
#include <schedule/shortage.hpp>

#include <algorithm>
#include <limits>

#include <schedule/timing/flow.hpp>

namespace loopbaan::detail {
namespace {

/// The least that a step asks of a unit, whichever way it is taken; 0 where an account without limit serves it.
std::int64_t least_asked(const timing_problem::step& step, account_unit unit) {
  if (unit == account_unit::hours) return step.hours_bind ? step.minutes() : 0;
  if (!step.money_binds) return 0;
  std::int64_t least = std::numeric_limits<std::int64_t>::max();
  for (const timing_problem::option& each : step.options) least = std::min(least, each.cents);
  return least;
}

}  // namespace

asked_and_there asked_and_there_of(const timing_problem& problem, account_unit unit) {
  const bool hours = unit == account_unit::hours;
  const std::vector<timing_problem::lot>& lots = hours ? problem.hours : problem.money;
  constexpr std::size_t source = 0, sink = 1;
  flow network{2 + lots.size() + problem.steps.size()};
  for (std::size_t l = 0; l < lots.size(); ++l) network.add(2 + l, sink, lots[l].amount);
  asked_and_there made;
  for (std::size_t s = 0; s < problem.steps.size(); ++s) {
    const timing_problem::step& step = problem.steps[s];
    const std::int64_t amount = least_asked(step, unit);
    if (amount == 0) continue;
    int first = problem.terms, last = -1;
    for (const timing_problem::option& each : step.options) {
      first = std::min(first, each.first);
      last = std::max(last, hours ? each.last : each.first);  // money is paid in the first term
    }
    made.asked += amount;
    made.last = std::max(made.last, last);
    const std::size_t node = 2 + lots.size() + s;
    network.add(source, node, amount);
    const std::uint64_t serving = hours ? step.hours_of : step.money_of;
    for (std::size_t l = 0; l < lots.size(); ++l)
      if ((serving >> lots[l].account & 1) != 0 && lots[l].first <= last && first <= lots[l].last)
        network.add(node, 2 + l, amount);
  }
  made.there = network.most(source, sink);
  return made;
}

bool falls_short(const timing_problem& problem) {
  for (const account_unit unit : {account_unit::hours, account_unit::euro})
    if (const asked_and_there found = asked_and_there_of(problem, unit); found.there < found.asked) return true;
  return false;
}

std::vector<shortage> shortages_of(const timing_problem& problem, const school_calendar& when) {
  std::vector<shortage> made;
  for (const account_unit unit : {account_unit::hours, account_unit::euro})
    if (const asked_and_there found = asked_and_there_of(problem, unit); found.there < found.asked)
      made.push_back({unit, found.asked, found.there, when.terms()[static_cast<std::size_t>(found.last)].to});
  return made;
}

}  // namespace loopbaan::detail
