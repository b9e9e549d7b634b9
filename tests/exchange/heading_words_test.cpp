// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include <loopbaan/exchange/documents.hpp>

#include <exchange/staff_world.hpp>
#include <support/documents.hpp>
#include <support/random.hpp>

using namespace loopbaan;
using namespace loopbaan::testing;

namespace {

/// Competences with letters that a keyboard makes hard.
framework dutch_letters() {
  framework_draft draft = staff_draft();
  draft.competences.push_back({"differentieren", text{"Differentiëren in de les"}, "groei"});
  draft.competences.push_back({"een", text{"Eén leerlijn", "One line"}, "groei"});
  draft.competences.push_back({"cooperatief", text{"Coöperatief werken – collega’s"}, "groei"});
  return framework::build(draft).value();
}

result<mapping> mapping_of(const std::string& json) { return read_mapping(json, staff_world(), "m.json"); }

}  // namespace

TEST_CASE("headings: a title is found without its diacritics, in any case, with dashes and spaces alike") {
  const framework fw = dutch_letters();
  for (const std::string heading : {"Differentieren in de les", "DIFFERENTIËREN IN DE LES", "differentieren_in-de  les",
                                    "Differentie\xCC\x88ren in de les", "Differen\xC2\xADti\xC3\xABren in de les"}) {
    CAPTURE(heading);
    CHECK(people_of(read_staff("persoon;" + heading + "\np1;2\n", fw)) == "p1 differentieren:start");
  }
  CHECK(people_of(read_staff("persoon;cooperatief werken - collega's\np1;2\n", fw)) == "p1 cooperatief:start");
  CHECK(people_of(read_staff("Medewerker:;km\np1;2\n", fw)) == "p1 km:start");
}

TEST_CASE("headings: a heading that means several competences is a fault that names them, and never a guess") {
  framework_draft draft = staff_draft();
  draft.competences.push_back({"a1", text{"Reële doelen"}, "groei"});
  draft.competences.push_back({"a2", text{"Reele doelen"}, "groei"});
  draft.competences.push_back({"b1", text{"Samenwerken"}, "groei"});
  draft.competences.push_back({"b2", text{"samenwerken"}, "groei"});
  const framework fw = framework::build(draft).value();
  CHECK(people_of(read_staff("persoon;reële doelen\np1;2\n", fw)) == "p1 a1:start");  // as it stands it means one
  CHECK(people_of(read_staff("persoon;reele doelen\np1;2\n", fw)) == "p1 a2:start");
  CHECK(errors_in(read_staff("persoon;Réele doelen\np1;2\n", fw)) == "853 row 1 Réele doelen");
  const auto read = read_staff("persoon;km;Samenwerken\np1;1;2\n", fw);
  CHECK(errors_in(read) == "853 row 1 Samenwerken");
  CHECK(message(read.errors()[0]) == "the column “Samenwerken” may be about several competences: b1, b2");
}

TEST_CASE("headings: phases and levels are found without their diacritics too") {
  framework_draft draft = staff_draft();
  draft.phases.push_back({"zij", text{"Zij-instroom – beëdigd"}});
  const framework fw = framework::build(draft).value();
  const auto read = read_staff("persoon;fase;km\np1;zij instroom - beedigd;2\n", fw);
  REQUIRE(read);
  CHECK(fw.phases()[*read->people[0].phase()].id == "zij");
}

TEST_CASE("headings: what is not used stays behind unless it is asked for") {
  const std::string table = "persoon;km;achternaam;bsn;kamer;opmerking\np1;2;Voorbeeld;123456782;12;goed\n";
  const auto read = read_table(table);
  REQUIRE(read);
  CHECK(read->people[0].draft().extra.json.empty());
  CHECK(write_people(read->people).find("Voorbeeld") == std::string::npos);
  CHECK(places_of(read->notes) ==
        "850 row 1 achternaam, 850 row 1 bsn, 818 row 1 kamer, 850 row 1 opmerking, 852 row 1 km");
  const auto kept = read_table(table, {.keep = {"Kamer", "opmerking"}});
  REQUIRE(kept);
  CHECK(kept->people[0].draft().extra.json == R"({"columns":{"kamer":"12","opmerking":"goed"}})");
  CHECK(places_of(kept->notes) == "850 row 1 achternaam, 850 row 1 bsn, 852 row 1 km");
  CHECK(errors_in(read_table(table, {.keep = {"kamers"}})) == "823 row 1");
}

TEST_CASE("headings: columns about names, addresses and numbers of citizens are named as not needed") {
  for (const std::string heading :
       {"Naam", "voornaam", "Achternaam", "BSN", "burgerservicenummer", "E-mail", "e-mailadres", "Geboortedatum",
        "Naam medewerker", "last name", "date of birth", "Geb. datum"}) {
    CAPTURE(heading);
    CHECK(places_of(read_table("persoon;km;" + heading + "\np1;start;x\n").value().notes) == "850 row 1 " + heading);
  }
  for (const std::string heading : {"kamer", "namen"})
    CHECK(places_of(read_table("persoon;km;" + heading + "\np1;start;x\n").value().notes) == "818 row 1 " + heading);
  CHECK(read_table("persoon;km;naam school\np1;start;x\n").value().people[0].group("school") == "x");
}

TEST_CASE("headings: a mapping adds to what is known, and is alone about what it names") {
  const auto only_person = mapping_of(R"({"loopbaan": "mapping/1", "id": "m", "person": "ID"})");
  const auto read = read_table("ID;Klassenmanagement;vd;school\n7;2;start;s1\n", {.coding = only_person.value()});
  CHECK(people_of(read) == "7 km:start vd:start");
  CHECK(read->people[0].group("school") == "s1");

  const auto nothing = mapping_of(R"({"loopbaan": "mapping/1", "id": "m", "columns": {}})");
  CHECK(people_of(read_table("medewerker;km\n7;2\n", {.coding = nothing.value()})) == "7 km:start");
  CHECK(people_of(read_table("nr;km\n7;2\n", {.coding = nothing.value()})) == "r0001 km:start");

  const auto ignoring =
      mapping_of(R"({"loopbaan": "mapping/1", "id": "m", "columns": {"v1": "km"}, "ignore": ["VD"]})");
  const auto ignored = read_table("medewerker;v1;vd\n7;2;3\n", {.coding = ignoring.value()});
  CHECK(people_of(ignored) == "7 km:start");
  CHECK(places_of(ignored->notes) == "852 row 1 v1");
  const auto twice = read_table("medewerker;v1;km\n7;2;3\n", {.coding = ignoring.value()});
  CHECK(errors_in(twice) == "817 row 1 km");

  const auto other_person = mapping_of(R"({"loopbaan": "mapping/1", "id": "m", "person": "code"})");
  const auto by_code = read_table("medewerker;code;km\nJan;7;2\n", {.coding = other_person.value()});
  CHECK(people_of(by_code) == "7 km:start");
  CHECK(errors_in(read_table("ID;x\n7;2\n", {.coding = only_person.value()})) == "819 row 1");
}

TEST_CASE("headings: numbers as levels are told once per scale, with the scale that was assumed") {
  const auto read = read_table("persoon;km;vd;orde\np1;2;3;ja\np2;-;1;1\n");
  REQUIRE(read);
  CHECK(places_of(read->notes) == "852 row 1 km");  // yes is yes on any scale
  CHECK(message(read->notes[0]) ==
        "numbers were read as levels of the scale “groei” (0 = not shown, 1 = developing, 2 = start competent, 3 = "
        "basisbekwaam, 4 = vakbekwaam); the highest number is 3, the scale goes up to 4");
  CHECK(read_table("persoon;km\np1;start\np2;0\n").value().notes.empty());  // and so is not shown
  CHECK_FALSE(needs_a_look(errc::numbers_as_levels));
  CHECK(needs_a_look(errc::unknown_column));
}

TEST_CASE("headings law: whatever marks and case a title loses on its way, the column is read, or told as ambiguous") {
  dice random{23};
  const framework fw = dutch_letters();
  const std::vector<std::pair<std::string, std::string>> plain = {
      {"ë", "e"}, {"ö", "o"}, {"é", "e"}, {"’", "'"}, {"–", "-"}};
  for (int round = 0; round < 300; ++round) {
    const competence_index c{static_cast<std::uint32_t>(random.below(fw.competences().size()))};
    std::string heading = fw.competences()[c].title.in_language(language::nl);
    for (const auto& [marked, bare] : plain)
      if (random.chance(50))
        if (const auto at = heading.find(marked); at != std::string::npos) heading.replace(at, marked.size(), bare);
    for (char& letter : heading)
      if (random.chance(30) && letter >= 'a' && letter <= 'z') letter = static_cast<char>(letter - 32);
    CAPTURE(heading);
    const auto read = read_staff("persoon;\"" + heading + "\"\np1;1\n", fw);
    REQUIRE(read);
    CHECK(read->people[0].level(c) == make_rank(1));
  }
}

TEST_CASE("headings: of many columns without a use each is told its own nearest word, and wishes too") {
  dice roll{8};
  const auto letters = [&](std::size_t most) {
    std::string made = "q";
    for (std::size_t i = 6 + roll.below(most); i > 0; --i) made += static_cast<char>('a' + roll.below(4));
    return made;
  };
  framework_draft draft = staff_draft();
  std::vector<std::string> titles;
  for (int i = 0; i < 60; ++i) {
    titles.push_back(letters(30));
    draft.competences.push_back({"zzzzz" + std::to_string(1000 + i), text{titles.back()}, "groei"});
  }
  const framework fw = framework::build(draft).value();
  std::set<std::string> slips;
  while (slips.size() < 60) {
    std::string slip = roll.pick(titles);
    for (std::size_t i = roll.below(6); i > 0; --i) slip[roll.below(slip.size())] = 'c';
    if (std::ranges::find(titles, slip) == titles.end()) slips.insert(slip);
  }
  std::string header = "persoon;km", row = "p1;2";
  for (const std::string& each : slips) header += ";" + each, row += ";x";
  const auto read = read_staff(header + "\n" + row + "\n", fw);
  REQUIRE(read);
  std::size_t unused = 0;
  std::size_t proposed = 0;
  for (const diagnostic& each : read->notes) {
    if (each.code != errc::unknown_column) continue;
    ++unused;
    const std::string word = nearest(each.details[0].in_language(language::nl), titles);
    if (word.empty()) continue;
    ++proposed;
    CHECK(remedy(each, language::nl).find("“" + word + "”") != std::string::npos);
  }
  CHECK(unused == slips.size());
  CHECK(proposed > 20);

  staff_options wish;
  for (const std::string& each : titles) wish.keep.push_back(each);
  const auto lacking = read_staff(header + "\n" + row + "\n", fw, "", wish);
  REQUIRE_FALSE(lacking);
  const std::vector<std::string> there{slips.begin(), slips.end()};
  for (const diagnostic& each : lacking.errors()) {
    const std::string word = nearest(each.details[0].in_language(language::nl), there);
    CHECK((word.empty() || remedy(each, language::nl).find("“" + word + "”") != std::string::npos));
  }
}

TEST_CASE("headings: a grouping is asked for by the heading, or by another word for what a column says") {
  const framework fw = staff_world();
  const auto groupings = [&](const std::string& header, std::vector<std::string> asked) {
    staff_options options;
    options.groups = std::move(asked);
    const auto read = read_staff(header + "\np1;a;2\n", fw, "", options);
    return read ? read->people.groupings() : std::vector<std::string>{places_of(read.errors())};
  };
  CHECK(groupings("persoon;locatie;km", {"Locatie"}) == std::vector<std::string>{"Locatie"});
  CHECK(groupings("persoon;Bestuur;km", {"board"}) == std::vector<std::string>{"board"});
  CHECK(groupings("persoon;board;km", {"bestuur"}) == std::vector<std::string>{"bestuur", "board"});
  CHECK(groupings("persoon;team;km", {"ploeg"}).front().starts_with("823"));
}
