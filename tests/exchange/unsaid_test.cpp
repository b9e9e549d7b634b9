// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include <loopbaan/exchange/documents.hpp>
#include <loopbaan/exchange/kinds.hpp>
#include <loopbaan/exchange/staff.hpp>

#include <support/documents.hpp>

/// What a document leaves unsaid, and what it says without a word: texts of spaces, lists that are written down empty,
/// days that cannot be meant, ratings of nobody.

using namespace loopbaan;
using testing::document;

namespace {

/// "number pointer (how often), …"
std::string told(const diagnostics& notes) {
  std::string words;
  for (const diagnostic& each : notes)
    words += (words.empty() ? "" : ", ") + std::to_string(static_cast<int>(each.code)) + " " + each.where.pointer;
  return words;
}

std::string checked(std::string_view json) {
  const framework fw = read_framework(document("framework")).value();
  return told(check_document(json, fw).value().notes);
}

std::string people(const std::string& members) {
  return R"({"loopbaan": "people/1", "framework": {"id": "voorbeeld", "version": "2026.1"}, "people": [{"id": "p1")" +
         members + "}]}";
}

}  // namespace

TEST_CASE("a text without a word is told, whatever it is of") {
  for (const char* title :
       {R"("title": "")", R"("title": " \t")", R"("title": "\u00a0")", R"("title": {"nl": "a", "en": ""})"}) {
    CAPTURE(title);
    const std::string json = std::string{R"({"loopbaan": "framework/1", "id": "f", "version": "1", )"} + title + "}";
    CHECK(told(read_framework(json).value().notes()).starts_with("918 /title"));
  }
  const std::string json =
      R"({"loopbaan": "framework/1", "id": "f", "version": "1", "title": "F", "areas": [{"id": "a", "title": ""}, {"id": "b", "title": " "}],
          "phases": [{"id": "p", "title": "P", "lead": " "}]})";
  const auto read = read_framework(json).value();
  CHECK(told(read.notes()) == "918 /areas/0/title, 918 /phases/0/lead");
  CHECK(message(read.notes()[0]) == "there is no text in “title” (at 2 places, here for the first time)");
}

TEST_CASE("a list that is written down empty says what that means, where somebody may think otherwise") {
  const auto with = [](const std::string& members) {
    const std::string json =
        R"({"loopbaan": "framework/1", "id": "f", "version": "1", "title": "F",
            "scales": [{"id": "s", "levels": [{"id": "l", "title": "L"}]}],
            "competences": [{"id": "c", "title": "C", "scale": "s"}],
            "steps": [{"id": "a", "title": "A", "yields": {"c": "l"}, )" +
        members + "}]}";
    return told(read_framework(json).value().notes());
  };
  CHECK(with(R"("phases": [], "routes": [], "requires_any": [])") ==
        "919 /steps/0/phases, 919 /steps/0/requires_any, 919 /steps/0/routes");
  CHECK(with(R"("requires_any": [{"c": "l"}, {}])") == "919 /steps/0/requires_any/1");
  CHECK(with(R"("requires_any": {"at_least": 1, "of": [{}]})") == "919 /steps/0/requires_any/of/0");
  CHECK(with(R"("after": [], "excludes": [], "domains": [], "requires": {})") == "");  // that is what it looks like
}

TEST_CASE("what a reader keeps of an empty list, a writer writes again") {
  const std::string json =
      R"({"loopbaan": "framework/1", "id": "f", "version": "1", "title": " ", "phases": [{"id": "p", "title": ""}]})";
  CHECK(write_framework(read_framework(json).value()) == canonical(json).value());
}

TEST_CASE("days on which nobody of today began or was rated are told, and so are ratings of nobody") {
  CHECK(checked(people(R"(, "since": "1019-03-12")")) == "910 /people/0/since");
  CHECK(checked(people(R"(, "since": "2109-03-12")")) == "910 /people/0/since");
  CHECK(checked(people(R"(, "since": "1940-01-01")")) == "");
  CHECK(checked(people(R"(, "since": "2099-12-31")")) == "");
  const std::string rating = R"({"competence": "klassenmanagement", "level": "start", "date": ")";
  CHECK(checked(people(R"(, "evidence": [)" + rating + R"(2109-01-01", "rater": "leader"}])")) ==
        "910 /people/0/evidence/0/date");
  CHECK(checked(people(R"(, "evidence": [)" + rating + R"(2026-01-01"}])")) == "911 /people");
  const std::string decided = R"(2026-01-01", "rater": "leader", "kind": "waiver", "reason": "r", "until": ")";
  CHECK(checked(people(R"(, "evidence": [)" + rating + decided + R"(2199-01-01"}])")) == "");  // for ever
}

TEST_CASE("a step that was done twice is told, in documents and in tables, and once beside what else is said of it") {
  const auto read = check_document(people(R"(, "done": ["introductieweek", "introductieweek"])"),
                                   read_framework(document("framework")).value());
  const std::string codes = told(read.value().notes);
  CHECK(codes.find("912 /people/0/done/1") != std::string::npos);
  CHECK(codes.find("305") == codes.rfind("305"));
}

TEST_CASE("a row that is given as the header and holds data is one error, and none for each of its cells") {
  const framework fw = read_framework(document("framework")).value();
  staff_options options;
  options.header_row = 2;
  const auto read =
      read_staff("persoon;klassenmanagement;ouders\n001;start;start\n002;start;basis\n", fw, "s.csv", options);
  REQUIRE(!read);
  REQUIRE(read.errors().size() == 1);
  CHECK(read.errors()[0].code == errc::header_names_nothing);
  CHECK(read.errors()[0].where.row == 2);
}

TEST_CASE("of ten people or more of whom no level is known that is told, and of a few people not") {
  const framework fw = read_framework(document("framework")).value();
  const auto read = [&](int people, const char* level) {
    std::string rows = "persoon;klassenmanagement;ouders\n";
    for (int i = 0; i < people; ++i) rows += "p" + std::to_string(i) + ";" + (i == 3 ? level : "") + ";\n";
    return told(read_staff(rows, fw, "s.csv").value().notes).find("924") != std::string::npos;
  };
  CHECK(read(10, ""));
  CHECK(!read(10, "start"));
  CHECK(!read(10, "0"));  // not shown is known
  CHECK(!read(9, ""));
}
