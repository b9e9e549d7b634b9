// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <string>

#include <loopbaan/exchange/documents.hpp>
#include <loopbaan/exchange/tables.hpp>
#include <loopbaan/graph/analysis.hpp>
#include <loopbaan/plan/planner.hpp>
#include <loopbaan/plan/step_costs.hpp>
#include <loopbaan/plan/takes.hpp>
#include <loopbaan/report/page.hpp>

#include <support/random.hpp>

using namespace loopbaan;
using testing::dice;

/// Credits that steps give beside what they take.
namespace {

framework_draft register_draft() {
  framework_draft draft{.id = "f", .version = "1"};
  draft.scales = {{.id = "s", .levels = {{"1", "one"}, {"2", "two"}}}};
  draft.competences = {{.id = "A", .title = "A", .scale = "s"}, {.id = "B", .title = "B", .scale = "s"}};
  draft.profiles = {{.id = "goal", .title = "Doel", .requires_levels = {{"A", "2"}, {"B", "1"}}}};
  draft.units = {{.id = "pt", .title = {"registerpunten", "register points"}}, {.id = "ec", .title = "EC"}};
  draft.steps = {{.id = "long",
                  .title = "Long",
                  .yields = {{"A", "2"}},
                  .hours = 10_hours,
                  .credits_given = {{"pt", credits_from_number(12.5).value()}, {"ec", credits_from_number(1).value()}}},
                 {.id = "short",
                  .title = "Short",
                  .yields = {{"B", "1"}},
                  .hours = 2_hours,
                  .credits_given = {{"pt", credits_from_number(0.25).value()}}},
                 {.id = "other", .title = "Other", .yields = {{"A", "2"}}, .hours = 11_hours}};
  return draft;
}

plan_outcome plan_of(const framework& fw, plan_request asked = {}) {
  asked.targets = {profile_index{0}};
  const ranks nothing(fw.competences().size());
  return planner::of(fw, asked).value().find(standing{.levels = nothing});
}

}  // namespace

TEST_CASE("credits: what the steps of a plan give together is exact, by unit, in words and in a table") {
  const framework fw = framework::build(register_draft()).value();
  const plan_outcome plan = plan_of(fw);
  CHECK(takes_of(fw, plan.steps).credits_given == std::vector<std::int64_t>{1275, 100});
  CHECK(credits_in_words(fw, takes_of(fw, plan.steps), language::nl) == "12,75 registerpunten, 1 EC");
  CHECK(credits_in_words(fw, {}, language::nl).empty());
  const cohort people = cohort::build(fw, {{.id = "p", .levels = {{{0}, rank::not_shown}, {{1}, rank::not_shown}}}}).value();
  const data_table table = tabulate_plans(people, {plan});
  CHECK(table.columns().back().name() == "credits ec");
  CHECK(write_plans(people, {.targets = {profile_index{0}}}, {plan}).find("\"credits\"") != std::string::npos);
  const std::string page =
      write_page({.people = people, .target = profile_index{0}, .plans = {plan}, .persons = true});
  CHECK(page.find("Het levert 12,75 registerpunten, 1 EC.") != std::string::npos);
}

TEST_CASE("credits: a document says them with two decimals at most, of units that the framework has") {
  const framework fw = framework::build(register_draft()).value();
  const std::string json = write_framework(fw);
  CHECK(read_framework(json).value() == fw);
  const auto with = [&](const std::string& instead) {
    std::string words = json;
    words.replace(words.find("12.5"), 4, instead);
    std::string told;
    if (const auto read = read_framework(words); !read)
      for (const diagnostic& each : read.errors())
        told += std::to_string(static_cast<int>(each.code)) + " " + each.where.pointer;
    return told;
  };
  CHECK(with("12.505") == "105 /steps/0/credits/pt");
  CHECK(with("-1") == "103 /steps/0/credits/pt");
  CHECK(with("\"veel\"") == "808 /steps/0/credits/pt");
  framework_draft draft = register_draft();
  draft.steps[0].credits_given["uur"] = {};
  CHECK(framework::build(draft).errors().front().where.pointer == "/steps/0/credits/uur");
}

TEST_CASE("credits: a step that gives other credits makes no other superfluous") {
  framework_draft draft = register_draft();
  const auto dominated = [](const framework_draft& of) {
    std::size_t count = 0;
    for (const finding& each : analyse(framework::build(of).value()).findings)
      count += each.kind == finding_kind::dominated ? 1 : 0;
    return count;
  };
  CHECK(dominated(draft) == 0);
  draft.steps[0].credits_given.clear();
  CHECK(dominated(draft) == 1);
}

TEST_CASE("credits: the plan that takes the fewest of a unit is found as one by costs of one's own, and checked by all plans") {
  for (std::uint32_t seed = 0; seed < 200; ++seed) {
    CAPTURE(seed);
    dice roll{seed};
    framework_draft draft = register_draft();
    draft.steps.clear();
    for (std::size_t i = 0; i < 6; ++i) {
      step each{.id = "s" + std::to_string(i), .title = "S", .yields = {{roll.chance(50) ? "A" : "B", roll.chance(60) ? "2" : "1"}}};
      each.credits_given["pt"] = credits::of(static_cast<std::int64_t>(roll.below(500))).value();
      draft.steps.push_back(each);
    }
    const framework fw = framework::build(draft).value();
    const auto points = [](const step& each) { return each.credits_given.at("pt").count(); };
    const plan_outcome found = plan_of(fw, cheapest_by(fw, points, {}));
    std::optional<std::int64_t> least;
    for (unsigned some = 0; some < 64; ++some) {
      ranks levels(2);
      std::int64_t sum = 0;
      for (std::size_t i = 0; i < 6; ++i)
        if (some >> i & 1U) {
          sum += points(draft.steps[i]);
          for (const auto& [c, level] : draft.steps[i].yields)
            levels[c == "A" ? 0 : 1] = std::max(levels[c == "A" ? 0 : 1], make_rank(level == "2" ? 2 : 1));
        }
      if (levels[0] >= make_rank(2) && levels[1] >= make_rank(1) && (!least || sum < *least)) least = sum;
    }
    CHECK(found.cost == least);
    if (least) CHECK(takes_of(fw, found.steps).credits_given.front() == *least);
  }
}
