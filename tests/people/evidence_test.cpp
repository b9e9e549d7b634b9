// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <loopbaan/people/evidence.hpp>

using namespace loopbaan;

TEST_CASE("rater: has the word of the file formats, which reads back") {
  for (const rater by :
       {rater::self, rater::colleague, rater::leader, rater::observer, rater::pupil, rater::institute}) {
    CHECK_FALSE(name(by).empty());
    CHECK(parse_rater(name(by)) == by);
  }
  CHECK(name(rater::leader) == "leader");
}

TEST_CASE("rater: Dutch words are understood too, however they are typed") {
  CHECK(parse_rater("Zelf") == rater::self);
  CHECK(parse_rater("collega") == rater::colleague);
  CHECK(parse_rater(" LEIDINGGEVENDE ") == rater::leader);
  CHECK(parse_rater("observator") == rater::observer);
  CHECK(parse_rater("leerling") == rater::pupil);
  CHECK(parse_rater("pabo") == rater::institute);
  CHECK_FALSE(parse_rater("buurman").has_value());
  CHECK_FALSE(parse_rater("").has_value());
}
