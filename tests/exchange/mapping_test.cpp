// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <map>
#include <string>
#include <vector>

#include <exchange/staff_world.hpp>
#include <support/documents.hpp>
#include <support/random.hpp>

using namespace loopbaan;
using namespace loopbaan::testing;
using testing::planted;

namespace {

/// A survey's codes 1–4 with 6 and 9 for missing, in the form that real ones have.
const std::string survey_mapping = R"({
  "loopbaan": "mapping/1", "id": "enquete-2018",
  "groups": {"country": "cntry", "school": "idschool"},
  "phase": "inductie",
  "columns": {
    "tt3g06b2": "vd",
    "tt3g06d2": ["km", "vd"],
    "tt3g06e2": {"competences": ["orde"], "values": {"1": 0, "2": 0, "3": "ja", "4": "ja"}}
  },
  "values": {"1": "ontwikkeling", "2": "start", "3": "basis", "4": 4},
  "unknown": ["6", "9"],
  "ignore": ["schwgt"],
  "rater": "self", "instrument": "enquete-2018", "date": "2018-06-01"
})";

const std::string survey =
    "\"cntry\",\"idschool\",\"tt3g06b2\",\"tt3g06d2\",\"tt3g06e2\",\"schwgt\"\n"
    "\"ITA\",1451,3,1,3,70.5716598\n"
    "\"MEX\",1021,9,4,2,67.699507389\n"
    "\"FRA\",1900,NA,2.0,,120.69828958\n";

result<mapping> read(const std::string& json) { return read_mapping(json, staff_world(), "m.json"); }

result<staff> read_survey(const std::string& table, const std::string& json = survey_mapping) {
  return read_table(table, {.coding = read(json).value()});
}

}  // namespace

TEST_CASE("mapping: a survey becomes self-ratings of numbered people") {
  const auto people = read_survey(survey);
  CHECK(errors_in(people) == "no faults");
  CHECK(people_of(people) ==
        "r0001 km:ontwikkeling vd:ontwikkeling orde:ja | r0002 km:vak vd:vak orde:0 | r0003 km:start vd:start");
  CHECK(people->notes.empty());
  const person first = people->people[0];
  CHECK(first.group("country") == "ITA");
  CHECK(first.group("school") == "1451");
  CHECK(people->people.fw().phases()[*first.phase()].id == "inductie");
  REQUIRE(first.ratings().size() == 4);
  CHECK(first.ratings()[0].rated_by == rater::self);
  CHECK(first.ratings()[0].instrument == "enquete-2018");
  CHECK(first.ratings()[0].day == parse_date("2018-06-01"));
  CHECK(first.origin(competence_index{0}) == level_origin::self_only);
}

TEST_CASE("mapping: without a rater the levels are established") {
  const auto people = read_survey("wie;niveau_a\np1;2\n", R"({"loopbaan": "mapping/1", "id": "m", "person": "wie",
    "columns": {"niveau_a": "km"}, "values": {"2": "start"}})");
  CHECK(people_of(people) == "p1 km:start");
  CHECK(people->people[0].origin(competence_index{0}) == level_origin::established);
}

TEST_CASE("mapping: without values the cells are read as in any staff table") {
  const auto people = read_survey("wie;a;fte\np1;startbekwaam;0,8\n",
                                  R"({"loopbaan": "mapping/1", "id": "m", "person": "wie", "columns": {"a": "km"}})");
  CHECK(people_of(people) == "p1 km:start");
  CHECK(people->people[0].fte() == 0.8);
}

TEST_CASE(
    "mapping: a code that it does not know is told once a column, with the codes that it does and where to add it") {
  const auto people = read_survey(survey + "\"FRA\",1900,7,7,3,1\n\"FRA\",1900,1,7,3,1\n\"FRA\",1900,7,1,3,1\n");
  CHECK(errors_in(people) == "815 row 5 tt3g06b2 +1, 815 row 5 tt3g06d2 +1");  // the second says two competences
  CHECK(message(people.errors()[0], language::nl) == "“7” is geen niveau van “vd” (2 keer, ook in rij 7)");
  CHECK(remedy(people.errors()[0]) ==
        "Choose from: 1, 2, 3, 4, 6, 9, or add the code to the mapping: to “values” with its level, or to “unknown”; "
        "leave the cell empty when it is unknown; or say with --mapping what it means (“loopbaan mapping”).");
}

TEST_CASE("mapping: a column that the table lacks is a fault, one that it does not name a note") {
  const auto lacking = read_survey(planted(survey, "tt3g06d2", "tt3g06d3"));
  CHECK(errors_in(lacking) == "823 row 1");
  CHECK(print(lacking.errors()[0], language::nl) ==
        "staf.csv, rij 1: de kolom “tt3g06d2” ontbreekt. Bedoelde u “tt3g06d3”? [fout 823]");
  const auto further = read_survey(planted(survey, "schwgt", "tchwgt"));
  REQUIRE(further);
  CHECK(places_of(further->notes) == "818 row 1 tchwgt");
}

TEST_CASE("mapping: everything that hangs in the air is reported with its place") {
  CHECK(errors_in(read(planted(survey_mapping, "\"tt3g06b2\": \"vd\"", "\"tt3g06b2\": \"vdd\""))) ==
        "202/columns/tt3g06b2");
  CHECK(errors_in(read(planted(survey_mapping, "[\"km\", \"vd\"]", "[\"km\", \"vak\"]"))) == "202/columns/tt3g06d2/1");
  CHECK(errors_in(read(planted(survey_mapping, "\"basis\"", "\"base\""))) == "203/values/3");
  CHECK(errors_in(read(planted(survey_mapping, "\"4\": 4", "\"4\": 5"))) == "203/values/4");
  CHECK(errors_in(read(planted(survey_mapping, "\"3\": \"ja\"", "\"3\": \"basis\""))) ==
        "203/columns/tt3g06e2/values/3");
  CHECK(errors_in(read(planted(survey_mapping, "\"inductie\"", "\"inductei\""))) == "202/phase");
  CHECK(errors_in(read(planted(survey_mapping, "\"self\"", "\"selfie\""))) == "809/rater");
  CHECK(errors_in(read(planted(survey_mapping, "2018-06-01", "2018-06-31"))) == "106/date");
}

TEST_CASE("mapping: a document that is none says why") {
  CHECK(errors_in(read("")) == "810");
  CHECK(errors_in(read("[]")) == "806");
  CHECK(errors_in(read(R"({"loopbaan": "mapping/1"})")) == "807");
  CHECK(errors_in(read(R"({"loopbaan": "mapping/1", "id": "a b", "columns": {"x": 3}, "unknown": "9"})")) ==
        "808/columns/x, 101/id, 808/unknown");
  CHECK(errors_in(read(R"({"loopbaan": "mapping/1", "id": "m", "columns": {"x": {"values": {}}}})")) ==
        "807/columns/x");
  CHECK(errors_in(
            read(R"({"loopbaan": "mapping/1", "id": "m", "columns": {"x": ["km", "vd"]}, "values": {"1": true}})")) ==
        "808/values/1");
}

TEST_CASE("mapping: established levels come from one column each, ratings from as many as there are") {
  const std::string twice = R"({"loopbaan": "mapping/1", "id": "m", "columns": {"a": "km", "b": "km"}})";
  CHECK(errors_in(read(twice)) == "201/columns/b");
  const auto people = read_survey("a;b\n1;2\n", planted(twice, "\"columns\"", "\"rater\": \"leader\", \"columns\""));
  REQUIRE(people);
  CHECK(people->people[0].ratings().size() == 2);
}

TEST_CASE("mapping law: a code means what the coding says, however many codes a column has, and whatever came before") {
  dice random{11};
  std::map<std::string, rank> meaning;
  while (meaning.size() < 600) {
    std::string code;
    for (std::size_t n = 1 + random.below(random.chance(30) ? 40 : 12); n > 0; --n)
      code += static_cast<char>('a' + random.below(6));
    meaning.emplace(code, make_rank(random.below(5)));
  }
  std::vector<std::string> codes;
  for (const auto& [code, at] : meaning) codes.push_back(code);
  mapping coding;
  coding.person = "wie";
  coding.columns = {{"vraag", {{competence_index{0}, meaning}}}};
  std::string table = "wie;vraag\n";
  std::vector<rank> expected;
  std::vector<std::size_t> wrong;
  for (std::size_t row = 0; row < 4000; ++row) {
    std::string code = random.pick(codes);
    expected.push_back(meaning.at(code));
    if (random.below(1000) == 0) {
      code += 'Z';
      wrong.push_back(row + 2);
    }
    table += "p" + std::to_string(row) + ";" + code + "\n";
  }
  const auto faulty = read_table(table, {.coding = coding});
  REQUIRE_FALSE(wrong.empty());
  REQUIRE(faulty.errors().size() == 1);
  CHECK(faulty.errors()[0].count == wrong.size());
  CHECK(faulty.errors()[0].where.row == wrong[0]);
  for (std::size_t i = 0; i < faulty.errors()[0].further.size(); ++i)
    CHECK(faulty.errors()[0].further[i].row == wrong[i + 1]);
  std::erase(table, 'Z');
  const auto read = read_table(table, {.coding = coding});
  REQUIRE(errors_in(read) == "no faults");
  for (std::size_t row = 0; row < expected.size(); ++row)
    CHECK(read->people[row].level(competence_index{0}) == expected[row]);
}

TEST_CASE("mapping: more ratings in one row than a log may have are refused, by its row") {
  mapping coding;
  coding.person = "wie";
  coding.rated_by = rater::self;
  std::string header = "wie", row = "p1";
  for (std::size_t i = 0; i <= most_ratings; ++i) {
    coding.columns.push_back({"v" + std::to_string(i), {{competence_index{0}}}});
    header += ";v" + std::to_string(i);
    row += ";1";
  }
  CHECK(errors_in(read_table(header + "\n" + row + "\n", {.coding = coding})) == "408 row 2");
  row.back() = ' ';
  CHECK(errors_in(read_table(header + "\n" + row + "\n", {.coding = coding})) == "no faults");
}

TEST_CASE("mapping: it reaches the person, phases, working time, days and groups of any table") {
  const std::string json = R"({"loopbaan": "mapping/1", "id": "m",
    "columns": {"Stam": {"is": "person"}, "Functie": {"is": "phase"}, "Uren": {"is": "fte"}, "Begin": {"is": "since"}},
    "groups": {"school": "Vestiging"}, "phases": {"LB": "inductie", "LC": "ervaren"}, "full_time": 40})";
  const auto people = read_survey(
      "Stam;Functie;Uren;Begin;Vestiging;km\np1;lb ;36;1-8-2024;s1;2\np2;LC - leraar;32 uur;;s2;startbekwaam\n"
      "p3;student;50%;;s2;\n",
      json);
  CHECK(errors_in(people) == "no faults");
  CHECK(people_of(people) == "p1 km:start | p2 km:start | p3");
  CHECK(people->people.fw().phases()[*people->people[0].phase()].id == "inductie");
  CHECK(people->people.fw().phases()[*people->people[1].phase()].id == "ervaren");
  CHECK(people->people.fw().phases()[*people->people[2].phase()].id == "student");
  CHECK(people->people[0].fte() == 0.9);
  CHECK(people->people[1].fte() == 0.8);
  CHECK(people->people[2].fte() == 0.5);
  CHECK(people->people[0].since() == parse_date("2024-08-01"));
  CHECK(people->people[0].group("school") == "s1");
}

TEST_CASE("mapping: a table with a row per rating has its own words for competences, raters and instruments") {
  const std::string json = R"({"loopbaan": "mapping/1", "id": "m",
    "columns": {"Wie": {"is": "person"}, "Onderwerp": {"is": "competence"}, "Oordeel": {"is": "score"},
                "Ingevuld": {"is": "rater"}, "Lijst": {"is": "instrument"}, "Dag": {"is": "date"}},
    "competences": {"K.M.": "km", "Didactiek": "vd"}, "raters": {"IB’er": "colleague"},
    "instruments": {"360": {"values": {"O": 0, "V": "start", "G": "basis"}},
                    "Kijkwijzer": {"is": "kw", "values": {"1": "start", "4": "vak"}}},
    "unknown": ["9"]})";
  const auto people = read_survey(
      "Wie;Onderwerp;Oordeel;Ingevuld;Lijst;Dag\np1;K.M.;g;IB’er;360;1-3-2026\np1;didactiek;4/"
      "4;teamleider;kijkwijzer;\n",
      json);
  CHECK(errors_in(people) == "no faults");
  CHECK(people_of(people) == "p1 km:basis vd:vak");
  REQUIRE(people->people[0].ratings().size() == 2);
  CHECK(people->people[0].ratings()[0].rated_by == rater::colleague);
  CHECK(people->people[0].ratings()[0].instrument == "360");
  CHECK(people->people[0].ratings()[1].instrument == "kw");
  CHECK(people->people[0].ratings()[1].rated_by == rater::leader);
}

TEST_CASE("mapping: what it leaves open changes nothing, and is told once") {
  const std::string table = "medewerker;fase;km;x\np1;inductie;2;a\n";
  const auto open = read(R"({"loopbaan": "mapping/1", "id": "m", "columns": {"x": "", "km": {"competences": "km",
    "values": {"2": ""}}}, "values": {"7": null}, "phases": {"LB": ""}, "raters": {"B": ""}, "full_time": ""})");
  REQUIRE(open);
  REQUIRE(places_of(open->notes) == "890/columns/km/values/2");
  CHECK(message(open->notes[0]) ==
        "the mapping leaves 6 things open: columns/km/values/2, columns/x, full_time, phases/LB, raters/B, values/7");
  CHECK(needs_a_look(errc::mapping_open));
  const auto with = read_table(table, {.coding = *open});
  const auto without = read_table(table);
  CHECK(people_of(with) == people_of(without));
  CHECK(places_of(with->notes) == places_of(without->notes));
  const auto half = read_survey("medewerker;km\np1;2\np2;3\n", R"({"loopbaan": "mapping/1", "id": "m",
    "values": {"2": "start", "3": ""}})");
  CHECK(errors_in(half) == "815 row 3 km");  // beside codes a number says nothing by itself
}

TEST_CASE("mapping: beside codes the titles of levels are read, unless a code gives one of them another meaning") {
  const std::string table = "medewerker;km\np1;O\np2;startbekwaam\n";
  CHECK(people_of(read_survey(table, R"({"loopbaan": "mapping/1", "id": "m", "values": {"O": "basis"}})")) ==
        "p1 km:basis | p2 km:start");
  CHECK(errors_in(
            read_survey(table, R"({"loopbaan": "mapping/1", "id": "m", "values": {"O": "basis", "start": "vak"}})")) ==
        "815 row 3 km");
}

TEST_CASE("mapping: a cell that could be two codes is refused with both") {
  const auto people = read_survey("medewerker;km\np1;3 - goed\n", R"({"loopbaan": "mapping/1", "id": "m",
    "values": {"3": "start", "goed": "basis"}})");
  CHECK(errors_in(people) == "892 row 2 km");
  CHECK(message(people.errors()[0]) == "“3 - goed” is more than one code, and these do not mean the same: “3”, “goed”");
}

TEST_CASE("mapping: the column that it says is the person's goes before one that is known") {
  const auto people = read_survey("medewerker;Stam;km\nJansen;007;2\n", R"({"loopbaan": "mapping/1", "id": "m",
    "columns": {"Stam": {"is": "person"}}})");
  CHECK(people_of(people) == "007 km:start");
  CHECK(errors_in(read(R"({"loopbaan": "mapping/1", "id": "m", "columns": {"Stam": {"is": "persoon"}}})")) ==
        "809/columns/Stam/is");
}

TEST_CASE("mapping: codes that stand in no list are one fault, whatever the number of rows and columns") {
  std::string table = "medewerker;a;b;c;d;e\n";
  for (int row = 0; row < 1000; ++row) {
    const std::string code = row % 4 == 0 ? "A" : row % 4 == 1 ? "B" : row % 4 == 2 ? "C" : "D";
    table += "p" + std::to_string(row) + ";" + code + ";" + code + ";" + code + ";" + code + ";" + code + "\n";
  }
  const auto people = read_survey(table, R"({"loopbaan": "mapping/1", "id": "m", "rater": "self",
    "columns": {"a": "km", "b": "km", "c": "km", "d": "km", "e": "km"}, "values": {"1": "start"}})");
  REQUIRE(errors_in(people) == "815 row 2 a +4999");
  CHECK(people.errors()[0].values.size() == 4);
  CHECK(people.errors()[0].values[0] == seen_value{"A", 1250});
  CHECK(message(people.errors()[0]).find("all values: “A” 1,250×, “B” 1,250×") != std::string::npos);
}
