// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <algorithm>
#include <array>

#include <loopbaan/people/estimate.hpp>
#include <loopbaan/people/level_rule.hpp>

#include <support/random.hpp>

using namespace loopbaan;
using namespace std::chrono;
using testing::dice;

namespace {

framework one_competence() {
  framework_draft draft{.id = "world", .version = "1"};
  draft.scales = {{.id = "ranks", .levels = {{"1", "one"}, {"2", "two"}, {"3", "three"}, {"4", "four"}}}};
  draft.competences = {{.id = "A", .title = "Orde", .scale = "ranks"}, {.id = "B", .title = "B", .scale = "ranks"}};
  draft.raters = {{.id = "patient", .title = "Patient"},
                  {.id = "diary", .title = "Dagboek", .counts_as_other = false}};
  draft.instruments = {{.id = "icalt", .title = "ICALT", .valid_months = 12}};
  return framework::build(draft).value();
}

const framework on = one_competence();
constexpr competence_index A{0};

evidence rated(std::size_t level, std::optional<rater> by, std::optional<date> day = {}) {
  return {A, make_rank(level), by, day};
}

evidence decided(evidence_kind kind, std::size_t level, std::optional<date> from = {}, std::optional<date> until = {}) {
  return {.competence = A, .level = make_rank(level), .day = from, .kind = kind, .until = until, .reason = "agreed"};
}

cohort one(std::vector<evidence> log, level_rule rule, known_levels levels = {}) {
  return cohort::build(on, {{.id = "p", .levels = std::move(levels), .ratings = std::move(log)}}, std::move(rule))
      .value();
}

struct judged {
  rank level;
  level_origin origin;
  friend bool operator==(const judged&, const judged&) = default;
};

judged judge(std::vector<evidence> log, level_rule rule, known_levels levels = {}) {
  const cohort people = one(std::move(log), std::move(rule), std::move(levels));
  return {people[0].level(A), people[0].origin(A)};
}

constexpr judged nobody{rank::unknown, level_origin::unknown};
judged confirmed(std::size_t level) { return {make_rank(level), level_origin::confirmed}; }
judged own(std::size_t level) { return {make_rank(level), level_origin::self_only}; }

const std::vector<evidence> several = {rated(4, rater::self, 2026y / 5 / 1), rated(3, rater::colleague, 2025y / 3 / 1),
                                       rated(2, rater::colleague, 2026y / 3 / 1),
                                       rated(1, rater::leader, 2024y / 3 / 1)};

/// The rules once more, as plainly as can be: sort and take the first.
std::optional<evidence> decides(level_method method, const std::vector<std::string>& order, std::vector<evidence> log) {
  const auto day = [](const evidence& e) { return e.day ? e.day->operator sys_days() : sys_days{days{-10000000}}; };
  const auto is_own = [](const evidence& e) {
    const std::string_view by = name(on, *e.rated_by);
    return by == "self" || by == "diary";
  };
  if (method == level_method::rater_order) {
    for (const std::string& kind : order) {
      std::vector<evidence> some;
      for (const evidence& each : log)
        if (name(on, *each.rated_by) == kind) some.push_back(each);
      if (some.empty()) continue;
      // Nobody here has a pseudonym: a kind is one rater, who says what was rated last.
      const auto last = std::ranges::max(some, {}, day);
      std::erase_if(some, [&](const evidence& e) { return day(e) != day(last); });
      std::ranges::sort(some, {}, [](const evidence& e) { return e.level; });
      some.erase(std::unique(some.begin(), some.end(),
                             [](const evidence& a, const evidence& b) { return a.level == b.level; }),
                 some.end());
      return some[(some.size() - 1) / 2];
    }
    return std::nullopt;
  }
  const bool any_other = !std::ranges::all_of(log, is_own);
  if (method != level_method::latest && any_other) std::erase_if(log, is_own);
  if (log.empty()) return std::nullopt;
  std::ranges::stable_sort(log, [&](const evidence& a, const evidence& b) {
    if (method == level_method::highest_confirmed && any_other && a.level != b.level) return a.level > b.level;
    if (day(a) != day(b)) return day(a) > day(b);
    if (is_own(a) != is_own(b)) return is_own(b);
    return a.level < b.level;
  });
  return log.front();
}

}  // namespace

TEST_CASE("level rules: four rules give four answers to the same ratings") {
  CHECK(judge(several, {}) == confirmed(2));
  CHECK(judge(several, {.method = level_method::latest}) == own(4));
  CHECK(judge(several, {.method = level_method::highest_confirmed}) == confirmed(3));
  CHECK(judge(several, {.method = level_method::rater_order}) == confirmed(1));
  CHECK(judge(several, {.method = level_method::rater_order, .order = {"colleague"}}) == confirmed(2));
  CHECK(judge(several, {.method = level_method::rater_order, .order = {"pupil"}}) == nobody);
}

TEST_CASE("level rules: a level as of a day knows nothing of what came later") {
  CHECK(judge(several, {.as_of = 2026y / 2 / 28}) == confirmed(3));
  CHECK(judge(several, {.as_of = 2024y / 3 / 1}) == confirmed(1));
  CHECK(judge(several, {.as_of = 2024y / 2 / 29}) == nobody);
}

TEST_CASE("level rules: a rating ends on its last day, or when its instrument says so") {
  evidence with_icalt = rated(3, rater::observer, 2025y / 1 / 31);
  with_icalt.instrument = "icalt";
  CHECK(judge({with_icalt}, {.as_of = 2026y / 1 / 31}) == confirmed(3));
  CHECK(judge({with_icalt}, {.as_of = 2026y / 2 / 1}) == nobody);
  CHECK(judge({with_icalt}, {}) == confirmed(3));
  with_icalt.until = 2027y / 1 / 1;
  CHECK(judge({with_icalt}, {.as_of = 2027y / 1 / 1}) == confirmed(3));
  with_icalt.day = 2024y / 2 / 29;
  with_icalt.until.reset();
  CHECK(judge({with_icalt}, {.as_of = 2025y / 2 / 28}) == confirmed(3));
  CHECK(judge({with_icalt}, {.as_of = 2025y / 3 / 1}) == nobody);
}

TEST_CASE("level rules: what is not applicable counts where it is asked, and is told apart from waived and unknown") {
  const evidence none = decided(evidence_kind::not_applicable, 3, 2025y / 8 / 1, 2026y / 7 / 31);
  CHECK(judge({none}, {.as_of = 2026y / 7 / 31}) == judged{make_rank(3), level_origin::not_applicable});
  CHECK(judge({none}, {.as_of = 2026y / 8 / 1}).origin == level_origin::unknown);
  CHECK(judge({rated(4, rater::leader), none}, {}) == confirmed(4));
  evidence bare = decided(evidence_kind::not_applicable, 1);
  bare.reason.clear();
  CHECK(error_of(bare) == errc::reason_missing);
  CHECK(parse_evidence_kind("niet van toepassing") == evidence_kind::not_applicable);
  CHECK(name(evidence_kind::not_applicable) == "not_applicable");
}

TEST_CASE("level rules: a waiver and prior learning count as at least their level, while they last") {
  const evidence low = rated(1, rater::leader, 2026y / 1 / 1);
  const evidence waiver = decided(evidence_kind::waiver, 3, 2025y / 8 / 1, 2026y / 7 / 31);
  CHECK(judge({low, waiver}, {.as_of = 2026y / 7 / 31}) == judged{make_rank(3), level_origin::waived});
  CHECK(judge({low, waiver}, {.as_of = 2026y / 8 / 1}) == confirmed(1));
  CHECK(judge({rated(4, rater::leader), waiver}, {}) == confirmed(4));
  CHECK(judge({decided(evidence_kind::prior_learning, 2)}, {}) == judged{make_rank(2), level_origin::prior_learning});
  CHECK(judge({waiver}, {}, {{A, make_rank(2)}}) == judged{make_rank(3), level_origin::waived});
  CHECK(judge({waiver}, {}, {{A, make_rank(4)}}) == judged{make_rank(4), level_origin::established});
}

TEST_CASE("level rules: an override goes before everything, and the established level stays known") {
  const evidence lower = decided(evidence_kind::override, 1, 2026y / 1 / 1);
  const evidence later = decided(evidence_kind::override, 2, 2026y / 2 / 1);
  const cohort people = one({rated(4, rater::leader, 2026y / 3 / 1), lower, later}, {}, {{A, make_rank(3)}});
  CHECK(people[0].level(A) == make_rank(2));
  CHECK(people[0].origin(A) == level_origin::overridden);
  CHECK(people[0].established(A) == make_rank(3));
  CHECK(people[0].draft().levels.at(A) == make_rank(3));
  CHECK(people.with_rule({.as_of = 2026y / 1 / 15})[0].level(A) == make_rank(1));
  CHECK(people.with_rule({.as_of = 2025y / 1 / 15})[0].level(A) == make_rank(3));
}

TEST_CASE("level rules: a log only grows, and the cohort that it was put on stays as it was") {
  const cohort before = cohort::build(on, {{.id = "p", .levels = {{A, make_rank(3)}}}, {.id = "q"}}).value();
  const cohort after =
      before.with(0, decided(evidence_kind::override, 1)).value().with(1, rated(2, rater::leader)).value();
  CHECK(before[0].level(A) == make_rank(3));
  CHECK(before[0].ratings().empty());
  CHECK(after[0].level(A) == make_rank(1));
  CHECK(after[0].established(A) == make_rank(3));
  CHECK(after[1].level(A) == make_rank(2));
  CHECK(after[1].level(competence_index{1}) == rank::unknown);
}

TEST_CASE("level rules: a decision without a reason, or that ends before it begins, is refused") {
  evidence bare = decided(evidence_kind::waiver, 1);
  bare.reason = " \n";
  const cohort people = cohort::build(on, {{.id = "p"}}).value();
  CHECK(people.with(0, bare).errors().at(0).code == errc::reason_missing);
  CHECK(cohort::build(on, {{.id = "p", .ratings = {bare}}}).errors().at(0).code == errc::reason_missing);
  const evidence backwards = decided(evidence_kind::waiver, 1, 2026y / 1 / 2, 2026y / 1 / 1);
  CHECK(cohort::build(on, {{.id = "p", .ratings = {backwards}}}).errors().at(0).code == errc::ends_before_start);
  const std::vector<evidence> many(most_ratings + 1, rated(1, rater::leader));
  CHECK(cohort::build(on, {{.id = "p", .ratings = many}}).errors().at(0).code == errc::too_many_ratings);
}

TEST_CASE("level rules: whoever looks at some people sees the levels that they have among all") {
  const cohort people =
      cohort::build(on, {{.id = "p", .ratings = several}, {.id = "q"}}, {.as_of = 2024y / 3 / 1}).value();
  const std::array rows{std::size_t{0}};
  CHECK(people.only(rows).value()[0].level(A) == make_rank(1));
  CHECK(people.only(rows).value().rule() == people.rule());
  const std::array twice{std::size_t{0}, std::size_t{0}};
  CHECK(people.only(twice).errors().at(0).code == errc::duplicate_person);
}

TEST_CASE("level rules: the rules agree with a plain search through the ratings, in any order of the ratings") {
  constexpr std::array methods{level_method::confirmed, level_method::latest, level_method::highest_confirmed,
                               level_method::rater_order};
  const std::array raters{rater::self, rater::colleague, rater::leader, *find_rater(on, "patient"),
                          *find_rater(on, "diary")};
  const auto any_kind = [&](dice& roll) { return std::string{name(on, raters[roll.below(raters.size())])}; };
  for (std::uint32_t seed = 0; seed < 4000; ++seed) {
    CAPTURE(seed);
    dice roll{seed};
    std::vector<evidence> log;
    const std::size_t count = roll.below(6);
    for (std::size_t i = 0; i < count; ++i)
      log.push_back(rated(
          roll.below(5), raters[roll.below(raters.size())],
          roll.below(4) == 0 ? std::nullopt : std::optional<date>{2026y / 1 / static_cast<int>(1 + roll.below(3))}));
    const level_rule rule{.method = methods[seed % methods.size()],
                          .order = {any_kind(roll), any_kind(roll)}};
    const auto expected = decides(rule.method, rule.order, log);
    const judged found = judge(log, rule);
    REQUIRE(found.level == (expected ? expected->level : rank::unknown));
    std::ranges::reverse(log);
    REQUIRE(judge(log, rule) == found);
  }
}

TEST_CASE("estimates: a level comes with how sure it is, by how many ratings, how old") {
  const cohort people = one(several, {.as_of = 2026y / 4 / 1});
  const level_estimate found = estimate_level(people[0], A);
  CHECK(found.level == make_rank(2));
  CHECK(found.sure == sureness::disputed);
  CHECK(found.others == 2);
  CHECK(found.by_others == 3);
  CHECK(found.lower == 1);
  CHECK(found.own == 0);
  CHECK(found.later == 1);
  CHECK(found.oldest == date{2024y / 3 / 1});
  CHECK(found.newest == date{2026y / 3 / 1});
  CHECK(explain(found, people[0], language::en) ==
        "Orde: two (judged by a colleague on 2026-03-01, the most recent by someone else). In force: 3 ratings by 2 "
        "others, 0 own ratings, from 2024-03-01 to 2026-03-01. How sure: not everybody agrees; lower: 1. After that "
        "day: 1.");
}

TEST_CASE("estimates: sureness follows from who rated what") {
  const auto sure = [](std::vector<evidence> log, known_levels levels = {}) {
    return estimate_level(one(std::move(log), {}, std::move(levels))[0], A).sure;
  };
  CHECK(sure({}) == sureness::unknown);
  CHECK(sure({}, {{A, make_rank(1)}}) == sureness::decided);
  CHECK(sure({decided(evidence_kind::waiver, 1)}) == sureness::decided);
  CHECK(sure({rated(2, rater::self)}) == sureness::self_only);
  CHECK(sure({rated(2, rater::leader), rated(4, rater::self)}) == sureness::single);
  CHECK(sure({rated(2, rater::leader, 2026y / 1 / 2), rated(3, rater::colleague, 2026y / 1 / 1)}) == sureness::agreed);
  CHECK(sure({rated(2, rater::leader, 2026y / 1 / 2), rated(1, rater::colleague, 2026y / 1 / 1)}) ==
        sureness::disputed);
}

TEST_CASE("estimates: the explanation of a decision gives its day, its end, who and why") {
  evidence waiver = decided(evidence_kind::waiver, 3, 2025y / 8 / 1, 2026y / 7 / 31);
  waiver.who = "hr-02";
  const cohort people = one({waiver}, {});
  CHECK(explain(estimate_level(people[0], A), people[0], language::nl) ==
        "Orde: three (vrijgesteld op 2025-08-01 door hr-02, tot en met 2026-07-31: “agreed”).");
  CHECK(summarise_log(people).ending == 1);
  CHECK(summarise_log(people.with_rule({.as_of = 2026y / 8 / 1})).ended == 1);
  CHECK(summarise_log(people.with_rule({.as_of = 2025y / 7 / 31})).later == 1);
}
