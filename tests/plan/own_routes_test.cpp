// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <string>

#include <loopbaan/exchange/documents.hpp>
#include <loopbaan/exchange/staff.hpp>
#include <loopbaan/plan/checker.hpp>
#include <loopbaan/plan/explanation.hpp>
#include <loopbaan/plan/payer_costs.hpp>
#include <loopbaan/plan/prospect.hpp>

#include <support/world.hpp>

/// A route into the profession is a fact about a person.

using namespace loopbaan;
using namespace loopbaan::testing;

namespace {

/// Students become teachers by lessons or, cheaper, by a job; after that they work.
world with_two_routes() {
  framework_draft draft = world{"-lessons 20h @study-> A1 ; -job 10h @study-> A1 ; -course 5h @work-> B1",
                                "A1",
                                {{"study", "A1"}, {"work", ""}}}
                              .fw()
                              .draft();
  for (const char* id : {"school", "firm"}) {
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

cohort people_of(const world& w, const char* phase, const std::optional<std::string>& route) {
  person_by_ids given{.id = "p", .phase = phase, .route = route};
  return cohort::build_by_ids(w.fw(), {given}).value();
}

}  // namespace

TEST_CASE("routes: who takes a route is planned along it, and the request need not say so") {
  const world w = with_two_routes();
  const planner by{w.fw(), w.target()};
  const auto plan_of = [&](const std::optional<std::string>& route) {
    const cohort people = people_of(w, "study", route);
    const plan_outcome found = by.find(people[0].stands());
    CHECK(check(w.fw(), people[0].stands(), by.request(), found).empty());
    CHECK(by.find_all(people) == std::vector{found});
    return print(w.fw(), found);
  };
  CHECK(plan_of("school") == "lessons");
  CHECK(plan_of("firm") == "job");
  CHECK(plan_of(std::nullopt) == "job");
  CHECK(plan_of("school") == "lessons");
}

TEST_CASE("routes: a request along a route goes before the route of the person") {
  const world w = with_two_routes();
  const planner by = planner::of(w.fw(), {.targets = {w.target()}, .route = w.fw().routes().find("firm")}).value();
  const cohort people = people_of(w, "study", "school");
  CHECK(print(w.fw(), by.find(people[0].stands())) == "job");
}

TEST_CASE("routes: where the own route bars the way, the answer says so") {
  framework_draft draft = with_two_routes().fw().draft();
  for (step& each : draft.steps)
    if (each.id == "lessons") each.requires_levels = {{"B", "3"}};
  const world w{std::move(draft)};
  const cohort people = people_of(w, "study", "school");
  const planner by{w.fw(), w.target()};
  const plan_outcome found = by.find(people[0].stands());
  CHECK(found.status == plan_status::unreachable);
  CHECK(found.conflict == std::vector{condition{condition::kind::route, {}, people[0].route()}});
  CHECK(check(w.fw(), people[0].stands(), by.request(), found).empty());
}

TEST_CASE("routes: open are the own one, else those of the phase, the regular one first; none in the profession") {
  const world w = with_two_routes();
  CHECK(open_routes(people_of(w, "study", "firm")[0]) == std::vector{route_index{1}});
  CHECK(open_routes(people_of(w, "study", std::nullopt)[0]) == std::vector{route_index{0}, route_index{1}});
  CHECK(open_routes(people_of(w, "work", std::nullopt)[0]).empty());
}

TEST_CASE("routes: a staff table and a document of people tell the route, and both are read back") {
  const world w = with_two_routes();
  const auto read = read_staff("person;fase;opleidingsroute;A\np;study;firm;1\nq;study;;0\n", w.fw());
  REQUIRE(read);
  CHECK(read->people[0].route() == route_index{1});
  CHECK_FALSE(read->people[1].route());
  CHECK(read_staff(write_staff(read->people), w.fw()).value().people[0].route() == route_index{1});
  const std::string document = write_people(read->people);
  CHECK(document.find("\"route\": \"firm\"") != std::string::npos);
  CHECK(read_people(document, w.fw()).value()[0].route() == route_index{1});
}

TEST_CASE("routes: a word that is no route is refused with those that there are") {
  const world w = with_two_routes();
  const auto wrong = read_staff("person;route;A\np;evening;1\n", w.fw());
  REQUIRE_FALSE(wrong);
  CHECK(wrong.errors().front().code == errc::unknown_value);
  const std::string told = remedy(wrong.errors().front(), language::en);
  CAPTURE(told);
  CHECK(told.find("school, firm") != std::string::npos);
  const auto document =
      read_people(R"({"loopbaan": "people/1", "framework": {"id": ")" + w.fw().id() + R"(", "version": ")" +
                      w.fw().version() + R"("}, "people": [{"id": "p", "route": "fierm"}]})",
                  w.fw());
  REQUIRE_FALSE(document);
  CHECK(document.errors().front().code == errc::unknown_reference);
}

TEST_CASE("routes: what is unknown is looked at along one way: the own one, else the first that leads there") {
  const world w = with_two_routes();
  const planner by{w.fw(), w.target()};
  const auto hours_along = [&](const std::optional<std::string>& route) {
    const cohort people = people_of(w, "study", route);
    const standing who = people[0].stands();
    const cost_range found = find_range(by, who);
    const plan_prospect whole = find_prospect(by, who);
    CHECK(whole.cost == found);
    CHECK(flaws_of(w.fw(), who, by.request(), whole).empty());
    CHECK(find_all_ranges(by, people) == std::vector{found});
    CHECK(found.least == 0);  // what the steps give may be there
    REQUIRE(found.most);
    const payer_costs paid = find_payer_costs(by, people);
    CHECK(paid.at(false, 0, 0).minutes == *found.most);
    return *found.most / 60;
  };
  CHECK(hours_along("school") == 20);
  CHECK(hours_along("firm") == 10);
  CHECK(hours_along(std::nullopt) == 20);  // the regular way, though the job is cheaper
}

TEST_CASE("routes: where the regular way does not lead there, what is unknown is looked at along the next") {
  framework_draft draft = with_two_routes().fw().draft();
  for (step& each : draft.steps)
    if (each.id == "lessons") each.requires_levels = {{"B", "3"}};
  const world w{std::move(draft)};
  const cohort people = people_of(w, "study", std::nullopt);
  const planner by{w.fw(), w.target()};
  const plan_prospect found = find_prospect(by, people[0].stands());
  CHECK(print(w.fw(), found.worst) == "job");
  CHECK(found.worst.steps.front().route == w.fw().routes().find("firm"));
  CHECK(explain(w.fw(), found, objective::hours, language::en).find("By the route firm.") == 0);
}
