// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <algorithm>
#include <limits>
#include <tuple>
#include <vector>

#include <schedule/timing/flow.hpp>
#include <support/random.hpp>

using namespace loopbaan;

TEST_CASE("as much flows through a network as the narrowest of all its cuts lets through") {
  for (std::uint64_t seed = 0; seed < 500; ++seed) {
    CAPTURE(seed);
    testing::dice roll{seed};
    const std::size_t nodes = 2 + roll.below(6);
    std::vector<std::tuple<std::size_t, std::size_t, std::int64_t>> edges;
    for (std::size_t i = roll.below(20); i > 0; --i)
      edges.emplace_back(roll.below(nodes), roll.below(nodes), static_cast<std::int64_t>(roll.below(9)));
    std::int64_t narrowest = std::numeric_limits<std::int64_t>::max();
    for (std::size_t side = 0; side < std::size_t{1} << nodes; ++side) {
      if ((side & 1) == 0 || (side >> 1 & 1) != 0) continue;  // from node 0 to node 1
      std::int64_t sum = 0;
      for (const auto& [from, to, most] : edges)
        if ((side >> from & 1) != 0 && (side >> to & 1) == 0) sum += most;
      narrowest = std::min(narrowest, sum);
    }
    detail::flow network{nodes};
    for (const auto& [from, to, most] : edges) network.add(from, to, most);
    CHECK(network.most(0, 1) == narrowest);
  }
}
