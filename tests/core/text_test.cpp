// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include <loopbaan/core/text.hpp>

#include <support/random.hpp>

using namespace loopbaan;

TEST_CASE("text: a plain string is Dutch, and stands in for what is not translated") {
  const text plain{"niveau"};
  CHECK(plain.in_language(language::nl) == "niveau");
  CHECK(plain.in_language(language::en) == "niveau");
  CHECK(plain.translations() == std::map<std::string, std::string>{{"", "niveau"}});
}

TEST_CASE("text: each language gives its own words; else Dutch; else the first there are; else none") {
  const text both{"niveau", "level"};
  CHECK(both.in_language(language::nl) == "niveau");
  CHECK(both.in_language(language::en) == "level");
  text frisian;
  frisian.set("fy", "nivo");
  CHECK(frisian.in_language(language::nl) == "nivo");
  frisian.set("de", "Stufe");
  CHECK(frisian.in_language(language::en) == "Stufe");  // "de" comes before "fy"
  frisian.set("nl", "niveau");
  CHECK(frisian.in_language(language::en) == "niveau");
  CHECK(text{}.in_language(language::nl).empty());
  CHECK(text{}.empty());
}

TEST_CASE("text: a translation may be replaced, and is kept though the library does not speak it") {
  text words{"niveau", "level"};
  words.set("en", "stage");
  words.set("pap-CW", "nivel");
  CHECK(words.in_language(language::en) == "stage");
  CHECK(words.translations().at("pap-CW") == "nivel");
  CHECK(words != text{"niveau", "stage"});
}

TEST_CASE("text: languages have the codes of the file formats") {
  CHECK(code(language::nl) == "nl");
  CHECK(code(language::en) == "en");
}

TEST_CASE("folded: letter case, white space, dashes and underscores do not matter") {
  CHECK(folded("  Klassen-Management\t\n") == "klassen management");
  CHECK(folded("klassen__management") == "klassen management");
  CHECK(folded("klassen \xC2\xA0 management") == "klassen management");  // a no-break space
  CHECK(folded("") == "");
  CHECK(folded(" -_ ") == "");
  CHECK(folded("A1+B2") == "a1+b2");
}

TEST_CASE("folded: the capitals of Dutch and its neighbours have small letters") {
  CHECK(folded("GEÏNDE COÖRDINATIE") == "geïnde coördinatie");
  CHECK(folded("ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞ") == "àáâãäåæçèéêëìíîïðñòóôõöøùúûüýþ");
  CHECK(folded("3 × 4 ß ÿ €") == "3 × 4 ß ÿ €");  // not everything in between is a letter
}

TEST_CASE("folded: folding twice changes nothing, and what was UTF-8 stays so") {
  testing::dice random{3};
  const std::vector<std::string> parts{"A", "é", "Ë", "-", " ", "_", "\t", "×", "z", "\xC2\xA0", "€", "🙂", "1"};
  for (int round = 0; round < 2'000; ++round) {
    std::string words;
    for (std::size_t i = random.below(12); i > 0; --i) words += random.pick(parts);
    const std::string once = folded(words);
    REQUIRE(folded(once) == once);
    REQUIRE(is_utf8(once));
  }
}

TEST_CASE("nearest: proposes the word that was meant, and none when none is near") {
  const std::vector<std::string> known{"basisbekwaam", "startbekwaam", "vakbekwaam"};
  CHECK(nearest("basisbekwam", known) == "basisbekwaam");
  CHECK(nearest("Start bekwaam", known) == "startbekwaam");
  CHECK(nearest("schoolleider", known) == "");
  CHECK(nearest("", known) == "");
  CHECK(nearest("x", std::vector<std::string>{}) == "");
}

TEST_CASE("nearest: at most a third of the letters may differ, and the first of equals wins") {
  CHECK(nearest("abc", std::array{"abd"}) == "abd");
  CHECK(nearest("abc", std::array{"add"}) == "");
  CHECK(nearest("ab", std::array{"ac"}) == "");
  CHECK(nearest("titel", std::array{"id", "title"}) == "title");
  CHECK(nearest("yeild", std::array{"after", "yields"}) == "yields");
  CHECK(nearest("abcdef", std::array{"abcxyf", "axydef"}) == "abcxyf");
  CHECK(nearest("abcdef", std::array{"abcxyf", "abcdxf"}) == "abcdxf");
}

TEST_CASE("nearest: is the true nearest, by a plain count of edits") {
  struct plain {
    static std::size_t distance(std::string_view a, std::string_view b) {
      if (a.empty() || b.empty()) return a.size() + b.size();
      const std::size_t replaced = distance(a.substr(1), b.substr(1)) + (a[0] == b[0] ? 0 : 1);
      const std::size_t least = std::min({replaced, distance(a.substr(1), b) + 1, distance(a, b.substr(1)) + 1});
      const bool swapped = a.size() > 1 && b.size() > 1 && a[0] == b[1] && a[1] == b[0];
      return swapped ? std::min(least, distance(a.substr(2), b.substr(2)) + 1) : least;
    }
  };
  testing::dice random{5};
  const auto word = [&] {
    std::string made;
    for (std::size_t i = random.below(7); i > 0; --i) made += static_cast<char>('a' + random.below(3));
    return made;
  };
  for (int round = 0; round < 300; ++round) {
    const std::string a = word();
    const std::string b = word();
    const std::size_t limit = random.below(7);
    REQUIRE(detail::edit_distance(a, b, limit) == std::min(plain::distance(a, b), limit + 1));
  }
}

TEST_CASE("nearest: a limit only ends the count sooner, also of long words") {
  testing::dice random{6};
  const auto slip = [&](std::string word) {
    for (std::size_t i = random.below(8); i > 0 && !word.empty(); --i) {
      const std::size_t at = random.below(word.size());
      const char letter = static_cast<char>('a' + random.below(4));
      if (random.chance(25)) word.erase(at, 1);
      if (random.chance(25)) word.insert(at, 1, letter);
      if (random.chance(25) && at < word.size()) word[at] = letter;
      if (random.chance(25) && at + 1 < word.size()) std::swap(word[at], word[at + 1]);
    }
    return word;
  };
  for (int round = 0; round < 300; ++round) {
    std::string first;
    for (std::size_t i = random.below(60); i > 0; --i) first += static_cast<char>('a' + random.below(4));
    const std::string a = slip(first), b = slip(first);
    const std::size_t distance = detail::edit_distance(a, b, 1000);
    for (std::size_t limit = 0; limit < 20; ++limit)
      REQUIRE(detail::edit_distance(a, b, limit) == std::min(distance, limit + 1));
  }
}
