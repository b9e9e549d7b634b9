// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <regex>

#include <loopbaan/gap/gap.hpp>

#include <support/random_drafts.hpp>

using namespace loopbaan;
using namespace std::chrono;
using testing::dice;

namespace {

framework two_languages() {
  framework_draft draft{.id = "world", .version = "1"};
  draft.scales = {{.id = "groei",
                   .levels = {{"start", {"startbekwaam", "ready to start"}},
                              {"basis", {"basisbekwaam", "capable"}},
                              {"vak", {"vakbekwaam", "expert"}}}}};
  draft.competences = {{.id = "orde", .title = {"Orde houden", "Keeping order"}, .scale = "groei"}};
  draft.profiles = {{.id = "target",
                     .title = {"Basisbekwaam", "Capable"},
                     .requires_levels = {{"orde", "basis"}},
                     .desires_levels = {{"orde", "vak"}}},
                    {.id = "wish", .title = {"Wens", "Wish"}, .desires_levels = {{"orde", "vak"}}}};
  return framework::build(draft).value();
}

std::string explained(const person_draft& draft, std::string_view profile, language lang) {
  const framework on = two_languages();
  const cohort people = cohort::build(on, {draft}).value();
  const profile_index target = on.target(profile).value();
  return explain(find_gap(on, people[0].stands(), target).lines.at(0), people[0], target, lang);
}

constexpr competence_index orde{0};
constexpr rank start = make_rank(1);
constexpr rank vak = make_rank(3);

/// What stands in `sentence` right after `words`.
std::string after(std::string_view words, const std::string& sentence) {
  const auto at = sentence.find(words);
  return at == std::string::npos ? "" : sentence.substr(at + words.size());
}

/// The three numbers after `words`: how many are missing, and of which two numbers that is the difference.
std::optional<std::array<std::size_t, 3>> missing_after(const char* words, const std::string& sentence) {
  static const std::regex numbers{R"((?: hoogstens| at most)? (\d+) (?:niveau|level)s? \((\d+) − (\d+)\))"};
  const std::string rest = after(words, sentence);
  std::smatch found;
  if (!std::regex_search(rest, found, numbers, std::regex_constants::match_continuous)) return {};
  return std::array{std::stoul(found[1]), std::stoul(found[2]), std::stoul(found[3])};
}

/// The two numbers after `words` that are compared.
std::optional<std::array<std::size_t, 2>> enough_after(const char* words, const std::string& sentence) {
  static const std::regex numbers{R"( \((\d+) ≥ (\d+)\))"};
  const std::string rest = after(words, sentence);
  std::smatch found;
  if (!std::regex_search(rest, found, numbers, std::regex_constants::match_continuous)) return {};
  return std::array{std::stoul(found[1]), std::stoul(found[2])};
}

/// Rebuilds from the sentence how `current` compares with `wanted`.
void check_numbers(const std::string& sentence, const char* missing, const char* enough, rank current, rank wanted) {
  const std::size_t has = number(counted(current));
  const std::size_t asked = number(wanted);
  const auto short_by = missing_after(missing, sentence);
  const auto reached = enough_after(enough, sentence);
  CAPTURE(sentence);
  REQUIRE(short_by.has_value() == (asked > has));
  REQUIRE(reached.has_value() == (asked > 0 && asked <= has));
  if (short_by) REQUIRE(*short_by == std::array{asked - has, asked, has});
  if (reached) REQUIRE(*reached == std::array{has, asked});
}

}  // namespace

TEST_CASE("explain: says which level, from which evidence, by which rule, what is required and what is missing") {
  const person_draft rated{
      .id = "p",
      .ratings = {{orde, start, rater::leader, 2026y / 3 / 12, "icalt"}, {orde, vak, rater::self, 2026y / 5 / 1}}};
  CHECK(
      explained(rated, "target", language::nl) ==
      "Orde houden: startbekwaam (oordeel van de leidinggevende op 2026-03-12 met icalt, het meest recente van iemand "
      "anders); nodig voor Basisbekwaam: basisbekwaam; mist 1 niveau (2 − 1); gewenst: vakbekwaam; daartoe nog 2 "
      "niveaus "
      "(3 − 1).");
  CHECK(
      explained(rated, "target", language::en) ==
      "Keeping order: ready to start (judged by the leader on 2026-03-12 with icalt, the most recent by someone else); "
      "needed for Capable: capable; missing 1 level (2 − 1); desired: expert; to that 2 levels (3 − 1).");
}

TEST_CASE("explain: a level that was established needs no rating") {
  CHECK(
      explained({.id = "p", .levels = {{orde, vak}}}, "target", language::nl) ==
      "Orde houden: vakbekwaam (vastgesteld niveau); nodig voor Basisbekwaam: basisbekwaam; voldoet (3 ≥ 2); gewenst: "
      "vakbekwaam; bereikt (3 ≥ 3).");
}

TEST_CASE("explain: unknown is called unknown, and it is said that it counts as not shown") {
  CHECK(explained({.id = "p"}, "target", language::en) ==
        "Keeping order: unknown (nobody has judged it; counts as not shown); needed for Capable: capable; missing at "
        "most 2 "
        "levels "
        "(2 − 0); desired: expert; to that 3 levels (3 − 0).");
}

TEST_CASE("explain: an own rating is called that when nobody else has rated") {
  CHECK(explained({.id = "p", .ratings = {{orde, start, rater::self}}}, "wish", language::nl) ==
        "Orde houden: startbekwaam (oordeel van de leraar zelf; niemand anders heeft geoordeeld); gewenst: vakbekwaam; "
        "daartoe nog 2 niveaus (3 − 1).");
}

TEST_CASE("explain: every rater has a word in both languages") {
  for (const language lang : {language::nl, language::en}) {
    std::vector<std::string> sentences;
    for (const rater by :
         {rater::self, rater::colleague, rater::leader, rater::observer, rater::pupil, rater::institute})
      sentences.push_back(explained({.id = "p", .ratings = {{orde, start, by}}}, "target", lang));
    sentences.push_back(explained({.id = "p", .ratings = {{orde, start}}}, "target", lang));
    std::ranges::sort(sentences);
    CHECK(std::ranges::adjacent_find(sentences) == sentences.end());
  }
}

TEST_CASE("explain: from the sentence every number can be rebuilt, for anyone in any framework") {
  dice random{77};
  for (int round = 0; round < 60; ++round) {
    const framework on = framework::build(random_framework(random)).value();
    const cohort people = cohort::build(on, random_people(random, on, 3)).value();
    for (const profile_index target : on.profiles().indices())
      for (std::size_t row = 0; row < people.size(); ++row)
        for (const gap_line& line : find_gap(on, people[row].stands(), target).lines) {
          const std::string nl = explain(line, people[row], target, language::nl);
          check_numbers(nl, "; mist", "; voldoet", line.current, line.required);
          check_numbers(nl, "; daartoe nog", "; bereikt", line.current, line.desired);
          const std::string en = explain(line, people[row], target, language::en);
          check_numbers(en, "; missing", "; met", line.current, line.required);
          check_numbers(en, "; to that", "; reached", line.current, line.desired);
          REQUIRE(en.starts_with(visible(on.competences()[line.competence].title.in_language(language::en)) + ": " +
                                 visible(on.level_title(line.competence, line.current, language::en)) + " ("));
        }
  }
}
