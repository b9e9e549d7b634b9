// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include <support/defects.hpp>
#include <support/documents.hpp>

#include <loopbaan/exchange/documents.hpp>
#include <loopbaan/exchange/offers.hpp>

using namespace loopbaan;
using testing::defects;
using testing::document;

namespace {

framework example() { return read_framework(document("framework")).value(); }

}  // namespace

TEST_CASE("an offers document is read as it is written down, and written again as its canonical form") {
  const framework fw = example();
  const std::string json = document("offers");
  const offers of = read_offers(json, fw).value();
  CHECK(write_offers(of) == canonical(json).value());
  REQUIRE(of.editions().size() == 3);
  CHECK(of.editions()[0].cost == cents::of(45050).value());
  CHECK(of.editions()[0].extra.json == R"({"_docent":"onbekend"})");
  const auto course = fw.steps().find("klassenmanagement-cursus").value();
  const auto editions = of.editions_of(course);
  CHECK(std::vector<std::size_t>(editions.begin(), editions.end()) == std::vector<std::size_t>{0, 1});
  CHECK(of.terms_of(1, *of.calendar()) == school_calendar::term_span{0, 1});
  CHECK(of.editions_of(fw.steps().find("meekijken").value()).empty());
}

TEST_CASE("an offers document tells every defect at once, and what follows from one only once") {
  const framework fw = example();
  const std::string json = R"({"loopbaan": "offers/1", "id": "x", "version": "1",
    "framework": {"id": "voorbeeld", "version": "2026.1"},
    "terms": [{"id": "a", "title": "A", "from": "2026-08-01", "to": "2026-12-31"},
              {"id": "b", "title": "B", "from": "2026-12-31", "to": "2027-08-31"},
              {"id": "c", "title": "C", "from": "2027-13-01", "to": "2027-12-31"}],
    "editions": [{"id": "1", "step": "introductieweek"},
                 {"id": "2", "step": "introductiewek", "term": "a"},
                 {"id": "3", "step": "introductieweek", "term": "d", "places": -2},
                 {"id": "4", "step": "introductieweek", "term": "a", "from": "2026-09-01"},
                 {"id": "5", "step": "introductieweek", "from": "2026-09-02", "to": "2026-09-01", "places": 3, "least": 4},
                 {"id": "5", "step": "introductieweek", "from": "gisteren", "to": "2026-09-01"},
                 {"id": "7", "term": "a", "cost": 0.001}]})";
  CHECK(defects(read_offers(json, fw)) ==
        std::vector<std::string>{"990 /editions/0", "202 /editions/1/step", "103 /editions/2/places",
                                 "202 /editions/2/term", "990 /editions/3", "991 /editions/4", "701 /editions/4/to",
                                 "106 /editions/5/from", "201 /editions/5/id", "807 /editions/6",
                                 "105 /editions/6/cost", "989 /terms/1", "988 /terms/1", "106 /terms/2/from"});
  CHECK(defects(read_offers(testing::planted(document("offers"), "2026.1", "2025.1"), fw)) ==
        std::vector<std::string>{"208 /framework"});
}

TEST_CASE("editions of which nobody says when they are stand apart, are checked likewise, and are never planned on") {
  const framework fw = example();
  auto whole = nlohmann::json::parse(document("offers"));
  const std::size_t before = whole["editions"].size();
  whole["editions"][0]["open_to"] = {"bestuur A", "bestuur B"};
  whole["editions"][0]["terms"] = "andere scholen € 600";
  whole["editions"][0]["day"] = "wo-middag";
  whole["editions"][0]["enrolment"] = nlohmann::json::array({{{"from", "2026-05-01"}}});
  whole["undated"] = {{{"id", "later"}, {"step", "meekijken"}, {"when", "voorjaar"}, {"places", 4}},
                      {{"id", "begint"}, {"step", "meekijken"}, {"from", "2027-01-01"}}};
  const offers of = read_offers(whole.dump(), fw).value();
  CHECK(of.draft().notes.empty());
  CHECK(write_offers(of) == canonical(whole.dump()).value());
  CHECK(of.editions().size() == before);
  CHECK(of.editions()[0].open_to == std::vector<std::string>{"bestuur A", "bestuur B"});
  CHECK(of.editions()[0].terms == text{"andere scholen € 600"});
  CHECK(of.draft().undated[0].places == 4);
  CHECK(of.editions_of(fw.steps().find("meekijken").value()).empty());

  whole["undated"] = {{{"id", whole["editions"][0]["id"]}, {"step", "meekijken"}},
                      {{"id", "a"}, {"step", "meekijke"}, {"places", 2}, {"least", 3}},
                      {{"id", "b"}, {"step", "meekijken"}, {"from", "2027-01-01"}, {"to", "2027-01-02"}},
                      {{"id", "c"}, {"step", "meekijken"}, {"term", whole["terms"][0]["id"]}}};
  CHECK(testing::sorted(defects(read_offers(whole.dump(), fw))) ==
        std::vector<std::string>{"201 /undated/0/id", "202 /undated/1/step", "990 /undated/2", "990 /undated/3",
                                 "991 /undated/1"});
}

TEST_CASE("an edition outside the terms is noted: nobody can choose it") {
  const framework fw = example();
  const auto read = read_offers(testing::planted(document("offers"), "2027-04-02", "2027-07-12"), fw, "aanbod.json");
  REQUIRE(read.has_value());
  CHECK(
      print(read->draft().notes.back(), language::nl)
          .starts_with(
              "aanbod.json#/editions/1: uitvoering “km-2” (2027-01-11 t/m 2027-07-12) valt niet binnen de periodes."));
  CHECK(read->draft().notes.size() == 1 + read_offers(document("offers"), fw).value().draft().notes.size());
}
