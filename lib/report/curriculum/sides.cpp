// SPDX-License-Identifier: BSL-1.0
#include <array>

#include <report/curriculum/parts.hpp>
#include <report/html/frame.hpp>
#include <report/text/numbers.hpp>

namespace loopbaan::detail {
namespace {

/// "I 2, O 1": how many cells of each activity.
std::string counts_in_words(const map_page& page, const std::array<std::size_t, 4>& counts) {
  const std::array<std::string, 4> letters{"I", "O", "T", page.in("aangeboden", "offered")};
  std::string made;
  for (std::size_t a = 0; a < counts.size(); ++a)
    if (counts[a] > 0) made += (made.empty() ? "" : ", ") + letters.at(a) + " " + grouped(counts[a], page.lang);
  return made;
}

}  // namespace

markup write_map_sides(const map_page& page) {
  markup out;
  const auto& by = page.model.filling.by_sides;
  if (by[1] + by[2] + by[3] == 0) return out;
  out << "<section><h2>" << page.in("Wie het doet", "Who does it") << "</h2>\n<p>"
      << page.in(
             "Per bekwaamheid het aantal cellen: I introduceren, O oefenen, T toetsen. Wat de werkplek doet, is wat "
             "de kaart belooft: of een student het daar tegenkomt, ziet u hier niet.",
             "By competence the number of cells: I introduce, O practise, T assess. What the workplace does is what "
             "the map promises: whether a student meets it there is not seen here.")
      << "</p>\n"
      << scroll_start(page.in("Wie het doet", "Who does it")) << "<table><thead><tr><th scope=col>"
      << page.in("Bekwaamheid", "Competence");
  const bool any_unsaid = by[0] > 0;
  for (const phrase& each :
       {phrase{"Instituut", "Institute"}, phrase{"Werkplek", "Workplace"}, phrase{"Samen", "Together"}})
    out << "</th><th scope=col>" << each.in_language(page.lang);
  if (any_unsaid) out << "</th><th scope=col>" << page.in("Niet gezegd", "Not said");
  out << "</th></tr></thead><tbody>\n";
  std::array<std::array<std::size_t, 4>, 4> all{};
  for (const competence_index each : page.map.competences()) {
    std::array<std::array<std::size_t, 4>, 4> counts{};
    for (const resolved_cell& cell : page.map.cells_of(each)) {
      ++counts.at(cell.sides).at(static_cast<std::size_t>(cell.does));
      ++all.at(cell.sides).at(static_cast<std::size_t>(cell.does));
    }
    out << "<tr><th scope=row>" << page.title(each) << "</th>";
    for (const std::size_t side : {1u, 2u, 3u, 0u})
      if (side != 0 || any_unsaid) out << "<td>" << counts_in_words(page, counts.at(side)) << "</td>";
    out << "</tr>\n";
  }
  out << "</tbody><tfoot><tr><th scope=row>" << page.in("Alles", "All") << "</th>";
  for (const std::size_t side : {1u, 2u, 3u, 0u})
    if (side != 0 || any_unsaid) out << "<td>" << counts_in_words(page, all.at(side)) << "</td>";
  out << "</tr></tfoot></table></div></section>\n";
  return out;
}

}  // namespace loopbaan::detail
