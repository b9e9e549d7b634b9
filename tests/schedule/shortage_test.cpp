// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <algorithm>
#include <limits>

#include <schedule/shortage.hpp>

#include "random_timing.hpp"
#include "schedule_world.hpp"

using namespace loopbaan;
using namespace loopbaan::testing;

namespace {

struct asking {
  std::int64_t amount = 0;
  std::uint64_t accounts = 0;
  int first = 1000, last = -1;
};

asking asked_by(const timing_problem::step& step, account_unit unit) {
  asking made;
  made.accounts = unit == account_unit::hours ? step.hours_of : step.money_of;
  std::int64_t cents = std::numeric_limits<std::int64_t>::max();
  for (const auto& each : step.options) {
    made.first = std::min(made.first, each.first);
    made.last = std::max(made.last, unit == account_unit::hours ? each.last : each.first);
    cents = std::min(cents, each.cents);
  }
  if (unit == account_unit::hours && step.hours_bind) made.amount = step.minutes();
  if (unit == account_unit::euro && step.money_binds) made.amount = cents;
  return made;
}

/// Of all sets of steps: what the others ask, and what the lots hold that any of these may have (max flow is min cut).
std::int64_t most_by_sets(const timing_problem& problem, account_unit unit) {
  const auto& lots = unit == account_unit::hours ? problem.hours : problem.money;
  std::int64_t best = std::numeric_limits<std::int64_t>::max();
  for (std::uint64_t set = 0; set < std::uint64_t{1} << problem.steps.size(); ++set) {
    std::int64_t sum = 0;
    std::vector<bool> used(lots.size(), false);
    for (std::size_t s = 0; s < problem.steps.size(); ++s) {
      const asking what = asked_by(problem.steps[s], unit);
      if ((set >> s & 1) == 0) {
        sum += what.amount;
        continue;
      }
      for (std::size_t l = 0; l < lots.size(); ++l)
        used[l] = used[l] || (what.amount > 0 && (what.accounts >> lots[l].account & 1) != 0 &&
                              lots[l].first <= what.last && what.first <= lots[l].last);
    }
    for (std::size_t l = 0; l < lots.size(); ++l) sum += used[l] ? lots[l].amount : 0;
    best = std::min(best, sum);
  }
  return best;
}

}  // namespace

TEST_CASE("what accounts hold for all steps is the least cut of all sets of them, and where it is too little nothing fits") {
  std::size_t shorts = 0, others = 0;
  for (std::uint64_t seed = 0; seed < testing::cases(3000); ++seed) {
    CAPTURE(seed);
    dice roll{seed};
    const timing_problem problem = random_problem(roll);
    if (std::ranges::any_of(problem.steps, [](const auto& each) { return each.options.empty(); })) continue;
    for (const account_unit unit : {account_unit::hours, account_unit::euro}) {
      const detail::asked_and_there found = detail::asked_and_there_of(problem, unit);
      std::int64_t asked = 0;
      for (const auto& each : problem.steps) asked += asked_by(each, unit).amount;
      REQUIRE(found.asked == asked);
      REQUIRE(found.there == most_by_sets(problem, unit));
    }
    const bool fits = detail::find_any_times(problem).what == detail::timing_answer::outcome::feasible;
    if (detail::falls_short(problem)) {
      ++shorts;
      REQUIRE_FALSE(fits);
    } else {
      others += fits ? 0 : 1;
    }
  }
  CHECK(shorts > 100);
  CHECK(others > 100);  // it is not the only thing that can stand in the way
}

TEST_CASE("who asks more hours and money than there are hears how much of each, and until when") {
  asked_world asked{world("-one 60h EUR100-> A1 ; -two 40h EUR900-> B1", "A1 B1")};
  asked.rules = policy_of({hours_rule("a", "own-hours", 40)},
                          {account("own", account_unit::hours, "own-hours"), account("budget", account_unit::euro)});
  asked.request.holder.times = {{day_of("2026-08-01"), 0.4}};
  asked.request.changes = {{"budget", 2026, 70'000}};
  const schedule_outcome found = asked.find();
  CHECK(found.status == schedule_status::unscheduled);
  CHECK(found.shortages == std::vector<shortage>{{account_unit::hours, 100 * 60, 48 * 60, day_of("2029-07-31")},
                                                 {account_unit::euro, 100'000, 70'000, day_of("2029-07-31")}});
  CHECK(drawn(asked.w.fw(), found.reasons) == "account 1");  // which by itself is enough to prevent it
  const ranks levels = asked.w.levels("");
  for (const shortage& wrong : {shortage{account_unit::hours, 101 * 60, 48 * 60, {}}, shortage{account_unit::hours, 60, 60, {}}}) {
    schedule_outcome other = found;
    other.shortages = {wrong};
    CHECK(check(asked.ground(), standing{levels}, asked.request, other).size() == 1);
  }
  asked.request.changes = {{"budget", 2026, 70'000}, {"budget", 2027, 90'000}, {"own", 2026, 50 * 60}, {"own", 2027, 30 * 60}};
  CHECK(asked.find().shortages.empty());
  CHECK(asked.find().status == schedule_status::optimal);
}
