// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <array>

#include <support/documents.hpp>
#include <support/random_drafts.hpp>

#include <loopbaan/exchange/documents.hpp>

using namespace loopbaan;
using testing::dice;
using testing::document;

namespace {

/// A document after an accident: bytes changed, parts cut out, doubled or swapped for other JSON.
std::string after_accidents(dice& d, std::string words) {
  static constexpr std::array<std::string_view, 22> pieces = {"null",
                                                              "true",
                                                              "[]",
                                                              "{}",
                                                              "\"\"",
                                                              "0",
                                                              "-1",
                                                              "1e308",
                                                              "1e400",
                                                              "-0.0",
                                                              "99999999999999999999",
                                                              "\"\\ud800\"",
                                                              "\"\\u0000\"",
                                                              "NaN",
                                                              "[[[[",
                                                              "}}",
                                                              "\"id\"",
                                                              "\"levels\"",
                                                              "\xEF\xBB\xBF",
                                                              "\xC3",
                                                              "\"a\":1,",
                                                              ","};
  for (std::size_t i = 1 + d.below(4); i > 0 && !words.empty(); --i) {
    const std::size_t at = d.below(words.size());
    const std::size_t length = d.below(std::min<std::size_t>(words.size() - at, 40)) + 1;
    switch (d.below(6)) {
      case 0:
        words[at] = static_cast<char>(d.below(256));
        break;
      case 1:
        words.erase(at, length);
        break;
      case 2:
        words.insert(at, words.substr(at, length));
        break;
      case 3:
        words.insert(at, pieces[d.below(pieces.size())]);
        break;
      case 4:
        words.replace(at, length, pieces[d.below(pieces.size())]);
        break;
      default: {  // a whole value, so that most documents stay JSON
        const auto colon = words.find(": ", at);
        if (colon == std::string::npos) break;
        const auto end = words.find_first_of(",\n", colon);
        words.replace(colon + 2, end - colon - 2, pieces[d.below(14)]);
      }
    }
  }
  return words;
}

/// Either a value or reasons that can be told in both languages.
template <class Result>
void check_told(const Result& read) {
  if (read) return;
  REQUIRE(!read.errors().empty());
  for (const diagnostic& each : read.errors()) {
    CHECK(is_utf8(print(each, language::nl)));
    CHECK(is_utf8(print(each, language::en)));
  }
}

}  // namespace

TEST_CASE(
    "documents after an accident are read or refused with reasons, and what is read can be written and read again") {
  const framework fw = read_framework(document("framework")).value();
  const std::string framework_json = canonical(document("framework")).value();
  const std::string catalogue_json = canonical(document("catalogue")).value();
  const std::string people_json = canonical(document("people")).value();
  std::size_t survivors = 0;
  for (std::uint64_t seed = 1; seed <= 3'000; ++seed) {
    CAPTURE(seed);
    dice d{seed};
    const auto read = read_framework(after_accidents(d, framework_json), "f.json");
    check_told(read);
    if (read) {
      ++survivors;
      CHECK(write_framework(read_framework(write_framework(*read)).value()) == write_framework(*read));
    }
    const auto more = add_catalogue(fw, after_accidents(d, catalogue_json), "c.json");
    check_told(more);
    survivors += more.has_value();
    const auto people = read_people(after_accidents(d, people_json), fw, "p.json");
    check_told(people);
    if (people) {
      ++survivors;
      CHECK(write_people(read_people(write_people(*people), fw).value()) == write_people(*people));
    }
    check_told(canonical(after_accidents(d, people_json)));
  }
  CHECK(survivors > 100);
}

TEST_CASE("a framework without the lists that it refers to is refused with its reasons") {
  for (const char* list : {"scales", "domains", "areas", "competences", "profiles", "phases", "sources", "steps"}) {
    CAPTURE(list);
    check_told(read_framework(
        testing::planted(document("framework"), '"' + std::string{list} + "\": [", "\"other\": ["), "f.json"));
  }
}

TEST_CASE("a document of twenty thousand wrong values is refused with a thousand reasons and one more") {
  std::string people = R"({"loopbaan": "people/1", "framework": {"id": "voorbeeld", "version": "2026.1"}, "people": [)";
  for (int i = 0; i < 20'000; ++i) people += R"({"id": 1},)";
  people.back() = ']';
  const auto read = read_people(people + "}", read_framework(document("framework")).value());
  REQUIRE(!read);
  CHECK(read.errors().size() == 1'001);
  CHECK(read.errors().back().code == errc::too_many_faults);
}

TEST_CASE("text that is not UTF-8 in a draft made in code does not spoil a document") {
  // `framework::build` refuses it, so a written document is always readable.
  framework_draft draft = read_framework_draft(document("framework")).value();
  draft.steps[0].title = "\xFF";
  CHECK(testing::listed_defects(framework::build(draft)) == "102 /steps/0/title");
}
