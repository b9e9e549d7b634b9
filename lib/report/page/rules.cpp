// SPDX-License-Identifier: BSL-1.0
#include <report/page/parts.hpp>
#include <report/text/rule_words.hpp>

namespace loopbaan::detail {

std::string objective_words(const page_words& in, objective o) {
  std::string words;
  const auto add = [&](std::int64_t weight, std::string_view unit) {
    if (weight > 0)
      words += (words.empty() ? "" : " + ") + (weight > 1 ? std::to_string(weight) + " × " : "") + std::string{unit};
  };
  add(o.per_hour, in.cheapest_hours);
  add(o.per_euro, in.cheapest_cost);
  add(o.per_week, in.cheapest_weeks);
  return words;
}

markup write_rules(const page_content& page) {
  markup out;
  out << "<section aria-labelledby=\"h-rules\"><h2 id=\"h-rules\">" << page.words.rules << "</h2>\n<dl>";
  const auto rules = all_rules(page.fw, page.request.people.rule(),
                               objective_words(page.words, page.request.cheapest_in), page.figures.minimum, page.lang);
  for (const rule_words& rule : rules) out << "<dt>" << rule.name << "<dd>" << rule.words << "\n";
  out << "</dl></section>\n";
  return out;
}

}  // namespace loopbaan::detail
