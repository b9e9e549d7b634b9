// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <loopbaan/curriculum/change.hpp>
#include <loopbaan/curriculum/repair.hpp>

#include "map_world.hpp"

using namespace loopbaan;
using testing::curriculum_of;
using testing::map_framework;

namespace {

/// Where the only change of the repair puts its cell; and that the map is mended by it.
std::string place_in(const std::string& csv, std::vector<std::string> fixed = {}) {
  const curriculum of = curriculum_of(map_framework(), csv).value();
  repair_request asked;
  asked.fixed = std::move(fixed);
  const curriculum_repair repair = repair_curriculum(of, asked).value();
  REQUIRE(repair.status == repair_status::optimal);
  REQUIRE(repair.steps.size() == 1);
  const curriculum_change& change = repair.steps[0].change;
  REQUIRE(change.kind == change_kind::add_cell);
  const curriculum mended = apply_changes(of, {change}).value();
  for (const curriculum_finding& each : check_curriculum(mended)) CHECK(each.competence != of.competences().front());
  return change.module;
}

}  // namespace

TEST_CASE(
    "a cell that must come goes to a module that does something with the competence, not to the first that would do") {
  CHECK(place_in("module;jaar;periode;a;b\n"
                 "Vreemd;1;2;;I O T\n"
                 "Eigen;1;2;I;\n"
                 "Toets;2;1;T;\n") == "Eigen");
}

TEST_CASE("of strangers it goes to the one whose time lies right: introduced before practice begins") {
  CHECK(place_in("module;jaar;periode;a;b;c\n"
                 "Naast;1;2;;I O T;\n"
                 "Voor;1;1;;;I O T\n"
                 "Oefen;1;2;O;;\n"
                 "Toets;2;1;T;;\n",
                 {"Oefen", "Toets"}) == "Voor");
}

TEST_CASE(
    "then to the team that has to do with it, then out of full periods, then to who has least, then to the first") {
  const std::vector<std::string> fixed{"Oefen", "Toets"};
  CHECK(place_in("module;jaar;periode;team;a;b;c\n"
                 "Een;1;1;Rekenen;;I O T;\n"
                 "Twee;1;1;Ouders;;;I O T\n"
                 "Oefen;1;2;Ouders;O;;\n"
                 "Toets;2;1;Ouders;T;;\n",
                 fixed) == "Twee");
  CHECK(place_in("module;jaar;periode;ec;a;b;c\n"
                 "Vol;1;1;40;;I O T;\n"
                 "Ruim;1;2;5;;;I O T\n"
                 "Oefen;1;3;5;O;;\n"
                 "Toets;1;4;5;T;;\n",
                 fixed) == "Ruim");
  CHECK(place_in("module;jaar;periode;a;b;c;d\n"
                 "Veel;1;1;;I O T;I O T;\n"
                 "Weinig;1;1;;;;I O T\n"
                 "Oefen;1;2;O;;;\n"
                 "Toets;2;1;T;;;\n",
                 fixed) == "Weinig");
  CHECK(place_in("module;jaar;periode;a;b;c\n"
                 "Eerste;1;1;;I O T;\n"
                 "Tweede;1;1;;;I O T\n"
                 "Oefen;1;2;O;;\n"
                 "Toets;2;1;T;;\n",
                 fixed) == "Eerste");
}

TEST_CASE("what is better never costs more, nor leaves anything to be found") {
  const curriculum of = curriculum_of(map_framework(),
                                      "module;jaar;periode;a;b;c\n"
                                      "M1;1;1;I;O;\n"
                                      "M2;1;2;;I T;\n"
                                      "M3;2;1;T;;\n"
                                      "M4;2;2;;;\n")
                            .value();
  const curriculum_repair repair = repair_curriculum(of).value();
  CHECK(repair.status == repair_status::optimal);
  CHECK(repair.cost == repair.bound);
  std::vector<curriculum_change> changes;
  for (const repair_step& each : repair.steps) changes.push_back(each.change);
  CHECK(check_curriculum(apply_changes(of, changes).value()).size() == repair.beyond.size());
}
