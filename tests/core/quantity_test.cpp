// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <cmath>
#include <limits>

#include <loopbaan/core/quantity.hpp>

#include <support/random.hpp>

using namespace loopbaan;

namespace {

template <class Quantity>
errc refused(const result<Quantity>& made) {
  return made ? errc{} : made.errors().at(0).code;
}

constexpr double infinite = std::numeric_limits<double>::infinity();
constexpr double not_a_number = std::numeric_limits<double>::quiet_NaN();

}  // namespace

TEST_CASE("quantity: hours become whole minutes, euro whole cents, weeks whole weeks") {
  CHECK(minutes_from_hours(0.25).value().count() == 15);
  CHECK(minutes_from_hours(0.1).value().count() == 6);
  CHECK(minutes_from_hours(64.5).value().count() == 3870);
  CHECK(minutes_from_hours(0).value().count() == 0);
  CHECK(minutes_from_hours(-0.0).value().count() == 0);
  CHECK(cents_from_euro(19.99).value().count() == 1999);
  CHECK(cents_from_euro(0.1 + 0.2).value().count() == 30);
  CHECK(weeks_from_number(40).value().count() == 40);
}

TEST_CASE("quantity: what is no whole number of units is refused") {
  CHECK(refused(minutes_from_hours(1.0 / 3.0)) == errc{});  // 20 minutes
  CHECK(refused(minutes_from_hours(1.0 / 7.0)) == errc::quantity_not_whole);
  CHECK(refused(minutes_from_hours(0.33)) == errc::quantity_not_whole);
  CHECK(refused(cents_from_euro(0.125)) == errc::quantity_not_whole);
  CHECK(refused(cents_from_euro(1.0 / 3.0)) == errc::quantity_not_whole);
  CHECK(refused(cents_from_euro(5'000'000'000.001)) == errc::quantity_not_whole);
  CHECK(refused(weeks_from_number(0.5)) == errc::quantity_not_whole);
  CHECK(refused(minutes_from_hours(not_a_number)) == errc::quantity_not_whole);
}

TEST_CASE("quantity: less than nothing and more than fits are refused") {
  CHECK(refused(minutes_from_hours(-0.25)) == errc::quantity_negative);
  CHECK(refused(cents_from_euro(-1e-300)) == errc::quantity_negative);
  CHECK(refused(weeks_from_number(-infinite)) == errc::quantity_negative);
  CHECK(refused(weeks_from_number(infinite)) == errc::quantity_too_large);
  CHECK(refused(minutes_from_hours(1e300)) == errc::quantity_too_large);
  CHECK(cents_from_euro(1e10).value().count() == cents::largest);
  CHECK(refused(cents_from_euro(1e10 + 0.01)) == errc::quantity_too_large);
  CHECK(refused(cents::of(-1)) == errc::quantity_negative);
  CHECK(refused(cents::of(cents::largest + 1)) == errc::quantity_too_large);
  CHECK(cents::of(cents::largest).value().count() == cents::largest);
  CHECK(refused(cents::of(std::numeric_limits<std::int64_t>::max())) == errc::quantity_too_large);
  CHECK(refused(cents::of(std::numeric_limits<std::int64_t>::min())) == errc::quantity_negative);
}

TEST_CASE("quantity: a refusal says where, which number and in which unit it was given") {
  const auto made = minutes_from_hours(-0.5, {.file = "catalogue.json", .pointer = "/steps/3/hours"});
  REQUIRE_FALSE(made);
  CHECK(print(made.errors()[0]) ==
        "catalogue.json#/steps/3/hours: -0.5 is less than zero (hours). Give zero or more. [error 103]");
  CHECK(message(made.errors()[0], language::nl) == "-0,5 is kleiner dan nul (uren)");
  CHECK(message(cents_from_euro(0.125).errors()[0], language::nl) == "0,125 is niet precies weer te geven (geld)");
  CHECK(message(cents_from_euro(infinite).errors()[0]) == "infinity is too large (money)");
  CHECK(message(cents::of(-3).errors()[0], language::nl) == "-3 is kleiner dan nul (eurocenten)");
}

TEST_CASE("quantity: every whole number of units survives being written as a decimal number") {
  testing::dice random{13};
  for (int round = 0; round < 30'000; ++round) {
    const auto count = static_cast<std::int64_t>(random.next() >> random.below(64)) & 0xFF'FFFF'FFFF;
    if (count > cents::largest) continue;
    REQUIRE(cents_from_euro(static_cast<double>(count) / 100).value().count() == count);
    REQUIRE(minutes_from_hours(static_cast<double>(count) / 60).value().count() == count);
    REQUIRE(weeks_from_number(static_cast<double>(count)).value().count() == count);
  }
}

TEST_CASE("decimal: whole units as a number with few decimals and the mark of the language") {
  CHECK(decimal(3870, 60, 2, language::nl) == "64,5");
  CHECK(decimal(3870, 60, 2, language::en) == "64.5");
  CHECK(decimal(1999, 100, 2, language::nl) == "19,99");
  CHECK(decimal(1905, 100, 2, language::nl) == "19,05");
  CHECK(decimal(2000, 100, 2, language::nl) == "20");
  CHECK(decimal(0, 60, 2, language::en) == "0");
  CHECK(decimal(1, 60, 2, language::en) == "0.02");
  CHECK(decimal(1'000'000'000'000, 60, 2, language::en) == "16,666,666,666.67");
}

TEST_CASE("decimal: half rounds away from zero, and nothing has no sign") {
  CHECK(decimal(1, 2, 0, language::en) == "1");
  CHECK(decimal(-1, 2, 0, language::en) == "-1");
  CHECK(decimal(1, 3, 0, language::en) == "0");
  CHECK(decimal(-1, 3, 0, language::en) == "0");
  CHECK(decimal(1'999, 1'000, 2, language::en) == "2");
  CHECK(decimal(-150, 100, 1, language::nl) == "-1,5");
  CHECK(decimal(1'005, 1'000, 2, language::en) == "1.01");
}

TEST_CASE("decimal: is at most half a last digit away") {
  testing::dice random{17};
  for (int round = 0; round < 20'000; ++round) {
    const auto count = static_cast<std::int64_t>(random.below(1'000'000));
    const auto parts = static_cast<std::int64_t>(1 + random.below(1'000));
    const auto decimals = static_cast<int>(random.below(5));
    std::string words = decimal(count, parts, decimals, language::en);
    std::erase(words, ',');
    const double written = std::stod(words);
    const double exact = static_cast<double>(count) / static_cast<double>(parts);
    REQUIRE(std::abs(written - exact) <= 0.5 * std::pow(10.0, -decimals) + 1e-9);
  }
}

TEST_CASE("grouped: thousands stand apart, with the mark of the language, at every size and of every sign") {
  CHECK(grouped(0, language::nl) == "0");
  CHECK(grouped(999, language::nl) == "999");
  CHECK(grouped(1'000, language::nl) == "1.000");
  CHECK(grouped(22'291, language::en) == "22,291");
  CHECK(grouped(-1'234'567, language::nl) == "-1.234.567");
  CHECK(grouped(-999, language::en) == "-999");
  CHECK(grouped(~std::uint64_t{0}, language::en) == "18,446,744,073,709,551,615");
  CHECK(grouped(1'000).in_language(language::nl) == "1.000");
  CHECK(decimal(2'229'150, 100, 2, language::nl) == "22.291,5");
}

TEST_CASE("counted: one is never called many") {
  const text one{"persoon", "person"};
  const text more{"mensen", "people"};
  CHECK(counted(1, one, more, language::en) == "1 person");
  CHECK(counted(0, one, more, language::en) == "0 people");
  CHECK(counted(2, one, more, language::nl) == "2 mensen");
  CHECK(counted(1'200, one, more, language::nl) == "1.200 mensen");
}

TEST_CASE("quantities are written down in code with their unit") {
  CHECK(90_minutes == minutes::of(90).value());
  CHECK(2_hours == 120_minutes);
  CHECK(450_euro == 45'000_cents);
  CHECK(10_weeks == week_count::of(10).value());
  CHECK(1'000'000'000'000_minutes == minutes::of(minutes::largest).value());
  CHECK(std::hash<minutes>{}(90_minutes) == std::hash<minutes>{}(minutes::of(90).value()));
}
