// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <cstdint>
#include <string>

#include <loopbaan/core/text.hpp>

using namespace loopbaan;

namespace {

/// The bytes of a code point by the table of RFC 3629, section 3, whether the code point is allowed or not.
std::string encoded(std::uint32_t point, int bytes) {
  if (bytes == 1) return {static_cast<char>(point)};
  std::string made;
  for (int i = 1; i < bytes; ++i, point >>= 6) made.insert(0, 1, static_cast<char>(0x80 | (point & 0x3F)));
  const unsigned lead = 0xF00u >> bytes & 0xFF;  // C0, E0, F0
  made.insert(0, 1, static_cast<char>(lead | point));
  return made;
}

}  // namespace

TEST_CASE("utf8: every code point in its shortest form is well-formed") {
  for (std::uint32_t point = 0; point <= 0x10FFFF; point += point < 0x3000 ? 1 : 17) {
    if (point >= 0xD800 && point <= 0xDFFF) continue;
    const int bytes = point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    if (!is_utf8("a" + encoded(point, bytes) + "z")) FAIL_CHECK(point);
  }
  CHECK(is_utf8(""));
  CHECK(is_utf8(std::string_view{"\0", 1}));
}

TEST_CASE("utf8: the first and last of each length are well-formed, their neighbours outside are not") {
  for (const char* good : {"\x01", "\x7F", "\xC2\x80", "\xDF\xBF", "\xE0\xA0\x80", "\xED\x9F\xBF", "\xEE\x80\x80",
                           "\xEF\xBF\xBF", "\xF0\x90\x80\x80", "\xF4\x8F\xBF\xBF"}) {
    CAPTURE(good);
    CHECK(is_utf8(good));
  }
  for (const char* bad :
       {"\x80", "\xBF", "\xC0\x80", "\xC1\xBF", "\xE0\x9F\xBF", "\xED\xA0\x80", "\xED\xBF\xBF", "\xF0\x8F\xBF\xBF",
        "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\xF8\x88\x80\x80\x80", "\xFC\x84\x80\x80\x80\x80", "\xFE", "\xFF"}) {
    CAPTURE(bad);
    CHECK_FALSE(is_utf8(bad));
  }
}

TEST_CASE("utf8: no longer form of a shorter one, and no surrogate") {
  for (std::uint32_t point = 0; point < 0x80; ++point) CHECK_FALSE(is_utf8(encoded(point, 2)));
  for (std::uint32_t point = 0; point < 0x800; ++point) REQUIRE_FALSE(is_utf8(encoded(point, 3)));
  for (std::uint32_t point = 0; point < 0x10000; point += 7) REQUIRE_FALSE(is_utf8(encoded(point, 4)));
  for (std::uint32_t point = 0xD800; point <= 0xDFFF; ++point) REQUIRE_FALSE(is_utf8(encoded(point, 3)));
}

TEST_CASE("utf8: a sequence that is cut off or broken into is not well-formed") {
  for (const std::string whole : {"é", "€", "🙂"})
    for (std::size_t length = 1; length < whole.size(); ++length) {
      CHECK_FALSE(is_utf8(whole.substr(0, length)));
      CHECK_FALSE(is_utf8(whole.substr(0, length) + "a"));
      CHECK_FALSE(is_utf8(whole.substr(0, length) + whole));
      CHECK_FALSE(is_utf8(whole.substr(length)));
    }
}
