// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include <exchange/staff_world.hpp>
#include <loopbaan/exchange/documents.hpp>
#include <loopbaan/gap/gap.hpp>
#include <loopbaan/plan/planner.hpp>
#include <support/random.hpp>

/// What cells mean besides levels: ids as programs protect them, groups, words for unknown, phases.

using namespace loopbaan;
using namespace loopbaan::testing;

namespace {

/// The notes, but for those on the scale of numbers.
std::string notes_of(const result<staff>& read) {
  if (!read) return "no people";
  diagnostics notes = read->notes;
  std::erase_if(notes, [](const diagnostic& each) { return each.code == errc::numbers_as_levels; });
  return places_of(notes);
}

/// The first note of a kind.
diagnostic note(const result<staff>& read, errc code) {
  return *std::ranges::find(read->notes, code, &diagnostic::code);
}

/// The world of staff tables with steps that belong to phases, and a profile to plan for.
framework world_with_phases() {
  framework_draft draft = staff_draft();
  draft.profiles = {{"vakbekwaam", text{"Vakbekwaam"}}};
  draft.profiles.back().requires_levels = {{"km", "vak"}, {"vd", "basis"}};
  const auto add = [&](std::string id, std::vector<std::string> phases, level_map yields, double hours) {
    step each{std::move(id), text{"stap"}};
    each.phases = std::move(phases);
    each.yields = std::move(yields);
    each.hours = minutes_from_hours(hours).value();
    draft.steps.push_back(std::move(each));
  };
  add("diploma", {"student"}, {{"km", "vak"}, {"vd", "vak"}}, 4);
  add("cursus", {"inductie", "ervaren"}, {{"km", "vak"}}, 30);
  add("studie", {}, {{"vd", "basis"}}, 20);
  return framework::build(draft).value();
}

}  // namespace

TEST_CASE("staff: ids that programs protect against spreadsheets are read as they were meant, and it is remarked") {
  for (const std::string id :
       {"=\"001201\"", "\"=\"\"001201\"\"\"", "'001201", "'001201'", "\"\"\"001201\"\"\"", "\t001201", "\"\t001201\"",
        "001201\t", " 001201", "001201 ", "\u00A0001201", "001201\u00A0"}) {
    CAPTURE(id);
    const auto read = read_table("personeelsnummer;school;km\r\n" + id + ";De Boom;2\r\n000017;'t Kofschip;3\r\n");
    CHECK(people_of(read) == "001201 km:start | 000017 km:basis");
    CHECK(notes_of(read) == "840 row 2 personeelsnummer");
    CHECK(message(note(read, errc::unprotected_cell)).find("is read as “001201”") != std::string::npos);
    CHECK(read->people[1].group("school") == "'t Kofschip");
  }
  const auto all = read_table("persoon;km\n=\"001\";=\"2\"\n=\"002\";'3\n003;=\"x\"\n");
  CHECK(errors_in(all) == "815 row 4 km");
  const auto two = read_table("persoon;km\n=\"001\";=\"2\"\n=\"002\";'3\n003;4\n");
  CHECK(people_of(two) == "001 km:start | 002 km:basis | 003 km:vak");
  CHECK(notes_of(two) == "840 row 2 persoon +1, 840 row 2 km +1");
  CHECK(message(note(two, errc::unprotected_cell), language::nl) ==
        "“=\"001\"” is gelezen als “001” (2 keer, ook in rij 3 “=\"002\"”)");
}

TEST_CASE("staff: characters that nobody sees are taken off ids, words and headings, and named") {
  for (const std::string odd : {"\u200B", "\u200D", "\u00AD", "\uFEFF", "\u202E", "\u2060", "\x1F", "\x01", "\x7F"}) {
    CAPTURE(odd);
    const auto read = read_table("per" + odd + "soon;fase;school;km;kleur\np" + odd + "1;induc" + odd + "tie;De " +
                                 odd + "Boom;" + odd + "2;lang genoeg\n");
    CHECK(people_of(read) == "p1 km:start");
    CHECK(notes_of(read) ==
          "818 row 1 kleur, 841 row 1 persoon, 841 row 2 persoon, 841 row 2 fase, 841 row 2 school, "
          "841 row 2 km");
    CHECK(read->people[0].group("school") == "De Boom");
    CHECK(read->people[0].phase() == phase_index{1});
  }
  const auto named = read_table("persoon;km\np\u200B1;2\n");
  CHECK(message(note(named, errc::invisible_characters)) ==
        "“p⟨U+200B⟩1” has characters that cannot be seen, and is read as “p1”");
  const auto wrong = read_table("persoon;km\np\u00A01\u200B;2\np\x1F 2;2\n");
  CHECK(errors_in(wrong) == "101 row 2 persoon +1");
  CHECK(message(wrong.errors()[0]) ==
        "“p⟨U+00A0⟩1⟨U+200B⟩” is not a valid id: there is a space in it (2 times, also in row 3 “p⟨U+001F⟩ 2”)");
  CHECK(read_table("persoon;school;km\np1;\u2764\uFE0F \U0001F468\u200D\U0001F3EB;2\n").value().people[0].group("school") ==
        "\u2764\uFE0F \U0001F468\u200D\U0001F3EB");  // a joiner between signs is part of what one sees
}

TEST_CASE("staff: two people whose ids become the same are told as the same") {
  CHECK(errors_in(read_table("persoon;km\n001;1\n=\"001\";2\n00\u200B1;2\n")) == "401 row 3 persoon +1");
  const auto log = read_table("persoon;bekwaamheid;niveau\n001;km;1\n=\"001\";vd;2\n'001;orde;ja\n");
  CHECK(people_of(log) == "001 km:ontwikkeling vd:start orde:ja");  // of a log it is the same person
  CHECK(notes_of(log) == "840 row 3 persoon +1, 851 row 2");
}

TEST_CASE("staff: a group that nobody knows is no group of that name, and it is counted") {
  const auto read = read_table("persoon;school;team;km\np1;De Boom;;1\np2;onbekend;-;1\np3;N.v.t.;A;1\np4;?;A;1\n");
  REQUIRE(read);
  CHECK(notes_of(read) == "843 row 3 school +2, 843 row 3 team");
  CHECK(message(note(read, errc::group_unknown)) ==
        "“onbekend” is read as unknown, not as a group (3 times, also in row 4 “N.v.t.”, row 5 “?”)");
  for (std::size_t i = 1; i < 4; ++i) CHECK(read->people[i].group("school").empty());
  CHECK(read->people[0].group("school") == "De Boom");
  const auto province = read_table("persoon;Provincie;km\np1;NB;1\np2;n.b.;1\n", {.groups = {"provincie"}});
  CHECK(province->people[0].group("provincie") == "NB");
  CHECK(province->people[1].group("provincie").empty());
  const auto log = read_table("persoon;school;bekwaamheid;niveau\np1;onbekend;km;1\np1;De Boom;vd;1\np1;-;orde;ja\n");
  CHECK(log->people[0].group("school") == "De Boom");
  CHECK(notes_of(log) == "843 row 2 school +1, 851 row 2");
}

TEST_CASE("staff: words for unknown are that in every column of a log, too") {
  const auto read = read_table(
      "persoon;bekwaamheid;niveau;beoordelaar;datum;instrument;soort;geldig tot;code beoordelaar;reden;bron\n"
      "p1;km;2;onbekend;?;n.v.t.;NaN;null;niet bekend;-;N/A\n"
      "p2;onbekend;-;;;;;;;;\n");
  CHECK(errors_in(read) == "no faults");
  REQUIRE(read->people[0].ratings().size() == 1);
  const evidence& entry = read->people[0].ratings()[0];
  CHECK_FALSE(entry.rated_by.has_value());
  CHECK_FALSE(entry.day.has_value());
  CHECK_FALSE(entry.until.has_value());
  CHECK(entry.kind == evidence_kind::rating);
  CHECK((entry.instrument + entry.who + entry.reason + entry.source).empty());
  CHECK(errors_in(read_table("persoon;bekwaamheid;niveau\np1;onbekend;2\n")) == "809 row 2 bekwaamheid");
  CHECK(errors_in(read_table("persoon;km\nonbekend;1\nOnbekend;2\nn.v.t.;1\nNA;2\n")) == "821 row 2 persoon +2");
}

TEST_CASE("staff: what one can or cannot is said with yes and no, a cross or a tick") {
  for (const std::string yes : {"ja", "Ja", "JA", "j", "yes", "Y", "x", "X", "v", "V", "\u2713", "\u2714",
                                "\u2714\uFE0F", "\u2611", "true", "TRUE", "waar", "1", "1,0"}) {
    CAPTURE(yes);
    CHECK(people_of(read_table("persoon;orde\np1;" + yes + "\n")) == "p1 orde:ja");
  }
  for (const std::string no : {"nee", "Nee", "n", "no", "NO", "false", "onwaar", "0", "\u2610"}) {
    CAPTURE(no);
    CHECK(people_of(read_table("persoon;orde\np1;" + no + "\n")) == "p1 orde:0");
  }
  for (const std::string neither : {"misschien", "2", "xx", "jee"})
    CHECK(errors_in(read_table("persoon;orde\np1;" + neither + "\n")) == "815 row 2 orde");
  CHECK(errors_in(read_table("persoon;km\np1;ja\np2;x\n")) == "815 row 2 km +1");  // of four levels, none is yes
}

TEST_CASE("staff: days are read from moments, which fall on the day that they name") {
  const auto read = read_table(
      "persoon;in dienst;km\np1;2026-03-12T00:30:00+01:00;1\np2;12-3-2026 00:00;1\np3;2026-03-11T23:30:00Z;1\n");
  REQUIRE(read);
  CHECK(read->people[0].since() == parse_date("2026-03-12"));
  CHECK(read->people[1].since() == parse_date("2026-03-12"));
  CHECK(read->people[2].since() == parse_date("2026-03-11"));
  CHECK(errors_in(read_table("persoon;in dienst;km\np1;2026-03-12T25:30;1\n")) == "106 row 2 in dienst");
}

TEST_CASE("staff: bytes that are no text, in a column that is not used, are left out with a remark") {
  const auto read = read_table("\xEF\xBB\xBFpersoon;km;kleur\np1;1;goed\np2;1;\xFF\np3;1;\xFE\n", {.keep = {"kleur"}});
  CHECK(people_of(read) == "p1 km:ontwikkeling | p2 km:ontwikkeling | p3 km:ontwikkeling");
  CHECK(notes_of(read) == "844 row 3 kleur +1");
  CHECK(read->people[0].draft().extra.json == R"({"columns":{"kleur":"goed"}})");
  CHECK(read->people[1].draft().extra.json.empty());
  CHECK(errors_in(read_table("\xEF\xBB\xBFpersoon;km;kleur\np1;\xFF;goed\n")) == "102 row 2 km");
}

TEST_CASE("staff: a column that is a grouping besides keeps its meaning") {
  const std::string table = "persoon;fase;WTF;bestuur;km\np1;inductie;0,8;b1;2\np2;Student;1;b2;\np3;onbekend;1;b2;2\n";
  const auto plain = read_table(table);
  const auto read = read_table(table, {.groups = {"fase", "wtf", "bestuur", "km", "persoon", "phase"}});
  CHECK(errors_in(read) == "no faults");
  CHECK(people_of(read) == people_of(plain));
  for (std::size_t i = 0; i < 3; ++i) {
    CHECK(read->people[i].phase() == plain->people[i].phase());
    CHECK(read->people[i].fte() == plain->people[i].fte());
    CHECK(read->people[i].group("board") == plain->people[i].group("board"));
    CHECK(read->people[i].group("bestuur") == plain->people[i].group("board"));
    CHECK(read->people[i].group("persoon") == read->people[i].id());
    CHECK(read->people[i].group("phase") == read->people[i].group("fase"));  // what it means in the other language
  }
  CHECK(read->people[1].group("fase") == "Student");
  CHECK(read->people[2].group("fase").empty());
  CHECK(read->people[0].group("wtf") == "0,8");
  CHECK(read->people[0].group("km") == "2");
  const auto log = read_table("persoon;fase;bekwaamheid;niveau;beoordelaar\np1;inductie;km;2;zelf\np1;;vd;1;collega\n",
                              {.groups = {"fase"}});
  CHECK(log->people[0].phase() == phase_index{1});
  CHECK(log->people[0].group("fase") == "inductie");
}

TEST_CASE("staff law: grouping changes no answer") {
  const framework fw = world_with_phases();
  const profile_index target = fw.target("vakbekwaam").value();
  const std::vector<std::string> headings = {"persoon", "fase", "fte", "school", "gedaan", "km", "vd", "regio"};
  const std::vector<std::vector<std::string>> cells = {{},
                                                       {"student", "Inductie", "ervaren", "", "onbekend"},
                                                       {"1", "0,8", "-"},
                                                       {"s1", "s2", "n.v.t."},
                                                       {"", "intervisie"},
                                                       {"", "0", "1", "start", "vak"},
                                                       {"", "basis", "0", "?"},
                                                       {"noord", "zuid", "unknown"}};
  for (std::uint64_t seed = 1; seed <= 40; ++seed) {
    CAPTURE(seed);
    dice random{seed};
    std::string table = "persoon;fase;fte;school;gedaan;km;vd;regio\n";
    for (std::size_t row = 0; row < 8; ++row) {
      table += "p" + std::to_string(row);
      for (std::size_t i = 1; i < cells.size(); ++i) table += ";" + random.pick(cells[i]);
      table += "\n";
    }
    std::vector<std::string> groups;
    for (const std::string& each : headings)
      if (random.chance(50)) groups.push_back(each);
    const auto plain = read_staff(table, fw, "t.csv");
    const auto grouped = read_staff(table, fw, "t.csv", {.groups = groups});
    REQUIRE(errors_in(plain) == "no faults");
    REQUIRE(errors_in(grouped) == "no faults");
    const planner by{fw, target};
    for (std::size_t row = 0; row < plain->people.size(); ++row) {
      const person one = plain->people[row], same = grouped->people[row];
      CHECK((find_gap(fw, one.stands(), target) == find_gap(fw, same.stands(), target)));
      CHECK((by.find(one.stands()) == by.find(same.stands())));
      CHECK(one.fte() == same.fte());
    }
  }
}

TEST_CASE("staff: of whom no phase is known it is told what is assumed of how many, where it changes anything") {
  const framework fw = world_with_phases();
  const auto read = [&](const std::string& table) { return read_staff(table, fw, "t.csv"); };
  CHECK(notes_of(read("persoon;km\np1;1\np2;1\n")) == "842 row 1");
  CHECK(notes_of(read("persoon;fase;km\np1;;1\np2;;1\n")) == "842 row 1 fase");
  const auto some = read("persoon;fase;km\np1;student;1\np2;-;1\np3;inductie;1\n");
  CHECK(notes_of(some) == "842 row 1 fase");
  CHECK(message(note(some, errc::phase_unknown)) ==
        "no phase is known for 1 of 3; assumed is that every step is open to them, also one that belongs to another "
        "phase "
        "(steps with a phase: 2)");
  CHECK(notes_of(read("persoon;fase;km\np1;student;1\n")).empty());
  CHECK(notes_of(read_table("persoon;km\np1;1\n")).empty());  // no step there belongs to a phase
  CHECK(notes_of(read("persoon;bekwaamheid;niveau\np1;km;1\n")) == "851 row 2, 842 row 1");
}
