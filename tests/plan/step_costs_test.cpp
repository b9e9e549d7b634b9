// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <chrono>
#include <cstdint>
#include <string>
#include <vector>

#include <loopbaan/exchange/answers.hpp>
#include <loopbaan/exchange/documents.hpp>
#include <loopbaan/people/own_people.hpp>
#include <loopbaan/plan/certificate.hpp>
#include <loopbaan/plan/checker.hpp>
#include <loopbaan/plan/explanation.hpp>
#include <loopbaan/plan/needs.hpp>
#include <loopbaan/plan/pareto_front.hpp>
#include <loopbaan/plan/partial_plan.hpp>
#include <loopbaan/plan/step_costs.hpp>

#include <plan/random_world.hpp>
#include <support/world.hpp>

using namespace loopbaan;
using testing::dice;
using testing::world;

namespace {

/// Kilometres to travel, say: dear where a course is short.
std::int64_t kilometres(const step& of) { return of.id == "short" ? 900 : 7; }

const world& valley() {
  static const world w{"-short 1h-> A1 ; -long 50h-> B1 ; B1 -next 1h-> A1", "A1"};
  return w;
}

plan_request by_kilometres() { return cheapest_by(valley().fw(), kilometres, {.targets = {valley().target()}}); }

}  // namespace

TEST_CASE("costs of one's own decide which plan is cheapest") {
  const ranks nothing = valley().levels("");
  CHECK(print(valley().fw(), valley().plan("")) == "short");
  const plan_outcome found = planner::of(valley().fw(), by_kilometres()).value().find(standing{nothing});
  CHECK(print(valley().fw(), found) == "long next");
  CHECK(found.status == plan_status::optimal);
  CHECK(found.cost == 14);
  CHECK(name(by_kilometres().cheapest_in) == "own");
  CHECK(print_amount(14, objective::own, language::nl, "EUR") == "14 punten");
}

TEST_CASE("costs of one's own are a function of a step, or of a framework and a position, that gives whole numbers") {
  const auto by_position = [](const framework&, step_index s) { return s.value + 1u; };
  static_assert(step_cost<decltype(by_position)> && step_cost<decltype(kilometres)>);
  static_assert(!step_cost<double (*)(const step&)>);
  CHECK(step_costs(valley().fw(), by_position) == std::vector<std::int64_t>{1, 2, 3});
}

TEST_CASE("costs that cannot be are refused, each by the name of its step") {
  const auto errors_with = [](const auto& cost) {
    return planner::of(valley().fw(), cheapest_by(valley().fw(), cost, {.targets = {valley().target()}})).errors();
  };
  CHECK(errors_with([](const step&) { return -1; }).size() == 3);
  CHECK(errors_with([](const step&) { return ~std::uint64_t{0}; }).front().code == errc::impossible_step_cost);
  plan_request few = by_kilometres();
  few.own_costs.pop_back();
  CHECK(planner::of(valley().fw(), few).errors().front().code == errc::sizes_differ);
  plan_request idle = by_kilometres();
  idle.cheapest_in = objective::hours;
  CHECK(planner::of(valley().fw(), idle).errors().front().code == errc::impossible_value);
}

TEST_CASE("by costs of one's own the checker, the certificate, the front and the best part say the same") {
  const planner by = planner::of(valley().fw(), by_kilometres()).value();
  const ranks nothing = valley().levels("");
  const standing who{nothing};
  const plan_outcome found = by.find(who);
  CHECK(check(valley().fw(), who, by.request(), found).empty());
  plan_outcome dearer = found;
  dearer.cost = 15;
  CHECK_FALSE(check(valley().fw(), who, by.request(), dearer).empty());
  const pareto_front front = find_pareto_front(by, who, {objective::own, objective::hours});
  CHECK(front.points.size() == 2);
  CHECK(flaws_of(valley().fw(), who, by.request(), front).empty());
  CHECK_THROWS_AS(
      (void)find_pareto_front(planner{valley().fw(), valley().target()}, who, {objective::own, objective::hours}),
      error);
}

TEST_CASE("a document of plans by costs of one's own says them, and is read back the same") {
  const planner by = planner::of(valley().fw(), by_kilometres()).value();
  const cohort people = cohort::build(valley().fw(), {{.id = "p"}}).value();
  const std::string written = write_plans(people, by.request(), by.find_all(people));
  const auto read = read_plans(written, valley().fw());
  REQUIRE(read);
  CHECK(read.value().request == by.request());
  CHECK(write_plans(read.value()) == written);
  CHECK(check_again(read.value(), &people).empty());
  std::string without = written;
  without.replace(without.find("\"short\": 900"), 12, "\"short\": -900");
  CHECK(read_plans(without, valley().fw()).errors().front().code == errc::impossible_step_cost);
}

TEST_CASE("hours as costs of one's own give the plans that hours give") {
  for (unsigned seed = 1; seed <= 60; ++seed) {
    dice roll{seed};
    const testing::random_world w = testing::make_random_world(roll, 14);
    const framework& fw = w.drawn.fw();
    const auto minutes_of = [](const step& s) { return s.hours.value_or(minutes{}).count(); };
    const planner own = planner::of(fw, cheapest_by(fw, minutes_of, {.targets = {w.drawn.target()}})).value();
    CHECK(own.find(w.stands()) == planner{fw, w.drawn.target()}.find(w.stands()));
  }
}

TEST_CASE("people of one's own get the plans of the cohort of them, by any number of threads") {
  struct walker {
    std::string team;
    std::vector<rank> levels;
  };
  dice roll{5};
  std::vector<walker> all;
  for (int i = 0; i < 60; ++i)
    all.push_back({"t" + std::to_string(i % 3), {make_rank(roll.below(2)), make_rank(roll.below(2))}});
  const auto reads =
      make_person_reader<walker>(valley().fw(), levels_from(&walker::levels), group_from("team", &walker::team))
          .value();
  const own_people people = reads.all(all).value();
  const cohort same = make_cohort(people).value();
  const planner by{valley().fw(), valley().target()};
  const auto wanted = by.find_all(same);
  CHECK(by.find_all(people, 1) == wanted);
  CHECK(by.find_all(people, 4) == wanted);
  CHECK(count_step_needs(people, wanted, "team") == count_step_needs(same, wanted, "team"));
  CHECK(by.find(reads(all[0]).value()) == wanted[0]);
  CHECK(by.find(same[0]) == wanted[0]);
  const world other{"-x 1h-> A1", "A1"};
  CHECK_THROWS_AS((void)planner(other.fw(), other.target()).find_all(people), error);
}

TEST_CASE("a source that throws ends the work of all threads, and is heard") {
  struct broken {
    const framework& of;
    [[nodiscard]] const framework& fw() const { return of; }
    [[nodiscard]] std::size_t size() const { return 10'000; }
    [[nodiscard]] standing stands(std::size_t) const { throw std::runtime_error{"the database is gone"}; }
  };
  const planner by{valley().fw(), valley().target()};
  CHECK_THROWS_WITH_AS((void)by.find_all(broken{valley().fw()}, 4), "the database is gone", std::runtime_error);
}

TEST_CASE("a deadline that has passed stops the search, and nothing of it is remembered") {
  const planner by{valley().fw(), valley().target()};
  const ranks nothing = valley().levels("");
  plan_limits late;
  late.deadline = std::chrono::steady_clock::now() - std::chrono::seconds{1};
  CHECK(by.find(standing{nothing}, late).status == plan_status::stopped);
  plan_limits soon;
  soon.deadline = std::chrono::steady_clock::now() + std::chrono::hours{1};
  CHECK(by.find(standing{nothing}, soon) == by.find(standing{nothing}));
  CHECK(by.find(standing{nothing}).status == plan_status::optimal);
}
