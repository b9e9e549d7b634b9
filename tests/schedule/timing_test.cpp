// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <algorithm>
#include <optional>
#include <vector>

#include <schedule/timing/search.hpp>

#include "random_timing.hpp"

using namespace loopbaan;
using detail::find_any_times;
using detail::find_times;
using detail::timing_answer;
using detail::timing_problem;
using namespace loopbaan::testing;

namespace {

/// The best of all choices there are.
std::optional<weighed> best_of_all(const timing_problem& problem) {
  std::optional<weighed> best;
  choice chosen(problem.steps.size(), 0);
  for (const auto& step : problem.steps)
    if (step.options.empty()) return best;
  while (true) {
    if (const auto made = weigh(problem, chosen); made && (!best || *made < *best)) best = made;
    std::size_t j = 0;
    while (j < chosen.size() && ++chosen[j] == problem.steps[j].options.size()) chosen[j++] = 0;
    if (j == chosen.size()) return best;
  }
}

}  // namespace

TEST_CASE(
    "the times that are found are the best of all there are: the earliest end, then the least money, then the emptiest "
    "fullest term") {
  int possible = 0;
  int impossible = 0;
  for (std::uint64_t seed = 0; seed < 3600; ++seed) {
    CAPTURE(seed);
    dice roll{seed};
    const timing_problem problem = random_problem(roll);
    const auto best = best_of_all(problem);
    const timing_answer found = find_times(problem);
    if (!best) {
      ++impossible;
      REQUIRE(found.what == timing_answer::outcome::impossible);
      REQUIRE(find_any_times(problem).what == timing_answer::outcome::impossible);
      continue;
    }
    ++possible;
    REQUIRE(found.what == timing_answer::outcome::optimal);
    const auto made = weigh(problem, found.chosen);
    REQUIRE(made.has_value());
    REQUIRE(*made == *best);
    REQUIRE((found.terms_used == best->terms && found.cents == best->cents && found.fullest == best->fullest));
    REQUIRE((found.at_least == best->terms && found.cents_at_least == best->cents &&
             found.fullest_at_least == best->fullest));
  }
  CHECK(possible > 800);
  CHECK(impossible > 800);
}

TEST_CASE("who is given more never ends later, and what is stopped never claims more than is so") {
  for (std::uint64_t seed = 0; seed < 600; ++seed) {
    CAPTURE(seed);
    dice roll{seed + 10'000};
    timing_problem problem = random_problem(roll);
    const timing_answer before = find_times(problem);
    const timing_answer cut = find_times(problem, {.nodes = static_cast<std::int64_t>(roll.below(6))});
    if (before.what == timing_answer::outcome::impossible) {
      CHECK((cut.what == timing_answer::outcome::impossible || cut.what == timing_answer::outcome::unknown));
    } else {
      CHECK(cut.what != timing_answer::outcome::impossible);
      CHECK(cut.at_least <= before.terms_used);
      if (!cut.chosen.empty()) CHECK(weigh(problem, cut.chosen).has_value());
      if (cut.terms_used == before.terms_used && !cut.chosen.empty()) {
        CHECK(cut.cents_at_least <= before.cents);
        if (cut.cents == before.cents) CHECK(cut.fullest_at_least <= before.fullest);
      }
    }
    auto& lots = roll.chance(50) ? problem.hours : problem.money;
    if (lots.empty()) continue;
    lots[roll.below(lots.size())].amount += 3;
    const timing_answer after = find_times(problem);
    if (before.what == timing_answer::outcome::optimal) {
      CHECK(after.what == timing_answer::outcome::optimal);
      CHECK(after.terms_used <= before.terms_used);
    }
  }
}
