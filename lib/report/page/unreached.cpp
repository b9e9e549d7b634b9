// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/plan/explanation.hpp>

#include <report/page/parts.hpp>
#include <report/text/numbers.hpp>

namespace loopbaan::detail {

namespace {

/// The reasons, in a list.
void write_because(markup& out, const page_content& page, const std::vector<missing_piece>& pieces) {
  out << "<p>" << page.words.unreached_because << "\n<ul>";
  for (const missing_piece& piece : pieces) out << "<li>" << explain(page.model.fw, piece, page.lang) << "\n";
  out << "</ul>";
}

void write_who(markup& out, const page_content& page, std::string_view lead, const std::vector<std::size_t>& rows) {
  out << "<p>" << lead << " ";
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (i > 0) out << ", ";
    out << "<a href=\"#p" << rows[i] << "\">" << page.model.persons->people[rows[i]].id << "</a>";
  }
  out << ".\n";
}

}  // namespace

markup write_unreached(const page_content& page) {
  markup out;
  out << "<section aria-labelledby=\"h-none\"><h2 id=\"h-none\">" << page.words.unreached << "</h2>\n";
  const auto number = [&](std::uint32_t n) { return grouped(n, page.lang); };
  switch (page.model.plans.shows) {
    case plan_figures::form::hidden:
    case plan_figures::form::nearly_none:
      out << "<p>" << page.words.unreached_hidden << "\n";
      break;
    case plan_figures::form::nearly_all:
      out << "<p>" << page.words.unreached_few << "\n";
      break;
    case plan_figures::form::both:
      for (const unreached_figure& each : page.model.unreached) {
        if (!each.stopped) write_because(out, page, each.because);
        out << "<p>"
            << fill(each.stopped ? page.words.stopped_count : page.words.unreached_count, {number(each.people)})
            << "\n";
      }
      if (const std::uint32_t others = page.model.unreached_otherwise; others > 0)
        out << "<p>" << fill(page.words.unreached_others, {number(others)}) << "\n";
      break;
  }
  out << "</section>\n";
  return out;
}

markup write_unreached_people(const page_content& page) {
  markup out;
  out << "<section aria-labelledby=\"h-none\"><h2 id=\"h-none\">" << page.words.unreached << "</h2>\n";
  const page_persons& persons = *page.model.persons;
  for (const page_unreached& each : persons.unreached) {
    write_because(out, page, each.pieces);
    write_who(out, page, page.words.unreached_who, each.people);
  }
  if (!persons.stopped.empty()) write_who(out, page, page.words.stopped_people, persons.stopped);
  if (persons.unreached.empty() && persons.stopped.empty()) out << "<p>" << page.words.unreached_none << "\n";
  out << "</section>\n";
  return out;
}

}  // namespace loopbaan::detail
