// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/exchange/survey.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include <exchange/staff_world.hpp>

using namespace loopbaan;
using namespace loopbaan::testing;

namespace {

/// "km=levels km(2: 1>ontwikkeling 7>!)": use, competences, cells that are filled, and what each value means.
std::string seen(const result<table_survey>& found, const framework& fw) {
  std::string words;
  for (const surveyed_column& each : found->columns) {
    words += (words.empty() ? "" : " | ") + each.heading + "=" + (each.is_personal ? "personal" : each.use);
    for (const competence_index c : each.competences) words += " " + fw.competences()[c].id;
    words += " " + std::to_string(each.filled);
    for (const auto& [word, count, means] : each.values)
      words += " " + word + "×" + std::to_string(count) + ">" + means.value_or("!");
  }
  return words;
}

}  // namespace

TEST_CASE("survey: each column of a wide table is what reading takes it for, and each value what it means") {
  const framework fw = staff_world();
  const auto found = survey_staff("Medewerker;naam;fase;fte;km;kleur\n1;Jan;LB;80%;3/4;rood\n2;Piet;LB;2,5;2;\n", fw);
  REQUIRE(found);
  CHECK(found->form == "people");
  CHECK(found->rows == 2);
  CHECK(seen(found, fw) ==
        "Medewerker=person 2 | naam=personal 2 | fase=phase 2 LB×2>! | fte=fte 2 2,5×1>! 80%×1> | "
        "km=levels km 2 2×1>start 3/4×1>! | kleur= 1 rood×1>!");
}

TEST_CASE("survey: a table with a row per rating, whatever is wrong with its cells") {
  const framework fw = staff_world();
  const auto found = survey_staff("persoon;bekwaamheid;score;beoordelaar\n1;km;4;IB’er\n1;KM2;n.v.t.;zelf\n", fw);
  REQUIRE(found);
  CHECK(found->form == "ratings");
  CHECK(seen(found, fw) ==
        "persoon=person 2 | bekwaamheid=competence 2 KM2×1>! km×1>km | score=score 2 4×1>vak n.v.t.×1> | "
        "beoordelaar=rater 2 IB’er×1>! zelf×1>self");
}

TEST_CASE("survey: what is no table is refused, and every heading that is known has a use") {
  const framework fw = staff_world();
  CHECK_FALSE(survey_staff("", fw));
  CHECK_FALSE(survey_staff("alleen woorden\n", fw));
  for (const known_heading& each : known_headings()) {
    CHECK_FALSE(each.word.empty());
    const bool is_use = std::ranges::find(mapping_uses(), each.use) != mapping_uses().end();
    CHECK((is_use || (each.use == "group" && !each.group.empty())));
  }
}
