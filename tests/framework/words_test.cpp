// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <set>
#include <string>

#include <loopbaan/framework/words.hpp>

#include <framework/sample.hpp>

using namespace loopbaan;

TEST_CASE("a framework that names no words speaks of education, in both languages") {
  const framework fw = framework::build(testing::sample()).value();
  CHECK(profession_word(fw, "teacher", language::nl) == "leraar");
  CHECK(profession_word(fw, "teacher", language::en) == "teacher");
  for (const language lang : {language::nl, language::en}) {
    std::set<std::string> words;
    for (const auto word : replaceable_words()) words.insert(profession_word(fw, word, lang));
    CHECK(words.size() == replaceable_words().size());
    CHECK_FALSE(words.contains(""));
  }
}

TEST_CASE("a framework's own word stands for that of education, and the others stay") {
  framework_draft draft = testing::sample();
  draft.words = {{"teacher", {"verpleegkundige", "nurse"}}, {"school", "afdeling"}};
  const framework fw = framework::build(draft).value();
  CHECK(profession_word(fw, "teacher", language::nl) == "verpleegkundige");
  CHECK(profession_word(fw, "teacher", language::en) == "nurse");
  CHECK(profession_word(fw, "school", language::en) == "afdeling");
  CHECK(profession_word(fw, "leader", language::nl) == "leidinggevende");
}

TEST_CASE("for what is no word that may be replaced there is none") {
  const framework fw = framework::build(testing::sample()).value();
  CHECK(profession_word(fw, "headteacher", language::nl).empty());
  CHECK(profession_word(fw, "", language::en).empty());
}
