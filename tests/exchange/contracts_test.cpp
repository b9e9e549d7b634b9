// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <string>

#include <exchange/staff_world.hpp>

using namespace loopbaan;
using namespace loopbaan::testing;

namespace {

std::string joined(const result<staff>& read) {
  std::string words;
  if (!read) return errors_in(read);
  for (const diagnostic& each : read->notes)
    if (each.code == errc::contracts_joined) words += (words.empty() ? "" : " | ") + message(each);
  return words;
}

}  // namespace

TEST_CASE("contracts: two rows of one person with a working time each are one person who counts where the larger is") {
  const auto read = read_table("persoon;school;fte;km\np1;s1;0,2;start\np2;s1;1;vak\np1;s2;0,6;\n");
  CHECK(people_of(read) == "p1 km:start | p2 km:vak");
  CHECK(read->people[0].fte() == 0.8);
  CHECK(read->people[0].group("school") == "s2");
  CHECK(joined(read) ==
        "“p1” has 2 rows with a working time, read as contracts of one person: 0.2 + 0.6 = 0.8; the person counts in "
        "school “s2”");
  CHECK(looks_of(read->notes).empty());
}

TEST_CASE("contracts: of equal ones the first says where, the earliest day counts, what one says the other need not") {
  const auto read = read_table(
      "persoon;school;team;fte;fase;in dienst;gedaan;km;vd\n"
      "p1;s1;;0,4;;1-8-2020;intervisie;start;\n"
      "p1;s2;bovenbouw;0,4;inductie;1-8-2018;introductieweek;;vak\n"
      "p1;s3;;0,1;;;;start;\n");
  CHECK(people_of(read) == "p1 km:start vd:vak");
  const person one = read->people[0];
  CHECK(one.fte() == 0.9);
  CHECK(one.group("school") == "s1");
  CHECK(one.group("team") == "bovenbouw");
  CHECK(one.phase() == phase_index{1});
  CHECK(print(*one.since()) == "2018-08-01");
  CHECK(one.done().size() == 2);
}

TEST_CASE("contracts: a number or job in a column that nothing needs tells them apart") {
  const auto read = read_table("persoon;contractnr;functie;fte;km\np1;1;leraar;0,5;1\np1;2;leraar;0,5;1\n");
  CHECK(people_of(read) == "p1 km:ontwikkeling");
  CHECK(read->people[0].fte() == 1.0);
  const auto kept = read_table("persoon;functie;fte;km\np1;leraar;0,5;1\np1;ib;0,3;1\n", {.keep = {"functie"}});
  CHECK(kept.value().people[0].draft().extra.json == R"({"columns":{"functie":["leraar","ib"]}})");
}

TEST_CASE("contracts: rows that say the same are asked about, and so are rows of which one has no working time") {
  CHECK(errors_in(read_table("persoon;school;fte;km\np1;s1;0,4;1\np1;s1;0,4;1\n")) == "859 row 3 persoon");
  CHECK(errors_in(read_table("persoon;school;fte;km\np1;s1;0,4;1\np1;s2;;1\n")) == "859 row 3 persoon");
  CHECK(errors_in(read_table("persoon;school;km\np1;s1;1\np1;s2;1\n")) == "859 row 3 persoon");
  CHECK(errors_in(read_table("persoon;school;km\np1;s1;1\np1;s1;1\n")) == "401 row 3 persoon");
}

TEST_CASE("contracts: rows that deny each other are no contracts, and more than two whole weeks no working time") {
  CHECK(errors_in(read_table("persoon;fte;km\np1;0,4;start\np1;0,5;vak\n")) == "401 row 3 persoon");
  CHECK(errors_in(read_table("persoon;fte;fase;km\np1;0,4;inductie;1\np1;0,5;ervaren;1\n")) == "401 row 3 persoon");
  CHECK(errors_in(read_table("persoon;fte;km;vd\np1;0,4;1;\np1;0,5;;1\np1;0,1;2;\n")) == "401 row 4 persoon");
  CHECK(errors_in(read_table("persoon;fte;km\np1;1;1\np1;0,9;1\np1;0,8;1\n")) == "402 row 4 fte");
}

TEST_CASE("contracts: those of many are told once with a count, and places of others stay right") {
  std::string table = "persoon;school;fte;gedaan;km\n";
  for (int i = 0; i < 300; ++i) {
    const std::string id = "p" + std::to_string(i);
    table += id + ";s1;0,5;;1\n";
    if (i % 3 == 0) table += id + ";s2;0,25;;1\n";
  }
  const auto read = read_table(table + "q;s1;1;intervisie;0\n");
  REQUIRE(read);
  CHECK(read->people.size() == 301);
  const auto note = std::ranges::find(read->notes, errc::contracts_joined, &diagnostic::code);
  CHECK(note->count == 100);
  CHECK(places_of({*note}) == "880 row 2 persoon +99");
  CHECK(read->rows[300] == 402);
  CHECK(std::ranges::find(read->notes, errc::done_not_shown, &diagnostic::code)->where.row == 402);
}
