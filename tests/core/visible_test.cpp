// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <string>

#include <loopbaan/core/error.hpp>
#include <loopbaan/core/text.hpp>

#include <support/random.hpp>

using namespace loopbaan;

TEST_CASE("visible: what people read stays as it is") {
  for (const std::string words : {"", "staff.csv", "Daniëlle — “klas 3b”", "日本", "a\\b", "é̂", "👩"})
    CHECK(visible(words) == words);
}

TEST_CASE("visible: what a terminal obeys, what turns the reading order and what is not seen is written out") {
  CHECK(visible("\x1B[2Jp1") == "\\x1B[2Jp1");
  CHECK(visible(std::string_view{"a\0b", 3}) == "a\\x00b");
  CHECK(visible("een\ntwee\r\tdrie\x7F") == "een\\ntwee\\r\\tdrie\\x7F");
  CHECK(visible("\u009B31m") == "\\u009B31m");                       // C1: as good as ESC [
  CHECK(visible("\u202Egpj.exe\u202C") == "\\u202Egpj.exe\\u202C");  // turned round
  CHECK(visible("\u2066a\u2069\u200E\u200F\u061C") == "\\u2066a\\u2069\\u200E\\u200F\\u061C");
  CHECK(visible("a\u2028b\u2029c") == "a\\u2028b\\u2029c");             // separators of lines and paragraphs
  CHECK(visible("p\u200B1\uFEFF\u00AD") == "p\\u200B1\\uFEFF\\u00AD");  // not seen at all
  CHECK(visible("\U000E0041") == "\\U000E0041");                        // a tag
}

TEST_CASE("visible: a byte that is no UTF-8 is told as the byte") {
  CHECK(visible("caf\xE9.csv") == "caf\\xE9.csv");
  CHECK(visible("\x85\xC2") == "\\x85\\xC2");
  CHECK(visible("\xED\xA0\x80") == "\\xED\\xA0\\x80");  // half a pair
}

TEST_CASE("visible: whatever it is given, what comes out is UTF-8 without a control character, and stays as it is") {
  testing::dice random{11};
  for (int round = 0; round < 20'000; ++round) {
    std::string words;
    for (std::size_t i = random.below(12); i > 0; --i)
      words += random.below(4) == 0 ? std::string{"\xE2\x80"} : std::string(1, static_cast<char>(random.below(256)));
    const std::string shown = visible(words);
    REQUIRE(is_utf8(shown));
    REQUIRE(visible(shown) == shown);
    for (const char c : shown) REQUIRE((static_cast<unsigned char>(c) >= 0x20 && c != 0x7F));
    REQUIRE(shown.find("\u202E") == std::string::npos);
  }
}

TEST_CASE("visible: no message of the library carries what a terminal obeys, wherever it stood") {
  const diagnostic found{
      errc::duplicate_id, {"\x1B]0;x\a.csv", "/a\u202E", 3, "kop\n[fout 999]"}, {{"\x1B[31mp1"}, {"a\u2028b"}, {"\r"}}};
  for (const language lang : {language::nl, language::en}) {
    for (const std::string& words :
         {print(found, lang), message(found, lang), remedy(found, lang), print(found.where, lang)})
      CHECK(visible(words) == words);
  }
  CHECK(print(found).find("\\x1B]0;x\\x07.csv, row 3, column “kop\\n[fout 999]”") != std::string::npos);
  CHECK(std::string_view{error{{found}}.what()} == print(found));
}
