// SPDX-License-Identifier: BSL-1.0
#include <report/html/frame.hpp>

namespace loopbaan::detail {

markup page_start(std::string_view title, language lang, const markup& more_style) {
  markup out;
  out << "<!DOCTYPE html>\n<html lang=\"" << code(lang)
      << "\">\n<head>\n<meta charset=\"utf-8\">\n"
         "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; "
         "img-src data:\">\n"
         "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"
      << title
      << "</title>\n<style>\n"
         ":root{--ink:#1c2430;--soft:#4a5564;--line:#b9c1cc;--tint:#f3f5f8;--blue:#0b4fa3;--amber:#9a4a00}\n"
         "body{font:16px/1.5 Arial,Helvetica,\"Liberation Sans\",\"DejaVu Sans\",sans-serif;color:var(--ink);margin:0;"
         "background:#fff}\n"
         "header,main,footer{max-width:60rem;margin:0 auto;padding:0 1.2rem}\n"
         "h1{font-size:1.8rem;line-height:1.2;margin:1.2rem 0 .4rem}h2{font-size:1.35rem;margin:2.2rem 0 .5rem;"
         "border-bottom:2px solid var(--ink);padding-bottom:.2rem}h3{font-size:1.05rem;margin:1.3rem 0 "
         ".2rem}p{margin:.4rem 0}\n"
         "a{color:var(--blue)}:focus-visible{outline:3px solid var(--blue);outline-offset:2px}\n"
         ".skip{position:absolute;left:-999rem}.skip:focus{position:static;display:inline-block;padding:.3rem .6rem}\n"
         "table{border-collapse:collapse;width:100%;font-size:.88rem;margin:.4rem 0 1rem}"
         "caption{text-align:left;font-weight:bold;padding:.3rem 0}\n"
         "th,td{text-align:left;vertical-align:top;padding:.25rem .5rem;border-bottom:1px solid var(--line)}"
         "thead th{border-bottom:2px solid var(--soft);vertical-align:bottom}tbody th{font-weight:normal}\n"
         ".num{text-align:right;white-space:nowrap}.soft{color:var(--soft)}\n"
         ".scroll{overflow-x:auto}.sheets{display:none}\n"
         "@media print{@page{size:A4;margin:14mm 12mm}body{font-size:10pt}header,main,footer{max-width:none;padding:0}"
         "thead{display:table-header-group}tr,h2,h3,caption{break-inside:avoid}h2,h3,caption{break-after:avoid}"
         ".skip,.noprint{display:none}.scroll{overflow:visible}.sheets{display:block}.sheets>div{break-inside:avoid}"
         ".sheets svg{display:block;height:auto}"
         "*{-webkit-print-color-adjust:exact;print-color-adjust:exact}}\n"
      << more_style << "</style>\n</head>\n<body>\n";
  return out;
}

markup skip_link(std::string_view words, std::string_view to) {
  markup out;
  out << "<a class=\"skip\" href=\"#" << to << "\">" << words << "</a>\n";
  return out;
}

}  // namespace loopbaan::detail
