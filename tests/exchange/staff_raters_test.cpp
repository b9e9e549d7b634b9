// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <string>

#include <loopbaan/people/estimate.hpp>

#include <exchange/staff_world.hpp>

using namespace loopbaan;
using namespace loopbaan::testing;

namespace {

constexpr competence_index km{0};
constexpr competence_index vd{1};

level_origin origin_of(const std::string& table, const staff_options& options = {}) {
  return read_table(table, options).value().people[0].origin(km);
}

staff_options with(const std::string& json) { return {.coding = read_mapping(json, staff_world(), "m.json").value()}; }

}  // namespace

TEST_CASE("raters: the headings and words of systems say who rated") {
  using enum level_origin;
  for (const std::string heading : {"beoordelaar", "Ingevuld door", "invuller", "rol", "functie van de beoordelaar",
                                    "rater", "respondent", "door", "Rol beoordelaar", "Beoordeeld door:"}) {
    CAPTURE(heading);
    CHECK(origin_of("medewerker;competentie;niveau;" + heading + "\np1;km;vak;Medewerker zelf\n") == self_only);
    CHECK(origin_of("medewerker;competentie;niveau;" + heading + "\np1;km;vak;teamleider\n") == confirmed);
  }
}

TEST_CASE("raters: each kind has the words that forms and systems use for it") {
  const auto kind_of = [](const std::string& word) {
    return read_table("persoon;competentie;niveau;beoordelaar\np1;km;2;" + word + "\n")
        .value()
        .people[0]
        .ratings()[0]
        .rated_by;
  };
  for (const char* word : {"zelf", "Leraar", "medewerker", "Eigen oordeel", "de leraar zelf"})
    CHECK(kind_of(word) == rater::self);
  for (const char* word : {"leidinggevende", "Teamleider", "schoolleider", "directeur", "de directeur"})
    CHECK(kind_of(word) == rater::leader);
  for (const char* word : {"collega", "Duo-partner", "een collega", "collega’s"})
    CHECK(kind_of(word) == rater::colleague);
  for (const char* word : {"coach", "begeleider", "observator"}) CHECK(kind_of(word) == rater::observer);
  for (const char* word : {"leerling", "Leerlingen"}) CHECK(kind_of(word) == rater::pupil);
  for (const char* word : {"opleiding", "instituut"}) CHECK(kind_of(word) == rater::institute);
}

TEST_CASE("raters: a word that means no rater makes the rater unknown, which is told, and is nobody else's rating") {
  const auto read = read_table(
      "persoon;competentie;niveau;beoordelaar\n"
      "p1;km;vak;IB’er\n"
      "p1;km;start;zelf\n"
      "p2;km;vak;IB’er\n"
      "p2;km;start;collega\n"
      "p3;km;vak;\n");
  REQUIRE(read);
  CHECK(places_of(read->notes) == "851 row 2");
  CHECK(message(read->notes[0]) == "it is not known who gave 3 of the ratings: nothing filled in (1×), “IB’er” (2×)");
  CHECK(needs_a_look(errc::rater_unknown));
  const auto level = [&](std::size_t row) { return estimate_level(read->people[row], km); };
  CHECK(level(0).origin != level_origin::confirmed);
  CHECK(level(0).others == 0);
  CHECK(level(0).unnamed == 1);
  CHECK(people_of(read) == "p1 km:start | p2 km:start | p3 km:vak");  // somebody else goes first
  CHECK(level(1).origin == level_origin::confirmed);
  CHECK(level(1).sure == sureness::single);
  CHECK(level(2).origin == level_origin::rater_unknown);
  CHECK(level(2).sure == sureness::rater_unknown);
  CHECK(summarise_log(read->people).unnamed == 3);
  CHECK(explain_origin(read->people[2], km, language::nl) ==
        "oordeel van een niet genoemde beoordelaar; van niemand anders is een oordeel bekend");
}

TEST_CASE("raters: a mapping says what further words mean, and who rated where the table does not say") {
  const std::string table = "persoon;competentie;niveau;beoordelaar\np1;km;vak;IB’er\n";
  CHECK(origin_of(table, with(R"({"loopbaan": "mapping/1", "id": "m", "raters": {"ib'er": "colleague"}})")) ==
        level_origin::confirmed);
  CHECK(origin_of("persoon;competentie;niveau\np1;km;vak\n",
                  with(R"({"loopbaan": "mapping/1", "id": "m", "rater": "self"})")) == level_origin::self_only);
  CHECK(errors_in(read_mapping(R"({"loopbaan": "mapping/1", "id": "m", "raters": {"x": "chef"}})", staff_world())) ==
        "809/raters/x");
}

TEST_CASE("raters: a table of ratings without a column for the rater says that it has none") {
  const auto read = read_table("persoon;competentie;niveau\np1;km;vak\n");
  REQUIRE(read);
  CHECK(places_of(read->notes) == "851 row 2");
  CHECK(message(read->notes[0], language::nl) == "van 1 oordelen is niet bekend wie ze gaf: geen kolom zegt het");
  CHECK(read->people[0].origin(km) == level_origin::rater_unknown);
}

TEST_CASE("raters: a wide table with a rater and a date holds ratings, a row per person and rater") {
  const auto read = read_table(
      "medewerker;beoordelaar;datum;instrument;km;vd;school\n"
      "021;zelf;1-3-2026;icalt;vak;basis;s1\n"
      "021;leidinggevende;1-3-2026;icalt;start;-;s1\n"
      "022;collega;2-3-2026;;start;start;s2\n");
  CHECK(errors_in(read) == "no faults");
  CHECK(people_of(read) == "021 km:start vd:basis | 022 km:start vd:start");
  CHECK(read->notes.empty());
  CHECK(read->people[0].origin(km) == level_origin::confirmed);
  CHECK(read->people[0].origin(vd) == level_origin::self_only);
  REQUIRE(read->people[0].ratings().size() == 3);
  CHECK(read->people[0].ratings()[0].day == parse_date("2026-03-01"));
  CHECK(read->people[0].ratings()[0].instrument == "icalt");
  CHECK(read->people[0].group("school") == "s1");
}

TEST_CASE("raters: a wide table with a day but no rater holds ratings of which the rater is unknown") {
  const auto read = read_table("medewerker;datum;km\n021;1-3-2026;vak\n021;1-9-2026;start\n");
  REQUIRE(read);
  CHECK(people_of(read) == "021 km:start");
  CHECK(places_of(read->notes) == "851 row 2");
  CHECK(read->people[0].origin(km) == level_origin::rater_unknown);
}

TEST_CASE("raters: what somebody does at school is no rater, and the most precise heading says who rated") {
  const auto role = read_table("medewerker;rol;km\n021;leraar;vak\n");
  REQUIRE(role);
  CHECK(role->people[0].origin(km) == level_origin::established);
  CHECK(places_of(role->notes) == "818 row 1 rol");
  const auto both = read_table("medewerker;rol;competentie;niveau;beoordelaar\n021;leraar;km;vak;directeur\n");
  REQUIRE(both);
  CHECK(both->people[0].origin(km) == level_origin::confirmed);
  CHECK(places_of(both->notes) == "818 row 1 rol");
}

TEST_CASE("raters: a score without an instrument is read as a level only with a note that says which") {
  const auto read = read_table(
      "medewerker;competentie;score;beoordelaar\n021;km;4;leidinggevende\n022;km;3;leidinggevende\n023;km;1;"
      "leidinggevende\n");
  REQUIRE(read);
  CHECK(places_of(read->notes) == "854 row 1 score");
  CHECK(message(read->notes[0]).find("scores have no instrument (1 (1×), 3 (1×), 4 (1×); 3 in all)") == 0);
  CHECK(remedy(read->notes[0]).find(R"("values": {"1": "", "3": "", "4": ""})") != std::string::npos);
  CHECK(needs_a_look(errc::score_as_level));
  const auto beyond = read_table("medewerker;competentie;score;beoordelaar\n021;km;7;zelf\n022;km;3,2;zelf\n");
  CHECK(errors_in(beyond) == "855 row 2 score +1");
  const auto mapped =
      read_table("medewerker;competentie;score;beoordelaar\n021;km;4;zelf\n022;km;9;zelf\n",
                 with(R"({"loopbaan": "mapping/1", "id": "m", "values": {"1": 0, "4": "basis"}, "unknown": ["9"]})"));
  CHECK(people_of(mapped) == "021 km:basis | 022");
  CHECK(mapped->notes.empty());
}
