// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <algorithm>
#include <stop_token>

#include <loopbaan/plan/prospect.hpp>

#include <plan/random_world.hpp>
#include <support/refusal.hpp>
#include <support/world.hpp>

using namespace loopbaan;
using namespace loopbaan::testing;

namespace {

/// With an assessment "visit" of A and one "file" of B, an hour of the person and one of others each.
world with_assessments(const world& drawn, std::vector<assessment> more = {}) {
  framework_draft draft = drawn.fw().draft();
  const minutes hour = minutes::of(60).value();
  draft.assessments = {{.id = "visit", .title = "visit", .settles = {"A"}, .hours = hour, .hours_of_others = hour},
                       {.id = "file", .title = "file", .settles = {"B"}, .hours = hour}};
  std::erase_if(draft.assessments, [&](const assessment& each) {
    return std::ranges::count(draft.competences, each.settles.front(), &competence::id) == 0;
  });
  for (assessment& each : more) draft.assessments.push_back(std::move(each));
  return world{std::move(draft)};
}

/// All of it costs 45 hours; with B there 32, with A at 1 and B 30, with A at 2 the 20 of B.
world courses() {
  return with_assessments({"-talk 2h-> A1 ; A1 -course 30h-> A2 ; -coaching 20h-> B1 ; -year 45h-> A2 B1", "A2 B1"});
}

std::string ids(const framework& fw, const std::vector<step_index>& steps) {
  std::string words;
  for (const step_index s : steps) words += (words.empty() ? "" : " ") + fw.steps()[s].id;
  return words;
}

std::string certain_ids(const framework& fw, const plan_prospect& found) {
  std::string words;
  for (const certain_step& each : found.certain)
    words += (words.empty() ? "" : " ") + fw.steps()[each.step].id +
             (each.how == certain_step::necessity::unavoidable ? "!" : "");
  return words;
}

plan_prospect look(const world& w, std::string_view from, const prospect_request& asked = {}) {
  const ranks levels = w.levels(from);
  return find_prospect(planner{w.fw(), w.target()}, {levels}, asked);
}

constexpr std::int64_t hour = 60;

}  // namespace

TEST_CASE("prospect: of whom nothing is known, the range runs from nothing to do to all of it") {
  const world w = courses();
  const plan_prospect found = look(w, "A? B?");
  CHECK(found.cost == cost_range{0, 45 * hour, true, true});
  CHECK(found.best.steps.empty());
  CHECK(found.worst == w.plan(""));
  CHECK(found.unknown.size() == 2);
  CHECK(found.certain.empty());
  CHECK(ids(w.fw(), found.perhaps) == "year");
}

TEST_CASE("prospect: an assessment is worth what is closed of the range by the worst that it finds") {
  const world w = courses();
  const plan_prospect found = look(w, "A? B?");
  REQUIRE(found.assessments.size() == 2);
  // The visit leaves 20 hours at worst (A is at 2), and takes two; the file leaves 32 (B is there), and takes one.
  const assessment_worth& file = found.assessments[0];
  const assessment_worth& visit = found.assessments[1];
  CHECK(w.fw().assessments()[file.assessment].id == "file");
  CHECK(file.takes == hour);
  CHECK(file.left == 32 * hour);
  CHECK(visit.takes == 2 * hour);
  CHECK(visit.left == 20 * hour);
  CHECK(visit.tells == std::vector{w.competence("A")});
  // Without the hours of others the visit closes 25 hours for one, and the file 13.
  const plan_prospect own = look(w, "A? B?", {.hours_of_others = false});
  CHECK(w.fw().assessments()[own.assessments[0].assessment].id == "visit");
}

TEST_CASE("prospect: who asks first loses the hours of asking at worst, where asking tells all") {
  const plan_prospect found = look(courses(), "A? B?");
  CHECK(found.ask.loses == 3 * hour);
  CHECK(found.ask.bound == 3 * hour);
  CHECK(found.ask.proven);
  CHECK(found.ask.first.has_value());
  // What costs no more than asking is planned at once.
  const world cheap = with_assessments({"-talk 1h-> A1", "A1"});
  const plan_prospect at_once = look(cheap, "A?");
  CHECK(at_once.ask.loses == hour);
  CHECK(!at_once.ask.first);
}

TEST_CASE(
    "prospect: certain is what stands in every cheapest plan whatever is found, and unavoidable what no plan lacks") {
  // B can be had by two ways, of which coaching is the cheaper as long as A has to be learned alone.
  const world w{"-talk 2h-> A1 ; -coaching 20h-> B1 ; -year 45h-> B1 ; -visit 3h-> C1", "A1 B1 C1"};
  const plan_prospect found = look(w, "A?");
  CHECK(certain_ids(w.fw(), found) == "coaching visit!");
  CHECK(ids(w.fw(), found.perhaps) == "talk");
  CHECK(found.cost == cost_range{23 * hour, 25 * hour, true, true});

  // Of two equal courses neither is certain.
  const world twins{"-one 20h-> B1 ; -two 20h-> B1 ; -talk 2h-> A1", "A1 B1"};
  CHECK(certain_ids(twins.fw(), look(twins, "A?")).empty());

  // The way through A is the cheaper only where A is there.
  const world detour{"A1 -short 5h-> B1 ; -long 9h-> B1 ; -talk 2h-> A1", "A1 B1"};
  CHECK(certain_ids(detour.fw(), look(detour, "A?")) == "short");
  const world far{"A1 -short 5h-> B1 ; -long 9h-> B1 ; -talk 6h-> A1", "B1"};
  CHECK(certain_ids(far.fw(), look(far, "A?")).empty());
}

TEST_CASE("prospect: where something unknown decides whether there is a plan at all, there is no upper end") {
  const world w = with_assessments({"A1 -course 30h-> B1", "B1"});
  const plan_prospect found = look(w, "A?");
  CHECK(found.cost == cost_range{30 * hour, {}, false, true});
  CHECK(!width_of(found.cost));
  CHECK(certain_ids(w.fw(), found) == "course!");
  REQUIRE(found.assessments.size() == 1);
  CHECK(found.assessments[0].left == 0);
  CHECK(found.ask.loses == 2 * hour);

  const world untold{"A1 -course 30h-> B1", "B1"};
  const plan_prospect open = look(untold, "A?");
  CHECK(open.untold == std::vector{untold.competence("A")});
  CHECK(!open.ask.loses);
  CHECK(open.ask.proven);

  const world barred{"C1 -course 30h-> B1", "A1 B1"};
  const plan_prospect none = look(barred, "A?");
  CHECK(none.cost == cost_range{{}, {}, false, true});
  CHECK(width_of(none.cost) == 0);
  CHECK(none.certain.empty());
}

TEST_CASE("prospect: an assessment that can tell no more than a level says at least so much") {
  const world w = with_assessments({"-one 10h-> A1 ; A1 -two 20h-> A2 ; A2 -three 30h-> A3", "A3"},
                                   {{.id = "glance", .title = "glance", .settles = {"A"}, .upto = {{"A", "2"}}}});
  const plan_prospect found = look(w, "A?");
  const auto glance = std::ranges::find_if(found.assessments, [&](const assessment_worth& each) {
    return w.fw().assessments()[each.assessment].id == "glance";
  });
  REQUIRE(glance != found.assessments.end());
  CHECK(glance->left == 30 * hour);  // at 2 or 3
  CHECK(glance->takes == 0);
  const plan_prospect after = look(w, "A?", {.between = {{w.competence("A"), make_rank(2), make_rank(3)}}});
  CHECK(after.cost == cost_range{0, 30 * hour, true, true});
  CHECK(after.ask.loses == 2 * hour);
}

TEST_CASE("prospect: wishes that come within reach make more cost more, and the answer says so") {
  framework_draft draft = world{"A1 -course 30h-> B1 ; -talk 1h-> C1", "C1"}.fw().draft();
  for (profile& each : draft.profiles)
    if (each.id == "target") each.desires_levels = {{"B", "1"}};
  const world w{std::move(draft)};
  const planner by = planner::of(w.fw(), {.targets = {w.target()}, .upto = ambition::desired}).value();
  const ranks levels = w.levels("A?");
  const plan_prospect found = find_prospect(by, {levels});
  CHECK(!found.falls_with_levels);
  CHECK(found.cost == cost_range{1 * hour, 31 * hour, true, true});
  CHECK(found.best.cost == 31 * hour);
  CHECK(found.worst.cost == 1 * hour);
}

TEST_CASE("prospect: who is in no phase of an assessment cannot be asked by it") {
  const world plain{"-course 30h-> A1", "A1", {{"student", ""}, {"induction", ""}}};
  framework_draft draft = plain.fw().draft();
  draft.assessments = {{.id = "visit", .title = "visit", .phases = {"induction"}, .settles = {"A"}}};
  const world w{std::move(draft)};
  const planner by{w.fw(), w.target()};
  const ranks levels = w.levels("A?");
  CHECK(find_prospect(by, {levels, w.phase("induction")}).assessments.size() == 1);
  CHECK(find_prospect(by, {levels}).assessments.size() == 1);
  const plan_prospect student = find_prospect(by, {levels, w.phase("student")});
  CHECK(student.assessments.empty());
  CHECK(student.untold.size() == 1);
}

TEST_CASE("prospect: waived, known to be absent, not asked for and unknown stay apart") {
  const world w{"-one 10h-> A1 ; -two 20h-> B1 ; -three 30h-> C1 ; -four 40h-> D1", "A1 B1 C1"};
  const person_by_ids given{
      .id = "p",
      .levels = {{"B", ""}},
      .ratings = {{.competence = "A", .level = "1", .kind = evidence_kind::waiver, .reason = "did it elsewhere"}}};
  const cohort people = cohort::build_by_ids(w.fw(), {given}).value();
  const plan_prospect found = find_prospect(planner{w.fw(), w.target()}, people[0].stands());
  CHECK(found.unknown == std::vector{w.competence("C")});
  CHECK(certain_ids(w.fw(), found) == "two!");
  CHECK(found.cost == cost_range{20 * hour, 50 * hour, true, true});
}

TEST_CASE("prospect: bounds of a level that is known, said twice or the wrong way round are refused") {
  const world w = courses();
  const competence_index a = w.competence("A");
  const auto attempt = [&](std::vector<known_between> between) {
    return refusal([&] { return look(w, "A? B1", {.between = std::move(between)}); });
  };
  CHECK(attempt({{a, make_rank(0), make_rank(3)}}) == 0);
  CHECK(attempt({{a, make_rank(2), make_rank(1)}}) == 917);
  CHECK(attempt({{a, make_rank(0), make_rank(1)}, {a, make_rank(1), make_rank(2)}}) == 917);
  CHECK(attempt({{w.competence("B"), make_rank(0), make_rank(1)}}) == 917);
  CHECK(attempt({{a, make_rank(0), make_rank(4)}}) == 431);
  CHECK(attempt({{{7}, make_rank(0), make_rank(1)}}) == 430);
}

TEST_CASE("prospect: cut short, it says what is not settled, and what it says holds") {
  std::size_t cut = 0;
  for (std::uint64_t seed = 40'000; seed < 41'000; ++seed) {
    dice roll{seed};
    random_world w = make_random_world(roll, 7);
    framework_draft draft = w.drawn.fw().draft();
    for (const competence& each : draft.competences)
      draft.assessments.push_back(
          {.id = "of-" + each.id, .title = each.id, .settles = {each.id}, .hours = minutes::of(1).value()});
    w.drawn = world{std::move(draft)};
    for (rank& each : w.levels)
      if (roll.chance(60)) each = rank::unknown;
    plan_request asked = make_random_request(roll, w);
    CAPTURE(seed);
    const planner by = planner::of(w.drawn.fw(), asked).value();
    const plan_prospect whole = find_prospect(by, w.stands());
    const plan_prospect part = find_prospect(by, w.stands(), {.effort = roll.below(12)}, {.nodes = roll.below(40)});
    if (part == whole) continue;
    ++cut;
    constexpr std::int64_t endless = std::numeric_limits<std::int64_t>::max();
    REQUIRE(part.cost.least.value_or(0) <= whole.cost.least.value_or(endless));
    if (part.cost.most) REQUIRE(*part.cost.most >= whole.cost.most.value_or(endless));
    if (part.cost.always) REQUIRE(whole.cost.always);
    for (const certain_step& each : part.certain) REQUIRE(std::ranges::count(whole.certain, each) == 1);
    for (const certain_step& each : whole.certain)
      if (part.best.status == plan_status::optimal)
        REQUIRE(std::ranges::count(part.certain, each) + std::ranges::count(part.undecided, each.step) == 1);
    for (const assessment_worth& each : part.assessments) {
      const auto same = std::ranges::find(whole.assessments, each.assessment, &assessment_worth::assessment);
      if (same != whole.assessments.end()) REQUIRE(each.left.value_or(endless) >= same->left.value_or(endless));
    }
    REQUIRE(part.ask.loses.value_or(endless) >= whole.ask.loses.value_or(endless));
    REQUIRE(part.ask.bound <= whole.ask.loses.value_or(endless));
  }
  CHECK(cut > 200);
}

TEST_CASE("prospect: who stops it gets what was found until then") {
  const world w = courses();
  std::stop_source source;
  source.request_stop();
  const ranks levels = w.levels("A? B?");
  const plan_prospect found = find_prospect(planner{w.fw(), w.target()}, {levels}, {}, {.stop = source.get_token()});
  CHECK(found.worst.status == plan_status::stopped);
  CHECK(!found.cost.proven);
  CHECK(!width_of(found.cost));
}

TEST_CASE("prospect: totals add both ends, and count who has none") {
  const std::vector<cost_range> ranges{
      {10, 20, true, true}, {5, 5, true, true}, {7, {}, false, true}, {{}, {}, false, true}, {1, {}, false, false}};
  CHECK(total_of(ranges) == range_total{23, 25, 5, 1, 1, 1, 1});
  CHECK(total_of({}) == range_total{});
  const std::int64_t much = std::numeric_limits<std::int64_t>::max() - 1;
  const std::vector<cost_range> too_much{{much, much, true, true}, {much, much, true, true}};
  CHECK(refusal([&] { return total_of(too_much); }) == 602);
}

TEST_CASE("prospect: of many people each gets their own, whatever the number of threads") {
  const world w = courses();
  std::vector<person_by_ids> given;
  for (int i = 0; i < 12; ++i) {
    given.push_back({.id = "p" + std::to_string(i)});
    if (i % 2 == 0) given.back().levels["A"] = i % 4 == 0 ? "1" : "";
    if (i % 3 == 0) given.back().levels["B"] = "1";
  }
  const cohort people = cohort::build_by_ids(w.fw(), given).value();
  const planner by{w.fw(), w.target()};
  const auto found = find_all_prospects(by, people, {}, 3);
  REQUIRE(found.size() == 12);
  for (std::size_t row = 0; row < people.size(); ++row) CHECK(found[row] == find_prospect(by, people[row].stands()));
}
