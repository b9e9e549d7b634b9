// SPDX-License-Identifier: BSL-1.0
#include <algorithm>

#include <report/curriculum/parts.hpp>
#include <report/html/frame.hpp>
#include <report/text/numbers.hpp>

namespace loopbaan::detail {
namespace {

/// Who knows more of the modules that a finding stands on.
std::vector<std::string> teams_of(const map_page& page, const curriculum_finding& found) {
  std::vector<std::string> teams;
  const auto add = [&](std::uint32_t module) {
    if (const auto& team = page.map.modules()[module].team) {
      const std::string& words = team->in_language(page.lang);
      if (std::ranges::find(teams, words) == teams.end()) teams.push_back(words);
    }
  };
  for (const cell_place& cell : found.cells) add(cell.module);
  if (found.module) add(*found.module);
  return teams;
}

/// Some findings as a table; nothing where there are none.
markup table_of(const map_page& page, const std::vector<std::size_t>& numbers, const std::string& title) {
  markup out;
  if (numbers.empty()) return out;
  out << scroll_start(title) << "<table class=findings><caption>" << title
      << "</caption><thead><tr><th scope=col class=num>" << page.in("Nr", "No") << "</th><th scope=col>"
      << page.in("Regel", "Rule") << "</th><th scope=col>" << page.in("Bevinding", "Finding") << "</th><th scope=col>"
      << page.in("Zeker", "Certain") << "</th><th scope=col>" << page.in("Vraag het aan", "Ask")
      << "</th></tr></thead><tbody>\n";
  for (const std::size_t i : numbers) {
    const curriculum_finding& each = page.model.findings[i];
    out << "<tr id=f" << i + 1 << "><td class=num>" << i + 1 << "</td><td>"
        << text_of(each.rule).title.in_language(page.lang) << "</td><td>" << print(each, page.map, page.lang)
        << "</td><td>" << (each.certain ? page.in("ja", "yes") : page.in("kan verdwijnen", "may vanish")) << "</td><td>"
        << enumerate(teams_of(page, each), page.lang) << "</td></tr>\n";
  }
  out << "</tbody></table></div>\n";
  return out;
}

}  // namespace

markup write_map_findings(const map_page& page, std::span<const competence_index> columns) {
  std::vector<std::size_t> numbers;
  for (std::size_t i = 0; i < page.model.findings.size(); ++i)
    if (const auto competence = page.model.findings[i].competence;
        competence && std::ranges::find(columns, *competence) != columns.end())
      numbers.push_back(i);
  return table_of(page, numbers, page.in("Bevindingen in dit deel", "Findings in this part"));
}

markup write_findings_of_modules(const map_page& page) {
  std::vector<std::size_t> numbers;
  for (std::size_t i = 0; i < page.model.findings.size(); ++i)
    if (!page.model.findings[i].competence) numbers.push_back(i);
  return table_of(page, numbers, page.in("Bevindingen over modules en perioden", "Findings about modules and periods"));
}

markup write_accepted(const map_page& page) {
  markup out;
  if (!page.model.accepted.empty()) {
    out << "<h3>" << page.in("Zo bedoeld", "Meant to be so") << "</h3>\n<ul>\n";
    for (const curriculum_finding& each : page.model.accepted)
      out << "<li>" << print(each, page.map, page.lang) << " <span class=soft>"
          << page.map.draft().accepted[*each.accepted].reason.in_language(page.lang) << "</span></li>\n";
    out << "</ul>\n";
  }
  const auto& left_out = page.map.draft().left_out;
  if (left_out.empty()) return out;
  out << "<h3>" << page.in("Bewust aan anderen gelaten", "Left to others on purpose") << "</h3>\n<ul>\n";
  for (const left_out_competence& each : left_out) {
    out << "<li>" << page.title(*page.map.fw().competences().find(each.competence));
    if (each.variant) out << " (" << page.map.variant_title(*page.map.find_variant(*each.variant), page.lang) << ")";
    out << " <span class=soft>" << each.reason.in_language(page.lang) << "</span></li>\n";
  }
  out << "</ul>\n";
  return out;
}

}  // namespace loopbaan::detail
