// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <string>

#include <loopbaan/exchange/mapping.hpp>
#include <loopbaan/exchange/survey.hpp>

#include "staff_world.hpp"

using namespace loopbaan;
using namespace loopbaan::testing;

namespace {

std::string first_fault(std::string_view table) {
  const auto read = read_table(table);
  return read ? "no faults" : print(read.errors().front(), language::nl);
}

std::string first_remedy(std::string_view table) {
  const auto read = read_table(table);
  return read && !read->notes.empty() ? remedy(read->notes.front(), language::nl) : "";
}

bool has(const std::string& words, std::string_view part) { return words.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("staff: where no column names the persons, those that may do so are asked about") {
  CHECK(has(first_fault("Afk.;km\nJVR;1\n"), "Is het “Afk.”? Noem één kolom persoon"));
  CHECK(has(first_fault("Initialen;km\nJVR;1\n"), "Is het “Initialen”?"));
  CHECK(has(first_fault("Personeelsnr ontvanger;Feedbackontvanger;km\n007;A;1\n"),
            "Is het “Personeelsnr ontvanger” of “Feedbackontvanger”?"));
  for (const char* table : {"kamer;km\n12;1\n", "naam;km\nJan;1\n", "Personeelsnr beoordelaar;km\n007;1\n"}) {
    CAPTURE(table);
    CHECK_FALSE(has(first_fault(table), "Is het"));
  }
}

TEST_CASE("staff: rows of ratings without a level say so, and not that somebody is there twice") {
  const std::string said = first_fault("medewerker;competentie;uitslag;school\np1;km;3;s\np1;vd;2;s\n");
  CHECK(has(said, "[fout 900]"));
  CHECK(has(said, "niet gebruikt: “uitslag”"));
  CHECK(errors_in(read_table("medewerker;competentie;uitslag\np1;km;3\np1;vd;2\n")) == "900 row 1 competentie");
  CHECK(people_of(read_table("medewerker;competentie;oordeel\np1;km;basis\np1;vd;start\n")) == "p1 km:basis vd:start");
  CHECK(errors_in(read_table("medewerker;vaardigheid;km\np1;schaken;1\n")) ==
        "no faults");  // of no use, in a wide table
}

TEST_CASE("staff: what is loosely said yields to what is said well, and no column is there twice for it") {
  CHECK(people_of(read_table("medewerker;school;schoolnaam;km\np1;s;De Boom;1\n")) == "p1 km:ontwikkeling");
  const auto both = read_table(
      "medewerker;wtf;parttime %;in dienst;begindatum dienstverband;km\n"
      "p1;0,8;80%;1-8-2020;1 augustus 2021;1\n");
  REQUIRE(both);
  CHECK(both->people[0].fte() == 0.8);
  CHECK(both->people[0].since() == parse_date("2020-08-01"));
  const auto one =
      read_table("medewerker;schoolnaam;parttime %;begindatum dienstverband;km\np1;s;80%;1 augustus 2021;1\n");
  REQUIRE(one);
  CHECK(one->people[0].group("school") == "s");
  CHECK(one->people[0].fte() == 0.8);
  CHECK(one->people[0].since() == parse_date("2021-08-01"));
}

TEST_CASE("staff: a competence with a rater in its heading is no column of established levels") {
  for (const char* heading :
       {"Klassenmanagement (zelf)", "Klassenmanagement - leidinggevende", "Collega: km", "km directe leidinggevende"}) {
    CAPTURE(heading);
    const std::string table = "persoon;vd;" + std::string{heading} + "\np1;1;4\n";
    CHECK(people_of(read_table(table)) == "p1 vd:ontwikkeling");
    CHECK(has(first_remedy(table), "een regel per persoon en beoordelaar"));
  }
  CHECK_FALSE(has(first_remedy("persoon;vd;Klassenmanagement 2025\np1;1;4\n"), "beoordelaar"));
  CHECK_FALSE(has(first_remedy("persoon;vd;zelf\np1;1;4\n"), "een regel per persoon"));
}

TEST_CASE("staff: a phase that is not known is told the phases once each, and that a mapping may say it") {
  const std::string said = first_fault("persoon;fase;km\np1;startend;1\n");
  CHECK(has(said, "Kies uit: student, inductie, ervaren; of zeg met --mapping bij “phases”"));
  const auto read = read_table("persoon;fase;km\np1;startend;1\n");
  REQUIRE(!read);
  CHECK(has(print(read.errors()[0], language::en), "student, inductie (Induction), ervaren; or say under “phases”"));
}

TEST_CASE("staff: what keeps words from being an id is named") {
  CHECK(has(first_fault("persoon;km\nJ. de Vries;1\n"), "kenmerk (id): er staat een spatie in."));
  CHECK(has(first_fault("persoon;km\nDÖZ;1\n"), "kenmerk (id): er staat “Ö” in."));
  CHECK(has(first_fault("persoon;km\n-7;1\n"), "kenmerk (id). Gebruik"));
}

TEST_CASE("staff: a year of two digits asks for its century, any other wrong day for a day") {
  CHECK(errors_in(read_table("persoon;in dienst;km\np1;1-aug-24;1\np2;1-8-76;2\n")) == "901 row 2 in dienst +1");
  CHECK(errors_in(read_table("persoon;in dienst;km\np1;gisteren;1\n")) == "106 row 2 in dienst");
}

TEST_CASE("staff: one scale in many columns of ratings is one message, as in columns of levels") {
  const std::string table = "persoon;beoordelaar;km;vd;orde\np1;zelf;G;G;G\np2;zelf;V;V;V\n";
  const auto read = read_table(table);
  REQUIRE(!read);
  for (const diagnostic& each : read.errors()) CHECK(each.details.size() == 3);
  CHECK_FALSE(has(first_fault(table), "{\"loopbaan\""));
}

TEST_CASE("survey: what may name persons, or looks private, is counted and never listed") {
  const framework fw = staff_world();
  const auto seen = survey_staff("Feedbackontvanger;post;gesprek;km\nA Jansen;a@b.nl;g1;1\nA Jansen;a@b.nl;g1;2\n", fw);
  REQUIRE(seen);
  CHECK(seen->columns[0].filled == 2);
  CHECK(seen->columns[0].values.empty());
  CHECK(seen->columns[1].is_personal);
  CHECK(seen->columns[1].values.empty());
  CHECK(seen->columns[2].values.size() == 1);
}

TEST_CASE("survey: with a mapping a column has the codes of what the mapping says that it is") {
  const framework fw = staff_world();
  const auto coding = read_mapping(R"({"loopbaan": "mapping/1", "id": "m", "columns": {"wat": {"is": "competence"},
      "uitslag": {"is": "level"}, "Stam": {"is": "person"}}})",
                                   fw);
  REQUIRE(coding);
  const auto seen =
      survey_staff("Stam;wat;uitslag\np1;km;3/4\np1;vd;1/4\n", fw, "", {.coding = *coding, .is_part = true});
  REQUIRE(seen);
  CHECK(seen->form == "ratings");
  CHECK(seen->columns[0].use == "person");
  CHECK(seen->columns[1].use == "competence");
  CHECK(seen->columns[2].use == "level");
  CHECK(seen->columns[2].values.size() == 2);
}

TEST_CASE("staff: below a row of headings that nobody knows a competence is what somebody was rated in, not a header") {
  const std::string ratings = "Stam;Wat;Hoe\np1;Klassenmanagement;basis\np2;Vakdidactiek;start\n";
  const auto read = read_table(ratings);
  REQUIRE(!read);
  CHECK(has(print(read.errors().front(), language::nl), "gevonden kolommen: Stam, Wat, Hoe"));
  const framework fw = staff_world();
  CHECK(survey_staff(ratings, fw).value().columns[1].heading == "Wat");
  CHECK(survey_staff(ratings, fw).value().rows == 2);
  // Titles above headings of which the persons alone are not known are passed over as before.
  const auto titled = survey_staff("Lijst van de stichting\nPeildatum;1-11-2026\n\nStam;km;vd\np1;1;2\n", fw);
  CHECK(titled->columns[0].heading == "Stam");
}
