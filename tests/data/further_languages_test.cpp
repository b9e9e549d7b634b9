// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <algorithm>

#include <loopbaan/core/error.hpp>
#include <loopbaan/core/quantity.hpp>
#include <loopbaan/data/dutch_framework.hpp>
#include <loopbaan/data/further_languages.hpp>
#include <loopbaan/exchange/texts.hpp>

using namespace loopbaan;

TEST_CASE("German comes with the library, and is known once it is asked for") {
  CHECK(std::ranges::count(further_languages(), "de") == 1);
  const language german = use_language("de").value();
  CHECK(use_language("de") == german);
  CHECK(code(german) == "de");
  CHECK_FALSE(use_language("xx").has_value());
  CHECK(texts_of("xx").empty());
  CHECK(decimal(3870, 60, 2, german) == "64,5");
  CHECK(std::string{worded(german, "onbekend", "unknown")} == "unbekannt");
}

TEST_CASE("every error is told in German, with its details") {
  const language german = use_language("de").value();
  for (const errc each : all_error_codes()) {
    const diagnostic found{each, {}, {"a", "b", "c", "d", "e", "f"}};
    CAPTURE(static_cast<int>(each));
    CHECK(message(found, german) != message(found, language::en));
    CHECK(message(found, german) != message(found, language::nl));
  }
}

TEST_CASE("texts are counted beside all there are") {
  const texts_document german = read_texts(texts_of("de")).value();
  CHECK(all_texts().size() > 2500);
  CHECK(notes_on_texts(german.texts).empty());
  const diagnostics told = notes_on_texts({.tag = "fy", .texts = {{"unknown", "ûnbekend"}, {"nobody says this", "x"}}});
  REQUIRE(told.size() == 1);
  CHECK(told.front().code == errc::texts_missing);
  CHECK(told.front().details.at(1).in_language(language::en) == "1");
  CHECK(told.front().details.at(2).in_language(language::en) == "1");
}

TEST_CASE("a framework without German shows its English") {
  const framework fw = dutch_framework();
  const auto classroom = fw.competences().find("klassenmanagement");
  REQUIRE(classroom.has_value());
  const language german = use_language("de").value();
  CHECK(fw.competences()[*classroom].title.in_language(german) == "Classroom management");
}
