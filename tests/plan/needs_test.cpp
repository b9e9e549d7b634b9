// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <loopbaan/plan/needs.hpp>
#include <loopbaan/plan/planner.hpp>

#include <support/world.hpp>

using namespace loopbaan;

TEST_CASE("needs: every step has a row, and hidden rows stand in the order of the catalogue") {
  const testing::world w{"-first 8h-> A1 ; -second 30h-> B1 ; -third 4h-> C1", "A1 B1 C1"};
  std::vector<person_draft> drafts;
  const auto add = [&](std::size_t count, std::string_view levels) {
    for (std::size_t i = 0; i < count; ++i) {
      person_draft made{.id = "p" + std::to_string(drafts.size())};
      const ranks held = w.levels(levels);
      for (const competence_index c : w.fw().competences().indices()) made.levels[c] = held[c.value];
      drafts.push_back(std::move(made));
    }
  };
  add(10, "A1 B1 C0");
  add(9, "A1 B1 C1");
  add(1, "A1 B0 C1");
  const cohort people = cohort::build(w.fw(), drafts).value();
  const step_needs found = count_step_needs(people, planner{w.fw(), w.target()}.find_all(people, 1));
  REQUIRE(found.rows.size() == 3);
  CHECK(found.rows[0].step == w.step("third"));
  CHECK(found.rows[0].total == share{10, 20});
  CHECK(found.rows[1].step == w.step("first"));
  CHECK_FALSE(found.rows[1].total);
  CHECK_FALSE(found.rows[2].total);
  CHECK_THROWS(static_cast<void>(count_step_needs(people, {})));
}
