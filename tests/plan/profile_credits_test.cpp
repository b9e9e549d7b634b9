// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <loopbaan/gap/gap.hpp>
#include <loopbaan/plan/certificate.hpp>
#include <loopbaan/plan/checker.hpp>
#include <loopbaan/plan/explanation.hpp>
#include <loopbaan/plan/partial_plan.hpp>
#include <loopbaan/plan/planner.hpp>
#include <loopbaan/plan/prospect.hpp>
#include <loopbaan/plan/takes.hpp>

#include <plan/every_plan.hpp>
#include <plan/random_world.hpp>
#include <support/world.hpp>

using namespace loopbaan;
using namespace loopbaan::testing;

namespace {

credits pt(double number) { return credits_from_number(number).value(); }

/// Courses that give points, as (hours, points, kind), and a profile that asks for some.
struct course {
  int hours;
  double gives;
  const char* kind = "formal";
};
framework register_of(const std::vector<course>& courses, std::vector<credit_demand> asked, level_map levels = {}) {
  framework_draft draft{.id = "f", .version = "1"};
  draft.scales = {{.id = "s", .levels = {{"1", "one"}, {"2", "two"}}}};
  draft.competences = {{.id = "A", .title = "A", .scale = "s"}};
  draft.units = {{.id = "pt", .title = {"punten", "points"}}};
  draft.profiles = {
      {.id = "goal", .title = "Doel", .requires_levels = std::move(levels), .credits_asked = std::move(asked)}};
  for (std::size_t i = 0; i < courses.size(); ++i)
    draft.steps.push_back({.id = "c" + std::to_string(i),
                           .title = "C" + std::to_string(i),
                           .kind = courses[i].kind,
                           .yields = {{"A", "1"}},
                           .hours = minutes::of(courses[i].hours * 60).value(),
                           .credits_given = {{"pt", pt(courses[i].gives)}}});
  return framework::build(std::move(draft)).value();
}

const ranks nobody{rank::not_shown};

plan_outcome plan_on(const framework& fw, const standing& from = {.levels = nobody}) {
  const planner by{fw, profile_index{0}};
  plan_outcome found = by.find(from);
  CHECK(check(fw, from, by.request(), found) == std::vector<std::string>{});
  return found;
}

}  // namespace

TEST_CASE("credits asked: the cheapest steps that give enough together are taken, and each says what for") {
  const std::vector<course> courses{{10, 10}, {4, 5}, {3, 3, "informal"}, {30, 40}};
  CHECK(print(register_of(courses, {}), plan_on(register_of(courses, {}))) == "");
  const framework five = register_of(courses, {{.unit = "pt", .at_least = pt(5)}});
  const plan_outcome found = plan_on(five);
  CHECK(print(five, found) == "c1");
  CHECK(explain(five, found.steps[0], language::en) == std::vector<std::string>{"points: asked by the target"});
  CHECK(print(five, plan_on(register_of(courses, {{.unit = "pt", .at_least = pt(8)}}))) == "c1 c2");
  CHECK(print(five, plan_on(register_of(courses, {{.unit = "pt", .at_least = pt(13)}}))) == "c0 c2");
  CHECK(print(five, plan_on(register_of(courses, {{.unit = "pt", .at_least = pt(40)}}))) == "c3");
  CHECK(print(five, plan_on(register_of(courses, {{.unit = "pt", .at_least = pt(8)},
                                                  {.unit = "pt", .at_least = pt(6), .kinds = {"formal"}}}))) ==
        "c0");
}

TEST_CASE("credits asked: a step that is taken for credits alone does not name a choice that was met already") {
  const framework plain = register_of({{10, 10}}, {{.unit = "pt", .at_least = pt(5)}});
  framework_draft draft = plain.draft();
  draft.competences.push_back({.id = "B", .title = "B", .scale = "s"});
  draft.profiles[0].requires_any = {.sets = {{{"A", "1"}}, {{"B", "1"}}}};
  const framework fw = framework::build(draft).value();
  const ranks has_other{rank::not_shown, make_rank(1)};
  const plan_outcome found = plan_on(fw, {.levels = has_other});
  REQUIRE(found.steps.size() == 1);
  CHECK(explain(fw, found.steps[0], language::en) == std::vector<std::string>{"points: asked by the target"});
  const ranks has_nothing(2);
  CHECK(explain(fw, plan_on(fw, {.levels = has_nothing}).steps[0], language::en) ==
        std::vector<std::string>{"A (one): needed for the target", "points: asked by the target"});
}

TEST_CASE("credits asked: what was done counts once, and in time only where some years are asked") {
  using namespace std::chrono;
  const std::vector<course> courses{{10, 10}, {4, 5}};
  const framework ever = register_of(courses, {{.unit = "pt", .at_least = pt(10)}});
  const framework lately = register_of(courses, {{.unit = "pt", .at_least = pt(10), .within = 5}});
  const std::vector<step_index> done{{1}, {1}};
  standing from{.levels = nobody, .done = done};
  CHECK(print(ever, plan_on(ever, from)) == "c0");
  CHECK(find_gap(ever, from, profile_index{0}).credits[0].missing() == 500);
  CHECK(find_gap(ever, from, profile_index{0}).meets() == gap::answer::below);
  const std::vector<step_index> both{{0}, {1}};
  from.done = both;
  CHECK(plan_on(ever, from).steps.empty());
  CHECK(find_gap(ever, from, profile_index{0}).closed());
  // Nobody knows when: it may count, and a plan does not rest on it.
  CHECK(find_gap(lately, from, profile_index{0}).meets() == gap::answer::unknown);
  CHECK(find_gap(lately, from, profile_index{0}).credits[0].had == credit_count{0, 1500});
  CHECK(print(lately, plan_on(lately, from)) == "c0");
  const std::vector<date> days{2020y / 3 / 1, 2024y / 3 / 1};
  from.done_on = days;
  CHECK(find_gap(lately, from, profile_index{0}).meets() == gap::answer::unknown);  // no day of the question
  for (const auto& [today, had] : std::vector<std::pair<date, std::int64_t>>{
           {2025y / 3 / 1, 1500}, {2025y / 3 / 2, 500}, {2029y / 3 / 1, 500}, {2029y / 3 / 2, 0}}) {
    from.today = today;
    CHECK(find_gap(lately, from, profile_index{0}).credits[0].had == credit_count{had, 0});
    (void)plan_on(lately, from);
  }
}

TEST_CASE("credits asked: what may have been done in time makes a step perhaps needed, and a plan cheaper at best") {
  using namespace std::chrono;
  const framework fw =
      register_of({{10, 10}, {4, 5}, {20, 10}}, {{.unit = "pt", .at_least = pt(20), .within = 5}});
  const planner by{fw, profile_index{0}};
  const std::vector<step_index> done{{0}};
  standing from{.levels = nobody, .done = done, .today = 2026y / 3 / 1};
  const plan_prospect found = find_prospect(by, from);
  CHECK(found.undated == done);
  CHECK(found.cost == cost_range{20 * 60, 30 * 60, true, true});
  CHECK(find_range(by, from) == found.cost);
  CHECK(print(fw, found.best) == "c2");
  CHECK(print(fw, found.worst) == "c0 c2");
  CHECK(found.certain == std::vector{certain_step{{2}, certain_step::necessity::unavoidable}});
  CHECK(found.perhaps == std::vector<step_index>{{0}});
  CHECK(flaws_of(fw, from, by.request(), found).empty());
  const std::string told = explain(fw, found, objective::hours, language::en);
  CHECK(told.find("It is not known when this was done, and whether it still counts: C0.") != std::string::npos);
  CHECK(told.find("Needed anyhow: C2.") != std::string::npos);
  CHECK(told.find("whatever is found") == std::string::npos);
  // Likewise where the day is known and not that of the question; where both are, there is nothing to find out.
  const std::vector<date> days{2024y / 3 / 1};
  from.done_on = days;
  CHECK(find_prospect(by, from).undated.empty());
  CHECK(find_range(by, from) == cost_range{20 * 60, 20 * 60, true, true});
  from.today.reset();
  CHECK(find_prospect(by, from).cost == found.cost);
  // A prospect that keeps silent about it does not hold.
  plan_prospect wrong = found;
  wrong.undated = {step_index{1}};
  CHECK_FALSE(flaws_of(fw, from, by.request(), wrong).empty());
  wrong = found;
  wrong.cost.least = 30 * 60;
  CHECK_FALSE(flaws_of(fw, from, by.request(), wrong).empty());
  // Where enough is there without it, it does not matter.
  const framework less = register_of({{10, 10}, {4, 5}}, {{.unit = "pt", .at_least = pt(5), .within = 5}});
  const std::vector<step_index> both{{0}, {1}};
  const std::vector<date> one_known{date{}, 2026y / 1 / 1};
  CHECK(find_prospect(planner{less, profile_index{0}}, {.levels = nobody, .done = both, .done_on = one_known, .today = 2026y / 3 / 1})
            .undated.empty());
}

TEST_CASE("credits asked: a gap tells how many are missing at least and at most where some may count") {
  using namespace std::chrono;
  const framework fw = register_of({{10, 10}, {4, 5}}, {{.unit = "pt", .at_least = pt(40), .within = 5}});
  const std::vector<step_index> done{{0}, {1}};
  const std::vector<date> days{date{}, 2026y / 1 / 1};
  const standing from{.levels = nobody, .done = done, .done_on = days, .today = 2026y / 3 / 1};
  const gap_credits found = find_gap(fw, from, profile_index{0}).credits[0];
  CHECK(explain(found, fw, profile_index{0}, language::en) ==
        "Needed for Doel: at least 40 points in 5 years. There is 5; of another 10 it is not known when it was "
        "done. Missing at least 25 and at most 35 (40 − 15, 40 − 5).");
  CHECK(explain(gap_credits{found.asked, {500, 3500}}, fw, profile_index{0}, language::en)
            .ends_with(". Missing at most 35 (40 − 5)."));
  CHECK(explain(gap_credits{found.asked, {500, 0}}, fw, profile_index{0}, language::en).ends_with(". Missing 35 (40 − 5)."));
}

TEST_CASE("credits asked: where too few can be had it is said how many, and no level is looked for in vain") {
  const framework fw = register_of({{10, 10}, {4, 5}}, {{.unit = "pt", .at_least = pt(40)}});
  REQUIRE(fw.notes().size() == 1);
  CHECK(fw.notes()[0].code == errc::credits_beyond_steps);
  const plan_outcome none = plan_on(fw);
  CHECK(none.status == plan_status::unreachable);
  REQUIRE(none.missing_credit.size() == 1);
  CHECK(none.missing_credit[0].reachable == 1500);
  CHECK(none.pieces.empty());
  CHECK(explain(fw, none.missing_credit[0], language::nl) == "40 punten: er zijn er hoogstens 15 te halen");
  plan_outcome untold = none;
  untold.missing_credit[0].reachable = 1600;
  CHECK_FALSE(check(fw, {.levels = nobody}, {.targets = {{0}}}, untold).empty());
}

TEST_CASE("credits asked: what does not fit the hours is left whole, and it is said how much is there") {
  const framework fw = register_of({{10, 10}, {4, 5}, {3, 3}}, {{.unit = "pt", .at_least = pt(13)}}, {{"A", "1"}});
  plan_request asked{.targets = {{0}}};
  asked.within.hours = minutes::of(7 * 60).value();
  const planner by = planner::of(fw, asked).value();
  CHECK(by.find({.levels = nobody}).status == plan_status::unreachable);
  CHECK(by.find({.levels = nobody}).conflict.size() == 1);
  const partial_plan part = find_partial_plan(by, {.levels = nobody});
  CHECK(print(fw, part.plan) == "c2");
  REQUIRE(part.left_credits.size() == 1);
  CHECK(part.left_credits[0].reachable == 300);
  CHECK(explain_left(fw, part.left_credits[0], language::en) == "13 points: with this part there are 3");
  REQUIRE(part.more.size() == 1);
  CHECK(part.more[0].most == 13 * 60);
  CHECK(flaws_of(fw, standing{.levels = nobody}, asked, part).empty());
}

TEST_CASE("credits asked: of a hundred courses the cheapest are proven, in points that do not fit each other") {
  std::vector<course> courses;
  for (int i = 0; i < 100; ++i) courses.push_back({7 + 13 * i % 40, 1.5 + 0.5 * (i * 7 % 11)});
  const framework fw = register_of(courses, {{.unit = "pt", .at_least = pt(120.25)}});
  const planner by{fw, profile_index{0}};
  const plan_outcome found = by.find({.levels = nobody});
  CHECK(found.status == plan_status::optimal);
  CHECK(check(fw, {.levels = nobody}, by.request(), found) == std::vector<std::string>{});
  // The same by sums: the fewest hours for each number of half points.
  const std::size_t wanted = 241;
  std::vector<std::int64_t> least(wanted + 1, 1'000'000);
  least[0] = 0;
  for (const course& each : courses)
    for (std::size_t at = wanted + 1; at-- > 0;) {
      const auto to = std::min(wanted, at + static_cast<std::size_t>(each.gives * 2));
      least[to] = std::min(least[to], least[at] + each.hours);
    }
  CHECK(found.cost == least[wanted] * 60);
  const auto proof = certify(by, {.levels = nobody});
  REQUIRE(proof.has_value());
  CHECK(check(fw, {.levels = nobody}, by.request(), *proof) == std::vector<std::string>{});
  certificate more = *proof;
  more.cost += 60;
  CHECK_FALSE(check(fw, {.levels = nobody}, by.request(), more).empty());
  REQUIRE_FALSE(proof->counts.empty());
  more = *proof;
  more.counts[0].at_least += 1;
  CHECK_FALSE(check(fw, {.levels = nobody}, by.request(), more).empty());
}

TEST_CASE("credits asked: where an hour is a point, sums that nobody can make are not searched for") {
  std::vector<course> courses;
  for (int i = 0; i < 40; ++i) courses.push_back({6 + 6 * (i % 7), 6.0 + 6 * (i % 7)});
  const framework fw = register_of(courses, {{.unit = "pt", .at_least = pt(400)}});
  const plan_outcome found = planner{fw, profile_index{0}}.find({.levels = nobody}, {.nodes = 20'000});
  CHECK(found.status == plan_status::optimal);
  CHECK(found.cost == 402 * 60);
}

TEST_CASE("credits asked: more never costs less, what gives more never costs more, and a proof holds") {
  std::size_t plans = 0, proofs = 0;
  for (std::uint64_t seed = 0; seed < testing::cases(6000); ++seed) {
    dice roll{seed};
    const random_world w = make_random_world(roll, 8);
    const framework& fw = w.drawn.fw();
    const profile_index target = w.drawn.target();
    if (fw.resolved(target).credits.empty()) continue;
    CAPTURE(seed);
    const planner by{fw, target};
    const plan_outcome found = by.find(w.stands());
    if (!found.cost) continue;
    ++plans;
    if (const auto proof = certify(by, w.stands())) {
      ++proofs;
      CHECK(check(fw, w.stands(), by.request(), *proof) == std::vector<std::string>{});
    }
    framework_draft draft = fw.draft();
    credit_demand& asked = draft.profiles[target.value].credits_asked.front();
    asked.at_least = credits::of(asked.at_least.count() + 100).value();
    const framework stricter = framework::build(draft).value();
    if (const plan_outcome after = planner{stricter, target}.find(w.stands()); after.cost) CHECK(*after.cost >= *found.cost);
    draft = fw.draft();
    for (step& each : draft.steps)
      for (auto& [unit, amount] : each.credits_given) amount = credits::of(amount.count() + 50).value();
    const framework giving = framework::build(draft).value();
    const plan_outcome after = planner{giving, target}.find(w.stands());
    REQUIRE(after.cost.has_value());
    CHECK(*after.cost <= *found.cost);
    // A profile without credits is never dearer.
    draft = fw.draft();
    for (profile& each : draft.profiles) each.credits_asked.clear();
    CHECK(planner{framework::build(draft).value(), target}.find(w.stands()).cost.value() <= *found.cost);
  }
  CHECK(plans > testing::cases(100));
  CHECK(proofs > testing::cases(100));
}

TEST_CASE("credits asked: a plan cheapest in a unit takes the fewest of it, and says so with its title") {
  const framework fw = register_of({{10, 3}, {4, 5}}, {}, {{"A", "1"}});
  const plan_request asked = cheapest_in(fw, "pt", {.targets = {{0}}}).value();
  CHECK(cheapest_in(fw, "points", {.targets = {{0}}}).value() == asked);
  CHECK(cheapest_in(fw, "hours", {.targets = {{0}}}).value().cheapest_in == objective::hours);
  CHECK(cheapest_in(fw, "ponts", {.targets = {{0}}}).errors()[0].code == errc::unknown_objective);
  const plan_outcome found = planner::of(fw, asked).value().find({.levels = nobody});
  CHECK(print(fw, found) == "c0");
  CHECK(found.cost == 300);
  CHECK(print_amount(fw, asked, 350, objective::credit, language::nl) == "3,5 punten");
  CHECK(check(fw, {.levels = nobody}, asked, found) == std::vector<std::string>{});
  plan_request unsaid = asked;
  unsaid.unit.reset();
  CHECK(errors_of(fw, unsaid)[0].code == errc::impossible_value);
}
