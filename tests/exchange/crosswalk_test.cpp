// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <support/defects.hpp>
#include <support/documents.hpp>

#include <framework/editions.hpp>

#include <loopbaan/data/editions.hpp>
#include <loopbaan/exchange/crosswalk.hpp>
#include <loopbaan/exchange/documents.hpp>

using namespace loopbaan;
using testing::defects;

TEST_CASE("every built-in crosswalk survives a round trip") {
  for (const auto* name : {"nl-2005_nl-2017", "nl-2005_nl-leraar", "nl-2017_nl-leraar", "nl-2017_nl-partnerschap",
                           "nl-partnerschap_nl-leraar"}) {
    const std::string own = testing::file_of_project(std::string{"lib/data/nl/crosswalks/"} + name + ".json");
    CHECK(write_crosswalk(read_crosswalk_draft(own).value()) == canonical(own).value());
  }
}

TEST_CASE("a crosswalk of any kind survives a round trip, with the fields that nobody knows") {
  for (std::uint64_t seed = 0; seed < 100; ++seed) {
    testing::dice roll{seed};
    const crosswalk by = testing::random_crosswalk(roll);
    crosswalk_draft draft = by.draft();
    draft.extra.json = R"({"own":[1]})";
    for (competence_link& each : draft.links) each.extra.json = R"({"seen":true})";
    const std::string written = write_crosswalk(draft);
    CHECK(write_crosswalk(read_crosswalk(written, by.from(), by.to()).value().draft()) == written);
  }
}

TEST_CASE("a crosswalk document tells every defect at once") {
  const framework on = testing::edition("old", {"a"});
  CHECK(defects(read_crosswalk(R"({"loopbaan": "crosswalk/1", "id": "x", "from": {"id": "old", "version": "1"},
    "to": {"id": "old", "version": "2"}, "links": [{"from": "a", "to": "b", "relation": "same"}, {"to": 1}]})",
                               on, on, "x.json")) == std::vector<std::string>{"809 /links/0/relation", "807 /links/1",
                                                                              "807 /links/1", "808 /links/1/to",
                                                                              "208 /to/version"});
}

TEST_CASE("editions are compared list by list: what was dropped, added, and which fields of an entry differ") {
  framework_draft draft = testing::edition_draft("old", {"a", "b"});
  draft.profiles.push_back({.id = "p", .title = "P", .requires_levels = {{"a", "one"}}});
  draft.steps.push_back({.id = "s", .title = "S", .yields = {{"a", "one"}}});
  const framework from = framework::build(draft).value();
  draft.competences.pop_back();
  draft.profiles[0].requires_levels["a"] = "two";
  draft.steps[0].hours = minutes::of(60).value();
  draft.steps[0].title = "T";
  draft.steps.push_back({.id = "t", .title = "T", .yields = {{"a", "two"}}});
  const framework to = framework::build(draft).value();
  const auto found = compare_documents(from, to);
  REQUIRE(found.size() == 3);
  CHECK((found[0].table == "competences" && found[0].dropped == std::vector<std::string>{"b"}));
  CHECK((found[1].changed.size() == 1 && found[1].changed[0].fields == std::vector<std::string>{"requires"}));
  CHECK(found[2].added == std::vector<std::string>{"t"});
  CHECK(found[2].changed[0].fields == std::vector<std::string>{"hours", "title"});
  CHECK(compare_documents(from, from).empty());
}
