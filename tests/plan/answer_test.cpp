// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <loopbaan/plan/answer.hpp>
#include <loopbaan/plan/planner.hpp>

#include <support/world.hpp>

using namespace loopbaan;
using namespace loopbaan::testing;

TEST_CASE("an answer knows its question, and so does each part of it") {
  const world w{"-a 4-> A1 ; A1 -b 5-> A2", "A2"};
  const planner by{w.fw(), w.target()};
  const auto request = std::make_shared<const plan_request>(by.request());
  const ranks levels(w.fw().competences().size(), rank::not_shown);
  const answer<plan_outcome> whole{w.fw(), request, "p-001", by.find({levels, {}, {}})};
  const auto step = part_of(whole, whole.found.steps.front());
  CHECK(step.request == whole.request);  // shared, not copied
  CHECK(step.person == "p-001");
  CHECK(step.fw == whole.fw);
  CHECK(step.found == whole.found.steps.front());
}

TEST_CASE("answers are the same when what was asked, about whom and what was found are") {
  const world w{"-a 4-> A1", "A1"};
  const plan_request asked{.targets = {w.target()}};
  const auto same = [&](const answer<int>& one, const answer<int>& other) { return one == other; };
  const answer<int> one{w.fw(), std::make_shared<const plan_request>(asked), "p-001", 1};
  CHECK(same(one, {w.fw(), std::make_shared<const plan_request>(asked), "p-001", 1}));
  CHECK_FALSE(same(one, {w.fw(), std::make_shared<const plan_request>(asked), "p-002", 1}));
  CHECK_FALSE(same(one, {w.fw(), std::make_shared<const plan_request>(asked), "p-001", 2}));
  plan_request weeks = asked;
  weeks.cheapest_in = objective::weeks;
  CHECK_FALSE(same(one, {w.fw(), std::make_shared<const plan_request>(weeks), "p-001", 1}));
}
