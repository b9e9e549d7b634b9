// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <loopbaan/gap/coverage.hpp>
#include <loopbaan/gap/rater_gap.hpp>
#include <loopbaan/gap/series.hpp>

#include <support/world.hpp>

using namespace loopbaan;
using namespace loopbaan::testing;

TEST_CASE("people: nobody is counted by a grouping that nobody has") {
  const world w{"-a 4-> A2", "A2"};
  const cohort people = cohort::build(w.fw(), {{.id = "p1", .groups = {{"school", "s1"}}}}).value();
  CHECK(count_coverage(people, w.target(), "school").groups == std::vector<std::string>{"s1"});
  try {
    (void)count_coverage(people, w.target(), "scool");
    FAIL("it must be refused");
  } catch (const error& refused) {
    CHECK(refused.all().front().code == errc::unknown_grouping);
    CHECK(remedy(refused.all().front()) == "Did you mean “school”?");
  }
}

TEST_CASE("people: phases are a grouping, unless people have one of their own that is called so") {
  const world w{"-a 4-> A2", "A2", {{"student", "A1"}, {"starter", ""}}};
  const auto phased = [&](std::map<std::string, std::string> groups) {
    std::vector<person_draft> people;
    for (int i = 0; i < 30; ++i) {
      person_draft& each = people.emplace_back();
      each.id = "p" + std::to_string(i);
      each.groups = groups;
      if (i < 25) each.phase = phase_index{i < 12 ? 0u : 1u};
    }
    return cohort::build(w.fw(), people).value();
  };
  const cohort people = phased({});
  const std::string first = w.fw().phases()[phase_index{0}].id, second = w.fw().phases()[phase_index{1}].id;
  for (const char* word : {"phase", "fase"}) {
    const coverage found = count_coverage(people, w.target(), word);
    CHECK(found.grouping == word);
    CHECK(found.groups == std::vector<std::string>{first, second, ""});
    CHECK(found.sizes == std::vector<std::uint32_t>{12, 13, 5});
    CHECK(count_rater_gaps(people, rater::leader, word, {}).groups == found.groups);
    CHECK(count_coverage_after({}, people, w.target(), word, {}).sizes == found.sizes);
    CHECK(people[0].group(word) == first);
    CHECK(people[29].group(word).empty());
  }
  CHECK(people.groupings().empty());  // they have none of their own
  CHECK(count_coverage(phased({{"phase", "x"}}), w.target(), "phase").groups == std::vector<std::string>{"x"});
}

TEST_CASE("people: where nobody has a phase nobody is counted by one, and the nearest known grouping may be phases") {
  const world w{"-a 4-> A2", "A2", {{"student", "A1"}, {"starter", ""}}};
  const cohort none = cohort::build(w.fw(), {{.id = "p1", .groups = {{"school", "s1"}}}}).value();
  CHECK_THROWS_AS((void)count_coverage(none, w.target(), "phase"), error);
  const cohort one = cohort::build(w.fw(), {{.id = "p1", .phase = phase_index{0}}}).value();
  CHECK(count_coverage(one, w.target(), "fase").groups == std::vector<std::string>{w.fw().phases()[phase_index{0}].id});
  try {
    (void)count_coverage(one, w.target(), "phas");
    FAIL("it must be refused");
  } catch (const error& refused) {
    CHECK(remedy(refused.all().front()) == "Did you mean “phase”?");
  }
}
