// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <report/board.hpp>

#include <loopbaan/report/sheets.hpp>

using namespace loopbaan;
using testing::board;
using testing::world;

namespace {

/// The first step gives A and its hours are not said; the second gives B and takes 30.
world silent_world() {
  framework_draft draft = world{"-stil 5h-> A1 ; -cursus 30h-> B1", "A1 B1"}.fw().draft();
  draft.steps[0].hours.reset();
  return world{draft};
}

bool holds(const std::string& page, std::string_view words) { return page.find(words) != std::string::npos; }

}  // namespace

TEST_CASE("page: of which needed steps the framework does not say what they take stands on the page for a meeting") {
  const world w = silent_world();
  const board some{w, {{12, "x", "A0 B0"}, {20, "y", "A1 B1"}}};
  const page_model model = model_page(some.request());
  REQUIRE(model.unsaid.size() == 1);
  CHECK(model.unsaid[0].figure == "hours");
  CHECK(model.unsaid[0].steps == 1);
  CHECK(model.unsaid[0].needed == std::vector{w.step("stil")});
  CHECK(holds(some.page(), "Van 1 stap staat niet in het raamwerk hoeveel uren dat kost"));
  CHECK(holds(some.page(), "Onder wat nodig is: stil."));
  CHECK(holds(some.page(language::en), "Among what is needed: stil."));
  CHECK(summarise_page(model, language::nl).back().find("stil") != std::string::npos);
}

TEST_CASE("page: that a figure is not said names no step that one person needs, and no number of plans") {
  const world w = silent_world();
  const board some{w, {{1, "x", "A0 B0"}, {31, "y", "A1 B0"}, {20, "z", "A1 B1"}}};
  const page_model model = model_page(some.request());
  REQUIRE(model.unsaid.size() == 1);
  CHECK(model.unsaid[0].needed.empty());
  const board nobody{w, {{32, "y", "A1 B0"}, {20, "z", "A1 B1"}}};
  CHECK(summarise_page(model, language::nl).back() ==
        summarise_page(model_page(nobody.request()), language::nl).back());
}

TEST_CASE("page: where everything is said that plans are cheapest in, nothing is said of it") {
  const world w = silent_world();
  const board some{w, {{12, "x", "A0 B0"}, {20, "y", "A1 B1"}}};
  page_request request = some.request();
  request.cheapest_in = objective::weeks;
  framework_draft draft = w.fw().draft();
  for (step& each : draft.steps) each.weeks = week_count::of(3).value();
  const world timed{draft};
  const board others{timed, {{12, "x", "A0 B0"}, {20, "y", "A1 B1"}}};
  page_request in_weeks = others.request();
  in_weeks.cheapest_in = objective::weeks;
  CHECK(model_page(in_weeks).unsaid.empty());
  REQUIRE(model_page(request).unsaid.size() == 1);
  CHECK(model_page(request).unsaid[0].figure == "weeks");
  CHECK(model_page(request).unsaid[0].steps == 2);
}

TEST_CASE("page: with persons the notes tell in how many plans a figure counts as nothing") {
  const world w = silent_world();
  const board some{w, {{2, "x", "A0 B0"}, {3, "y", "A1 B0"}}};
  page_request request = some.request();
  request.persons = true;
  const page_model model = model_page(request);
  REQUIRE(model.persons);
  REQUIRE(model.persons->notes.size() == 1);
  CHECK(model.persons->notes[0].code == errc::counted_as_nothing);
  CHECK(holds(write_page(request), "in 2 plannen telt als 0 hoeveel uren dat kost"));
}

TEST_CASE("a sheet says of which of its steps nobody says what they take, and shows no 0 for it") {
  const world w = silent_world();
  const board some{w, {{1, "x", "A0 B0"}, {1, "y", "A1 B0"}}};
  const auto prospects = find_all_prospects(planner{w.fw(), w.target()}, some.people);
  const sheets_model model = model_sheets({.people = some.people, .target = w.target(), .prospects = prospects});
  REQUIRE(model.people.size() == 2);
  REQUIRE(model.people[0].unsaid.contains("hours"));
  CHECK(model.people[0].unsaid.at("hours").steps == std::set{w.step("stil")});
  CHECK(model.people[1].unsaid.empty());
  const std::string both = write_sheets(model);
  CHECK(holds(both, "Van stil staat niet in het raamwerk hoeveel uren dat kost: dat telt hier als 0."));
  CHECK(holds(both, "<td class=\"num\">?"));
  CHECK(holds(write_sheets(model, language::en), "Of stil the framework does not say how many hours that takes"));
}
