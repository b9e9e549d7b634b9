// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <array>

#include <report/curriculum/parts.hpp>
#include <report/html/frame.hpp>
#include <report/text/numbers.hpp>

namespace loopbaan::detail {

markup write_map_modules(const map_page& page) {
  markup out;
  std::vector<std::uint32_t> weighty;
  for (const std::uint32_t m : page.model.order)
    if (page.model.weights[m].metrics.blocking > 0 || !page.model.weights[m].sole.empty()) weighty.push_back(m);
  if (weighty.empty()) return out;
  out << "<section><h2>" << page.in("Waar het van afhangt", "What hangs on what") << "</h2>\n";
  if (page.model.longest_chain.size() > 1) {
    std::string chain;
    for (const std::uint32_t each : page.model.longest_chain)
      chain += (chain.empty() ? "" : " → ") + page.map.modules()[each].id;
    out << "<p>"
        << page.in("Langste keten van modules die op elkaar wachten: ",
                   "Longest chain of modules that wait for each other: ")
        << chain << ".</p>\n";
  }
  out << write_module_picture(page);
  out << scroll_start(page.in("Modules die op elkaar wachten", "Modules that wait for each other"))
      << "<table><thead><tr><th scope=col>" << page.in("Module", "Module") << "</th><th scope=col class=num>"
      << page.in("Wachten erop", "Wait for it") << "</th><th scope=col class=num>"
      << page.in("In een keten van", "In a chain of") << "</th><th scope=col>"
      << page.in("Alleen hier, voor een variant", "Only here, for a variant") << "</th></tr></thead><tbody>\n";
  const std::array<text, 3> verbs{text{"introduceren", "introduce"}, text{"oefenen", "practise"},
                                  text{"toetsen", "assess"}};
  for (const std::uint32_t m : weighty) {
    const module_weight& weight = page.model.weights[m];
    out << "<tr><th scope=row>" << page.map.modules()[m].id << " " << page.map.modules()[m].title.in_language(page.lang)
        << "</th><td class=num>" << weight.metrics.blocking << "</td><td class=num>" << weight.metrics.delay
        << "</td><td>";
    std::map<competence_index, std::vector<std::string>> sole;
    for (const sole_activity& each : weight.sole)
      sole[each.competence].push_back(verbs.at(static_cast<std::size_t>(each.does)).in_language(page.lang));
    bool first = true;
    for (const auto& [competence, does] : sole) {
      out << (first ? "" : "; ") << page.title(competence) << ": " << enumerate(does, page.lang);
      first = false;
    }
    out << "</td></tr>\n";
  }
  out << "</tbody></table></div></section>\n";
  return out;
}

}  // namespace loopbaan::detail
