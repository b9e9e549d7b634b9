// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/plan/explanation.hpp>

#include <report/numbers.hpp>
#include <report/page_parts.hpp>
#include <report/step_words.hpp>

namespace loopbaan::detail {

markup write_needs(const page_content& page) {
  const page_words& in = page.in;
  markup out;
  out << "<section aria-labelledby=\"h-needs\"><h2 id=\"h-needs\">" << in.needs << "</h2>\n";
  const std::vector<need> needs = count_needs(page.fw, page.asked.plans);
  if (needs.empty()) {
    out << "<p>" << in.needs_none << "</section>\n";
    return out;
  }
  out << "<table><caption>" << in.needs_caption << "</caption><thead><tr><th scope=\"col\">" << in.step;
  for (const std::string_view head : {in.times, in.hours_each, in.cost_each, in.hours_total, in.cost_total})
    out << "<th scope=\"col\" class=\"num\">" << head;
  out << "<tbody>\n";
  plan_total all;
  std::int64_t times = 0;
  for (const need& each : needs) {
    const step& s = page.fw.steps()[each.step];
    const auto people = static_cast<std::int64_t>(each.people);
    const std::int64_t minutes = cost_of(s, objective::hours) * people, cents = cost_of(s, objective::cost) * people;
    all.minutes += minutes;
    all.cents += cents;
    times += people;
    out << "<tr><th scope=\"row\">" << s.title.in(page.lang) << "<td class=\"num\">" << grouped(people, page.lang)
        << "<td class=\"num\">" << hours_of(s, page.lang) << "<td class=\"num\">" << cost_of_step(s, page.lang)
        << "<td class=\"num\">" << hours_in_words(minutes, page.lang) << "<td class=\"num\">"
        << euro_in_words(cents, page.lang) << "\n";
  }
  out << "<tfoot><tr><th scope=\"row\">" << in.sum << "<td class=\"num\">" << grouped(times, page.lang)
      << "<td><td><td class=\"num\">" << hours_in_words(all.minutes, page.lang) << "<td class=\"num\">"
      << euro_in_words(all.cents, page.lang) << "\n</table></section>\n";
  return out;
}

}  // namespace loopbaan::detail
