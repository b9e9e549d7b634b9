// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/gap/position.hpp>

#include <algorithm>

#include <report/html/frame.hpp>
#include <report/page/parts.hpp>
#include <report/text/numbers.hpp>

namespace loopbaan::detail {
namespace {

/// "startend → ervaren, mist 3"; "– mist 2" where nothing has been begun. A page holds a thousand of these, so they are
/// as short as they can be read.
void write_cell(markup& out, const page_content& page, const domain_position& at) {
  const auto depth = [&](depth_index d) { return page.model.fw.depths()[d].title.in_language(page.lang); };
  out << "<td>";
  out << (at.reached ? depth(*at.reached) : std::string{"–"});
  if (at.possible != at.reached) out << "?";
  if (!at.next) return;
  if (at.reached) out << " → " << depth(at.next->depth) << ",";
  const auto missing = std::ranges::count_if(at.next->to_it.lines, [](const gap_line& l) { return l.missing() > 0; });
  out << " " << fill(page.words.misses, {std::to_string(missing)});
}

}  // namespace

markup write_positions(const page_content& page) {
  markup out;
  const std::vector<page_person>& people = page.model.persons->people;
  if (people.empty() || people.front().position.domains.empty()) return out;
  out << "<section class=\"positions\" aria-labelledby=\"h-positions\"><h2 id=\"h-positions\">" << page.words.positions
      << "</h2>\n<p>" << page.words.positions_intro << "\n"
      << scroll_start(std::string{page.words.person} + ": " + std::string{page.words.positions})
      << "<table><thead><tr><th scope=\"col\">" << page.words.person;
  for (const domain_position& each : people.front().position.domains) {
    const domain& what = page.model.fw.domains()[each.domain];
    out << "<th scope=\"col\">" << what.title.in_language(page.lang);
    if (what.spoken) out << "<br><small>" << what.spoken->in_language(page.lang) << "</small>";
  }
  out << "<tbody>\n";
  for (const page_person& who : people) {
    out << "<tr><th>" << marked_id(page, who);
    for (const domain_position& each : who.position.domains) write_cell(out, page, each);
    out << "\n";
  }
  out << "</table></div></section>\n";
  return out;
}

}  // namespace loopbaan::detail
