// SPDX-License-Identifier: BSL-1.0
#include <report/page_parts.hpp>
#include <report/rule_words.hpp>

namespace loopbaan::detail {

std::string_view objective_words(const page_words& in, objective o) {
  switch (o) {
    case objective::hours:
      return in.cheapest_hours;
    case objective::cost:
      return in.cheapest_cost;
    case objective::weeks:
      break;
  }
  return in.cheapest_weeks;
}

markup write_rules(const page_content& page) {
  markup out;
  out << "<section aria-labelledby=\"h-rules\"><h2 id=\"h-rules\">" << page.in.rules << "</h2>\n<dl>";
  const auto rules =
      all_rules(page.fw, objective_words(page.in, page.asked.cheapest_in), page.counted.rule.minimum, page.lang);
  for (const rule_words& rule : rules) out << "<dt>" << rule.name << "<dd>" << rule.words << "\n";
  out << "</dl></section>\n";
  return out;
}

}  // namespace loopbaan::detail
