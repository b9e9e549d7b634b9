// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <loopbaan/data/dutch_policy.hpp>

using namespace loopbaan;

namespace {

date day(const char* words) { return parse_date(words).value(); }

}  // namespace

TEST_CASE("Dutch policy: every rule has a source or the mark of an estimate, and both languages") {
  const policy of = dutch_policy();
  for (const policy_rule& each : of.rules()) {
    CAPTURE(each.id);
    CHECK((of.source_of(each) != nullptr || each.estimate.value_or(false)));
    for (const auto& words : {std::optional{each.title}, each.note})
      if (words) CHECK(words->translations().size() == 2);
  }
}

TEST_CASE("Dutch policy: what a source says on a day is confirmed on that day, and never before the rule begins") {
  const policy of = dutch_policy();
  std::size_t confirmed = 0;
  for (const policy_rule& each : of.rules()) {
    CAPTURE(each.id);
    const source* from = of.source_of(each);
    CHECK(each.checked.has_value() == (from != nullptr && from->date.has_value()));
    if (each.checked) ++confirmed;
  }
  CHECK(confirmed > 30);
}

TEST_CASE("Dutch policy: rules end where agreements changed, and none is shown where nothing is known to follow") {
  const policy of = dutch_policy();
  const auto value = [&](const char* subject, const char* in, const char* on, const char* phase = "") {
    const policy_rule* found = of.find(subject, in, day(on), phase);
    return found == nullptr ? std::string{"-"} : print(found->value, language::en, "EUR");
  };
  CHECK(value("career-limit", "po", "2020-01-01") == "7 years");
  CHECK(value("career-limit", "po", "2026-08-01") == "-");
  CHECK(value("phase-limit", "po", "2026-08-01", "inductie") == "3 years");
  CHECK(value("career-switch-grant", "po", "2022-01-01") == "€20,000");
  CHECK(value("career-switch-grant", "vo", "2024-01-01") == "€25,000");
  CHECK(value("career-switch-grant", "po", "2026-08-01") == "-");
  CHECK(value("register-fee", "po", "2019-06-01") == "€195");
  CHECK(value("register-fee", "po", "2022-06-01") == "€245");
  CHECK(value("register-fee", "po", "2026-08-01") == "€270");
}

TEST_CASE("Dutch policy: what may be saved, and what lapses") {
  const policy of = dutch_policy();
  const auto years = [&](const char* subject, const char* phase = "") {
    return print(of.find(subject, "po", day("2026-08-01"), phase)->value, language::en, "EUR");
  };
  CHECK(years("starter-hours-saving-limit", "inductie") == "0 years");
  CHECK(years("sustainable-hours-saving-limit") == "3 years");
  CHECK(years("leader-budget-saving-limit") == "4 years");
}

TEST_CASE(
    "Dutch policy: a starter in primary education has 40 extra hours, and 500 euro that may be saved for three years") {
  const policy of = dutch_policy();
  const date on = day("2026-09-01");
  CHECK(print(of.find("starter-hours", "po", on, "inductie")->value, language::nl, "EUR") == "40 uur");
  CHECK(of.find("starter-hours", "po", on, "ervaren") == nullptr);
  CHECK(of.find("own-budget", "po", on)->value == policy_value{cents::of(50000).value()});
  CHECK(print(of.find("own-budget-saving-limit", "po", on)->value, language::nl, "EUR") == "3 jaar");
  CHECK(print(of.find("own-budget-saving-limit", "vo", on)->value, language::en, "EUR") == "2 years");
  CHECK(of.find("extra-budget", "po", on) == nullptr);
  CHECK(print(of.find("extra-budget", "po", day("2021-01-01"))->value, language::en, "EUR") == "€100");
}
