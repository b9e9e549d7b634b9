// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <loopbaan/framework/framework.hpp>

#include <framework/sample.hpp>
#include <support/defects.hpp>

using namespace loopbaan;
using testing::defects;
using testing::sample;

namespace {

using places = std::vector<std::string>;

framework_draft asking(std::int64_t at_least) {
  framework_draft draft = sample();
  draft.steps[1].requires_any.at_least = at_least;
  return draft;
}

}  // namespace

TEST_CASE("a step asks for as many of its alternatives as there are, and for one at least") {
  for (const std::int64_t least : {1, 2}) {
    const framework on = framework::build(asking(least)).value();
    CHECK(on.resolved(on.steps().find("course").value()).at_least == static_cast<std::size_t>(least));
  }
  for (const std::int64_t least : {-1, 0, 3})
    CHECK(defects(framework::build(asking(least))) == places{"303 /steps/1/requires_any/at_least"});
}

TEST_CASE("a profile asks for some of several sets of levels, its own and those that it takes over, each once") {
  framework_draft draft = sample();
  draft.profiles[0].requires_any = {.sets = {{{"parents", "start"}}, {{"visit", "seen"}}, {{"order", "basis"}}},
                                    .at_least = 2};
  draft.profiles.push_back({.id = "both", .title = "Both", .includes = {"ready", "capable"}});
  const framework on = framework::build(draft).value();
  for (const char* id : {"ready", "capable", "both"}) {
    const resolved_profile& found = on.resolved(on.profiles().find(id).value());
    REQUIRE(found.choices.size() == 1);
    CHECK(found.choices[0].at_least == 2);
    CHECK(found.choices[0].any_of.size() == 3);
  }
  for (const std::int64_t least : {-1, 0, 4}) {
    draft.profiles[0].requires_any.at_least = least;
    CHECK(defects(framework::build(draft)) == places{"303 /profiles/0/requires_any/at_least"});
  }
  draft.profiles[0].requires_any = {.sets = {{{"nobody", "start"}}, {{"visit", "basis"}}}};
  CHECK(defects(framework::build(draft)) ==
        places{"202 /profiles/0/requires_any/0/nobody", "204 /profiles/0/requires_any/1/visit"});
}

TEST_CASE("a profile that asks for all of several sets asks for levels, and leaves no choice") {
  framework_draft draft = sample();
  draft.profiles[0].requires_any = {.sets = {{{"parents", "start"}}, {{"visit", "seen"}}}, .at_least = 2};
  const framework on = framework::build(draft).value();
  const resolved_profile& found = on.resolved(on.profiles().find("ready").value());
  CHECK(found.choices.empty());
  CHECK(found.required.size() == 3);
}

TEST_CASE("what one step says of two both know, and no step excludes itself or what is not there") {
  framework_draft draft = sample();
  draft.steps[1].excludes = {"week"};
  const framework on = framework::build(draft).value();
  const step_index week = on.steps().find("week").value();
  const step_index course = on.steps().find("course").value();
  CHECK(on.resolved(week).excludes == std::vector{course});
  CHECK(on.resolved(course).excludes == std::vector{week});
  draft.steps[1].excludes = {"course"};
  CHECK(defects(framework::build(draft)) == places{"304 /steps/1/excludes/0"});
  draft.steps[1].excludes = {"weak"};
  CHECK(defects(framework::build(draft)) == places{"202 /steps/1/excludes/0"});
}
