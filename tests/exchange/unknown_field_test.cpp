// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <algorithm>
#include <functional>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include <support/documents.hpp>

#include <loopbaan/exchange/crosswalk.hpp>
#include <loopbaan/exchange/documents.hpp>
#include <loopbaan/exchange/mapping.hpp>
#include <loopbaan/exchange/offers.hpp>
#include <loopbaan/exchange/policy.hpp>

using namespace loopbaan;
using nlohmann::json;
using testing::document;
using testing::planted;

namespace {

/// The example framework with all that it may have, so that every kind of object stands in it.
std::string whole_framework() {
  json made = json::parse(document("framework"));
  made["depths"] = json::parse(R"([{"id": "startend", "title": "Startend"}])");
  made["domains"][0]["depths"] = {{"startend", "startbekwaam"}};
  made["routes"] = json::parse(R"([{"id": "voltijd", "title": "Voltijd", "phases": ["student"]}])");
  made["instruments"] = json::parse(R"([{"id": "icalt", "title": "ICALT", "lowest": 1, "highest": 4, "sees":
    {"klassenmanagement": [{"from": 2, "level": "start"}], "ouders": [{"from": 3, "level": "start"}]}}])");
  made["assessments"] = json::parse(R"([{"id": "lesbezoek", "title": "Lesbezoek",
    "settles": ["klassenmanagement", "ouders"], "upto": {"ouders": "start"}, "hours": 1, "hours_of_others": 2}])");
  made["roles"][0]["facilitation"] = {{"hours", 40}};
  return made.dump();
}

framework whole() { return read_framework(whole_framework()).value(); }

const std::string a_mapping = R"({"loopbaan": "mapping/1", "id": "icalt", "groups": {"school": "brin"},
  "columns": {"q1": "klassenmanagement", "q2": {"competences": ["ouders"], "values": {"1": 0}}}})";

const std::string a_crosswalk = R"({"loopbaan": "crosswalk/1", "id": "same",
  "from": {"id": "voorbeeld", "version": "2026.1"}, "to": {"id": "voorbeeld", "version": "2026.1"}, "sources": [{"id": "s", "title": "S"}],
  "scales": [{"from": "groei", "to": "groei", "levels": {"start": "start"}}],
  "links": [{"from": "klassenmanagement", "to": "klassenmanagement", "relation": "exact"}],
  "dropped": [{"id": "ouders"}], "added": [{"id": "lesobservatie"}]})";

/// What reading gives: notes, or nothing where there are defects.
using reader = std::function<std::optional<diagnostics>(const std::string&)>;

template <class Read>
std::optional<diagnostics> notes_of(const result<Read>& read) {
  if (!read) return std::nullopt;
  if constexpr (requires { read->notes(); })
    return read->notes();
  else if constexpr (requires { read->draft(); })
    return read->draft().notes;
  else
    return read->notes;
}

struct kind {
  std::string name;
  std::string written;
  reader read;
  std::set<std::string> objects;  ///< the objects in which fields have a meaning, positions and ids as *
};

const std::vector<kind>& kinds() {
  static const framework fw = whole();
  static const std::vector<kind> all = {
      {"framework",
       whole_framework(),
       [](const std::string& j) { return notes_of(read_framework(j, "f.json")); },
       {"", "/sources/*", "/scales/*", "/scales/*/levels/*", "/depths/*", "/domains/*", "/areas/*", "/competences/*",
        "/profiles/*", "/phases/*", "/roles/*", "/roles/*/entry", "/roles/*/facilitation", "/routes/*",
        "/instruments/*", "/instruments/*/sees/*/*", "/assessments/*", "/steps/*"}},
      {"framework draft",
       whole_framework(),
       [](const std::string& j) { return notes_of(read_framework_draft(j, "f.json")); },
       {}},
      {"catalogue",
       document("catalogue"),
       [](const std::string& j) { return notes_of(read_catalogue(j, "f.json")); },
       {"", "/framework", "/steps/*"}},
      {"catalogue that is added",
       document("catalogue"),
       [](const std::string& j) { return notes_of(add_catalogue(fw, j, "f.json")); },
       {}},
      {"people",
       document("people"),
       [](const std::string& j) { return notes_of(read_people(j, fw, "f.json")); },
       {"", "/framework", "/people/*", "/people/*/evidence/*"}},
      {"policy",
       planted(document("policy"), "\"own\"", "\"_own\""),
       [](const std::string& j) { return notes_of(read_policy(j, "f.json")); },
       {"", "/accounts/*", "/rules/*", "/sources/*"}},
      {"offers",
       document("offers"),
       [](const std::string& j) { return notes_of(read_offers(j, fw, "f.json")); },
       {"", "/framework", "/terms/*", "/editions/*", "/sources/*"}},
      {"mapping",
       a_mapping,
       [](const std::string& j) { return notes_of(read_mapping(j, fw, "f.json")); },
       {"", "/columns/*"}},
      {"crosswalk",
       a_crosswalk,
       [](const std::string& j) { return notes_of(read_crosswalk(j, fw, fw, "f.json")); },
       {"", "/from", "/to", "/sources/*", "/scales/*", "/links/*", "/dropped/*", "/added/*"}},
      {"crosswalk draft",
       a_crosswalk,
       [](const std::string& j) { return notes_of(read_crosswalk_draft(j, "f.json")); },
       {}}};
  return all;
}

/// The pointers of all objects in a tree.
void collect_objects(const json& node, const std::string& at, std::vector<std::string>& found) {
  if (node.is_object()) found.push_back(at);
  if (!node.is_structured()) return;
  for (const auto& [key, value] : node.items()) collect_objects(value, at + "/" + key, found);
}

std::vector<std::string> objects_in(const json& tree) {
  std::vector<std::string> found;
  collect_objects(tree, "", found);
  return found;
}

std::string with_field(const json& tree, const std::string& object, const std::string& name) {
  json made = tree;
  made[json::json_pointer{object}][name] = json::array({1, "x"});
  return made.dump();
}

/// The only note on a field at this very place; null when there is another or none.
const diagnostic* only_note(const std::optional<diagnostics>& read, const std::string& place) {
  if (!read || read->size() != 1) return nullptr;
  const diagnostic& each = read->front();
  return each.code == errc::unknown_field && each.where == loopbaan::place{"f.json", place} ? &each : nullptr;
}

/// The fields that a reader says it knows, from what it proposes beside a field that is like none of them.
std::vector<std::string> proposed(const diagnostic& note) {
  std::string words = remedy(note, language::en);
  words = words.substr(words.find(": ") + 2);
  words = words.substr(0, words.find('.'));
  std::vector<std::string> fields;
  for (std::size_t at = 0; at < words.size();) {
    const auto end = std::min(words.find(", ", at), words.size());
    fields.push_back(words.substr(at, end - at));
    at = end + 2;
  }
  return fields;
}

/// A name as people misspell it: a letter too few, too many or doubled, two that changed places, another case, another
/// way to write several words.
std::vector<std::string> misspelt(const std::string& name) {
  std::vector<std::string> made = {name + "s", name.substr(0, name.size() - 1), name + name.back()};
  std::string other = name;
  other[0] = static_cast<char>(other[0] - 'a' + 'A');
  made.push_back(other);
  other = name;
  for (char& c : other) c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
  made.push_back(other);
  other = name;
  std::swap(other[name.size() / 2 - 1], other[name.size() / 2]);
  made.push_back(other);
  if (const auto gap = name.find('_'); gap != std::string::npos) {
    other = name;
    other[gap] = '-';
    made.push_back(other);
    other[gap] = ' ';
    made.push_back(other);
    other.erase(gap, 1);
    made.push_back(other);
    other[gap] = static_cast<char>(other[gap] - 'a' + 'A');
    made.push_back(other);
  }
  return made;
}

std::string shape(const std::string& pointer) {
  std::string made;
  for (std::size_t at = 0; at < pointer.size();) {
    const auto end = std::min(pointer.find('/', at + 1), pointer.size());
    const std::string token = pointer.substr(at + 1, end - at - 1);
    const bool of_map = made == "/columns" || made.ends_with("/sees");
    made += '/' + (of_map || token.find_first_not_of("0123456789") == std::string::npos ? "*" : token);
    at = end;
  }
  return made;
}

std::string note_words(const std::optional<diagnostics>& read) {
  std::string words;
  if (!read) return "not read";
  for (const diagnostic& each : *read)
    words += (words.empty() ? "" : ", ") + std::to_string(static_cast<int>(each.code)) + " " + each.where.pointer +
             " " + each.details[2].in_language(language::en);
  return words;
}

}  // namespace

TEST_CASE("documents in which every field is known have no notes, those that are built in among them") {
  for (const kind& each : kinds()) {
    CAPTURE(each.name);
    CHECK(note_words(each.read(each.written)) == "");
  }
  const auto own = [](const char* name) { return testing::file_of_project(std::string{"lib/data/nl/"} + name); };
  CHECK(note_words(notes_of(read_framework(own("framework.json")))) == "");
  CHECK(note_words(notes_of(read_catalogue(own("catalogue.json")))) == "");
  CHECK(note_words(notes_of(read_policy(own("policy.json")))) == "");
  for (const char* name : {"nl-2005", "nl-2017", "nl-partnerschap"})
    CHECK(note_words(notes_of(read_framework(own((std::string{"editions/"} + name + ".json").c_str())))) == "");
  for (const char* name : {"nl-2005_nl-2017", "nl-2017_nl-leraar", "nl-partnerschap_nl-leraar"})
    CHECK(note_words(notes_of(read_crosswalk_draft(own((std::string{"crosswalks/"} + name + ".json").c_str())))) == "");
}

TEST_CASE("a field that nobody knows is noted at its place, in every kind of object of every kind of document") {
  for (const kind& each : kinds()) {
    CAPTURE(each.name);
    const json tree = json::parse(each.written);
    std::set<std::string> noted;
    for (const std::string& object : objects_in(tree)) {
      const auto read = each.read(with_field(tree, object, "zzzqqq"));
      if (only_note(read, object + "/zzzqqq") != nullptr) noted.insert(shape(object));
    }
    if (!each.objects.empty()) {
      std::set<std::string> expected = each.objects;
      std::set<std::string> missing;
      std::ranges::set_difference(expected, noted, std::inserter(missing, missing.begin()));
      CHECK(missing == std::set<std::string>{});
    }
    CHECK(noted.size() >= 2);
  }
}

TEST_CASE("a misspelt field is answered with the one that is meant, whatever field of whatever object it is") {
  std::size_t tried = 0;
  for (const kind& each : kinds()) {
    const json tree = json::parse(each.written);
    std::set<std::string> done;
    for (const std::string& object : objects_in(tree)) {
      if (!done.insert(shape(object)).second) continue;
      const auto found = each.read(with_field(tree, object, "zzzqqq"));
      const diagnostic* const note = only_note(found, object + "/zzzqqq");
      if (note == nullptr) continue;
      const std::vector<std::string> known = proposed(*note);
      for (const std::string& field : known) {
        if (field.size() < 4) continue;  // too short to tell a slip from another word
        for (const std::string& slip : misspelt(field)) {
          if (std::ranges::find(known, slip) != known.end()) continue;
          CAPTURE(each.name);
          CAPTURE(object);
          CAPTURE(slip);
          const auto read = each.read(with_field(tree, object, slip));
          const diagnostic* const told = only_note(read, object + "/" + slip);
          REQUIRE(told != nullptr);
          const bool other_is_as_near = std::ranges::any_of(known, [&](const std::string& other) {
            return other != field && detail::edit_distance(slip, other, 3) <= detail::edit_distance(slip, field, 3);
          });
          if (!other_is_as_near) CHECK(remedy(*told) == "Did you mean “" + field + "”?");
          ++tried;
        }
      }
    }
  }
  CHECK(tried > 1000);
}

TEST_CASE("what is misspelt at many places of a kind is noted once, at the first, with their number") {
  json tree = json::parse(whole_framework());
  for (json& step : tree["steps"]) step["require"] = {{"ouders", "start"}};
  tree["profiles"][1]["require"] = json::object();
  for (auto& [competence, scores] : tree["instruments"][0]["sees"].items()) scores[0]["levl"] = "start";
  const auto read = notes_of(read_framework(tree.dump()));
  CHECK(note_words(read) ==
        "870 /instruments/0/sees/klassenmanagement/0/levl Did you mean “level”?, "
        "870 /profiles/1/require Did you mean “requires”?, 870 /steps/0/require Did you mean “requires”?");
  CHECK(message(read->at(0)) ==
        "the field “levl” is not known: it is kept and does nothing (at 2 places, here for the first time)");
  CHECK(message(read->at(1)) == "the field “require” is not known: it is kept and does nothing");
  CHECK(message(read->at(2), language::nl).ends_with("(op 3 plaatsen, hier het eerst)"));
}

TEST_CASE("a field that the writer calls their own is not noted, and is kept") {
  json tree = json::parse(document("people"));
  tree["$schema"] = "people-1.schema.json";
  tree["people"][0]["_note"] = "from the export of May";
  tree["people"][1]["x-brin"] = "00AA";
  const people_document read = read_people_document(tree.dump(), whole()).value();
  CHECK(read.people.notes().empty());
  CHECK(write_people(read.people, read.extra) == canonical(tree.dump()).value());
}

TEST_CASE("notes stay with people of whom something else is asked") {
  const cohort people = read_people(planted(document("people"), "\"fte\"", "\"ftee\""), whole(), "p.json").value();
  REQUIRE(people.notes().size() == 1);
  const std::vector<std::size_t> rows{1, 0};
  CHECK(people.only(rows).value().notes() == people.notes());
  CHECK(people.with_rule({}).for_purpose("x").notes() == people.notes());
}

TEST_CASE("a field that is missing is looked for among the misspelt ones") {
  const auto read = read_framework(planted(document("framework"), "\"version\"", "\"verison\""));
  REQUIRE(testing::listed_defects(read) == "807 ");
  CHECK(remedy(read.errors()[0]) == "If “verison” is meant to be it, call it so.");
  const auto nothing_near = read_framework(planted(document("framework"), "\"version\"", "\"editie\""));
  CHECK(remedy(nothing_near.errors()[0]) == "Add “version”.");
}

TEST_CASE("words that change nothing are noted: languages, kinds of findings, instruments and groupings") {
  json tree = json::parse(whole_framework());
  tree["steps"][0]["title"] = {{"NL", "Introductieweek"}, {"english", "First week"}, {"fy", "Yntroduksje"}};
  tree["accepted"] = {{"dominatd", "reason"}, {"cycle", "reason"}};
  CHECK(note_words(notes_of(read_framework(tree.dump()))) ==
        "871 /accepted/dominatd Did you mean “dominated”?, 871 /steps/0/title/NL Did you mean “nl”?, "
        "871 /steps/0/title/english Did you mean “en”?");

  json people = json::parse(document("people"));
  people["people"] = json::array();
  for (int i = 0; i < 4; ++i)
    people["people"].push_back({{"id", "p" + std::to_string(i)}, {"groups", {{"gebouw", "g"}, {"year1", "a"}}}});
  people["people"][0]["groups"] = {{"gebouww", "g"}, {"schol", "s1"}, {"year2", "b"}, {"cluster", "c"}};
  people["people"][1]["evidence"] = {
      {{"competence", "ouders"}, {"level", "start"}, {"instrument", "icallt"}, {"rater", "self"}},
      {{"competence", "ouders"}, {"level", "start"}, {"instrument", "gesprek"}, {"rater", "self"}}};
  CHECK(note_words(notes_of(read_people(people.dump(), whole()))) ==
        "871 /people/0/groups/gebouww Did you mean “gebouw”?, 871 /people/0/groups/schol Did you mean “school”?, "
        "871 /people/1/evidence/0/instrument Did you mean “icalt”?");
}

TEST_CASE("a document with more unknown fields than anybody reads tells the first and how many there are more") {
  json tree = json::parse(document("people"));
  for (int i = 0; i < 250; ++i) tree["people"][0]["unheard" + std::to_string(i)] = i;
  const auto read = notes_of(read_people(tree.dump(), whole()));
  REQUIRE(read->size() == 101);
  CHECK(read->back().code == errc::too_many_notes);
  CHECK(message(read->back()) == "there are 150 more notes on other fields and words; only the first 100 are told");
}
