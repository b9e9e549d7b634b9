// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <regex>
#include <set>
#include <sstream>

#include <loopbaan/core/error.hpp>
#include <loopbaan/core/error_code.hpp>

#include <support/project.hpp>

using namespace loopbaan;

namespace {

/// The sentences of a number as they are written, with their {0}, {1}…
struct pattern {
  std::string message, remedy;
};

pattern pattern_of(errc code, language lang) {
  const diagnostic marks{
      code, {}, {{"{0}"}, {"{1}"}, {"{2}"}, {"{3}"}, {"{4}"}, {"{5}"}, {"{6}"}, {"{7}"}, {"{8}"}, {"{9}"}}};
  return {message(marks, lang), remedy(marks, lang)};
}

/// The n of every {n}; fails on any brace that is none.
std::set<int> marks_in(const std::string& words) {
  static const std::regex mark{R"(\{(\d)\})"};
  std::set<int> found;
  for (std::sregex_iterator at{words.begin(), words.end(), mark}, end; at != end; ++at)
    found.insert(std::stoi((*at)[1]));
  CAPTURE(words);
  CHECK(std::regex_replace(words, mark, "").find_first_of("{}") == std::string::npos);
  return found;
}

const diagnostic in_document{errc::invalid_id, {"framework.json", "/steps/3/id"}, {"mijn cursus"}};
const diagnostic in_table{errc::unreadable_number, {.file = "staff.csv", .row = 5, .column = "fte"}, {"vol"}};

}  // namespace

TEST_CASE("error: every number of the enumeration has one entry, under its own name, in rising order") {
  std::ifstream header{testing::project_folder() / "include/loopbaan/core/error_code.hpp"};
  std::stringstream source;
  source << header.rdbuf();
  const std::string words = source.str();
  std::vector<std::pair<int, std::string>> declared;
  const std::regex enumerator{R"(\n  (\w+) = (\d+),)"};
  for (std::sregex_iterator at{words.begin(), words.end(), enumerator}, end; at != end; ++at)
    declared.emplace_back(std::stoi((*at)[2]), (*at)[1]);
  REQUIRE(declared.size() > 30);

  std::vector<std::pair<int, std::string>> known;
  for (const errc code : all_error_codes()) known.emplace_back(static_cast<int>(code), name(code));
  CHECK(known == declared);
  CHECK(std::ranges::is_sorted(known));
  CHECK(std::ranges::adjacent_find(known, {}, &std::pair<int, std::string>::first) == known.end());
}

TEST_CASE("error: every number has a sentence and a remedy in both languages, with the same details in them") {
  for (const errc code : all_error_codes()) {
    const pattern nl = pattern_of(code, language::nl);
    const pattern en = pattern_of(code, language::en);
    CAPTURE(std::string{name(code)});
    for (const std::string& words : {nl.message, nl.remedy, en.message, en.remedy}) {
      CHECK_FALSE(words.empty());
      CHECK(is_utf8(words));
      CHECK(folded(words).size() >= 3);
    }
    CHECK(nl.message != en.message);
    CHECK(marks_in(nl.message) == marks_in(en.message));
    CHECK(marks_in(nl.remedy) == marks_in(en.remedy));
    std::set<int> all = marks_in(en.message);
    all.merge(marks_in(en.remedy));
    for (int n = 0; n < static_cast<int>(all.size()); ++n) CHECK(all.contains(n));  // none is left out
  }
}

TEST_CASE("error: a sentence begins small and without a full stop, a remedy is a sentence of its own") {
  for (const errc code : all_error_codes())
    for (const language lang : {language::nl, language::en}) {
      const pattern words = pattern_of(code, lang);
      const auto begins_large = [](const std::string& sentence) {
        return sentence.front() >= 'A' && sentence.front() <= 'Z';
      };
      CAPTURE(words.message);
      CAPTURE(words.remedy);
      CHECK_FALSE(words.message.ends_with('.'));
      CHECK_FALSE(begins_large(words.message));
      const bool is_detail = words.remedy.front() == '{';  // such as "Did you mean …?"
      CHECK((is_detail || (words.remedy.ends_with('.') && begins_large(words.remedy))));
    }
}

TEST_CASE("error: a place in a document is a file and a JSON pointer, in a table a row and a column") {
  CHECK(print(in_document.where) == "framework.json#/steps/3/id");
  CHECK(print(in_table.where) == "staff.csv, row 5, column “fte”");
  CHECK(print(in_table.where, language::nl) == "staff.csv, rij 5, kolom “fte”");
  CHECK(print(place{.file = "staff.csv", .row = 5}) == "staff.csv, row 5");
  CHECK(print(place{.file = "", .row = 5, .column = "B"}) == "row 5, column “B”");
  CHECK(print(place{.file = "", .pointer = "/id"}) == "#/id");
  CHECK(print(place{.file = "framework.json"}) == "framework.json");
  CHECK(print(place{.file = "x.xlsx", .row = 5, .column = "fte", .sheet = "Blad1", .letters = "C"}) ==
        "x.xlsx, Blad1!C5, column “fte”");
  CHECK(print(place{.file = "x.xlsx", .row = 5, .sheet = "Jan's blad"}, language::nl) ==
        "x.xlsx, 'Jan''s blad', rij 5");
  CHECK(print(place{.file = "", .sheet = "Blad1", .letters = "C"}) == "Blad1!C");
  CHECK(print(place{}) == "");
}

TEST_CASE("error: a diagnostic is one line with place, sentence, remedy and number, in both languages") {
  CHECK(print(in_document) ==
        "framework.json#/steps/3/id: “mijn cursus” is not a valid id. Use 1 to 128 plain letters, digits, dots, dashes, "
        "underscores or "
        "colons, without spaces; begin with a letter or digit. [error 101]");
  CHECK(print(in_table, language::nl) ==
        "staff.csv, rij 5, kolom “fte”: “vol” is geen getal. Schrijf een getal, bijvoorbeeld 0,8. [fout 816]");
  CHECK(print(diagnostic{errc::empty_file, {}}) ==
        "the file is empty. Check the export and whether this is the right file. [error 810]");
}

TEST_CASE("error: details come in the language of the sentence") {
  const diagnostic d{errc::unknown_reference, {}, {"x", {"bron", "source"}, did_you_mean("y", {})}};
  CHECK(message(d, language::nl) == "“x” bestaat niet (bron)");
  CHECK(message(d, language::en) == "“x” does not exist (source)");
  CHECK(remedy(d, language::nl) == "Bedoelde u “y”?");
  CHECK(remedy(d, language::en) == "Did you mean “y”?");
  CHECK(did_you_mean("", {"Anders.", "Otherwise."}) == text{"Anders.", "Otherwise."});
}

TEST_CASE("error: braces in what people wrote are shown as they wrote them") {
  for (const char* typed : {"{0}", "{1}", "{", "}", "{x}", "{{0}}", "a{0"}) {
    const diagnostic d{errc::unknown_level, {}, {typed, "{0}", "{1}"}};
    CHECK(message(d) == std::string{"“"} + typed + "” is not a level of “{0}”");
    CHECK(remedy(d) == "Choose from: {1}.");
  }
}

TEST_CASE("error: a detail that is not given leaves its place empty") {
  CHECK(message(diagnostic{errc::invalid_id, {}}) == "“” is not a valid id");
}

TEST_CASE("error: the exception prints every diagnostic on a line of its own") {
  const error thrown{{in_document, in_table}};
  CHECK(std::string{thrown.what()} == print(in_document) + "\n" + print(in_table));
  CHECK(thrown.all().size() == 2);
}
