// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <loopbaan/core/error.hpp>
#include <loopbaan/data/dutch_policy.hpp>
#include <loopbaan/schedule/year_hours.hpp>

using namespace loopbaan;

namespace {

constexpr date on = std::chrono::year{2026} / std::chrono::month{9} / std::chrono::day{1};

/// "po-eigen-uren 1920 po-startersuren 960": rules with minutes.
std::string told(const std::vector<year_hours>& all) {
  std::string words;
  for (const year_hours& each : all)
    words += (words.empty() ? "" : " ") + each.rule->id + " " + std::to_string(each.minutes);
  return words;
}

}  // namespace

TEST_CASE(
    "year hours: at 0.4 a starter in primary education has 32 own hours, 16 as a starter and 16 for employability") {
  const policy rules = dutch_policy();
  CHECK(told(hours_in_year(rules, "po", on, "inductie", 0.4)) ==
        "po-eigen-uren 1920 po-startersuren 960 po-duurzame-inzetbaarheid 960");
  CHECK(told(hours_in_year(rules, "po", on, "ervaren", 1)) ==
        "po-eigen-uren 4800 po-duurzame-inzetbaarheid 2400");
  CHECK(told(hours_in_year(rules, "vo", on, "ervaren", 1)) == "vo-eigen-uren 4980 vo-ontwikkeltijd 3000");
  CHECK(hours_in_year(rules, "mbo", on, "ervaren", 1).empty());
}

TEST_CASE(
    "year hours: a rule that is not pro rata gives all at any working time, and a part of a minute is no minute") {
  policy_draft draft{.id = "p", .version = "1"};
  policy_rule rule{.id = "own", .title = "own", .subject = "own-hours", .sectors = {"po"}};
  rule.value = minutes::of(100).value();
  rule.period = policy_period::year;
  draft.rules = {rule};
  CHECK(told(hours_in_year(policy::build(draft).value(), "po", on, "", 0.333)) == "own 100");
  draft.rules[0].pro_rata = true;
  CHECK(told(hours_in_year(policy::build(draft).value(), "po", on, "", 0.333)) == "own 33");
  CHECK(told(hours_in_year(policy::build(draft).value(), "po", on, "", 0.29)) == "own 29");
  draft.rules[0].period = policy_period::month;
  CHECK(hours_in_year(policy::build(draft).value(), "po", on, "", 1).empty());
}

TEST_CASE("year hours: what is no working time is refused") {
  const policy rules = dutch_policy();
  for (const double wrong : {-0.1, 2.1, 0.0 / 0.0})
    CHECK_THROWS_AS((void)hours_in_year(rules, "po", on, "", wrong), error);
}
