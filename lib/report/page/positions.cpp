// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/gap/position.hpp>

#include <algorithm>

#include <report/page/parts.hpp>
#include <report/text/numbers.hpp>

namespace loopbaan::detail {
namespace {

/// "startend → ervaren, mist 3"; "– mist 2" where nothing has been begun. A page holds a thousand of these, so they are
/// as short as they can be read.
void write_cell(markup& out, const page_content& page, const domain_position& at) {
  const auto depth = [&](depth_index d) { return page.fw.depths()[d].title.in_language(page.lang); };
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
  std::vector<career_position> found;
  for (std::size_t row = 0; row < page.request.people.size(); ++row)
    found.push_back(find_position(page.fw, page.request.people[row].stands()));
  if (found.empty() || found.front().domains.empty()) return out;
  out << "<section class=\"positions\" aria-labelledby=\"h-positions\"><h2 id=\"h-positions\">" << page.words.positions
      << "</h2>\n<p>" << page.words.positions_intro << "\n<table><thead><tr><th scope=\"col\">" << page.words.person;
  for (const domain_position& each : found.front().domains) {
    const domain& of = page.fw.domains()[each.domain];
    out << "<th scope=\"col\">" << of.title.in_language(page.lang);
    if (of.spoken) out << "<br><small>" << of.spoken->in_language(page.lang) << "</small>";
  }
  out << "<tbody>\n";
  for (std::size_t row = 0; row < found.size(); ++row) {
    out << "<tr><th scope=row>" << marked_id(page, page.request.people[row]);
    for (const domain_position& each : found[row].domains) write_cell(out, page, each);
    out << "\n";
  }
  out << "</table></section>\n";
  return out;
}

markup positions_style() {
  markup out;
  out << ".positions td,.positions th{vertical-align:top}.positions thead th{min-width:9rem}\n";
  return out;
}

}  // namespace loopbaan::detail
