// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include <loopbaan/schedule/schedule.hpp>

#include <support/defects.hpp>
#include <support/world.hpp>

/// Small worlds to make schedules in.
namespace loopbaan::testing {

inline date day_of(const char* words) { return parse_date(words).value(); }

inline policy_rule hours_rule(std::string id, std::string subject, std::int64_t hours) {
  policy_rule made{.id = std::move(id), .title = "Hours", .subject = std::move(subject), .sectors = {"po"}};
  made.value = minutes::of(hours * 60).value();
  made.period = policy_period::year;
  made.pro_rata = true;
  return made;
}

inline policy_rule euro_rule(std::string id, std::string subject, std::int64_t euro) {
  policy_rule made = hours_rule(std::move(id), std::move(subject), 0);
  made.value = cents::of(euro * 100).value();
  return made;
}

inline policy_rule years_rule(std::string id, std::string subject, std::int64_t years) {
  policy_rule made{.id = std::move(id), .title = "Years", .subject = std::move(subject), .sectors = {"po"}};
  made.value = year_count::of(years).value();
  return made;
}

inline policy_account account(std::string id, account_unit unit, std::string subject = {}) {
  policy_account made{.id = std::move(id), .title = "Account", .unit = unit};
  if (!subject.empty()) made.subject = std::move(subject);
  return made;
}

inline policy_account endless(std::string id, account_unit unit) {
  policy_account made = account(std::move(id), unit);
  made.unlimited = true;
  return made;
}

inline policy policy_of(std::vector<policy_rule> rules, std::vector<policy_account> accounts) {
  return policy::build({.id = "rules", .version = "1", .rules = std::move(rules), .accounts = std::move(accounts)})
      .value();
}

/// All steps of a world, in its order.
inline std::vector<step_to_schedule> all_steps(const framework& fw) {
  std::vector<step_to_schedule> made;
  for (const step_index each : fw.steps().indices()) made.push_back({each, {}});
  return made;
}

/// "course 0-1, visit 2": each step with its first term, and its last where that is another.
inline std::string drawn(const framework& fw, const schedule_outcome& of) {
  std::string words;
  for (const scheduled_step& each : of.steps) {
    words += (words.empty() ? "" : ", ") + fw.steps()[each.step].id + " " + std::to_string(each.first);
    if (each.last != each.first) words += "-" + std::to_string(each.last);
  }
  return words;
}

/// "account 1, offer course": why there is no schedule.
inline std::string drawn(const framework& fw, const std::vector<obstacle>& reasons) {
  std::string words;
  for (const obstacle& each : reasons) {
    words += (words.empty() ? "" : ", ") + std::string{name(each.what)};
    if (each.step) words += " " + fw.steps()[*each.step].id;
    if (each.other) words += " after " + fw.steps()[*each.other].id;
    if (each.account) words += " " + std::to_string(*each.account);
  }
  return words;
}

inline school_calendar quarters(int years) { return school_calendar::of_years(day_of("2026-08-01"), years); }

/// A world with all that a schedule is made in; whatever is found stands up to the checker.
struct asked_world {
  world w;
  school_calendar when = quarters(3);
  std::optional<policy> rules = {};
  std::optional<offers> held = {};
  schedule_request request = {};

  explicit asked_world(world of) : w{std::move(of)} { request.steps = all_steps(w.fw()); }

  [[nodiscard]] schedule_ground ground() const {
    return {w.fw(), when, rules ? &*rules : nullptr, held ? &*held : nullptr};
  }

  [[nodiscard]] schedule_outcome find(std::string_view from = "", const schedule_limits& limits = {}) const {
    const ranks levels = w.levels(from);
    const standing stands{levels};
    schedule_outcome made = find_schedule(ground(), stands, request, limits).value();
    CHECK(check(ground(), stands, request, made) == std::vector<text>{});
    return made;
  }

  void hold(std::vector<step_edition> editions) {
    held = offers::build({.id = "o",
                          .version = "1",
                          .framework = {w.fw().id(), w.fw().version()},
                          .terms = when.terms(),
                          .editions = std::move(editions)},
                         w.fw())
               .value();
  }
};

}  // namespace loopbaan::testing
