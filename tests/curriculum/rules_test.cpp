// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <loopbaan/curriculum/check.hpp>
#include <loopbaan/curriculum/curriculum.hpp>
#include <loopbaan/curriculum/entities.hpp>
#include <loopbaan/curriculum/fields.hpp>
#include <loopbaan/curriculum/rules.hpp>

#include "map_world.hpp"

using namespace loopbaan;
using testing::curriculum_of;
using testing::map_framework;
using testing::short_findings;
using lines = std::vector<std::string>;

namespace {

lines found_in(const std::string& csv) { return short_findings(curriculum_of(map_framework(), csv).value()); }

}  // namespace

TEST_CASE("a map that introduces, practises and assesses everything in order has no findings") {
  CHECK(found_in("module;jaar;periode;a;b\nM1;1;1;I;I\nM2;1;2;O;O\nM3;2;1;T:start;T:start\n") == lines{});
}

TEST_CASE("six planted gaps are six findings, and no more") {
  const std::string map =
      "modulecode;titel;jaar;periode;a;b;c;d;e;f\n"
      "M1;Een;1;1;;I;I;I T;I;I\n"
      "M2;Twee;1;2;O;;O;;O T;O\n"
      "M3;Drie;2;1;T;T;;O;T;T\n"
      "M4;Vier;2;2;;;;;T;T\n"
      "M5;Vijf;3;1;;;;;T;T\n"
      "M6;Leeg;3;2;;;;;;\n";
  CHECK(found_in(map) == lines{"never-introduced a", "not-practised b", "not-assessed c", "assessed-before-practised d",
                               "assessed-often e", "empty-module M6"});
}

TEST_CASE("a column without anything is one finding: it is never introduced") {
  CHECK(found_in("module;jaar;periode;a;b\nM1;1;1;;I O T\n") == lines{"never-introduced a"});
}

TEST_CASE("what is in one period has no order, and what has no time has none either") {
  CHECK(found_in("module;jaar;periode;a\nM1;1;1;I T\nM2;1;1;O\n") == lines{});
  CHECK(found_in("module;jaar;periode;a\nM1;1;1;I T\nM2;;;O\n") == lines{});
  CHECK(found_in("module;jaar;periode;a\nM1;1;1;I T\nM2;1;2;O\n") == lines{"assessed-before-practised a"});
  CHECK(found_in("module;jaar;periode;a\nM1;1;1;I T\nM2;1;;O\n") == lines{});
  CHECK(found_in("module;jaar;periode;a\nM1;1;2;I\nM2;1;1;O\nM3;1;3;T\n") == lines{"order-broken a"});
  CHECK(found_in("module;jaar;periode;a\nM1;1;1-4;O\nM2;1;2;T\nM3;1;1;I\n") == lines{});
}

TEST_CASE("an elective covers those who choose it, and a question mark covers nobody for sure") {
  const curriculum of = curriculum_of(map_framework(),
                                      "module;jaar;periode;keuze;a;b\n"
                                      "M1;1;1;nee;I;I ?\n"
                                      "M2;1;2;ja, 1 van 6;O;O\n"
                                      "M3;2;1;nee;T;T\n")
                            .value();
  const auto found = check_curriculum(of);
  CHECK(short_findings(of) == lines{"not-practised a", "never-introduced b", "not-practised b"});
  REQUIRE(found.size() == 3);
  CHECK(found[0].there == extent::by_choice);
  CHECK((found[1].there == extent::in_doubt && !found[1].certain));
  CHECK(print(found[0], of, language::nl).find("alleen geoefend voor wie ervoor kiest: M2") != std::string::npos);
}

TEST_CASE("a choice that cannot be avoided is for everybody") {
  const auto choice = [](const char* third) {
    return "module;jaar;periode;keuze;a\nM1;1;1;nee;I\nM2;1;2;thema (2 van 3);O\nM3;1;2;thema;O\nM4;1;2;thema;" +
           std::string{third} + "\nM5;2;1;nee;T\n";
  };
  // Two of three must be taken: with two that practise, one of these is taken by everybody.
  CHECK(found_in(choice("I:start")) == lines{});
  const std::string one_of_three =
      "module;jaar;periode;keuze;a\nM1;1;1;nee;I\nM2;1;2;thema (2 van "
      "3);O\nM3;1;2;thema;\nM4;1;2;thema;\nM5;2;1;nee;T\n";
  CHECK(found_in(one_of_three) == lines{"not-practised a", "empty-module M3", "empty-module M4"});
}

TEST_CASE("what holds only while modules are empty says so") {
  const curriculum of = curriculum_of(map_framework(), "module;jaar;periode;a\nM1;1;1;I O\nM2;1;2;\n").value();
  const auto found = check_curriculum(of);
  REQUIRE(found.size() == 2);
  CHECK_FALSE(found[0].certain);
  CHECK(print(found[0], of, language::en).find("with reserve") != std::string::npos);
  CHECK(found[1].rule == curriculum_rule::empty_module);
}

TEST_CASE("levels: what is jumped and what is asked and not assessed") {
  CHECK(found_in("module;jaar;periode;a\nM1;1;1;I:ontw\nM2;1;2;O:basis\nM3;2;1;T:basis\n") == lines{"level-jumped a"});
  CHECK(found_in("module;jaar;periode;a\nM1;1;1;I:start\nM2;1;2;O:start\nM3;2;1;T:ontw\n") ==
        lines{"level-not-assessed a"});
  // A level that nobody said is not a level that is too low.
  CHECK(found_in("module;jaar;periode;a\nM1;1;1;I\nM2;1;2;O\nM3;2;1;T\n") == lines{});
}

TEST_CASE("one side only, where the map knows both; nobody, where others are owned") {
  CHECK(found_in("module;jaar;periode;wie;a;b\nM1;1;1;instituut;I O T;I T\nM2;1;1;werkplek;;O\n") ==
        lines{"one-side-only a"});
  CHECK(found_in("module;jaar;periode;wie;a\nM1;1;1;instituut;I O T\n") == lines{});
  CHECK(found_in("module;jaar;periode;wie;a\nM1;1;1;samen;I O\nM2;1;2;;T\n") == lines{"nobody-owns M2"});
}

TEST_CASE("prerequisites: too late, not in the variant, round in a circle") {
  CHECK(found_in("module;jaar;periode;vooraf;a\nM1;1;2;;I O T\nM2;1;1;M1;I:start\n") == lines{"prerequisite M2"});
  CHECK(found_in("module;variant;vooraf;a\nM1;voltijd;;I O T\nM2;voltijd, deeltijd;M1;I:start O:start T:start\n") ==
        lines{"prerequisite M2 (deeltijd)"});
  CHECK(found_in("module;vooraf;a\nM1;M2;I O T\nM2;M1;I:start\n") == lines{"prerequisite M1"});
  CHECK(found_in("module;jaar;periode;vooraf;a\nM1;1;1;;I O T\nM2;1;1;M1;I:start\n") == lines{});
}

TEST_CASE("a period that is too full is found, and load that is spread over periods counts where it falls") {
  const std::string full = "module;jaar;periode;ec;a\nM1;1;1;15;I O T\nM2;1;1;6;I:start\nM3;1;4;5;O:start\n";
  CHECK(found_in(full) == lines{"overloaded-period"});
  CHECK(found_in("module;jaar;periode;ec;a\nM1;1;1;15;I O T\nM2;1;1-4;20;I:start\n") == lines{});
}

TEST_CASE("variants are looked at one by one, and what is so in several is told once") {
  CHECK(found_in(
            "module;variant;jaar;periode;a\nM1;voltijd;1;1;I\nM2;alle;1;2;O\nM3;deeltijd;2;1;T\nM4;duaal;1;2;I T\n") ==
        lines{"never-introduced a (deeltijd)", "not-assessed a (voltijd)"});
}

TEST_CASE("what is accepted with a reason stays in the list and counts no more; what is not found is said") {
  const framework fw = map_framework();
  const curriculum of = read_curriculum_tables({{"module;jaar;periode;a\nM1;1;1;I O\n", "kaart.csv"},
                                                {"regel;bekwaamheid;reden\nniet getoetst;a;in het portfolio\n"
                                                 "dubbel geïntroduceerd;a;oud\n",
                                                 "aanvaard.csv"}},
                                               fw)
                            .value();
  CHECK(short_findings(of) == lines{});
  const auto found = check_curriculum(of);
  REQUIRE(found.size() == 1);
  CHECK(found[0].accepted == 0);
  const diagnostics unused = unused_acceptances(of, found);
  REQUIRE(unused.size() == 1);
  CHECK(unused[0].code == errc::unused_acceptance);
}

TEST_CASE("rules can be put off and given another limit") {
  const std::string map = "module;jaar;periode;a\nM1;1;1;I O T\nM2;1;2;T:start\n";
  const auto with = [&](const char* rules) {
    return short_findings(read_curriculum_tables({{map, "kaart.csv"}, {rules, "regels.csv"}}, map_framework()).value());
  };
  CHECK(with("regel;aan;grens\nassessed-often;ja;1\n") == lines{"assessed-often a"});
  CHECK(with("regel;aan;grens\nassessed-often;nee;1\n") == lines{});
  CHECK(with("rule;limit\n9;1\n") == lines{"assessed-often a"});
}

TEST_CASE("renaming modules changes nothing but names, and more practice never adds a 'not practised'") {
  const std::string map = "module;jaar;periode;a;b\nM1;1;1;I;I T\nM2;1;2;;O\nM3;2;1;T;\n";
  std::string renamed = map;
  for (std::size_t at = 0; (at = renamed.find('M', at)) != std::string::npos; ++at) renamed[at] = 'X';
  renamed.replace(0, 6, "module");
  CHECK(found_in(map).size() == found_in(renamed).size());
  const std::string more = "module;jaar;periode;a;b\nM1;1;1;I O;I T O\nM2;1;2;O;O\nM3;2;1;T O;O\n";
  for (const std::string& each : found_in(more)) CHECK_FALSE(each.starts_with("not-practised"));
}

TEST_CASE("rules have a number, an id and words, and each is found by its id") {
  int number = 0;
  for (const curriculum_rule_text& each : curriculum_rules()) {
    CHECK(each.number == ++number);
    CHECK(curriculum_rule_of(each.id) == each.rule);
    CHECK(text_of(each.rule).id == each.id);
    for (const text& words : {each.title, each.says, each.source}) CHECK(words.translations().size() == 2);
  }
  CHECK(number == 14);
  CHECK_FALSE(curriculum_rule_of("nooit"));
}

TEST_CASE("a module that is meant to be empty keeps nothing uncertain") {
  const std::string map = "module;a\nM1;I O\nKEUZE;\n";
  const auto with = [&](const std::string& accepted) {
    return read_curriculum_tables({{map, "kaart.csv"}, {accepted, "aanvaard.csv"}}, map_framework("a")).value();
  };
  const auto of_rule = [](const curriculum& of, curriculum_rule rule) {
    const auto found = check_curriculum(of);
    return *std::ranges::find(found, rule, &curriculum_finding::rule);
  };
  const curriculum open = with("regel;module;reden\ndubbel geïntroduceerd;;ja\n");
  CHECK_FALSE(of_rule(open, curriculum_rule::not_assessed).certain);
  const auto says_empty = [](const curriculum& of) {
    return std::ranges::count(of.notes(), errc::modules_without_cells, &diagnostic::code);
  };
  CHECK(says_empty(open) == 1);
  for (const char* module : {"KEUZE", ""}) {
    const curriculum meant = with(std::string{"regel;module;reden\nlege module;"} + module + ";de student kiest\n");
    CHECK(of_rule(meant, curriculum_rule::not_assessed).certain);
    CHECK(says_empty(meant) == 0);
  }
}

TEST_CASE("a row in which nearly every module does everything is said to tell nothing, as is a map with one assessor") {
  const auto notes = [](const std::string& csv) {
    std::vector<errc> made;
    const curriculum read = curriculum_of(map_framework(), csv).value();
    for (const diagnostic& each : read.notes())
      if (each.code == errc::rows_too_coarse || each.code == errc::assessed_in_one_module) made.push_back(each.code);
    return made;
  };
  const std::string head = "module;a;b;c;d;e\n";
  CHECK(notes(head + "M1;IOT;I;;;\nM2;IOT;O;;;\nM3;IOT;O;;;\nM4;IOT;T;;;\nM5;I;;I;;\n") ==
        std::vector{errc::rows_too_coarse});
  CHECK(notes(head + "M1;IOT;I;;;\nM2;IOT;O;;;\nM3;IOT;O;;;\nM4;I;T;;;\nM5;I;;I;;\n").empty());
  CHECK(notes(head + "M1;I;I;I;I;I\nM2;O;O;O;O;O\nM3;T;T;T;T;T\n") == std::vector{errc::assessed_in_one_module});
  CHECK(notes(head + "M1;I;I;I;I;I\nM2;O;O;O;O;OT\nM3;T;T;T;T;T\n").empty());
}
