// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <string>
#include <vector>

#include <loopbaan/plan/prospect.hpp>

#include <support/world.hpp>

/// What the dividing of sets of fillings, and what it remembers of them, must not lose.

using namespace loopbaan;
using namespace loopbaan::testing;

namespace {

assessment asks(std::string id, std::vector<std::string> settles, std::int64_t hours) {
  assessment made{.id = std::move(id), .title = "assessment"};
  made.settles = std::move(settles);
  made.hours = minutes::of(60 * hours).value();
  return made;
}

}  // namespace

TEST_CASE("prospect: a set of findings that was not worth looking into once is looked into where it is") {
  // A and B cost 10 hours each, C 40. Who asks of A and of B one by one has no 30 hours left to ask of C as well: that
  // is not looked into. Who asks of both at once has, and loses 16 + 30; to plan C at once would lose 16 + 40.
  framework_draft draft = world{"-one 10h-> A1 ; -two 10h-> B1 ; -three 40h-> C1", "A1 B1 C1"}.fw().draft();
  draft.assessments = {asks("of-a", {"A"}, 15), asks("of-b", {"B"}, 15), asks("of-both", {"A", "B"}, 16),
                       asks("of-c", {"C"}, 30)};
  const world w{std::move(draft)};
  const ranks levels = w.levels("A? B? C?");
  const plan_prospect found = find_prospect(planner{w.fw(), w.target()}, {levels});
  CHECK(found.ask.proven);
  CHECK(found.ask.loses == 46 * 60);
  REQUIRE(found.ask.first);
  CHECK(w.fw().assessments()[*found.ask.first].id == "of-both");  // of two orders, what takes less goes first
}

TEST_CASE("prospect: unavoidable is only what no filling has a plan without, also where some wish for more") {
  // Where A is there, C is within reach after "cheap"; where it is not, "dear" would do as well, for more.
  framework_draft draft = world{"-cheap 1h-> B1 ; -dear 5h-> B1 ; A1 -after 2h <cheap-> C1", "B1"}.fw().draft();
  for (profile& each : draft.profiles)
    if (each.id == "target") each.desires_levels = {{"C", "1"}};
  const world w{std::move(draft)};
  const planner by = planner::of(w.fw(), {.targets = {w.target()}, .upto = ambition::desired}).value();
  const auto certain = [&](std::string_view from) {
    const ranks levels = w.levels(from);
    return find_prospect(by, {levels}).certain;
  };
  using enum certain_step::necessity;
  CHECK(certain("A1") == std::vector<certain_step>{{w.step("cheap"), unavoidable}, {w.step("after"), unavoidable}});
  CHECK(certain("") == std::vector<certain_step>{{w.step("cheap"), cheapest}});
  CHECK(certain("A?") == std::vector<certain_step>{{w.step("cheap"), cheapest}});
}
