// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <thread>
#include <vector>

#include <loopbaan/core/error.hpp>
#include <loopbaan/core/languages.hpp>
#include <loopbaan/core/quantity.hpp>

using namespace loopbaan;

namespace {

language_texts frisian() {
  language_texts made{.tag = "fy-test"};
  made.texts = {{"unknown", "ûnbekend"}, {"{0} of {1}", "{1} en {0}"}, {"not yet", ""}, {" times", " kear"}};
  made.form.thousands = "'";
  return made;
}

std::vector<int> codes(const diagnostics& found) {
  std::vector<int> all;
  for (const diagnostic& each : found) all.push_back(static_cast<int>(each.code));
  return all;
}

}  // namespace

TEST_CASE("a language that is added says what its file has, and what it lacks in English") {
  const language fy = add_language(frisian()).value();
  CHECK(static_cast<int>(fy) >= 2);
  CHECK(code(fy) == "fy-test");
  CHECK(find_language("fy-test") == fy);
  CHECK_FALSE(find_language("fy-tset").has_value());
  CHECK(std::string{worded(fy, "onbekend", "unknown")} == "ûnbekend");
  CHECK(std::string{worded(fy, "nog niet", "not yet")} == "not yet");
  CHECK(std::string{worded(fy, "iets", "something else")} == "something else");
  CHECK(std::string{worded(language::nl, "onbekend", "unknown")} == "onbekend");
  CHECK(std::string{worded(language::en, "onbekend", "unknown")} == "unknown");
}

TEST_CASE("the same language is found again, and other texts under its tag are refused") {
  const language fy = add_language(frisian()).value();
  CHECK(add_language(frisian()).value() == fy);
  language_texts other = frisian();
  other.texts["unknown"] = "net bekend";
  const auto refused = add_language(other, "fy.json");
  REQUIRE_FALSE(refused.has_value());
  CHECK(codes(refused.errors()) == std::vector{998});
  CHECK(std::string{worded(fy, "onbekend", "unknown")} == "ûnbekend");
  for (const char* tag : {"nl", "en", "", "x", "Dutch language", "1", "de_DE"}) {
    CAPTURE(tag);
    CHECK_FALSE(add_language({.tag = tag}).has_value());
  }
}

TEST_CASE("a text shows its own language, else what ours has for its English, else its English, else its Dutch") {
  const language fy = add_language(frisian()).value();
  text own{"taal", "language"};
  own.set("fy-test", "taal fan my");
  CHECK(own.in_language(fy) == "taal fan my");
  CHECK(text("onbekend", "unknown").in_language(fy) == "ûnbekend");
  CHECK(text("taal", "language").in_language(fy) == "language");
  CHECK(text("taal").in_language(fy) == "taal");
  CHECK(text("onbekend", "unknown").in_language(language::nl) == "onbekend");
}

TEST_CASE("values are filled in where the translation has their gaps") {
  const language fy = add_language(frisian()).value();
  const text made = detail::filled("{0} van {1}", "{0} of {1}", {"een", text{"onbekend", "unknown"}});
  CHECK(made.in_language(language::nl) == "een van onbekend");
  CHECK(made.in_language(language::en) == "een of unknown");
  CHECK(made.in_language(fy) == "ûnbekend en een");
  CHECK(detail::filled("{9} {", "{9} {", {"x"}).in_language(language::en) == "{9} {");
}

TEST_CASE("numbers are written in the form of the language") {
  const language fy = add_language(frisian()).value();
  CHECK(grouped(1234567, fy) == "1'234'567");
  CHECK(decimal(3870, 60, 2, fy) == "64,5");
  CHECK(grouped(1234).in_language(fy) == "1'234");
  CHECK(form_of(language::nl).day == "{d}-{m}-{y}");
}

TEST_CASE("the gaps of a translation are those of its key, and one or more stays a choice") {
  language_texts given{.tag = "xx"};
  given.texts = {{"{0} of {1}", "{1}"}, {"{n:step|steps}", "{n}"}, {"{n}", "{n:a|b}"}, {"{a}", "{a"},
                 {"plain", "with {0}"}, {"{b}/c", "{b} {b}"},      {"x/{0}", "{1}"}};
  const diagnostics wrong = check_gaps_of_texts(given, "xx.json");
  CHECK(codes(wrong) == std::vector{997, 997, 997, 997, 997});
  CHECK(print(wrong[1].where) == "xx.json#/texts/x~1{0}");
  CHECK_FALSE(add_language(given).has_value());
  given.texts = {{"plain", "plat"}};
  given.form.euro = "€";
  CHECK(codes(check_gaps_of_texts(given)) == std::vector{997});
}

TEST_CASE("texts are counted: those that were asked for, and those that nobody says") {
  const texts_found found = count_texts(frisian(), {"unknown", "not yet", "{0} of {1}", "known"});
  CHECK(found.wanted == 4);
  CHECK(found.translated == 2);
  CHECK(found.unknown == 1);
}

TEST_CASE("languages may be added and asked for by several threads at once") {
  std::vector<std::jthread> all;
  std::vector<language> found(8);
  for (std::size_t i = 0; i < found.size(); ++i)
    all.emplace_back([&found, i] {
      language_texts made{.tag = i % 2 == 0 ? "qa" : "qb"};
      made.texts = {{"unknown", made.tag}};
      found[i] = add_language(made).value();
      for (int round = 0; round < 1000; ++round)
        if (std::string_view{worded(found[i], "onbekend", "unknown")} != made.tag) found[i] = language::nl;
    });
  all.clear();
  for (std::size_t i = 2; i < found.size(); ++i) CHECK(found[i] == found[i - 2]);
  CHECK(found[0] != found[1]);
}
