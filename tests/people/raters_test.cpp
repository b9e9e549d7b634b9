// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <algorithm>
#include <map>

#include <loopbaan/data/dutch_framework.hpp>
#include <loopbaan/gap/rater_gap.hpp>
#include <loopbaan/people/estimate.hpp>
#include <loopbaan/people/raters.hpp>

#include <support/random.hpp>

using namespace loopbaan;
using namespace std::chrono;
using testing::dice;

namespace {

const framework on = dutch_framework();
const competence_index c = *on.competences().find("klassenmanagement");

evidence rated(std::size_t level, std::optional<rater> by, std::optional<date> day = {}, std::string who = {}) {
  return {.competence = c, .level = make_rank(level), .rated_by = by, .day = day, .who = std::move(who)};
}

std::vector<const evidence*> pointers(const std::vector<evidence>& log) {
  std::vector<const evidence*> made;
  for (const evidence& each : log) made.push_back(&each);
  return made;
}

std::vector<std::size_t> said(const std::vector<evidence>& log) {
  std::vector<std::size_t> levels;
  for (const evidence* each : latest_by_rater(pointers(log))) levels.push_back(number(each->level));
  return levels;
}

cohort people_with(const std::vector<std::vector<evidence>>& logs, level_rule rule = {}) {
  std::vector<person_draft> drafts;
  for (const auto& log : logs) drafts.push_back({.id = "p" + std::to_string(drafts.size()), .ratings = log});
  return cohort::build(on, drafts, std::move(rule)).value();
}

level_estimate estimate(const std::vector<evidence>& log, level_rule rule = {}) {
  const cohort people = people_with({log}, std::move(rule));
  level_estimate found = estimate_level(people[0], c);
  found.from = nullptr;  // lives in the cohort
  return found;
}

}  // namespace

TEST_CASE("raters: a rater is a kind and a pseudonym, and those of a kind without one are one") {
  CHECK(same_rater(rated(1, rater::leader, {}, "l1"), rated(2, rater::leader, 2026y / 1 / 1, "l1")));
  CHECK_FALSE(same_rater(rated(1, rater::leader, {}, "l1"), rated(1, rater::leader, {}, "l2")));
  CHECK_FALSE(same_rater(rated(1, rater::leader, {}, "l1"), rated(1, rater::colleague, {}, "l1")));
  CHECK_FALSE(same_rater(rated(1, rater::leader, {}, "l1"), rated(1, rater::leader)));
  CHECK(same_rater(rated(1, rater::pupil), rated(2, rater::pupil)));
  CHECK(same_rater(rated(1, {}), rated(2, {})));
  CHECK(same_rater(rated(1, rater::self, {}, "p1"), rated(2, rater::self)));
}

TEST_CASE("raters: each says what was rated last; of a day the middle one, of two the lower") {
  CHECK(said({rated(1, rater::leader, 2025y / 1 / 1, "l1"), rated(3, rater::leader, 2026y / 1 / 1, "l1")}) ==
        std::vector<std::size_t>{3});
  CHECK(said({rated(4, rater::leader, {}, "l1"), rated(1, rater::leader, 1970y / 1 / 1, "l1")}) ==
        std::vector<std::size_t>{1});
  CHECK(said({rated(3, rater::leader, 2026y / 1 / 1, "l1"), rated(1, rater::leader, 2026y / 1 / 1, "l1")}) ==
        std::vector<std::size_t>{1});
  CHECK(said({rated(4, rater::pupil), rated(1, rater::pupil), rated(3, rater::pupil)}) == std::vector<std::size_t>{3});
  CHECK(said({rated(2, {}), rated(3, rater::colleague, {}, "b"), rated(1, rater::colleague, {}, "a"),
              rated(4, rater::self)}) == std::vector<std::size_t>{4, 1, 3, 2});
  CHECK(said({}).empty());
}

TEST_CASE("raters: what raters say does not depend on the order of the log, nor on entries that stand twice") {
  dice roll{20261129};
  for (int round = 0; round < 500; ++round) {
    std::vector<evidence> log;
    for (std::size_t i = roll.below(9); i > 0; --i)
      log.push_back(rated(roll.below(5), static_cast<rater>(roll.below(3)),
                          2026y / 1 / (1 + static_cast<int>(roll.below(2))),
                          roll.chance(50) ? "" : "r" + std::to_string(roll.below(2))));
    const auto expected = said(log);
    std::map<std::pair<rater, std::string>, int> raters;
    for (const evidence& each : log) ++raters[{*each.rated_by, each.rated_by == rater::self ? "" : each.who}];
    REQUIRE(expected.size() == raters.size());
    for (std::size_t i = log.size(); i > 0; --i)
      if (roll.chance(40)) log.push_back(log[i - 1]);
    std::ranges::reverse(log);
    REQUIRE(said(log) == expected);
  }
}

TEST_CASE("raters: growth that one rater saw is neither a dispute nor agreement") {
  const std::vector<evidence> grown{rated(1, rater::leader, 2025y / 1 / 1, "l1"),
                                    rated(2, rater::leader, 2026y / 1 / 1, "l1")};
  const level_estimate found = estimate(grown);
  CHECK(found.sure == sureness::single);
  CHECK((found.others == 1 && found.by_others == 2 && found.lower == 0));
  const level_estimate same = estimate({rated(2, rater::leader, 2025y / 1 / 1, "l1"), grown[1]});
  CHECK(same.sure == sureness::single);
  CHECK(estimate({grown[0], grown[1], rated(2, rater::colleague, 2025y / 6 / 1, "k1")}).sure == sureness::agreed);
  CHECK(estimate({grown[0], grown[1], rated(1, rater::colleague, 2025y / 6 / 1, "k1")}).sure == sureness::disputed);
  CHECK(estimate(grown, {.as_of = 2025y / 6 / 1}).by_others == 1);
}

TEST_CASE("raters: the same row twice is one rating, wherever it came from") {
  evidence again = rated(2, rater::leader, 2026y / 1 / 1, "l1");
  again.source = "another system";
  const level_estimate found = estimate({rated(2, rater::leader, 2026y / 1 / 1, "l1"), again});
  CHECK((found.others == 1 && found.by_others == 1 && found.twice == 1));
  CHECK(found.sure == sureness::single);
  const cohort people = people_with({{again, again, rated(1, rater::pupil), rated(2, rater::pupil)}});
  CHECK(summarise_log(people).twice == 1);
  CHECK(summarise_log(people).not_told_apart == 1);
  CHECK(find_rater_lines(people[0])[0].views ==
        std::vector<rater_view>{{rater::leader, 1, 1, make_rank(2)}, {rater::pupil, 1, 2, make_rank(1)}});
}

TEST_CASE("raters: under a rule by order a rater has one voice, however often it spoke") {
  const std::vector<evidence> log{
      rated(1, rater::colleague, 2024y / 1 / 1, "k1"), rated(1, rater::colleague, 2025y / 1 / 1, "k1"),
      rated(3, rater::colleague, 2026y / 1 / 1, "k1"), rated(3, rater::colleague, 2026y / 1 / 1, "k2")};
  CHECK(estimate(log, {.method = level_method::rater_order}).level == make_rank(3));
}

TEST_CASE("raters: under the statistical rule an entry that stands twice, or an older one, weighs nothing more") {
  std::vector<std::vector<evidence>> once, often;
  dice roll{7};
  for (std::size_t i = 0; i < 30; ++i) {
    const std::size_t level = roll.below(5);
    const evidence by_leader = rated(level, rater::leader, 2026y / 1 / 1, "l1");
    const evidence own = rated(std::min<std::size_t>(4, level + roll.below(2)), rater::self, 2026y / 1 / 1);
    once.push_back({by_leader, own});
    often.push_back({rated(roll.below(5), rater::leader, 2024y / 1 / 1, "l1"), by_leader, by_leader, own, own});
  }
  const level_rule rule{.method = level_method::severity};
  const cohort a = people_with(once, rule), b = people_with(often, rule);
  for (std::size_t row = 0; row < a.size(); ++row) {
    REQUIRE(a[row].level(c) == b[row].level(c));
    REQUIRE(estimate_level(a[row], c).chance == estimate_level(b[row], c).chance);
  }
}

TEST_CASE("agreement: one rater does not agree with itself, and says why there is no number") {
  std::vector<std::vector<evidence>> alone, beside;
  for (std::size_t i = 0; i < 12; ++i) {
    const evidence then = rated(1 + i % 3, rater::leader, 2025y / 1 / 1, "l1");
    const evidence now = rated(2 + i % 3, rater::leader, 2026y / 1 / 1, "l1");
    alone.push_back({then, now, now});
    beside.push_back({then, now, rated(2 + i % 3, rater::colleague, 2026y / 1 / 1, "k1")});
  }
  const agreement none = measure_agreement(people_with(alone), c, {5});
  CHECK((none.people == 0 && !none.alpha));
  CHECK(explain(none, language::en) ==
        "No agreement can be given: fewer than 5 people were rated by two or more raters.");
  const agreement full = measure_agreement(people_with(beside), c, {5});
  CHECK((full.people == 12 && full.alpha == 1.0));
  CHECK(explain(full, language::nl).starts_with("Krippendorffs alfa 1, over 12 mensen"));
}
