// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

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
  for (const char* each : {"nooit geïntroduceerd", "Kleinste reparatie", "id=f6>", "href=\"#f1\"", "scope=row"})
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
