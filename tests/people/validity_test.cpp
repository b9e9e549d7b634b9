// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <algorithm>

#include <loopbaan/gap/gap.hpp>
#include <loopbaan/people/estimate.hpp>
#include <loopbaan/people/validity.hpp>
#include <loopbaan/plan/planner.hpp>

#include <support/random.hpp>

using namespace loopbaan;
using namespace std::chrono;
using testing::dice;

namespace {

/// First aid for a year, by a refresher for half a year; driving, of which only the highest level ends, after two
/// years; and talking, which does not end.
framework_draft ward() {
  framework_draft draft{.id = "ward", .version = "1"};
  draft.scales = {{.id = "has", .levels = {{"yes", "has it"}}},
                  {.id = "drives", .levels = {{"car", "a car"}, {"van", "a van", {}, 24}}}};
  draft.competences = {{.id = "aid", .title = "First aid", .scale = "has", .valid_months = 12},
                       {.id = "drive", .title = "Driving", .scale = "drives"},
                       {.id = "talk", .title = "Talking", .scale = "has"}};
  draft.profiles = {{.id = "target", .title = "Aider", .requires_levels = {{"aid", "yes"}}}};
  draft.steps = {
      {.id = "course", .title = "Course", .yields = {{"aid", "yes"}}, .hours = loopbaan::minutes::of(480).value()},
      {.id = "refresher", .title = "Refresher", .yields = {{"aid", "yes"}}, .valid_months = 6}};
  draft.steps[1].hours = loopbaan::minutes::of(600).value();
  return draft;
}

const framework on = framework::build(ward()).value();
constexpr competence_index aid{0};
constexpr competence_index drive{1};
constexpr competence_index talk{2};

cohort as_of(std::vector<evidence> log, std::optional<date> day, const framework& fw = on) {
  return cohort::build(fw, {{.id = "p", .ratings = std::move(log)}}, {.as_of = day}).value();
}

evidence shown(competence_index c, std::size_t level, date day, std::string with = {}) {
  return {c, make_rank(level), rater::leader, day, std::move(with)};
}

}  // namespace

TEST_CASE("a level that ends is there through its last day, and the day after it is known to be gone") {
  const std::vector<evidence> log{shown(aid, 1, 2025y / 3 / 1)};
  const cohort before = as_of(log, 2026y / 3 / 1);
  CHECK(before[0].level(aid) == make_rank(1));
  CHECK(valid_until(before[0], aid) == date{2026y / 3 / 1});
  CHECK_FALSE(ended_on(before[0], aid).has_value());
  const cohort after = as_of(log, 2026y / 3 / 2);
  CHECK(after[0].level(aid) == rank::not_shown);
  CHECK(ended_on(after[0], aid) == date{2026y / 3 / 1});
  CHECK_FALSE(valid_until(after[0], aid).has_value());
  CHECK(as_of(log, {})[0].level(aid) == make_rank(1));  // where no day is asked for nothing ends
}

TEST_CASE("where a level ends by itself the lower ones are still there") {
  const std::vector<evidence> log{shown(drive, 2, 2024y / 1 / 31)};
  CHECK(as_of(log, 2026y / 1 / 31)[0].level(drive) == make_rank(2));
  CHECK(as_of(log, 2026y / 2 / 1)[0].level(drive) == make_rank(1));
  CHECK_FALSE(valid_until(as_of(log, 2026y / 2 / 1)[0], drive).has_value());
  CHECK(as_of({shown(talk, 1, 1990y / 1 / 1)}, 2026y / 2 / 1)[0].level(talk) == make_rank(1));
}

TEST_CASE("what a step gave ends when the step says so, where evidence names the step") {
  CHECK(as_of({shown(aid, 1, 2025y / 8 / 31, "refresher")}, 2026y / 2 / 28)[0].level(aid) == make_rank(1));
  CHECK(as_of({shown(aid, 1, 2025y / 8 / 31, "refresher")}, 2026y / 3 / 1)[0].level(aid) == rank::not_shown);
  CHECK(as_of({shown(aid, 1, 2025y / 8 / 31, "course")}, 2026y / 3 / 1)[0].level(aid) == make_rank(1));
}

TEST_CASE("a last day of its own goes before what the framework says, and a decision holds as long as it says itself") {
  evidence until = shown(aid, 1, 2020y / 1 / 1);
  until.until = 2026y / 6 / 30;
  CHECK(as_of({until}, 2026y / 6 / 30)[0].level(aid) == make_rank(1));
  CHECK(valid_until(as_of({until}, 2026y / 6 / 30)[0], aid) == date{2026y / 6 / 30});
  evidence decided = shown(aid, 1, 2020y / 1 / 1);
  decided.kind = evidence_kind::waiver;
  decided.reason = "nurse";
  CHECK(as_of({decided}, 2026y / 6 / 30)[0].level(aid) == make_rank(1));
  decided.kind = evidence_kind::prior_learning;
  CHECK(as_of({decided}, 2026y / 6 / 30)[0].level(aid) == rank::not_shown);
}

TEST_CASE("of what has ended it is told since when, of what will end until when") {
  const cohort gone = as_of({shown(aid, 1, 2025y / 3 / 1)}, 2026y / 5 / 1);
  CHECK(explain_origin(gone[0], aid, language::en) ==
        "judged by the leader on 2025-03-01, the most recent by someone else; ended after 2026-03-01");
  const cohort there = as_of({shown(aid, 1, 2025y / 3 / 1)}, 2025y / 5 / 1);
  CHECK(explain_origin(there[0], aid, language::nl).ends_with("; geldig tot en met 2026-03-01"));
  CHECK(summarise_log(gone).ended == 1);
  CHECK(summarise_log(there).ending == 1);
}

TEST_CASE("a level without a day never ends, and that is counted") {
  const cohort people =
      cohort::build(on, {{.id = "p", .levels = {{aid, make_rank(1)}}}, {.id = "q", .levels = {{talk, make_rank(1)}}}})
          .value();
  CHECK(undated_levels(people) == 1);
  CHECK(summarise_log(people).undated == 1);
  CHECK(expires(on, aid));
  CHECK(expires(on, drive));
  CHECK_FALSE(expires(on, talk));
}

TEST_CASE("to have a level again a plan takes the step again, with its hours") {
  person_draft who{.id = "p", .done = {step_index{0}}, .ratings = {shown(aid, 1, 2025y / 3 / 1)}};
  const auto hours = [&](date day) {
    const cohort people = cohort::build(on, {who}, {.as_of = day}).value();
    return planner{on, profile_index{0}}.find(people[0].stands()).cost;
  };
  CHECK(hours(2026y / 3 / 1) == 0);
  CHECK(hours(2026y / 3 / 2) == 480);
}

TEST_CASE("levels are what days say, entry by entry, and a longer validity never costs more") {
  std::size_t longer_helps = 0;
  std::size_t ended = 0;
  for (std::uint64_t seed = 0; seed < testing::cases(6000); ++seed) {
    CAPTURE(seed);
    dice roll{seed};
    framework_draft draft = ward();
    const auto some_months = [&]() -> std::optional<std::int64_t> {
      return roll.chance(30) ? std::nullopt : std::optional{static_cast<std::int64_t>(roll.below(40))};
    };
    draft.competences[1].valid_months = some_months();
    draft.scales[1].levels[0].valid_months = some_months();
    draft.scales[1].levels[1].valid_months = some_months();
    draft.steps.push_back(
        {.id = "drill", .title = "Drill", .yields = {{"drive", "van"}}, .valid_months = some_months()});
    draft.steps.push_back({.id = "lesson", .title = "Lesson", .yields = {{"drive", "car"}}});
    draft.steps[2].hours = loopbaan::minutes::of(600).value();
    draft.steps[3].hours = loopbaan::minutes::of(60).value();
    draft.profiles[0].requires_levels = {{"drive", roll.chance(50) ? "van" : "car"}};
    std::vector<evidence> log;
    for (std::size_t i = roll.below(4); i > 0; --i) {
      const date day = date{2023y / 1 / 1} + months{static_cast<int>(roll.below(40))};
      log.push_back(shown(drive, roll.below(3), day, roll.chance(40) ? "drill" : ""));
      if (roll.chance(30)) log.back().rated_by = rater::self;
    }
    const date today = 2026y / 5 / 1;
    const auto answer = [&](const framework_draft& of) {
      const framework fw = framework::build(of).value();
      const cohort people = as_of(log, today, fw);
      return std::pair{people[0].level(drive), planner{fw, profile_index{0}}.find(people[0].stands()).cost};
    };
    const auto [level, cost] = answer(draft);
    // The twin: each entry as what it still shows, by its own months; then the rule in a world where nothing ends.
    std::vector<evidence> left = log;
    for (evidence& each : left) {
      const auto holds = [&](rank at) {
        std::optional<std::int64_t> count = draft.scales[1].levels[number(at) - 1].valid_months;
        if (!count) count = draft.competences[1].valid_months;
        if (each.instrument == "drill" && draft.steps[2].valid_months) count = draft.steps[2].valid_months;
        return !count || today <= *each.day + months{static_cast<int>(*count)};  // days are firsts of months
      };
      const rank before = each.level;
      while (each.level > rank::not_shown && !holds(each.level)) each.level = make_rank(number(each.level) - 1);
      ended += each.level != before ? 1 : 0;
    }
    framework_draft lasting = draft;
    lasting.competences[1].valid_months = lasting.steps[2].valid_months = {};
    for (loopbaan::level& each : lasting.scales[1].levels) each.valid_months = {};
    const framework without_ends = framework::build(lasting).value();
    CHECK(level == as_of(left, today, without_ends)[0].level(drive));

    framework_draft longer = draft;
    std::optional<std::int64_t>& one =
        *roll.pick(std::vector{&longer.competences[1].valid_months, &longer.scales[1].levels[0].valid_months,
                               &longer.scales[1].levels[1].valid_months, &longer.steps[2].valid_months});
    if (!one) continue;  // no validity of its own may be longer or shorter than what then holds
    *one += static_cast<std::int64_t>(1 + roll.below(30));
    const auto [level_then, cost_then] = answer(longer);
    CHECK(level_then >= level);
    CHECK((cost_then && cost && *cost_then <= *cost));
    longer_helps += cost_then != cost ? 1 : 0;
  }
  CHECK(ended > testing::cases(300));
  CHECK(longer_helps > testing::cases(100));
}
