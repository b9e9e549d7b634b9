// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <loopbaan/gap/coverage.hpp>

#include <support/world.hpp>

using namespace loopbaan;
using namespace loopbaan::testing;

TEST_CASE("people: nobody is counted by a grouping that nobody has") {
  const world w{"-a 4-> A2", "A2"};
  const cohort people = cohort::build(w.on(), {{.id = "p1", .groups = {{"school", "s1"}}}}).value();
  CHECK(count_coverage(people, w.target(), "school").groups == std::vector<std::string>{"s1"});
  try {
    (void)count_coverage(people, w.target(), "scool");
    FAIL("it must be refused");
  } catch (const error& refused) {
    CHECK(refused.all().front().code == errc::unknown_grouping);
    CHECK(remedy(refused.all().front()) == "Did you mean “school”?");
  }
}
