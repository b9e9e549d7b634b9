// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <algorithm>

#include <loopbaan/exchange/plan_answers.hpp>
#include <loopbaan/exchange/tables.hpp>
#include <loopbaan/plan/alternatives.hpp>
#include <loopbaan/plan/certificate.hpp>
#include <loopbaan/plan/checker.hpp>
#include <loopbaan/plan/explanation.hpp>
#include <loopbaan/plan/pareto_front.hpp>
#include <loopbaan/plan/partial_plan.hpp>
#include <loopbaan/plan/why.hpp>

#include <plan/random_world.hpp>
#include <support/defects.hpp>
#include <support/refusal.hpp>
#include <support/wrong_calls.hpp>

using namespace loopbaan;
using namespace loopbaan::testing;

namespace {

const char* const drawing = "-a 4-> A1 ; A1 -b 5-> A2 B1 ; -c 7-> B2 ; B1 -d 3-> B3";

cohort one_person(const framework& on, const std::string& id = "p1") {
  return cohort::build(on, {person_draft{.id = id}}).value();
}

}  // namespace

TEST_CASE("wrong questions: weights below zero, above the limit or all zero are no objective") {
  const world w{drawing, "A2 B3"};
  const auto ask = [&](objective in) { return defects(planner::of(w.fw(), {{w.target()}, in})); };
  CHECK(ask({-5, 0, 0}) == std::vector<std::string>{"603 /objective"});
  CHECK(ask({0, 0, 0}) == std::vector<std::string>{"603 /objective"});
  CHECK(ask({1, -1, 1}) == std::vector<std::string>{"603 /objective"});
  CHECK(ask({1001, 0, 0}) == std::vector<std::string>{"603 /objective"});
  CHECK(ask({INT64_MAX, 0, 0}) == std::vector<std::string>{"603 /objective"});
  CHECK(ask({1000, 0, 3}).empty());
  CHECK(refusal([&] { return planner{w.fw(), w.target(), {0, 0, -1}}.request(); }) == 603);
  CHECK(refusal([&] { return cost_of(w.fw().steps()[w.step("a")], {INT64_MAX, 1, 1}); }) == 603);
  const cohort people = one_person(w.fw());
  const planner by{w.fw(), w.target()};
  CHECK(refusal([&] { return find_pareto_front(by, people[0].stands(), {objective{-1, 2, 0}}); }) == 603);
  CHECK(refusal([&] { return find_pareto_front(by, people[0].stands(), {}); }) == 605);
  CHECK(refusal([&] { return find_pareto_front(by, people[0].stands(), {objective::hours, objective::hours}); }) ==
        605);
  CHECK(refusal([&] { return find_alternatives(by, people[0].stands(), {.most = 0}); }) == 433);
}

TEST_CASE("wrong questions: all that a request names wrongly is told at once, at its place") {
  const world w{drawing, "A2 B3"};
  const plan_request request{.targets = {w.target(), {9}},
                             .cheapest_in = {0, 0, 0},
                             .upto = static_cast<ambition>(7),
                             .must = {{4}},
                             .must_not = {w.step("a"), {1'000'000}},
                             .route = route_index{0}};
  CHECK(defects(planner::of(w.fw(), request)) == std::vector<std::string>{"430 /targets/1", "603 /objective",
                                                                          "433 /ambition", "430 /must/0",
                                                                          "430 /must_not/1", "430 /route"});
  CHECK(defects(planner::of(w.fw(), {})) == std::vector<std::string>{"604 /targets"});
}

TEST_CASE("wrong questions: people of another framework are refused, also where the sizes agree") {
  const world w{drawing, "A2 B3"};
  const world same{drawing, "A2 B3"};
  const world other{"-a 5-> A1 ; A1 -b 5-> A2 B1 ; -c 7-> B2 ; B1 -d 3-> B3", "A2 B3"};
  const planner by{w.fw(), w.target()};
  CHECK(by.find_all(one_person(same.fw())) == by.find_all(one_person(w.fw())));
  const cohort strangers = one_person(other.fw());
  CHECK(refusal([&] { return by.find_all(strangers); }) == 208);
  CHECK(refusal([&] { return by.find(strangers[0].stands()); }) == 208);
  CHECK(refusal([&] { return find_gap(w.fw(), strangers[0].stands(), w.target()); }) == 208);
  CHECK(refusal([&] { return find_partial_plan(by, strangers[0].stands()); }) == 208);
  CHECK(refusal([&] { return certify(by, strangers[0].stands()); }) == 208);
  CHECK(refusal([&] { return gains_of_levels(by, strangers[0].stands()); }) == 208);
  CHECK(refusal([&] { return find_without(by, strangers[0].stands(), w.step("a")); }) == 208);
  try {
    require_same(w.fw(), other.fw());
    FAIL("they differ in the hours of a step");
  } catch (const error& refused) {  // id and version do not tell them apart, so the message says more
    const auto& details = refused.all().front().details;
    CHECK(details[0].in_language(language::en) != details[1].in_language(language::en));
  }
}

TEST_CASE("wrong questions: levels too short or too high, and phases and steps that do not exist, are no standing") {
  const world w{drawing, "A2 B3", {{"first", "A1"}}};
  const planner by{w.fw(), w.target()};
  ranks levels(w.fw().competences().size());
  CHECK(refusal([&] { return by.find({ranks_view{levels}.first(1)}); }) == 432);
  CHECK(refusal([&] { return by.find({{}}); }) == 432);
  CHECK(refusal([&] { return by.find({levels, phase_index{1}}); }) == 430);
  const std::vector<step_index> done{{4}};
  CHECK(refusal([&] { return by.find({levels, {}, done}); }) == 430);
  levels[0] = make_rank(9);
  CHECK(refusal([&] { return by.find({levels}); }) == 431);
  CHECK(refusal([&] { return find_gap(w.fw(), {levels}, w.target()); }) == 431);
  levels[0] = rank::unknown;
  CHECK(by.find({levels}).status == plan_status::optimal);
  CHECK(refusal([&] { return find_gap(w.fw(), {levels}, {7}); }) == 430);
}

TEST_CASE("wrong questions: what is answered is what was asked; the checker accepts it") {
  std::size_t answered = 0;
  std::size_t refused = 0;
  for (std::uint64_t seed = 0; seed < 400; ++seed) {
    mixed_worlds w{seed};
    const framework& fw = w.any_framework();
    const plan_request request = w.request(fw);
    const auto by = answer_of(attempt([&] { return planner::of(fw, request); }));
    CHECK(by.has_value() == errors_of(fw, request).empty());
    if (!by) {
      ++refused;
      continue;
    }
    const cohort& people = w.any_cohort();
    const ranks levels = w.levels(fw);
    const auto done = w.some(fw.steps());
    standing stands{levels, std::nullopt, done};
    if (w.roll.chance(40)) stands = people[w.roll.below(people.size())].stands();
    const plan_limits limits{.nodes = 2000};
    const auto plan = attempt([&] { return by->find(stands, limits); });
    if (!plan) {
      ++refused;
      continue;
    }
    ++answered;
    CHECK(check(fw, stands, by->request(), *plan) == std::vector<std::string>{});
    (void)attempt([&] { return print(w.any_framework(), *plan); });
    (void)attempt([&] { return count_needs(w.any_framework(), {*plan}).size(); });
    for (const planned_step& each : plan->steps)
      for (const reason& why : each.because)
        (void)attempt([&] { return explain(w.any_framework(), why, language::nl); });
    for (const missing_piece& each : plan->pieces)
      (void)attempt([&] { return explain(w.any_framework(), each, language::nl); });
    (void)attempt([&] { return explain(fw, reason{static_cast<reason::purpose>(w.roll.below(8))}, language::nl); });
    if (const auto proof = attempt([&] { return certify(*by, stands, limits); }); proof && *proof) {
      CHECK(check(fw, stands, by->request(), **proof) == std::vector<std::string>{});
      certificate forged = **proof;
      forged.cost += 60 * (1 + static_cast<std::int64_t>(w.roll.below(9)));
      for (auto& each : forged.tree) each.with = w.position(forged.tree.size());
      if (w.roll.chance(20)) forged.parts = INT64_MAX;
      if (w.roll.chance(20)) forged.landmarks.push_back({{w.position(fw.steps().size())}});
      (void)attempt([&] { return check(fw, stands, by->request(), forged).size(); });
    }
    (void)attempt([&] { return roles_of_steps(*by, stands, *plan, limits).size(); });
    (void)attempt([&] { return find_without(*by, stands, w.in(fw.steps()), limits).bound; });
    (void)attempt([&] { return gains_of_levels(*by, stands, {.nodes = 50}).size(); });
    (void)attempt([&] { return find_partial_plan(*by, stands, {.nodes = 50}).levels_short; });
    (void)attempt([&] { return find_alternatives(*by, stands, {.most = w.roll.below(4)}, {.nodes = 50}).all; });
    (void)attempt(
        [&] { return find_pareto_front(*by, stands, {w.weights(), objective::hours}, {.nodes = 50}).points.size(); });
    (void)attempt([&] {
      plan_request asked = by->request();
      asked.cheapest_in = w.weights();
      return explain(w.any_framework(), asked, step_role{{0}, step_role::necessity::choice, w.weight()}, language::nl);
    });
    (void)attempt([&] { return name(w.weights()) + print_amount(w.weight(), w.weights(), language::nl, "EUR"); });

    const auto all = attempt([&] { return by->find_all(people, w.position(3) % 5, limits); });
    CHECK(all.has_value() == (people.fw() == fw));
    if (!all) continue;
    for (std::size_t row = 0; row < people.size(); ++row)
      CHECK(check(fw, people[row].stands(), by->request(), (*all)[row]) == std::vector<std::string>{});
    const cohort& others = w.any_cohort();
    std::vector<plan_answers> more;
    for (const plan_outcome& each : *all)
      more.push_back({.plan = each, .without = plan_without{.step = w.in(fw.steps()), .plan = each}});
    (void)attempt([&] { return write_plans(others, by->request(), more); });
    const auto written = attempt([&] { return write_plans(others, by->request(), *all); });
    if (written) CHECK(others.size() == people.size());
    (void)attempt([&] { return tabulate_plans(others, *all).rows(); });
    (void)attempt([&] { return tabulate_plan_steps(others, *all).rows(); });
    (void)attempt([&] { return tabulate_needs(others, *all, "school").rows(); });
  }
  CHECK(answered > 30);
  CHECK(refused > 100);
}

TEST_CASE("wrong questions: a forged outcome is told apart, whatever it says") {
  for (std::uint64_t seed = 0; seed < 200; ++seed) {
    dice roll{seed};
    const random_world w = make_random_world(roll, 6);
    const plan_request request{.targets = {w.drawn.target()}};
    const planner by = planner::of(w.drawn.fw(), request).value();
    plan_outcome plan = by.find(w.stands());
    CHECK(check(w.drawn.fw(), w.stands(), request, plan) == std::vector<std::string>{});
    if (!plan.cost) continue;
    const auto far = [&] { return step_index{static_cast<std::uint32_t>(roll.below(20))}; };
    switch (roll.below(4)) {
      case 0:
        ++*plan.cost;
        break;
      case 1:
        plan.steps.push_back({far(), {}});
        break;
      case 2:
        plan.steps.push_back({{0xffff'ffff}, {{reason::purpose::step, {}, far()}}});
        break;
      default:
        plan.status = plan_status::unreachable;
    }
    CHECK_FALSE(check(w.drawn.fw(), w.stands(), request, plan).empty());
  }
}
