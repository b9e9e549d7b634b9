// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <loopbaan/graph/tally.hpp>

using loopbaan::language;
using loopbaan::tally;

TEST_CASE("a count is exact until it no longer fits, and then says at least") {
  CHECK(tally{2} + tally{3} == tally{5});
  CHECK(tally{2} * tally{3} == tally{6});
  CHECK(tally{tally::most} + tally{0} == tally{tally::most});
  CHECK(tally{tally::most} + tally{1} == tally{tally::most, false});
  CHECK(tally{1ULL << 40} * tally{1ULL << 40} == tally{tally::most, false});
  CHECK(tally{tally::most, false} * tally{0} == tally{0});
  CHECK(tally{1, false} + tally{1} == tally{2, false});
}

TEST_CASE("a count prints as what it is, in both languages") {
  CHECK(print(tally{42}, language::nl) == "42");
  CHECK(print(tally{42, false}, language::nl) == "ten minste 42");
  CHECK(print(tally{42, false}, language::en) == "at least 42");
}
