// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <array>
#include <optional>
#include <tuple>

#include <loopbaan/schedule/choosing.hpp>
#include <loopbaan/schedule/earlier_end.hpp>

#include <plan/answers/walker.hpp>

#include "random_schedule.hpp"

using namespace loopbaan;
using namespace loopbaan::testing;

namespace {

using rating = std::tuple<std::size_t, std::int64_t, std::int64_t>;

rating rated(const schedule_outcome& of) { return {of.terms, of.cents, of.fullest}; }

schedule_outcome choose(const asked_world& of, const standing& stands, const plan_request& target,
                        const schedule_limits& limits = {}) {
  schedule_outcome made = choose_schedule(of.ground(), stands, target, of.request, limits).value();
  CHECK(check(of.ground(), stands, target, of.request, made) == std::vector<text>{});
  return made;
}

/// The best of the schedules of all sets of steps after which the target is reached.
std::optional<rating> best_of_all(const asked_world& of, const standing& stands, const plan_request& target) {
  const framework& fw = of.w.fw();
  std::optional<rating> best;
  for (std::uint32_t set = 0; set < 1U << fw.steps().size(); ++set) {
    asked_world some = of;
    some.request.steps.clear();
    detail::walker way{fw, stands};
    bool may_be = true;
    for (const step_index each : fw.steps().indices()) {
      const bool is_in = (set >> each.value & 1) != 0;
      may_be = may_be && (is_in || std::ranges::count(of.request.steps, each, &step_to_schedule::step) == 0);
      const auto is_agreed = [&](const step_agreement& one) {
        return one.step == each && one.what == step_agreement::kind::in;
      };
      may_be = may_be && (is_in || std::ranges::none_of(of.request.agreed, is_agreed));
      may_be = may_be && (!is_in || std::ranges::count(target.must_not, each) == 0);
      if (!is_in) continue;
      some.request.steps.push_back({each, {}});
      way.take(each);
    }
    if (!may_be || !way.meets(detail::required_by(fw, target))) continue;
    std::erase_if(some.request.agreed, [&](const step_agreement& each) {
      return std::ranges::count(some.request.steps, each.step, &step_to_schedule::step) == 0;
    });
    const schedule_outcome found = find_schedule(some.ground(), stands, some.request).value();
    if (found.status == schedule_status::optimal && (!best || rated(found) < *best)) best = rated(found);
  }
  return best;
}

}  // namespace

TEST_CASE("choosing: the plan that takes fewest hours need not be the one that ends first") {
  // The short course is held once a year, the long one always; both give A1.
  asked_world of{world("-short 4h-> A1 ; -long 8h-> A1 ; A1 -after 2h-> B1", "B1")};
  step_edition spring{.id = "spring", .step = "short"};
  spring.term = of.when.terms()[2].id;
  of.hold({spring});
  of.request.steps.clear();
  const ranks levels = of.w.levels("");
  const schedule_outcome found = choose(of, standing{levels}, {.targets = {of.w.target()}});
  CHECK(found.status == schedule_status::optimal);
  CHECK(drawn(of.w.fw(), found) == "long 0, after 1");
  // What is ruled out is not taken, and what is asked besides is.
  const schedule_outcome other =
      choose(of, standing{levels}, {.targets = {of.w.target()}, .must_not = {of.w.step("long")}});
  CHECK(drawn(of.w.fw(), other) == "short 2, after 3");
  of.request.steps = {{of.w.step("short"), {}}};
  CHECK(choose(of, standing{levels}, {.targets = {of.w.target()}}).steps.size() == 3);
}

TEST_CASE("choosing: who is there has nothing to take, and where nothing leads there that is the reason") {
  asked_world of{world("-course 4h-> A1", "A1 B1")};
  of.request.steps.clear();
  const ranks there = of.w.levels("A1 B1"), begins = of.w.levels("");
  const schedule_outcome none = choose(of, standing{there}, {.targets = {of.w.target()}});
  CHECK((none.status == schedule_status::optimal && none.steps.empty() && none.terms == 0));
  const schedule_outcome never = choose(of, standing{begins}, {.targets = {of.w.target()}});
  CHECK(never.status == schedule_status::unscheduled);
  CHECK(drawn(of.w.fw(), never.reasons) == "prerequisite");
}

TEST_CASE("choosing: what cannot be asked is refused") {
  asked_world of{world("-course 4h-> A1", "A1")};
  of.request.steps.clear();
  const ranks levels = of.w.levels("");
  const plan_request target{.targets = {of.w.target()}, .within = {.hours = minutes::of(60).value()}};
  CHECK(defects(choose_schedule(of.ground(), standing{levels}, target, of.request)) ==
        std::vector<std::string>{"433 /within"});
  CHECK(defects(choose_schedule(of.ground(), standing{levels}, {}, of.request)) ==
        std::vector<std::string>{"604 /targets"});
  // Credits would not be counted.
  framework_draft draft = of.w.fw().draft();
  draft.units = {{.id = "pt", .title = {"punten", "points"}}};
  for (profile& each : draft.profiles)
    each.credits_asked = {{.unit = "pt", .at_least = credits_from_number(5).value()}};
  asked_world points{world{draft}};
  points.request.steps.clear();
  const auto refused = choose_schedule(points.ground(), standing{levels}, {.targets = {points.w.target()}}, points.request);
  CHECK(defects(refused) == std::vector<std::string>{"715 /targets"});
  CHECK(print(refused.errors().front(), language::en).find("Make a plan first") != std::string::npos);
}

TEST_CASE("choosing: what is asked further is asked of the steps that were chosen") {
  asked_world of{world("-short 4h-> A1 ; -long 8h-> A1 ; A1 -after 2h-> B1", "B1")};
  step_edition spring{.id = "spring", .step = "short"};
  spring.term = of.when.terms()[2].id;
  step_edition late{.id = "late", .step = "after"};
  late.term = of.when.terms()[6].id;
  of.hold({spring, late});
  of.request.steps.clear();
  const ranks levels = of.w.levels("");
  const standing stands{levels};
  const plan_request target{.targets = {of.w.target()}};
  const schedule_outcome found = choose(of, stands, target);
  const schedule_request asked = with_chosen(of.w.fw(), stands, target, of.request, found);
  REQUIRE(asked.steps.size() == 2);
  const earlier_ends ends = find_earlier_ends(of.ground(), stands, asked, found).value();
  REQUIRE(ends.found.size() == 1);
  CHECK((ends.found[0].what == obstacle{obstacle::kind::offer, of.w.step("after"), {}, {}} && ends.found[0].terms < found.terms));
}

TEST_CASE("choosing: of all sets of steps that reach the target the best schedule is found, and no plan's ends sooner") {
  std::array<int, 2> seen{};
  int sooner = 0;
  for (std::uint64_t seed = 0; seed < testing::cases(2500); ++seed) {
    CAPTURE(seed);
    dice roll{seed};
    asked_world of = random_asked(roll);
    const framework& fw = of.w.fw();
    of.request.steps.clear();
    plan_request target{.targets = {of.w.target()}};
    if (roll.chance(20)) of.request.steps = {{step_index{static_cast<std::uint32_t>(roll.below(fw.steps().size()))}, {}}};
    if (roll.chance(20)) target.must_not = {step_index{static_cast<std::uint32_t>(roll.below(fw.steps().size()))}};
    std::erase_if(target.must_not, [&](step_index each) {
      return std::ranges::count(of.request.steps, each, &step_to_schedule::step) > 0 ||
             std::ranges::count(of.request.agreed, each, &step_agreement::step) > 0;
    });
    const ranks levels = of.w.levels(roll.chance(30) ? "B1" : roll.chance(30) ? "A1 C1" : "");
    const standing stands{levels};
    const schedule_outcome found = choose(of, stands, target);
    const auto best = best_of_all(of, stands, target);
    ++seen[best ? 1 : 0];
    REQUIRE(found.status == (best ? schedule_status::optimal : schedule_status::unscheduled));
    if (!best) continue;
    REQUIRE(rated(found) == *best);

    const plan_outcome plan = planner{fw, of.w.target()}.find(stands);
    asked_world planned = of;
    planned.request.steps = steps_of(plan, stands);
    planned.request.agreed.clear();
    const schedule_outcome one = find_schedule(planned.ground(), stands, planned.request).value();
    if (one.status == schedule_status::optimal && of.request.steps.empty() && of.request.agreed.empty() &&
        target.must_not.empty()) {
      CHECK(found.terms <= one.terms);
      sooner += found.terms < one.terms ? 1 : 0;
    }

    const schedule_outcome cut = choose(of, stands, target, {.nodes = roll.below(300)});
    CHECK(cut.status != schedule_status::unscheduled);
    CHECK(cut.terms_bound <= found.terms);
    if (cut.status == schedule_status::feasible) CHECK(rated(cut) >= rated(found));
  }
  CHECK(seen[0] > static_cast<int>(testing::cases(2500) / 50));
  CHECK(seen[1] > static_cast<int>(testing::cases(2500) / 8));
  CHECK(sooner > static_cast<int>(testing::cases(2500) / 500));
}

TEST_CASE("choosing: who gets more hours never ends later") {
  for (std::uint64_t seed = 3000; seed < 3300; ++seed) {
    CAPTURE(seed);
    dice roll{seed};
    asked_world of = random_asked(roll);
    of.request.steps.clear();
    of.request.agreed.clear();
    if (!of.rules) continue;
    const ranks levels = of.w.levels("");
    const schedule_outcome before = choose(of, standing{levels}, {.targets = {of.w.target()}});
    of.request.changes = {{"own", 2026, 60 * static_cast<std::int64_t>(roll.below(20))}};
    const schedule_outcome after = choose(of, standing{levels}, {.targets = {of.w.target()}});
    if (before.status != schedule_status::optimal) continue;
    REQUIRE(after.status == schedule_status::optimal);
    CHECK(after.terms <= before.terms);
  }
}
