// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include <loopbaan/exchange/documents.hpp>
#include <loopbaan/exchange/kinds.hpp>
#include <loopbaan/exchange/staff.hpp>
#include <loopbaan/people/estimate.hpp>

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

TEST_CASE(
    "whoever begins after the day as of which is asked is told, in tables and in documents, and so are later ratings") {
  const framework fw = read_framework(document("framework")).value();
  staff_options options;
  options.as_of = date{std::chrono::year{2026} / 8 / 1};
  const auto table = [&](const char* day) {
    const std::string rows = std::string{"persoon;in dienst;klassenmanagement;ouders\n001;"} + day + ";start;start\n";
    for (const diagnostic& each : read_staff(rows, fw, "s.csv", options).value().notes)
      if (each.code == errc::not_begun) return print(each);
    return std::string{};
  };
  CHECK(table("1-8-2026").empty());
  CHECK(table("").empty());
  CHECK(table("2-8-2026")
            .starts_with("s.csv, row 1, column “in dienst”: people whose first day is after 2026-08-01, as of which is "
                         "asked: 1 (001)"));
  const auto told_of = [&](const std::string& members) {
    std::string words;
    for (const diagnostic& each : read_staff(people(members), fw, "p.json", options).value().notes)
      if (each.code == errc::not_begun || each.code == errc::later_than_asked)
        words += std::to_string(static_cast<int>(each.code)) + " " + each.where.pointer + " ×" +
                 std::to_string(each.count) + " ";
    return words;
  };
  const std::string rating = R"({"competence": "klassenmanagement", "level": "start", "rater": "leader", "date": ")";
  CHECK(told_of(R"(, "since": "2027-01-01")") == "925 /people ×1 ");
  CHECK(told_of(R"(, "evidence": [)" + rating + R"(2026-08-01"}, )" + rating + R"(2026-08-02"}, )" + rating +
                R"(2062-01-01"}])") == "410 /people/0/evidence/1/date ×2 ");
  options.as_of.reset();
  CHECK(told_of(R"(, "since": "2027-01-01")") == "");
}

TEST_CASE("the day of a rule tells who has not begun, and names some") {
  const framework fw = read_framework(document("framework")).value();
  std::vector<person_draft> all;
  for (int i = 0; i < 8; ++i)
    all.push_back({.id = "p" + std::to_string(i), .since = date{std::chrono::year{2020 + i} / 1 / 1}});
  const cohort everybody = cohort::build(fw, all).value();
  CHECK(notes_on_day(everybody).empty());
  const auto told_on = [&](int year) {
    return notes_on_day(everybody.with_rule({.as_of = date{std::chrono::year{year} / 6 / 1}}));
  };
  CHECK(told_on(2030).empty());
  CHECK(message(told_on(2026).front()).find(": 1 (p7);") != std::string::npos);
  CHECK(message(told_on(2019).front()).find(": 8 (p0, p1, p2, p3, p4, …);") != std::string::npos);
}

TEST_CASE("where a framework names no phases or routes, nobody is told to choose from an empty list") {
  const framework fw = read_framework(R"({"loopbaan": "framework/1", "id": "f", "version": "1", "title": "F",
    "scales": [{"id": "s", "title": "S", "levels": [{"id": "een", "title": "Een"}]}],
    "domains": [{"id": "d", "title": "D"}],
    "competences": [{"id": "c", "title": "C", "domain": "d", "scale": "s"}]})")
                           .value();
  for (const char* column : {"fase", "route"}) {
    CAPTURE(column);
    const auto read = read_staff(std::string{"persoon;c;"} + column + "\np1;een;ervaren\n", fw);
    REQUIRE(read.errors().size() == 1);
    CHECK(remedy(read.errors()[0]).starts_with("Choose from: nothing, as the framework names none"));
    CHECK(remedy(read.errors()[0], language::nl).starts_with("Kies uit: niets, want het raamwerk noemt er geen"));
  }
}

TEST_CASE("a legend below the table does not become people without a word") {
  const framework fw = read_framework(document("framework")).value();
  const auto apart = [&](const std::string& rows) {
    for (const diagnostic& each : read_staff("persoon;school;klassenmanagement\n" + rows, fw, "s.csv").value().notes)
      if (each.code == errc::rows_apart) return print(each);
    return std::string{};
  };
  CHECK(apart("001;A;start\n;;\nlegenda;;\n1;zwak;\n")
            .starts_with("s.csv, row 4: below an empty row stand rows that say nothing of what the header asks (2); "
                         "they are read as people: legenda, 1."));
  CHECK(apart("001;A;start\n\n\nonder;5;\n002;A;\n\n003;A;start\n").find("row 5") != std::string::npos);
  CHECK(apart("001;A;start\n;;\n002;B;0\n") == "");          // a line between two schools
  CHECK(apart("001;A;start\n;;\n002;B;\n003;B;0\n") == "");  // of somebody there something is known
  CHECK(apart("001;A;start\n002;A;\n") == "");               // no line between
  CHECK(apart("001;A;\n;;\n002;B;\n") == "");                // nothing is known of anybody
}
