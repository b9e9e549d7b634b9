// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <string>
#include <vector>

#include <loopbaan/exchange/documents.hpp>
#include <loopbaan/exchange/joining.hpp>

#include <exchange/staff_world.hpp>
#include <support/random.hpp>

using namespace loopbaan;
using namespace loopbaan::testing;

namespace {

const std::string staff_file =
    "personeelsnummer;school;fase;werktijdfactor\n021;De Linde;inductie;0,8\n022;De Linde;ervaren;1\n";
const std::string ratings_file =
    "medewerker;competentie;niveau;beoordelaar;datum\n021;km;start;leidinggevende;1-3-2026\n022;km;vak;zelf;1-3-2026\n";

staff_part part(const std::string& name, const std::string& table, staff_options options = {}) {
  static const framework fw = staff_world();
  options.is_part = true;
  return {name, read_staff(table, fw, name, options).value()};
}

}  // namespace

TEST_CASE("joining: staff from one system and ratings from another are one cohort, with an account of each file") {
  const auto read = join_staff({part("personeel.csv", staff_file), part("oordelen.csv", ratings_file)});
  CHECK(errors_in(read) == "no faults");
  CHECK(people_of(read) == "021 km:start | 022 km:vak");
  CHECK(read->people[0].group("school") == "De Linde");
  CHECK(read->people[0].fte() == 0.8);
  CHECK(read->people[0].origin(competence_index{0}) == level_origin::confirmed);
  CHECK(read->people[0].ratings()[0].source == "oordelen.csv");
  CHECK(looks_of(read->notes).empty());
  REQUIRE(read->notes.size() == 2);
  CHECK(print(read->notes[0])
            .find("personeel.csv: joined; people in this file: 2, in another file too: 2; from here come: phase, "
                  "school, fte") == 0);
  CHECK(message(read->notes[1]).find("from here come: ratings") != std::string::npos);
}

TEST_CASE("joining: whom only one file knows is told, where the files are about the same people") {
  const auto read =
      join_staff({part("a.csv", staff_file),
                  part("b.csv", "medewerker;competentie;niveau;beoordelaar\n021;km;2;zelf\n21;km;2;zelf\n")});
  REQUIRE(read);
  CHECK(people_of(read) == "021 km:start | 022 | 21 km:start");
  CHECK(looks_of(read->notes) == "894, 856, 856");  // 021 and 21 may be one
  const auto apart = join_staff({part("a.csv", "persoon;km\np1;start\n"), part("b.csv", "persoon;km\np2;start\n")});
  CHECK(looks_of(apart->notes).empty());  // two schools
}

TEST_CASE("joining: files that say different things of a person are a fault that names both") {
  const auto read = join_staff({part("a.csv", "persoon;fase;school;km\np1;inductie;s1;start\n"),
                                part("b.csv", "persoon;fase;school;km\np1;ervaren;s1;vak\n")});
  CHECK(errors_in(read) == "857 row 2, 857 row 2");
  CHECK(print(read.errors()[0]) ==
        "b.csv, row 2: of “p1” this file says “ervaren” for phase, and a.csv, row 2 says “inductie”. Make both alike, "
        "or remove it from one of the files. [error 857]");
}

TEST_CASE("joining: what no file has is missed, and an entry that two files have counts once") {
  CHECK(errors_in(join_staff({part("a.csv", staff_file), part("b.csv", staff_file)})) == "819 row 1");
  CHECK(errors_in(join_staff({part("a.csv", staff_file, {.groups = {"regio"}}),
                              part("b.csv", ratings_file, {.groups = {"regio"}})})) == "823 row 1");
  CHECK(errors_in(join_staff({part("a.csv", staff_file, {.groups = {"school"}}),
                              part("b.csv", ratings_file, {.groups = {"school"}})})) == "no faults");
  const auto twice = join_staff({part("a.csv", ratings_file), part("b.csv", ratings_file)});
  CHECK(twice.value().people[0].ratings().size() == 1);
}

TEST_CASE("joining: columns that are kept stand together, and may not deny each other") {
  const staff_options keep{.keep = {"kamer", "sleutel"}};
  const auto read = join_staff(
      {part("a.csv", "persoon;km;kamer\np1;start;12\n", keep), part("b.csv", "persoon;km;sleutel\np1;;7\n", keep)});
  CHECK(errors_in(read) == "no faults");
  CHECK(read->people[0].draft().extra.json == R"({"columns":{"kamer":"12","sleutel":"7"}})");
  CHECK(errors_in(join_staff({part("a.csv", "persoon;km;kamer\np1;start;12\n", {.keep = {"kamer"}}),
                              part("b.csv", "persoon;km;kamer\np1;;13\n", {.keep = {"kamer"}})})) == "857 row 2");
}

TEST_CASE("joining: a person with two contracts in one file is one person in another") {
  const auto read = join_staff({part("a.csv", "persoon;school;fte\np1;s1;0,4\np1;s2;0,5\np2;s1;1\n"),
                                part("b.csv", "persoon;km\np1;start\np2;vak\n")});
  CHECK(people_of(read) == "p1 km:start | p2 km:vak");
  CHECK(read->people[0].fte() == 0.9);
}

TEST_CASE("joining: a grouping that a document has not is missed as a column is") {
  const std::string document =
      write_people(read_table("persoon;fase;school;km\np1;inductie;s1;start\n").value().people);
  CHECK(errors_in(read_table(document, {.groups = {"schol"}})) == "823/people");
  CHECK(errors_in(read_table(document, {.groups = {"school", "fase"}})) == "no faults");
  CHECK(errors_in(join_staff({part("a.json", document, {.groups = {"regio"}}),
                              part("b.csv", "persoon;km\np1;start\n", {.groups = {"regio"}})})) == "823/people");
  CHECK(errors_in(join_staff({part("a.json", document, {.groups = {"regio"}}),
                              part("b.csv", "persoon;regio\np1;noord\n", {.groups = {"regio"}})})) == "no faults");
}

TEST_CASE("joining law: a table torn in two by columns, or by rows, and joined is the table") {
  dice random{31};
  for (int round = 0; round < 60; ++round) {
    std::string whole = "persoon;fase;km;vd\n";
    std::string left = "persoon;fase\n";
    std::string right = "persoon;km;vd\n";
    std::string top = whole;
    std::string bottom = whole;
    const std::size_t people = 1 + random.below(8);
    for (std::size_t i = 0; i < people; ++i) {
      const std::string id = "p" + std::to_string(i);
      const std::string phase = random.chance(50) ? "inductie" : "";
      const std::string levels = std::to_string(random.below(5)) + ";" + (random.chance(30) ? "" : "vak");
      whole += id + ";" + phase + ";" + levels + "\n";
      left += id + ";" + phase + "\n";
      right += id + ";" + levels + "\n";
      (i < people / 2 + 1 ? top : bottom) += id + ";" + phase + ";" + levels + "\n";
    }
    const std::string expected = write_people(read_table(whole).value().people);
    CHECK(write_people(join_staff({part("l", left), part("r", right)}).value().people) == expected);
    if (people / 2 + 1 < people)
      CHECK(write_people(join_staff({part("t", top), part("b", bottom)}).value().people) == expected);
  }
}
