// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <array>

#include <schedule/timing/choice_search.hpp>

#include "random_timing.hpp"

using namespace loopbaan;
using namespace loopbaan::testing;
using detail::choice_problem;
using detail::timing_answer;

namespace {

detail::step_set wide(std::uint64_t steps) {
  detail::step_set made;
  for (std::size_t j = 0; j < 64; ++j)
    if ((steps >> j & 1) != 0) made.add(j);
  return made;
}

choice_problem::need wide(const timing_problem::need& of) {
  choice_problem::need made{of.at_least, {}};
  for (const auto& set : of.sets) {
    std::vector<detail::step_set> own;
    for (const std::uint64_t givers : set) own.push_back(wide(givers));
    made.sets.push_back(std::move(own));
  }
  return made;
}

std::uint64_t narrow(const detail::step_set& steps) { return steps.words().front(); }

/// A small problem of which steps may be left out, with a goal of one or two needs.
choice_problem random_choice(dice& roll) {
  choice_problem made;
  made.timing = random_problem(roll);
  const std::size_t steps = made.timing.steps.size();
  const std::uint64_t all = (std::uint64_t{1} << steps) - 1;
  made.excludes.resize(steps);
  for (const auto& step : made.timing.steps) {
    std::vector<choice_problem::need> own;
    for (const auto& need : step.needs) own.push_back(wide(need));
    made.needs.push_back(std::move(own));
  }
  for (int needs = pick(roll, 1, 2); needs > 0; --needs) {
    timing_problem::need need;
    for (int sets = pick(roll, 1, 3); sets > 0; --sets) {
      std::vector<std::uint64_t> set;
      for (int givers = pick(roll, 1, 2); givers > 0; --givers) set.push_back((roll.below(all + 1)) & all);
      need.sets.push_back(std::move(set));
    }
    need.at_least = roll.below(need.sets.size()) + 1;
    made.goal.push_back(wide(need));
  }
  if (roll.chance(20)) made.must.add(roll.below(steps));
  if (steps > 1 && roll.chance(30)) {
    const std::size_t one = roll.below(steps), other = (one + 1) % steps;
    made.excludes[one].add(other);
    made.excludes[other].add(one);
  }
  return made;
}

/// The best of all choices there are, of whichever steps.
std::optional<weighed> best_of_all(const choice_problem& problem) {
  const auto& steps = problem.timing.steps;
  std::optional<weighed> best;
  choice chosen(steps.size(), left_out);
  while (true) {
    std::uint64_t taken = 0;
    for (std::size_t j = 0; j < chosen.size(); ++j)
      if (chosen[j] != left_out) taken |= std::uint64_t{1} << j;
    bool holds = (narrow(problem.must) & ~taken) == 0;
    for (std::size_t j = 0; j < chosen.size(); ++j)
      holds = holds && (chosen[j] == left_out || (narrow(problem.excludes[j]) & taken) == 0);
    for (const auto& need : problem.goal) {
      std::size_t there = 0;
      for (const auto& set : need.sets)
        there += std::ranges::all_of(set, [&](const auto& givers) { return (narrow(givers) & taken) != 0; }) ? 1 : 0;
      holds = holds && there >= need.at_least;
    }
    if (holds)
      if (const auto made = weigh(problem.timing, chosen); made && (!best || *made < *best)) best = made;
    std::size_t j = 0;
    while (j < chosen.size()) {
      chosen[j] = chosen[j] == left_out ? 0 : chosen[j] + 1;
      if (chosen[j] < steps[j].options.size()) break;
      chosen[j++] = left_out;
    }
    if (j == chosen.size()) return best;
  }
}

}  // namespace

TEST_CASE(
    "the steps and times that are chosen are the best of all there are: the earliest end, then the least money, then "
    "the emptiest fullest term") {
  std::array<int, 2> seen{};
  int fewer = 0;
  for (std::uint64_t seed = 0; seed < testing::cases(3000); ++seed) {
    CAPTURE(seed);
    dice roll{seed};
    const choice_problem problem = random_choice(roll);
    const auto best = best_of_all(problem);
    const timing_answer found = find_choice(problem);
    ++seen[best ? 1 : 0];
    if (!best) {
      REQUIRE(found.what == timing_answer::outcome::impossible);
      continue;
    }
    REQUIRE(found.what == timing_answer::outcome::optimal);
    REQUIRE(weigh(problem.timing, found.chosen) == best);
    REQUIRE(weighed{found.terms_used, found.cents, found.fullest} == *best);
    REQUIRE((found.at_least == best->terms && found.cents_at_least == best->cents));
    REQUIRE(found.fullest_at_least == best->fullest);
    for (const std::size_t each : found.chosen) fewer += each == left_out ? 1 : 0;
  }
  CHECK(seen[0] > static_cast<int>(testing::cases(3000) / 30));
  CHECK(seen[1] > static_cast<int>(testing::cases(3000) / 6));
  CHECK(fewer > static_cast<int>(testing::cases(3000) / 6));
}

TEST_CASE("a choice that is cut short claims no more than is so, and more of an account never ends later") {
  int given_up = 0;
  for (std::uint64_t seed = 5000; seed < 6000; ++seed) {
    CAPTURE(seed);
    dice roll{seed};
    choice_problem problem = random_choice(roll);
    const timing_answer whole = find_choice(problem);
    const timing_answer cut = find_choice(problem, {}, {}, {.nodes = static_cast<std::int64_t>(roll.below(6))});
    given_up += cut.what == timing_answer::outcome::unknown || cut.what == timing_answer::outcome::feasible ? 1 : 0;
    if (whole.what == timing_answer::outcome::impossible) {
      CHECK((cut.what == timing_answer::outcome::impossible || cut.what == timing_answer::outcome::unknown));
      continue;
    }
    CHECK(cut.what != timing_answer::outcome::impossible);
    CHECK(cut.at_least <= whole.terms_used);
    if (!cut.chosen.empty()) CHECK(weigh(problem.timing, cut.chosen).has_value());
    // What is known before is never made worse.
    const timing_answer known = find_choice(problem, {whole.chosen}, {}, {.nodes = 1});
    CHECK(weigh(problem.timing, known.chosen) == weigh(problem.timing, whole.chosen));
    auto& lots = roll.chance(50) ? problem.timing.hours : problem.timing.money;
    if (lots.empty()) continue;
    lots[roll.below(lots.size())].amount += 3;
    CHECK(find_choice(problem).terms_used <= whole.terms_used);
  }
  CHECK(given_up > 50);
}
