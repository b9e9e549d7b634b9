// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <map>
#include <set>

#include <data/dutch_careers.hpp>

using namespace loopbaan;
using testing::dutch;

namespace {

bool in_both(const text& words) {
  return words.translations().size() == 2 && words.translations().contains("nl") &&
         words.translations().contains("en") && !words.in_language(language::nl).empty() &&
         !words.in_language(language::en).empty();
}

/// Has it a source, or the mark of an estimate?
template <class Entity>
bool accounted(const Entity& each) {
  return each.source.has_value() || each.estimate.value_or(false);
}

}  // namespace

TEST_CASE("Dutch framework: everything has a title in both languages") {
  const framework& on = dutch();
  const auto check = [](const auto& entries) {
    for (const auto& each : entries) {
      CAPTURE(each.id);
      CHECK(in_both(each.title));
    }
  };
  check(on.depths());
  check(on.domains());
  check(on.areas());
  check(on.competences());
  check(on.profiles());
  check(on.phases());
  check(on.roles());
  check(on.routes());
  check(on.instruments());
  check(on.assessments());
  check(on.steps());
  for (const domain& each : on.domains()) CHECK(in_both(each.spoken.value()));
}

TEST_CASE(
    "Dutch framework: every competence says for every level what is seen, in both languages, and no text repeats "
    "another") {
  const framework& on = dutch();
  for (const language lang : {language::nl, language::en}) {
    std::map<std::string, std::string> seen;
    for (const competence_index c : on.competences().indices()) {
      const competence& of = on.competences()[c];
      CAPTURE(of.id);
      CHECK(of.levels.size() == on.scale_of(c).levels.size());
      for (const auto& [level, words] : of.levels) {
        CHECK(in_both(words));
        const auto added = seen.emplace(words.in_language(lang), of.id + " " + level);
        CAPTURE(added.first->second);
        CHECK(added.second);
        CHECK(words.in_language(lang).size() <= 110);  // one line of a dossier
      }
    }
  }
}

TEST_CASE("Dutch framework: every figure has a source or the mark of an estimate, and every source is used") {
  const framework& on = dutch();
  std::set<std::string> used;
  const auto check = [&](const auto& entries) {
    for (const auto& each : entries) {
      CAPTURE(each.id);
      CHECK(accounted(each));
      if (each.source) used.insert(*each.source);
    }
  };
  check(on.competences());
  check(on.profiles());
  check(on.roles());
  check(on.routes());
  check(on.instruments());
  check(on.assessments());
  check(on.steps());
  for (const role& each : on.roles())
    if (each.facilitated) {
      CAPTURE(each.id);
      CHECK(accounted(*each.facilitated));
      if (each.facilitated->source) used.insert(*each.facilitated->source);
    }
  for (const source& each : on.sources()) {
    CAPTURE(each.id);
    CHECK(used.contains(each.id));
  }
}

TEST_CASE("Dutch framework: four domains of four depths, each with a profile that includes the one before it") {
  const framework& on = dutch();
  CHECK(on.domains().size() == 4);
  CHECK(on.depths().size() == 4);
  for (const domain_index d : on.domains().indices()) {
    std::string before;
    for (const depth_index each : on.depths().indices()) {
      const auto profile = on.profile_of(d, each);
      REQUIRE(profile);
      const auto& includes = on.profiles()[*profile].includes;
      if (!before.empty()) CHECK(includes == std::vector<std::string>{before});
      before = on.profiles()[*profile].id;
    }
  }
  CHECK(on.domains().entries()[0].required.value_or(false));
}
