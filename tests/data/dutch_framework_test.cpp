// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <algorithm>

#include <loopbaan/data/dutch_framework.hpp>
#include <loopbaan/plan/checker.hpp>
#include <loopbaan/plan/planner.hpp>

using namespace loopbaan;

namespace {

/// Someone who has just what a profile asks for, and nothing else.
ranks just(const framework& on, std::string_view profile_id) {
  ranks levels(on.competences().size(), rank::not_shown);
  for (const auto& [competence, at] : on.resolved(on.target(profile_id).value()).required)
    levels[competence.value] = at;
  return levels;
}

plan_outcome plan(const framework& on, const ranks& levels, std::string_view phase_id, std::string_view target) {
  const standing stands{levels, on.phases().find(phase_id).value(), {}};
  const profile_index to = on.target(target).value();
  const plan_outcome found = planner{on, to}.find(stands);
  CHECK(check(on, stands, {.targets = {to}}, found) == std::vector<std::string>{});
  return found;
}

/// Where a step stands in a plan; its length when it is not in it.
std::size_t place_of(const framework& on, const plan_outcome& plan, std::string_view id) {
  const auto at = std::ranges::find_if(plan.steps, [&](const auto& each) { return on.steps()[each.step].id == id; });
  return static_cast<std::size_t>(at - plan.steps.begin());
}

}  // namespace

TEST_CASE("Dutch framework: every phase can be ended by someone who begins it") {
  const framework on = dutch_framework();
  const ranks nothing(on.competences().size(), rank::not_shown);
  CHECK(plan(on, nothing, "student", "startbekwaam").status == plan_status::optimal);
  CHECK(plan(on, just(on, "startbekwaam"), "inductie", "basisbekwaam").status == plan_status::optimal);
  CHECK(plan(on, just(on, "basisbekwaam"), "ervaren", "vakbekwaam").status == plan_status::optimal);
}

TEST_CASE("Dutch framework: every role and every depth can be reached by a vakbekwame teacher") {
  const framework on = dutch_framework();
  const ranks start = just(on, "vakbekwaam");
  for (const profile& each : on.profiles()) {
    const auto asked = on.resolved(on.target(each.id).value()).required;
    const auto brought = on.competences().find("vooropleiding");
    if (std::ranges::count(asked, *brought, &attainment::competence) > 0) continue;  // a diploma from elsewhere
    CAPTURE(each.id);
    CHECK(plan(on, start, "ervaren", each.id).status == plan_status::optimal);
  }
}

TEST_CASE("Dutch framework: a starter who is strong everywhere needs nothing") {
  const framework on = dutch_framework();
  CHECK(plan(on, just(on, "basisbekwaam"), "inductie", "basisbekwaam").steps.empty());
}

TEST_CASE("Dutch framework: a starter with weak class management works on it before differentiation") {
  const framework on = dutch_framework();
  ranks levels = just(on, "startbekwaam");
  levels[on.competences().find("klassenmanagement")->value] = make_rank(1);
  const plan_outcome found = plan(on, levels, "inductie", "basisbekwaam");
  REQUIRE(found.status == plan_status::optimal);
  const std::size_t differentiation = place_of(on, found, "differentiatie-cursus");
  for (std::size_t i = 0; i < found.steps.size(); ++i)
    for (const auto& [competence, at] : on.resolved(found.steps[i].step).yields)
      if (on.competences()[competence].id == "klassenmanagement") CHECK(i < differentiation);
}

TEST_CASE("Dutch framework: everything has a title in both languages, and every step a source or the mark of an estimate") {
  const framework on = dutch_framework();
  const auto bilingual = [](const text& title) {
    return title.translations().contains("nl") && title.translations().contains("en");
  };
  for (const competence& each : on.competences()) CHECK(bilingual(each.title));
  for (const profile& each : on.profiles()) CHECK(bilingual(each.title));
  for (const role& each : on.roles()) CHECK(bilingual(each.title));
  for (const step& each : on.steps()) {
    CAPTURE(each.id);
    CHECK(bilingual(each.title));
    CHECK((each.source.has_value() || each.estimate.value_or(false)));
  }
}
