// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <algorithm>
#include <vector>

#include <loopbaan/gap/publication.hpp>

#include <support/publication_attacker.hpp>

using namespace loopbaan;
using namespace loopbaan::testing::publications;
using testing::dice;

TEST_CASE("publication: with too many counts for all worlds, an exact reader still finds nothing") {
  dice chance{17};
  std::size_t shown = 0;
  std::size_t hidden = 0;
  for (std::size_t round = 0; round < testing::cases(200); ++round) {
    CAPTURE(round);
    std::vector<std::uint32_t> sizes;
    for (int i = 0; i < 12; ++i) sizes.push_back(static_cast<std::uint32_t>(chance.below(9)));
    std::vector<std::vector<std::uint32_t>> of(2 + chance.below(2));
    for (std::uint32_t i = 0; i < 12; ++i) {
      of[0].push_back(i / 3);  // schools of three phases each
      of[1].push_back(i % 3);
      if (of.size() > 2) of[2].push_back(i / 6);  // on boards of two schools
    }
    publication p = made_of(std::move(sizes), of);
    fill(p, 4, static_cast<first_question>(chance.below(3)), chance);
    const publication after = protect(p, {5}, {}, {0, 500});
    for (const auto& row : after.shows)
      for (std::size_t s = 0; s < row.size(); ++s) shown += row[s] ? 1 : 0;
    for (const audited_figure& each : audit(after, {1'000, 2'000})) {
      CAPTURE(each.question);
      CAPTURE(each.set);
      CHECK(each.high - each.low >= least_width(people_in(p, each.set)));
      if (each.exact()) ++hidden;
    }
    // What a reader who reasons less can say lies on both sides of it.
    const std::vector<audited_figure> exact = audit(after, {1'000, 2'000});
    const std::vector<audited_figure> bound = audit(after, {0, 0});
    REQUIRE(exact.size() == bound.size());
    for (std::size_t i = 0; i < exact.size(); ++i) {
      CHECK(bound[i].low <= exact[i].seen_low);
      CHECK(bound[i].high >= exact[i].seen_high);
      CHECK(bound[i].seen_low >= exact[i].low);
      CHECK(bound[i].seen_high <= exact[i].high);
    }
  }
  CHECK(shown > testing::cases(1'000));
  CHECK(hidden > testing::cases(2'000));
}
