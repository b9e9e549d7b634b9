// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include <support/documents.hpp>
#include <support/refusal.hpp>

#include <loopbaan/exchange/answers.hpp>
#include <loopbaan/plan/planner.hpp>
#include <loopbaan/plan/prospect.hpp>

#include <plan/unknown_world.hpp>

using namespace loopbaan;
using nlohmann::json;
using testing::listed_defects;

namespace {

/// A prospect in a document, with whom it is about.
struct written_prospect {
  testing::unknown_world w;
  cohort people;
  plan_prospect found;
  std::string text;

  [[nodiscard]] const framework& fw() const { return w.world.drawn.fw(); }
};

written_prospect write_prospect(std::uint64_t seed, const plan_limits& limits = {}, std::uint64_t effort = 20'000) {
  testing::unknown_world w = testing::make_unknown_world(seed);
  person_draft who{.id = "p-1", .phase = w.world.phase, .done = w.world.done};
  for (std::uint32_t c = 0; c < w.world.levels.size(); ++c)
    if (w.world.levels[c] != rank::unknown) who.levels.emplace(competence_index{c}, w.world.levels[c]);
  cohort people = cohort::build(w.world.drawn.fw(), {who}).value();
  const planner by = planner::of(w.world.drawn.fw(), w.request).value();
  w.how.effort = effort;
  plan_answers answers{.plan = by.find(people[0].stands(), limits)};
  plan_prospect found = find_prospect(by, people[0].stands(), w.how, limits);
  answers.prospect = found;
  std::string text = write_plans(people, w.request, std::vector{std::move(answers)});
  return {std::move(w), std::move(people), std::move(found), std::move(text)};
}

std::string told_of(const diagnostics& found) {
  std::string words;
  for (const diagnostic& each : found) words += print(each) + "\n";
  return words;
}

/// A search that was stopped may know that there is no plan before it knows why: of that the checker cannot be sure.
bool has_reasons(const plan_prospect& found) {
  for (const plan_outcome* plan : {&found.best, &found.worst})
    if (plan->status == plan_status::unreachable && plan->conflict.empty() &&
        (plan->missing.empty() || plan->pieces.empty()))
      return false;
  return true;
}

}  // namespace

TEST_CASE("a prospect is read back as it was found, written again the same, and holds") {
  std::size_t open = 0;
  std::size_t cut = 0;
  for (std::uint64_t seed = 50'000; seed < 50'000 + testing::cases(1500); ++seed) {
    const bool short_of_effort = seed % 4 == 0;
    const written_prospect it =
        write_prospect(seed, {.nodes = short_of_effort ? seed % 60 : 100'000}, short_of_effort ? seed % 12 : 20'000);
    CAPTURE(seed);
    CAPTURE(it.text);
    const auto read = read_plans(it.text, it.fw());
    REQUIRE(listed_defects(read) == "");
    REQUIRE(read->people.front().found.prospect == it.found);
    REQUIRE(write_plans(*read) == it.text);
    REQUIRE(told_of(check_again(*read, nullptr)) == "");
    if (!has_reasons(it.found)) continue;
    REQUIRE(told_of(check_again(*read, &it.people)) == "");
    open += it.found.unknown.empty() ? 0 : 1;
    cut += it.found.cost.proven ? 0 : 1;
  }
  CHECK(open > testing::cases(500));
  CHECK(cut > testing::cases(20));
}

TEST_CASE("a prospect in which anything was changed does not hold") {
  std::size_t tried = 0;
  for (std::uint64_t seed = 52'000; seed < 52'000 + testing::cases(5000); ++seed) {
    const written_prospect it = write_prospect(seed);
    if (width_of(it.found.cost).value_or(0) == 0 || !it.found.falls_with_levels || !it.found.ask.first) continue;
    ++tried;
    CAPTURE(seed);
    const auto wrong = [&](const char* pointer, const json& value) {
      json whole = json::parse(it.text);
      whole["plans"][0]["prospect"][json::json_pointer{pointer}] = value;
      const auto read = read_plans(whole.dump(), it.fw());
      CAPTURE(std::string{pointer});
      CHECK((!read || !check_again(*read, &it.people).empty()));
    };
    const json said = json::parse(it.text)["plans"][0]["prospect"];
    const auto more = [&](const char* pointer) { return said.at(json::json_pointer{pointer}).get<double>() + 1; };
    wrong("/range/least", more("/range/least"));
    wrong("/range/most", more("/range/most"));
    wrong("/range/always", false);
    wrong("/ask/loses", more("/ask/loses"));
    wrong("/ask/first", nullptr);
    wrong("/ask/then", json::array({"no-such"}));
    wrong("/assessments/0/takes", more("/assessments/0/takes"));
    wrong("/assessments/0/tells", json::array());
    wrong("/assessments/0/left", said["range"]["most"].get<double>() - said["range"]["least"].get<double>() + 1);
    wrong("/hours_of_others", "yes");
    wrong("/best/cost", more("/range/least"));
    wrong("/worst", said["best"]);
    wrong("/perhaps", json::array());
    wrong("/unknown", json::array());
    json certain = said["certain"];
    certain.push_back({{"step", said["perhaps"][0]}, {"necessity", "unavoidable"}});
    wrong("/certain", certain);
    wrong("/certain", json::array({{{"step", said["perhaps"][0]}, {"necessity", "sometimes"}}}));
    wrong("/untold", said["unknown"]);
    wrong("/between", json::array({{{"competence", said["unknown"][0]}, {"least", "3"}, {"most", "1"}}}));
  }
  CHECK(tried > testing::cases(100));
}

TEST_CASE("a prospect says with which bounds it was asked, and whether the hours of others count") {
  std::size_t bounded = 0;
  std::size_t alone = 0;
  for (std::uint64_t seed = 57'000; seed < 57'200; ++seed) {
    const written_prospect it = write_prospect(seed);
    const auto read = read_plans(it.text, it.fw());
    REQUIRE(read);
    const plan_prospect& back = *read->people.front().found.prospect;
    CHECK(back.between == it.w.how.between);
    CHECK(back.hours_of_others == it.w.how.hours_of_others);
    bounded += back.between.empty() ? 0 : 1;
    alone += back.hours_of_others ? 0 : 1;
  }
  CHECK(bounded > 10);
  CHECK(alone > 10);
}

TEST_CASE("a prospect of another framework's positions is not written") {
  written_prospect it = write_prospect(50'000);
  const auto attempt = [&](auto change) {
    plan_answers answers{.plan = {}, .prospect = it.found};
    answers.plan.status = plan_status::stopped;
    change(*answers.prospect);
    return testing::refusal([&] { return write_plans(it.people, it.w.request, std::vector{std::move(answers)}); });
  };
  CHECK(attempt([](plan_prospect&) {}) == 0);
  CHECK(attempt([](plan_prospect& p) { p.unknown.push_back({99}); }) == 430);
  CHECK(attempt([](plan_prospect& p) { p.untold.push_back({99}); }) == 430);
  CHECK(attempt([](plan_prospect& p) { p.perhaps.push_back({99}); }) == 430);
  CHECK(attempt([](plan_prospect& p) { p.undecided.push_back({99}); }) == 430);
  CHECK(attempt([](plan_prospect& p) { p.certain.push_back({{99}, {}}); }) == 430);
  CHECK(attempt([](plan_prospect& p) { p.ask.first = assessment_index{99}; }) == 430);
  CHECK(attempt([](plan_prospect& p) { p.ask.then.push_back({99}); }) == 430);
  CHECK(attempt([](plan_prospect& p) { p.assessments.push_back({.assessment = {99}}); }) == 430);
  CHECK(attempt([](plan_prospect& p) { p.between.push_back({{99}, {}, {}}); }) == 430);
  CHECK(attempt([](plan_prospect& p) { p.between.push_back({{0}, make_rank(0), make_rank(9)}); }) == 431);
}
