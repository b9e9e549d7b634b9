// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <numeric>
#include <vector>

#include <schedule/timing/packing.hpp>
#include <schedule/timing/search.hpp>

#include <support/random.hpp>

using namespace loopbaan;
using detail::find_times;
using detail::packing_rule;
using detail::packing_rules;
using detail::timing_answer;
using detail::timing_problem;
using testing::dice;

namespace {

/// Steps of one term each, in some terms, and what fits into each term; nothing else limits them.
struct packed_world {
  timing_problem problem;
  std::vector<std::uint64_t> in;  ///< of each step, a bit for each term
};

packed_world random_parts(dice& roll, std::int64_t room) {
  packed_world made;
  made.problem.terms = 2 + static_cast<int>(roll.below(5));
  made.problem.most_in.assign(static_cast<std::size_t>(made.problem.terms), room);
  for (std::size_t steps = 2 + roll.below(8); steps > 0; --steps) {
    timing_problem::step one;
    const auto size = static_cast<std::int64_t>(1 + roll.below(static_cast<std::size_t>(room)));
    std::uint64_t in = 0;
    for (int term = 0; term < made.problem.terms; ++term)
      if (roll.chance(70)) {
        one.options.push_back({term, term, 0, {size}});
        in |= std::uint64_t{1} << term;
      }
    if (in == 0) continue;
    made.problem.steps.push_back(std::move(one));
    made.in.push_back(in);
  }
  return made;
}

/// Which sets of steps can be in the first terms, one term after the other: all of them, tried.
int fewest_terms(const packed_world& world) {
  const std::size_t count = world.in.size();
  std::vector<bool> there(std::size_t{1} << count, false);
  there[0] = true;
  for (int term = 0; term < world.problem.terms; ++term) {
    if (there.back()) return term;
    std::vector<bool> next = there;
    for (std::size_t before = 0; before < there.size(); ++before)
      for (std::size_t now = (there.size() - 1) & ~before; there[before] && now != 0; now = (now - 1) & ~before) {
        std::int64_t sum = 0;
        bool may = true;
        for (std::size_t j = 0; j < count; ++j)
          if ((now >> j & 1) != 0) {
            sum += world.problem.steps[j].minutes();
            may = may && (world.in[j] >> term & 1) != 0;
          }
        if (may && sum <= world.problem.most_in.front()) next[before | now] = true;
      }
    there = std::move(next);
  }
  return there.back() ? world.problem.terms : world.problem.terms + 1;
}

}  // namespace

TEST_CASE("what fits into a term fits in all sizes that are counted in place of its own") {
  dice roll{7};
  for (int round = 0; round < 3000; ++round) {
    const auto term = static_cast<std::int64_t>(1 + roll.below(40));
    std::vector<std::int64_t> sizes;
    for (std::int64_t left = term; left > 0;) {
      sizes.push_back(static_cast<std::int64_t>(1 + roll.below(static_cast<std::size_t>(left))));
      left -= sizes.back();
      if (roll.chance(20)) break;
    }
    std::vector<std::int64_t> all = sizes;
    for (std::size_t more = roll.below(4); more > 0; --more)
      all.push_back(static_cast<std::int64_t>(1 + roll.below(static_cast<std::size_t>(term))));
    for (const packing_rule& rule : packing_rules(all, term)) {
      std::int64_t counted = 0;
      for (const std::int64_t size : sizes) counted += rule.counted(size);
      CAPTURE(term);
      CAPTURE(rule.small);
      CAPTURE(rule.parts);
      CHECK(counted <= rule.whole());
    }
  }
}

TEST_CASE("parts that cannot be cut take as many terms as trying all sets says, looked at once or at every node") {
  dice roll{11};
  int tight = 0;
  for (int round = 0; round < 500; ++round) {
    const packed_world world = random_parts(roll, 20);
    const int fewest = fewest_terms(world);
    for (const std::int64_t packing : {std::int64_t{0}, std::int64_t{4096}}) {
      const timing_answer found = find_times(world.problem, {.packing = packing});
      REQUIRE(found.at_least == fewest);
      if (fewest <= world.problem.terms) REQUIRE(found.what == timing_answer::outcome::optimal);
    }
    std::int64_t sum = 0;
    for (const auto& each : world.problem.steps) sum += each.minutes();
    tight += fewest > (sum + 19) / 20 ? 1 : 0;
  }
  CHECK(tight > 100);  // cases in which hours alone would allow less
}

TEST_CASE("of parts that are larger than half a term no two are tried together") {
  timing_problem problem;
  problem.terms = 30;
  problem.most_in.assign(30, 80);
  for (int step = 0; step < 24; ++step) {
    timing_problem::step one;
    for (int term = 0; term < problem.terms; ++term) one.options.push_back({term, term, 0, {41}});
    problem.steps.push_back(std::move(one));
  }
  const timing_answer found = find_times(problem, {.nodes = 10'000});
  CHECK(found.what == timing_answer::outcome::optimal);
  CHECK(found.terms_used == 24);
}
