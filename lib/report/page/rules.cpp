// SPDX-License-Identifier: BSL-1.0
#include <report/page/parts.hpp>
#include <report/text/rule_words.hpp>

namespace loopbaan::detail {

std::string objective_words(const page_words& words, objective cheapest_in) {
  std::string units;
  const auto add = [&](std::int64_t weight, std::string_view unit) {
    if (weight > 0)
      units += (units.empty() ? "" : " + ") + (weight > 1 ? std::to_string(weight) + " × " : "") + std::string{unit};
  };
  add(cheapest_in.per_hour, words.cheapest_hours);
  add(cheapest_in.per_euro, words.cheapest_cost);
  add(cheapest_in.per_week, words.cheapest_weeks);
  return units;
}

markup write_rules(const page_content& page) {
  markup out;
  out << "<section aria-labelledby=\"h-rules\"><h2 id=\"h-rules\">" << page.words.rules << "</h2>\n<dl>";
  const auto rules = all_rules(page.model.fw, page.model.levels, objective_words(page.words, page.model.cheapest_in),
                               page.model.minimum, page.lang);
  for (const rule_words& rule : rules) out << "<dt>" << rule.name << "<dd>" << rule.words << "\n";
  out << "</dl></section>\n";
  return out;
}

}  // namespace loopbaan::detail
