// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <string>

#include <loopbaan/exchange/documents.hpp>

#include <exchange/staff_world.hpp>

using namespace loopbaan;
using namespace std::chrono;
using testing::places_of;

namespace {

/// The small world with an instrument that sees classroom management: from 2 start, from 3 basis; 9 is "not rated".
framework with_icalt() {
  framework_draft draft = testing::staff_draft();
  draft.instruments = {{.id = "icalt",
                        .title = "ICALT",
                        .lowest = 1,
                        .highest = 4,
                        .missing = {9},
                        .sees = {{"km", {{2, "start"}, {3, "basis"}}}}}};
  return framework::build(draft).value();
}

const framework on = with_icalt();
constexpr competence_index km{0};

std::string document_with(const std::string& entry) {
  return R"({"loopbaan":"people/1","framework":{"id":"voorbeeld","version":"1"},"people":[{"id":"p1","evidence":[)" +
         entry + "]}]}";
}

result<cohort> people_with(const std::string& entry) { return read_people(document_with(entry), on, ""); }

result<staff> read_rows(const std::string& rows) {
  return read_staff(
      "persoon;bekwaamheid;niveau;score;beoordelaar;datum;instrument;soort;geldig tot;reden;bron;rater id\n" + rows, on,
      "r.csv");
}

}  // namespace

TEST_CASE("evidence: a score of an instrument is the level that the framework says, whatever the form of the file") {
  const auto document =
      people_with(R"({"competence":"km","score":3.2,"instrument":"icalt","rater":"observer"})").value();
  CHECK(document[0].level(km) == make_rank(3));
  CHECK(document[0].ratings()[0].score == 3.2);
  const cohort rows = read_rows("p1;km;;3,2;observator;12-3-2026;icalt;;;;;\n").value().people;
  CHECK(rows[0].level(km) == make_rank(3));
  CHECK(read_rows("p1;km;;1,9;observator;;icalt;;;;;\n").value().people[0].level(km) == rank::not_shown);
}

TEST_CASE("evidence: a code for not rated stays in the log and gives no level") {
  const auto document = people_with(R"({"competence":"km","score":9,"instrument":"icalt"})").value();
  CHECK(document[0].level(km) == rank::unknown);
  CHECK(document[0].origin(km) == level_origin::unknown);
  CHECK(write_people(read_people(write_people(document), on, "").value()) == write_people(document));
  CHECK(document[0].ratings()[0].score == 9);
}

TEST_CASE("evidence: a score with an instrument that the framework does not know is a level, as tables always had it") {
  CHECK(read_rows("p1;km;;2;collega;;kijkwijzer;;;;;\n").value().people[0].level(km) == make_rank(2));
}

TEST_CASE("evidence: a waiver has its reason, its end, who decided and where it comes from") {
  const cohort rows =
      read_rows("p1;km;basis;;;1-8-2025;;vrijstelling;31-7-2026;diploma in België;afas;hr-02\n").value().people;
  const evidence& entry = rows[0].ratings()[0];
  CHECK(entry.kind == evidence_kind::waiver);
  CHECK(entry.until == date{2026y / 7 / 31});
  CHECK(entry.reason == "diploma in België");
  CHECK(entry.source == "afas");
  CHECK(entry.who == "hr-02");
  CHECK(rows[0].origin(km) == level_origin::waived);
  const cohort again = read_people(write_people(rows), on, "").value();
  CHECK(again[0].origin(km) == level_origin::waived);
  CHECK(write_people(again) == write_people(rows));
}

TEST_CASE("evidence: what is wrong with an entry of a document has its place") {
  const auto wrong = [](const std::string& entry) { return places_of(people_with(entry).errors()); };
  CHECK(wrong(R"({"competence":"km","score":3,"instrument":"x"})") == "403/people/0/evidence/0/instrument");
  CHECK(wrong(R"({"competence":"vd","score":3,"instrument":"icalt"})") == "404/people/0/evidence/0/instrument");
  CHECK(wrong(R"({"competence":"km","score":7,"instrument":"icalt"})") == "405/people/0/evidence/0/score");
  CHECK(wrong(R"({"competence":"km","level":"start","kind":"waiver"})") == "406/people/0/evidence/0/reason");
  CHECK(wrong(R"({"competence":"km","level":"start","date":"2026-01-02","until":"2026-01-01"})") ==
        "407/people/0/evidence/0/until");
  CHECK(wrong(R"({"competence":"km","level":"start","score":3,"instrument":"icalt"})") ==
        "409/people/0/evidence/0/level");
  CHECK(wrong(R"({"competence":"km","level":"start","kind":"gift"})") == "809/people/0/evidence/0/kind");
  CHECK(wrong(R"({"competence":"km"})") == "807/people/0/evidence/0");
}

TEST_CASE("evidence: what is wrong with an entry of a table has its row and column") {
  const auto wrong = [](const std::string& rows) { return places_of(read_rows(rows).errors()); };
  CHECK(wrong("p1;vd;;3;;;icalt;;;;;\n") == "404 row 2 score");
  CHECK(wrong("p1;km;;4,1;;;icalt;;;;;\n") == "405 row 2 score");
  CHECK(wrong("p1;km;;veel;;;icalt;;;;;\n") == "816 row 2 score");
  CHECK(wrong("p1;km;start;;;;;vrijstelling;;;;\n") == "406 row 2 reden");
  CHECK(wrong("p1;km;start;;;2-1-2026;;;1-1-2026;;;\n") == "407 row 2 geldig tot");
  CHECK(wrong("p1;km;start;3;;;icalt;;;;;\n") == "409 row 2 niveau");
  CHECK(wrong("p1;km;start;;;;;cadeau;;;;\n") == "809 row 2 soort");
}

TEST_CASE("evidence: ten thousand entries of one person are read, one more is a fault, said once") {
  std::string rows;
  for (std::size_t i = 0; i < most_ratings; ++i) rows += "s7;km;start;;;;;;;;;\n";
  CHECK(read_rows(rows).value().people[0].ratings().size() == most_ratings);
  rows += "s7;km;start;;;;;;;;;\ns7;km;start;;;;;;;;;\n";
  CHECK(places_of(read_rows(rows).errors()) == "408 row 10002");
}

TEST_CASE("evidence: with a day, an entry of after it is noted with its row, for its day may be a mistake") {
  staff_options options;
  options.as_of = 2026y / 8 / 1;
  const auto read = read_staff("persoon;bekwaamheid;niveau;datum\np1;km;start;1-8-2026\np1;km;basis;12-3-2062\n", on,
                               "r.csv", options);
  CHECK(places_of(read.value().notes) == "410 row 3 datum, 851 row 2");
  CHECK(print(read->notes[0], language::en).find("2062-03-12 lies after 2026-08-01") != std::string::npos);
  CHECK(read->people[0].level(km) == make_rank(3));
  std::string rows = "persoon;bekwaamheid;niveau;datum\n";
  for (int i = 0; i < 2000; ++i) rows += "p1;km;basis;12-3-2062\n";
  CHECK(places_of(read_staff(rows, on, "r.csv", options).value().notes) == "410 row 2 datum +1999, 851 row 2, 515");
}

TEST_CASE("evidence: a level beside a score that the framework cannot read says what it meant, and the score stays") {
  const cohort document =
      people_with(R"({"competence":"km","level":"start","score":14,"instrument":"kijkwijzer"})").value();
  CHECK(document[0].level(km) == make_rank(2));
  CHECK(document[0].ratings()[0].score == 14);
  const cohort rows =
      read_rows("p1;km;start;14;collega;;kijkwijzer;;;;;\np1;vd;start;3;collega;;icalt;;;;;\n").value().people;
  CHECK(rows[0].level(km) == make_rank(2));
  CHECK(rows[0].ratings()[0].score == 14);
  CHECK(rows[0].ratings()[1].score == 3);
  CHECK(places_of(read_rows("p1;km;start;veel;;;kijkwijzer;;;;;\n").errors()) == "816 row 2 score");
}
