// SPDX-License-Identifier: BSL-1.0
#include <report/html/markup.hpp>

#include <report/text/utf8.hpp>

namespace loopbaan::detail {

namespace {

bool is_space(char32_t c) { return c == '\t' || c == '\n' || c == '\r'; }

/// Control characters, noncharacters and marks that change the reading order of what follows.
bool is_unsafe(char32_t c) {
  return c < 0x20 || (c >= 0x7f && c <= 0x9f) || c == 0x61c || c == 0x200e || c == 0x200f ||
         (c >= 0x2028 && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069) || (c >= 0xfdd0 && c <= 0xfdef) ||
         (c & 0xfffe) == 0xfffe;
}

}  // namespace

std::string escaped(std::string_view words) {
  std::string safe;
  safe.reserve(words.size());
  while (!words.empty()) {
    const glyph next = first_glyph(words);
    switch (next.code) {
      case '&':
        safe += "&amp;";
        break;
      case '<':
        safe += "&lt;";
        break;
      case '>':
        safe += "&gt;";
        break;
      case '"':
        safe += "&quot;";
        break;
      case '\'':
        safe += "&#39;";
        break;
      default:
        if (is_space(next.code))
          safe += ' ';
        else if (next.code == glyph::broken || is_unsafe(next.code))
          safe += "\xef\xbf\xbd";
        else
          safe += words.substr(0, next.bytes);
    }
    words.remove_prefix(next.bytes);
  }
  return safe;
}

}  // namespace loopbaan::detail
