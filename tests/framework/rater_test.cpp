// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <set>

#include <loopbaan/framework/rater.hpp>

using namespace loopbaan;

TEST_CASE("kinds of raters: each of a framework is a number of its own, that says whether it is somebody else") {
  std::set<rater> seen;
  for (std::size_t i = 0; i < 1000; ++i)
    for (const bool other : {true, false}) {
      const rater by = own_rater(i, other);
      REQUIRE(seen.insert(by).second);
      REQUIRE((own_position(by) == i && counts_as_other(by) == other));
      REQUIRE(name(by).empty());
    }
  for (const rater by : {rater::self, rater::colleague, rater::leader, rater::observer, rater::pupil, rater::institute}) {
    CHECK_FALSE(own_position(by).has_value());
    CHECK(counts_as_other(by) == (by != rater::self));
    CHECK_FALSE(seen.contains(by));
  }
  CHECK_THROWS_AS((void)own_rater(1000, true), error);
}

TEST_CASE("kinds of raters: those that are built in come first, and every id is found again") {
  framework_draft draft{.id = "f", .version = "1"};
  draft.raters = {{.id = "ouder", .title = "Ouder"}, {.id = "dagboek", .title = "Dagboek", .counts_as_other = false}};
  const framework fw = framework::build(draft).value();
  const std::vector<rater> all = raters_of(fw);
  CHECK(all.size() == 8);
  for (const rater by : all) CHECK(find_rater(fw, name(fw, by)) == by);
  CHECK_FALSE(find_rater(fw, "buurman").has_value());
  CHECK(name(fw, own_rater(1, true)).empty());  // the framework says that the diary is nobody else
  CHECK(name(fw, own_rater(2, true)).empty());
}
