// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <string>
#include <vector>

#include <loopbaan/exchange/mapping.hpp>
#include <loopbaan/exchange/staff_headings.hpp>

#include "staff_world.hpp"

using namespace loopbaan;
using namespace loopbaan::testing;

namespace {

/// "p l n w .": what each of these words means as a heading.
std::string uses_of(const std::vector<std::string>& words, const staff_options& options = {}) {
  std::string letters;
  const auto found = read_headings(words, staff_world(), options).value();
  for (const heading_use use : found) letters += ".pwnl"[static_cast<std::size_t>(use)];
  return letters;
}

std::string read_of(std::string_view table, std::size_t header_row = 0) {
  staff_options options;
  options.header_row = header_row;
  const auto read = read_staff(table, staff_world(), "staff.csv", options);
  if (!read) return places_of(read.errors());
  diagnostics notes = read->notes;
  std::erase_if(notes, [](const diagnostic& each) { return each.code == errc::numbers_as_levels; });
  return people_of(read) + " ~ " + places_of(notes);
}

}  // namespace

TEST_CASE("staff headings: the words of a row say whether it heads a table of people") {
  CHECK(uses_of({"persoon", "wtf", "school", "Klassenmanagement", "opmerking"}) == "pnwl.");
  CHECK(uses_of({"medewerker", "bekwaamheid", "niveau", "score"}) == "pwln");
  CHECK(uses_of({"Personeel", "Klassenmanagement"}) == "..");
  CHECK(uses_of({}) == "");
}

TEST_CASE("staff headings: a coding that leaves people without names has headings of its own") {
  staff_options options;
  options.coding =
      read_mapping(R"({"loopbaan": "mapping/1", "id": "m", "columns": {"q1": "km"}})", staff_world()).value();
  CHECK(uses_of({"q1", "q2"}, options) == "l.");
}

TEST_CASE("staff headings: a coding of another framework is refused") {
  staff_options options;
  options.coding = mapping{.id = "m", .columns = {{"q1", {{competence_index{77}, {}}}}}};
  CHECK(!read_headings({"q1", "q2"}, staff_world(), options));
}

TEST_CASE("staff headings: lines above the header are passed over, and it is said") {
  CHECK(read_of("Personeel 2026\n\nschool;De Boom\npersoon;km\np1;2\n") == "p1 km:start ~ 869 row 4");
  CHECK(read_of("\"een; titel\nvan \"\"twee\"\" regels\"\npersoon;km\np1;2\n") == "p1 km:start ~ 869 row 2");
  CHECK(read_of("sep=,\nPersoneel, 2026\npersoon,km\np1,2\n") == "p1 km:start ~ 869 row 2");
  CHECK(read_of("5\" scherm\npersoon;km\np1;2\n") == "p1 km:start ~ 869 row 2");
}

TEST_CASE("staff headings: what needs no search is not searched") {
  CHECK(read_of("persoon;km\np1;2\n") == "p1 km:start ~ ");
  CHECK(read_of("naam;functie;km\nJan;leraar;3\n") == "812 row 1");
  CHECK(read_of("Lijst\nnaam;functie;km\nJan;leraar;3\n") == "812 row 2");
  CHECK(read_of("naam;functie;kn\nJan;leraar;3\n") == "812 row 1, 819 row 1");
}

TEST_CASE("staff headings: the row of the header can be asked for") {
  CHECK(read_of("persoon;vd\nx;1\npersoon;km\np1;2\n", 3) == "p1 km:start ~ ");
  CHECK(read_of("persoon;km\np1;2\n", 1) == "p1 km:start ~ ");
  CHECK(read_of("persoon;km\n\np1;2\n", 2) == "863");
  CHECK(read_of("persoon;km\np1;2\n", 9) == "863");
}

TEST_CASE("staff headings: what is wrong with a table out of a sheet is told with its cell") {
  staff_options options;
  options.origin = sheet_origin{"Team Noord", {"B", "AC"}};
  const auto read = read_staff("\n\npersoon;km\np1;veel\n;1\n", staff_world(), "x.xlsx", options);
  REQUIRE(!read);
  REQUIRE(read.errors().size() == 2);
  CHECK(print(read.errors()[0].where) == "x.xlsx, 'Team Noord'!AC4, column “km”");
  CHECK(print(read.errors()[1].where, language::nl) == "x.xlsx, 'Team Noord'!B5, kolom “persoon”");
}
