// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <array>

#include <loopbaan/report/curriculum_page.hpp>

#include <curriculum/map_world.hpp>

using namespace loopbaan;
using testing::curriculum_of;
using testing::map_framework;

namespace {

const std::string six_gaps =
    "modulecode;titel;jaar;periode;a;b;c;d;e;f\n"
    "M1;Een;1;1;;I;I;I T;I;I\n"
    "M2;Twee;1;2;O;;O;;O T;O\n"
    "M3;Drie;2;1;T;T;;O;T;T\n"
    "M4;Vier;2;2;;;;;T;T\n"
    "M5;Vijf;3;1;;;;;T;T\n"
    "M6;Leeg;3;2;;;;;;\n";

}  // namespace

TEST_CASE("the page of a map says what the model says, in both languages, without anything fetched") {
  const curriculum of = curriculum_of(map_framework(), six_gaps).value();
  const curriculum_page_model model = model_curriculum_page(of);
  CHECK(model.findings.size() == 6);
  const std::string page = write_curriculum_page(model, language::nl);
  for (const char* each : {"nooit geïntroduceerd", "Kleinste reparatie", "id=f6>", "href=#f1>",
                           "<caption>Bevindingen in dit deel", "scope=row"})
    CHECK_MESSAGE(page.find(each) != std::string::npos, each);
  CHECK(page.find("<script") == std::string::npos);
  CHECK(page.find("http") == page.find("http-equiv"));
  CHECK(write_curriculum_page(model, language::en).find("never introduced") != std::string::npos);
  CHECK(write_curriculum_page(model_curriculum_page(of), language::nl) == page);
}

TEST_CASE("the page of a handover says what is thin, and that this says nothing of a person") {
  const curriculum of = curriculum_of(map_framework("ab"), "module;a;b\nM1;I O T:start;I\n").value();
  const std::string page = write_handover_page(make_handover(of, 0), of.fw(), language::nl);
  for (const char* each : {"Bekwaamheid b", "kwam kort aan bod", "niet van deze starter", "startbekwaam"})
    CHECK_MESSAGE(page.find(each) != std::string::npos, each);
  CHECK(page.find("<script") == std::string::npos);
}

TEST_CASE("findings stand below the part of the matrix that they are about, and modules that wait are drawn") {
  const curriculum of =
      curriculum_of(map_framework(), "module;jaar;vooraf;wie;a;b\nM1;1;;instituut;I;I O\nM2;2;M1;werkplek;O;O\n")
          .value();
  const std::string page = write_curriculum_page(model_curriculum_page(of), language::nl);
  const auto at = [&](const char* words) { return page.find(words); };
  CHECK(at("De kaart") < at("Bevindingen in dit deel"));
  CHECK(at("Bevindingen in dit deel") < at("Kleinste reparatie"));
  CHECK(at("<svg role=img") != std::string::npos);
  CHECK(at("<title>M2 M2</title>") != std::string::npos);
  CHECK(at("Wie het doet") != std::string::npos);
  CHECK(at("<td>O 2</td>") != std::string::npos);  // what the workplace practises
}

TEST_CASE("a matrix of 120 modules and 60 competences stays below 400 kB") {
  const framework before = map_framework("");
  framework_draft draft = before.draft();
  for (int i = 0; i < 60; ++i)
    draft.competences.push_back({.id = "k" + std::to_string(i),
                                 .title = text{"Bekwaamheid met een naam van gewone lengte " + std::to_string(i)},
                                 .scale = "groei"});
  const framework fw = framework::build(draft).value();
  std::string csv = "module;titel;jaar;periode;EC;wie";
  for (int i = 0; i < 60; ++i) csv += ";k" + std::to_string(i);
  const std::array<std::string, 4> sides{"instituut", "werkplek", "samen", "instituut"};
  const std::array<std::string, 5> letters{"I:ontwikkeling", "O:ontwikkeling", "O", "T:start", "IO@samen"};
  for (int m = 0; m < 120; ++m) {
    csv += "\nM" + std::to_string(m) + ";Een module met een titel " + std::to_string(m) + ";" +
           std::to_string(1 + m / 30) + ";" + std::to_string(1 + m % 4) + ";2;" +
           sides.at(static_cast<std::size_t>(m % 4));
    for (int i = 0; i < 60; ++i)
      csv += (m * 7 + i * 3) % 5 == 0 ? ";" + letters.at(static_cast<std::size_t>((m + i) % 5)) : ";";
  }
  const curriculum of = curriculum_of(fw, csv).value();
  const std::string page = write_curriculum_page(model_curriculum_page(of, 200), language::nl);
  CHECK(page.size() < 400'000);
}

TEST_CASE("what starters lack stands beside what the programme does, and is protected as a group") {
  const framework fw = map_framework("ab");
  const curriculum of = curriculum_of(fw, "module;a;b\nM1;I O T:start;I\n").value();
  const auto people = [&](int count, int meeting) {
    std::vector<person_draft> drafts;
    for (int i = 0; i < count; ++i) {
      drafts.push_back({.id = "p" + std::to_string(i)});
      for (const char* id : {"a", "b"})
        drafts.back().levels[*fw.competences().find(id)] = make_rank(i < meeting ? 2 : 1);
    }
    return cohort::build(fw, std::move(drafts)).value();
  };
  const auto page_with = [&](const cohort& starters) {
    return write_curriculum_page(with_starters(model_curriculum_page(of), starters).value(), language::nl);
  };
  const std::string page = page_with(people(20, 8));
  CHECK(page.find("Wat starters nog missen") != std::string::npos);
  CHECK(page.find("12 van 20") != std::string::npos);
  CHECK(page.find("kwam kort aan bod") != std::string::npos);
  CHECK(page_with(people(6, 3)).find("3 van 6") == std::string::npos);
  framework_draft other = fw.draft();
  other.version = "2";
  const cohort elsewhere = cohort::build(framework::build(other).value(), {{.id = "p"}}).value();
  CHECK(with_starters(model_curriculum_page(of), elsewhere).errors().front().code == errc::other_framework);
}
