// SPDX-License-Identifier: BSL-1.0
#include <core/invalid_id.hpp>

#include <string>

#include <loopbaan/core/id.hpp>

namespace loopbaan::detail {

text why_no_id(std::string_view words) {
  for (std::size_t at = 0; at < words.size();) {
    const auto lead = static_cast<unsigned char>(words[at]);
    const std::size_t length = lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    const std::string one{words.substr(at, length)};
    at += length;
    if (one == " ") return {": er staat een spatie in", ": there is a space in it"};
    if (!is_id("a" + one)) return detail::filled(": er staat “{0}” in", ": there is “{0}” in it", {one});
  }
  return {};
}

std::vector<text> invalid_id_details(std::string_view words) {
  if (!is_utf8(words)) return {"?", text{}};
  return {std::string{words}, why_no_id(words)};
}

}  // namespace loopbaan::detail
