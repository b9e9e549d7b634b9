// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include <nlohmann/json.hpp>

#include <support/documents.hpp>

#include <loopbaan/exchange/answers.hpp>
#include <loopbaan/exchange/documents.hpp>
#include <loopbaan/plan/planner.hpp>

#include <plan/random_world.hpp>

using namespace loopbaan;
using nlohmann::json;
using testing::document;
using testing::listed_defects;

namespace {

cohort people_of(const testing::random_world& w) {
  person_draft each{.id = "p-1", .phase = w.phase, .done = w.done};
  for (std::uint32_t c = 0; c < w.levels.size(); ++c)
    if (w.levels[c] != rank::unknown) each.levels.emplace(competence_index{c}, w.levels[c]);
  return cohort::build(w.drawn.fw(), {each}).value();
}

plan_answers answers_to(const planner& by, const standing& stands, const plan_limits& limits, testing::dice& roll) {
  plan_answers found{.plan = by.find(stands, limits)};
  found.front = find_pareto_front(by, stands, {objective::hours, objective::cost, objective::weeks}, limits);
  if (roll.chance(50)) found.front = find_pareto_front(by, stands, {objective{2, 1, 0}, objective::weeks}, limits);
  found.part = find_partial_plan(by, stands, limits);
  found.alternatives = find_alternatives(by, stands, {.most = 3}, limits);
  found.roles = roles_of_steps(by, stands, found.plan, limits);
  if (found.plan.status == plan_status::optimal) found.gains = gains_of_levels(by, stands, limits);
  if (by.fw().steps().size() > 0) {
    const step_index left_out{static_cast<std::uint32_t>(roll.below(by.fw().steps().size()))};
    if (std::ranges::count(by.request().must, left_out) == 0)
      found.without = plan_without{left_out, find_without(by, stands, left_out, limits)};
  }
  return found;
}

std::string told(const diagnostics& found) {
  std::string words;
  for (const diagnostic& each : found) words += print(each) + "\n";
  return words;
}

struct world_of_answers {
  framework fw = add_catalogue(read_framework(document("framework")).value(), document("catalogue")).value();
  cohort people = read_people(document("people"), fw).value();
  profile_index target = fw.target("basisbekwaam").value();
  plan_request asked{.targets = {target}};
  std::vector<plan_outcome> found = planner{fw, target}.find_all(people, 1);
  std::string plans = write_plans(people, asked, found);

  std::string gaps() const {
    std::vector<gap> all;
    for (std::size_t row = 0; row < people.size(); ++row) all.push_back(find_gap(fw, people[row].stands(), target));
    return write_gaps(people, target, all);
  }
};

/// The document with another value at a place.
std::string with(const std::string& text, const char* pointer, const json& value) {
  json whole = json::parse(text);
  whole[json::json_pointer{pointer}] = value;
  return whole.dump();
}

std::string first_place(const diagnostics& found) {
  return found.empty() ? "" : std::to_string(static_cast<int>(found.front().code)) + " " + found.front().where.pointer;
}

}  // namespace

TEST_CASE("on random worlds all that was asked is read back as it was found, written again the same, and holds") {
  std::size_t plans = 0;
  std::size_t none = 0;
  std::size_t stopped = 0;
  for (std::uint64_t seed = 0; seed < 1200; ++seed) {
    testing::dice roll{seed};
    const testing::random_world w = testing::make_random_world(roll, 7);
    const plan_request asked = testing::make_random_request(roll, w);
    const auto by = planner::of(w.drawn.fw(), asked);
    if (!by) continue;
    const cohort people = people_of(w);
    const plan_limits limits{.nodes = roll.chance(20) ? roll.below(3) : 100'000};
    plan_answers found = answers_to(*by, people[0].stands(), limits, roll);
    found.beyond = levels_beyond(w.drawn.fw(), asked.targets, people[0].levels(), found.plan.steps);
    if (auto along = find_all_routes(*by, people, 1, limits).front(); !along.empty()) found.routes = std::move(along);
    CAPTURE(seed);
    const std::string written = write_plans(people, asked, std::vector{found});
    CAPTURE(written);
    const auto read = read_plans(written, w.drawn.fw());
    REQUIRE(listed_defects(read) == "");
    REQUIRE(read->people.size() == 1);
    REQUIRE(read->request == asked);
    REQUIRE(read->people.front().found.plan == found.plan);
    REQUIRE(read->people.front().found == found);
    REQUIRE(write_plans(*read) == written);
    REQUIRE(told(check_again(*read, nullptr)) == "");
    // A search that was stopped may know that there is no plan before it knows why: of that the checker cannot be sure.
    const auto has_reason = [](const plan_outcome& each) {
      return each.status != plan_status::unreachable || !each.conflict.empty() ||
             (!each.missing.empty() && !each.pieces.empty());
    };
    if (!has_reason(found.plan) || (found.without && !has_reason(found.without->plan))) continue;
    REQUIRE(told(check_again(*read, &people)) == "");
    ++(found.plan.cost ? plans : found.plan.status == plan_status::stopped ? stopped : none);
  }
  CHECK(plans > 300);
  CHECK(none > 100);
  CHECK(stopped > 10);
}

TEST_CASE("on random worlds a plan that lost a step, or whose cost or bound is another, does not hold") {
  std::size_t tried = 0;
  for (std::uint64_t seed = 0; seed < 1000; ++seed) {
    testing::dice roll{seed};
    const testing::random_world w = testing::make_random_world(roll, 7);
    const cohort people = people_of(w);
    const planner by{w.drawn.fw(), w.drawn.target()};
    const plan_outcome found = by.find(people[0].stands());
    if (found.steps.empty()) continue;
    ++tried;
    CAPTURE(seed);
    const std::string written = write_plans(people, by.request(), std::vector{found});
    const auto wrong = [&](const json& changed, const cohort* who) {
      const auto read = read_plans(changed.dump(), w.drawn.fw());
      return !read || !check_again(*read, who).empty();
    };
    json changed = json::parse(written);
    changed["plans"][0]["steps"].erase(roll.below(found.steps.size()));
    CHECK(wrong(changed, &people));
    changed["plans"][0]["cost"] = changed["plans"][0]["bound"] = 0;  // even where the sums were changed with it
    CHECK(wrong(changed, &people));
    changed = json::parse(written);
    changed["plans"][0]["cost"] = changed["plans"][0]["cost"].get<double>() + 1;
    CHECK(wrong(changed, nullptr));
    changed = json::parse(written);
    changed["plans"][0]["bound"] = changed["plans"][0]["bound"].get<double>() + 1;
    CHECK(wrong(changed, nullptr));
  }
  CHECK(tried > 150);
}

TEST_CASE("answers are read with the framework that their hash names, and no other") {
  const world_of_answers w;
  CHECK(listed_defects(read_plans(w.plans, w.fw)) == "");
  const auto bare = read_framework(document("framework")).value();
  CHECK(listed_defects(read_plans(w.plans, bare)) == "906 /catalogues");
  CHECK(listed_defects(read_gaps(w.gaps(), bare)) == "");  // what is missing does not hang on steps
  const auto other = read_framework(testing::planted(document("framework"), "2026.1", "2027.1")).value();
  CHECK(listed_defects(read_plans(w.plans, other)) == "208 /framework");
  CHECK(listed_defects(read_plans(with(w.plans, "/framework/hash", std::string(64, '0')), w.fw)) ==
        "905 /framework/hash");
  CHECK(listed_defects(read_gaps(with(w.gaps(), "/framework/hash", std::string(64, '0')), w.fw)) ==
        "905 /framework/hash");
  CHECK(listed_defects(read_plans(w.gaps(), w.fw)) == "806 /loopbaan");
  CHECK(listed_defects(read_positions(w.plans, w.fw)) == "806 /loopbaan");
}

TEST_CASE("what is wrong in a document of answers has its number and its place") {
  const world_of_answers w;
  const auto plan = [&](const char* pointer, const json& value) {
    return listed_defects(read_plans(with(w.plans, pointer, value), w.fw));
  };
  CHECK(plan("/plans/0/status", "best") == "809 /plans/0/status");
  CHECK(plan("/plans/0/steps", json::array({{{"id", "cursus"}, {"because", json::array()}}})) ==
        "202 /plans/0/steps/0/id");
  CHECK(plan("/plans/0/person", "twee woorden") == "101 /plans/0/person");
  CHECK(plan("/plans/1/person", "p-001") == "401 /plans/1/person");
  CHECK(plan("/plans/0/bound", -1) == "103 /plans/0/bound");
  CHECK(plan("/plans/0/bound", 0.001) == "105 /plans/0/bound");
  CHECK(plan("/plans/0/bound", 1e300) == "104 /plans/0/bound");
  CHECK(plan("/objective", "euro") == "601 /objective");
  CHECK(plan("/target", "meester") == "202 /target");
  CHECK(plan("/plans", "geen") == "808 /plans");
  json none = json::parse(w.plans);
  none.erase("plans");
  CHECK(listed_defects(read_plans(none.dump(), w.fw)) == "807 ");
  CHECK(listed_defects(read_gaps(with(w.gaps(), "/people/0/lines/0/missing", 9), w.fw)) ==
        "907 /people/0/lines/0/missing");
  CHECK(listed_defects(read_gaps(with(w.gaps(), "/people/0/lines/0/origin", "guessed"), w.fw)) ==
        "809 /people/0/lines/0/origin");
}

TEST_CASE("what nobody knows is noted, kept wherever it stands, and written again") {
  const world_of_answers w;
  for (const char* place : {"/opmerking", "/framework/opmerking", "/plans/0/opmerking", "/plans/0/steps/0/opmerking",
                            "/plans/0/steps/0/because/0/opmerking"}) {
    CAPTURE(place);
    const std::string text = canonical(with(w.plans, place, {{"door", "ons"}})).value();
    const auto read = read_plans(text, w.fw);
    REQUIRE(listed_defects(read) == "");
    REQUIRE(read->notes.size() == 1);
    CHECK(first_place(read->notes) == "870 " + std::string{place});
    CHECK(write_plans(*read) == text);
  }
  auto read = read_plans(with(w.plans, "/plans/0/steps/0/opmerking", 1), w.fw).value();
  read.people.front().found.plan.steps.clear();
  CHECK_THROWS_AS((void)write_plans(read), error);  // there is no such place any more
}

TEST_CASE("gaps and positions are read back as they were written, and checked against the people") {
  const world_of_answers w;
  const auto gaps = read_gaps(w.gaps(), w.fw).value();
  CHECK(write_gaps(gaps) == w.gaps());
  CHECK(gaps.people.size() == w.people.size());
  CHECK(told(check_again(gaps, &w.people)) == "");
  const std::string written = write_positions(w.people);
  const auto positions = read_positions(written, w.fw).value();
  CHECK(write_positions(positions) == written);
  CHECK(told(check_again(positions, &w.people)) == "");

  const auto ratings = read_gaps(with(w.gaps(), "/people/0/lines/0/ratings", 7), w.fw).value();
  CHECK(first_place(check_again(ratings, &w.people)) == "907 /people/0/lines/0/ratings");
  CHECK(check_again(ratings, nullptr).empty());
  json fewer = json::parse(w.gaps());
  fewer["people"][0]["lines"].erase(0);
  fewer["people"][0]["meets"] =
      std::ranges::all_of(fewer["people"][0]["lines"], [](const json& line) { return line["missing"] == 0; });
  CHECK(first_place(check_again(read_gaps(fewer.dump(), w.fw).value(), nullptr)) == "907 /people/0/lines");
}

TEST_CASE("answers about somebody else are told, and a person who is not there is named") {
  const world_of_answers w;
  const auto read = read_plans(with(w.plans, "/plans/0/person", "p-099"), w.fw).value();
  CHECK(first_place(check_again(read, &w.people)) == "908 /plans/0/person");
  CHECK(check_again(read, nullptr).empty());
  const cohort elsewhere =
      cohort::build(read_framework(testing::planted(document("framework"), "2026.1", "2027.1")).value(), {}).value();
  CHECK_THROWS_AS((void)check_again(read, &elsewhere), error);
}

TEST_CASE("levels of a document were found by its own rule, and are found by it again") {
  const world_of_answers w;
  const cohort latest = w.people.with_rule({.method = level_method::latest, .as_of = parse_day("2026-06-01")});
  const cohort asked = latest.for_purpose("gesprek");
  const std::string written = write_plans(asked, w.asked, planner{w.fw, w.target}.find_all(asked, 1));
  const auto read = read_plans(written, w.fw).value();
  CHECK(read.rule == latest.rule());
  CHECK(read.purpose == "gesprek");
  CHECK(write_plans(read) == written);
  CHECK(told(check_again(read, &w.people)) == "");
}
