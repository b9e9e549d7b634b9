// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <string>

#include <loopbaan/core/id.hpp>

using namespace loopbaan;

TEST_CASE("id: letters, digits and four marks, beginning with a letter or digit") {
  for (const char* good : {"a", "7", "Z9", "p-001", "slo:2.1_b", "a.", "0123"}) {
    CAPTURE(good);
    CHECK(is_id(good));
  }
  for (const char* bad : {"", "-a", ".a", "_a", ":a", "a b", " a", "a ", "a/b", "a~b", "é", "a\n", "“a”"}) {
    CAPTURE(bad);
    CHECK_FALSE(is_id(bad));
  }
  CHECK_FALSE(is_id(std::string_view{"a\0b", 3}));
}

TEST_CASE("id: has at most 128 characters") {
  CHECK(is_id(std::string(128, 'a')));
  CHECK_FALSE(is_id(std::string(129, 'a')));
}

TEST_CASE("id: exactly 62 characters may begin it and 66 may follow") {
  int begins = 0;
  int follows = 0;
  for (int c = 0; c < 256; ++c) {
    begins += is_id(std::string{static_cast<char>(c)});
    follows += is_id(std::string{'a', static_cast<char>(c)});
  }
  CHECK(begins == 62);
  CHECK(follows == 66);
}
