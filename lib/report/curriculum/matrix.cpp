// SPDX-License-Identifier: BSL-1.0
#include <algorithm>

#include <report/curriculum/parts.hpp>
#include <report/html/frame.hpp>

namespace loopbaan::detail {
namespace {

constexpr std::size_t most_columns = 30;  // competences beside each other: what is read on A4 and on A3

const char* letter_of(activity does) {
  switch (does) {
    case activity::introduce:
      return "I";
    case activity::practise:
      return "O";
    case activity::assess:
      return "T";
    case activity::offered:
      break;
  }
  return "";
}

/// The numbers of findings, as links to what they say.
void write_numbers(markup& out, const std::vector<std::size_t>& numbers) {
  for (const std::size_t each : numbers) out << " <a href=#f" << each + 1 << ">" << each + 1 << "</a>";
}

/// What a module does with a competence: letters, the highest level as shade and as a number, who, findings.
void write_cell(markup& out, const map_page& page, std::uint32_t module, competence_index competence,
                const std::vector<const resolved_cell*>& cells) {
  rank highest = rank::not_shown;
  std::uint8_t sides = 0;
  for (const resolved_cell* each : cells) {
    if (each->level != rank::unknown) highest = std::max(highest, each->level);
    if (each->sides != page.map.resolved(module).sides) sides |= each->sides;
  }
  const auto found = page.at_cells.find({module, competence});
  if (cells.empty() && found == page.at_cells.end()) {
    out << "<td>";
    return;
  }
  out << "<td";
  const std::size_t shade = std::min<std::size_t>(number(highest), 4);
  if (shade > 0 && found != page.at_cells.end())
    out << " class=\"l" << shade << " f\"";
  else if (shade > 0)
    out << " class=l" << shade;
  else if (found != page.at_cells.end())
    out << " class=f";
  out << ">";
  for (const activity does : {activity::introduce, activity::practise, activity::assess, activity::offered})
    for (const resolved_cell* each : cells)
      if (each->does == does)
        out << (does == activity::offered && each->sure ? "·" : letter_of(does)) << (each->sure ? "" : "?");
  if (highest != rank::not_shown) out << "<sub>" << number(highest) << "</sub>";
  if (sides != 0) out << "<i>" << (sides == 1 ? "i" : sides == 2 ? "w" : worded(page.lang, "s", "t")) << "</i>";
  if (found == page.at_cells.end()) return;
  out << "<small>";
  write_numbers(out, found->second);
  out << "</small>";
}

void write_sheet(markup& out, const map_page& page, std::span<const competence_index> columns, std::size_t number_of,
                 std::size_t sheets) {
  std::map<std::uint32_t, std::map<competence_index, std::vector<const resolved_cell*>>> cells;
  for (const competence_index each : columns)
    for (const resolved_cell& cell : page.map.cells_of(each)) cells[cell.place.module][each].push_back(&cell);
  out << "<table><caption>" << page.in("Modules en bekwaamheden", "Modules and competences");
  if (sheets > 1) out << ", " << page.in("deel ", "part ") << number_of << page.in(" van ", " of ") << sheets;
  out << "</caption><col class=name><thead><tr><th scope=col>" << page.in("Module", "Module") << "</th>";
  for (const competence_index each : columns) {
    const auto found = page.at_columns.find(each);
    out << "<th scope=col";
    if (found != page.at_columns.end()) out << " class=f";
    out << "><span>" << page.title(each);
    if (found != page.at_columns.end()) write_numbers(out, found->second);
    out << "</span></th>";
  }
  out << "</tr></thead><tbody>\n";
  std::string time = "-";
  for (const std::uint32_t module : page.model.order) {
    std::string now = print(page.map.resolved(module).when, page.lang);
    if (now.empty()) now = page.in("tijd niet gezegd", "no time said");
    if (now != time) {
      out << "<tr class=time><th scope=rowgroup colspan=" << columns.size() + 1 << ">" << now << "</th></tr>\n";
      time = now;
    }
    const curriculum_module& of = page.map.modules()[module];
    out << "<tr><th scope=row><b>" << of.id << "</b>";
    if (const std::string& title = of.title.in_language(page.lang); title != of.id) out << " " << title;
    const std::uint8_t sides = page.map.resolved(module).sides;
    if (sides != 0)
      out << " <span class=soft>("
          << (sides == 1   ? page.in("instituut", "institute")
              : sides == 2 ? page.in("werkplek", "workplace")
                           : page.in("samen", "together"))
          << ")</span>";
    if (of.choice) out << " <span class=soft>" << page.in("keuze", "choice") << "</span>";
    if (const auto found = page.at_modules.find(module); found != page.at_modules.end())
      write_numbers(out, found->second);
    out << "</th>";
    for (const competence_index each : columns) {
      const auto row = cells.find(module);
      const std::vector<const resolved_cell*> none;
      const auto cell = row == cells.end() ? std::map<competence_index, std::vector<const resolved_cell*>>::iterator{}
                                           : row->second.find(each);
      const bool is_there = row != cells.end() && cell != row->second.end();
      write_cell(out, page, module, each, is_there ? cell->second : none);
    }
    out << "</tr>\n";
  }
  out << "</tbody></table>\n";
}

}  // namespace

markup write_map_matrix(const map_page& page) {
  markup out;
  out << "<section><h2>" << page.in("De kaart", "The map") << "</h2>\n<p>"
      << page.in(
             "I: introduceren, O: oefenen, T: toetsen, ?: twijfel. Hoe donkerder de cel, hoe hoger het niveau, dat er "
             "als cijfer onder staat. Waar een cel door een ander wordt gedaan dan de module, staat i (instituut), w "
             "(werkplek) of s (samen). Een rode rand en een nummer wijzen naar een bevinding; die staat eronder.",
             "I: introduce, O: practise, T: assess, ?: in doubt. The darker a cell the higher the level, which stands "
             "below as a figure. Where a cell is done by another than the module there is i (institute), w "
             "(workplace) or t (together). A red frame and a number point to a finding, which stands below.")
      << "</p>\n";
  if (!page.levels.empty()) {
    out << "<ol class=legend>";
    for (std::size_t level = 1; level <= page.levels.size(); ++level)
      out << "<li class=l" << std::min<std::size_t>(level, 4) << ">" << page.levels[level - 1] << "</li>";
    out << "</ol>\n";
  }
  const auto& all = page.map.competences();
  const std::size_t sheets = std::max<std::size_t>((all.size() + most_columns - 1) / most_columns, 1);
  for (std::size_t i = 0; i < sheets; ++i) {
    const std::size_t first = all.size() * i / sheets, end = all.size() * (i + 1) / sheets;
    const std::span columns = std::span{all}.subspan(first, end - first);
    std::string name = page.in("De kaart", "The map");
    if (sheets > 1) name += ", " + std::to_string(i + 1) + "/" + std::to_string(sheets);
    out << scroll_start(name, "matrix ");
    write_sheet(out, page, columns, i + 1, sheets);
    out << "</div>\n" << write_map_findings(page, columns);
  }
  out << write_findings_of_modules(page) << write_accepted(page) << "</section>\n";
  return out;
}

}  // namespace loopbaan::detail
