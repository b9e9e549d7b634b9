// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include <loopbaan/gap/gap.hpp>
#include <loopbaan/people/estimate.hpp>
#include <loopbaan/people/observations.hpp>
#include <loopbaan/people/validity.hpp>

#include <support/random.hpp>

/// How many observations it takes before a level counts as shown.

using namespace loopbaan;
using namespace loopbaan::testing;
using namespace std::chrono;

namespace {

const competence_index talks{0};

framework_draft ward() {
  framework_draft draft{.id = "ward", .version = "1"};
  draft.scales = {{.id = "s", .levels = {{.id = "help", .title = "With help"}, {.id = "alone", .title = "Alone"}}}};
  draft.competences = {{.id = "talks", .title = "Talks", .scale = "s"}};
  draft.profiles = {{.id = "nurse", .title = "Nurse", .requires_levels = {{"talks", "alone"}}}};
  return draft;
}

evidence seen(rank at, rater by, std::string who, date day) {
  return {.competence = talks, .level = at, .rated_by = by, .day = day, .who = std::move(who)};
}

cohort of(const framework& fw, std::vector<evidence> log, level_rule rule = {}, known_levels levels = {}) {
  return cohort::build(fw, {{.id = "p", .levels = std::move(levels), .ratings = std::move(log)}}).value().with_rule(rule);
}

}  // namespace

TEST_CASE("observations: with fewer than the framework asks a level is not known, and never below") {
  framework_draft draft = ward();
  draft.observations = observation_minimum{.at_least = 3, .raters = 2};
  const framework fw = framework::build(draft).value();
  std::vector<evidence> log{seen(rank{2}, rater::leader, "l1", 2026y / 3 / 1), seen(rank{2}, rater::leader, "l1", 2026y / 3 / 8)};
  const cohort two = of(fw, log);
  CHECK(two[0].level(talks) == rank::unknown);
  CHECK(two[0].origin(talks) == level_origin::unknown);
  CHECK(find_gap(fw, two[0].stands(), {0}).meets() == gap::answer::unknown);
  CHECK(count_observations(two[0], talks) == observation_count{2, 1, 3, 2});
  CHECK(explain(*count_observations(two[0], talks), language::nl) == "2 van 3 waarnemingen, van 1 van 2 beoordelaars");
  CHECK(explain_origin(two[0], talks, language::en) == "too few to count: 2 of 3 observations, by 1 of 2 raters");
  CHECK(summarise_log(two).too_few == 1);
  log.push_back(seen(rank{2}, rater::leader, "l1", 2026y / 3 / 15));
  CHECK(of(fw, log)[0].level(talks) == rank::unknown);  // three, of one rater
  log.back().who = "l2";
  const cohort three = of(fw, log);
  CHECK(three[0].level(talks) == rank{2});
  CHECK(count_observations(three[0], talks) == observation_count{3, 2, 3, 2});
  CHECK(summarise_log(three).too_few == 0);
  // A level that is not there takes as many.
  CHECK(of(fw, {seen(rank::not_shown, rater::leader, "l1", 2026y / 3 / 1)})[0].level(talks) == rank::unknown);
}

TEST_CASE("observations: an own rating is none, nor is an entry that stands twice") {
  framework_draft draft = ward();
  draft.observations = observation_minimum{.at_least = 2};
  const framework fw = framework::build(draft).value();
  const evidence one = seen(rank{2}, rater::colleague, "c1", 2026y / 3 / 1);
  const evidence own = seen(rank{2}, rater::self, "", 2026y / 3 / 2);
  CHECK(of(fw, {one, one})[0].level(talks) == rank::unknown);
  CHECK(of(fw, {one, own})[0].level(talks) == rank::unknown);
  CHECK(count_observations(of(fw, {own})[0], talks) == observation_count{0, 0, 2, 1});
  CHECK_FALSE(count_observations(of(fw, {})[0], talks).has_value());
  CHECK(of(fw, {one, seen(rank{1}, rater::colleague, "c1", 2026y / 3 / 3)})[0].level(talks) == rank{1});
}

TEST_CASE("observations: as many can be asked as the log of a person may hold, and no more") {
  framework_draft draft = ward();
  for (const std::int64_t asked : {std::int64_t{100}, static_cast<std::int64_t>(most_ratings)}) {
    draft.observations = observation_minimum{.at_least = asked};
    const framework fw = framework::build(draft).value();
    std::vector<evidence> log;
    for (std::int64_t i = 0; i < asked; ++i) log.push_back(seen(rank{2}, rater::leader, std::to_string(i), 2026y / 3 / 1));
    CHECK(of(fw, log)[0].level(talks) == rank{2});
    log.pop_back();
    CHECK(of(fw, log)[0].level(talks) == rank::unknown);
  }
  for (const auto& [ratings, raters] : {std::pair{10'001, 1}, std::pair{10'001, 10'001}, std::pair{2, 3}, std::pair{0, 0}}) {
    draft.observations = observation_minimum{.at_least = ratings, .raters = raters};
    const auto wrong = framework::build(draft);
    REQUIRE_FALSE(wrong);
    CHECK(wrong.errors()[0].code == errc::impossible_observations);
  }
}

TEST_CASE("observations: what a level asks goes before what its competence asks, and that before the framework") {
  framework_draft draft = ward();
  draft.observations = observation_minimum{.at_least = 4};
  draft.competences[0].observations = observation_minimum{.at_least = 1};
  draft.scales[0].levels[1].observations = observation_minimum{.at_least = 2};
  const framework fw = framework::build(draft).value();
  CHECK(least_observations(fw, talks, rank::not_shown)->at_least == 1);
  CHECK(least_observations(fw, talks, rank{1})->at_least == 1);
  CHECK(least_observations(fw, talks, rank{2})->at_least == 2);
  CHECK_THROWS_AS((void)least_observations(fw, talks, rank{3}), error);
  CHECK(of(fw, {seen(rank{1}, rater::leader, "", 2026y / 3 / 1)})[0].level(talks) == rank{1});
  CHECK(of(fw, {seen(rank{2}, rater::leader, "", 2026y / 3 / 1)})[0].level(talks) == rank{1});
  CHECK_FALSE(least_observations(framework::build(ward()).value(), talks, rank{2}).has_value());
}

TEST_CASE("observations: seen too seldom at a level somebody stands at the highest below it that was seen enough") {
  framework_draft draft = ward();
  draft.scales[0].levels[0].observations = observation_minimum{.at_least = 2};
  draft.scales[0].levels[1].observations = observation_minimum{.at_least = 3};
  draft.competences[0].valid_months = 12;
  const framework fw = framework::build(draft).value();
  const auto alone = [&](unsigned month) { return seen(rank{2}, rater::leader, "l", 2026y / std::chrono::month{month} / 1); };
  const auto helped = [&](unsigned month) { return seen(rank{1}, rater::leader, "l", 2026y / std::chrono::month{month} / 1); };
  CHECK(of(fw, {alone(1)})[0].level(talks) == rank::unknown);
  const cohort twice = of(fw, {alone(1), alone(2)});
  CHECK(twice[0].level(talks) == rank{1});
  CHECK(twice[0].origin(talks) == level_origin::confirmed);
  CHECK(explain_too_few(twice[0], talks, language::en) == "Alone: 2 of 3 observations");
  CHECK(explain_origin(twice[0], talks, language::en).ends_with("; too few to count higher, Alone: 2 of 3 observations"));
  CHECK(summarise_log(twice).too_few == 1);
  CHECK(of(fw, {alone(1), alone(2), alone(3)})[0].level(talks) == rank{2});
  CHECK_FALSE(explain_too_few(of(fw, {alone(1), alone(2), alone(3)})[0], talks, language::en).has_value());
  // What was seen at the lower level counts for it with what was seen above it.
  CHECK(of(fw, {helped(1), alone(2)})[0].level(talks) == rank{1});
  // Nobody is said to show nothing by that.
  draft.scales[0].levels[0].observations = observation_minimum{.at_least = 9};
  CHECK(of(framework::build(draft).value(), {alone(1), alone(2)})[0].level(talks) == rank::unknown);
  // Nothing has ended, though the entry shows more than counts; and when it ends, the lower level does.
  const cohort on_day = of(fw, {alone(1), alone(2)}, {.as_of = 2026y / 6 / 1});
  CHECK(on_day[0].level(talks) == rank{1});
  CHECK_FALSE(ended_on(on_day[0], talks).has_value());
  CHECK(valid_until(on_day[0], talks) == 2027y / 2 / 1);
}

TEST_CASE("observations: where the higher level has ended, what is left counts for the lower one") {
  framework_draft draft = ward();
  draft.scales[0].levels[0].observations = observation_minimum{.at_least = 3};
  draft.scales[0].levels[1].observations = observation_minimum{.at_least = 2};
  draft.scales[0].levels[1].valid_months = 12;
  const framework fw = framework::build(draft).value();
  const std::vector<evidence> log{seen(rank{2}, rater::leader, "a", 2024y / 1 / 1), seen(rank{2}, rater::leader, "b", 2024y / 2 / 1),
                                  seen(rank{2}, rater::leader, "c", 2026y / 1 / 1)};
  CHECK(of(fw, log, {.as_of = 2026y / 3 / 1})[0].level(talks) == rank{1});
  CHECK(of(fw, log, {.as_of = 2024y / 3 / 1})[0].level(talks) == rank{2});
}

TEST_CASE("observations: what has ended makes no level known, and one more never lowers it") {
  framework_draft draft = ward();
  draft.scales[0].levels[1].observations = observation_minimum{.at_least = 2};
  draft.scales[0].levels[1].valid_months = 12;
  const framework fw = framework::build(draft).value();
  std::vector<evidence> log{seen(rank{2}, rater::leader, "a", 2024y / 1 / 1), seen(rank{2}, rater::leader, "b", 2024y / 2 / 1),
                            seen(rank{2}, rater::self, "", 2026y / 2 / 1)};
  const auto level = [&] { return of(fw, log, {.method = level_method::latest, .as_of = 2026y / 3 / 1})[0].level(talks); };
  CHECK(level() == rank{1});
  log.push_back(seen(rank{2}, rater::leader, "c", 2026y / 2 / 15));
  CHECK(level() == rank{1});
  log.push_back(seen(rank{2}, rater::leader, "d", 2026y / 2 / 20));
  CHECK(level() == rank{2});
}

TEST_CASE("observations: what somebody decided or established asks none") {
  framework_draft draft = ward();
  draft.observations = observation_minimum{.at_least = 3};
  const framework fw = framework::build(draft).value();
  const evidence one = seen(rank{1}, rater::leader, "", 2026y / 3 / 1);
  CHECK(of(fw, {one}, {}, {{talks, rank{2}}})[0].level(talks) == rank{2});
  evidence decided = seen(rank{2}, rater::leader, "d", 2026y / 3 / 2);
  decided.reason = "seen in the audit";
  for (const evidence_kind kind : {evidence_kind::override, evidence_kind::prior_learning, evidence_kind::waiver}) {
    decided.kind = kind;
    const cohort people = of(fw, {one, decided});
    CHECK(people[0].level(talks) == rank{2});
    CHECK_FALSE(count_observations(people[0], talks).has_value());
  }
}

TEST_CASE("observations: as of a day only what is in force counts") {
  framework_draft draft = ward();
  draft.observations = observation_minimum{.at_least = 2};
  draft.competences[0].valid_months = 12;
  const framework fw = framework::build(draft).value();
  const std::vector<evidence> log{seen(rank{2}, rater::leader, "", 2025y / 1 / 1), seen(rank{2}, rater::colleague, "", 2025y / 9 / 1)};
  CHECK(of(fw, log, {.as_of = 2025y / 3 / 1})[0].level(talks) == rank::unknown);
  CHECK(of(fw, log, {.as_of = 2025y / 10 / 1})[0].level(talks) == rank{2});
  // The first has ended: one is left of two.
  CHECK(of(fw, log, {.as_of = 2026y / 3 / 1})[0].level(talks) == rank::unknown);
  // Both have: the level was there, and is known to be gone.
  CHECK(of(fw, log, {.as_of = 2027y / 3 / 1})[0].level(talks) == rank::not_shown);
}

namespace {

/// Are there enough observations of a level, by the letter of what they mean?
bool enough_by_hand(const framework_draft& draft, const std::vector<evidence>& log, const level_rule& rule, rank given) {
  std::optional<observation_minimum> asks = draft.observations;
  if (draft.competences[0].observations) asks = draft.competences[0].observations;
  if (given != rank::not_shown && given != rank::unknown && draft.scales[0].levels[number(given) - 1].observations)
    asks = draft.scales[0].levels[number(given) - 1].observations;
  if (!asks) return true;
  std::set<std::tuple<rank, int, std::string, std::optional<date>>> ratings;
  std::set<std::pair<int, std::string>> raters;
  for (const evidence& each : log) {
    if (each.rated_by == rater::self || !each.rated_by) continue;
    if (rule.as_of && each.day && *each.day > *rule.as_of) continue;
    if (rule.method == level_method::rater_order && std::ranges::count(rule.order, name(*each.rated_by)) == 0) continue;
    ratings.insert({each.level, static_cast<int>(*each.rated_by), each.who, each.day});
    raters.insert({static_cast<int>(*each.rated_by), each.who});
  }
  const std::int64_t least_raters = asks->raters.value_or(1);
  return std::ssize(ratings) >= asks->at_least.value_or(least_raters) && std::ssize(raters) >= least_raters;
}

/// The level that is given, or the next below it of which there are enough; nobody is said to show nothing by that.
rank by_hand(const framework_draft& draft, const std::vector<evidence>& log, const level_rule& rule, rank given) {
  if (given == rank::unknown || enough_by_hand(draft, log, rule, given)) return given;
  if (given == rank{2} && enough_by_hand(draft, log, rule, rank{1})) return rank{1};
  return rank::unknown;
}

}  // namespace

TEST_CASE("observations: on random logs levels are as they are worked out by hand") {
  std::size_t withheld = 0, kept = 0, lowered = 0;
  for (std::uint64_t seed = 0; seed < cases(3000); ++seed) {
    dice roll{seed};
    framework_draft draft = ward();
    const framework free = framework::build(draft).value();
    const auto some = [&]() -> std::optional<observation_minimum> {
      if (roll.chance(50)) return std::nullopt;
      observation_minimum made{.raters = 1 + static_cast<std::int64_t>(roll.below(2))};
      if (roll.chance(70)) made.at_least = *made.raters + static_cast<std::int64_t>(roll.below(3));
      return made;
    };
    draft.observations = some();
    draft.competences[0].observations = some();
    draft.scales[0].levels[0].observations = some();
    draft.scales[0].levels[1].observations = some();
    const framework fw = framework::build(draft).value();
    std::vector<evidence> log;
    for (std::size_t i = roll.below(6); i > 0; --i) {
      evidence each = seen(make_rank(roll.below(3)), roll.pick(std::vector{rater::self, rater::leader, rater::colleague}),
                           roll.chance(50) ? "a" : "b", 2026y / month{1 + static_cast<unsigned>(roll.below(6))} / 1);
      if (roll.chance(10)) each.rated_by.reset();
      log.push_back(each);
      if (roll.chance(20)) log.push_back(each);
    }
    level_rule rule;
    rule.method = roll.pick(std::vector{level_method::confirmed, level_method::latest, level_method::highest_confirmed,
                                        level_method::rater_order});
    rule.order = {"leader", "self"};
    if (roll.chance(50)) rule.as_of = 2026y / 4 / 1;
    CAPTURE(seed);
    const rank given = of(free, log, rule)[0].level(talks);
    const rank found = of(fw, log, rule)[0].level(talks);
    CHECK(found == by_hand(draft, log, rule, given));
    if (given != rank::unknown) ++(found == rank::unknown ? withheld : found == given ? kept : lowered);
    // One more observation of the level that ratings give, or of a higher one, never lowers what counts.
    std::vector<evidence> longer = log;
    const rank above = given == rank::unknown ? rank{1} : make_rank(number(given) + roll.below(3 - number(given)));
    longer.push_back(seen(above, rater::leader, "z", 2026y / 4 / 1));
    if (counted(of(free, longer, rule)[0].level(talks)) >= counted(given))
      CHECK(counted(of(fw, longer, rule)[0].level(talks)) >= counted(found));
    // Asking more never makes a level known that was not.
    framework_draft more = draft;
    if (more.competences[0].observations) {
      more.competences[0].observations->at_least = more.competences[0].observations->at_least.value_or(2) + 1;
      const rank then = of(framework::build(more).value(), log, rule)[0].level(talks);
      CHECK(counted(then) <= counted(found));
      CHECK((found != rank::unknown || then == rank::unknown));
    }
  }
  CHECK(withheld > cases(300));
  CHECK(kept > cases(300));
  CHECK(lowered > cases(50));
}
