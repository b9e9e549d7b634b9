// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <loopbaan/plan/objective.hpp>

using namespace loopbaan;

TEST_CASE("objective: every name is read back, and another word is refused") {
  for (const objective each : {objective::hours, objective::cost, objective::weeks})
    CHECK(parse_objective(name(each)).value() == each);
  const auto refused = parse_objective("geld");
  REQUIRE_FALSE(refused.has_value());
  CHECK(refused.errors().front().code == errc::unknown_objective);
}

TEST_CASE("objective: what a step does not give counts as nothing") {
  const step silent{.id = "talk", .title = "Gesprek"};
  for (const objective each : {objective::hours, objective::cost, objective::weeks}) CHECK(cost_of(silent, each) == 0);
  const step course{.id = "course", .title = "Cursus", .hours = minutes_from_hours(1.5).value()};
  CHECK(cost_of(course, objective::hours) == 90);
}

TEST_CASE("objective: amounts read as people write them") {
  CHECK(print_amount(3870, objective::hours, language::nl, "EUR") == "64,5 uur");
  CHECK(print_amount(60, objective::hours, language::en, "EUR") == "1 hour");
  CHECK(print_amount(195'000, objective::cost, language::nl, "EUR") == "€ 1.950");
  CHECK(print_amount(123'456'789'05, objective::cost, language::en, "EUR") == "€123,456,789.05");
  CHECK(print_amount(1, objective::weeks, language::nl, "EUR") == "1 week");
  CHECK(print_amount(10, objective::weeks, language::nl, "EUR") == "10 weken");
}
