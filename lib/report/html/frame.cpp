// SPDX-License-Identifier: BSL-1.0
#include <report/html/frame.hpp>

#include <report/html/styles.hpp>

namespace loopbaan::detail {

markup page_start(std::string_view title, language lang, const markup& more_style) {
  markup out;
  out << "<!DOCTYPE html>\n<html lang=\"" << code(lang)
      << "\">\n<head>\n<meta charset=\"utf-8\">\n"
         "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; "
         "img-src data:\">\n"
         "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"
      << title << "</title>\n<style>\n"
      << page_style() << more_style << "</style>\n</head>\n<body>\n";
  return out;
}

markup skip_link(std::string_view words, std::string_view to) {
  markup out;
  out << "<a class=\"skip\" href=\"#" << to << "\">" << words << "</a>\n";
  return out;
}

}  // namespace loopbaan::detail
