// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <cstdlib>
#if defined(__GLIBC__)
#include <malloc.h>
#endif

#include <loopbaan/plan/alternatives.hpp>
#include <loopbaan/plan/certificate.hpp>
#include <loopbaan/plan/pareto_front.hpp>
#include <loopbaan/plan/partial_plan.hpp>
#include <loopbaan/plan/why.hpp>

#include <plan/hard_shapes.hpp>
#include <support/random.hpp>

using namespace loopbaan;
using namespace loopbaan::testing;

namespace {

constexpr std::size_t competences = 24;

#ifdef NDEBUG
constexpr std::size_t people = sanitized ? 4'000 : 40'000;  // sanitizers look for leaks themselves
#else
constexpr std::size_t people = 4'000;
#endif

/// The bytes that this thread's part of the heap has given out: a count, that other programs do not disturb. Where it
/// cannot be asked (another C library; a sanitizer in its place) it is 0, and the test says nothing.
std::size_t bytes_in_use() {
#if defined(__GLIBC__) && defined(__GLIBC_PREREQ)
#if __GLIBC_PREREQ(2, 33)
  return mallinfo2().uordblks;
#endif
#endif
  return 0;
}

known_task some_catalogue() {
  dice roll{7};
  shape made{competences};
  for (std::size_t i = 0; i < 60; ++i) {
    std::vector<std::size_t> needs;
    if (roll.chance(60)) needs.push_back(roll.below(competences));
    made.add(needs, {roll.below(competences), roll.below(competences)}, static_cast<std::int64_t>(roll.below(50)));
  }
  std::vector<std::size_t> target;
  for (std::size_t i = 0; i < competences; i += 2) target.push_back(i);
  return made.towards(target);
}

ranks someone(dice& roll) {
  ranks levels;
  for (std::size_t i = 0; i < competences; ++i) levels.push_back(roll.chance(40) ? make_rank(1) : rank::not_shown);
  return levels;
}

}  // namespace

TEST_CASE("memory: tens of thousands of answers that are dropped leave next to nothing behind") {
  const known_task task = some_catalogue();
  const planner by{task.fw, task.target};
  dice roll{1};
  std::size_t bytes = 0;
  std::size_t needed = 0;
  for (std::size_t i = 0; i < people; ++i) {
    if (i == people / 10) bytes = bytes_in_use();
    const ranks levels = someone(roll);
    needed += by.find({levels}).steps.size();
  }
  CHECK(needed > 0);
  // A planner may remember some answers; all of them would be several times this.
  CHECK(bytes_in_use() <= bytes + 16 * 1024 * 1024);
}

TEST_CASE("memory: nor do the answers to what follows from a plan") {
  const known_task task = some_catalogue();
  const planner by{task.fw, task.target};
  dice roll{2};
  std::size_t bytes = 0;
  for (std::size_t i = 0; i < people / 100; ++i) {
    if (i == people / 1000) bytes = bytes_in_use();
    const ranks levels = someone(roll);
    const standing who{levels};
    (void)roles_of_steps(by, who, by.find(who));
    (void)find_alternatives(by, who);
    (void)find_pareto_front(by, who, {objective::hours, objective::cost});
    (void)find_partial_plan(by, who);
    (void)gains_of_levels(by, who);
    (void)certify(by, who);
  }
  CHECK(bytes_in_use() <= bytes + 16 * 1024 * 1024);
}
