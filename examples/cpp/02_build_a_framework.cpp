// SPDX-License-Identifier: BSL-1.0
// Shows how a framework is written in code, what its checks say of a slip of the pen, and a plan on the repaired one.
// Read 01_gap_and_plan.cpp first.
#include <iostream>

#include <loopbaan/loopbaan.hpp>

namespace {

using namespace loopbaan;

framework_draft my_school() {
  framework_draft draft{.id = "my-school", .version = "2026.1", .title = text{"Mijn school", "My school"}};
  draft.scales = {{.id = "growth", .levels = {{"shown", "shown"}, {"steady", "steady"}, {"sharing", "sharing"}}}};
  draft.competences = {{.id = "order", .title = {"Orde", "Keeping order"}, .scale = "growth"},
                       {.id = "talks", .title = {"Oudergesprekken", "Talks with parents"}, .scale = "growth"}};
  draft.profiles = {
      {.id = "mentor", .title = "Mentor", .requires_levels = {{"order", "sharing"}, {"talks", "steady"}}}};
  draft.steps = {
      {.id = "visit",
       .title = "Lesson visits",
       .yields = {{"order", "steady"}},
       .hours = minutes_from_hours(6).value()},
      {.id = "course", .title = "Course", .yields = {{"order", "sharing"}}, .hours = minutes_from_hours(40).value()},
      {.id = "pair",
       .title = "Teaching in pairs",
       .requires_levels = {{"order", "steady"}},
       .yields = {{"order", "sharing"}, {"talks", "shown"}},
       .hours = minutes_from_hours(16.5).value()},
      {.id = "evening",
       .title = "Parents' evening",
       .requires_levels = {{"talks", "shown"}},
       .yields = {{"talks", "steady"}},
       .hours = minutes_from_hours(3).value()}};
  return draft;
}

}  // namespace

int main() {
  auto draft = my_school();
  draft.steps[2].requires_levels = {{"ordr", "steady"}};
  draft.steps[3].yields = {{"talks", "perfect"}};
  const auto refused = framework::build(draft, "my-school.json");
  for (const auto& wrong : refused.errors()) std::cout << print(wrong) << '\n';

  const auto mine = framework::build(my_school()).value();
  const ranks newcomer(mine.competences().size(), rank::unknown);
  const auto plan = planner{mine, mine.target("mentor").value()}.find({.levels = newcomer});
  std::cout << "\n"
            << name(plan.status) << ", " << print_amount(*plan.cost, objective::hours, language::en, "EUR") << ": "
            << print(mine, plan) << '\n';
}
