// SPDX-License-Identifier: BSL-1.0
#include <algorithm>

#include <loopbaan/framework/words.hpp>
#include <loopbaan/offer/school_calendar.hpp>
#include <report/html/frame.hpp>
#include <report/page/parts.hpp>
#include <report/text/numbers.hpp>

namespace loopbaan::detail {

namespace {

/// "2026/27", "2027/28", "later".
std::string year_words(const page_content& page, std::size_t year) {
  if (year == 2) return std::string{page.words.later_years};
  return print_school_year(*page.model.first_year + static_cast<int>(year));
}

/// Two cells: from, to.
void write_ends(markup& out, const page_content& page, const range_figure& figure) {
  for (const auto& end : {figure.least, figure.most})
    if (end)
      out << "<td class=\"num\">" << hours_in_words(*end, page.lang);
    else
      out << "<td class=\"hid\">" << page.words.hidden;
}

void write_rows(markup& out, const page_content& page, const phase_figure& each) {
  out << "<tbody><tr><th scope=\"rowgroup\" rowspan=\"4\">" << phase_words(page, each);
  for (std::size_t year = 0; year < each.years->size(); ++year) {
    if (year > 0) out << "<tr>";
    out << "<th scope=\"row\">" << year_words(page, year);
    write_ends(out, page, (*each.years)[year].asked_minutes);
    write_ends(out, page, (*each.years)[year].given_minutes);
    out << "\n";
  }
  out << "<tr><th scope=\"row\">" << page.words.in_no_year;
  write_ends(out, page, each.unplaced_minutes);
  out << "<td><td>\n";
}

}  // namespace

void write_years(markup& out, const page_content& page) {
  const page_words& words = page.words;
  if (!page.model.first_year) {
    out << "<p class=\"soft\">" << fill(words.no_years, {profession_word(page.model.fw, "school_year", page.lang)}) << "\n";
    return;
  }
  out << "<p>" << words.years_intro << "\n"
      << scroll_start(words.years_caption) << "<table><caption>" << words.years_caption
      << "</caption><thead><tr><th scope=\"col\">" << words.phase << "<th scope=\"col\">"
      << at_beginning(profession_word(page.model.fw, "school_year", page.lang));
  for (const std::string_view head : {words.asked_least, words.asked_most, words.given_least, words.given_most})
    out << "<th scope=\"col\" class=\"num\">" << head;
  out << "\n";
  for (const phase_figure& each : page.model.phases)
    if (each.years) write_rows(out, page, each);
  out << "</table></div>\n";
}

std::string years_in_words(const page_content& page, const phase_figure& phase) {
  std::vector<std::string> told;
  if (phase.years)
    for (std::size_t year = 0; year < phase.years->size(); ++year) {
      const range_figure& asked = (*phase.years)[year].asked_minutes;
      if (asked.least && asked.most)
        told.push_back(fill(page.words.in_year, {hours_in_words(*asked.least, page.lang),
                                                 hours_in_words(*asked.most, page.lang), year_words(page, year)}));
    }
  return told.empty() ? std::string{} : fill(page.words.in_years, {enumerate(told, page.lang)});
}

}  // namespace loopbaan::detail
