// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <support/random.hpp>

#include "schedule_world.hpp"

namespace loopbaan::testing {

/// A world of up to six steps with everything in it, and people of all sorts.
inline asked_world random_asked(dice& roll) {
  const std::vector<std::string> levels{"A1", "A2", "B1", "B2", "C1"};
  std::string drawing;
  const std::size_t steps = 1 + roll.below(6);
  for (std::size_t i = 0; i < steps; ++i) {
    drawing += (i == 0 ? "" : " ; ");
    if (roll.chance(40)) drawing += roll.pick(levels) + (roll.chance(40) ? "|" + roll.pick(levels) : "") + " ";
    drawing += "-s" + std::to_string(i) + " " + std::to_string(roll.below(40)) + "h EUR" +
               std::to_string(roll.below(300)) + "-> " + roll.pick(levels);
  }
  framework_draft draft = world(drawing, "A1 B1 C1").fw().draft();
  for (step& each : draft.steps) {
    if (roll.chance(30)) each.weeks = week_count::of(static_cast<std::int64_t>(roll.below(30))).value();
    each.payer = roll.chance(50) ? "eigen" : "board";
  }
  asked_world made{world{draft}};
  made.when =
      school_calendar::of_years(day_of("2026-08-01"), 1 + static_cast<int>(roll.below(3)), roll.chance(50) ? 4 : 3)
          .from(roll.chance(50) ? day_of("2026-08-01") : day_of("2026-12-10"));
  policy_account own = account("own", account_unit::hours, "own-hours");
  policy_account extra = account("extra", account_unit::hours, "extra-hours");
  policy_account budget = account("budget", account_unit::euro, "own-budget");
  if (roll.chance(60)) extra.payers = {"eigen"};
  if (roll.chance(40)) budget.payers = {"eigen"};
  std::vector<policy_account> accounts{own, extra, budget, endless("board", account_unit::euro)};
  accounts.back().payers = {"board"};
  if (roll.chance(20)) accounts.push_back(endless("more", account_unit::hours));
  if (roll.chance(80))
    made.rules = policy_of({hours_rule("a", "own-hours", static_cast<std::int64_t>(roll.below(50))),
                            hours_rule("b", "extra-hours", static_cast<std::int64_t>(roll.below(20))),
                            years_rule("s", "own-hours-saving-limit", static_cast<std::int64_t>(roll.below(4))),
                            euro_rule("c", "own-budget", static_cast<std::int64_t>(roll.below(700)))},
                           accounts);
  if (roll.chance(40)) made.request.most_in_term = minutes::of(static_cast<std::int64_t>(roll.below(60)) * 60).value();
  if (roll.chance(30)) made.request.leave = {{day_of("2027-01-01"), day_of("2027-05-20")}};
  if (roll.chance(40))
    made.request.holder.times = {{day_of("2026-08-01"), 0.1 * static_cast<double>(1 + roll.below(10))}};
  if (roll.chance(50)) {
    std::vector<step_edition> editions;
    for (std::size_t i = 0; i < 1 + roll.below(4); ++i) {
      step_edition each{.id = "e" + std::to_string(i), .step = "s" + std::to_string(roll.below(steps))};
      each.term = roll.pick(made.when.terms()).id;
      if (roll.chance(40)) each.cost = cents::of(static_cast<std::int64_t>(roll.below(20'000))).value();
      if (roll.chance(15)) each.places = 0;
      editions.push_back(std::move(each));
    }
    made.hold(std::move(editions));
  }
  if (roll.chance(20))
    made.request.agreed = {{step_index{static_cast<std::uint32_t>(roll.below(steps))},
                            roll.chance(50) ? step_agreement::kind::in : step_agreement::kind::not_in,
                            roll.pick(made.when.terms()).id}};
  return made;
}

}  // namespace loopbaan::testing
