// SPDX-License-Identifier: BSL-1.0
#include <algorithm>

#include <doctest/doctest.h>

#include <loopbaan/exchange/data_table.hpp>
#include <loopbaan/exchange/tables.hpp>
#include <loopbaan/plan/planner.hpp>

#include <exchange/staff_world.hpp>

using namespace loopbaan;
using namespace std::chrono;

namespace {

std::string cell(const data_table& table, std::string_view column, std::size_t row) {
  struct {
    std::string operator()(std::monostate) const { return "-"; }
    std::string operator()(bool b) const { return b ? "yes" : "no"; }
    std::string operator()(std::int64_t n) const { return std::to_string(n); }
    std::string operator()(double d) const { return std::to_string(d).substr(0, 5); }
    std::string operator()(date d) const { return print(d); }
    std::string operator()(std::string_view s) const { return std::string{s}; }
  } words;
  return std::visit(words, table.columns().at(table.find(column).value())[row]);
}

framework world() {
  framework_draft draft = testing::staff_draft();
  draft.profiles = {{.id = "goal", .title = "Goal", .requires_levels = {{"km", "start"}}}};
  return framework::build(draft).value();
}

const framework on = world();
constexpr competence_index km{0};

/// So many people of two schools, of whom the first few of each have what is needed.
cohort two_schools(std::size_t of_each, std::size_t ready) {
  std::vector<person_draft> people;
  for (const std::string school : {"a", "b"})
    for (std::size_t i = 0; i < of_each; ++i) {
      people.push_back({.id = school + std::to_string(i), .groups = {{"school", school}}});
      if (i < ready) people.back().levels[km] = make_rank(2);
    }
  return cohort::build(on, std::move(people)).value();
}

std::vector<plan_outcome> plans_of(const cohort& people) {
  const planner by{on, profile_index{0}};
  std::vector<plan_outcome> plans;
  for (std::size_t row = 0; row < people.size(); ++row) plans.push_back(by.find(people[row].stands()));
  return plans;
}

}  // namespace

TEST_CASE("tables: a column holds what was put in, absent cells too") {
  data_column words{data_column::kind::word, "w", "words"};
  for (const char* each : {"a", "b", "a"}) words.add(std::string_view{each});
  words.add({});
  const data_table table{{words}};
  CHECK(table.rows() == 4);
  CHECK(words.absent() == 1);
  CHECK(cell(table, "w", 2) == "a");
  CHECK(cell(table, "w", 3) == "-");
  CHECK(std::get<word_run>(words.values()).words.size() == 2);
  CHECK_FALSE(table.find("x").has_value());
}

TEST_CASE("tables: a level comes with its origin, how sure it is and how old") {
  const evidence seen{km, make_rank(2), rater::leader, 2026y / 3 / 12};
  const cohort people = cohort::build(on, {{.id = "p", .ratings = {seen}}}).value();
  const data_table table = tabulate_levels(people);
  CHECK(table.rows() == 1);
  CHECK(cell(table, "person", 0) == "p");
  CHECK(cell(table, "level", 0) == "start");
  CHECK(cell(table, "rank", 0) == "2");
  CHECK(cell(table, "origin", 0) == "confirmed");
  CHECK(cell(table, "sureness", 0) == "single");
  CHECK(cell(table, "newest", 0) == "2026-03-12");
}

TEST_CASE("tables: a gap says what is missing, and unknown is not not shown") {
  const cohort people = cohort::build(on, {{.id = "p"}, {.id = "q", .levels = {{km, rank::not_shown}}}}).value();
  const data_table table = tabulate_gaps(people, profile_index{0});
  CHECK(cell(table, "current", 0) == "-");
  CHECK(cell(table, "current", 1) == "0");
  CHECK(cell(table, "missing", 1) == "2");
  CHECK(cell(table, "required", 0) == "start");
}

TEST_CASE("tables: needs add up, by group and in all") {
  const cohort people = two_schools(20, 8);
  const data_table table = tabulate_needs(people, plans_of(people), "school");
  REQUIRE(table.rows() == on.steps().size());  // that nobody needs a step is a figure, too
  const std::size_t needed = on.steps().find("introductieweek")->value;
  CHECK(cell(table, "people", needed) == "24");
  CHECK(cell(table, "school a", needed) == "12");
  CHECK(cell(table, "school b", needed) == "12");
  CHECK(tabulate_needs(people, plans_of(people)).columns().size() == 4);
}

TEST_CASE("tables: needs of small groups, and of nearly everybody, do not show") {
  const cohort small = two_schools(4, 2);
  CHECK(cell(tabulate_needs(small, plans_of(small), "school"), "people", 0) == "-");
  const cohort all = two_schools(20, 0);
  const data_table table = tabulate_needs(all, plans_of(all), "school");
  CHECK(cell(table, "people", 0) == "-");
  CHECK(cell(table, "hours", 0) == "-");
  CHECK(cell(table, "cost", 0) == "-");
  CHECK(cell(table, "school a", 0) == "-");
}

TEST_CASE("tables: groups stand in rows where that is asked, and nobody is told from what is protected") {
  const cohort people = two_schools(20, 8);
  const data_table met = tabulate_coverage(on, count_coverage(people, profile_index{0}, "school"), group_layout::rows);
  REQUIRE(met.rows() == 6);  // everyone and two schools, the profile and its competence
  CHECK(cell(met, "about", 3) == "everyone");
  CHECK(cell(met, "group", 3) == "-");
  CHECK(cell(met, "met", 3) == "16");
  CHECK(cell(met, "about", 4) == "group");
  CHECK(cell(met, "group", 4) == "a");
  CHECK(cell(met, "people", 4) == "20");
  CHECK(cell(met, "met", 4) == "8");
  CHECK(cell(met, "figure", 4) == "shown");
  const cohort small = two_schools(4, 2);
  CHECK(cell(tabulate_coverage(on, count_coverage(small, profile_index{0}, "school"), group_layout::rows), "figure",
             1) == "protected");
  const cohort none = cohort::build(on, {}).value();
  CHECK(cell(tabulate_coverage(on, count_coverage(none, profile_index{0}, ""), group_layout::rows), "figure", 0) ==
        "nobody");
  const data_table needs = tabulate_needs(people, plans_of(people), "school", {}, group_layout::rows);
  REQUIRE(needs.rows() == 3 * on.steps().size());
  const std::size_t needed = 3 * on.steps().find("introductieweek")->value;
  CHECK(cell(needs, "people", needed) == "24");
  CHECK(cell(needs, "group", needed + 2) == "b");
  CHECK(cell(needs, "people", needed + 2) == "12");
  CHECK(cell(needs, "of", needed + 2) == "20");
}

TEST_CASE("tables: levels rise as in their scale, and take no other words") {
  const cohort people = two_schools(1, 1);
  const data_table table = tabulate_gaps(people, profile_index{0});
  const data_column& current = table.columns().at(*table.find("current"));
  const std::vector<std::string> rising = current.rising_words();
  REQUIRE(rising.size() == 1 + on.scale_of(km).levels.size());
  CHECK(rising.front() == "0");
  CHECK(rising.back() == on.scale_of(km).levels.back().id);
  data_column none = current.only({});
  CHECK(none.rising_words() == rising);
  CHECK_THROWS_AS(none.add(std::string_view{"elsewhere"}), error);
  CHECK(table.columns().at(*table.find("origin")).rising_words().empty());
}

TEST_CASE("tables: a grouping that is called as another column gets a heading of its own") {
  const cohort people =
      cohort::build(on, {{.id = "p", .groups = {{"current", "x"}, {"phase", "y"}, {"km", "z"}}}}).value();
  CHECK(cell(tabulate_gaps(people, profile_index{0}), "group current", 0) == "x");
  const data_table all = tabulate_people(people);
  CHECK(cell(all, "group phase", 0) == "y");
  for (const data_column& one : all.columns())
    CHECK(std::ranges::count(all.columns(), one.name(), &data_column::name) == 1);
}

TEST_CASE("tables: plans and their steps are rows") {
  const cohort people = two_schools(1, 0);
  const auto plans = plans_of(people);
  CHECK(cell(tabulate_plans(people, plans), "status", 1) == "optimal");
  CHECK(cell(tabulate_plans(people, plans), "steps", 1) == "1");
  const data_table steps = tabulate_plan_steps(people, plans);
  CHECK(steps.rows() == 2);
  CHECK(cell(steps, "position", 0) == "1");
  CHECK(cell(steps, "hours", 0) == "-");
}

TEST_CASE("tables: a count is a table in which protected figures are absent") {
  const cohort people = two_schools(20, 8);
  const data_table table = tabulate_coverage(on, count_coverage(people, profile_index{0}, "school"));
  CHECK(table.rows() == 2);
  CHECK(cell(table, "met", 1) == "16");
  CHECK(cell(table, "school a", 1) == "8");
  const cohort small = two_schools(4, 2);
  CHECK(cell(tabulate_coverage(on, count_coverage(small, profile_index{0}, "school")), "met", 0) == "-");
}
