// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <set>
#include <string>
#include <type_traits>
#include <vector>

#include <loopbaan/framework/assessment_fields.hpp>
#include <loopbaan/framework/common_fields.hpp>
#include <loopbaan/framework/crosswalk_fields.hpp>
#include <loopbaan/framework/demand_fields.hpp>
#include <loopbaan/framework/field.hpp>
#include <loopbaan/framework/fields.hpp>
#include <loopbaan/framework/step_fields.hpp>

using namespace loopbaan;

namespace {

template <described Entity>
std::vector<std::string> names() {
  std::vector<std::string> found;
  each_field<Entity>([&](const auto& each) { found.emplace_back(each.name); });
  return found;
}

/// Where the fields of an entity lie, as its description has them.
template <described Entity>
std::set<const void*> places(const Entity& whole) {
  std::set<const void*> found;
  each_field<Entity>([&](const auto& each) { found.insert(&(whole.*each.member)); });
  return found;
}

template <described Entity>
void check(const char* what) {
  CAPTURE(what);
  const Entity whole{};
  CHECK(places(whole).size() == field_total<Entity>);
  const std::vector<std::string> all = names<Entity>();
  CHECK(std::set<std::string>(all.begin(), all.end()).size() == all.size());
}

}  // namespace

TEST_CASE("a description has each member once, and in the order of the struct") {
  check<source>("source");
  check<level>("level");
  check<scale>("scale");
  check<depth>("depth");
  check<domain>("domain");
  check<area>("area");
  check<competence>("competence");
  check<profile>("profile");
  check<phase>("phase");
  check<role>("role");
  check<route>("route");
  check<instrument>("instrument");
  check<assessment>("assessment");
  check<step>("step");
  check<framework_draft>("framework");
  check<catalogue_draft>("catalogue");
  check<crosswalk_draft>("crosswalk");
  check<competence_link>("link");
  const step whole{};
  const void* before = nullptr;
  each_field<step>([&](const auto& each) {
    const void* const at = &(whole.*each.member);
    CHECK(std::less<>{}(before, at));
    before = at;
  });
}

TEST_CASE("what is referred to has a name in both languages, which messages use") {
  CHECK(entity_word<competence>().in_language(language::nl) == "bekwaamheid");
  CHECK(entity_word<competence>().in_language(language::en) == "competence");
  CHECK(kind_of_entity<step> == entity_kind::step);
  CHECK(kind_of_entity<score_level> == entity_kind::none);
}

TEST_CASE("every word of an enumeration is one, and no other value has a word") {
  std::set<std::string> words;
  for (const relation each : enumeration<relation>::all) CHECK(words.insert(word_of(each)).second);
  CHECK_FALSE(words.contains(""));
  CHECK(word_of(static_cast<relation>(9)).empty());
}

TEST_CASE("a kind of steps that is not known is refused when a framework is built, with those that are") {
  framework_draft draft{.id = "f", .version = "1"};
  draft.scales = {{.id = "s", .levels = {{"een", "een"}}}};
  draft.competences = {{.id = "c", .title = "c", .scale = "s"}};
  draft.kinds = {{.id = "stage", .title = "Stage"}};
  draft.steps = {{.id = "stap", .title = "stap", .kind = "les", .yields = {{"c", "een"}}}};
  const auto built = framework::build(draft);
  REQUIRE_FALSE(built.has_value());
  CHECK(print(built.errors().front(), language::en) ==
        "#/steps/0/kind: “les” is not known here. Choose from: formal, informal, collective, stage. [error 809]");
  draft.steps.front().kind = "stage";
  CHECK(framework::build(draft).value().kind_title("stage", language::nl) == "Stage");
}
