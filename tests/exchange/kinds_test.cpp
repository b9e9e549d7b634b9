// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <string>

#include <nlohmann/json.hpp>

#include <support/documents.hpp>
#include <support/random_drafts.hpp>

#include <loopbaan/exchange/documents.hpp>
#include <loopbaan/exchange/kinds.hpp>
#include <loopbaan/exchange/parts.hpp>

using namespace loopbaan;
using nlohmann::json;
using testing::listed_defects;

TEST_CASE("a document of any kind is checked by its kind, and notes are those of the document alone") {
  const framework fw = read_framework(testing::document("framework")).value();
  for (const char* name : {"framework", "catalogue", "people", "policy", "curriculum", "gaps"}) {
    CAPTURE(name);
    CHECK(listed_defects(check_document(testing::document(name), fw)).empty());
  }
  const auto noted = check_document(testing::planted(testing::document("catalogue"), "\"hours\"", "\"huors\""), fw);
  REQUIRE(noted.has_value());
  REQUIRE(noted->notes.size() == 1);
  CHECK(noted->notes.front().where.pointer == "/steps/0/huors");
  CHECK(listed_defects(check_document(testing::planted(testing::document("people"), "p-001", "p 001"), fw)) ==
        "101 /people/0/id");
}

TEST_CASE("a document of a kind that there is not is told of all that can be read, in order") {
  const framework fw = read_framework(testing::document("framework")).value();
  const auto read = check_document(R"({"loopbaan": "framwork/1"})", fw, "f.json");
  REQUIRE_FALSE(read.has_value());
  CHECK(
      print(read.errors().front()).starts_with("f.json#/loopbaan: this is framwork/1, not framework/1, catalogue/1,"));
  std::string all;
  for (const document_kind& each : document_kinds())
    if (each.basis != document_basis::not_read) all += std::string{each.name} + " ";
  CHECK(all ==
        "framework/1 catalogue/1 people/1 mapping/1 policy/1 offers/1 crosswalk/1 curriculum/1 handover/1 gaps/1 "
        "positions/1 plans/1 schedule/1 needs/1 measurement/1 placement/1 visits/1 flow/1 assignment/1 texts/1 retention/1 ");
  CHECK(find_kind("difference/1")->basis == document_basis::not_read);
  CHECK(find_kind("plans/2") == nullptr);
}

TEST_CASE("of answers is told that they were looked at without their people") {
  const framework fw = read_framework(testing::document("framework")).value();
  const auto noted = check_document(testing::document("gaps"), fw);
  REQUIRE(noted.has_value());
  REQUIRE(noted->notes.size() == 1);
  CHECK(noted->notes.front().code == errc::checked_without_people);
  CHECK_FALSE(needs_a_look(noted->notes.front().code));
}

TEST_CASE("a part of a framework is written as it stands in the document") {
  testing::dice roll{71};
  for (int round = 0; round < 40; ++round) {
    const framework fw = framework::build(testing::random_framework(roll)).value();
    const json whole = json::parse(write_framework(fw));
    for (const step_index each : fw.steps().indices())
      CHECK(json::parse(write_part(fw.steps()[each])) == whole["steps"][each.value]);
    for (const role_index each : fw.roles().indices())
      CHECK(json::parse(write_part(fw.roles()[each])) == whole["roles"][each.value]);
    for (const instrument_index each : fw.instruments().indices())
      CHECK(json::parse(write_part(fw.instruments()[each])) == whole["instruments"][each.value]);
  }
}
