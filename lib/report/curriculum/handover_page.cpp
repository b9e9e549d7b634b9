// SPDX-License-Identifier: BSL-1.0
#include <algorithm>

#include <loopbaan/report/curriculum_page.hpp>

#include <report/html/frame.hpp>
#include <report/html/markup.hpp>
#include <report/html/styles.hpp>
#include <report/text/numbers.hpp>

namespace loopbaan {
namespace {

std::string title_of_line(const handover_line& line, const framework& on, language lang) {
  const auto found = on.competences().find(line.competence);
  return found ? on.competences()[*found].title.in_language(lang) : line.competence;
}

std::string level_of_line(const handover_line& line, const std::optional<std::string>& id, const framework& on,
                          language lang) {
  const auto competence = on.competences().find(line.competence);
  if (!competence || !id) return "";
  const auto found = on.rank_of(*competence, *id);
  return found ? on.level_title(*competence, *found, lang) : *id;
}

}  // namespace

std::string write_handover_page(const handover& of, const framework& on, language lang) {
  using detail::markup;
  const auto in = [&](const char* nl, const char* en) { return std::string{worded(lang, nl, en)}; };
  const std::string name = of.title ? of.title->in_language(lang) : of.id;
  const std::string title = in("Overdracht: ", "Handover: ") + name +
                            (of.variant ? ", " + of.variant->in_language(lang) : std::string{}) +
                            (of.person ? ", " + *of.person : std::string{});
  const auto cell = [&](markup& out, const std::string& words) { out << "<td>" << words << "</td>"; };
  markup out;
  out << detail::page_start(title, lang, detail::handover_style())
      << detail::skip_link(in("Naar de inhoud", "To the content"), "main") << "<header><h1>" << title
      << "</h1></header>\n<main id=\"main\" tabindex=\"-1\">\n<p>"
      << (of.person
              ? in("Wat deze starter zelf heeft laten zien, en voor de rest wat de opleiding bij iedereen toetste en "
                   "wat zij kort of niet deed. Waar eigen bewijs ontbreekt, is van deze starter onbekend wat hier dun "
                   "is, tot u het vaststelt. Na het diploma is het bestuur eerst verantwoordelijk.",
                   "What this starter showed, and for the rest what the programme assessed of everybody and what it "
                   "did briefly or not at all. Where there is no own evidence, what is thin here is unknown of this "
                   "starter until you find out. After the diploma the board is first responsible.")
              : in("Wat iedereen die deze opleiding afrondde heeft laten zien, en wat kort of niet aan bod kwam. Het "
                   "zegt iets van de opleiding, niet van deze starter: wat hier dun is, is van iemand onbekend tot u "
                   "het vaststelt. Na het diploma is het bestuur eerst verantwoordelijk.",
                   "What everybody who finished this programme has shown, and what was dealt with briefly or not at "
                   "all. It says something of the programme, not of this starter: what is thin here is unknown of "
                   "somebody until you find out. After the diploma the board is first responsible."))
      << "</p>\n<p class=soft>" << in("Kaart ", "Map ") << of.id << " " << of.version << "; "
      << on.title().in_language(lang) << " (" << on.id() << " " << on.version() << ").</p>\n";
  const auto thin = std::ranges::count_if(of.lines, [](const auto& each) { return is_thin(each); });
  out << "<section><h2>" << in("Op te pakken in de inductie", "To take up in induction") << " (" << thin << ")</h2>\n";
  if (thin == 0)
    out << "<p>"
        << in("Niets: alles is getoetst tot het gevraagde niveau.", "Nothing: all is assessed up to the level asked.")
        << "</p>\n";
  if (thin > 0) {
    out << detail::scroll_start(in("Op te pakken in de inductie", "To take up in induction"))
        << "<table><thead><tr><th scope=col>" << in("Bekwaamheid", "Competence") << "</th><th scope=col>"
        << in("Gevraagd", "Asked") << "</th><th scope=col>" << in("Wat de opleiding deed", "What the programme did")
        << "</th><th scope=col>" << in("Vraag het aan", "Ask") << "</th></tr></thead><tbody>\n";
    for (const handover_line& each : of.lines) {
      if (!is_thin(each)) continue;
      out << "<tr><th scope=row>" << title_of_line(each, on, lang) << "</th>";
      cell(out, level_of_line(each, each.asked, on, lang));
      cell(out, print(each, on, lang));
      cell(out, detail::enumerate(each.ask, lang));
      out << "</tr>\n";
    }
    out << "</tbody></table></div>\n";
  }
  out << "</section>\n<section><h2>" << in("Wat een afgestudeerde heeft laten zien", "What a graduate has shown")
      << " (" << of.lines.size() - static_cast<std::size_t>(thin) << ")</h2>\n"
      << detail::scroll_start(in("Wat een afgestudeerde heeft laten zien", "What a graduate has shown"))
      << "<table><thead><tr><th scope=col>" << in("Bekwaamheid", "Competence") << "</th><th scope=col>"
      << in("Niveau", "Level") << "</th><th scope=col>" << in("Toets", "Assessment") << "</th><th scope=col>"
      << in("Door", "By") << "</th></tr></thead><tbody>\n";
  for (const handover_line& each : of.lines) {
    if (is_thin(each)) continue;
    const bool is_own = each.how == handed::shown;
    std::string modules = is_own ? in("eigen bewijs", "own evidence") : std::string{};
    if (!is_own)
      for (const std::string& id : each.modules) modules += (modules.empty() ? "" : ", ") + id;
    out << "<tr><th scope=row>" << title_of_line(each, on, lang) << "</th>";
    cell(out, level_of_line(each, each.level, on, lang));
    cell(out, modules);
    cell(out, is_own || !each.by            ? std::string{}
              : *each.by == side::institute ? in("instituut", "institute")
              : *each.by == side::workplace ? in("werkplek", "workplace")
                                            : in("samen", "together"));
    out << "</tr>\n";
  }
  out << "</tbody></table></div></section>\n";
  if (!of.modules.empty()) {
    out << "<section><h2>" << in("De modules", "The modules") << "</h2>\n<ul class=modules>\n";
    for (const handover_module& each : of.modules)
      out << "<li><b>" << each.id << "</b> " << each.title.in_language(lang) << "</li>\n";
    out << "</ul></section>\n";
  }
  out << "</main>\n</body>\n</html>\n";
  return std::move(out).bytes();
}

}  // namespace loopbaan
