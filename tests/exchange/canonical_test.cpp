// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <support/documents.hpp>

#include <loopbaan/exchange/documents.hpp>

using namespace loopbaan;
using testing::listed_defects;

namespace {

std::string canon(std::string_view json) { return canonical(json).value(); }

/// The sentence of the only defect, up to its remedy.
std::string complaint(std::string_view json, language lang = language::en) {
  const auto read = canonical(json);
  REQUIRE(!read);
  REQUIRE(read.errors().size() == 1);
  return message(read.errors().front(), lang);
}

}  // namespace

TEST_CASE("canonical text is what Python writes with sorted keys and an indent of two") {
  CHECK(canon(testing::document("everything")) == testing::document("everything.canonical"));
}

TEST_CASE("canonical text is canonical already") {
  const std::string once = canon(testing::document("everything"));
  CHECK(canon(once) == once);
}

TEST_CASE("whole numbers have one form, however they are written") {
  for (const char* form : {"30", "30.0", "3e1", "3.0E+1", "300e-1"}) CHECK(canon(form) == "30\n");
  for (const char* form : {"0", "-0", "0.0", "-0.0", "0e10"}) CHECK(canon(form) == "0\n");
  CHECK(canon("100000.0") == "100000\n");
  CHECK(canon("9007199254740992.0") == "9007199254740992\n");
}

TEST_CASE("fractions are as short as they can be and read back the same") {
  CHECK(canon("0.10000000000000000555") == "0.1\n");
  CHECK(canon("0.30000000000000004") == "0.30000000000000004\n");
  CHECK(canon("0.00012") == "0.00012\n");
  CHECK(canon("0.000012") == "1.2e-05\n");
  CHECK(canon("1e16") == "1e+16\n");
  CHECK(canon("1e-400") == "0\n");
}

TEST_CASE("whole numbers of any length keep every digit") {
  CHECK(canon("18446744073709551616") == "18446744073709551616\n");
  CHECK(canon("[-99999999999999999999]") == "[\n  -99999999999999999999\n]\n");
}

TEST_CASE("names are sorted by their bytes, which is the order of the characters") {
  CHECK(canon(R"({"é":1,"z":2,"Z":3,"a.":4,"a":5})") ==
        "{\n  \"Z\": 3,\n  \"a\": 5,\n  \"a.\": 4,\n  \"z\": 2,\n  \"é\": 1\n}\n");
}

TEST_CASE("empty lists and objects stay on one line") { CHECK(canon("[ { } , [ ] ]") == "[\n  {},\n  []\n]\n"); }

TEST_CASE("a byte order mark is passed over") { CHECK(canon("\xEF\xBB\xBF[1]") == canon("[1]")); }

TEST_CASE("a text that is no JSON is refused with the place and what should stand there") {
  CHECK(complaint("{\n  \"a\" 1}") ==
        "this is not valid JSON: line 2, column 7: a colon must stand between name and value");
  CHECK(complaint("[1 2]") == "this is not valid JSON: line 1, column 4: a comma or ] must stand here");
  CHECK(complaint("{\"é\": 1 \"b\"}") == "this is not valid JSON: line 1, column 9: a comma or } must stand here");
  CHECK(complaint("{\"a\": 1,}") ==
        "this is not valid JSON: line 1, column 9: a name in double quotes must stand here");
  CHECK(complaint("{\"a\": }", language::nl) ==
        "dit is geen geldige JSON: regel 1, teken 7: hier hoort een waarde: tekst tussen aanhalingstekens, een getal, "
        "true, "
        "false, null, [ of {");
  CHECK(complaint("{\"a\": [1, 2", language::nl) ==
        "dit is geen geldige JSON: regel 1, teken 12: de tekst houdt op voordat het document af is");
  CHECK(complaint("[1]\n[2]") == "this is not valid JSON: line 2, column 1: more text follows after the document");
  CHECK(complaint("[\"abc\n\"]").find("line end") != std::string::npos);
  CHECK(complaint("[\"abc").find("a quotation mark is not closed") != std::string::npos);
  CHECK(complaint("[1e400]") == "this is not valid JSON: line 1, column 2: the number is too large");
  CHECK(complaint("[NaN]").find("a value must stand here") != std::string::npos);
  CHECK(complaint("[\"\\ud800\"]").find("its other half is missing") != std::string::npos);
  CHECK(complaint("[\"\\udc00\"]").find("its other half is missing") != std::string::npos);
  CHECK(complaint("['a']").find("a value must stand here") != std::string::npos);
  CHECK(complaint("[01]").find("line 1, column 3") != std::string::npos);
  CHECK(complaint("[1.]").find("no number as JSON writes it") != std::string::npos);
  CHECK(complaint("[\"\\x\"]").find("a backslash must be followed by") != std::string::npos);
  CHECK(complaint("[\"\\u12\"]").find("four hexadecimal digits") != std::string::npos);
  CHECK(complaint("{\"a\": \"surrogate\" 1}").find("a comma or }") != std::string::npos);
}

TEST_CASE("bytes that are not UTF-8 are refused with their place") {
  CHECK(complaint("{\n\"naam\": \"Dani\xEBlle\"}") == "the text has bytes that cannot be read (line 2, column 14)");
  CHECK(complaint("[\"\xED\xA0\x80\"]") == "the text has bytes that cannot be read (line 1, column 3)");
  CHECK(listed_defects(canonical("\xFF\xFE[\0")) == "102 ");
}

TEST_CASE("an empty file is called empty") {
  for (const char* nothing : {"", "  \n\t ", "\xEF\xBB\xBF", "\xEF\xBB\xBF\n"})
    CHECK(listed_defects(canonical(nothing)) == "810 ");
}

TEST_CASE("every name that stands twice in an object is reported, with its place") {
  CHECK(listed_defects(canonical(R"({"a": 1, "a": 2, "b": [{}, {"c/d": {"x": 1, "x": 2}}], "b": 3})")) ==
        "805 /a, 805 /b, 805 /b/1/c~1d/x");
}

TEST_CASE("a text nested deeper than sixty-four levels is refused") {
  const auto nested = [](std::size_t depth) { return std::string(depth, '[') + std::string(depth, ']'); };
  CHECK(canonical(nested(deepest_document)));
  CHECK(listed_defects(canonical(nested(deepest_document + 1))) == "803 ");
  CHECK(listed_defects(canonical(std::string(5'000'000, '['))) == "803 ");
  std::string objects;
  for (int i = 0; i < 1'000'000; ++i) objects += "{\"a\":";
  CHECK(listed_defects(canonical(objects)) == "803 ");
}

TEST_CASE("a text of more than 256 MB is refused before it is read") {
  CHECK(listed_defects(canonical(std::string(largest_document + 1, ' '))) == "804 ");
}

TEST_CASE("after a thousand defects one more says that there are more") {
  std::string twice = "{\"a\": 0";
  for (int i = 0; i < 5'000; ++i) twice += ", \"a\": 1";
  const auto read = canonical(twice + "}");
  REQUIRE(!read);
  CHECK(read.errors().size() == 1'001);
  CHECK(read.errors().back().code == errc::too_many_faults);
}
