// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <loopbaan/plan/explanation.hpp>
#include <loopbaan/plan/routes.hpp>

#include <support/world.hpp>

/// Of whom the route is not known there is an answer along each that is open.

using namespace loopbaan;
using namespace loopbaan::testing;

namespace {

world with_open_routes() {
  framework_draft draft = world{"-lessons 20h @study-> A1 ; -job 10h @study-> A1 ; -course 5h @work-> B1",
                                "A1",
                                {{"study", "A1"}, {"work", ""}}}
                              .fw()
                              .draft();
  for (const char* id : {"school", "firm", "sea"}) {
    route way{.id = id, .title = id};
    way.phases = {"study"};
    draft.routes.push_back(way);
  }
  for (step& each : draft.steps) {
    if (each.id == "lessons") each.routes = {"school"};
    if (each.id == "job") each.routes = {"firm"};
  }
  return world{std::move(draft)};
}

}  // namespace

TEST_CASE(
    "along each open route there is the plan that a request for that route gives, in the order of the framework") {
  const world w = with_open_routes();
  const cohort people = cohort::build_by_ids(w.fw(), {{.id = "open", .phase = "study"},
                                                      {.id = "known", .phase = "study", .route = "firm"},
                                                      {.id = "working", .phase = "work"},
                                                      {.id = "nobody-knows"}})
                            .value();
  const planner by{w.fw(), w.target()};
  const auto found = find_all_routes(by, people);
  REQUIRE(found.size() == 4);
  REQUIRE(found[0].size() == 3);
  for (std::uint32_t r = 0; r < 3; ++r) {
    CHECK(found[0][r].route == route_index{r});
    const planner along = planner::of(w.fw(), {.targets = {w.target()}, .route = route_index{r}}).value();
    CHECK(found[0][r].plan == along.find(people[0].stands()));
  }
  CHECK(print(w.fw(), found[0][0].plan) == "lessons");
  CHECK(print(w.fw(), found[0][1].plan) == "job");
  CHECK(found[0][2].plan.status == plan_status::unreachable);
  for (std::size_t row = 1; row < 4; ++row) CHECK(found[row].empty());
  CHECK(found == find_all_routes(by, people, 2));
}

TEST_CASE("where the request names a route nothing is open") {
  const world w = with_open_routes();
  const cohort people = cohort::build_by_ids(w.fw(), {{.id = "open", .phase = "study"}}).value();
  const planner along = planner::of(w.fw(), {.targets = {w.target()}, .route = route_index{1}}).value();
  CHECK(find_all_routes(along, people) == std::vector<std::vector<plan_along>>(1));
}
