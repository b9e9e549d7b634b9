// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <string>

#include <loopbaan/partnership/flow_answer.hpp>

#include <partnership/flow_worlds.hpp>
#include <support/defects.hpp>

using namespace loopbaan;
using testing::defects;
using testing::few_lines;
using testing::flow_share;

namespace {

std::int64_t closing(const std::vector<flow_cell>& cells, std::size_t period) {
  std::int64_t sum = 0;
  for (const flow_cell& each : cells)
    if (each.period == period) sum += each.people.closing;
  return sum;
}

}  // namespace

TEST_CASE("a tenth of 120 leaves each year, and who is there adds up") {
  const auto cells = follow_staff(few_lines()).value();
  CHECK(closing(cells, 0) == 108 * flow_unit);
  CHECK(closing(cells, 2) == 8748 * flow_unit / 100);
  CHECK(check_flow(cells, 1) == std::vector<std::string>{});
  const auto all = add_up(cells, {});
  REQUIRE(all.size() == 3);
  CHECK(all[1].people == flow_amounts{108 * flow_unit, 108 * flow_unit / 10, 0, 0, 0, 0, 0, 972 * flow_unit / 10});
  CHECK(all[0].fte.opening == 96 * flow_unit);
}

TEST_CASE("people retire in the month in which they are old enough by the law of their birth, not at an age") {
  flow_plan plan = few_lines();
  plan.rates[0].value = 0;
  plan.rates.push_back(flow_share("datum", flow_event::retire, 1));
  plan.rates.push_back(flow_share("na", flow_event::past_date, 1));
  plan.stock[0].age = 66;  // born from October 1959 to September 1960: 67 in the first year, each of them
  CHECK(add_up(follow_staff(plan).value(), {})[0].people.retired == 120 * flow_unit);
  // With four months more it is so for those of October to May: who is born in June is old enough in the October after.
  plan.retirement_dates[0].months = 4;
  CHECK(add_up(follow_staff(plan).value(), {})[0].people.retired == 80 * flow_unit);
  CHECK(add_up(follow_staff(plan).value(), {})[1].people.retired == 40 * flow_unit);
  // And where it is only for who is born from 1960 on, the three months of 1959 retire at 67.
  plan.retirement_dates[0].months = 0;
  plan.retirement_dates.push_back({date{std::chrono::year{1960}, std::chrono::month{1}, std::chrono::day{1}}, 68, 0, "aow"});
  CHECK(add_up(follow_staff(plan).value(), {})[0].people.retired == 30 * flow_unit);
}

TEST_CASE("what part of starters had left after one, two and three years are three rates, not a sum") {
  flow_plan plan = few_lines();
  plan.stock[0].service = 0;
  plan.rates[0].value.reset();
  plan.rates[0].left_after = {0.08, 0.11, 0.15};
  const auto years = add_up(follow_staff(plan).value(), {});
  CHECK(years[0].people.closing == 1104 * flow_unit / 10);
  CHECK(std::llabs(years[1].people.left - 36 * flow_unit / 10) < 200);
  CHECK(std::llabs(years[2].people.closing - 102 * flow_unit) < 200);
}

TEST_CASE("any flow closes, for each age, to the last billionth; one that does not is found") {
  testing::dice dice{41};
  for (int round = 0; round < 300; ++round) {
    const flow_plan plan = testing::any_flow(dice);
    auto cells = follow_staff(plan).value();
    REQUIRE(check_flow(cells, 1) == std::vector<std::string>{});
    std::int64_t there = 0, came = 0, went = 0;
    for (const flow_cell& each : cells) {
      if (each.period == 0) there += each.people.opening;
      came += each.people.entered;
      went += each.people.left + each.people.retired;
    }
    CHECK(there + came - went == closing(cells, static_cast<std::size_t>(plan.years) - 1));
    if (cells.empty()) continue;
    flow_cell& any = cells[dice.below(cells.size())];
    (dice.chance(50) ? any.people.closing : any.fte.left) += 1;
    CHECK(!check_flow(cells, 1).empty());
  }
}

TEST_CASE("the order of rows changes nothing of the sums but their last digits, other names nothing") {
  testing::dice dice{42};
  for (int round = 0; round < 50; ++round) {
    const flow_plan plan = testing::any_flow(dice);
    flow_plan other = plan;
    std::ranges::reverse(other.stock);
    for (flow_label& each : other.regions) each.id += "x";
    for (flow_stock& each : other.stock) *each.region += "x";
    for (flow_intake& each : other.intake) *each.region += "x";
    const auto one = add_up(follow_staff(plan).value(), {.region = true}), two = add_up(follow_staff(other).value(), {.region = true});
    REQUIRE(one.size() == two.size());
    for (std::size_t i = 0; i < one.size(); ++i) CHECK(one[i].people == two[i].people);
  }
}

TEST_CASE("the given rates lie between those that leave fewest and most people, in every cell") {
  testing::dice dice{43};
  for (int round = 0; round < 100; ++round) {
    flow_plan plan = testing::any_flow(dice);
    for (flow_rate& each : plan.rates)
      if (each.value && each.event != flow_event::move) {
        each.low = *each.value * 0.8;
        each.high = *each.value + (1 - *each.value) * 0.2;
      }
    const flow_keep keep{true, false, true, true};
    const auto least = add_up(follow_staff(plan, {}, flow_corner::fewest).value(), keep);
    const auto most = add_up(follow_staff(plan, {}, flow_corner::most).value(), keep);
    const auto find = [](const std::vector<flow_cell>& among, const flow_cell& of) {
      for (const flow_cell& each : among)
        if (each.period == of.period && each.region == of.region && each.phase == of.phase && each.age == of.age)
          return each.people.closing;
      return std::int64_t{0};
    };
    for (const flow_cell& each : add_up(follow_staff(plan).value(), keep)) {
      CHECK(find(least, each) <= each.people.closing + 100);
      CHECK(find(most, each) >= each.people.closing - 100);
    }
    const flow_answer answer = project_flow(plan).value();
    CHECK(answer.rates_are_ranges);
    for (const flow_point& each : answer.points) {
      CHECK(static_cast<double>(*each.people_low) <= static_cast<double>(*each.people) / flow_unit + 1);
      CHECK(static_cast<double>(*each.people_high) >= static_cast<double>(*each.people) / flow_unit - 1);
    }
  }
}

TEST_CASE("a net ratio may be above one, is no share that leaves, and gives no range") {
  flow_plan plan = few_lines();
  plan.rates = {flow_share("netto", flow_event::net, 1.25)};
  const auto years = add_up(follow_staff(plan).value(), {});
  CHECK(years[0].people.net == 30 * flow_unit);
  CHECK(years[0].people.left == 0);
  const flow_answer answer = project_flow(plan).value();
  CHECK(answer.no_range == flow_no_range::net_ratio);
  CHECK(!answer.points.back().people_high);
  plan.stock[0].people.reset();
  plan.rates = {flow_share("weg", flow_event::leave, 0.1)};
  CHECK(project_flow(plan).value().no_range == flow_no_range::fte_only);
  CHECK(!project_flow(plan).value().points.back().people);
  CHECK(*project_flow(plan).value().points.back().fte == 96 * 729 * (flow_unit / 1000));
}

TEST_CASE("a scenario changes what it says and nothing else") {
  flow_plan plan = few_lines();
  flow_change half, more;
  half.figure = "weg";
  half.times = 0.5;
  more.fte_add = 0.1;
  plan.scenarios = {{"half", "Half", {half}}, {"meer", "Meer", {more}}};
  CHECK(closing(follow_staff(plan, {.scenario = "half"}).value(), 0) == 114 * flow_unit);
  CHECK(add_up(follow_staff(plan, {.scenario = "meer"}).value(), {})[0].fte.opening == 108 * flow_unit);
  CHECK(closing(follow_staff(plan, {.scenario = "meer"}).value(), 0) == 108 * flow_unit);
  CHECK(defects(follow_staff(plan, {.scenario = "hlaf"})) == std::vector<std::string>{"202 /scenario"});
  plan.scenarios[0].changes[0].times = 20;
  CHECK(defects(follow_staff(plan, {.scenario = "half"})) == std::vector<std::string>{"433 /rates/0"});
}

TEST_CASE("what a plan does not say of its people is told, and never taken for nothing") {
  flow_plan plan = few_lines();
  plan.rates[0].age_to = 41;
  CHECK(defects(project_flow(plan)) == std::vector<std::string>{"780 /rates"});
  plan = few_lines();
  plan.retirement_dates.clear();
  CHECK(defects(project_flow(plan)) == std::vector<std::string>{"782 /retirement_dates"});
  plan = few_lines();
  plan.stock[0].age = 66;
  CHECK(defects(project_flow(plan)) == std::vector<std::string>{"780 /rates", "780 /rates"});
  plan = few_lines();
  plan.rates.insert(plan.rates.begin(), flow_share("begin", flow_event::leave, 0.2));
  plan.rates[0].service_to = 2;
  CHECK(defects(project_flow(plan)) == std::vector<std::string>{"785 /rates/0"});
  plan = few_lines();
  plan.rates[0].value.reset();
  plan.rates[0].low = 0;
  plan.rates[0].high = 1;
  CHECK(defects(follow_staff(plan)) == std::vector<std::string>{"787 /rates/0"});
  const flow_answer open = project_flow(plan).value();
  CHECK(!open.points.back().people);
  CHECK(*open.points.back().people_low == 0);
  CHECK(*open.points.back().people_high == 120);
  testing::dice dice{44};
  plan = testing::any_flow(dice);
  plan.years = 8;
  plan.intake[1].to = 2026;
  CHECK(defects(project_flow(plan)) == std::vector<std::string>{"783 /intake"});
}

TEST_CASE("every fault of a plan is told at its place, all at once") {
  testing::dice dice{45};
  flow_plan plan = testing::any_flow(dice);
  plan.rates = {flow_share("a", flow_event::leave, 1.5), flow_share("a", flow_event::move, 0.5), flow_share("b", flow_event::leave, 0.1),
                flow_share("c", flow_event::leave, 0.1), flow_share("d", flow_event::leave, 0.1)};
  plan.rates[2].basis = flow_basis::source;
  plan.rates[3].low = 0.2;
  plan.rates[4].value.reset();
  plan.rates[4].in_service = {0.8, 0.9};
  plan.stock[0].region = "r9";
  plan.intake[0].route = "lang";
  plan.intake[1].people = -1;
  plan.start = date{std::chrono::year{2026}, std::chrono::month{10}, std::chrono::day{2}};
  CHECK(testing::sorted(defects(find_faults(plan))) ==
        std::vector<std::string>{"201 /intake/1", "201 /rates/1/id", "202 /stock/0/region", "433 /intake/1/people", "433 /rates/0/value",
                                 "433 /start", "781 /rates/1", "781 /rates/3", "784 /rates/4/in_service/1", "786 /rates/2"});
  for (const diagnostic& each : find_faults(plan)) CHECK(each.details.size() >= testing::details_asked(each.code));
}

TEST_CASE("the chances of a sum are those of all ways in which it can come about") {
  testing::dice dice{46};
  for (int round = 0; round < 200; ++round) {
    std::vector<flow_trials> trials;
    std::vector<double> people;
    while (people.size() < 11) {
      const auto many = static_cast<std::int64_t>(dice.below(4));
      const double chance = dice.chance(10) ? 0 : dice.chance(10) ? 1 : static_cast<double>(dice.below(1000)) / 1000;
      trials.push_back({many, chance});
      people.insert(people.end(), static_cast<std::size_t>(many), chance);
    }
    std::vector<double> all(people.size() + 1);
    for (std::size_t way = 0; way < std::size_t{1} << people.size(); ++way) {
      double chance = 1;
      std::size_t count = 0;
      for (std::size_t i = 0; i < people.size(); ++i) {
        const bool is_in = (way >> i & 1) != 0;
        chance *= is_in ? people[i] : 1 - people[i];
        count += is_in ? 1 : 0;
      }
      all[count] += chance;
    }
    std::vector<double> found = chances_of_sum(trials);
    REQUIRE(found.size() <= all.size());
    found.resize(all.size());
    for (std::size_t i = 0; i < all.size(); ++i) CHECK(std::abs(found[i] - all[i]) < 1e-11);
  }
}

TEST_CASE("a range leaves out no more than was asked, and is the smallest such") {
  flow_plan plan = few_lines();
  plan.years = 1;
  for (const double chance : {0.5, 0.9, 0.99}) {
    const flow_point end = project_flow(plan, {.chance = chance}).value().points.back();
    const std::vector<double> chances = chances_of_sum({{120, 0.9}});
    double below = 0, upto = 0;
    for (std::int64_t x = 0; x < *end.people_low; ++x) below += chances[static_cast<std::size_t>(x)];
    for (std::int64_t x = 0; x <= *end.people_high; ++x) upto += chances[static_cast<std::size_t>(x)];
    CHECK(below < (1 - chance) / 2);
    CHECK(below + chances[static_cast<std::size_t>(*end.people_low)] >= (1 - chance) / 2);
    CHECK(upto >= (1 + chance) / 2);
    CHECK(upto - chances[static_cast<std::size_t>(*end.people_high)] < (1 + chance) / 2);
    CHECK(std::abs(*end.fte_low - 0.8 * static_cast<double>(*end.people_low)) <= 0.5);
    CHECK(std::abs(*end.fte_high - 0.8 * static_cast<double>(*end.people_high)) <= 0.5);
  }
}
