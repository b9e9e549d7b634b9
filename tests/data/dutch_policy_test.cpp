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

TEST_CASE(
    "Dutch policy: a starter in primary education has 40 extra hours, and 500 euro that may be saved for three years") {
  const policy of = dutch_policy();
  const date on = day("2026-09-01");
  CHECK(print(of.find("starter-hours", sector::po, on, "inductie")->value, language::nl) == "40 uur");
  CHECK(of.find("starter-hours", sector::po, on, "ervaren") == nullptr);
  CHECK(of.find("own-budget", sector::po, on)->value == policy_value{cents::of(50000).value()});
  CHECK(print(of.find("own-budget-saving-limit", sector::po, on)->value, language::nl) == "3 jaar");
  CHECK(print(of.find("own-budget-saving-limit", sector::vo, on)->value, language::en) == "2 years");
  CHECK(of.find("extra-budget", sector::po, on) == nullptr);
  CHECK(print(of.find("extra-budget", sector::po, day("2021-01-01"))->value, language::en) == "€100");
}
