// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <loopbaan/schedule/policy.hpp>
#include <loopbaan/schedule/policy_fields.hpp>

#include <support/defects.hpp>
#include <support/random.hpp>

using namespace loopbaan;
using namespace loopbaan::testing;

namespace {

date day(const char* words) { return parse_date(words).value(); }

policy_rule rule(std::string id, const char* from, const char* to, std::vector<sector> where = {sector::po}) {
  policy_rule made{.id = std::move(id), .title = "Budget", .subject = "budget", .sectors = std::move(where)};
  made.value = cents::of(50000).value();
  if (from != nullptr) made.from = day(from);
  if (to != nullptr) made.to = day(to);
  return made;
}

policy_draft with(std::vector<policy_rule> rules) {
  return {.id = "rules", .version = "1", .sources = {{.id = "cao", .title = "Cao"}}, .rules = std::move(rules)};
}

}  // namespace

TEST_CASE("policy: the rule of a day is the one that holds then, in that sector") {
  const policy of = policy::build(with({rule("old", nullptr, "2024-07-31"), rule("new", "2024-08-01", nullptr),
                                        rule("vo", nullptr, nullptr, {sector::vo})}))
                        .value();
  const auto at = [&](sector where, const char* on) { return of.find("budget", where, day(on)); };
  CHECK(at(sector::po, "2024-07-31")->id == "old");
  CHECK(at(sector::po, "2024-08-01")->id == "new");
  CHECK(at(sector::vo, "2024-08-01")->id == "vo");
  CHECK(at(sector::mbo, "2024-08-01") == nullptr);
  CHECK(of.find("hours", sector::po, day("2024-08-01")) == nullptr);
  CHECK(of.rules_on(sector::po, day("2024-08-01")).size() == 1);
}

TEST_CASE("policy: a rule for one phase goes before the one for all") {
  policy_rule starters = rule("starters", nullptr, nullptr);
  starters.phase = "inductie";
  const policy of = policy::build(with({rule("all", nullptr, nullptr), starters})).value();
  CHECK(of.find("budget", sector::po, day("2026-01-01"), "inductie")->id == "starters");
  CHECK(of.find("budget", sector::po, day("2026-01-01"), "ervaren")->id == "all");
  CHECK(of.find("budget", sector::po, day("2026-01-01"))->id == "all");
}

TEST_CASE("policy: every defect is reported at its place") {
  policy_rule odd = rule("odd", "2025-08-01", "2025-07-31", {sector::vo});
  odd.source = "cap";
  odd.subject = "a budget";
  odd.sectors = {sector::vo, sector::vo};
  const auto built = policy::build(with({rule("one", nullptr, "2025-01-31"), rule("one", "2025-01-31", nullptr), odd}));
  CHECK(defects(built) == std::vector<std::string>{"702 /rules/1", "201 /rules/1/id", "703 /rules/2/sectors",
                                                   "202 /rules/2/source", "101 /rules/2/subject", "701 /rules/2/to"});
  CHECK(message(built.errors()[0], language::en) ==
        "the rules “one” and “one” are about the same (budget) and hold on the same day");
}

TEST_CASE("policy: of rules that could be built, never two of a subject and phase hold on a day in a sector") {
  std::size_t good = 0;
  for (std::uint64_t seed = 0; seed < 2000; ++seed) {
    dice roll{seed};
    std::vector<policy_rule> rules;
    const auto some_day = [&] {
      return date{std::chrono::year{2024}, std::chrono::January,
                  std::chrono::day{static_cast<unsigned>(1 + roll.below(9))}};
    };
    for (std::size_t i = 0; i < 3; ++i) {
      policy_rule made = rule("r" + std::to_string(i), nullptr, nullptr, {roll.chance(50) ? sector::po : sector::vo});
      if (roll.chance(70)) made.from = some_day();
      if (roll.chance(70)) made.to = some_day();
      if (roll.chance(30)) made.phase = "start";
      rules.push_back(std::move(made));
    }
    bool clash = false;
    for (unsigned d = 1; d <= 9; ++d) {
      const date on{std::chrono::year{2024}, std::chrono::January, std::chrono::day{d}};
      for (const sector where : {sector::po, sector::vo})
        for (const bool start : {false, true}) {
          std::size_t holding = 0;
          for (const policy_rule& each : rules)
            holding += each.sectors.front() == where && each.phase.has_value() == start &&
                       (!each.from || *each.from <= on) && (!each.to || on <= *each.to);
          clash = clash || holding > 1;
        }
    }
    bool backwards = false;
    for (const policy_rule& each : rules) backwards = backwards || (each.from && each.to && *each.to < *each.from);
    const auto built = policy::build(with(rules));
    if (!backwards) CHECK(built.has_value() == !clash);
    if (backwards) CHECK_FALSE(built.has_value());
    good += built.has_value();
  }
  CHECK(good > 100);
}
