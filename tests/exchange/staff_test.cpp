// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <string>

#include <exchange/staff_world.hpp>
#include <support/documents.hpp>
#include <support/random.hpp>

using namespace loopbaan;
using namespace loopbaan::testing;

namespace {

std::string sentence(const result<staff>& read, language lang = language::en) {
  return read ? "no faults" : print(read.errors().at(0), lang);
}

}  // namespace

TEST_CASE("staff: a Windows-1252 export of a Dutch HR system is read as it is") {
  const auto read = read_table(testing::file_of_project("tests/exchange/files/windows-1252.csv"));
  CHECK(errors_in(read) == "no faults");
  CHECK(people_of(read) ==
        "00017 km:start vd:start | 00018 km:ontwikkeling vd:ontwikkeling orde:0 | 00102 km:vak vd:vak orde:ja | "
        "00230 km:vak vd:basis | 01411");
  const person first = read->people[0];
  CHECK(first.group("school") == "De Regenboog");
  CHECK(first.group("board") == "b1");
  CHECK(first.fte() == 0.8);
  CHECK(first.since() == parse_date("2019-08-01"));
  CHECK(read->people.fw().phases()[*first.phase()].id == "inductie");
  CHECK(read->people[2].group("school") == "’t Kofschip");
}

TEST_CASE("staff: columns that nobody needs are named, and their values go along only where that is asked for") {
  const auto bytes = testing::file_of_project("tests/exchange/files/windows-1252.csv");
  CHECK(read_table(bytes).value().people[0].draft().extra.json.empty());
  CHECK(places_of(read_table(bytes).value().notes) ==
        "891, 850 row 1 naam, 850 row 1 opmerking, 852 row 1 Vakdidactiek");
  const auto read = read_table(bytes, {.keep = {"naam", "Opmerking"}});
  REQUIRE(read);
  CHECK(read->people[0].draft().extra.json == R"({"columns":{"naam":"Daniëlle","opmerking":"’t gaat goed"}})");
  CHECK(read->people[3].draft().extra.json == R"({"columns":{"naam":"Renée","opmerking":"zei: \"prima\""}})");
}

TEST_CASE("staff: a misspelt competence is seen, with the word that is near") {
  const auto read = read_table("persoon;Klasenmanagement;vd\np1;3;2\n");
  REQUIRE(read);
  CHECK(people_of(read) == "p1 vd:start");
  CHECK(looks_of(read->notes) == "818 row 1 Klasenmanagement");
  CHECK(remedy(read->notes[0]) ==
        "Did you mean “Klassenmanagement”? Then head it so, or say so with --mapping (“loopbaan mapping”).");
  CHECK(print(read->notes[0], language::nl).find("staf.csv, rij 1, kolom “Klasenmanagement”") == 0);
}

TEST_CASE("staff: a competence is headed by its id or its title in either language") {
  CHECK(people_of(read_table("persoon;KM;Subject Didactics\np1;1;2\n")) == "p1 km:ontwikkeling vd:start");
  CHECK(people_of(read_table("person,classroom-management,orde\np1,1,ja\n")) == "p1 km:ontwikkeling orde:ja");
}

TEST_CASE("staff: a level is an id, a title in either language, or a number") {
  for (const std::string cell : {"start", "Start", "startbekwaam", "START COMPETENT", "2", "2,0", "2.0", "02"}) {
    CAPTURE(cell);
    CHECK(people_of(read_table("persoon;km\np1;" + cell + "\n")) == "p1 km:start");
  }
  for (const std::string cell : {"0", "0,0", "nog niet getoond", "not shown"})
    CHECK(people_of(read_table("persoon;km\np1;" + cell + "\n")) == "p1 km:0");
}

TEST_CASE("staff: an empty cell, a dash and the words for it mean unknown") {
  for (const std::string cell : {"",
                                 "-",
                                 "--",
                                 "\u2013",
                                 "\u2014",
                                 "?",
                                 "??",
                                 ".",
                                 "...",
                                 "\u2026",
                                 "/",
                                 "n.v.t.",
                                 "N.v.t.",
                                 "n.v.t",
                                 "nvt",
                                 "NVT",
                                 "n v t",
                                 "onbekend",
                                 "Onbekend",
                                 " ONBEKEND ",
                                 "(onbekend)",
                                 "nog onbekend",
                                 "niet bekend",
                                 "Niet-bekend",
                                 "niet ingevuld",
                                 "n/a",
                                 "N/A",
                                 "n.a.",
                                 "NA",
                                 "<NA>",
                                 "#N/A",
                                 "#N/B",
                                 "n.b.",
                                 "unknown",
                                 "not known",
                                 "not available",
                                 "don't know",
                                 "NaN",
                                 "nan",
                                 "NaT",
                                 "null",
                                 "NULL",
                                 "None",
                                 "\u200Bonbekend",
                                 "=\"onbekend\"",
                                 "'onbekend"}) {
    CAPTURE(cell);
    CHECK(people_of(read_table("persoon;km;fase;fte;in dienst;gedaan\np1;" + cell + ";" + cell + ";" + cell + ";" +
                               cell + ";" + cell + "\n")) == "p1");
  }
}

TEST_CASE("staff: any other cell in a level column is a fault that names the value and the choices") {
  const auto read = read_table("persoon;km;orde\np1;goed;2\np2;5;ja\np3;2,5;misschien\np4;goed;ja\n");
  CHECK(errors_in(read) == "815 row 2 km +3, 815 row 2 orde +1");
  CHECK(sentence(read) ==
        "staf.csv, row 2, column “km”: “goed” is not a level of “km” (4 times, also in row 3 “5”, row 4 “2,5”, row 5). "
        "Choose from: ontwikkeling, start, basis, vak or 0 to 4; leave the cell empty when it is unknown; or say with "
        "--mapping what it means (“loopbaan mapping”). [error "
        "815]");
  CHECK(sentence(read, language::nl) ==
        "staf.csv, rij 2, kolom “km”: “goed” is geen niveau van “km” (4 keer, ook in rij 3 “5”, rij 4 “2,5”, rij 5). "
        "Kies uit: ontwikkeling, start, basis, vak of 0 tot en met 4; laat de cel leeg als het onbekend is; of zeg met "
        "--mapping wat het betekent (“loopbaan mapping”). [fout "
        "815]");
}

TEST_CASE("staff: working time has a decimal comma or point and lies from 0 to 2") {
  const auto read = read_table("persoon;km;WTF\np1;1;0,8000\np2;1;0.8\np3;1;2\np4;1;0\n");
  REQUIRE(read);
  CHECK(read->people[0].fte() == 0.8);
  CHECK(read->people[1].fte() == 0.8);
  CHECK(errors_in(read_table("persoon;km;fte\np1;1;2,01\np2;1;-0,5\np3;1;80 pct\np4;1;vol\np5;1;1.000,0\n")) ==
        "402 row 2 fte +1, 816 row 4 fte +2");
}

TEST_CASE("staff: dates are written as Dutch systems do, and must exist") {
  const auto read = read_table("persoon;km;datum in dienst\np1;1;1-8-2019\np2;1;2019-08-01\np3;1;01/08/2019\n");
  REQUIRE(read);
  for (std::size_t i = 0; i < 3; ++i) CHECK(read->people[i].since() == parse_date("2019-08-01"));
  CHECK(errors_in(read_table("persoon;km;since\np1;1;31-2-2019\np2;1;vorig jaar\n")) == "106 row 2 since +1");
}

TEST_CASE("staff: an unknown phase or step is a fault with the nearest word") {
  const auto read = read_table("persoon;km;fase;gedaan\np1;1;indutcie;introductieweek, intervisi\n");
  CHECK(errors_in(read) == "809 row 2 fase, 809 row 2 gedaan");
  CHECK(remedy(read.errors()[0]).starts_with("Choose from: student, inductie (Induction), ervaren; or say"));
  CHECK(remedy(read.errors()[1]) == "Choose from: intervisie.");
}

TEST_CASE("staff: steps that were done are told apart by spaces or commas") {
  const auto read =
      read_table("persoon;km;done\np1;1;introductieweek, intervisie\np2;1;intervisie introductieweek\np3;1;-\n");
  REQUIRE(read);
  CHECK(read->people[0].done().size() == 2);
  CHECK(read->people[1].done().size() == 2);
  CHECK(read->people[2].done().empty());
}

TEST_CASE("staff: further groupings are asked for, and must be there") {
  const auto read = read_table("persoon;km;Regio\np1;1;Noord\n", {.groups = {"regio"}});
  REQUIRE(read);
  CHECK(read->people[0].group("regio") == "Noord");
  CHECK(looks_of(read->notes).empty());
  const auto missing = read_table("persoon;km;Regio\np1;1;Noord\n", {.groups = {"regios"}});
  CHECK(errors_in(missing) == "823 row 1");
  CHECK(remedy(missing.errors()[0]) == "Did you mean “Regio”?");
}

TEST_CASE("staff: ids keep their leading zeros, and must be ids") {
  CHECK(people_of(read_table("personeelsnummer;km\n007;1\n7;1\n")) == "007 km:ontwikkeling | 7 km:ontwikkeling");
  CHECK(errors_in(read_table("persoon;km\nJan Jansen;1\n;1\nDaniëlle;1\n")) ==
        "101 row 2 persoon +1, 821 row 3 persoon");
}

TEST_CASE("staff: a person who stands in two rows of a wide table is a fault that names both") {
  const auto read = read_table("persoon;km\np1;1\np2;1\np1;2\n");
  CHECK(errors_in(read) == "401 row 4 persoon");
  CHECK(message(read.errors()[0], language::nl) == "de persoon “p1” komt twee keer voor (ook in staf.csv, rij 2)");
}

TEST_CASE("staff: three planted faults are three diagnostics, and no cohort") {
  CHECK(errors_in(read_table("persoon;fase;fte;km;vd\n"
                             "p1;inductie;0,8;start;2\n"
                             "p2;inductie;0,8;strat;2\n"
                             "p3;inductie;0,8;start\n"
                             "p4;inductie;8;start;2\n")) == "815 row 3 km, 814 row 4, 402 row 5 fte");
  CHECK(errors_in(read_table("medewerker;fase;km;km\n;inductie;1;1\np2;inductie;9;1\n")) ==
        "817 row 1 km, 821 row 2 medewerker, 815 row 3 km");
}

TEST_CASE("staff: a row that names nobody is checked all the same") {
  CHECK(errors_in(read_table("persoon;km\n;9\n")) == "821 row 2 persoon, 815 row 2 km");
}

TEST_CASE("staff: a fixed heading keeps its meaning where a competence is called so too, and a note says so") {
  framework_draft draft = staff_draft();
  draft.competences.push_back({"team", text{"Samenwerken"}, "groei"});
  draft.competences.push_back({"niveau", text{"Niveau van de les"}, "groei"});
  const framework fw = framework::build(draft).value();
  const auto alone = read_staff("persoon;team;km;niveau\np1;onderbouw;2;3\n", fw);
  CHECK(people_of(alone) == "p1 km:start niveau:basis");
  CHECK(looks_of(alone->notes) == "825 row 1 team");
  CHECK(remedy(alone->notes[0]) == "If the column is about that competence, head it “Samenwerken”.");
  CHECK(looks_of(read_staff("persoon;teamnaam;km\np1;onderbouw;2\n", fw).value().notes).empty());

  const auto read = read_staff("persoon;team;Samenwerken;niveau\np1;onderbouw;2;3\n", fw);
  CHECK(people_of(read) == "p1 team:start niveau:basis");
  CHECK(read->people[0].group("team") == "onderbouw");
  CHECK(looks_of(read->notes) == "");  // with a column of its own, nobody can have meant the other

  const std::string written = write_staff(read->people);
  CHECK(written.find("done;km;vd;orde;Samenwerken;Niveau van de les\r\n") != std::string::npos);
  CHECK(people_of(read_staff(written, fw)) == people_of(read));
}

TEST_CASE("staff: two columns that mean the same are a fault") {
  CHECK(errors_in(read_table("persoon;km;Klassenmanagement\np1;1;2\n")) == "817 row 1 Klassenmanagement");
  CHECK(errors_in(read_table("persoon;leraar;km\np1;p1;2\n")) == "817 row 1 leraar");
  CHECK(errors_in(read_table("persoon;bestuur;board;km\np1;b;b;2\n")) == "817 row 1 board");
  CHECK(errors_in(read_table("persoon;km;Opmerking;opmerking\np1;1;x;y\n")) == "817 row 1 opmerking");
}

TEST_CASE("staff: a table without people or without competences says what it found") {
  const auto nobody = read_table("naam;km\np1;1\n");
  CHECK(sentence(nobody) ==
        "staf.csv, row 1: there is no column of persons; columns found: naam, km. Call one column person, persoon, "
        "medewerker, "
        "leraar or personeelsnummer, or say with --mapping which it is (“loopbaan mapping”). [error 812]");
  CHECK(errors_in(read_table("persoon;fte\np1;0,8\np2;x\n")) == "819 row 1, 816 row 3 fte");
  CHECK(errors_in(read_table("naam;groep\nJan;1\n")) == "812 row 1, 819 row 1");
}

TEST_CASE("staff: a table of one column has a separator that nobody knows") {
  CHECK(sentence(read_table("persoon|km\np1|1\n"), language::nl).find("er is maar één kolom") != std::string::npos);
  CHECK(errors_in(read_table("persoon|km\np1|1\n")) == "811 row 1");
}

TEST_CASE("staff: a header alone has no rows") {
  CHECK(errors_in(read_table("persoon;km\n")) == "813 row 1");
  CHECK(errors_in(read_table("persoon;km\n;\n")) == "813 row 1");
  CHECK(errors_in(read_table("")) == "810");
}

TEST_CASE("staff: a column without heading goes by its letter") {
  CHECK(looks_of(read_table("persoon;km;\np1;1;x\n").value().notes) == "818 row 1 C");
  const auto read = read_table("persoon;km;\np1;1;x\n", {.keep = {"C"}});
  REQUIRE(read);
  CHECK(read->people[0].draft().extra.json == R"({"columns":{"C":"x"}})");
}

TEST_CASE("staff: a long table gives a rating per row, people in order of first appearance") {
  const auto read = read_table(
      "persoon;fase;bekwaamheid;niveau;beoordelaar;datum;instrument;toelichting\n"
      "p2;inductie;km;startbekwaam;leidinggevende;12-3-2026;icalt;gezien\n"
      "p1;;vd;1;zelf;;;\n"
      "p2;;Vakdidactiek;onbekend;zelf;;;\n"
      "p2;inductie;km;3;zelf;;;\n"
      "p3;;;;;;;\n",
      {.keep = {"toelichting"}});
  CHECK(errors_in(read) == "no faults");
  CHECK(people_of(read) == "p2 km:start | p1 vd:ontwikkeling | p3");
  CHECK(places_of(read->notes) == "852 row 1 niveau");
  const auto ratings = read->people[0].ratings();
  REQUIRE(ratings.size() == 2);
  CHECK(ratings[0].rated_by == rater::leader);
  CHECK(ratings[0].day == parse_date("2026-03-12"));
  CHECK(ratings[0].instrument == "icalt");
  CHECK(ratings[0].extra.json == R"({"columns":{"toelichting":"gezien"}})");
  CHECK(read->people[1].origin(competence_index{1}) == level_origin::self_only);
}

TEST_CASE("staff: every fault of a long table has its place") {
  CHECK(errors_in(read_table("person,competence,level,rater,date\n"
                             "p1,kmm,2,leader,2026-03-12\n"
                             "p1,km,9,leader,2026-03-12\n"
                             "p1,km,2,leader,2026-13-12\n"
                             "p1,,2,leader,2026-03-12\n"
                             ",km,2,leader,2026-03-12\n")) ==
        "809 row 2 competence +1, 815 row 3 level, 106 row 4 date, 821 row 6 person");
}

TEST_CASE("staff: the rows of one person may not contradict each other") {
  const auto read = read_table(
      "persoon;fase;school;fte;km;bekwaamheid;niveau\n"
      "p1;inductie;s1;0,8;x;km;1\n"
      "p1;;;;x;vd;1\n"
      "p1;ervaren;s2;0,5;x;vd;1\n");
  CHECK(errors_in(read) == "824 row 4 fase, 824 row 4 school, 824 row 4 fte");
  CHECK(message(read.errors()[1], language::nl) == "“s2” klopt niet met een eerdere regel van persoon “p1”");
}

TEST_CASE("staff: what is wrong in one column in the same way is told once, with how often and the first rows") {
  std::string rows;
  for (int i = 0; i < 50; ++i) rows += "x y;1\n";
  const auto read = read_table("persoon;km\n" + rows);
  CHECK(errors_in(read) == "101 row 2 persoon +49");
  const diagnostic& told = read.errors().front();
  CHECK(told.count == 50);
  REQUIRE(told.further.size() == 9);
  for (std::size_t i = 0; i < 9; ++i) CHECK(told.further[i] == occurrence{i + 3, "x y"});
  CHECK(message(told, language::nl) ==
        "“x y” is geen geldig kenmerk (id): er staat een spatie in (50 keer, ook in rij 3, rij 4, rij 5, rij 6, rij 7, "
        "rij 8, rij 9, rij 10, rij 11 …)");
}

TEST_CASE("staff: reading stops after so many kinds of faults and says so") {
  const auto read =
      read_table("persoon;km;vd;orde;fte\np1;q;1;1;1\np2;q;q;1;9\np3;q;q;q;9\np4;1;1;q;1\n", {.most_errors = 3});
  CHECK(errors_in(read) == "815 row 2 km +2, 815 row 3 vd +1, 402 row 3 fte +1, 820 row 4");
  CHECK(message(read.errors().back()) == "there are more than 3 faults; the rest was not looked at");
}

TEST_CASE("staff: words of different faults in a column give a choice that serves them all") {
  const auto read = read_table("persoon;km;fase\np1;1;indutcie\np2;1;studentt\np3;1;indutcie\n");
  CHECK(errors_in(read) == "809 row 2 fase +2");
  CHECK(remedy(read.errors()[0]).starts_with("Choose from: student, inductie (Induction), ervaren; or say"));
}

TEST_CASE("staff: a value that is a page long is shown by its beginning") {
  const auto read = read_table("persoon;km\np1;" + std::string(100'000, 'x') + "\n");
  CHECK(sentence(read).size() < 400);
}

TEST_CASE("staff: garbage below a good header gives a thousand faults and no more") {
  dice random{7};
  std::string bytes = "persoon;km\n";
  while (bytes.size() < 1'000'000) bytes += static_cast<char>(random.next());
  const auto read = read_table(bytes);
  REQUIRE(!read);
  CHECK(read.errors().size() <= 1001);
  std::string separators = "persoon;km\np1;1\n" + std::string(1'000'000, ';');
  CHECK(errors_in(read_table(separators)) == "no faults");
  CHECK(errors_in(read_table(separators + "x")) == "814 row 3");
}
