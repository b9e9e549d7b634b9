// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <string>
#include <vector>

#include <loopbaan/core/date.hpp>

#include <support/random.hpp>

using namespace loopbaan;
using namespace std::chrono;

TEST_CASE("date: both notations mean the same day") {
  const date day = 2024y / 8 / 1;
  for (const char* words : {"2024-08-01", "2024-8-1", "1-8-2024", "01-08-2024", "1/8/2024", "1.8.2024", "2024/08/01"}) {
    CAPTURE(words);
    CHECK(parse_date(words) == day);
  }
}

TEST_CASE("date: only real days are dates") {
  CHECK(parse_date("2024-02-29").has_value());
  CHECK(parse_date("2000-02-29").has_value());
  for (const char* words : {"2023-02-29", "1900-02-29", "2024-02-30", "2024-04-31", "2024-13-01", "2024-00-10",
                            "2024-01-00", "32-1-2024", "0-1-2024", "1-0-2024"}) {
    CAPTURE(words);
    CHECK_FALSE(parse_date(words).has_value());
  }
}

TEST_CASE("date: what is not written as a date is none") {
  for (const char* words : {"",
                            "-",
                            "2024",
                            "2024-08",
                            "2024-08-",
                            "2024-08-01-",
                            "2024-08-01 ",
                            " 2024-08-01",
                            "2024-08/01",
                            "1-8-24",
                            "24-8-1",
                            "2024-008-01",
                            "1-8-02024",
                            "+1-8-2024",
                            "-1-8-2024",
                            "1--8-2024",
                            "1-8--2024",
                            "1 8 2024",
                            "1-aug-2024",
                            "20240801",
                            "2024-08-01T00:00",
                            "99999999999-1-1",
                            "1-99999999999-2024",
                            "2024-1-2024"}) {
    CAPTURE(words);
    CHECK_FALSE(parse_date(words).has_value());
  }
}

TEST_CASE("date: a moment is the day that it names, whatever its zone") {
  const date day = 2026y / 3 / 12;
  for (const char* words : {"2026-03-12",
                            "12-3-2026",
                            "2026-03-12T00:30:00+01:00",
                            "2026-03-12T00:30:00+0100",
                            "2026-03-12T00:30:00+01",
                            "2026-03-12T00:30:00 +01:00",
                            "2026-03-12T23:59:60.999999999-11:30",
                            "2026-03-12T00:00Z",
                            "2026-03-12t00:00z",
                            "2026-03-12 00:00:00",
                            "2026-03-12 00:00:00.000",
                            "2026-03-12 00:00:00 UTC",
                            "2026-03-12T24:00:00",
                            "2026-03-12T00:30:00+01:00[Europe/Amsterdam]",
                            "2026-03-12T00:30[Europe/Amsterdam]",
                            "12-3-2026 00:00",
                            "12-3-2026 0:00:00",
                            "12/03/2026 23:59",
                            "12.3.2026  9:05",
                            "12-3-2026 12:00:00 AM",
                            "12-3-2026 1:05pm"}) {
    CAPTURE(words);
    CHECK(parse_day(words) == day);
  }
}

TEST_CASE("date: a moment whose day, time or offset cannot be is none") {
  for (const char* words : {"2026-02-30T00:00:00",
                            "2026-03-12T",
                            "2026-03-12 ",
                            "2026-03-12T25:00",
                            "2026-03-12T24:01",
                            "2026-03-12T00:60",
                            "2026-03-12T00:00:61",
                            "2026-03-12T00",
                            "2026-03-12T0:0",
                            "2026-03-12T00:00:00+",
                            "2026-03-12T00:00+24:00",
                            "2026-03-12T00:00+01:60",
                            "2026-03-12T00:00+1",
                            "2026-03-12T00:00 ochtend",
                            "2026-03-12 13:00 PM",
                            "2026-03-12 0:00 AM",
                            "12-3-2026T",
                            "T00:00",
                            " 00:00",
                            "2026-03-12T00:00Z[Europe/Amsterdam",
                            "2026-03-12T00:00:00.",
                            "2026-03-12T00:00:00Zulu",
                            ""}) {
    CAPTURE(words);
    CHECK_FALSE(parse_day(words).has_value());
  }
}

TEST_CASE("date: what is printed reads back as the same day") {
  CHECK(print(2024y / 8 / 1) == "2024-08-01");
  CHECK(print(7y / 1 / 31) == "0007-01-31");
  testing::dice random{19};
  for (int round = 0; round < 20'000; ++round) {
    const date day{sys_days{0y / 1 / 1} + days{static_cast<int>(random.below(3'652'059))}};
    REQUIRE(day.ok());
    REQUIRE(parse_date(print(day)) == day);
  }
}

TEST_CASE("date: every day of four centuries reads in both notations") {
  for (sys_days at = sys_days{1800y / 1 / 1}; at < sys_days{2200y / 1 / 1}; at += days{1}) {
    const date day{at};
    const auto number = [](auto part) { return std::to_string(static_cast<unsigned>(part)); };
    const std::string dutch =
        number(day.day()) + "-" + number(day.month()) + "-" + std::to_string(static_cast<int>(day.year()));
    if (parse_date(dutch) != day || parse_date(print(day)) != day) FAIL_CHECK(dutch);
  }
}

TEST_CASE("date: the month may be a word, as systems print it") {
  const date day = 2024y / 8 / 1;
  for (const char* words : {"1 augustus 2024", "01-aug-2024", "1 aug. 2024", "1-AUG-2024", "do 1 aug 2024",
                            "donderdag 1 augustus 2024", "August 1, 2024", "Aug 1 2024", "1 August 2024",
                            "Thu, 1 Aug 2024", "1/aug/2024", "1-aug-2024 0:00", "1 augustus 2024 13:45:00"}) {
    CAPTURE(words);
    CHECK(parse_day(words) == day);
    CHECK_FALSE(lacks_century(words));
  }
  CHECK(parse_day("3 mrt 2019") == 2019y / 3 / 3);
  CHECK(parse_day("12 okt 2001") == 2001y / 10 / 12);
  CHECK(parse_day("5 mei 1999") == 1999y / 5 / 5);
}

TEST_CASE("date: every month is known in full and shortened, in both languages, and is the same day as in numbers") {
  const std::vector<std::vector<const char*>> months = {{"januari", "jan", "January"},
                                                        {"februari", "feb", "febr", "February"},
                                                        {"maart", "mrt", "mar", "March"},
                                                        {"april", "apr"},
                                                        {"mei", "May"},
                                                        {"juni", "jun", "June"},
                                                        {"juli", "jul", "July"},
                                                        {"augustus", "aug", "August"},
                                                        {"september", "sep", "sept"},
                                                        {"oktober", "okt", "October"},
                                                        {"november", "nov"},
                                                        {"december", "dec"}};
  for (std::size_t month = 0; month < months.size(); ++month)
    for (const std::string word : months[month])
      for (const unsigned day : {1u, 9u, 28u, 30u, 31u}) {
        CAPTURE(word);
        const std::string number = std::to_string(month + 1);
        const auto same = parse_date(std::to_string(day) + "-" + number + "-2023");
        CHECK(parse_day(std::to_string(day) + " " + word + " 2023") == same);
        CHECK(parse_day(word + " " + std::to_string(day) + ", 2023") == same);
      }
}

TEST_CASE("date: words that are no day of a month are no date") {
  for (const char* words : {"augustus 2024", "1 augustus", "30 februari 2024", "1 aug 2024 x", "een augustus 2024",
                            "1 augustuss 2024", "x 1 aug 2024", "1 2 augustus 2024", "aug aug 2024", "1 aug 2024 25:00",
                            "aug 1 aug 2024", "1 maa 2024", ",,,", "1 aug 02024"}) {
    CAPTURE(words);
    CHECK_FALSE(parse_day(words).has_value());
    CHECK_FALSE(lacks_century(words));
  }
}

TEST_CASE("date: of a year with two digits it is known that its century is missing") {
  for (const char* words : {"1-8-24", "01/08/76", "1-aug-24", "1 augustus 24", "1-8-24 0:00"}) {
    CAPTURE(words);
    CHECK_FALSE(parse_day(words).has_value());
    CHECK(lacks_century(words));
  }
  for (const char* words : {"", "24", "1-8", "31-2-24", "aug 24", "12:30", " 12:30", "x-y-24"}) {
    CAPTURE(words);
    CHECK_FALSE(lacks_century(words));
  }
}
