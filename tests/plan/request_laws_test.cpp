// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <tuple>

#include <loopbaan/plan/alternatives.hpp>
#include <loopbaan/plan/certificate.hpp>
#include <loopbaan/plan/checker.hpp>
#include <loopbaan/plan/explanation.hpp>
#include <loopbaan/plan/pareto_front.hpp>
#include <loopbaan/plan/partial_plan.hpp>
#include <loopbaan/plan/request.hpp>
#include <loopbaan/plan/why.hpp>

#include <plan/every_plan.hpp>
#include <plan/random_world.hpp>

using namespace loopbaan;
using namespace loopbaan::testing;

namespace {

const std::vector<std::string> nothing_wrong;

std::vector<step_index> sorted_steps(const plan_outcome& plan) {
  std::vector<step_index> steps;
  for (const planned_step& each : plan.steps) steps.push_back(each.step);
  std::ranges::sort(steps);
  return steps;
}

/// Where the person stands: without a known phase, in the first phase that the route is for, none of its others before it.
standing on_the_way(const random_world& w, const plan_request& request) {
  standing stands = w.stands();
  stands.route.reset();  // it is in the request
  if (!request.route || stands.phase) return stands;
  const framework& on = w.drawn.fw();
  for (const std::string& id : on.routes()[*request.route].phases) {
    const phase_index each = on.phases().find(id).value();
    const auto lies_before = [&](const std::string& other) { return on.is_before(*on.phases().find(other), each); };
    if (std::ranges::any_of(on.routes()[*request.route].phases, lies_before)) continue;
    if (!stands.phase || each < *stands.phase) stands.phase = each;
  }
  return stands;
}

/// The framework without a word about steps that exclude each other.
framework together_again(const framework& on) {
  framework_draft draft = on.draft();
  for (step& each : draft.steps) each.excludes.clear();
  return framework::build(std::move(draft)).value();
}

/// Calls `claim(world, request, planner, every_plan)` for random worlds with a request each, as many as `testing::cases` says.
template <class Claim>
void on_random_requests(std::uint64_t from, std::uint64_t to, std::size_t most_steps, Claim claim) {
  for (std::uint64_t seed = from; seed < from + testing::cases(to - from); ++seed) {
    dice roll{seed};
    random_world w = make_random_world(roll, most_steps);
    plan_request request = make_random_request(roll, w);
    const planner by = planner::of(w.drawn.fw(), request).value();
    // Some people have a route of their own: to who is asked along none it is as if it had been asked for.
    if (const auto routes = w.drawn.fw().routes().size(); routes > 0 && roll.chance(30))
      w.route = route_index{static_cast<std::uint32_t>(roll.below(routes))};
    if (!request.route) request.route = w.route;
    CAPTURE(seed);
    claim(w, request, by, every_plan{w.drawn.fw(), on_the_way(w, request)});
  }
}

}  // namespace

TEST_CASE("request: on random worlds the answer is the best of all that can be done") {
  std::size_t found_any = 0;
  on_random_requests(0, 20'000, 7, [&](const auto& w, const auto& request, const planner& by, const every_plan& all) {
    const plan_outcome found = by.find(w.stands());
    const auto answers = all.answers(request);
    CAPTURE(print(w.drawn.fw(), found));
    REQUIRE(check(w.drawn.fw(), w.stands(), request, found) == nothing_wrong);
    REQUIRE((found.status == plan_status::optimal) == !answers.empty());
    if (answers.empty()) return;
    ++found_any;
    REQUIRE(sorted_steps(found) == answers.front().steps);
  });
  CHECK(found_any > testing::cases(5000));
}

TEST_CASE("request: a conflict is a smallest set of conditions that bars the way") {
  std::size_t conflicts = 0;
  on_random_requests(0, 3500, 7, [&](const auto& w, const auto& request, const planner& by, const every_plan& all) {
    const plan_outcome found = by.find(w.stands());
    if (found.status != plan_status::unreachable) return;
    std::vector<condition> conditions;
    for (const step_index s : request.must_not) conditions.push_back({condition::kind::must_not, s});
    if (request.route) conditions.push_back({condition::kind::route, {}, request.route});
    for (const step_index s : request.must) conditions.push_back({condition::kind::must, s});
    if (request.within.hours) conditions.push_back({condition::kind::hours});
    if (request.within.cost) conditions.push_back({condition::kind::cost});
    if (request.within.weeks) conditions.push_back({condition::kind::weeks});
    for (const step_index one : w.drawn.fw().steps().indices())
      for (const step_index other : w.drawn.fw().steps().indices())
        if (one < other && std::ranges::count(w.drawn.fw().resolved(one).excludes, other) > 0)
          conditions.push_back({condition::kind::excludes, one, {}, other});
    if (conditions.size() > 12) return;  // too many sets of them to try
    const framework united = together_again(w.drawn.fw());
    const every_plan together{united, on_the_way(w, request)};

    // The levels that count are those of the whole request: what is desired depends on what is ruled out.
    std::vector<every_plan::walk> reaching;
    for (const auto& each : together.walks())
      if (all.reaches(request, each)) reaching.push_back(each);
    const auto bars = [&](std::uint32_t chosen) {
      plan_request only{.targets = request.targets, .cheapest_in = request.cheapest_in};
      std::vector<condition> apart;
      for (std::size_t i = 0; i < conditions.size(); ++i) {
        if ((chosen >> i & 1) == 0) continue;
        switch (conditions[i].what) {
          case condition::kind::must:
            only.must.push_back(*conditions[i].step);
            break;
          case condition::kind::must_not:
            only.must_not.push_back(*conditions[i].step);
            break;
          case condition::kind::route:
            only.route = request.route;
            break;
          case condition::kind::hours:
            only.within.hours = request.within.hours;
            break;
          case condition::kind::cost:
            only.within.cost = request.within.cost;
            break;
          case condition::kind::weeks:
            only.within.weeks = request.within.weeks;
            break;
          case condition::kind::excludes:
            apart.push_back(conditions[i]);
            break;
        }
      }
      return std::ranges::none_of(reaching, [&](const auto& walk) {
        const auto has = [&](step_index s) { return std::ranges::count(walk.steps, s) > 0; };
        return all.keeps_locks(only, walk) && all.keeps_limits(only, walk) &&
               std::ranges::none_of(apart, [&](const condition& c) { return has(*c.step) && has(*c.other); });
      });
    };
    std::vector<condition> smallest;
    if (!bars(0)) {
      ++conflicts;
      std::tuple best{conditions.size() + 1, std::vector<std::size_t>{}};
      for (std::uint32_t chosen = 1; chosen < 1u << conditions.size(); ++chosen) {
        std::vector<std::size_t> places;
        for (std::size_t i = 0; i < conditions.size(); ++i)
          if (chosen >> i & 1) places.push_back(i);
        if (const std::tuple now{places.size(), places}; now < best && bars(chosen)) best = now;
      }
      for (const std::size_t i : std::get<1>(best)) smallest.push_back(conditions[i]);
    }
    REQUIRE(found.conflict == smallest);
  });
  CHECK(conflicts > testing::cases(200));
}

TEST_CASE("front: on random worlds it is all of what nothing beats") {
  std::size_t points = 0;
  const std::vector<std::vector<objective>> choices{{objective::hours, objective::cost},
                                                    {objective::cost, objective::weeks},
                                                    {objective::hours, objective::cost, objective::weeks}};
  on_random_requests(20'000, 40'000, 7,
                     [&](const auto& w, const auto& request, const planner& by, const every_plan& all) {
                       const auto& of = choices[w.drawn.fw().steps().size() % choices.size()];
                       const pareto_front front = find_pareto_front(by, w.stands(), of);
                       std::set<std::vector<std::int64_t>> amounts;
                       for (const auto& each : all.answers(request)) {
                         std::vector<std::int64_t> sums;
                         for (const objective in : of) sums.push_back(all.amount(each, in));
                         amounts.insert(sums);
                       }
                       std::vector<std::vector<std::int64_t>> best;
                       for (const auto& each : amounts)
                         if (std::ranges::none_of(amounts, [&](const auto& other) {
                               return other != each && std::ranges::equal(other, each, std::less_equal{});
                             }))
                           best.push_back(each);
                       std::vector<std::vector<std::int64_t>> found;
                       for (const auto& point : front.points) {
                         found.push_back(point.amounts);
                         plan_request last = request;
                         last.cheapest_in = of.back();
                         plan_outcome plan = point.plan;
                         REQUIRE(check(w.drawn.fw(), w.stands(), last, plan) == nothing_wrong);
                       }
                       REQUIRE(found == best);
                       REQUIRE(front.status == (best.empty() ? plan_status::unreachable : plan_status::optimal));
                       points += best.size();
                     });
  CHECK(points > testing::cases(3000));
}

TEST_CASE("part: on random worlds it is the best of all that can be done within the allowance") {
  std::size_t partial = 0;
  on_random_requests(
      30'000, 36'000, 7, [&](const auto& w, const auto& request, const planner& by, const every_plan& all) {
        const partial_plan found = find_partial_plan(by, w.stands());
        using key =
            std::tuple<std::size_t, std::size_t, std::int64_t, std::size_t, std::size_t, std::vector<step_index>>;
        std::optional<key> best;
        for (const auto& each : all.walks()) {
          if (!all.keeps_locks(request, each) || !all.keeps_limits(request, each)) continue;
          const key now{all.short_of_required(request, each),
                        all.short_of_desired(request, each),
                        all.amount(each, request.cheapest_in),
                        all.appointments(each),
                        each.steps.size(),
                        each.steps};
          if (!best || now < *best) best = now;
        }
        REQUIRE((found.status == plan_status::optimal) == best.has_value());
        if (!best) {
          CHECK_FALSE(found.plan.conflict.empty());
          return;
        }
        REQUIRE(sorted_steps(found.plan) == std::get<5>(*best));
        REQUIRE(found.left.size() + found.left_choices.size() + found.left_credits.size() == std::get<0>(*best));
        if (!found.left.empty()) ++partial;
        for (const planned_step& each : found.plan.steps) REQUIRE_FALSE(each.because.empty());
        for (const auto& more : found.more) {
          std::optional<std::int64_t> least;
          plan_request wider = request;
          if (more.unit == objective::hours) wider.within.hours.reset();
          if (more.unit == objective::cost) wider.within.cost.reset();
          if (more.unit == objective::weeks) wider.within.weeks.reset();
          for (const auto& each : all.walks())
            if (all.keeps_locks(request, each) && all.keeps_limits(wider, each) &&
                all.short_of_required(request, each) < std::get<0>(*best))
              least = std::min(least.value_or(all.amount(each, more.unit)), all.amount(each, more.unit));
          REQUIRE(least == more.most);
        }
      });
  CHECK(partial > testing::cases(500));
}

TEST_CASE("alternatives: on random worlds they are the next plans in order, none part of another") {
  std::size_t several = 0;
  on_random_requests(40'000, 60'000, 7,
                     [&](const auto& w, const auto& request, const planner& by, const every_plan& all) {
                       const plan_alternatives found = find_alternatives(by, w.stands(), {.most = 4});
                       std::vector<std::vector<step_index>> expected;
                       std::size_t others = 0;
                       for (const auto& each : all.answers(request)) {
                         if (all.superfluous_step(request, each)) continue;
                         if (expected.size() < 4)
                           expected.push_back(each.steps);
                         else
                           ++others;
                       }
                       std::vector<std::vector<step_index>> plans;
                       for (const plan_outcome& each : found.plans) plans.push_back(sorted_steps(each));
                       REQUIRE(plans == expected);
                       if (found.all) REQUIRE(others == 0);
                       if (expected.size() > 1) ++several;
                       for (const plan_outcome& each : found.plans)
                         REQUIRE(check(w.drawn.fw(), w.stands(), request, each) == nothing_wrong);
                     });
  CHECK(several > testing::cases(200));
}

TEST_CASE("why: on random worlds the role of every step is what trying without it shows") {
  on_random_requests(
      50'000, 53'000, 7, [&](const auto& w, const auto& request, const planner& by, const every_plan& all) {
        const plan_outcome plan = by.find(w.stands());
        const auto answers = all.answers(request);
        for (const step_role& role : roles_of_steps(by, w.stands(), plan)) {
          const auto best = std::ranges::find_if(
              answers, [&](const auto& each) { return std::ranges::count(each.steps, role.step) == 0; });
          const bool must =
              std::ranges::count(request.must, role.step) > 0 && std::ranges::count(w.done, role.step) == 0;
          REQUIRE((role.how == step_role::necessity::fixed) == must);
          if (must) continue;
          REQUIRE((role.how == step_role::necessity::choice) == (best != answers.end()));
          if (best != answers.end()) REQUIRE(role.without == all.amount(*best, request.cheapest_in));
        }
      });
}

TEST_CASE("certificate: on random worlds the proof holds, and a proof of more does not") {
  std::size_t proven = 0;
  on_random_requests(60'000, 66'000, 7,
                     [&](const auto& w, const auto& request, const planner& by, const every_plan& all) {
                       const auto proof = certify(by, w.stands());
                       const auto answers = all.answers(request);
                       if (request.within != allowance{} || answers.empty()) {
                         REQUIRE_FALSE(proof.has_value());
                         return;
                       }
                       REQUIRE(proof.has_value());
                       REQUIRE(proof->cost == all.amount(answers.front(), request.cheapest_in));
                       REQUIRE(check(w.drawn.fw(), w.stands(), request, *proof) == nothing_wrong);
                       certificate more = *proof;
                       more.cost += 100'000;
                       if (!all.superfluous_step(request, answers.front()) && proof->cost > 0)
                         CHECK_FALSE(check(w.drawn.fw(), w.stands(), request, more).empty());
                       ++proven;
                     });
  CHECK(proven > testing::cases(1000));
}
