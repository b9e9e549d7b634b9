// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <algorithm>

#include <data/dutch_careers.hpp>

using namespace loopbaan;
using namespace loopbaan::testing;

namespace {

/// Where someone stands who enters a route.
ranks start_of(const route& way) { return way.start ? who_has({*way.start}) : ranks(dutch().competences().size()); }

/// The study load of the steps of a plan in EC; what says nothing of it has none.
std::int64_t credits_of(const plan_outcome& plan) {
  std::int64_t sum = 0;
  for (const planned_step& each : plan.steps) {
    const std::string& extra = dutch().steps()[each.step].extra.json;
    const std::string key = "\"ec\":";
    if (const auto at = extra.find(key); at != std::string::npos) sum += std::stoll(extra.substr(at + key.size()));
  }
  return sum;
}

}  // namespace

TEST_CASE("Dutch routes: each leads from its start to what it ends with") {
  const framework& on = dutch();
  CHECK(on.routes().size() >= 6);
  for (const route& way : on.routes()) {
    CAPTURE(way.id);
    REQUIRE(way.exit);
    const plan_outcome found = plan_to(*way.exit, start_of(way), "student", way.id);
    CHECK(found.status == plan_status::optimal);
    CHECK_FALSE(found.steps.empty());
    CHECK(std::ranges::any_of(found.steps, [&](const planned_step& each) {
      const auto& routes = on.steps()[each.step].routes;
      return std::ranges::count(routes, way.id) == 1;
    }));
  }
}

TEST_CASE("Dutch routes: nobody becomes a teacher by having a diploma put on file, whether the phase is known or not") {
  const framework& on = dutch();
  const ranks nobody(on.competences().size());
  for (const route_index way : on.routes().indices()) {
    CAPTURE(on.routes()[way].id);
    const plan_request request{.targets = {on.target("startbekwaam").value()}, .route = way};
    const plan_outcome found = planner::of(on, request).value().find({nobody});
    for (const std::string& id : steps_of(found)) CHECK(id != "diploma-vastleggen");
    const std::string& id = on.routes()[way].id;
    const bool leads_there = id.starts_with("pabo") || id == "leerwerkbaan";
    CHECK((found.status == plan_status::optimal) == leads_there);
  }
}

TEST_CASE("Dutch routes: the pabo is 240 EC of 28 hours, full-time, part-time and in a learn-work job") {
  const ranks nobody(dutch().competences().size());
  for (const auto* way : {"pabo-voltijd", "pabo-deeltijd", "leerwerkbaan"}) {
    CAPTURE(way);
    const plan_outcome found = plan_to("startbekwaam", nobody, "student", way);
    CHECK(credits_of(found) == 240);
    CHECK(hours_of(found) == 240 * 28);
  }
}

TEST_CASE("Dutch routes: a step of a route is for the phase of that route alone") {
  const framework& on = dutch();
  for (const step& each : on.steps())
    for (const std::string& way : each.routes) {
      CAPTURE(each.id);
      CHECK(each.phases == on.routes()[on.routes().find(way).value()].phases);
    }
}
