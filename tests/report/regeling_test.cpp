// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <loopbaan/data/dutch_framework.hpp>
#include <loopbaan/exchange/documents.hpp>
#include <loopbaan/report/page.hpp>

#include <support/world.hpp>

using namespace loopbaan;

namespace {

bool holds(const std::string& page, std::string_view words) { return page.find(words) != std::string::npos; }

}  // namespace

TEST_CASE("the regeling names every competence, every level, the weights, the threshold and the sources") {
  const framework fw = dutch_framework();
  const std::string page = write_regeling(fw);
  for (const competence& each : fw.competences()) {
    const std::string title = each.title.in_language(language::nl);
    CHECK_MESSAGE((title.find('\'') != std::string::npos || holds(page, title)), title);
  }
  for (const scale& each : fw.scales())
    for (const level& l : each.levels) CHECK(holds(page, l.title.in_language(language::nl)));
  CHECK(holds(page, "Er zijn geen gewichten"));
  CHECK(holds(page, "minstens 10 mensen"));
  CHECK(holds(page, "niet lager dan 5"));
  CHECK(holds(page, "met de minste stappen"));
  CHECK(holds(page, "Staatsblad 2017, 148"));
}

TEST_CASE("the regeling says which edition it speaks of") {
  const framework fw = dutch_framework();
  for (const language lang : {language::nl, language::en}) {
    const std::string page = write_regeling(fw, lang);
    CHECK(holds(page, hash_of(fw)));
    CHECK(holds(page, fw.version()));
    for (const catalogue_ref& each : fw.catalogues()) CHECK(holds(page, each.hash));
  }
}

TEST_CASE("the regeling gives the required and the desired level of each phase") {
  framework_draft draft = testing::world{"-x 1h-> A3", "A2", {{"start", "A2"}, {"later", "A3 B1"}}}.fw().draft();
  for (profile& each : draft.profiles)
    if (each.requires_levels.contains("A") && each.requires_levels.at("A") == "2") each.desires_levels["B"] = "2";
  const std::string page = write_regeling(framework::build(draft).value());
  CHECK(holds(page, "<th scope=\"row\">A<td>2<td>3\n"));
  CHECK(holds(page, "<th scope=\"row\">B<td>– (2)<td>1\n"));
}

TEST_CASE("the regeling is short enough for one sheet of A4") {
  for (const language lang : {language::nl, language::en})
    CHECK(write_regeling(dutch_framework(), lang).size() < 14'000);
}

TEST_CASE("a framework without sources says so, and shows no empty line") {
  const testing::world w{"-a 4-> A1", "A1"};
  REQUIRE(w.fw().sources().empty());
  CHECK(holds(write_regeling(w.fw()), "<h2>Bronnen</h2>\n<p>Dit raamwerk noemt geen bronnen"));
  CHECK(holds(write_regeling(w.fw(), language::en), "This framework names no sources"));
  CHECK(!holds(write_regeling(dutch_framework()), "noemt geen bronnen"));
}

TEST_CASE("the regeling names the credits that any profile asks, and after which phases each comes where they branch") {
  framework_draft draft = testing::world{"-x 1h-> A3", "A2", {{"start", "A2"}, {"ward", ""}, {"lead", ""}}}.fw().draft();
  CHECK(!holds(write_regeling(framework::build(draft).value()), "De fasen vertakken"));
  draft.units = {{.id = "pt", .title = {"punten", "points"}}};
  draft.profiles.push_back({.id = "register", .title = "Register"});
  draft.profiles.back().credits_asked = {{.unit = "pt", .at_least = credits::of(4000).value(), .within = 5}};
  draft.phases[1].after = {"start"};
  draft.phases[2].after = {"start", "ward"};
  const std::string page = write_regeling(framework::build(draft).value());
  CHECK(holds(page, "Register vraagt verder 40 punten in 5 jaar."));
  const auto title = [&](std::size_t phase) { return draft.phases[phase].title.in_language(language::nl); };
  CHECK(holds(page, "De fasen vertakken: " + title(1) + " na " + title(0) + "; " + title(2) + " na " + title(0) + " of " +
                        title(1) + "."));
}
