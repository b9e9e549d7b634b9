// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <algorithm>

#include <loopbaan/gap/coverage.hpp>
#include <loopbaan/gap/gap.hpp>
#include <loopbaan/gap/position.hpp>

#include <plan/random_world.hpp>
#include <support/world.hpp>

using namespace loopbaan;
using testing::dice;
using testing::make_random_world;
using testing::random_world;
using testing::world;

namespace {

const world two_of_four{"-a 1-> A1 B1 C1 D1", ";2/A1|B1|C1|D1"};

gap gap_at(const world& w, std::string_view levels) {
  const ranks held = w.levels(levels);
  return find_gap(w.fw(), {.levels = held}, w.target());
}

}  // namespace

TEST_CASE("a choice is met by as many sets as it asks for, missing where too few are, and open where that is unknown") {
  using answer = gap::answer;
  CHECK(gap_at(two_of_four, "A1 C1").meets() == answer::met);
  CHECK(gap_at(two_of_four, "A1 C1 D?").meets() == answer::met);
  CHECK(gap_at(two_of_four, "A1").meets() == answer::below);
  CHECK(gap_at(two_of_four, "A1 B?").meets() == answer::unknown);
  CHECK(gap_at(two_of_four, "B?").meets() == answer::below);
  CHECK(gap_at(two_of_four, "B? C?").meets() == answer::unknown);
  CHECK(explain(gap_at(two_of_four, "A?").choices[0], two_of_four.fw(), two_of_four.target(), language::en)
            .ends_with("Missing at least 1 and at most 2."));
  const gap found = gap_at(two_of_four, "A1 B?");
  REQUIRE(found.choices.size() == 1);
  CHECK(found.choices[0].met() == 1);
  CHECK(found.choices[0].missing() == 1);
  CHECK(found.choices[0].missing_certainly() == 0);
  CHECK(found.choices[0].open());
  CHECK_FALSE(found.closed());
}

TEST_CASE("a choice is told set by set, so that it can be counted by hand") {
  const gap found = gap_at(two_of_four, "A1 B?");
  CHECK(explain(found.choices[0], two_of_four.fw(), two_of_four.target(), language::en) ==
        "Needed for target: at least 2 of 4. Met: A (one). Unknown: B (one). Not yet: C (one); D (one). Missing at "
        "most 1.");
  CHECK(explain(gap_at(two_of_four, "A1 B1").choices[0], two_of_four.fw(), two_of_four.target(), language::nl)
            .ends_with("Dat zijn er genoeg."));
}

TEST_CASE("who meets the choice too meets the profile, in counts as one by one, and in the depth of a domain") {
  std::vector<person_draft> all;
  for (std::size_t i = 0; i < 60; ++i) {
    person_draft each{.id = "p" + std::to_string(i)};
    for (std::uint32_t c = 0; c < 4; ++c)
      if (i % 5 != c) each.levels[{c}] = make_rank(i >> c & 1);
    all.push_back(std::move(each));
  }
  const cohort people = cohort::build(two_of_four.fw(), all).value();
  const auto profiles = std::vector{two_of_four.target()};
  const coverage counted = count_coverage(people, two_of_four.target(), "");
  std::uint32_t met = 0, unknown = 0;
  for (std::size_t row = 0; row < people.size(); ++row) {
    const gap found = find_gap(people.fw(), people[row].stands(), two_of_four.target());
    met += found.closed() ? 1 : 0;
    unknown += found.choices[0].open() ? 1 : 0;
  }
  REQUIRE(counted.rows.front().total.has_value());
  CHECK(counted.rows.front().total->part == met);
  CHECK(counted.rows.front().unknown->part == unknown);
  CHECK(met > 0);
  CHECK(met < 60);

  framework_draft draft = two_of_four.fw().draft();
  draft.depths = {{.id = "first", .title = "first"}};
  draft.domains = {{.id = "D1", .title = "domain", .depths = {{"first", "target"}}}};
  const framework deep = framework::build(draft).value();
  const auto depth_of = [&](std::string_view levels) {
    const ranks held = two_of_four.levels(levels);
    return find_position(deep, {.levels = held}).domains.front().reached.has_value();
  };
  CHECK(depth_of("A1 B1"));
  CHECK_FALSE(depth_of("A1"));
}

TEST_CASE("met in every filling-in of what is unknown, in none, or neither: that is what the three answers say") {
  std::size_t open = 0;
  for (std::uint64_t seed = 0; seed < 1500; ++seed) {
    CAPTURE(seed);
    dice roll{seed};
    const random_world w = make_random_world(roll, 2);
    ranks held = w.levels;
    for (rank& each : held)
      if (roll.chance(40)) each = rank::unknown;
    framework_draft draft = w.drawn.fw().draft();
    for (profile& each : draft.profiles) each.credits_asked.clear();  // what is unknown of these are days, not levels
    const framework on = framework::build(draft).value();
    const profile_index p = on.target("target").value();
    bool always = true, ever = false;
    for (std::size_t filling = 0; filling < 256; ++filling) {  // four ranks of at most four competences
      ranks filled = held;
      for (std::size_t c = 0; c < filled.size(); ++c)
        if (filled[c] == rank::unknown) filled[c] = make_rank(filling >> (2 * c) & 3);
      const bool met = meets(filled, on.resolved(p));
      always = always && met;
      ever = ever || met;
    }
    const gap::answer found = find_gap(on, {.levels = held}, p).meets();
    CHECK((found == gap::answer::met) == always);
    CHECK((found == gap::answer::below) == !ever);
    open += found == gap::answer::unknown && !on.resolved(p).choices.empty() ? 1 : 0;
  }
  CHECK(open > 30);
}
