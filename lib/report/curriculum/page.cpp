// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/report/curriculum_page.hpp>

#include <report/curriculum/parts.hpp>
#include <report/html/frame.hpp>
#include <report/html/styles.hpp>

namespace loopbaan {
namespace detail {

map_page::map_page(const curriculum_page_model& of, language in_words) : model{of}, map{of.map}, lang{in_words} {
  for (std::size_t i = 0; i < of.findings.size(); ++i) {
    const curriculum_finding& each = of.findings[i];
    if (each.competence && each.cells.empty()) at_columns[*each.competence].push_back(i);
    if (each.competence)
      for (const cell_place& cell : each.cells) {
        auto& here = at_cells[{cell.module, *each.competence}];
        if (here.empty() || here.back() != i) here.push_back(i);
      }
    if (each.module) at_modules[*each.module].push_back(i);
    if (each.rule == curriculum_rule::overloaded_period)
      for (const std::uint32_t module : each.modules) at_modules[module].push_back(i);
  }
  const auto& all = map.competences();
  const bool one_scale = std::ranges::all_of(
      all, [&](competence_index each) { return &map.fw().scale_of(each) == &map.fw().scale_of(all.front()); });
  if (one_scale && !all.empty())
    for (std::size_t level = 1; level <= number(map.fw().top(all.front())); ++level)
      levels.push_back(map.fw().level_title(all.front(), make_rank(level), lang));
}

std::string map_page::title(competence_index of) const {
  const competence& each = map.fw().competences()[of];
  const std::string& words = each.title.in_language(lang);
  return words.empty() ? each.id : words;
}

}  // namespace detail

std::string write_curriculum_page(const curriculum_page_model& model, language lang) {
  using namespace detail;
  const map_page page{model, lang};
  const std::string& name = model.map.draft().title ? model.map.draft().title->in_language(lang) : model.map.draft().id;
  const std::string title = page.in("Curriculumkaart: ", "Curriculum map: ") + name;
  markup out;
  out << page_start(title, lang, curriculum_style()) << skip_link(page.in("Naar de inhoud", "To the content"), "main")
      << "<header><h1>" << title << "</h1></header>\n<main id=\"main\" tabindex=\"-1\">\n"
      << write_map_verdicts(page) << write_map_matrix(page) << write_map_repair(page) << write_map_covers(page)
      << write_map_variants(page) << write_map_sides(page) << write_map_modules(page) << write_map_starters(page)
      << write_map_rules(page) << "</main>\n</body>\n</html>\n";
  return std::move(out).bytes();
}

}  // namespace loopbaan
