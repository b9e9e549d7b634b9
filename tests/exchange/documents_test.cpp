// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <filesystem>

#include <support/documents.hpp>
#include <support/random_drafts.hpp>
#include <support/unknown_fields.hpp>

#include <loopbaan/core/sha256.hpp>
#include <loopbaan/data/dutch_framework.hpp>
#include <loopbaan/exchange/documents.hpp>

using namespace loopbaan;
using testing::document;
using testing::listed_defects;
using testing::planted;

namespace {

framework example() { return read_framework(document("framework"), "framework.json").value(); }

std::string rewritten_people(const std::string& json, const framework& on) {
  const people_document read = read_people_document(json, on).value();
  return write_people(read.people, read.extra);
}

}  // namespace

TEST_CASE("the example framework is read as it is written down") {
  const framework fw = example();
  CHECK(fw.id() == "voorbeeld");
  CHECK(fw.title().in_language(language::en) == "Example");
  CHECK(fw.scales().size() == 2);
  CHECK(fw.competences().entries()[0].title.translations().at("fy") == "Klassebehear");
  CHECK(fw.competences().entries()[0].levels.at("basis") == text{"houdt overzicht"});
  CHECK(fw.domains().entries()[1].required == false);
  CHECK(fw.roles().entries()[0].entry->years == 2.5);
  const step& course = fw.steps().entries()[1];
  CHECK(course.kind == "formal");
  CHECK(course.hours->count() == 1800);
  CHECK(course.cost->count() == 45095);
  CHECK(course.weeks->count() == 10);
  CHECK(course.places == 12);
  CHECK(fw.steps().entries()[0].hours->count() == 15);
}

TEST_CASE("what is read and written again is the canonical form of what was read") {
  const framework fw = example();
  CHECK(write_framework(fw) == canonical(document("framework")).value());
  CHECK(write_catalogue(read_catalogue(document("catalogue")).value()) == canonical(document("catalogue")).value());
  CHECK(rewritten_people(document("people"), fw) == canonical(document("people")).value());
}

TEST_CASE("the built-in documents survive a round trip") {
  const std::string own = testing::file_of_project("lib/data/nl/framework.json");
  const std::string catalogue = testing::file_of_project("lib/data/nl/catalogue.json");
  CHECK(write_framework(read_framework(own).value()) == canonical(own).value());
  CHECK(write_catalogue(read_catalogue(catalogue).value()) == canonical(catalogue).value());
}

TEST_CASE("random frameworks, catalogues and people survive a round trip") {
  for (std::uint64_t seed = 1; seed <= 200; ++seed) {
    CAPTURE(seed);
    testing::dice d{seed};
    const framework fw = framework::build(testing::random_framework(d)).value();
    const std::string written = write_framework(fw);
    CHECK(written == canonical(written).value());
    CHECK(write_framework(read_framework(written).value()) == written);

    const std::string catalogue = write_catalogue(testing::random_catalogue(d, fw));
    CHECK(write_catalogue(read_catalogue(catalogue).value()) == catalogue);
    const framework more = add_catalogue(fw, catalogue).value();
    CHECK(more.catalogues().back().hash == sha256(catalogue));
    CHECK(write_framework(more) == written);

    const cohort people = cohort::build(more, testing::random_people(d, more, 5)).value();
    const std::string list = write_people(people);
    CHECK(rewritten_people(list, more) == list);
  }
}

TEST_CASE("unknown fields survive at every level of every document") {
  const framework fw = example();
  const auto framework_json = testing::with_unknown_fields(canonical(document("framework")).value());
  REQUIRE(framework_json.size() >
          canonical(document("framework")).value().size() + 20 * 50);  // in twenty objects and more
  CHECK(write_framework(read_framework(framework_json).value()) == canonical(framework_json).value());
  const auto catalogue_json = testing::with_unknown_fields(canonical(document("catalogue")).value());
  CHECK(write_catalogue(read_catalogue(catalogue_json).value()) == canonical(catalogue_json).value());
  const auto people_json = testing::with_unknown_fields(canonical(document("people")).value());
  CHECK(rewritten_people(people_json, fw) == canonical(people_json).value());
}

TEST_CASE("what was written down empty stays written down") {
  const std::string given = R"({"loopbaan": "framework/1", "id": "leeg", "version": "1", "sources": [], "phases": [],
    "scales": [{"id": "s", "levels": [{"id": "ja", "title": "ja"}]}],
    "competences": [{"id": "c", "title": "", "scale": "s", "domains": [], "levels": {}}],
    "profiles": [{"id": "p", "title": "P", "includes": [], "requires": {}, "desires": {}}],
    "roles": [{"id": "r", "title": "R", "entry": {}}],
    "steps": [{"id": "t", "title": "T", "requires": {}, "requires_any": [{}], "after": [], "yields": {"c": "ja"}},
              {"id": "u", "title": "U", "requires_any": [], "yields": {"c": "ja"}}]})";
  const framework fw = read_framework(given).value();
  CHECK(write_framework(fw) == canonical(given).value());
  const std::string nobody = R"({"loopbaan": "people/1", "framework": {"id": "leeg", "version": "1"}, "people": []})";
  CHECK(rewritten_people(nobody, fw) == canonical(nobody).value());
  const std::string bare = R"({"loopbaan": "people/1", "framework": {"id": "leeg", "version": "1"},
    "people": [{"id": "p", "groups": {}, "levels": {}, "done": [], "evidence": []}]})";
  CHECK(rewritten_people(bare, fw) == canonical(bare).value());
}

TEST_CASE("the hash of a framework is that of its canonical document, whatever the spelling of the document") {
  const framework fw = example();
  CHECK(hash_of(fw) == sha256(canonical(document("framework")).value()));
  CHECK(hash_of(read_framework(write_framework(fw)).value()) == hash_of(fw));
  CHECK(hash_of(add_catalogue(fw, document("catalogue")).value()) == hash_of(fw));
  CHECK(hash_of(read_framework(planted(document("framework"), "30.0", "31")).value()) != hash_of(fw));
}

TEST_CASE("a catalogue adds its steps to its framework") {
  const framework more = add_catalogue(example(), document("catalogue"), "catalogue.json").value();
  CHECK(more.steps().size() == 4);
  CHECK(more.catalogues().front().id == "regio");
  CHECK(more.catalogues().front().version == "2026-27");
  CHECK(more.catalogues().front().hash == sha256(canonical(document("catalogue")).value()));
}

TEST_CASE("people are read with levels, evidence, groups and what they did") {
  const framework fw = example();
  const cohort people = read_people(document("people"), fw).value();
  REQUIRE(people.size() == 3);
  const person first = people[0];
  const auto at = [&](const char* id) { return *fw.competences().find(id); };
  CHECK(first.group("school") == "s7");
  CHECK(fw.phases()[*first.phase()].id == "inductie");
  CHECK(first.fte() == 0.8);
  CHECK(print(*first.since()) == "2024-08-01");
  CHECK(first.level(at("klassenmanagement")) == make_rank(1));
  CHECK(first.level(at("ouders")) == make_rank(1));
  CHECK(first.origin(at("ouders")) == level_origin::self_only);
  CHECK(first.ratings().size() == 2);
  CHECK(fw.steps()[first.done().front()].id == "introductieweek");
  CHECK(people[1].id() == "007");
}

TEST_CASE("null is a level that is not shown; a level that is absent is unknown") {
  const framework fw = example();
  const cohort people = read_people(document("people"), fw).value();
  const auto observing = *fw.competences().find("lesobservatie");
  CHECK(people[0].level(observing) == rank::not_shown);
  CHECK(people[1].level(observing) == rank::unknown);
}

TEST_CASE("the kind of a document is told without reading the rest") {
  CHECK(kind_of(document("people")).value() == "people/1");
  CHECK(kind_of(R"({"loopbaan": "schedule/7"})").value() == "schedule/7");
  CHECK(listed_defects(kind_of("[]")) == "806 ");
  CHECK(listed_defects(kind_of("{}")) == "806 ");
  CHECK(listed_defects(kind_of(R"({"loopbaan": 1})")) == "806 ");
  CHECK(listed_defects(kind_of(R"({"loopbaan": "people/1", "a": 1, "a": 1})")) == "805 /a");
  CHECK(listed_defects(kind_of("{")) == "802 ");
}

TEST_CASE("a file is read whole, or the reason why not is told in words") {
  const std::string folder = (testing::project_folder() / "tests/exchange/documents").string();
  CHECK(read_file(folder + "/people.json").value() == document("people"));
  CHECK(listed_defects(read_file(folder + "/people.json", 100)) == "804 ");
  CHECK(read_file(folder + "/people.json", document("people").size()));
  CHECK(message(read_file(folder).errors().front()) == "the file cannot be read: it is a folder");
  CHECK(message(read_file(folder + "/nothing.json").errors().front()) == "the file cannot be read: it does not exist");
  CHECK(message(read_file(folder + "/people.json/x").errors().front(), language::nl) ==
        "het bestand kan niet gelezen worden: het bestaat niet");
  CHECK(read_file(folder + "/nothing.json").errors().front().where.file == folder + "/nothing.json");
}
