// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <algorithm>
#include <functional>

#include <schedule/step_places.hpp>

#include "random_schedule.hpp"

using namespace loopbaan;
using namespace loopbaan::testing;

namespace {

/// One step in some editions with places and least numbers, some of them with roles.
asked_world random_editions(dice& roll) {
  asked_world made{world("-course 10h-> A1", "A1")};
  made.when = school_calendar::of_years(day_of("2026-08-01"), 1, 4);
  std::vector<step_edition> editions;
  for (std::size_t e = 0; e < 1 + roll.below(4); ++e) {
    step_edition each{.id = "e" + std::to_string(e), .step = "course"};
    each.term = roll.pick(made.when.terms()).id;
    if (roll.chance(25)) {
      each.roles = {{.id = "one", .title = "One", .places = 1, .least = 1, .filled = roll.chance(30) ? 1 : 0},
                    {.id = "other", .title = "Other", .places = static_cast<std::int64_t>(1 + roll.below(2))}};
    } else {
      if (roll.chance(80)) each.places = static_cast<std::int64_t>(1 + roll.below(4));
      if (roll.chance(70)) each.least = static_cast<std::int64_t>(1 + roll.below(4));
      if (each.places && each.least > each.places) each.least = each.places;
    }
    editions.push_back(std::move(each));
  }
  made.hold(std::move(editions));
  return made;
}

/// The least of all ways to put each into an edition or to let them wait.
std::int64_t least_of_all(const asked_world& world, const std::vector<std::int64_t>& ready, const std::vector<bool>& closed) {
  const auto& editions = world.held->editions();
  std::vector<std::int64_t> people(editions.size(), 0);
  std::int64_t best = 1'000'000;
  const auto waits = static_cast<std::int64_t>(world.when.size()) + 1;
  const std::function<void(std::size_t, std::int64_t)> put = [&](std::size_t i, std::int64_t sum) {
    if (i < ready.size()) {
      put(i + 1, sum + waits);
      for (std::size_t e = 0; e < editions.size(); ++e) {
        if (closed[e]) continue;
        ++people[e];
        put(i + 1, sum + std::max(ready[i], static_cast<std::int64_t>(*world.when.find(*editions[e].term)) + 1));
        --people[e];
      }
      return;
    }
    for (std::size_t e = 0; e < editions.size(); ++e) {
      std::int64_t places = editions[e].places.value_or(1000), least = editions[e].least.value_or(0);
      if (!editions[e].roles.empty()) {
        const std::int64_t filled = editions[e].roles[0].filled.value_or(0);
        places = 1 - filled + *editions[e].roles[1].places;
        least = 1 - filled;
      }
      if (people[e] > places || (people[e] > 0 && people[e] < least)) return;
    }
    best = std::min(best, sum);
  };
  put(0, 0);
  return best;
}

}  // namespace

TEST_CASE("places of a step: the fewest terms are those of the best of all ways to fill editions or to leave them empty") {
  std::size_t empty = 0;
  for (std::uint64_t seed = 0; seed < testing::cases(500); ++seed) {
    CAPTURE(seed);
    dice roll{seed};
    const asked_world world = random_editions(roll);
    std::vector<std::int64_t> ready;
    for (std::size_t i = 0; i < roll.below(6); ++i) ready.push_back(static_cast<std::int64_t>(1 + roll.below(4)));
    std::ranges::sort(ready);
    std::vector<bool> closed;
    for (std::size_t e = 0; e < world.held->editions().size(); ++e) closed.push_back(roll.chance(15));
    const detail::step_places found = detail::places_of_step(world.ground(), step_index{0}, ready, closed);
    REQUIRE(found.terms == least_of_all(world, ready, closed));
    std::int64_t placed = 0;
    for (const auto& [e, people] : found.people) {
      const auto [least, places] = detail::size_of(world.held->editions()[e], static_cast<std::int64_t>(ready.size()));
      REQUIRE((people == 0 || (least <= people && people <= places && !closed[e])));
      placed += people;
      empty += people == 0 && !closed[e] && !ready.empty() ? 1 : 0;
    }
    REQUIRE(placed <= static_cast<std::int64_t>(ready.size()));
  }
  CHECK(empty > 50);
}
