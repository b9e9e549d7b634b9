// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <support/documents.hpp>

#include <loopbaan/exchange/documents.hpp>

using namespace loopbaan;
using testing::document;
using testing::listed_defects;
using testing::planted;

namespace {

/// The example framework with one thing changed, and what the reader says of it.
std::string in_framework(std::string_view from, std::string_view to) {
  return listed_defects(read_framework(planted(document("framework"), from, to), "framework.json"));
}

std::string in_catalogue(std::string_view from, std::string_view to) {
  const framework fw = read_framework(document("framework")).value();
  return listed_defects(add_catalogue(fw, planted(document("catalogue"), from, to), "catalogue.json"));
}

std::string in_people(std::string_view from, std::string_view to) {
  const framework fw = read_framework(document("framework")).value();
  return listed_defects(read_people(planted(document("people"), from, to), fw, "people.json"));
}

}  // namespace

TEST_CASE("101: an id that is no id is reported at the id") {
  CHECK(in_framework(R"({"id": "D4")", R"({"id": "D 4")") == "101 /domains/1/id");
  CHECK(in_framework(R"("id": "voorbeeld")", R"("id": "")") == "101 /id");
  CHECK(in_framework(R"("version": "2026.1")", R"("version": "van nu")") == "101 /version");
  CHECK(in_catalogue(R"("id": "regio")", R"("id": "de regio")") == "101 /id");
  CHECK(in_people(R"("id": "007")", R"("id": "Jan de Vries")") == "101 /people/1/id");
}

TEST_CASE("103, 104, 105: hours, euro, weeks, places and years that cannot be are reported at the field") {
  CHECK(in_framework("\"hours\": 30.0", "\"hours\": -30") == "103 /steps/1/hours");
  CHECK(in_framework("\"hours\": 30.0", "\"hours\": 1e300") == "104 /steps/1/hours");
  CHECK(in_framework("\"hours\": 30.0", "\"hours\": 99999999999999999999999") == "104 /steps/1/hours");
  CHECK(in_framework("\"hours\": 30.0", "\"hours\": 0.33") == "105 /steps/1/hours");
  CHECK(in_framework("450.95", "450.955") == "105 /steps/1/cost");
  CHECK(in_framework("\"weeks\": 10", "\"weeks\": 10.5") == "105 /steps/1/weeks");
  CHECK(in_framework("\"places\": 12", "\"places\": -1") == "103 /steps/1/places");
  CHECK(in_framework("\"max_years\": 4", "\"max_years\": -4") == "103 /phases/0/max_years");
  CHECK(in_framework("\"years\": 2.5", "\"years\": -2.5") == "103 /roles/0/entry/years");
}

TEST_CASE("106: a day that does not exist is reported at the date") {
  CHECK(in_people("2024-08-01", "2024-02-30") == "106 /people/0/since");
  CHECK(in_people("2026-03-12", "gisteren") == "106 /people/0/evidence/0/date");
}

TEST_CASE("201: an id that appears twice is reported at the second") {
  CHECK(in_framework(R"({"id": "ouders")", R"({"id": "lesobservatie")").find("201 /competences/2/id") !=
        std::string::npos);
  CHECK(in_framework(R"({"id": "meekijken")", R"({"id": "introductieweek")") == "201 /steps/2/id");
  CHECK(in_catalogue(R"("id": "oudergesprekken")", R"("id": "meekijken")") == "201 /steps/0/id");
}

TEST_CASE("202: a reference to what does not exist is reported with the nearest known word") {
  CHECK(in_framework(R"("area": "pedagogisch")", R"("area": "pedagogie")") == "202 /competences/0/area");
  CHECK(in_framework(R"("after": ["introductieweek"])", R"("after": ["introweek"])") == "202 /steps/1/after/0");
  CHECK(in_framework(R"({"ouders": "start"}],)", R"({"ouder": "start"}],)") == "202 /steps/1/requires_any/1/ouder");
  CHECK(in_catalogue(R"("yields": {"ouders")", R"("yields": {"ouder")") == "202 /steps/0/yields/ouder");
  CHECK(in_people(R"("phase": "inductie")", R"("phase": "indutcie")") == "202 /people/0/phase");
  CHECK(in_people(R"("levels": {"klassenmanagement")", R"("levels": {"klasse/management")") ==
        "202 /people/0/levels/klasse~1management");
  CHECK(in_people(R"(["introductieweek"])", R"(["introductieweek", "feest"])") == "202 /people/0/done/1");
  CHECK(in_people(R"({"competence": "ouders")", R"({"competence": "oudrs")") == "202 /people/0/evidence/1/competence");

  const framework fw = read_framework(document("framework")).value();
  const auto read =
      read_people(planted(document("people"), R"("phase": "inductie")", R"("phase": "indutcie")"), fw, "p.json");
  REQUIRE(!read);
  CHECK(print(read.errors().front()) ==
        "p.json#/people/0/phase: “indutcie” does not exist (phase). Did you mean “inductie”? [error 202]");
}

TEST_CASE("203, 204: a level that a competence does not have is reported with those that it has") {
  CHECK(in_framework(R"("requires": {"klassenmanagement": "start"})",
                     R"("requires": {"klassenmanagement": "begin"})") == "203 /profiles/0/requires/klassenmanagement");
  CHECK(in_framework(R"("lesobservatie": "gezien"},)", R"("lesobservatie": "basis"},)") ==
        "204 /profiles/1/desires/lesobservatie");
  CHECK(in_people(R"("levels": {"klassenmanagement": "ontwikkeling")",
                  R"("levels": {"klassenmanagement": "meester")") == "203 /people/0/levels/klassenmanagement");
  CHECK(in_people(R"("lesobservatie": null)", R"("lesobservatie": "start")") == "204 /people/0/levels/lesobservatie");
  CHECK(in_people(R"("level": "start")", R"("level": "gedaan")") == "204 /people/0/evidence/0/level");
}

TEST_CASE("205, 206, 301, 302: circles and emptiness are reported where they are") {
  CHECK(in_framework(R"("title": {"nl": "Startbekwaam"}, )",
                     R"("title": {"nl": "Startbekwaam"}, "includes": ["basisbekwaam"], )")
            .find("205 /profiles/") == 0);
  CHECK(in_framework(R"("competences")", R"("x": 0, "competences")").empty());
  CHECK(in_framework(R"({"id": "ervaring", "levels": [)",
                     R"({"id": "leeg", "levels": []}, {"id": "ervaring", "levels": [)") == "206 /scales/1/levels");
  CHECK(in_framework(R"({"id": "ervaring", "levels": [)", R"({"id": "leeg"}, {"id": "ervaring", "levels": [)") ==
        "206 /scales/1/levels");
  CHECK(in_framework(R"("yields": {"klassenmanagement": "basis"})", R"("yields": {})") == "301 /steps/1/yields");
  CHECK(in_framework(R"("yields": {"klassenmanagement": "basis"})", R"("given": {})") == "301 /steps/1/yields");
  CHECK(in_framework(R"("kind": "collective",)", R"("after": ["klassenmanagement-cursus"],)").find("302 /steps/") == 0);
}

TEST_CASE("207: more levels than a scale can have are too many") {
  std::string levels = R"({"id": "lang", "levels": [)";
  for (int i = 0; i < 255; ++i)
    levels += (i > 0 ? "," : "") + std::string{R"({"id": "n)"} + std::to_string(i) + R"(", "title": "n"})";
  CHECK(in_framework(R"({"id": "ervaring", "levels": [)", levels + R"(]}, {"id": "ervaring", "levels": [)") ==
        "207 /scales/1/levels");
}

TEST_CASE("208: a document of another framework is told so, and nothing else") {
  CHECK(in_people(R"("id": "voorbeeld")", R"("id": "nl-leraar")") == "208 /framework");
  CHECK(in_people(R"("version": "2026.1")", R"("version": "2025.1")") == "208 /framework");
  CHECK(in_catalogue(R"("framework": {"id": "voorbeeld")", R"("framework": {"id": "ander")") == "208 /framework");
  CHECK(in_people("p-001", "p 001") == "101 /people/0/id");
}

TEST_CASE("401, 402: people that appear twice and impossible working-time factors are reported at the field") {
  CHECK(in_people(R"("id": "007")", R"("id": "p-001")") == "401 /people/1/id");
  CHECK(in_people("\"fte\": 0.8", "\"fte\": 2.5") == "402 /people/0/fte");
  CHECK(in_people("\"fte\": 0.8", "\"fte\": -1") == "402 /people/0/fte");
}

TEST_CASE("806: a document of another kind is refused") {
  CHECK(listed_defects(read_framework(document("people"))) == "806 /loopbaan");
  CHECK(in_framework("framework/1", "framework/2") == "806 /loopbaan");
  CHECK(in_framework("\"loopbaan\"", "\"Loopbaan\"") == "806 ");
  CHECK(listed_defects(read_framework("[]")) == "806 ");
  CHECK(listed_defects(read_catalogue("null")) == "806 ");
  const auto other = read_framework(document("people"));
  REQUIRE(!other);
  CHECK(message(other.errors().front()) == "this is people/1, not framework/1");
}

TEST_CASE("807: a missing field is reported at the object that lacks it") {
  CHECK(in_framework(R"("version": "2026.1",)", "") == "807 ");
  CHECK(in_framework(R"({"id": "student", )", "{") == "807 /phases/0");
  CHECK(in_framework(R"({"id": "gezien", "title": "gezien"})", R"({"id": "gezien"})") == "807 /scales/1/levels/0");
  CHECK(in_framework(R"("scale": "ervaring",)", "") == "807 /competences/2");
  CHECK(in_catalogue(R"("framework": {"id": "voorbeeld", "version": "2026.1"},)", "") == "807 ");
  CHECK(in_catalogue(R"("framework": {"id": "voorbeeld", )", R"("framework": {)") == "807 /framework");
  CHECK(in_people(R"({"id": "007"})", "{}") == "807 /people/1");
  CHECK(in_people(R"(, "level": "ontwikkeling", "rater": "self")", R"(, "rater": "self")") ==
        "807 /people/0/evidence/1");
}

TEST_CASE("808: a value of the wrong type is reported with what stands there and what must") {
  CHECK(in_framework("\"hours\": 30.0", "\"hours\": \"30\"") == "808 /steps/1/hours");
  CHECK(in_framework(R"("required": true)", R"("required": "ja")") == "808 /domains/0/required");
  CHECK(in_framework(R"("domains": ["D1"], "scale": "groei",)", R"("domains": "D1", "scale": "groei",)") ==
        "808 /competences/0/domains");
  CHECK(in_framework(R"("phases": ["inductie"])", R"("phases": [null])") == "808 /steps/1/phases/0");
  CHECK(in_framework(R"("title": {"nl": "Student"})", R"("title": {"nl": 3})") == "808 /phases/0/title/nl");
  CHECK(in_framework(R"("title": {"nl": "Student"})", R"("title": {})") == "808 /phases/0/title");
  CHECK(in_framework(R"("requires": {"klassenmanagement": "start"})", R"("requires": ["klassenmanagement"])") ==
        "808 /profiles/0/requires");
  CHECK(in_framework(R"("entry": {)", R"("entry": [], "x": {)") == "808 /roles/0/entry");
  CHECK(in_framework(R"("max_years": 4)", R"("max_years": 4.5)") == "808 /phases/0/max_years");
  CHECK(in_framework(R"({"id": "lesobservatie", "domains")", R"(7, {"id": "lesobservatie", "domains")") ==
        "808 /competences/2");
  CHECK(in_framework(R"("areas": [{"id": "pedagogisch", "title": {"nl": "Pedagogisch"}}])", R"("areas": {})") ==
        "808 /areas");
  CHECK(in_people(R"("people": [)", R"("people": {}, "x": [)") == "808 /people");
  CHECK(in_people(R"("lesobservatie": null)", R"("lesobservatie": 1)") == "808 /people/0/levels/lesobservatie");
  const auto read =
      read_framework(planted(document("framework"), "\"hours\": 30.0", "\"hours\": \"dertig\""), "f.json");
  REQUIRE(!read);
  CHECK(print(read.errors().front()) ==
        "f.json#/steps/1/hours: here stands text (“dertig”); it must be a number. Change the value. [error 808]");
  CHECK(message(read.errors().front(), language::nl) == "hier staat tekst (“dertig”); er hoort een getal");
}

TEST_CASE("809: a word that is not one of those to choose from is reported with the choice") {
  CHECK(in_framework(R"("kind": "formal")", R"("kind": "formeel")") == "809 /steps/1/kind");
  CHECK(in_framework(R"("fy": "Klassebehear")", R"("": "Klassebehear")") == "809 /competences/0/title/");
  CHECK(in_people(R"("rater": "leader")", R"("rater": "baas")") == "809 /people/0/evidence/0/rater");
  const auto read = read_framework(planted(document("framework"), R"("kind": "formal")", R"("kind": "formeel")"));
  REQUIRE(!read);
  CHECK(remedy(read.errors().front()) == "Choose from: formal, informal, collective.");
}

TEST_CASE("one document with ten defects gives exactly ten, in the order of the canonical document") {
  std::string ten = document("framework");
  ten = planted(ten, R"("version": "2026.1",)", "");                                                // 807
  ten = planted(ten, R"({"id": "gezien", "title": "gezien"})", R"({"id": "gezien", "title": 1})");  // 808
  ten = planted(ten, R"("area": "pedagogisch")", R"("area": "didactisch")");                        // 202
  ten = planted(ten, R"("max_years": 3)", R"("max_years": -3)");                                    // 103
  ten = planted(ten, R"("required": false)", R"("required": 0)");                                   // 808
  ten = planted(ten, R"("kind": "informal")", R"("kind": "los")");                                  // 809
  ten = planted(ten, R"("yields": {"ouders": "ontwikkeling"})", R"("yields": {"ouders": "top"})");  // 203
  ten = planted(ten, "450.95", "1e99");                                                             // 104
  ten = planted(ten, "\"hours\": 1e1", "\"hours\": 1, \"hours\": 2");                               // 805
  ten = planted(ten, R"({"id": "meekijken")", R"({"id": "introductieweek")");                       // 201
  CHECK(listed_defects(read_framework(ten)) ==
        "807 , 202 /competences/0/area, 808 /domains/1/required, 103 /phases/1/max_years, "
        "808 /scales/1/levels/0/title, 203 /steps/0/yields/ouders, 104 /steps/1/cost, 805 /steps/2/hours, "
        "201 /steps/2/id, 809 /steps/2/kind");
}

TEST_CASE("what only follows from a value that could not be read is not reported again") {
  // An entry without its id: nothing that refers to it is called wrong.
  CHECK(in_framework(R"({"id": "D1", )", "{") == "807 /domains/0");
  CHECK(in_framework(R"({"id": "D1", )", R"({"id": 1, )") == "808 /domains/0/id");
  CHECK(in_framework(R"({"id": "introductieweek", )", "{") == "807 /steps/0");
  // A scale that lost a level: no level is called unknown.
  CHECK(in_framework(R"({"id": "basis", )", "{") == "807 /scales/0/levels/2");
  CHECK(in_framework(R"({"id": "groei", "title": "Groei", "levels": [)", R"({"id": "groei", "levels": 4, "x": [)") ==
        "808 /scales/0/levels");
  // A step whose only yield could not be read does not also yield nothing.
  CHECK(in_framework(R"("yields": {"klassenmanagement": "basis"})", R"("yields": {"klassenmanagement": 3})") ==
        "808 /steps/1/yields/klassenmanagement");
  // Other lists are still checked.
  CHECK(in_framework(
            R"({"id": "D1", "title": {"nl": "Het ondersteunen van het leren van leerlingen"}, "required": true})", "4")
            .find("202") == std::string::npos);
}

TEST_CASE("defects carry the name of the file as the caller gave it") {
  const auto read = read_framework("{", "map/mijn raamwerk.json");
  REQUIRE(!read);
  CHECK(read.errors().front().where.file == "map/mijn raamwerk.json");
}
