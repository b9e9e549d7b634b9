// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <cstdint>
#include <string>
#include <vector>

#include <loopbaan/core/date.hpp>
#include <loopbaan/core/quantity.hpp>
#include <loopbaan/core/refuse.hpp>
#include <loopbaan/core/table.hpp>

#include <support/refusal.hpp>

using namespace loopbaan;
using testing::refusal;

namespace {

struct village {
  std::string id;
};

}  // namespace

TEST_CASE("refuse: a position outside is refused with what there is, and never read") {
  const table<village> villages{{{"ede"}, {"urk"}}};
  CHECK(villages[{1}].id == "urk");
  for (const std::uint32_t outside : {2u, 3u, 0x7fff'ffffu, 0xffff'ffffu})
    CHECK(refusal([&] { return villages[{outside}].id; }) == 430);
  CHECK(refusal([] { return table<village>{}[{0}].id; }) == 430);
  try {
    detail::require_position(9, 2);
    FAIL("it must be refused");
  } catch (const error& refused) {
    CHECK(message(refused.all().front()) == "there is no position 9: there are 2, counted from 0");
  }
}

TEST_CASE("refuse: a failure that is read as a value gives its reasons, and needs one") {
  const result<std::string> failed{diagnostic{errc::invalid_id, {}, {"x y"}}};
  CHECK(refusal([&] { return *failed; }) == 101);
  CHECK(refusal([&] { return failed->size(); }) == 101);
  CHECK(refusal([&] { return *result<std::string>{failed}; }) == 101);
  CHECK(refusal([] { return result<std::string>{diagnostics{}}.has_value(); }) == 433);
  const result<std::string> found{std::string{"plan"}};
  CHECK(found.errors().empty());
}

TEST_CASE("refuse: a decimal of nothing, or of more digits than fit, is no number") {
  CHECK(refusal([] { return decimal(1, 0, 2, language::nl); }) == 433);
  CHECK(refusal([] { return decimal(1, -60, 2, language::nl); }) == 433);
  CHECK(refusal([] { return decimal(1, 60, -1, language::nl); }) == 433);
  CHECK(refusal([] { return decimal(1, 60, 40, language::nl); }) == 433);
  CHECK(refusal([] { return decimal(1, INT64_MAX, 2, language::nl); }) == 433);
  CHECK(decimal(INT64_MIN, 60, 2, language::en) == "-153,722,867,280,912,930.13");
}

TEST_CASE("refuse: only what can be read again is a day, and what is none is printed for the message") {
  using namespace std::chrono;
  CHECK(is_day(2024y / 2 / 29));
  CHECK_FALSE(is_day(2026y / 2 / 29));
  CHECK_FALSE(is_day(2026y / 13 / 45));
  CHECK_FALSE(is_day(date{}));
  CHECK_FALSE(is_day(year{12'026} / 1 / 1));
  CHECK_FALSE(is_day(year{-1} / 1 / 1));
  CHECK(print(2026y / 13 / 45) == "2026-13-45");
  CHECK(print(year{-44} / 3 / 15) == "-0044-03-15");
}

TEST_CASE("refuse: a number that nobody knows is said to be that") {
  const diagnostic from_elsewhere{static_cast<errc>(9999), {}, {}};
  CHECK(message(from_elsewhere) == "no known error number");
  CHECK(name(from_elsewhere.code).empty());
}
