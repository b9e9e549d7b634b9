// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <map>

#include <loopbaan/schedule/schedule.hpp>

#include <plan/answers/walker.hpp>

#include "random_schedule.hpp"

using namespace loopbaan;
using namespace loopbaan::testing;

TEST_CASE("whatever is asked, the answer stands up to the checker, and the order of what is asked changes nothing") {
  std::array<std::size_t, 4> seen{};
  for (std::uint64_t seed = 0; seed < testing::cases(1500); ++seed) {
    CAPTURE(seed);
    dice roll{seed};
    asked_world of = random_asked(roll);
    const char* from = roll.chance(60) ? "A1 B1 C1" : "";
    const schedule_outcome found = of.find(from);
    ++seen[static_cast<std::size_t>(found.status)];
    std::ranges::reverse(of.request.steps);
    std::ranges::reverse(of.request.changes);
    const schedule_outcome again = of.find(from);
    CHECK((again.steps == found.steps && again.entries == found.entries && again.sums == found.sums &&
           again.reasons == found.reasons));
  }
  CHECK(seen[static_cast<std::size_t>(schedule_status::optimal)] > testing::cases(300));
  CHECK(seen[static_cast<std::size_t>(schedule_status::unscheduled)] > testing::cases(100));
}

TEST_CASE("who gets more hours never ends later, and is never told that it cannot be any more") {
  std::size_t sooner = 0;
  for (std::uint64_t seed = 5000; seed < 5000 + testing::cases(1200); ++seed) {
    CAPTURE(seed);
    dice roll{seed};
    asked_world of = random_asked(roll);
    of.when = quarters(3);
    of.held.reset();
    of.request.most_in_term.reset();
    of.request.agreed.clear();
    policy_account other = account("other", account_unit::hours, "other-hours");
    other.payers = {"board"};
    of.rules =
        policy_of({hours_rule("a", "own-hours", 20 + static_cast<std::int64_t>(roll.below(30))),
                   hours_rule("b", "other-hours", static_cast<std::int64_t>(roll.below(20))),
                   years_rule("s", "own-hours-saving-limit", static_cast<std::int64_t>(roll.below(4)))},
                  {account("own", account_unit::hours, "own-hours"), other, endless("purse", account_unit::euro)});
    of.request.holder = {};
    const schedule_outcome before = of.find("A1 B1 C1");
    of.request.changes = {{"own", 2026 + static_cast<int>(roll.below(2)), 600}};
    const schedule_outcome after = of.find("A1 B1 C1");
    if (before.status != schedule_status::optimal) continue;
    REQUIRE(after.status == schedule_status::optimal);
    CHECK(after.terms <= before.terms);
    sooner += after.terms < before.terms;
  }
  CHECK(sooner > testing::cases(10));
}

namespace {

/// When everything has ended, where each step begins as soon as it is open and nothing else limits it; the number of
/// terms and one where that is never. By the walker of plans.
std::size_t as_soon_as_open(const asked_world& of, const standing& stands) {
  std::map<step_index, std::size_t> ends;  // the term after the last
  for (std::size_t term = 0; term < of.when.size(); ++term) {
    detail::walker way{of.w.fw(), stands};
    for (const auto& [step, end] : ends)
      if (end <= term) way.take(step);
    for (const step_to_schedule& each : of.request.steps) {
      if (ends.contains(each.step) || way.closed(each.step)) continue;
      std::int64_t weeks = 0;
      std::size_t end = term;
      while (end < of.when.size() &&
             (end == term || weeks < of.w.fw().steps()[each.step].weeks.value_or(week_count{}).count()))
        weeks += of.when.weeks_of(end++);
      if (weeks < of.w.fw().steps()[each.step].weeks.value_or(week_count{}).count()) continue;
      ends[each.step] = end;
    }
  }
  std::size_t last = 0;
  for (const auto& [step, end] : ends) last = std::max(last, end);
  return ends.size() == of.request.steps.size() ? last : of.when.size() + 1;
}

}  // namespace

TEST_CASE("where nothing limits it, everything ends as soon as what each step asks allows") {
  std::array<std::size_t, 2> seen{};
  for (std::uint64_t seed = 9000; seed < 9800; ++seed) {
    CAPTURE(seed);
    dice roll{seed};
    framework_draft draft = random_asked(roll).w.fw().draft();
    // Phases too: the second opens when A1 is reached.
    draft.profiles.push_back({.id = "exit", .title = "Exit", .requires_levels = {{"A", "1"}}});
    draft.phases = {{.id = "first", .title = "First", .exit = "exit"}, {.id = "second", .title = "Second"}};
    for (step& each : draft.steps)
      if (roll.chance(25)) each.phases = {roll.chance(70) ? "second" : "first"};
    asked_world of{world{draft}};
    of.when = school_calendar::of_years(day_of("2026-08-01"), 1 + static_cast<int>(roll.below(3)));
    const ranks levels = of.w.levels(roll.chance(30) ? "B1" : "");
    standing stands{levels};
    if (roll.chance(60)) stands.phase = of.w.phase(roll.chance(70) ? "first" : "second");
    const schedule_outcome found = find_schedule(of.ground(), stands, of.request).value();
    CHECK(check(of.ground(), stands, of.request, found) == std::vector<text>{});
    const std::size_t soonest = as_soon_as_open(of, stands);
    const bool never = soonest > of.when.size();
    ++seen[never ? 1 : 0];
    CHECK(found.status == (never ? schedule_status::unscheduled : schedule_status::optimal));
    if (!never) CHECK(found.terms == soonest);
  }
  CHECK(seen[0] > 100);
  CHECK(seen[1] > 100);
}

TEST_CASE("where phases branch, a step waits for one whole way to a phase of its own") {
  std::array<std::size_t, 2> seen{};
  int branching = 0;
  for (std::uint64_t seed = 12'000; seed < 12'800; ++seed) {
    CAPTURE(seed);
    dice roll{seed};
    framework_draft draft = random_asked(roll).w.fw().draft();
    // Two ways to the last phase: along A1, or along B1 and one of two of C1 and A2.
    draft.profiles.push_back({.id = "left", .title = "Left", .requires_levels = {{"A", "1"}}});
    draft.profiles.push_back({.id = "right", .title = "Right", .requires_levels = {{"B", "1"}}});
    draft.profiles.back().requires_any.sets = {{{"C", "1"}}, {{"A", "2"}}, {{"B", "2"}}};
    draft.profiles.back().requires_any.at_least = 1 + static_cast<std::int64_t>(roll.below(2));
    draft.phases = {{.id = "first", .title = "First"},
                    {.id = "left", .title = "Left", .exit = "left", .after = {"first"}},
                    {.id = "right", .title = "Right", .exit = "right", .after = {"first"}},
                    {.id = "last", .title = "Last", .after = {"left", "right"}}};
    for (step& each : draft.steps)
      for (const char* id : {"left", "right", "last"})
        if (roll.chance(25)) each.phases.emplace_back(id);
    asked_world of{world{draft}};
    of.when = school_calendar::of_years(day_of("2026-08-01"), 1 + static_cast<int>(roll.below(3)));
    const ranks levels = of.w.levels(roll.chance(30) ? "B1" : "");
    standing stands{levels, of.w.phase(roll.chance(70) ? "first" : "right")};
    const schedule_outcome found = find_schedule(of.ground(), stands, of.request).value();
    CHECK(check(of.ground(), stands, of.request, found) == std::vector<text>{});
    const std::size_t soonest = as_soon_as_open(of, stands);
    const bool never = soonest > of.when.size();
    ++seen[never ? 1 : 0];
    CHECK(found.status == (never ? schedule_status::unscheduled : schedule_status::optimal));
    if (!never) CHECK(found.terms == soonest);
    if (!never)
      for (const step_to_schedule& each : of.request.steps)
        branching += std::ranges::count(of.w.fw().steps()[each.step].phases, "last") > 0 ? 1 : 0;
  }
  CHECK(seen[0] > 50);
  CHECK(seen[1] > 100);
  CHECK(branching > 20);
}
