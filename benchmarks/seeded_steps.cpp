// SPDX-License-Identifier: BSL-1.0
#include "seeded_steps.hpp"

#include <string>

namespace bench {

using namespace loopbaan;

framework framework_of(const std::vector<seeded_step>& steps) {
  framework_draft draft{.id = "seeded", .version = "1"};
  draft.scales = {{.id = "held", .levels = {{.id = "yes", .title = "Yes"}}}};
  const auto competence_of = [&](const std::string& id) {
    draft.competences.push_back({.id = id, .title = id, .scale = "held"});
    return id;
  };
  for (std::size_t i = 0; i < steps.size(); ++i) competence_of("c" + std::to_string(i));
  for (std::size_t i = 0; i < steps.size(); ++i) {
    step each{.id = "s" + std::to_string(i), .title = "s" + std::to_string(i)};
    each.hours = minutes::of(steps[i].hours * 60).value();
    each.cost = cents::of(steps[i].euro * 100).value();
    each.payer = steps[i].for_some ? "some" : "all";
    each.yields["c" + std::to_string(i)] = "yes";
    draft.steps.push_back(std::move(each));
  }
  for (std::size_t i = 0; i < steps.size(); ++i) {
    if (steps[i].one_before.empty()) continue;
    const std::string first = competence_of("before" + std::to_string(i));
    for (const std::size_t one : steps[i].one_before) draft.steps[one].yields[first] = "yes";
    draft.steps[i].requires_levels[first] = "yes";
  }
  return framework::build(std::move(draft)).value();
}

namespace {

policy_rule by_the_year(std::string id, std::int64_t hours) {
  policy_rule made{.id = id, .title = id, .subject = id, .sectors = {"po"}};
  made.value = minutes::of(hours * 60).value();
  made.period = policy_period::year;
  return made;
}

}  // namespace

policy policy_of(std::int64_t hours_a_year, std::int64_t hours_for_some) {
  policy_rule saved{.id = "saved", .title = "saved", .subject = "hours-saving-limit", .sectors = {"po"}};
  saved.value = year_count::of(saved_for).value();
  policy_account some{.id = "some", .title = "some", .unit = account_unit::hours, .subject = "some-hours"};
  some.payers = {"some"};
  const policy_account all{.id = "hours", .title = "hours", .unit = account_unit::hours, .subject = "hours"};
  policy_account money{.id = "money", .title = "money", .unit = account_unit::euro};
  money.unlimited = true;
  return policy::build({.id = "seeded",
                        .version = "1",
                        .rules = {by_the_year("hours", hours_a_year), by_the_year("some-hours", hours_for_some), saved},
                        .accounts = {some, all, money}})
      .value();
}

}  // namespace bench
