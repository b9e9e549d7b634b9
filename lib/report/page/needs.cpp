// SPDX-License-Identifier: BSL-1.0
#include <report/map/step_words.hpp>
#include <report/page/parts.hpp>
#include <report/text/numbers.hpp>

namespace loopbaan::detail {

plan_total total_of(const framework& fw, const std::vector<step_need>& needs) {
  plan_total all;
  for (const step_need& each : needs) {
    all.minutes += cost_of(fw.steps()[each.step], objective::hours) * each.total->part;
    all.cents += cost_of(fw.steps()[each.step], objective::cost) * each.total->part;
  }
  return all;
}

markup write_needs(const page_content& page) {
  const page_words& in = page.words;
  markup out;
  out << "<section aria-labelledby=\"h-needs\"><h2 id=\"h-needs\">" << in.needs << "</h2>\n";
  const std::vector<step_need>& needs = page.figures.needs;
  if (needs.empty()) {
    out << "<p>" << in.needs_hidden << "</section>\n";
    return out;
  }
  out << "<table><caption>" << in.needs_caption << "</caption><thead><tr><th scope=\"col\">" << in.step;
  for (const std::string_view head : {in.times, in.hours_each, in.cost_each, in.hours_total, in.cost_total})
    out << "<th scope=\"col\" class=\"num\">" << head;
  out << "<tbody>\n";
  for (const step_need& each : needs) {
    const step& s = page.fw.steps()[each.step];
    const plan_total together = total_of(page.fw, {each});
    out << "<tr><th scope=\"row\">" << s.title.in_language(page.lang) << "<td class=\"num\">"
        << grouped(each.total->part, page.lang) << "<td class=\"num\">" << hours_of(s, page.lang)
        << "<td class=\"num\">" << cost_of_step(s, page.lang) << "<td class=\"num\">"
        << hours_in_words(together.minutes, page.lang) << "<td class=\"num\">"
        << euro_in_words(together.cents, page.lang) << "\n";
  }
  const plan_total all = total_of(page.fw, needs);
  out << "<tfoot><tr><th scope=\"row\">" << in.sum << "<td><td><td><td class=\"num\">"
      << hours_in_words(all.minutes, page.lang) << "<td class=\"num\">" << euro_in_words(all.cents, page.lang)
      << "\n</table>\n<p class=\"soft\">" << in.needs_note << "\n</section>\n";
  return out;
}

}  // namespace loopbaan::detail
