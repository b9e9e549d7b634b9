// SPDX-License-Identifier: BSL-1.0
#include <report/text/utf8.hpp>

#include <loopbaan/core/text.hpp>

namespace loopbaan::detail {

glyph first_glyph(std::string_view words) noexcept {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(words[i]); };
  const unsigned char lead = byte(0);
  if (lead < 0x80) return {lead, 1};
  const std::size_t length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  if (words.size() < length || !is_utf8(words.substr(0, length))) return {};
  char32_t code = static_cast<char32_t>(lead & (0x7f >> length));
  for (std::size_t i = 1; i < length; ++i) code = (code << 6) | static_cast<char32_t>(byte(i) & 0x3f);
  return {code, length};
}

}  // namespace loopbaan::detail
