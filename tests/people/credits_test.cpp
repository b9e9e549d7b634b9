// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <algorithm>

#include <loopbaan/exchange/answers.hpp>
#include <loopbaan/exchange/documents.hpp>
#include <loopbaan/gap/coverage.hpp>
#include <loopbaan/gap/position.hpp>
#include <loopbaan/gap/sources.hpp>
#include <loopbaan/people/credits.hpp>

using namespace loopbaan;

/// Credits that profiles ask, from the document to what is counted.
namespace {

credits points(double number) { return credits_from_number(number).value(); }

framework_draft register_draft() {
  framework_draft draft{.id = "f", .version = "1"};
  draft.scales = {{.id = "s", .levels = {{"1", "one"}}}};
  draft.depths = {{.id = "d", .title = "Diep"}};
  draft.domains = {{.id = "D1", .title = "Domein", .depths = {{"d", "whole"}}}};
  draft.competences = {{.id = "A", .title = "A", .scale = "s"}};
  draft.units = {{.id = "pt", .title = {"punten", "points"}}, {.id = "ec", .title = "EC"}};
  draft.kinds = {{.id = "accredited", .title = "Accredited"}};
  draft.profiles = {
      {.id = "part", .title = "Deel", .credits_asked = {{.unit = "pt", .at_least = points(20)}}},
      {.id = "whole",
       .title = "Geheel",
       .includes = {"part"},
       .credits_asked = {{.unit = "pt", .at_least = points(40)},
                         {.unit = "pt", .at_least = points(10.5), .kinds = {"accredited", "formal"}, .within = 5}}}};
  draft.steps = {{.id = "a", .title = "A", .kind = "accredited", .yields = {{"A", "1"}}, .credits_given = {{"pt", points(30)}}},
                 {.id = "b", .title = "B", .yields = {{"A", "1"}}, .credits_given = {{"pt", points(12)}}}};
  return draft;
}

std::string told(const framework_draft& draft) {
  std::string words;
  const auto made = framework::build(draft);
  for (const diagnostic& each : made ? made->notes() : made.errors())
    words += (words.empty() ? "" : "; ") + std::to_string(static_cast<int>(each.code)) + " " + each.where.pointer;
  return words;
}

}  // namespace

TEST_CASE("credits of a profile: what is alike is joined by the higher amount, whatever the order of kinds") {
  framework_draft draft = register_draft();
  const framework fw = framework::build(draft).value();
  const auto& whole = fw.resolved(profile_index{1}).credits;
  REQUIRE(whole.size() == 2);
  CHECK(whole[0] == resolved_credits{{0}, {}, {}, 4000});
  CHECK(whole[1] == resolved_credits{{0}, {"accredited", "formal"}, 5, 1050});
  draft.profiles[0].credits_asked = {{.unit = "pt", .at_least = points(60)},
                                     {.unit = "pt", .at_least = points(1), .kinds = {"formal", "accredited"}, .within = 4},
                                     {.unit = "pt", .at_least = points(11), .kinds = {"formal", "accredited"}, .within = 5},
                                     {.unit = "ec", .at_least = points(1)}};
  const framework more = framework::build(draft).value();
  const auto& joined = more.resolved(profile_index{1}).credits;
  REQUIRE(joined.size() == 4);
  CHECK(joined[0].at_least == 6000);
  CHECK(joined[1].at_least == 1100);
  CHECK(joined[2].within == 4);
}

TEST_CASE("credits of a profile: what cannot be asked is told at its place, and what says nothing is noted") {
  CHECK(told(register_draft()).empty());
  framework_draft draft = register_draft();
  auto& asked = draft.profiles[1].credits_asked;
  asked[0].unit = "uur";
  asked[1].kinds = {"formel"};
  CHECK(told(draft) == "202 /profiles/1/credits/0/unit; 809 /profiles/1/credits/1/kinds/0");
  draft = register_draft();
  draft.profiles[1].credits_asked[0].at_least = {};
  draft.profiles[1].credits_asked[1].within = 0;
  CHECK(told(draft) == "979 /profiles/1/credits/0/at_least; 979 /profiles/1/credits/1/within");
  draft.profiles[1].credits_asked[0].at_least = points(10'000.01);
  draft.profiles[1].credits_asked[1].within = -1;
  CHECK(told(draft) == "979 /profiles/1/credits/0/at_least; 103 /profiles/1/credits/1/within");
  draft = register_draft();
  draft.profiles[1].credits_asked.push_back({.unit = "pt", .at_least = points(3)});
  CHECK(told(draft) == "980 /profiles/1/credits/2");
  draft = register_draft();
  draft.profiles[1].credits_asked[0].at_least = points(42.01);
  CHECK(told(draft) == "931 /profiles/1/credits/0");
  draft = register_draft();
  draft.profiles[1].credits_asked[1].at_least = points(40);
  CHECK(told(draft) == "932 /profiles/1/credits/0; 931 /profiles/1/credits/1");
  draft = register_draft();
  draft.currency = "euro";
  CHECK(told(draft) == "981 /currency");
  draft.currency = "GBP";
  CHECK(framework::build(draft).value().currency() == "GBP");
  CHECK(framework::build(register_draft()).value().currency() == "EUR");
}

TEST_CASE("credits of a profile: a catalogue that gives them takes the note away") {
  framework_draft draft = register_draft();
  draft.profiles[1].credits_asked[0].at_least = points(50);
  const framework fw = framework::build(draft).value();
  CHECK(fw.notes().size() == 1);
  catalogue_draft more{.framework = {"f", "1"}};
  more.steps = {{.id = "c", .title = "C", .yields = {{"A", "1"}}, .credits_given = {{"pt", points(8)}}}};
  CHECK(fw.with(more).value().notes().empty());
}

TEST_CASE("credits of a profile: a framework with them is written and read back, and one without is what it was") {
  framework_draft draft = register_draft();
  draft.currency = "GBP";
  const framework fw = framework::build(draft).value();
  const std::string json = write_framework(fw);
  CHECK(read_framework(json).value() == fw);
  CHECK(json.find("\"at_least\": 10.5") != std::string::npos);
  for (profile& each : draft.profiles) each.credits_asked.clear();
  draft.currency.reset();
  CHECK(write_framework(framework::build(draft).value()).find("at_least") == std::string::npos);
}

TEST_CASE("credits of a profile: gaps, positions and coverage say who has them, by the days of the log") {
  using namespace std::chrono;
  const framework fw = framework::build(register_draft()).value();
  const evidence was_done{{0}, make_rank(1), rater::observer, 2022y / 5 / 1, "a"};
  const std::vector<person_draft> drafts{
      {.id = "both", .done = {{0}, {1}}, .ratings = {was_done}},
      {.id = "undated", .done = {{0}, {1}}},
      {.id = "one", .done = {{1}}},
  };
  const auto answers = [&](std::optional<date> today) {
    const cohort people = cohort::build(fw, drafts, {.as_of = today}).value();
    std::string words;
    for (std::size_t row = 0; row < people.size(); ++row)
      words += std::string{name(find_gap(fw, people[row], profile_index{1}).meets())} + " ";
    return words;
  };
  CHECK(answers(2026y / 5 / 1) == "met unknown below ");
  CHECK(answers(2027y / 5 / 1) == "met unknown below ");
  CHECK(answers(2027y / 5 / 2) == "below unknown below ");
  CHECK(answers(2022y / 4 / 30) == "unknown unknown below ");  // what is later is not there yet
  CHECK(answers({}) == "unknown unknown below ");

  const cohort people = cohort::build(fw, drafts, {.as_of = 2026y / 5 / 1}).value();
  CHECK(explain(find_gap(fw, people[0], profile_index{1}).credits[1], people[0], {1}, language::en) ==
        "Needed for Geheel: at least 10.5 points (Accredited or formal) in 5 years. There is 30: A (30). That is enough.");
  CHECK(explain(find_gap(fw, people[2], profile_index{1}).credits[0], fw, {1}, language::nl) ==
        "Nodig voor Geheel: ten minste 40 punten. Er is 12. Mist 28 (40 − 12).");
  const career_position two = find_position(fw, people[2]);
  CHECK_FALSE(two.domains[0].reached.has_value());
  CHECK_FALSE(two.domains[0].possible.has_value());
  CHECK(find_position(fw, people[0]).domains[0].reached.has_value());
  CHECK(find_position(fw, people[1]).domains[0].possible.has_value());
  CHECK_FALSE(find_position(fw, people[1]).domains[0].reached.has_value());

  std::vector<gap> gaps;
  for (std::size_t row = 0; row < people.size(); ++row) gaps.push_back(find_gap(fw, people[row], profile_index{1}));
  const std::string written = write_gaps(people, {1}, gaps);
  const auto read = read_gaps(written, fw);
  REQUIRE(read.has_value());
  CHECK(read->people[1].found.credits == gaps[1].credits);
  CHECK(check_again(*read, &people).empty());
  std::string wrong = written;
  wrong.replace(wrong.find("\"there\": 42"), 11, "\"there\": 41");
  const auto other = read_gaps(wrong, fw);
  CHECK((!other || !check_again(*other, &people).empty()));

  std::vector<person_draft> many;
  for (int i = 0; i < 40; ++i) {
    many.push_back({.id = "p" + std::to_string(i), .done = {{1}}});
    if (i % 2 == 0) many.back().done = {{0}, {1}}, many.back().ratings = {was_done};
  }
  const cohort all = cohort::build(fw, many, {.as_of = 2026y / 5 / 1}).value();
  const coverage found = count_coverage(all, profile_index{1}, "");
  REQUIRE(found.rows.size() == 1);
  CHECK(found.rows[0].total == share{20, 40});
}
