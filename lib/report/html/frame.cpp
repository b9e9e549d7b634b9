// SPDX-License-Identifier: BSL-1.0
#include <report/html/frame.hpp>

#include <cstdint>

#include <loopbaan/core/sha256.hpp>

#include <report/html/styles.hpp>

namespace loopbaan::detail {

namespace {

/// Hexadecimal digits in base 64, as a content security policy has them. Source: RFC 4648, section 4.
std::string base64_of_hex(std::string_view hex) {
  constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string out;
  std::uint32_t bits = 0;
  int have = 0;
  for (const char digit : hex) {
    bits = bits << 4 | static_cast<std::uint32_t>(digit <= '9' ? digit - '0' : digit - 'a' + 10);
    have += 4;
    while (have >= 6) {
      have -= 6;
      out += letters[bits >> have & 63];
    }
  }
  if (have > 0) out += letters[bits << (6 - have) & 63];
  while (out.size() % 4 != 0) out += '=';
  return out;
}

}  // namespace

markup page_script(const markup& script) {
  markup out;
  out << "<script>" << script << "</script>\n";
  return out;
}

markup page_start(std::string_view title, language lang, const markup& more_style, const markup& script) {
  markup out;
  out << "<!DOCTYPE html>\n<html lang=\"" << code(lang)
      << "\">\n<head>\n<meta charset=\"utf-8\">\n"
         "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; "
         "img-src data:";
  if (!script.empty()) out << "; script-src 'sha256-" << base64_of_hex(sha256(script.bytes())) << "'";
  out << "\">\n"
         "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"
      << title << "</title>\n<style>\n"
      << page_style() << more_style << "</style>\n</head>\n<body>\n";
  return out;
}

markup scroll_start(std::string_view label, std::string_view classes) {
  markup out;
  out << "<div class=\"" << classes << "scroll\" tabindex=\"0\" role=\"region\" aria-label=\"" << label << "\">\n";
  return out;
}

markup skip_link(std::string_view words, std::string_view to) {
  markup out;
  out << "<a class=\"skip\" href=\"#" << to << "\">" << words << "</a>\n";
  return out;
}

}  // namespace loopbaan::detail
