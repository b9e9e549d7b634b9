// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <algorithm>

#include <loopbaan/curriculum/change.hpp>
#include <loopbaan/curriculum/cover.hpp>
#include <loopbaan/curriculum/edition.hpp>
#include <loopbaan/curriculum/handover.hpp>
#include <loopbaan/curriculum/handover_fields.hpp>
#include <loopbaan/curriculum/module_graph.hpp>
#include <loopbaan/curriculum/repair.hpp>

#include "map_world.hpp"

using namespace loopbaan;
using testing::curriculum_of;
using testing::map_framework;
using testing::short_findings;
using lines = std::vector<std::string>;

namespace {

const std::string six_gaps =
    "modulecode;titel;jaar;periode;a;b;c;d;e;f\n"
    "M1;Een;1;1;;I;I;I T;I;I\n"
    "M2;Twee;1;2;O;;O;;O T;O\n"
    "M3;Drie;2;1;T;T;;O;T;T\n"
    "M4;Vier;2;2;;;;;T;T\n"
    "M5;Vijf;3;1;;;;;T;T\n"
    "M6;Leeg;3;2;;;;;;\n";

std::vector<curriculum_change> changes_of(const curriculum_repair& repair) {
  std::vector<curriculum_change> made;
  for (const repair_step& each : repair.steps) made.push_back(each.change);
  return made;
}

lines rules_of(const std::vector<curriculum_finding>& found) {
  lines made;
  for (const curriculum_finding& each : found) made.push_back(std::string{name(each.rule)});
  return made;
}

}  // namespace

TEST_CASE("six gaps are mended by five changes, as one fills the empty module too, and nothing is found after") {
  const curriculum of = curriculum_of(map_framework(), six_gaps).value();
  const curriculum_repair repair = repair_curriculum(of).value();
  CHECK(repair.status == repair_status::optimal);
  CHECK(repair.cost == 5);
  CHECK(repair.bound == 5);
  CHECK(repair.beyond.empty());
  const curriculum mended = apply_changes(of, changes_of(repair)).value();
  CHECK(short_findings(mended) == lines{});
  for (const repair_step& each : repair.steps) CHECK_FALSE(each.solves.empty());
}

TEST_CASE("modules that may not change are not touched; where nothing is left the rules that clash are named") {
  const curriculum of = curriculum_of(map_framework(), "module;jaar;a\nM1;1;I T\nM2;2;\n").value();
  repair_request asked;
  asked.fixed = {"M2"};
  const curriculum_repair one = repair_curriculum(of, asked).value();
  CHECK(one.status == repair_status::optimal);
  REQUIRE(one.steps.size() == 1);
  CHECK(one.steps[0].change.module == "M1");
  CHECK(one.beyond.size() == 1);
  asked.fixed = {"M1", "M2"};
  const curriculum_repair none = repair_curriculum(of, asked).value();
  CHECK(none.status == repair_status::unreachable);
  REQUIRE(none.clashes.size() == 1);
  CHECK(none.clashes[0].rules == std::vector{curriculum_rule::not_practised});
  CHECK(repair_curriculum(of, {.fixed = {"M9"}}).errors().front().code == errc::unknown_reference);
  CHECK(repair_curriculum(of, {.add = -1}).errors().front().code == errc::impossible_value);
}

TEST_CASE("costs decide: what is dear to add is moved or taken out") {
  const curriculum of =
      curriculum_of(map_framework(), "module;jaar;periode;a\nM1;1;1;I T\nM2;1;2;O\nM3;2;1;\n").value();
  repair_request asked;
  asked.add = 10;
  const curriculum_repair repair = repair_curriculum(of, asked).value();
  CHECK(repair.status == repair_status::optimal);
  REQUIRE(repair.steps.size() == 1);  // the assessment moves to the empty module behind the practice
  CHECK(repair.steps[0].change.kind == change_kind::move_cell);
  CHECK(repair.steps[0].change.to == "M3");
  CHECK(repair.cost == 1);
}

TEST_CASE("what if a module goes, moves, or another competence comes") {
  const curriculum of =
      curriculum_of(map_framework(), "module;jaar;periode;ec;a\nM1;1;1;5;I\nM2;1;2;5;O\nM3;2;1;5;T\n").value();
  const auto with = [&](curriculum_change change) { return what_if_changed(of, {std::move(change)}).value(); };
  CHECK(rules_of(with({.kind = change_kind::remove_module, .module = "M3"}).comes) == lines{"not-assessed"});
  CHECK(rules_of(with({.kind = change_kind::move_module, .module = "M3", .year = 1, .period = 1}).comes) ==
        lines{"assessed-before-practised"});
  CHECK(rules_of(with({.kind = change_kind::add_competence, .competence = "b"}).comes) == lines{"never-introduced"});
  CHECK(with({.kind = change_kind::scale_module, .module = "M1", .percent = 50}).changed.resolved(0).load == 7000);
  const auto wrong = what_if_changed(of, {{.kind = change_kind::remove_module, .module = "M9"}});
  CHECK(wrong.errors().front().code == errc::impossible_change);
  // Letters move with their module, and back again is the same map.
  const auto there = with({.kind = change_kind::move_module, .module = "M3", .year = 1, .period = 1});
  const auto back =
      what_if_changed(there.changed, {{.kind = change_kind::move_module, .module = "M3", .year = 2, .period = 1}})
          .value();
  CHECK(rules_of(back.goes) == lines{"assessed-before-practised"});
  CHECK(write_curriculum(back.changed) == write_curriculum(of));
}

TEST_CASE("variants side by side are told in words, and coverage counts hours once") {
  const curriculum of =
      curriculum_of(map_framework(),
                    "module;variant;jaar;ec;wie;a\nM1;alle;1;5;instituut;I O\nM2;voltijd;2;10;werkplek;T:start\n"
                    "M3;deeltijd;2;4;;O\n")
          .value();
  const auto found = compare_variants(of, 0, 1);
  REQUIRE(found.size() == 2);
  CHECK(print(found[1], of, 0, 1, language::nl) ==
        "“Bekwaamheid a”: voltijd toetst het tot “startbekwaam” (jaar 2, werkplek); deeltijd toetst het niet.");
  const auto covers = cover_of(of);
  CHECK(covers[0].load == 15 * 2800);
  CHECK(covers[1].load == 9 * 2800);
  CHECK(covers[0].activities[2].for_everybody == make_rank(2));
}

TEST_CASE("in another edition every cell has a line: kept, moved, to be decided or dropped") {
  const framework old = map_framework();
  framework_draft draft = old.draft();
  draft.version = "2";
  draft.competences[1].id = "bb";
  draft.competences.erase(draft.competences.begin() + 3);
  draft.profiles[0].requires_levels = {{"a", "start"}, {"bb", "start"}, {"f", "start"}};
  const framework fresh = framework::build(draft).value();
  crosswalk_draft walk{.id = "w", .from = {"klein", "1"}, .to = {"klein", "2"}};
  walk.links = {{.from = "a", .to = "a", .how = relation::exact},
                {.from = "b", .to = "bb", .how = relation::exact},
                {.from = "c", .to = "c", .how = relation::part},
                {.from = "c", .to = "e", .how = relation::part}};
  walk.dropped = {{.id = "d"}};
  const crosswalk by = crosswalk::build(walk, old, fresh).value();
  const curriculum of = curriculum_of(old, "module;a;b;c;d;e\nM1;I;O:start;T;I;O\n").value();
  const carried_curriculum made = carry_over(of, by).value();
  lines told;
  for (const carried_cell& each : made.cells)
    told.push_back(of.cell(each.place).competence + " " + std::string{name(each.how)});
  CHECK(told == lines{"a kept", "b moved", "c decide", "d dropped", "e decide"});
  CHECK(made.made.cells().size() == 2);
  CHECK(made.new_ones.size() == 1);
  CHECK(carry_over(made.made, by).errors().front().code == errc::other_framework);
}

TEST_CASE("modules that others wait for are weighed as published curricula are, and what only they do is named") {
  const curriculum of = curriculum_of(map_framework(), "module;vooraf;a\nM1;;I\nM2;M1;O\nM3;M2;T\nM4;M1;O\n").value();
  const auto weights = weigh_modules(of);
  CHECK(weights[0].metrics.blocking == 3);
  CHECK(weights[0].metrics.delay == 3);
  REQUIRE(weights[0].sole.size() == 1);
  CHECK(weights[1].sole.empty());
  CHECK(critical_path(of) == std::vector<std::uint32_t>{0, 1, 2});
  CHECK(critical_path(curriculum_of(map_framework(), "module;vooraf;a\nM1;M2;I\nM2;M1;O\n").value()).empty());
}

TEST_CASE("a handover has a level only where everybody was assessed on it, and says how far the programme came else") {
  const curriculum of = curriculum_of(map_framework("abcdef"),
                                      "module;keuze;team;a;b;c;d;e\nM1;;team A;I O T:start;I O;I;?;I O T:ontw\n"
                                      "M2;1 van 3;team B;;;;;\n")
                            .value();
  const handover made = make_handover(of, 0);
  lines told;
  for (const handover_line& each : made.lines)
    told.push_back(each.competence + " " + std::string{name(each.how)} + " " + each.level.value_or("-"));
  CHECK(told == lines{"a assessed start", "b practised -", "c introduced -", "d in_doubt -",
                      "e assessed_below ontwikkeling", "f not_on_the_map -"});
  CHECK_FALSE(is_thin(made.lines[0]));
  CHECK(is_thin(made.lines[4]));
  CHECK(made.lines[1].ask == lines{"team A"});
  CHECK(print(made.lines[2], of.fw(), language::nl).starts_with("kwam kort aan bod (M1)"));
  CHECK(field_total<handover_line> == 8);
  // A school knows no codes: what the modules are called goes along, each once, in the order of the map.
  lines called;
  for (const handover_module& each : made.modules)
    called.push_back(each.id + " " + each.title.in_language(language::nl));
  lines named;
  for (const curriculum_module& each : of.modules())
    if (std::ranges::any_of(made.lines,
                            [&](const auto& line) { return std::ranges::count(line.modules, each.id) > 0; }))
      named.push_back(each.id + " " + each.title.in_language(language::nl));
  CHECK(called == named);
  CHECK_FALSE(called.empty());
}

TEST_CASE("what a graduate showed goes before what the programme does for everybody, and an own rating does not") {
  const framework fw = map_framework("abcd");
  const curriculum of = curriculum_of(fw, "module;a;b;c;d\nM1;I O T:start;I O;I O T:start;I\n").value();
  const auto at = [&](const char* id) { return *fw.competences().find(id); };
  person_draft student{.id = "s1"};
  student.levels = {{at("a"), make_rank(1)}, {at("b"), make_rank(2)}};
  student.ratings = {{.competence = at("d"), .level = make_rank(3), .rated_by = rater::self}};
  const cohort people = cohort::build(fw, {student}).value();
  const handover made = with_evidence(make_handover(of, 0), people[0]).value();
  lines told;
  for (const handover_line& each : made.lines)
    told.push_back(each.competence + " " + std::string{name(each.how)} + " " + each.level.value_or("-"));
  CHECK(told == lines{"a shown_below ontwikkeling", "b shown start", "c assessed start", "d introduced -"});
  CHECK(is_thin(made.lines[0]));
  CHECK_FALSE(is_thin(made.lines[1]));
  CHECK(made.person == "s1");
  // As a starting point, what was shown stands, and what the programme assessed is a rating by it.
  const cohort starter = starters_of(made, fw).value();
  CHECK(starter[0].id() == "s1");
  CHECK(starter[0].origin(at("b")) == level_origin::established);
  CHECK(starter[0].origin(at("c")) == level_origin::confirmed);
  CHECK(starter[0].level(at("d")) == rank::unknown);
  framework_draft other = fw.draft();
  other.version = "2";
  const cohort elsewhere = cohort::build(framework::build(other).value(), {{.id = "s1"}}).value();
  CHECK(with_evidence(made, elsewhere[0]).errors().front().code == errc::other_framework);
}

TEST_CASE("what the programme leaves to others on purpose is no finding, and stands in the handover with the reason") {
  const framework fw = map_framework("ab");
  const std::string map = "module;variant;a;b\nM1;voltijd, deeltijd;I O T:start;\n";
  const auto read = [&](const std::string& accepted) {
    return read_curriculum_tables({{map, "kaart.csv"}, {accepted, "aanvaard.csv"}}, fw);
  };
  const curriculum of = read("regel;bekwaamheid;variant;reden\nBewust niet;b;;de school leert dit aan\n").value();
  CHECK(testing::short_findings(of) == lines{});
  CHECK(of.left_out(*fw.competences().find("b")) == 3);
  const handover made = make_handover(of, 0);
  CHECK(made.lines[1].how == handed::left_out);
  CHECK(is_thin(made.lines[1]));
  CHECK(print(made.lines[1], fw, language::nl) == "laat de opleiding bewust aan de school: de school leert dit aan.");
  // In one variant only: the other still misses it.
  const curriculum partly = read("regel;bekwaamheid;variant;reden\nbewust niet;b;deeltijd;te kort\n").value();
  CHECK(testing::short_findings(partly) == lines{"never-introduced b (voltijd)"});
  CHECK(make_handover(partly, 0).lines[1].how == handed::absent);
  CHECK(make_handover(partly, 1).lines[1].how == handed::left_out);
  // Both at once is a contradiction, and is said where it stands.
  const curriculum both = read("regel;bekwaamheid;variant;reden\nbewust niet;a;;toch niet\n").value();
  const auto told = std::ranges::find(both.notes(), errc::left_out_and_there, &diagnostic::code);
  REQUIRE(told != both.notes().end());
  CHECK(told->where.row == 2);
  CHECK(read("regel;reden\nbewust niet;waarom\n").errors().front().code == errc::missing_field);
  CHECK(read_curriculum(write_curriculum(of), fw).value().draft().left_out.size() == 1);
}
