// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <loopbaan/schedule/accounts.hpp>

#include <support/defects.hpp>

#include "schedule_world.hpp"

using namespace loopbaan;
using namespace loopbaan::testing;

namespace {

/// "0 2026 80:00 until 2027-07-31", amounts in hours and minutes.
std::vector<std::string> lines(const account_lots& of) {
  std::vector<std::string> made;
  for (const account_lot& each : of.lots)
    made.push_back(std::to_string(each.account) + " " + std::to_string(each.school_year) + " " +
                   std::to_string(each.amount / 60) + "h" + std::to_string(each.amount % 60) + " until " +
                   print(each.days.to) + (each.phase.empty() ? "" : " in " + each.phase));
  return made;
}

school_calendar two_years() { return school_calendar::of_years(day_of("2026-08-01"), 2); }

}  // namespace

TEST_CASE("a right by the year is given for each school year, pro rata month by month, and lapses with the year") {
  const policy of = policy_of({hours_rule("own", "own-hours", 80)}, {account("own", account_unit::hours, "own-hours")});
  CHECK(lines(find_lots(of, {}, two_years()).value()) ==
        std::vector<std::string>{"0 2026 80h0 until 2027-07-31", "0 2027 80h0 until 2028-07-31"});
  const account_holder starter{.times = {{day_of("2026-08-01"), 0.4}}};
  CHECK(lines(find_lots(of, starter, two_years()).value()) ==
        std::vector<std::string>{"0 2026 32h0 until 2027-07-31", "0 2027 32h0 until 2028-07-31"});
  // Six months at full time and six at a half; then a year at a half.
  const account_holder less{.times = {{day_of("2025-08-01"), 1}, {day_of("2027-01-02"), 0.5}}};
  CHECK(lines(find_lots(of, less, two_years()).value()) ==
        std::vector<std::string>{"0 2026 60h0 until 2027-07-31", "0 2027 40h0 until 2028-07-31"});
  // In service from 15 March on: March counts.
  const account_holder late{.since = day_of("2027-03-15")};
  CHECK(lines(find_lots(of, late, two_years()).value()) ==
        std::vector<std::string>{"0 2026 33h20 until 2027-07-31", "0 2027 80h0 until 2028-07-31"});
  CHECK(find_lots(of, {.times = {{day_of("2026-08-01"), 0}}}, two_years()).value().lots.empty());
}

TEST_CASE("a policy that ends in the middle of a year gives half of it, and its successor the other half") {
  policy_rule old = hours_rule("old", "own-hours", 60);
  old.to = day_of("2027-01-31");
  policy_rule fresh = hours_rule("new", "own-hours", 120);
  fresh.from = day_of("2027-02-01");
  const auto own = account("own", account_unit::hours, "own-hours");
  CHECK(lines(find_lots(policy_of({old}, {own}), {}, two_years()).value()) ==
        std::vector<std::string>{"0 2026 30h0 until 2027-07-31"});
  CHECK(lines(find_lots(policy_of({old, fresh}, {own}), {}, two_years()).value()) ==
        std::vector<std::string>{"0 2026 90h0 until 2027-07-31", "0 2027 120h0 until 2028-07-31"});
}

TEST_CASE("what may be saved can be used for so many years, that in which it is given counted") {
  const auto own = account("own", account_unit::hours, "own-hours");
  const auto last_days = [&](std::int64_t years) {
    return lines(
        find_lots(
            policy_of({hours_rule("own", "own-hours", 80), years_rule("save", "own-hours-saving-limit", years)}, {own}),
            {}, school_calendar::of_years(day_of("2026-08-01"), 1))
            .value());
  };
  CHECK(last_days(3) == std::vector<std::string>{"0 2026 80h0 until 2029-07-31"});
  CHECK(last_days(1) == std::vector<std::string>{"0 2026 80h0 until 2027-07-31"});
  CHECK(last_days(0) == std::vector<std::string>{"0 2026 80h0 until 2027-07-31"});
}

TEST_CASE("the right of a starter is for steps of that phase, and ends so many years after the start") {
  policy_rule extra = hours_rule("extra", "starter-hours", 40);
  extra.phase = "start";
  policy_rule limit = years_rule("limit", "starter-hours-limit", 3);
  limit.phase = "start";
  const policy of = policy_of({extra, limit}, {account("extra", account_unit::hours, "starter-hours")});
  const account_holder starter{.phase = "start", .since = day_of("2024-02-01")};
  CHECK(lines(find_lots(of, starter, two_years()).value()) ==
        std::vector<std::string>{"0 2026 20h0 until 2027-07-31 in start"});
  CHECK(find_lots(of, {.phase = "later", .since = day_of("2026-08-01")}, two_years()).value().lots.empty());
  const auto unknown = find_lots(of, {.phase = "start"}, two_years()).value();
  CHECK(unknown.lots.size() == 2);
  REQUIRE(unknown.assumed.size() == 1);
  CHECK(unknown.assumed[0].in_language(language::en) ==
        "Since when somebody is in service is not known: the limit of “Account” counts from 2026-08-01.");
}

TEST_CASE("what somebody gives is added, what was used is taken off, and neither goes below nothing") {
  const policy of = policy_of({hours_rule("own", "own-hours", 80)},
                              {account("own", account_unit::hours, "own-hours"), account("board", account_unit::hours),
                               endless("grant", account_unit::hours)});
  const auto with = [&](std::vector<account_change> changes) {
    return find_lots(of, {}, two_years(), changes).value();
  };
  CHECK(lines(with({{"board", 2027, 1200}, {"own", 2026, -300}, {"own", 2027, -99'999}})) ==
        std::vector<std::string>{"0 2026 75h0 until 2027-07-31", "1 2027 20h0 until 2028-07-31"});
  CHECK(lines(with({{"board", 2025, 1200}, {"board", 2028, 1200}})).size() == 2);  // both years are past or to come
  CHECK(with({{"grant", 2026, 60}}).assumed.size() == 1);
  CHECK(defects(find_lots(of, {.times = {{day_of("2026-08-01"), 2.5}}}, two_years(), {{"bord", 2026, 1}})) ==
        std::vector<std::string>{"433 /times/0/fte", "202 /changes/0/account"});
}
