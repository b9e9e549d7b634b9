// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <loopbaan/plan/cost_range.hpp>
#include <loopbaan/plan/payer_costs.hpp>

#include <support/world.hpp>

using namespace loopbaan;
using namespace loopbaan::testing;

namespace {

/// Steps paid in turn by the board, by people themselves, and by nobody who is named.
world paid(const world& drawn) {
  framework_draft draft = drawn.fw().draft();
  for (std::size_t i = 0; i < draft.steps.size(); ++i)
    if (i % 3 < 2) draft.steps[i].payer = i % 3 == 0 ? "board" : "own";
  return world{std::move(draft)};
}

cohort people_with(const world& w, const std::vector<std::string>& all) {
  std::vector<person_draft> drafts;
  for (const std::string& held : all) {
    person_draft made{.id = "p" + std::to_string(drafts.size())};
    const ranks levels = w.levels(held);
    for (const competence_index c : w.fw().competences().indices())
      if (levels[c.value] != rank::unknown) made.levels[c] = levels[c.value];
    drafts.push_back(std::move(made));
  }
  return cohort::build(w.fw(), std::move(drafts)).value();
}

}  // namespace

TEST_CASE("what each payer takes is what the steps of both plans say") {
  const world w = paid({"-talk 2h-> A1 ; A1 -course 30h-> A2 ; -coaching 20h-> B1", "A2 B1"});
  const payer_costs found = find_payer_costs(planner{w.fw(), w.target()}, people_with(w, {"A1 B0", "A? B0", "A2 B1"}));
  CHECK(found.payers == std::vector<std::string>{"", "board", "own"});
  CHECK(found.at(true, 0, 1).minutes == 0);
  CHECK(found.at(false, 0, 2).minutes == 30 * 60);
  CHECK(found.at(true, 1, 0).minutes == 20 * 60);
  CHECK(found.at(true, 1, 2).minutes == 0);
  CHECK(found.at(false, 1, 1).minutes == 2 * 60);
  CHECK(found.at(false, 1, 2).minutes == 30 * 60);
  for (std::size_t payer = 0; payer < 3; ++payer) CHECK(found.at(false, 2, payer) == time_and_money{});
}

TEST_CASE("over all payers a plan takes what its range says, in hours and in money") {
  for (const objective cheapest_in : {objective::hours, objective::cost}) {
    const world w = paid({"-a 3h-> A1 ; A1 -b 7h-> A2 B1 ; -c 4h-> B1 ; B1 -d 9h-> C2 ; -e 1h-> C1", "A2 B1 C2"});
    const cohort people = people_with(w, {"A? B? C?", "A1 B? C0", "A0 B0 C0", "A2 B1 C2", "A? B1 C1"});
    const planner by{w.fw(), w.target(), cheapest_in};
    const payer_costs found = find_payer_costs(by, people, 1);
    CHECK(found == find_payer_costs(by, people, 2));
    const std::vector<cost_range> ranges = find_all_ranges(by, people);
    for (std::size_t row = 0; row < people.size(); ++row)
      for (const bool there : {true, false}) {
        std::int64_t sum = 0;
        for (std::size_t payer = 0; payer < found.payers.size(); ++payer)
          sum +=
              cheapest_in == objective::hours ? found.at(there, row, payer).minutes : found.at(there, row, payer).cents;
        CHECK(sum == (there ? ranges[row].least : ranges[row].most).value_or(0));
      }
  }
}

TEST_CASE("of a step that goes on after this school year a part counts for it, by weeks and rounded down") {
  framework_draft draft = world{"-short 7h-> A1 ; A1 -long 10h-> A2 ; -far 9h-> B1", "A2 B1"}.fw().draft();
  for (step& each : draft.steps) {
    each.weeks = week_count::of(each.id == "short" ? 30 : each.id == "long" ? 40 : 0).value();
    each.cost = cents::of(1000).value();
    each.hours_of_others = minutes::of(30).value();
    each.estimate = each.id != "far";
    if (each.id == "long") each.estimated = {"cost"};
  }
  const world w{std::move(draft)};
  const payer_costs found = find_payer_costs(planner{w.fw(), w.target()}, people_with(w, {"A0 B0"}));
  CHECK(found.early_weeks == 40);
  const time_and_money all = found.at(false, 0, 0);
  CHECK(all.minutes == 26 * 60);
  CHECK(all.early_minutes == 7 * 60 + 10 * 60 * 10 / 40 + 9 * 60);
  CHECK(all.early_cents == 1000 + 250 + 1000);
  CHECK(all.estimated_minutes == 7 * 60);
  CHECK(all.estimated_cents == 2000);
  CHECK(all.minutes_of_others == 90);
}

TEST_CASE("of a school year so many weeks are left as days of it") {
  using namespace std::chrono;
  CHECK(school_weeks_left({}) == 40);
  CHECK(school_weeks_left(date{2026y / 8 / 1}) == 40);
  CHECK(school_weeks_left(date{2027y / 1 / 30}) == 20);  // 183 of 365 days
  CHECK(school_weeks_left(date{2027y / 7 / 31}) == 0);
  for (sys_days day{2023y / 8 / 1}, end{2025y / 8 / 1}; day < end; day += days{1}) {
    const std::int64_t left = school_weeks_left(date{day});
    CHECK(left >= 0);
    CHECK(left <= 40);
    if (date{day}.month() != August) CHECK(left <= school_weeks_left(date{day - days{1}}));
  }
}
