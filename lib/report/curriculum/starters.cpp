// SPDX-License-Identifier: BSL-1.0
#include <algorithm>

#include <loopbaan/curriculum/handover.hpp>

#include <report/curriculum/parts.hpp>
#include <report/html/frame.hpp>
#include <report/text/numbers.hpp>

namespace loopbaan::detail {
namespace {

/// How far the variants of the programme come with a competence, each way once.
std::string programme_in_words(const map_page& page, const std::vector<handover>& handovers,
                               const std::string& competence) {
  std::vector<std::string> ways;
  std::vector<std::vector<std::uint32_t>> variants;
  for (std::uint32_t v = 0; v < handovers.size(); ++v) {
    const auto line = std::ranges::find(handovers[v].lines, competence, &handover_line::competence);
    if (line == handovers[v].lines.end()) continue;
    const std::string words = print(*line, page.map.fw(), page.lang);
    const auto known = std::ranges::find(ways, words);
    if (known == ways.end()) {
      ways.push_back(words);
      variants.push_back({v});
    } else {
      variants[static_cast<std::size_t>(known - ways.begin())].push_back(v);
    }
  }
  std::string made;
  for (std::size_t i = 0; i < ways.size(); ++i) {
    if (!made.empty()) made += " ";
    if (ways.size() > 1) {
      std::string names;
      for (const std::uint32_t each : variants[i])
        names += (names.empty() ? "" : ", ") + page.map.variant_title(each, page.lang);
      made += names + ": ";
    }
    made += ways[i];
  }
  return made;
}

}  // namespace

markup write_map_starters(const map_page& page) {
  markup out;
  if (!page.model.starters) return out;
  const coverage& counted_people = *page.model.starters;
  std::uint32_t people = 0;
  for (const std::uint32_t each : counted_people.sizes) people += each;
  std::vector<handover> handovers;
  for (std::uint32_t v = 0; v < page.map.variant_count(); ++v) handovers.push_back(make_handover(page.map, v));
  out << "<section><h2>" << page.in("Wat starters nog missen", "What starters still lack") << "</h2>\n<p>"
      << counted(people, {"starter", "starter"}, {"starters", "starters"}, page.lang)
      << page.in(" uit de tabel die is meegegeven, naast wat de opleiding doet. Het profiel is “",
                 " of the table that was given, beside what the programme does. The profile is “")
      << page.map.fw().profiles()[counted_people.target].title.in_language(page.lang)
      << page.in(
             "”. Wie ergens niet aan voldoet, of van wie het niet bekend is, telt als missend. Een streepje is "
             "afgeschermd: te weinig mensen, of bijna niemand of iedereen (minimum ",
             "”. Who does not meet something, or of whom it is not known, counts as lacking it. A dash is "
             "protected: too few people, or nearly nobody or everybody (minimum ")
      << grouped(counted_people.rule.minimum, page.lang) << ").</p>\n"
      << scroll_start(page.in("Wat starters nog missen", "What starters still lack"))
      << "<table><thead><tr><th scope=col>" << page.in("Bekwaamheid", "Competence") << "</th><th scope=col class=num>"
      << page.in("Missen het", "Lack it") << "</th><th scope=col class=num>"
      << page.in("Waarvan onbekend", "Of these unknown") << "</th><th scope=col>"
      << page.in("Wat de opleiding doet", "What the programme does") << "</th></tr></thead><tbody>\n";
  for (const coverage_row& row : counted_people.rows) {
    if (!row.competence) continue;
    out << "<tr><th scope=row>" << page.title(*row.competence) << "</th><td class=num>";
    if (row.total)
      out << grouped(row.total->whole - row.total->part, page.lang) << page.in(" van ", " of ")
          << grouped(row.total->whole, page.lang);
    else
      out << "–";
    out << "</td><td class=num>";
    if (row.unknown)
      out << grouped(row.unknown->part, page.lang);
    else
      out << "–";
    out << "</td><td>" << programme_in_words(page, handovers, page.map.fw().competences()[*row.competence].id)
        << "</td></tr>\n";
  }
  out << "</tbody></table></div></section>\n";
  return out;
}

}  // namespace loopbaan::detail
