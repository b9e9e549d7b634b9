// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <barrier>
#include <optional>
#include <thread>

#include <loopbaan/plan/alternatives.hpp>
#include <loopbaan/plan/certificate.hpp>
#include <loopbaan/plan/pareto_front.hpp>
#include <loopbaan/plan/partial_plan.hpp>
#include <loopbaan/plan/why.hpp>

#include <plan/hard_shapes.hpp>
#include <plan/random_world.hpp>

using namespace loopbaan;
using namespace loopbaan::testing;

namespace {

constexpr std::size_t questions = 7;

/// All that a planner answers about one person.
struct answers {
  plan_outcome plan;
  std::vector<plan_outcome> front;
  plan_outcome part;
  std::vector<plan_outcome> others;
  std::vector<step_role> roles;
  std::vector<level_gain> gains;
  std::optional<certificate> proof;

  friend bool operator==(const answers&, const answers&) = default;
};

void ask(const planner& by, const standing& who, std::size_t question, answers& into) {
  switch (question % questions) {
    case 0:
      into.plan = by.find(who);
      break;
    case 1:
      for (const auto& point : find_pareto_front(by, who, {objective::hours, objective::cost}).points)
        into.front.push_back(point.plan);
      break;
    case 2:
      into.part = find_partial_plan(by, who).plan;
      break;
    case 3:
      into.others = find_alternatives(by, who).plans;
      break;
    case 4:
      into.roles = roles_of_steps(by, who, by.find(who));
      break;
    case 5:
      into.gains = gains_of_levels(by, who);
      break;
    default:
      into.proof = certify(by, who);
      break;
  }
}

/// Asks everything, beginning with question `first`.
std::vector<answers> ask_all(const planner& by, const std::vector<standing>& people, std::size_t first) {
  std::vector<answers> all(people.size());
  for (std::size_t i = first; i < first + questions; ++i)
    for (std::size_t j = first; j < first + people.size(); ++j) {
      const std::size_t who = j % people.size();
      ask(by, people[who], i, all[who]);
    }
  return all;
}

/// What threads that start at the same moment, each with another question, get to hear from one planner.
std::vector<std::vector<answers>> ask_at_once(const planner& by, const std::vector<standing>& people) {
  constexpr std::size_t threads = 8;
  std::vector<std::vector<answers>> heard(threads);
  std::barrier start{static_cast<std::ptrdiff_t>(threads)};
  std::vector<std::jthread> askers;
  for (std::size_t t = 0; t < threads; ++t)
    askers.emplace_back([&, t] {
      start.arrive_and_wait();
      heard[t] = ask_all(by, people, t);
    });
  askers.clear();
  return heard;
}

void check_threads(const framework& on, const plan_request& request, const std::vector<standing>& people) {
  const auto alone = ask_all(planner::of(on, request).value(), people, 0);
  for (const auto& heard : ask_at_once(planner::of(on, request).value(), people)) REQUIRE(heard == alone);
}

}  // namespace

TEST_CASE("threads: eight that ask one planner everything at once hear what one would hear") {
  for (std::uint64_t seed = 0; seed < 60; ++seed) {
    CAPTURE(seed);
    dice roll{seed};
    const random_world w = make_random_world(roll, 7);
    const plan_request request = make_random_request(roll, w);
    // One who starts in each phase, and one in none: the planner prepares itself for each when the first of them asks.
    std::vector<standing> people{w.stands()};
    people.back().phase.reset();
    for (const phase_index phase : w.drawn.fw().phases().indices()) {
      people.push_back(w.stands());
      people.back().phase = phase;
    }
    check_threads(w.drawn.fw(), request, people);
  }
}

TEST_CASE("threads: eight that look for one hard plan find the same one") {
  const known_task ring = cyclic_cover(17, 4);
  check_threads(ring.fw, {.targets = {ring.target}}, {ring.stands()});
}
