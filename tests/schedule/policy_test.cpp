// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <loopbaan/schedule/accounts.hpp>
#include <loopbaan/schedule/policy.hpp>
#include <loopbaan/schedule/policy_fields.hpp>
#include <loopbaan/schedule/year_hours.hpp>

#include <support/defects.hpp>
#include <support/random.hpp>

using namespace loopbaan;
using namespace loopbaan::testing;

namespace {

date day(const char* words) { return parse_date(words).value(); }

policy_rule rule(std::string id, const char* from, const char* to, std::vector<std::string> where = {"po"}) {
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
                                        rule("vo", nullptr, nullptr, {"vo"})}))
                        .value();
  const auto at = [&](const char* where, const char* on) { return of.find("budget", where, day(on)); };
  CHECK(at("po", "2024-07-31")->id == "old");
  CHECK(at("po", "2024-08-01")->id == "new");
  CHECK(at("vo", "2024-08-01")->id == "vo");
  CHECK(at("mbo", "2024-08-01") == nullptr);
  CHECK(of.find("hours", "po", day("2024-08-01")) == nullptr);
  CHECK(of.rules_on("po", day("2024-08-01")).size() == 1);
}

TEST_CASE("policy: a rule for one phase goes before the one for all") {
  policy_rule starters = rule("starters", nullptr, nullptr);
  starters.phase = "inductie";
  const policy of = policy::build(with({rule("all", nullptr, nullptr), starters})).value();
  CHECK(of.find("budget", "po", day("2026-01-01"), "inductie")->id == "starters");
  CHECK(of.find("budget", "po", day("2026-01-01"), "ervaren")->id == "all");
  CHECK(of.find("budget", "po", day("2026-01-01"))->id == "all");
}

TEST_CASE("policy: a policy that names its sectors has these and no others") {
  policy_draft draft = with({rule("leave", nullptr, nullptr, {"hospital"}), rule("home", nullptr, nullptr, {"home"})});
  CHECK(defects(policy::build(draft)) == std::vector<std::string>{"809 /rules/0/sectors/0", "809 /rules/1/sectors/0"});
  draft.sectors = {{.id = "hospital", .title = "Hospitals"}, {.id = "home", .title = "Home care"}};
  const policy of = policy::build(draft).value();
  CHECK(of.find("budget", "hospital", day("2026-01-01"))->id == "leave");
  CHECK(of.rules_on("home", day("2026-01-01")).size() == 1);
  draft.rules.push_back(rule("schools", nullptr, nullptr));
  const auto built = policy::build(draft);
  CHECK(defects(built) == std::vector<std::string>{"809 /rules/2/sectors/0"});
  CHECK(built.errors()[0].details[1].in_language(language::en) == "hospital, home");
  draft.rules.pop_back();
  draft.sectors.push_back(draft.sectors.front());
  CHECK(defects(policy::build(draft)) == std::vector<std::string>{"201 /sectors/2/id"});
}

TEST_CASE("policy: a sector that it has not is refused wherever it is asked for, with all that there are") {
  const policy of = policy::build(with({rule("old", nullptr, nullptr)})).value();
  const auto told = [&](auto ask) -> std::string {
    try {
      ask();
    } catch (const error& wrong) {
      return print(wrong.all().front(), language::en);
    }
    return "";
  };
  for (const std::string& each : {told([&] { (void)of.find("budget", "wo", day("2026-01-01")); }),
                                  told([&] { (void)of.rules_on("wo", day("2026-01-01")); }),
                                  told([&] { (void)hours_in_year(of, "wo", day("2026-01-01"), "", 1); })}) {
    CAPTURE(each);
    CHECK(each.find("wo") != std::string::npos);
    CHECK(each.find("po, vo, mbo") != std::string::npos);
  }
  const auto lots = find_lots(of, {.where = "wo"}, school_calendar::of_years(day("2026-08-01"), 1));
  CHECK(defects(lots) == std::vector<std::string>{"202 /sector"});
  REQUIRE(of.sectors().size() == 3);
  CHECK(of.sectors()[0].title.in_language(language::en) == "Primary education (po)");
}

TEST_CASE("policy: every defect is reported at its place") {
  policy_rule odd = rule("odd", "2025-08-01", "2025-07-31", {"vo"});
  odd.source = "cap";
  odd.subject = "a budget";
  odd.sectors = {"vo", "vo"};
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
      policy_rule made = rule("r" + std::to_string(i), nullptr, nullptr, {roll.chance(50) ? "po" : "vo"});
      if (roll.chance(70)) made.from = some_day();
      if (roll.chance(70)) made.to = some_day();
      if (roll.chance(30)) made.phase = "start";
      rules.push_back(std::move(made));
    }
    bool clash = false;
    for (unsigned d = 1; d <= 9; ++d) {
      const date on{std::chrono::year{2024}, std::chrono::January, std::chrono::day{d}};
      for (const char* where : {"po", "vo"})
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
