// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <algorithm>

#include <loopbaan/exchange/curriculum.hpp>
#include <loopbaan/exchange/documents.hpp>
#include <loopbaan/exchange/staff.hpp>

#include <support/documents.hpp>

#include <curriculum/map_world.hpp>

using namespace loopbaan;
using testing::curriculum_of;
using testing::map_framework;
using lines = std::vector<std::string>;

namespace {

/// "952 Dekking 3 b Z": number, sheet, row, column and first detail of each error.
lines places(const result<curriculum>& made) {
  lines found;
  for (const diagnostic& each : made.errors())
    found.push_back(std::to_string(static_cast<int>(each.code)) +
                    (each.where.sheet.empty() ? "" : " " + each.where.sheet) + " " + std::to_string(each.where.row) +
                    " " + each.where.column + " " +
                    (each.details.empty() ? "" : each.details.front().in_language(language::nl)));
  return found;
}

lines cells_of(const curriculum& of) {
  lines made;
  for (const curriculum_module& module : of.modules())
    for (const curriculum_cell& cell : module.cells)
      made.push_back(module.id + " " + cell.competence + " " + std::string{name(cell.does)} +
                     (cell.level ? ":" + *cell.level : "") + (cell.by ? "@" + std::string{name(*cell.by)} : "") +
                     (cell.unsure.value_or(false) ? "?" : ""));
  return made;
}

}  // namespace

TEST_CASE("a cell is a set of letters with levels, sides and question marks") {
  const curriculum of = curriculum_of(map_framework(),
                                      "module;a;b;c;d;e;f\n"
                                      "M1;IO;T:startbekwaam@samen;I ontw;O?;?;-\n"
                                      "M2;i / o;T2;toetsen;I:ontwikkeling, T:basis@werkplek;n.v.t.;I → O\n")
                            .value();
  CHECK(cells_of(of) == lines{"M1 a introduce", "M1 a practise", "M1 b assess:start@together",
                              "M1 c introduce:ontwikkeling", "M1 d practise?", "M1 e offered?", "M2 a introduce",
                              "M2 a practise", "M2 b assess:start", "M2 c assess", "M2 d introduce:ontwikkeling",
                              "M2 d assess:basis@workplace", "M2 f introduce", "M2 f practise"});
}

TEST_CASE("the same map wide, turned and as a list is the same map") {
  const framework fw = map_framework();
  const std::string modules = "modulecode;titel;jaar\nM1;Een;1\nM2;Twee;2\n";
  const auto with = [&](const std::string& cells) {
    return cells_of(read_curriculum_tables({{modules, "modules.csv"}, {cells, "cellen.csv"}}, fw).value());
  };
  const lines wanted{"M1 a introduce", "M1 b practise:start@workplace", "M2 a assess:start"};
  CHECK(with("module;a;b\nM1;I;O:start@werkplek\nM2;T:start;\n") == wanted);
  CHECK(with("bekwaamheid;M1;M2\na;I;T:start\nBekwaamheid b;O:start@werkplek;\n") == wanted);
  CHECK(with("module;bekwaamheid;letter;niveau;wie\nM1;a;I;;\nM1;b;O;start;werkplek\nM2;a;T;startbekwaam;\n") ==
        wanted);
}

TEST_CASE("everything wrong is told at once, each at its row and column") {
  const auto made = read_curriculum_tables(
      {{"titel boven de tabel\n\nmodulecode;titel;jaar;periode;ec;wie;vooraf\nM1;Een;1;1-apr;veel;school;\n"
        "M1;Anders;1;2;;;\nM2;Twee;0;1;;wie dan ook;M9\n;Drie;1;1;;;\n",
        "kaart.xlsx", sheet_origin{"Modules", {"A", "B", "C", "D", "E", "F", "G"}}},
       {"modulecode;a;b\nM1;Z;A\nM7;I;\nM2;I:hoog;O@buiten\n", "kaart.xlsx", sheet_origin{"Dekking", {"A", "B", "C"}}}},
      map_framework());
  CHECK(places(made) == lines{"954 Modules 4 periode 1-apr", "816 Modules 4 ec veel", "951 Modules 5 modulecode M1",
                              "955 Modules 6 wie wie dan ook", "972 Modules 7 modulecode Drie", "952 Dekking 2 a Z",
                              "953 Dekking 2 b A", "202 Dekking 3 modulecode M7", "203 Dekking 4 a hoog",
                              "955 Dekking 4 b buiten"});
}

TEST_CASE("what the builder finds is told at the row that it came from") {
  CHECK(places(curriculum_of(map_framework(), "module;jaar;vooraf;ec;uren;a\nM1;0;;10;100;I\nM2;1;M9;;;O\n")) ==
        lines{"969 2 uren M1", "433 2 jaar 0", "202 3 vooraf M9"});
}

TEST_CASE("a competence that is no longer in the framework is an error where letters stand below it, else a note") {
  CHECK(places(curriculum_of(map_framework(), "module;a;Handschrift\nM1;I;O\n")) ==
        lines{"202 1 Handschrift Handschrift"});
  const curriculum of = curriculum_of(map_framework(), "module;a;Lokaal\nM1;I;2.14\n").value();
  CHECK(std::ranges::any_of(of.notes(), [](const diagnostic& each) { return each.code == errc::unknown_column; }));
}

TEST_CASE("letters of one's own are said once, and then letters that are not said mean nothing") {
  curriculum_options options;
  options.letters = {{"R", "oefenen"}, {"M", "assess"}, {"N", "niets"}};
  const framework fw = map_framework();
  CHECK(cells_of(curriculum_of(fw, "module;a;b\nM1;R;M N\n", options).value()) ==
        lines{"M1 a practise", "M1 b assess"});
  CHECK(places(curriculum_of(fw, "module;a\nM1;T\n", options)) == lines{"952 2 a T"});
  const auto by_sheet = read_curriculum_tables(
      {{"letter;betekenis\nB;introduceren\nG;toetsen\n", "letters.csv"}, {"module;a\nM1;BG\n", "kaart.csv"}}, fw);
  CHECK(cells_of(by_sheet.value()) == lines{"M1 a introduce", "M1 a assess"});
  CHECK(by_sheet->draft().letters == std::map<std::string, std::string>{{"B", "introduce"}, {"G", "assess"}});
}

TEST_CASE("one code in two variants or periods is two modules, each with the cells of its code") {
  const framework fw = map_framework();
  const curriculum of =
      read_curriculum_tables(
          {{"code;titel;variant;jaar;vooraf\nM1;Een;voltijd;1;\nM1;Een;deeltijd;2;\nM2;Twee;deeltijd;3;M1\n", "m.csv"},
           {"code;a\nM1;I\nM2;T\n", "c.csv"}},
          fw)
          .value();
  CHECK(cells_of(of) == lines{"M1 a introduce", "M1:deeltijd a introduce", "M2 a assess"});
  CHECK(of.modules()[2].after == lines{"M1:deeltijd"});
  CHECK(places(curriculum_of(fw, "code;titel;jaar;a\nM1;Een;1;I\nM1;Een;1;O\n")) == lines{"951 3 code M1"});
}

TEST_CASE("years, periods and choices are read as people write them") {
  const curriculum of = curriculum_of(map_framework(),
                                      "module;jaar;periode;keuze;ec;a\n"
                                      "M1;jaar 1;1-4;nee;17;I\nM2;2;hele jaar;;2,5;O\nM3;1-2;;ja, 1 van 6;;T\n"
                                      "M4;3;1 t/m 2;minor (2 van 3);;\nM5;3;1;minor;;\nM6;3;1;minor;;\n")
                            .value();
  CHECK(print(of.resolved(0).when, language::nl) == "jaar 1, periode 1–4");
  CHECK(print(of.resolved(1).when, language::nl) == "jaar 2");
  CHECK(print(of.resolved(2).when, language::en) == "year 1 – year 2");
  CHECK(of.resolved(1).load == 7000);
  CHECK(of.draft().choices.size() == 2);
  CHECK((of.draft().choices[0].among == 6 && of.draft().choices[1].take == 2));
  CHECK(places(curriculum_of(map_framework(), "module;keuze;a\nM1;thema (3 van 2);I\n")) == lines{"957 2 keuze thema"});
}

TEST_CASE("a competence that is called as a column of modules is a competence among others, and a column elsewhere") {
  const framework before = map_framework();
  framework_draft draft = before.draft();
  draft.competences[0].id = "team";
  draft.profiles[0].requires_levels = {{"team", "start"}};
  const framework fw = framework::build(draft).value();
  const curriculum of =
      read_curriculum_tables({{"module;team\nM1;team Taal\n", "m.csv"}, {"module;b;team\nM1;I;T\n", "c.csv"}}, fw)
          .value();
  CHECK(cells_of(of) == lines{"M1 b introduce", "M1 team assess"});
  CHECK(of.modules()[0].team == text{"team Taal"});
}

TEST_CASE("tables that say nothing are told what is missing") {
  const framework fw = map_framework();
  CHECK(places(curriculum_of(fw, "naam;jaar\nEen;1\n")) == lines{"950 0  naam, jaar"});
  CHECK(places(curriculum_of(fw, "module;a\n")) == lines{"971 1  "});
  CHECK(places(curriculum_of(fw, "module;bekwaamheid;niveau\nM1;a;start\n")) == lines{"823 1  letter"});
  CHECK(places(curriculum_of(fw, "module;a;a\nM1;I;O\n")) == lines{"817 1 a a"});
  std::string many = "module;a\n";
  for (int i = 0; i < 10'000; ++i) many += "M" + std::to_string(i) + ";I\n";
  CHECK(places(curriculum_of(fw, many)) == lines{"947 5002 module 10000"});
}

TEST_CASE(
    "alternatives among what must come before are kept and asked by no rule; what may be together must not come "
    "later") {
  const framework fw = map_framework();
  const auto asked = [&](const std::string& heading, const std::string& words) {
    return curriculum_of(fw, "module;" + heading + ";a\nA;;I\nB;;I\nC;;O\nD;" + words + ";T\n").value();
  };
  const auto notes = [](const curriculum& of, errc code) {
    lines found;
    for (const diagnostic& each : of.notes())
      if (each.code == code) found.push_back(print(each, language::nl));
    return found;
  };
  struct written {
    const char* words;
    lines after;
    const char* kept;
    std::size_t told;
  };
  for (const written& each : {written{"A, B", {"A", "B"}, "", 0}, written{"A en B", {"A", "B"}, "", 0},
                              written{"A and (B of C)", {"A"}, "{\"after_any\":[\"B of C\"]}", 1},
                              written{"A of B", {}, "{\"after_any\":[\"A of B\"]}", 1},
                              written{"A or B, C", {"C"}, "{\"after_any\":[\"A or B\"]}", 1},
                              written{"A|B", {}, "{\"after_any\":[\"A|B\"]}", 1}, written{"A/B", {"A", "B"}, "", 1},
                              written{"-", {}, "", 0}}) {
    CAPTURE(each.words);
    const curriculum of = asked("vooraf", each.words);
    CHECK(of.modules()[3].after == each.after);
    CHECK(of.modules()[3].extra.json == each.kept);
    const lines told = notes(of, errc::alternatives_in_cell);
    REQUIRE(told.size() == each.told);
    for (const std::string& line : told) CHECK(line.find("rij 5") != std::string::npos);
    CHECK(notes(of, errc::corequisites_as_before).empty());
  }
  CHECK(places(curriculum_of(fw, "module;vooraf;a\nA;;I\nB;A of X9;O\n")) == lines{"202 3 vooraf X9"});
  const curriculum together = asked("Corequisites", "A");
  CHECK(together.modules()[3].after == lines{"A"});
  const lines told = notes(together, errc::corequisites_as_before);
  REQUIRE(told.size() == 1);
  CHECK(told[0].find("Corequisites") != std::string::npos);
  CHECK(told[0].find("cellen: 1") != std::string::npos);
}

TEST_CASE("a curriculum that was read is written, and read again as the same") {
  const framework fw = map_framework();
  const curriculum of = curriculum_of(fw,
                                      "module;titel;variant;jaar;periode;ec;wie;keuze;vooraf;a;b\n"
                                      "M1;Een;voltijd;1;1-2;10;samen;;;I@werkplek;O?\nM2;Twee;voltijd, "
                                      "deeltijd;2;;5;instituut;1 van 2;M1;T:start;\n")
                            .value();
  const std::string json = write_curriculum(of);
  const curriculum again = read_curriculum(json, fw).value();
  CHECK(write_curriculum(again) == json);
  CHECK(canonical(json).value() == json);
  CHECK(check_curriculum(again) == check_curriculum(of));
}

TEST_CASE("a document tells every defect at once, at its place") {
  const auto made = read_curriculum(
      R"({"loopbaan": "curriculum/1", "id": "x", "version": "1", "framework": {"id": "klein", "version": "1"},
    "modules": [{"id": "M1", "title": "Een", "year": -1, "variants": ["v"], "cells": [
      {"competence": "z", "does": "introduce"}, {"competence": "a", "does": "leren"},
      {"competence": "a", "does": "assess", "level": "hoog"}, {"competence": "b", "does": "assess"},
      {"competence": "b", "does": "assess"}]}],
    "rules": [{"rule": "nooit"}]})",
      map_framework(), "kaart.json");
  lines found;
  for (const diagnostic& each : made.errors())
    found.push_back(std::to_string(static_cast<int>(each.code)) + " " + each.where.pointer);
  CHECK(found == lines{"202 /modules/0/cells/0/competence", "809 /modules/0/cells/1/does",
                       "203 /modules/0/cells/2/level", "959 /modules/0/cells/4", "202 /modules/0/variants/0",
                       "103 /modules/0/year", "960 /rules/0/rule"});
}

TEST_CASE("a map says how full it is, and what the profile asks that it has no column for") {
  const curriculum of = curriculum_of(map_framework(), "module;wie;a\nM1;;I\nM2;;\n").value();
  std::vector<int> codes;
  for (const diagnostic& each : of.notes()) codes.push_back(static_cast<int>(each.code));
  CHECK(codes == std::vector<int>{968, 967, 963, 964, 965, 966});
}

TEST_CASE("the example document is read as it is written down, and written again as its canonical form") {
  const framework fw = read_framework(testing::document("framework")).value();
  const curriculum of = read_curriculum(testing::document("curriculum"), fw).value();
  CHECK(write_curriculum(of) == canonical(testing::document("curriculum")).value());
  CHECK(of.variant_title(1, language::en) == "part-time");
  CHECK(of.resolved(1).load == 47'600);
  CHECK(of.modules()[1].extra.json == R"({"lokaal":"2.14"})");
  CHECK(of.state_of(curriculum_rule::assessed_often).limit == 4);
}

TEST_CASE("rows of one thing in a matrix are put together, and that is told, whichever way the matrix lies") {
  const framework fw = map_framework();
  const std::string modules = "modulecode;titel\nM1;Een\nM2;Twee\n";
  const auto told = [&](const std::string& cells) {
    const curriculum of = read_curriculum_tables({{modules, "modules.csv"}, {cells, "cellen.csv"}}, fw).value();
    lines made = cells_of(of);
    made.push_back(print(of.notes().front()));
    return made;
  };
  const lines upright = told("module;a\nM1;I\nM2;O\nm1;T\n");
  REQUIRE(upright.size() == 4);
  CHECK(upright[1] == "M1 a assess");
  CHECK(upright[3].find("put together: “m1” (row 2 and row 4)") != std::string::npos);
  const lines turned = told("bekwaamheid;M1;M2\na;I;\nb;;O\na;T;\n");
  REQUIRE(turned.size() == 4);
  CHECK(turned[3].find("put together: “a” (row 2 and row 4)") != std::string::npos);
  CHECK(told("module;a\nM1;I\nM2;O\n").back().find("together") == std::string::npos);
}

TEST_CASE("words above the headings of a table are told, empty lines are not") {
  const framework fw = map_framework();
  const auto told = [&](const std::string& bytes) {
    return print(read_curriculum_tables({{bytes, "kaart.csv"}}, fw).value().notes().front(), language::nl);
  };
  CHECK(told("Kaart van de pabo\n\nmodule;a\nM1;I\n").find("kop op rij 3, wat daarboven staat is niet gelezen") !=
        std::string::npos);
  CHECK(told("\n\nmodule;a\nM1;I\n").find("daarboven") == std::string::npos);
}

TEST_CASE("a handover is written, read back, and read as a starter of whom only the assessments are known") {
  const framework fw = map_framework("ab");
  const curriculum of = curriculum_of(fw, "module;team;a;b;c\nM1;team A;I O;I O;\nM2;team B;T:start;;\n").value();
  const handover made = make_handover(of, 0);
  const std::string json = write_handover(made);
  CHECK(write_handover(read_handover(json, fw).value()) == json);
  CHECK(canonical(json).value() == json);
  const staff read = read_staff(json, fw, "overdracht.json").value();
  REQUIRE(read.people.size() == 1);
  const cohort starters = starters_of(made, fw).value();
  CHECK(starters.size() == 1);
  const auto wrong = read_handover(
      R"({"loopbaan": "handover/1", "id": "x", "version": "1", "framework": {"id": "klein", "version": "1"},
         "lines": [{"competence": "z", "how": "absent"}, {"competence": "a", "how": "goed", "level": "hoog"}]})",
      fw);
  lines found;
  for (const diagnostic& each : wrong.errors())
    found.push_back(std::to_string(static_cast<int>(each.code)) + " " + each.where.pointer);
  CHECK(found == lines{"202 /lines/0/competence", "809 /lines/1/how", "203 /lines/1/level"});
}
