// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/core/quantity.hpp>

#include <report/curriculum/parts.hpp>
#include <report/text/numbers.hpp>

namespace loopbaan::detail {
namespace {

/// A level in words, or nothing.
std::string level_words(const map_page& page, competence_index of, rank level) {
  if (level == rank::unknown || level == rank::not_shown) return "";
  return page.map.fw().level_title(of, level, page.lang);
}

std::string extent_words(const map_page& page, extent there) {
  switch (there) {
    case extent::everybody:
      return page.in("ja", "yes");
    case extent::by_choice:
      return page.in("bij keuze", "by choice");
    case extent::in_doubt:
      return page.in("misschien", "perhaps");
    case extent::none:
      break;
  }
  return page.in("nee", "no");
}

}  // namespace

markup write_map_covers(const map_page& page) {
  const bool many = page.map.variant_count() > 1;
  markup out;
  out << "<section><h2>" << page.in("Dekking", "Coverage") << "</h2>\n<p>"
      << page.in(
             "“Ja” is voor iedereen, “bij keuze” alleen voor wie ervoor kiest. Uren zijn die van de modules die eraan "
             "raken; "
             "zij worden niet over bekwaamheden verdeeld.",
             "“Yes” is for everybody, “by choice” only for who chooses it. Hours are those of the modules that touch "
             "it; "
             "they are not divided over competences.")
      << "</p>\n<div class=scroll><table><thead><tr><th scope=col>" << page.in("Bekwaamheid", "Competence") << "</th>";
  if (many) out << "<th scope=col>" << page.in("Variant", "Variant") << "</th>";
  for (const char* each : {"Introduceren", "Oefenen", "Toetsen"}) {
    const std::string word = each;
    out << "<th scope=col>"
        << (page.lang == language::nl ? word
            : word == "Introduceren"  ? "Introduced"
            : word == "Oefenen"       ? "Practised"
                                      : "Assessed")
        << "</th>";
  }
  out << "<th scope=col>" << page.in("Gevraagd", "Asked") << "</th><th scope=col class=num>"
      << page.in("Modules", "Modules") << "</th><th scope=col class=num>" << page.in("Uren", "Hours")
      << "</th></tr></thead><tbody>\n";
  const competence_cover* before = nullptr;
  for (const competence_cover& each : page.model.covers) {
    const bool is_new = before == nullptr || before->competence != each.competence;
    before = &each;
    out << "<tr>";
    if (is_new)
      out << "<th scope=rowgroup rowspan=" << page.map.variant_count() << ">" << page.title(each.competence) << "</th>";
    if (many) out << "<td>" << page.map.variant_title(each.variant, page.lang) << "</td>";
    for (const activity_cover& cover : each.activities) {
      out << "<td>" << extent_words(page, cover.there);
      const rank level = cover.for_everybody != rank::not_shown ? cover.for_everybody : cover.possible;
      std::vector<std::string> more;
      if (std::string words = level_words(page, each.competence, level); !words.empty())
        more.push_back(std::move(words));
      if (cover.when.is_known()) more.push_back(print(cover.when, page.lang));
      if (!more.empty()) out << " <span class=soft>" << enumerate(more, page.lang) << "</span>";
      out << "</td>";
    }
    out << "<td>" << level_words(page, each.competence, page.map.required(each.competence)) << "</td><td class=num>"
        << each.modules << "</td><td class=num>"
        << (each.without_load == each.modules ? "–" : decimal(each.load, 100, 1, page.lang))
        << (each.without_load > 0 && each.without_load < each.modules ? "+" : "") << "</td></tr>\n";
  }
  out << "</tbody></table></div></section>\n";
  return out;
}

markup write_map_variants(const map_page& page) {
  markup out;
  const auto count = static_cast<std::uint32_t>(page.map.variant_count());
  if (count < 2) return out;
  out << "<section><h2>" << page.in("Varianten naast elkaar", "Variants side by side") << "</h2>\n";
  for (std::uint32_t other = 1; other < count; ++other) {
    out << "<h3>" << page.map.variant_title(0, page.lang) << page.in(" en ", " and ")
        << page.map.variant_title(other, page.lang) << "</h3>\n";
    const auto found = compare_variants(page.map, 0, other);
    if (found.empty()) out << "<p>" << page.in("Zij doen hetzelfde.", "They do the same.") << "</p>\n";
    if (found.empty()) continue;
    out << "<ul>\n";
    for (const variant_difference& each : found)
      out << "<li>" << print(each, page.map, 0, other, page.lang) << "</li>\n";
    out << "</ul>\n";
  }
  out << "</section>\n";
  return out;
}

}  // namespace loopbaan::detail
