// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <string>
#include <vector>

#include <loopbaan/exchange/documents.hpp>

using namespace loopbaan;

namespace {

/// A small framework with `more` in its first competence, profile and step, and a title in a language.
std::string document(const std::string& competence, const std::string& profile, const std::string& step,
                     const std::string& source = "2026", const std::string& tag = "en") {
  return R"({"loopbaan": "framework/1", "id": "f", "version": "1",
    "sources": [{"id": "s", "title": "Source", "date": ")" +
         source + R"("}],
    "scales": [{"id": "g", "levels": [{"id": "a", "title": {"nl": "Met hulp", ")" +
         tag + R"(": "With help"}}]}],
    "competences": [{"id": "c", "title": "C", "scale": "g")" +
         competence + R"(}],
    "profiles": [{"id": "p", "title": "P", "requires": {"c": "a"})" +
         profile + R"(}],
    "steps": [{"id": "x", "title": "X", "yields": {"c": "a"})" +
         step + "}]}";
}

/// Numbers and places of all notes on it.
std::vector<std::string> told(const std::string& json) {
  const framework fw = read_framework(json).value();
  std::vector<std::string> found;
  for (const diagnostics& some : {fw.notes(), notes_on_framework(fw)})
    for (const diagnostic& each : some)
      found.push_back(std::to_string(static_cast<int>(each.code)) + " " + each.where.pointer);
  return found;
}

using list = std::vector<std::string>;

}  // namespace

TEST_CASE("a choice of one set is remarked, where it stands; one of two is not") {
  const std::string one = R"(, "requires_any": [{"c": "a"}])", two = R"(, "requires_any": [{"c": "a"}, {"c": "a"}])";
  CHECK(told(document("", one, "")) == list{"719 /profiles/0/requires_any"});
  CHECK(told(document("", "", one)) == list{"719 /steps/0/requires_any"});
  CHECK(told(document("", two, two)).empty());
}

TEST_CASE("months and places of nought are remarked, as they are no limit that anybody means") {
  CHECK(told(document(R"(, "valid_months": 0)", "", "")) == list{"720 /competences/0/valid_months"});
  CHECK(told(document("", "", R"(, "valid_months": 0, "places": 0)")) ==
        list{"720 /steps/0/valid_months", "720 /steps/0/places"});
  CHECK(told(document(R"(, "valid_months": 1)", "", R"(, "places": 1)")).empty());
}

TEST_CASE("a day of numbers that there is not is remarked; words, a year and a real day are not") {
  for (const char* wrong : {"31-02-2026", "11-30-2026", "2026-13-01", "30/2/2026"})
    CHECK_MESSAGE(told(document("", "", "", wrong)) == list{"721 /sources/0/date"}, wrong);
  for (const char* right : {"2026", "november 2026", "30-11-2026", "2026-11-30", "2018-2020"})
    CHECK_MESSAGE(told(document("", "", "", right)).empty(), right);
}

TEST_CASE("a tag of a language that nobody knows is remarked, whatever its length") {
  for (const char* wrong : {"xx", "dee", "dee-DE"})
    CHECK_MESSAGE(told(document("", "", "", "2026", wrong)) ==
                      list{"717 /scales/0/levels/0/title/" + std::string{wrong}},
                  wrong);
  for (const char* right : {"de", "fr", "fy", "pt-BR", "FR", "pap", "nds"})
    CHECK_MESSAGE(told(document("", "", "", "2026", right)).empty(), right);
}

TEST_CASE("words about a sheet name its headings, and never what an input says") {
  diagnostic found{errc::step_yields_nothing, {}, {"yields"}};
  CHECK(remedy(found).find("“yields”") != std::string::npos);
  found.headings = {{"yields", "levert"}};
  CHECK(remedy(found).find("“levert”") != std::string::npos);
  CHECK(remedy(found).find("“yields”") == std::string::npos);
  CHECK(message(found).find("“yields”") != std::string::npos);  // the step is called so
  CHECK(remedy(found, language::en, values::hidden).find("levert") == std::string::npos);
  diagnostic missing{errc::missing_field, {}, {"scale"}};
  missing.headings = {{"scale", "schaal"}};
  CHECK(message(missing, language::nl) == "“schaal” ontbreekt");
  CHECK(message(missing, language::nl, values::hidden).find("schaal") == std::string::npos);
}
