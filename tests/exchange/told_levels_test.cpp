// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <vector>

#include <exchange/staff/told_levels.hpp>
#include <support/random.hpp>

using namespace loopbaan;

TEST_CASE("levels that are told are counted in pieces as one by one") {
  for (std::uint64_t seed = 0; seed < 200; ++seed) {
    CAPTURE(seed);
    testing::dice roll{seed};
    std::vector<rank> levels(roll.below(1000));
    for (rank& each : levels)
      each = roll.chance(20) ? rank::unknown : make_rank(roll.below(roll.chance(5) ? 255 : 4));
    std::size_t count = 0;
    rank highest = rank::not_shown;
    for (const rank each : levels) {
      if (each == rank::unknown || each == rank::not_shown) continue;
      ++count;
      highest = std::max(highest, each);
    }
    detail::told_levels found;
    found.see_all(levels);
    CHECK(found.count == count);
    CHECK(found.highest == highest);
    found.see_all(levels);
    CHECK(found.count == 2 * count);
  }
}
