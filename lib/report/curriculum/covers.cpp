// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <array>

#include <loopbaan/core/quantity.hpp>

#include <report/curriculum/parts.hpp>
#include <report/html/frame.hpp>
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

/// To which level, when and by whom, as far as is known.
std::string details_of(const map_page& page, competence_index competence, const activity_cover& cover) {
  const rank level = cover.for_everybody != rank::not_shown && cover.for_everybody != rank::unknown
                         ? cover.for_everybody
                         : cover.possible;
  std::vector<std::string> more;
  if (std::string words = level_words(page, competence, level); !words.empty()) more.push_back(std::move(words));
  if (cover.when.is_known()) more.push_back(print(cover.when, page.lang));
  if (cover.sides != 0)
    more.push_back(cover.sides == 1   ? page.in("instituut", "institute")
                   : cover.sides == 2 ? page.in("werkplek", "workplace")
                                      : page.in("instituut en werkplek", "institute and workplace"));
  std::string made;
  for (const std::string& each : more) made += (made.empty() ? "" : ", ") + each;
  return made;
}

bool is_alike(const activity_cover& a, const activity_cover& b) {
  return a.there == b.there && a.for_everybody == b.for_everybody && a.possible == b.possible && a.when == b.when &&
         a.sides == b.sides;
}

/// Variants of which the row would be the same, together.
std::vector<std::vector<std::uint32_t>> alike(std::span<const competence_cover> covers) {
  std::vector<std::vector<std::uint32_t>> made;
  for (std::uint32_t v = 0; v < covers.size(); ++v) {
    const competence_cover& own = covers[v];
    const auto group = std::ranges::find_if(made, [&](const std::vector<std::uint32_t>& known) {
      const competence_cover& other = covers[known.front()];
      return own.modules == other.modules && own.load == other.load && own.without_load == other.without_load &&
             std::ranges::equal(own.activities, other.activities, is_alike);
    });
    if (group == made.end())
      made.push_back({v});
    else
      group->push_back(v);
  }
  return made;
}

std::string variants_in_words(const map_page& page, const std::vector<std::uint32_t>& variants) {
  if (variants.size() == page.map.variant_count()) return page.in("alle", "all");
  std::string made;
  for (const std::uint32_t each : variants)
    made += (made.empty() ? "" : ", ") + page.map.variant_title(each, page.lang);
  return made;
}

}  // namespace

markup write_map_covers(const map_page& page) {
  const bool many = page.map.variant_count() > 1;
  markup out;
  out << "<section><h2>" << page.in("Dekking", "Coverage") << "</h2>\n<p>"
      << page.in(
             "“Ja” is voor iedereen, “bij keuze” alleen voor wie ervoor kiest. Uren zijn die van de modules die eraan "
             "raken; zij worden niet over bekwaamheden verdeeld.",
             "“Yes” is for everybody, “by choice” only for who chooses it. Hours are those of the modules that touch "
             "it; they are not divided over competences.")
      << "</p>\n"
      << scroll_start(page.in("Dekking", "Coverage")) << "<table><thead><tr><th scope=col>"
      << page.in("Bekwaamheid", "Competence") << "</th>";
  if (many) out << "<th scope=col>" << page.in("Variant", "Variant") << "</th>";
  for (const phrase& each :
       {phrase{"Introduceren", "Introduced"}, phrase{"Oefenen", "Practised"}, phrase{"Toetsen", "Assessed"}})
    out << "<th scope=col>" << each.in_language(page.lang) << "</th>";
  out << "<th scope=col>" << page.in("Gevraagd", "Asked") << "</th><th scope=col class=num>"
      << page.in("Modules", "Modules") << "</th><th scope=col class=num>" << page.in("Uren", "Hours")
      << "</th></tr></thead><tbody>\n";
  const std::size_t count = page.map.variant_count();
  const std::vector<competence_cover>& covers = page.model.covers;
  for (std::size_t first = 0; first < covers.size(); first += count) {
    const auto groups = alike(std::span{covers}.subspan(first, count));
    for (const std::vector<std::uint32_t>& group : groups) {
      const competence_cover& each = covers[first + group.front()];
      out << "<tr>";
      if (&group == &groups.front())
        out << "<th scope=rowgroup rowspan=" << groups.size() << ">" << page.title(each.competence) << "</th>";
      if (many) out << "<td>" << variants_in_words(page, group) << "</td>";
      for (const activity_cover& cover : each.activities) {
        out << "<td>" << extent_words(page, cover.there);
        if (const std::string more = details_of(page, each.competence, cover); !more.empty())
          out << " <span class=soft>" << more << "</span>";
        out << "</td>";
      }
      out << "<td>" << level_words(page, each.competence, page.map.required(each.competence)) << "</td><td class=num>"
          << each.modules << "</td><td class=num>"
          << (each.without_load == each.modules ? "–" : decimal(each.load, 100, 1, page.lang));
      if (each.without_load > 0 && each.without_load < each.modules) out << "+";
      out << "</td></tr>\n";
    }
  }
  out << "</tbody></table></div></section>\n";
  return out;
}

/// Where variants differ, side by side: what each of them has, or that it lacks it.
markup write_map_variants(const map_page& page) {
  markup out;
  const std::size_t count = page.map.variant_count();
  if (count < 2) return out;
  const std::vector<competence_cover>& covers = page.model.covers;
  const std::array<text, 3> verbs{text{"introduceren", "introduce"}, text{"oefenen", "practise"},
                                  text{"toetsen", "assess"}};
  std::size_t differing = 0;
  markup rows;
  for (std::size_t first = 0; first < covers.size(); first += count)
    for (std::size_t a = 0; a < 3; ++a) {
      std::vector<std::string> words;
      for (std::size_t v = 0; v < count; ++v) {
        const competence_cover& each = covers[first + v];
        const std::string more = details_of(page, each.competence, each.activities[a]);
        words.push_back(extent_words(page, each.activities[a].there) + (more.empty() ? "" : ": " + more));
      }
      if (std::ranges::count(words, words.front()) == static_cast<std::ptrdiff_t>(count)) continue;
      ++differing;
      rows << "<tr><th scope=row>" << page.title(covers[first].competence) << "</th><td>"
           << verbs.at(a).in_language(page.lang) << "</td>";
      for (const std::string& each : words) rows << "<td>" << each << "</td>";
      rows << "</tr>\n";
    }
  out << "<section><h2>" << page.in("Varianten naast elkaar", "Variants side by side") << "</h2>\n";
  if (differing == 0) {
    out << "<p>" << page.in("Zij doen hetzelfde.", "They do the same.") << "</p></section>\n";
    return out;
  }
  out << "<p>"
      << page.in("Alleen waar zij verschillen. “Nee” is: niemand in deze variant komt het tegen.",
                 "Only where they differ. “No” means: nobody in this variant meets it.")
      << "</p>\n"
      << scroll_start(page.in("Varianten naast elkaar", "Variants side by side")) << "<table><thead><tr><th scope=col>"
      << page.in("Bekwaamheid", "Competence") << "</th><th scope=col>" << page.in("Wat", "What") << "</th>";
  for (std::uint32_t v = 0; v < count; ++v) out << "<th scope=col>" << page.map.variant_title(v, page.lang) << "</th>";
  out << "</tr></thead><tbody>\n" << rows << "</tbody></table></div></section>\n";
  return out;
}

}  // namespace loopbaan::detail
