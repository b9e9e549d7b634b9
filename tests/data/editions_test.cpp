// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <loopbaan/data/editions.hpp>
#include <loopbaan/framework/difference.hpp>
#include <loopbaan/people/migration.hpp>

using namespace loopbaan;

TEST_CASE("editions: each that is built in can be had by its id, and so can the crosswalks between them") {
  std::size_t crosswalks = 0;
  for (const std::string_view from : built_in_ids()) {
    const auto one = built_in_framework(from);
    REQUIRE(one);
    CHECK(one->id() == from);
    for (const std::string_view to : built_in_ids()) {
      const auto by = built_in_crosswalk(*one, *built_in_framework(to));
      crosswalks += by.has_value();
      if (!by) continue;
      const difference d = compare(*by);
      CHECK(d.dropped.size() == by->draft().dropped.size());
      CHECK(d.added.size() == by->draft().added.size());
    }
  }
  CHECK(crosswalks == 5);
  CHECK(built_in_ids().size() == 4);
  CHECK_FALSE(built_in_framework("nl-1998"));
}

TEST_CASE("standards: each that is built in can be had by its id, and from its earlier edition there is a way") {
  const auto ids = built_in_standards();
  CHECK(ids.size() == 4);
  for (const std::string_view id : ids) {
    const auto found = built_in_framework(id);
    REQUIRE(found);
    CHECK(found->id() == id);
    CHECK(found->notes().empty());
  }
  const framework old = *built_in_framework("nl-aonhw-2005"), now = *built_in_framework("nl-aonhw-2017");
  const auto by = built_in_crosswalk(old, now);
  REQUIRE(by);
  person_draft school{.id = "s1"};
  for (const competence_index c : old.competences().indices()) school.levels[c] = old.top(c);
  const migration moved = move_people(cohort::build(old, {school}).value(), *by);
  CHECK(moved.people[0].draft().levels.empty());  // a phase is no bar
}

TEST_CASE(
    "editions: who was competent in all seven of 2005 is taken to be start competent in most of 2017, to be "
    "confirmed") {
  const framework from = *built_in_framework("nl-2005");
  const framework to = *built_in_framework("nl-2017");
  const crosswalk by = *built_in_crosswalk(from, to);
  person_draft who{.id = "p1"};
  for (const competence_index c : from.competences().indices()) who.levels[c] = from.top(c);
  const migration moved = move_people(cohort::build(from, {who}).value(), by);
  CHECK(moved.people[0].draft().levels.size() >= to.competences().size() - compare(by).added.size() - 1);
  CHECK_FALSE(moved.notes.empty());
}
