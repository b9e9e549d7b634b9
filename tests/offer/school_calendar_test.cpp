// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <loopbaan/offer/school_calendar.hpp>

#include <support/defects.hpp>
#include <support/random.hpp>

using namespace loopbaan;
using namespace loopbaan::testing;

namespace {

date on_day(const char* words) { return parse_date(words).value(); }

school_term term_of(const char* id, const char* from, const char* to) {
  school_term made{.id = id, .title = text{id}};
  made.from = on_day(from);
  made.to = on_day(to);
  return made;
}

}  // namespace

TEST_CASE("a school year begins on the first of August") {
  CHECK(school_year_of(on_day("2026-07-31")) == 2025);
  CHECK(school_year_of(on_day("2026-08-01")) == 2026);
  CHECK(school_year_of(on_day("2027-01-01")) == 2026);
  CHECK(print_school_year(2026) == "2026/27");
  CHECK(print_school_year(2099) == "2099/00");
}

TEST_CASE("terms of whole months cover whole school years without a gap, whatever the number of parts") {
  for (const int parts : {1, 2, 3, 4, 6, 12}) {
    CAPTURE(parts);
    const school_calendar made = school_calendar::of_years(on_day("2027-02-14"), 5, parts);
    REQUIRE(made.size() == static_cast<std::size_t>(5 * parts));
    CHECK(made.terms().front().from == on_day("2026-08-01"));
    CHECK(made.terms().back().to == on_day("2031-07-31"));
    for (std::size_t i = 1; i < made.size(); ++i)
      CHECK(std::chrono::sys_days{made.terms()[i - 1].to} + std::chrono::days{1} ==
            std::chrono::sys_days{made.terms()[i].from});
    CHECK(school_calendar::build(made.terms()).has_value());
  }
  const school_calendar quarters = school_calendar::of_years(on_day("2026-08-01"), 2);
  CHECK(quarters.terms()[1].id == "2026-27.2");
  CHECK(quarters.terms()[1].title.in_language(language::en) == "term 2 of 2026/27");
  CHECK(quarters.terms()[2].from == on_day("2027-02-01"));
  CHECK(quarters.weeks_of(2) == 13);
  CHECK(quarters.year_of(3) == 2026);
  CHECK(quarters.year_of(4) == 2027);
  CHECK_THROWS_AS(static_cast<void>(quarters.year_of(8)), error);
}

TEST_CASE("a calendar of years that cannot be is refused") {
  for (const int parts : {0, -1, 5, 24})
    CHECK_THROWS_AS(static_cast<void>(school_calendar::of_years(on_day("2026-08-01"), 1, parts)), error);
  CHECK_THROWS_AS(static_cast<void>(school_calendar::of_years(on_day("2026-08-01"), 17, 4)), error);
  CHECK_THROWS_AS(static_cast<void>(school_calendar::of_years(on_day("2026-08-01"), 0, 4)), error);
  CHECK_THROWS_AS(static_cast<void>(school_calendar::of_years(date{}, 1, 4)), error);
}

TEST_CASE("terms come one after the other, each within a school year, and everything wrong is told at its place") {
  CHECK(defects(school_calendar::build(
            {term_of("a", "2026-08-24", "2026-12-18"), term_of("b", "2026-12-18", "2027-01-29"),
             term_of("c", "2027-02-01", "2027-08-01"), term_of("c", "2027-09-02", "2027-09-01")})) ==
        std::vector<std::string>{"988 /terms/1", "989 /terms/2", "201 /terms/3/id", "701 /terms/3/to"});
  std::vector<school_term> many;
  for (int i = 0; i < 65; ++i) {
    many.push_back(term_of("t", "2026-08-01", "2026-08-01"));
    many.back().id += std::to_string(i);
    many.back().from = many.back().to = date{std::chrono::sys_days{many.back().from} + std::chrono::days{i}};
  }
  CHECK(defects(school_calendar::build(many)) == std::vector<std::string>{"994 /terms"});
  many.pop_back();
  CHECK(school_calendar::build(many).has_value());
}

TEST_CASE("days lie in the terms that they touch, holidays aside") {
  const school_calendar of =
      school_calendar::build({term_of("a", "2026-08-24", "2026-12-18"), term_of("b", "2027-01-04", "2027-04-02"),
                              term_of("c", "2027-04-05", "2027-07-09")})
          .value();
  using span = school_calendar::term_span;
  const auto terms = [&](const char* from, const char* to) { return of.terms_of({on_day(from), on_day(to)}); };
  CHECK(terms("2026-08-24", "2026-12-18") == span{0, 0});
  CHECK(terms("2026-12-18", "2027-01-04") == span{0, 1});
  CHECK(terms("2026-12-21", "2027-05-01") == span{1, 2});
  CHECK_FALSE(terms("2026-12-21", "2026-12-24"));
  CHECK_FALSE(terms("2026-08-23", "2026-09-01"));
  CHECK_FALSE(terms("2027-07-01", "2027-07-10"));
  CHECK_FALSE(school_calendar::build({}).value().terms_of({on_day("2026-08-24"), on_day("2026-08-24")}));
}

TEST_CASE("what is left from a day on begins on that day") {
  const school_calendar all = school_calendar::of_years(on_day("2026-08-01"), 1);
  const school_calendar left = all.from(on_day("2026-12-07"));
  REQUIRE(left.size() == 3);
  CHECK(left.terms()[0].id == "2026-27.2");
  CHECK(left.terms()[0].from == on_day("2026-12-07"));
  CHECK(left.terms()[0].to == on_day("2027-01-31"));
  CHECK(left.find("2026-27.4") == 2);
  CHECK_FALSE(left.find("2026-27.1"));
  CHECK(all.from(on_day("2027-08-01")).size() == 0);
}
