// SPDX-License-Identifier: BSL-1.0
#include <algorithm>

#include <report/html/frame.hpp>
#include <report/map/step_words.hpp>
#include <report/page/parts.hpp>
#include <report/text/days.hpp>
#include <report/text/numbers.hpp>

namespace loopbaan::detail {

namespace {

/// What the plans of each group take together, as far as any of it may show.
void write_costs(markup& out, const page_content& page) {
  const auto any = [](const page_group& each) { return each.costs.least || each.costs.most; };
  if (std::ranges::none_of(page.model.shown, any)) return;
  const page_words& words = page.words;
  if (has_many_groups(page.model)) {
    const auto groups = static_cast<std::int64_t>(page.model.shown.size());
    out << "<p>" << fill(words.many_costs, {grouping_in_words(page), grouped(groups, page.lang)}) << "\n";
    return;
  }
  const std::string caption = fill(words.costs_caption, {grouping_in_words(page)});
  out << scroll_start(caption) << "<table><caption>" << caption << "</caption><thead><tr><th scope=\"col\">"
      << grouping_in_words(page) << "<th scope=\"col\" class=\"num\">" << words.at_least
      << "<th scope=\"col\" class=\"num\">" << words.at_most << "<tbody>\n";
  const auto cell = [&](const std::optional<std::int64_t>& end) {
    if (end)
      out << "<td class=\"num\">" << amount_in_words(*end, page.model.cheapest_in, page.lang, page.model.fw.currency());
    else
      out << "<td class=\"hid\">" << words.hidden;
  };
  for (const page_group& each : page.model.shown) {
    out << "<tr><th scope=\"row\">" << (each.name.empty() ? std::string{words.no_group} : each.name) << " ("
        << grouped(each.people, page.lang) << ")";
    cell(each.costs.least);
    cell(each.costs.most);
    out << "\n";
  }
  out << "</table></div>\n<p class=\"soft\">" << words.costs_note << "\n";
}

}  // namespace

markup write_needs(const page_content& page) {
  const page_words& words = page.words;
  markup out;
  out << "<section aria-labelledby=\"h-needs\"><h2 id=\"h-needs\">" << words.needs << "</h2>\n";
  const std::vector<page_need>& needs = page.model.needs;
  if (needs.empty()) {
    out << "<p>" << words.needs_hidden << "\n";
    write_costs(out, page);
    out << "</section>\n";
    return out;
  }
  out << scroll_start(words.needs_caption) << "<table class=\"needs\"><caption>" << words.needs_caption
      << "</caption><thead><tr><th scope=\"col\">" << words.step;
  out << "<th scope=\"col\" class=\"num\">" << words.times;
  for (const std::optional<phase_index>& each : page.model.need_phases)
    out << "<th scope=\"col\" class=\"num\">"
        << (each ? page.model.fw.phases()[*each].title.in_language(page.lang) : std::string{words.no_phase_short});
  for (const std::string_view head :
       {words.places, words.held, words.hours_each, words.cost_each, words.hours_total, words.cost_total})
    out << "<th scope=\"col\" class=\"num\">" << head;
  out << "<th scope=\"col\">" << words.payer << "<tbody>\n";
  for (const page_need& each : needs) {
    const step& s = page.model.fw.steps()[each.step];
    out << "<tr><th scope=\"row\">" << s.title.in_language(page.lang)
        << (s.estimate.value_or(false) ? std::string_view{" *"} : std::string_view{}) << "<td>"
        << grouped(each.people, page.lang);
    for (const std::optional<std::uint32_t>& some : each.by_phase) {
      if (some)
        out << "<td>" << grouped(*some, page.lang);
      else
        out << "<td class=hid>" << words.hidden;
    }
    out << "<td>" << (s.places ? grouped(*s.places, page.lang) : std::string{}) << "<td>"
        << (each.times ? grouped(*each.times, page.lang) : std::string{}) << "<td>" << hours_of(s, page.lang) << "<td>"
        << cost_of_step(page.model.fw, s, page.lang) << "<td>"
        << (s.hours ? hours_in_words(each.together.minutes, page.lang) : std::string{}) << "<td>"
        << (s.cost ? money_in_words(each.together.cents, page.lang, page.model.fw.currency()) : std::string{}) << "<td>"
        << (s.payer ? payer_in_words(*s.payer, page.lang) : std::string{}) << "\n";
  }
  out << "</table></div>\n<p class=\"soft\">" << words.needs_note << "\n";
  const page_sum &all = page.model.needs_together, &guessed = page.model.needs_estimated;
  if (guessed.minutes > 0 || guessed.cents > 0)
    out << "<p class=\"soft\">"
        << fill(words.estimated_needs,
                {hours_in_words(guessed.minutes, page.lang), hours_in_words(all.minutes, page.lang),
                 money_in_words(guessed.cents, page.lang, page.model.fw.currency()), money_in_words(all.cents, page.lang, page.model.fw.currency())})
        << "\n";
  write_costs(out, page);
  out << "</section>\n";
  return out;
}

}  // namespace loopbaan::detail
