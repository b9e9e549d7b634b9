// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <string>

#include <exchange/staff_world.hpp>
#include <exchange/table/apart_rows.hpp>

using namespace loopbaan;
using namespace loopbaan::testing;

namespace {

/// The note on what was left out, if there is one.
std::string left_out(const result<staff>& read) {
  std::string words;
  if (!read) return errors_in(read);
  for (const diagnostic& each : read->notes)
    if (each.code == errc::cells_not_read) words += (words.empty() ? "" : " | ") + message(each);
  return words;
}

}  // namespace

TEST_CASE("rows of no one: a total below a table of separated values is nobody") {
  const auto read = read_table("persoon;fte;km\np1;0,8;start\np2;1;vak\nTotaal;1,8;\n");
  CHECK(people_of(read) == "p1 km:start | p2 km:vak");
  CHECK(left_out(read) == "not read: 1 row with totals (row 4 “Totaal”)");
  CHECK(looks_of(read->notes).empty());
  for (const char* words : {"TOTAAL", "Totaal:", "Eindtotaal", "Subtotaal De Linde", "sub-totaal", "Grand total",
                            "Totals", "Gemiddelde", "Aantal medewerkers", "\"=\"\"Totaal\"\"\""}) {
    CAPTURE(words);
    const auto other = read_table("persoon;fte;km\np1;0,8;start\n" + std::string{words} + ";0,8;\n");
    CHECK(people_of(other) == "p1 km:start");
  }
}

TEST_CASE("rows of no one: whose number begins like a total is somebody") {
  CHECK(people_of(read_table("persoon;km\nsom-12;start\ntotaal7;vak\nTotalski;1\n")) ==
        "som-12 km:start | totaal7 km:vak | Totalski km:ontwikkeling");
}

TEST_CASE("rows of no one: a subtotal may stand in any column and between people") {
  const auto read = read_table("persoon;school;fte;km\np1;A;1;1\n;Subtotaal A;1;\np2;B;0,5;2\n;Totaal;1,5;\n");
  CHECK(people_of(read) == "p1 km:ontwikkeling | p2 km:start");
  CHECK(left_out(read) == "not read: 2 rows with totals (row 3 “Subtotaal A”; row 5 “Totaal”)");
}

TEST_CASE("rows of no one: headings that come back, as on every printed page, are no people") {
  const auto read = read_table("Persoon;KM;School\np1;1;A\nPersoon;KM;School\np2;2;B\npersoon;;\np3;0;B\n");
  CHECK(people_of(read) == "p1 km:ontwikkeling | p2 km:start | p3 km:0");
  CHECK(left_out(read) == "not read: 2 rows of repeated headings (row 3 “Persoon”; row 5 “persoon”)");
}

TEST_CASE("rows of no one: remarks below a table are no people, however many cells their line has") {
  const auto read = read_table(
      "persoon;km;vd\np1;1;2\n\nBron: eigen opgave van de scholen\nPeildatum 1 oktober;;\n;;\nVertrouwelijk\n");
  CHECK(people_of(read) == "p1 km:ontwikkeling vd:start");
  CHECK(left_out(read) ==
        "not read: 3 remarks below the table (row 4 “Bron: eigen opgave van de scholen”; row 5 “Peildatum 1 oktober”; "
        "row 7 “Vertrouwelijk”)");
}

TEST_CASE("rows of no one: what people follow is a row as any, and so is a line without a person but with levels") {
  CHECK(errors_in(read_table("persoon;km\np1;1\nteam zuid;\np2;2\n")) == "101 row 3 persoon");
  CHECK(errors_in(read_table("persoon;km;vd\np1;1;1\nteam zuid\np2;2;1\n")) == "814 row 3");
  CHECK(errors_in(read_table("persoon;km\np1;1\n;2\n")) == "821 row 3 persoon");
  CHECK(people_of(read_table("persoon;km\np1;1\n\nJanssen;\np2;2\n")) == "p1 km:ontwikkeling | Janssen | p2 km:start");
  CHECK(people_of(read_table("persoon;km\np1;1\nJanssen;\n")) == "p1 km:ontwikkeling | Janssen");
}

TEST_CASE("rows of no one: a table of ratings, and a long one, leave them out too") {
  std::string table = "persoon;competentie;niveau;beoordelaar\n";
  for (int i = 0; i < 200; ++i) table += "p" + std::to_string(i) + ";km;start;zelf\n";
  const auto read = read_table(table + "Totaal;;200;\n\nEinde rapport;;;\n");
  REQUIRE(read);
  CHECK(read->people.size() == 200);
  CHECK(
      left_out(read) ==
      "not read: 1 row with totals (row 202 “Totaal”) | not read: 1 remark below the table (row 204 “Einde rapport”)");
}

TEST_CASE("rows of no one: a table of nothing else has no people, and rows keep their numbers") {
  CHECK(errors_in(read_table("persoon;km\nTotaal;0\n")) == "813 row 1");
  CHECK(errors_in(read_table("persoon;km\n\nTotaal;3\np1;vlot\n")) == "815 row 4 km");
}

TEST_CASE("rows of no one: where a mapping says that no column names people, every row is somebody") {
  mapping coding{.id = "m", .person = ""};
  const auto read = read_table("km;vd\n1;2\n2;1\n", {.coding = coding});
  CHECK(people_of(read) == "r0001 km:ontwikkeling vd:start | r0002 km:start vd:ontwikkeling");
}

TEST_CASE("rows of no one law: which rows stand between people changes nothing of the people") {
  const std::string people[] = {"p1;1;2", "p2;2;", "p3;0;1", "p4;;3"};
  const std::string others[] = {"Totaal;7;", "persoon;km;vd", ";;", "Subtotaal;;", "persoon;;", ""};
  const std::string expected = people_of(read_table("persoon;km;vd\np1;1;2\np2;2;\np3;0;1\np4;;3\n"));
  for (std::size_t before = 0; before <= 4; ++before)
    for (const std::string& other : others) {
      std::string table = "persoon;km;vd\n";
      for (std::size_t i = 0; i < 4; ++i) {
        if (i == before) table += other + "\n";
        table += people[i] + "\n";
      }
      if (before == 4) table += other + "\n";
      CAPTURE(table);
      CHECK(people_of(read_table(table)) == expected);
    }
}
