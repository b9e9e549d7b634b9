// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <numeric>

#include <loopbaan/schedule/schedule.hpp>

#include <support/defects.hpp>

#include "schedule_world.hpp"

using namespace loopbaan;
using namespace loopbaan::testing;

namespace {

policy own_hours(std::int64_t hours, std::int64_t saved = 0) {
  return policy_of({hours_rule("own", "own-hours", hours), years_rule("save", "own-hours-saving-limit", saved)},
                   {account("own", account_unit::hours, "own-hours"), endless("purse", account_unit::euro)});
}

/// The steps of a world take these weeks, one after the other.
world with_weeks(const world& of, const std::vector<std::int64_t>& weeks) {
  framework_draft draft = of.fw().draft();
  for (std::size_t i = 0; i < weeks.size(); ++i) draft.steps[i].weeks = week_count::of(weeks[i]).value();
  return world{std::move(draft)};
}

}  // namespace

TEST_CASE("three courses of thirty hours take three years of thirty-two hours, and one of ninety-six") {
  asked_world of{world("-one 30h-> A1 ; -two 30h-> B1 ; -three 30h-> C1", "A1 B1 C1")};
  of.rules = own_hours(80);
  of.request.holder.times = {{day_of("2026-08-01"), 0.4}};
  const schedule_outcome slow = of.find();
  CHECK(slow.status == schedule_status::optimal);
  CHECK(slow.terms == 9);
  CHECK(slow.fullest == 1800);
  CHECK(slow.sums.size() == 3);
  for (const account_sum& each : slow.sums) CHECK((each.used == 1800 && each.lapsed == 120));
  of.rules = own_hours(240);
  CHECK(of.find().terms == 1);
}

TEST_CASE("the account that keeps a step from being earlier is one that holds something then") {
  asked_world of{world("-one 30h-> A1 ; -two 30h-> B1", "A1 B1")};
  of.rules = policy_of({hours_rule("own", "own-hours", 40)},
                       {account("board", account_unit::hours), account("own", account_unit::hours, "own-hours")});
  const schedule_outcome found = of.find();
  CHECK(drawn(of.w.fw(), found) == "one 0, two 4");
  CHECK(drawn(of.w.fw(), found.steps[1].not_earlier) == "account two 1");
}

TEST_CASE("a course of a hundred hours needs hours that were saved, and what lapsed does not count") {
  asked_world of{with_weeks(world("-course 100h-> A1", "A1"), {10})};
  of.rules = own_hours(40, 3);
  CHECK(drawn(of.w.fw(), of.find()) == "course 8");
  of.rules = own_hours(40, 2);
  const schedule_outcome never = of.find();
  CHECK(never.status == schedule_status::unscheduled);
  CHECK(drawn(of.w.fw(), never.reasons) == "account 0");
  CHECK(never.reasons_proven);
}

TEST_CASE("a step begins in the term after that in which what it asks was reached, whichever step reaches it first") {
  asked_world of{world("A1 -second 10h-> A2 ; -first 10h-> A1 ; -other 10h-> A1 ; B1 -never 10h-> C1", "A2")};
  of.request.steps = {{of.w.step("second"), {}}, {of.w.step("first"), {}}, {of.w.step("other"), {}}};
  of.request.agreed = {{of.w.step("first"), step_agreement::kind::in, "2027-28.1"}};
  const schedule_outcome found = of.find();
  CHECK(drawn(of.w.fw(), found) == "other 0, second 1, first 4");
  CHECK(drawn(of.w.fw(), found.steps[1].not_earlier) == "prerequisite second");
  CHECK(drawn(of.w.fw(), found.steps[2].not_earlier) == "agreement first");
  of.request.steps.push_back({of.w.step("never"), {}});
  CHECK(drawn(of.w.fw(), of.find().reasons) == "prerequisite never");
  CHECK(of.find("B1").status == schedule_status::optimal);
}

TEST_CASE("a long step is spread over its terms by how long these are, to the minute") {
  asked_world of{with_weeks(world("-course 100h-> A1", "A1"), {40})};
  const schedule_outcome found = of.find();
  REQUIRE(found.steps.size() == 1);
  CHECK(drawn(of.w.fw(), found) == "course 0-2");
  CHECK(std::accumulate(found.steps[0].minutes.begin(), found.steps[0].minutes.end(), std::int64_t{0}) == 6000);
  CHECK(found.steps[0].minutes == std::vector<std::int64_t>{2021, 2022, 1957});
  of.when = school_calendar::of_years(day_of("2026-08-01"), 1, 12).from(day_of("2027-01-15"));
  CHECK(drawn(of.w.fw(), of.find().reasons) == "calendar course");  // longer than what is left
}

TEST_CASE("a step that has editions is taken in one of them with a place, the cheaper one where both end as early") {
  asked_world of{world("-course 20h EUR300-> A1 ; A1 -next 10h-> B1", "B1")};
  of.rules = own_hours(80);
  of.hold({{.id = "full", .step = "course", .term = "2026-27.1", .places = 0},
           {.id = "dear", .step = "course", .term = "2026-27.2"},
           {.id = "cheap",
            .step = "course",
            .from = day_of("2026-11-02"),
            .to = day_of("2026-12-18"),
            .cost = cents::of(25000).value()},
           {.id = "late", .step = "course", .term = "2026-27.3", .cost = cents{}}});
  const schedule_outcome found = of.find();
  CHECK(drawn(of.w.fw(), found) == "course 1, next 2");
  CHECK(found.steps[0].edition == 2);
  CHECK(found.cents == 25000);
  CHECK(drawn(of.w.fw(), found.steps[0].not_earlier) == "offer course");
  of.hold({{.id = "full", .step = "course", .term = "2026-27.1", .places = 0}});
  CHECK(drawn(of.w.fw(), of.find().reasons) == "offer course");
}

TEST_CASE("nothing takes place in a term that is leave for more than half") {
  asked_world of{world("-one 10h-> A1 ; A1 -two 10h-> B1", "B1")};
  of.request.leave = {{day_of("2026-10-20"), day_of("2026-12-25")}, {day_of("2026-12-01"), day_of("2027-02-01")}};
  const schedule_outcome found = of.find();
  CHECK(drawn(of.w.fw(), found) == "one 0, two 2");
  CHECK(drawn(of.w.fw(), found.steps[1].not_earlier) == "leave two");
  of.request.leave = {{day_of("2026-08-01"), day_of("2030-08-01")}};
  CHECK(drawn(of.w.fw(), of.find().reasons) == "leave");
}

TEST_CASE("what cannot be together is told as a smallest set of what stands in the way") {
  asked_world of{world("-one 30h-> A1 ; -two 30h-> B1", "A1 B1")};
  of.when = quarters(1);
  of.rules = own_hours(59);
  of.request.most_in_term = minutes::of(1800).value();
  CHECK(drawn(of.w.fw(), of.find().reasons) == "account 0");
  of.rules = own_hours(60);
  CHECK(of.find().terms == 2);
  of.request.agreed = {{of.w.step("one"), step_agreement::kind::in, "2026-27.1"},
                       {of.w.step("two"), step_agreement::kind::in, "2026-27.1"}};
  CHECK(drawn(of.w.fw(), of.find().reasons) == "full_term, agreement one, agreement two");
}

TEST_CASE("hours and money stand on the accounts that serve who pays, preferred ones first") {
  framework_draft draft = world("-course 30h EUR400-> A1 ; -training 20h EUR900-> B1", "A1 B1").fw().draft();
  draft.steps[0].payer = "eigen";
  draft.steps[1].payer = "board";
  asked_world of{world{draft}};
  policy_account own = account("own", account_unit::hours, "own-hours");
  policy_account extra = account("extra", account_unit::hours, "extra-hours");
  extra.payers = {"eigen"};
  policy_account budget = account("budget", account_unit::euro, "own-budget");
  budget.payers = {"eigen"};
  policy_account board = endless("board", account_unit::euro);
  board.payers = {"board"};
  // Own hours are preferred, and the training has nothing else: the course leaves them to it.
  of.rules = policy_of(
      {hours_rule("a", "own-hours", 40), hours_rule("b", "extra-hours", 10), euro_rule("c", "own-budget", 500)},
      {own, extra, budget, board});
  const schedule_outcome found = of.find();
  CHECK(found.terms == 1);
  std::vector<std::string> entries;
  for (const account_entry& each : found.entries)
    entries.push_back(of.w.fw().steps()[each.step].id + " " + of.rules->accounts()[each.account].id + " " +
                      std::to_string(each.amount));
  CHECK(entries == std::vector<std::string>{"course own 1200", "course extra 600", "course budget 40000",
                                            "training own 1200", "training board 90000"});
  of.request.changes = {{"own", 2026, -60}};
  CHECK(of.find().terms == 5);
  draft.steps[1].payer = "gemeente";
  asked_world other{world{draft}};
  other.rules = of.rules;
  CHECK(drawn(other.w.fw(), other.find().reasons) == "no_account training");
}

TEST_CASE("the limit of a phase is told, and kept where that is asked") {
  framework_draft draft =
      world("-one 30h @start-> A1 ; -two 30h @start-> B1", "A1 B1", {{"start", "A1 B1"}, {"later", ""}}).fw().draft();
  asked_world of{world{draft}};
  policy_rule limit = years_rule("limit", "phase-limit", 1);
  limit.phase = "start";
  of.rules = policy_of({hours_rule("own", "own-hours", 40), limit}, {account("own", account_unit::hours, "own-hours")});
  for (step_to_schedule& each : of.request.steps) each.phase = of.w.phase("start");
  of.request.holder = {.phase = "start", .since = day_of("2026-08-01")};
  const schedule_outcome late = of.find();
  REQUIRE(late.deadlines.size() == 1);
  CHECK(late.deadlines[0] == phase_deadline{"start", day_of("2027-07-31"), false});
  of.request.keep_phase_limits = true;
  CHECK(drawn(of.w.fw(), of.find().reasons) == "account 0, phase_limit");
  of.request.changes = {{"own", 2026, 1200}};
  CHECK(of.find().deadlines[0].kept);
}

TEST_CASE("without a calendar nothing can be scheduled, and a wrong request is refused with all that is wrong") {
  asked_world of{world("-one 10h-> A1", "A1")};
  of.when = school_calendar::build({}).value();
  CHECK(drawn(of.w.fw(), of.find().reasons) == "calendar");
  of.when = quarters(1);
  of.request.steps.push_back(of.request.steps[0]);
  of.request.steps.push_back({step_index{9}, {}});
  of.request.leave = {{day_of("2026-09-01"), day_of("2026-08-01")}};
  of.request.agreed = {{of.w.step("one"), step_agreement::kind::in, "2026-27.1"},
                       {of.w.step("one"), step_agreement::kind::in, "2026-27.2"},
                       {of.w.step("one"), step_agreement::kind::not_in, "2026-27.2"},
                       {of.w.step("one"), step_agreement::kind::not_in, "2026-27.5"}};
  const ranks levels = of.w.levels("");
  CHECK(sorted(defects(find_schedule(of.ground(), standing{levels}, of.request))) ==
        sorted(
            {"433 /steps/1", "430 /steps/2", "701 /leave/0", "996 /agreed/1", "996 /agreed/2", "995 /agreed/3/where"}));
}

TEST_CASE("a search that is stopped says what is proven, and claims nothing else") {
  asked_world of{world("-one 30h-> A1 ; -two 31h-> B1 ; -three 32h-> C1 ; -four 33h-> D1", "A1 B1 C1 D1")};
  of.rules = own_hours(70);
  const schedule_outcome best = of.find();
  CHECK(best.status == schedule_status::optimal);
  for (std::uint64_t nodes = 0; nodes < 8; ++nodes) {
    const schedule_outcome cut = of.find("", {.nodes = nodes});
    CHECK(cut.status != schedule_status::unscheduled);
    CHECK(cut.terms_bound <= best.terms);
    if (cut.status == schedule_status::feasible) CHECK(cut.terms >= best.terms);
  }
  CHECK(of.find("", {.nodes = 0}).status == schedule_status::stopped);
}

TEST_CASE("what lapses unused is told with why: no step could use it, none was in its time, or there was more than enough") {
  framework_draft draft = world("-one 30h EUR250-> A1", "A1").fw().draft();
  draft.steps[0].payer = "eigen";
  asked_world asked{world{draft}};
  policy_account board = account("board", account_unit::euro, "board-budget");
  board.payers = {"board"};
  asked.rules = policy_of({hours_rule("a", "own-hours", 40), euro_rule("c", "own-budget", 500), euro_rule("d", "board-budget", 100)},
                          {account("own", account_unit::hours, "own-hours"),
                           account("budget", account_unit::euro, "own-budget"), board});
  const schedule_outcome found = asked.find();
  const auto words = [&](int year) {
    std::string made;
    for (const account_sum& each : found.sums)
      if (each.lot.school_year == year) made += std::to_string(each.lapsed / 60) + " " + std::string{name(each.unused)} + ", ";
    return made;
  };
  CHECK(words(2026) == "10 enough, 416 enough, 166 no_step, ");
  CHECK(words(2027) == "40 not_then, 833 not_then, 166 no_step, ");
  // The checker looks at it too, and says so in both languages.
  schedule_outcome wrong = found;
  wrong.sums[0].unused = unused_right::no_step;
  const ranks levels = asked.w.levels("");
  const std::vector<text> said = check(asked.ground(), standing{levels}, asked.request, wrong);
  REQUIRE(said.size() == 1);
  CHECK(said[0].in_language(language::nl) == "waarom iets ongebruikt vervalt staat er verkeerd");
  CHECK(said[0].in_language(language::en) == "why something lapses unused is told wrongly");
}

TEST_CASE("what is added in a year of which nothing can be used does not count, and that is said") {
  asked_world asked{world("-one 30h-> A1", "A1")};
  asked.rules = policy_of({hours_rule("a", "own-hours", 40), years_rule("s", "own-hours-saving-limit", 2)},
                          {account("own", account_unit::hours, "own-hours")});
  asked.request.changes = {{"own", 2025, 60}};  // saved before
  CHECK(asked.find().assumed.empty());
  asked.request.changes = {{"own", 2020, 60}, {"own", 2035, 60}};
  const schedule_outcome found = asked.find();
  REQUIRE(found.assumed.size() == 2);
  CHECK(found.assumed[0].in_language(language::en) ==
        "What is added to “Account” or taken off it in 2020/21 does not count: the terms lie in 2026/27 – 2028/29.");
  CHECK(found.assumed[1].in_language(language::nl) ==
        "Wat er in 2035/36 op “Account” bij komt of af gaat, telt niet mee: de periodes liggen in 2026/27 – 2028/29.");
}
