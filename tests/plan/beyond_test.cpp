// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <loopbaan/plan/beyond.hpp>
#include <loopbaan/plan/planner.hpp>

#include <support/world.hpp>

/// The second part of an answer: what to aim for beyond what is needed.

using namespace loopbaan;
using namespace loopbaan::testing;

namespace {

world with_wishes() {
  framework_draft draft = world{"-one 2h-> A1 ; A1 -two 3h-> A2 B1 ; -three 4h-> C1", "A2"}.fw().draft();
  draft.profiles.front().desires_levels = {{"A", "3"}, {"B", "1"}, {"C", "2"}};
  return world{std::move(draft)};
}

std::string told(const world& w, std::string_view held) {
  const ranks levels = w.levels(held);
  const planner by{w.fw(), w.target()};
  const plan_outcome plan = by.find({levels, {}, {}, &w.fw()});
  std::string words;
  for (const beyond_level& each : levels_beyond(w.fw(), by.request().targets, levels, plan.steps))
    words += w.fw().competences()[each.competence].id + std::to_string(number(each.desired)) + "<" +
             (each.reached == rank::unknown ? "?" : std::to_string(number(each.reached))) + " ";
  return words;
}

}  // namespace

TEST_CASE("beyond a plan lies what is desired and not given by its steps") {
  const world w = with_wishes();
  CHECK(told(w, "A0 B0 C0") == "A3<2 C2<0 ");  // the second step gives B beside what is needed
  CHECK(told(w, "A2 B0 C0") == "A3<2 B1<0 C2<0 ");
  CHECK(told(w, "A3 B1 C2") == "");
}

TEST_CASE("what is unknown and desired lies beyond a plan as unknown") {
  const world w = with_wishes();
  CHECK(told(w, "A2 B? C1") == "A3<2 B1<? C2<1 ");
}

TEST_CASE("of several targets the highest level is what is desired") {
  framework_draft draft = with_wishes().fw().draft();
  profile more{.id = "more", .title = "more"};
  more.desires_levels = {{"C", "3"}};
  draft.profiles.push_back(more);
  const world w{std::move(draft)};
  const std::vector targets{w.target(), w.fw().profiles().find("more").value()};
  const ranks levels = w.levels("A3 B1 C2");
  const auto found = levels_beyond(w.fw(), targets, levels, {});
  REQUIRE(found.size() == 1);
  CHECK(found.front() == beyond_level{w.competence("C"), make_rank(3), make_rank(2)});
}
