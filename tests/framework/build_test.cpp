// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <functional>
#include <limits>
#include <set>

#include <loopbaan/framework/entities.hpp>
#include <loopbaan/framework/framework.hpp>

#include <framework/sample.hpp>
#include <support/defects.hpp>
#include <support/random_drafts.hpp>

using namespace loopbaan;
using testing::defects;
using testing::sample;

namespace {

using mutation = std::function<void(framework_draft&)>;

struct planted {
  std::string what;
  mutation plant;
  std::vector<std::string> expected;
};

const char* const no_utf8 = "caf\xE9";
constexpr double infinite = std::numeric_limits<double>::infinity();
constexpr double not_a_number = std::numeric_limits<double>::quiet_NaN();

const std::vector<planted>& all_planted() {
  static const std::vector<planted> all{
      {"an id with a space", [](auto& d) { d.id = "my framework"; }, {"101 /id"}},
      {"no version", [](auto& d) { d.version = ""; }, {"101 /version"}},
      {"an empty id", [](auto& d) { d.domains.push_back({.id = "", .title = "x"}); }, {"101 /domains/1/id"}},
      {"an id of a level", [](auto& d) { d.scales[1].levels.push_back({"a/b", "x"}); }, {"101 /scales/1/levels/2/id"}},
      {"an id that is no UTF-8",
       [](auto& d) { d.steps.push_back({.id = no_utf8, .title = "x", .yields = {{"order", "start"}}}); },
       {"101 /steps/2/id"}},
      {"a title that is no UTF-8", [](auto& d) { d.title = no_utf8; }, {"102 /title"}},
      {"one language of a title",
       [](auto& d) { d.profiles[0].title = text{"goed", no_utf8}; },
       {"102 /profiles/0/title/en"}},
      {"a title of a scale", [](auto& d) { d.scales[0].title = text{no_utf8}; }, {"102 /scales/0/title"}},
      {"a description of a level",
       [](auto& d) { d.competences[0].levels["start"] = no_utf8; },
       {"102 /competences/0/levels/start"}},
      {"a date of a source", [](auto& d) { d.sources[0].date = no_utf8; }, {"102 /sources/0/date"}},
      {"who leads a phase", [](auto& d) { d.phases[0].lead = no_utf8; }, {"102 /phases/0/lead"}},
      {"who provides a step", [](auto& d) { d.steps[0].provider = no_utf8; }, {"102 /steps/0/provider"}},
      {"who pays a step", [](auto& d) { d.steps[1].payer = no_utf8; }, {"102 /steps/1/payer"}},
      {"how a domain is called in conversation",
       [](auto& d) { d.domains[0].spoken = text{no_utf8}; },
       {"102 /domains/0/spoken"}},
      {"who leads a route", [](auto& d) { d.routes[0].lead = no_utf8; }, {"102 /routes/0/lead"}},
      {"a route of fewer years than none", [](auto& d) { d.routes[0].max_years = -1; }, {"103 /routes/0/max_years"}},
      {"a rating that ran out before it was given",
       [](auto& d) { d.instruments[0].valid_months = -1; },
       {"103 /instruments/0/valid_months"}},
      {"a depth twice", [](auto& d) { d.depths.push_back(d.depths[0]); }, {"201 /depths/2/id"}},
      {"a depth that does not exist",
       [](auto& d) { d.domains[0].depths["profound"] = "ready"; },
       {"202 /domains/0/depths/profound"}},
      {"a depth of which the profile does not exist",
       [](auto& d) { d.domains[0].depths["starting"] = "red"; },
       {"202 /domains/0/depths/starting"}},
      {"a route twice", [](auto& d) { d.routes.push_back(d.routes[0]); }, {"201 /routes/1/id"}},
      {"a route from and to nowhere, in no phase, of no source",
       [](auto& d) {
         d.routes[0].start = "red";
         d.routes[0].exit = "blue";
         d.routes[0].phases = {"student", "old"};
         d.routes[0].source = "dream";
       },
       {"202 /routes/0/exit", "202 /routes/0/phases/1", "202 /routes/0/source", "202 /routes/0/start"}},
      {"a step of a route that does not exist",
       [](auto& d) { d.steps[0].routes = {"late", "early"}; },
       {"202 /steps/0/routes/1"}},
      {"a facilitation of no source",
       [](auto& d) { d.roles[0].facilitated->source = "dream"; },
       {"202 /roles/0/facilitation/source"}},
      {"an instrument twice", [](auto& d) { d.instruments.push_back(d.instruments[0]); }, {"201 /instruments/1/id"}},
      {"an instrument that sees what does not exist, of no source",
       [](auto& d) {
         d.instruments[0].sees["ordr"] = {{1, "start"}};
         d.instruments[0].source = "dream";
       },
       {"202 /instruments/0/sees/ordr", "202 /instruments/0/source"}},
      {"a score that means no level",
       [](auto& d) { d.instruments[0].sees["order"][1].level = "best"; },
       {"203 /instruments/0/sees/order/1/level"}},
      {"a score that means a level of another scale",
       [](auto& d) { d.instruments[0].sees["order"][1].level = "seen"; },
       {"204 /instruments/0/sees/order/1/level"}},
      {"scores that fall",
       [](auto& d) { d.instruments[0].sees["order"][1].from = 1.5; },
       {"209 /instruments/0/sees/order/1"}},
      {"a score twice",
       [](auto& d) { d.instruments[0].sees["order"][1].from = 2; },
       {"209 /instruments/0/sees/order/1"}},
      {"levels that fall",
       [](auto& d) { d.instruments[0].sees["visit"] = {{1, "done"}, {2, "seen"}}; },
       {"209 /instruments/0/sees/visit/1"}},
      {"a score below and one above the range",
       [](auto& d) { d.instruments[0].sees["order"] = {{0, "start"}, {5, "basis"}}; },
       {"209 /instruments/0/sees/order/0", "209 /instruments/0/sees/order/1"}},
      {"a score that is no number",
       [](auto& d) { d.instruments[0].sees["order"] = {{not_a_number, "start"}}; },
       {"209 /instruments/0/sees/order/0"}},
      {"a range without room",
       [](auto& d) { d.instruments[0] = {.id = "x", .title = "X", .lowest = 2, .highest = 2}; },
       {"209 /instruments/0/highest"}},
      {"fewer places than none", [](auto& d) { d.steps[1].places = -1; }, {"103 /steps/1/places"}},
      {"fewer years than none", [](auto& d) { d.phases[0].max_years = -4; }, {"103 /phases/0/max_years"}},
      {"less experience than none", [](auto& d) { d.roles[0].entry->years = -0.5; }, {"103 /roles/0/entry/years"}},
      {"endless experience", [](auto& d) { d.roles[0].entry->years = infinite; }, {"104 /roles/0/entry/years"}},
      {"experience that is no number",
       [](auto& d) { d.roles[0].entry->years = not_a_number; },
       {"105 /roles/0/entry/years"}},
      {"a source twice", [](auto& d) { d.sources.push_back(d.sources[0]); }, {"201 /sources/1/id"}},
      {"a scale twice", [](auto& d) { d.scales.push_back(d.scales[0]); }, {"201 /scales/2/id"}},
      {"a level twice", [](auto& d) { d.scales[0].levels.push_back({"start", "x"}); }, {"201 /scales/0/levels/3/id"}},
      {"a competence three times",
       [](auto& d) { d.competences.insert(d.competences.end(), {d.competences[1], d.competences[1]}); },
       {"201 /competences/3/id", "201 /competences/4/id"}},
      {"a profile twice", [](auto& d) { d.profiles.push_back(d.profiles[0]); }, {"201 /profiles/2/id"}},
      {"a phase twice", [](auto& d) { d.phases.push_back(d.phases[0]); }, {"201 /phases/3/id"}},
      {"a role twice", [](auto& d) { d.roles.push_back(d.roles[0]); }, {"201 /roles/2/id"}},
      {"a step twice", [](auto& d) { d.steps.push_back(d.steps[0]); }, {"201 /steps/2/id"}},
      {"no such area", [](auto& d) { d.competences[1].area = "x"; }, {"202 /competences/1/area"}},
      {"no such domain", [](auto& d) { d.competences[0].domains.push_back("D2"); }, {"202 /competences/0/domains/1"}},
      {"no such source",
       [](auto& d) { d.competences[1].source = d.steps[0].source = "x"; },
       {"202 /competences/1/source", "202 /steps/0/source"}},
      {"no such source of a profile or role",
       [](auto& d) { d.profiles[0].source = d.roles[1].source = "x"; },
       {"202 /profiles/0/source", "202 /roles/1/source"}},
      {"no such scale, and nothing more about its levels",
       [](auto& d) { d.competences[0].scale = "x"; },
       {"202 /competences/0/scale"}},
      {"no such profile",
       [](auto& d) { d.phases[2].exit = d.roles[1].profile = d.roles[0].entry->profile = "x"; },
       {"202 /phases/2/exit", "202 /roles/0/entry/profile", "202 /roles/1/profile"}},
      {"no such profile to include",
       [](auto& d) { d.profiles[1].includes.push_back("x"); },
       {"202 /profiles/1/includes/1"}},
      {"no such domain of a role or step",
       [](auto& d) { d.roles[0].domains = d.steps[0].domains = {"D1", "x"}; },
       {"202 /roles/0/domains/1", "202 /steps/0/domains/1"}},
      {"no such phase", [](auto& d) { d.steps[1].phases.push_back("x"); }, {"202 /steps/1/phases/2"}},
      {"no such step", [](auto& d) { d.steps[1].after.push_back("x"); }, {"202 /steps/1/after/1"}},
      {"no such competence anywhere",
       [](auto& d) {
         d.profiles[0].requires_levels["x"] = d.profiles[0].desires_levels["x"] = "start";
         d.steps[1].requires_levels["x"] = d.steps[1].requires_any.sets[1]["x"] = d.steps[1].yields["x"] = "start";
       },
       {"202 /profiles/0/desires/x", "202 /profiles/0/requires/x", "202 /steps/1/requires/x",
        "202 /steps/1/requires_any/1/x", "202 /steps/1/yields/x"}},
      {"a reference with signs that a pointer escapes",
       [](auto& d) { d.steps[0].yields["a/b~c"] = "start"; },
       {"202 /steps/0/yields/a~1b~0c"}},
      {"no such level", [](auto& d) { d.steps[0].yields["parents"] = "x"; }, {"203 /steps/0/yields/parents"}},
      {"no such level described", [](auto& d) { d.competences[0].levels["x"] = "x"; }, {"203 /competences/0/levels/x"}},
      {"a level of another scale",
       [](auto& d) { d.profiles[0].requires_levels["visit"] = "start"; },
       {"204 /profiles/0/requires/visit"}},
      {"a level of another scale described",
       [](auto& d) { d.competences[2].levels["basis"] = "x"; },
       {"204 /competences/2/levels/basis"}},
      {"profiles that include each other",
       [](auto& d) { d.profiles[0].includes = {"capable"}; },
       {"205 /profiles/0/includes"}},
      {"a profile that includes itself",
       [](auto& d) { d.profiles[1].includes = {"capable"}; },
       {"205 /profiles/1/includes"}},
      {"a scale without levels, and nothing more about them",
       [](auto& d) { d.scales[1].levels.clear(); },
       {"206 /scales/1/levels"}},
      {"more levels than fit",
       [](auto& d) {
         for (int i = 0; i < 252; ++i) d.scales[0].levels.push_back({"n" + std::to_string(i), "x"});
       },
       {"207 /scales/0/levels"}},
      {"a step that yields nothing", [](auto& d) { d.steps[0].yields.clear(); }, {"301 /steps/0/yields"}},
      {"steps that wait for each other", [](auto& d) { d.steps[0].after = {"course"}; }, {"302 /steps/0/after"}},
      {"a step that waits for itself", [](auto& d) { d.steps[1].after = {"course"}; }, {"302 /steps/1/after"}},
  };
  return all;
}

}  // namespace

TEST_CASE("framework: a draft in which all is well becomes a framework with all its parts") {
  const result<framework> made = framework::build(sample());
  REQUIRE(defects(made) == std::vector<std::string>{});
  const framework& on = made.value();
  CHECK(on.id() == "sample");
  CHECK(on.version() == "1");
  CHECK(on.title().in_language(language::en) == "Example");
  CHECK(on.sources().size() == 1);
  CHECK(on.domains().size() == 1);
  CHECK(on.areas().size() == 1);
  CHECK(on.roles().size() == 2);
  CHECK(on.catalogues().empty());
  CHECK(on.draft().steps.size() == 2);

  const step_index course = on.steps().find("course").value();
  const competence_index order = on.competences().find("order").value();
  const resolved_step& step = on.resolved(course);
  CHECK(step.required == std::vector<attainment>{{order, make_rank(1)}});
  CHECK(step.any_of.size() == 2);
  CHECK(step.after == std::vector{on.steps().find("week").value()});
  CHECK(step.yields == std::vector<attainment>{{order, make_rank(2)}});
  CHECK(step.phases == std::vector<phase_index>{{0}, {1}});  // in the order of the phases, whatever was written
  CHECK(on.exit_of({1}) == on.profiles().find("capable"));
  CHECK_FALSE(on.exit_of({2}).has_value());
}

TEST_CASE("framework: an empty draft with an id and a version is a framework") {
  CHECK(framework::build({.id = "empty", .version = "0"}).has_value());
  CHECK(defects(framework::build({})) == std::vector<std::string>{"101 /id", "101 /version"});
}

TEST_CASE("framework: every kind of defect is found, at its place, and only that") {
  for (const planted& each : all_planted()) {
    framework_draft draft = sample();
    each.plant(draft);
    CAPTURE(each.what);
    CHECK(testing::sorted(defects(framework::build(draft))) == each.expected);
  }
}

TEST_CASE("framework: every number from 101 to 302 that building can give has been planted, with all its details") {
  std::set<errc> seen;
  for (const planted& each : all_planted()) {
    framework_draft draft = sample();
    each.plant(draft);
    const auto made = framework::build(draft, "f.json");
    for (const diagnostic& found : made.errors()) {
      seen.insert(found.code);
      CAPTURE(print(found));
      CHECK(found.where.file == "f.json");
      CHECK(found.details.size() >= testing::details_asked(found.code));
      for (const language lang : {language::nl, language::en})
        CHECK(is_utf8(message(found, lang) + remedy(found, lang)));
    }
  }
  std::set<errc> expected;
  for (const errc code : all_error_codes())
    if (static_cast<int>(code) < 303)
      expected.insert(code);              // the others: choices_test.cpp, people/done_not_shown_test.cpp
  expected.erase(errc::invalid_date);     // a draft has no dates of its own
  expected.erase(errc::other_framework);  // of catalogues: catalogue_test.cpp
  for (const errc each : {errc::doubled_link, errc::contradicting_link})
    expected.erase(each);  // of crosswalks: crosswalk_test.cpp
  CHECK(seen == expected);
}

TEST_CASE("framework: all defects are found at once") {
  framework_draft draft = sample();
  draft.id = "a b";
  draft.sources[0].title = no_utf8;
  draft.scales.push_back({.id = "growth", .levels = {{"x", "x"}}});
  draft.scales.push_back({.id = "none", .levels = {}});
  draft.competences[0].area = "x";
  draft.competences[2].levels["start"] = "x";
  draft.profiles[0].includes = {"capable"};
  draft.phases[0].exit = "x";
  draft.steps[0].yields.clear();
  draft.steps[0].after = {"course"};
  CHECK(defects(framework::build(draft)) ==
        std::vector<std::string>{"202 /competences/0/area", "204 /competences/2/levels/start", "101 /id",
                                 "202 /phases/0/exit", "205 /profiles/0/includes", "201 /scales/2/id",
                                 "206 /scales/3/levels", "102 /sources/0/title", "302 /steps/0/after",
                                 "301 /steps/0/yields"});
}

TEST_CASE("framework: any number of defects in different places are all found, and nothing else") {
  testing::dice random{23};
  for (int round = 0; round < 300; ++round) {
    framework_draft draft = sample();
    // Each of these stands alone: it neither hides another nor brings one along.
    const std::vector<std::pair<mutation, std::string>> alone{
        {[](auto& d) { d.version = "1 2"; }, "101 /version"},
        {[](auto& d) { d.domains[0].title = no_utf8; }, "102 /domains/0/title"},
        {[](auto& d) { d.areas.push_back(d.areas[0]); }, "201 /areas/1/id"},
        {[](auto& d) { d.competences[1].source = "x"; }, "202 /competences/1/source"},
        {[](auto& d) { d.profiles[0].requires_levels["visit"] = "x"; }, "203 /profiles/0/requires/visit"},
        {[](auto& d) { d.profiles[0].desires_levels["parents"] = "seen"; }, "204 /profiles/0/desires/parents"},
        {[](auto& d) { d.profiles[0].includes = {"ready"}; }, "205 /profiles/0/includes"},
        {[](auto& d) { d.roles[0].entry->years = -1; }, "103 /roles/0/entry/years"},
        {[](auto& d) { d.roles[1].domains = {"x"}; }, "202 /roles/1/domains/0"},
        {[](auto& d) { d.steps[0].yields.clear(); }, "301 /steps/0/yields"},
        {[](auto& d) { d.steps[1].after.push_back("course"); }, "302 /steps/1/after"},
        {[](auto& d) { d.steps[1].requires_any.sets[1]["visit"] = "basis"; }, "204 /steps/1/requires_any/1/visit"},
    };
    std::vector<std::string> expected;
    for (const auto& [plant, defect] : alone)
      if (random.chance(40)) {
        plant(draft);
        expected.push_back(defect);
      }
    REQUIRE(testing::sorted(defects(framework::build(draft))) == testing::sorted(expected));
  }
}

TEST_CASE("framework: a defect names the nearest word, the levels to choose from, or the other scale") {
  const auto first = [](const mutation& plant) {
    framework_draft draft = sample();
    plant(draft);
    return print(framework::build(draft, "f.json").errors().at(0));
  };
  CHECK(first([](auto& d) { d.steps[1].after = {"weak"}; }) ==
        "f.json#/steps/1/after/0: “weak” does not exist (step). Did you mean “week”? [error 202]");
  CHECK(first([](auto& d) { d.steps[1].after = {"holiday"}; }) ==
        "f.json#/steps/1/after/0: “holiday” does not exist (step). Add it, or remove the reference. [error 202]");
  CHECK(first([](auto& d) { d.steps[0].yields["parents"] = "x"; }) ==
        "f.json#/steps/0/yields/parents: “x” is not a level of “parents”. Choose from: start, basis, expert. [error "
        "203]");
  CHECK(
      first([](auto& d) { d.steps[0].yields["parents"] = "seen"; }) ==
      "f.json#/steps/0/yields/parents: level “seen” is of the scale “practice”, not of that of “parents”. Choose from: "
      "start, basis, expert. [error 204]");
}

TEST_CASE("framework: a competence without any scale to look in is a defect and no crash") {
  framework_draft draft = sample();
  draft.scales.clear();
  CHECK(defects(framework::build(draft)) ==
        std::vector<std::string>{"202 /competences/0/scale", "202 /competences/1/scale", "202 /competences/2/scale"});
}

TEST_CASE("framework: what does not fit in the tables is refused") {
  framework_draft draft{.id = "large", .version = "1"};
  draft.scales = {{.id = "s", .levels = {{"1", "one"}}}};
  for (int i = 0; i < 65'536; ++i)
    draft.competences.push_back({.id = "c" + std::to_string(i), .title = "x", .scale = "s"});
  const auto made = framework::build(draft);
  CHECK(defects(made) == std::vector<std::string>{"207 /competences"});
  CHECK(message(made.errors()[0]) == "too many: 65536 (competence); at most 65535 fit");
  draft.competences.pop_back();
  CHECK(framework::build(std::move(draft)).has_value());
}

TEST_CASE("framework: the random drafts that other tests build on have no defects") {
  testing::dice random{29};
  for (int round = 0; round < 200; ++round) REQUIRE(defects(framework::build(random_framework(random))).empty());
}
