// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/graph/findings.hpp>

#include <graph/named.hpp>

namespace loopbaan {
namespace {

using detail::listed;
using detail::named;

/// The step that a finding is about. @throws error 430 where it names none
step_index first_of(const std::vector<step_index>& steps) {
  detail::require_position(0, steps.size());
  return steps.front();
}

/// “A” → Orde (basis) → “B” → “A”
std::string around(const career_graph& graph, const finding& f, language lang) {
  std::string words;
  for (const auto v : f.cycle) {
    const auto [attained, step] = graph[v];
    words +=
        (words.empty() ? "" : " → ") + (step ? named(graph.fw(), *step, lang) : named(graph.fw(), *attained, lang));
  }
  return words;
}

std::string cycle_words(const career_graph& graph, const finding& f, language lang) {
  std::size_t walked = 0;
  for (const auto v : f.cycle) walked += graph.is_step(v) ? 1U : 0U;
  std::string words = f.closed ? worded(lang, "Kring waar niemand in komt: ", "Circle that nobody gets into: ")
                               : worded(lang, "Kring zonder vaste volgorde: ", "Circle without a fixed order: ");
  words += around(graph, f, lang) + ".";
  if (f.steps.size() + 1 > walked)
    words += worded(lang, " Bij deze kring horen ", " ") + std::to_string(f.steps.size()) +
             worded(lang, " stappen: ", " steps belong to it: ") + listed(graph.fw(), f.steps, lang, 6) + ".";
  return words;
}

std::string dead_words(const framework& on, const finding& f, language lang) {
  std::string words = named(on, first_of(f.steps), lang) + worded(lang, " gaat nooit open", " never opens");
  if (!f.attainments.empty())
    words += worded(lang, ": niemand bereikt ", ": nobody reaches ") + listed(on, f.attainments, lang);
  if (!f.excluding.empty())
    words += worded(lang, ": hij kan niet zonder ", ": it cannot do without ") + listed(on, f.excluding, lang) +
             worded(lang, ", en die sluiten elkaar uit", ", which exclude each other");
  if (!f.others.empty())
    words += (f.attainments.empty() ? ": " : "; ") + std::string{worded(lang, "hij komt na ", "it comes after ")} +
             listed(on, f.others, lang) + worded(lang, ", en dat gaat ook nooit open", ", which never opens either");
  return words + ".";
}

std::string undelivered_words(const framework& on, const finding& f, language lang) {
  std::string words = worded(lang, "Geen stap levert ", "No step yields ") + listed(on, f.attainments, lang);
  if (!f.steps.empty()) words += worded(lang, "; nodig voor ", "; required for ") + listed(on, f.steps, lang);
  if (!f.profiles.empty())
    words += worded(lang, "; gevraagd of gewenst in profiel ", "; required or desired in profile ") +
             listed(on, f.profiles, lang);
  return words + ".";
}

std::string dominated_words(const framework& on, const finding& f, language lang) {
  const std::string worse = named(on, first_of(f.steps), lang);
  const std::string better = named(on, first_of(f.others), lang);
  if (f.equal)
    return worse + worded(lang, " vraagt, levert en kost hetzelfde als ", " asks, yields and costs the same as ") +
           better + ".";
  return worded(lang, "Naast ", "Beside ") + better + worded(lang, " is ", ", ") + worse +
         worded(lang,
                " nooit de betere keus: dat vraagt niet meer, levert niet minder en kost niet meer uren, geld of "
                "weken.",
                " is never the better choice: the former asks no more, yields no less and costs no more hours, money or "
                "weeks.");
}

std::string requisite_words(const framework& on, const finding& f, language lang) {
  const std::string step = named(on, first_of(f.steps), lang);
  if (f.alternative)
    return worded(lang, "Alternatief ", "Alternative ") + std::to_string(*f.alternative + 1) +
           worded(lang, " van ", " of ") + step +
           (f.attainments.empty() ? "" : " (" + listed(on, f.attainments, lang) + ")") +
           worded(lang, " voegt niets toe: wie eraan voldoet, voldoet ook aan een ander alternatief.",
                  " adds nothing: whoever meets it meets another alternative too.");
  std::string words = step;
  if (!f.attainments.empty()) words += worded(lang, " vraagt ", " requires ") + listed(on, f.attainments, lang, 1000);
  if (!f.attainments.empty() && !f.others.empty()) words += worded(lang, " en", " and");
  if (!f.others.empty()) words += worded(lang, " komt na ", " comes after ") + listed(on, f.others, lang, 1000);
  return words + worded(lang, ", maar wie aan de andere eisen voldoet, heeft dat al.",
                        ", but whoever meets the other requisites has that already.");
}

}  // namespace

std::string explain(const career_graph& graph, const finding& f, language lang) {
  const framework& on = graph.fw();
  switch (f.kind) {
    case finding_kind::cycle:
      return cycle_words(graph, f, lang);
    case finding_kind::dead_step:
      return dead_words(on, f, lang);
    case finding_kind::undelivered:
      return undelivered_words(on, f, lang);
    case finding_kind::dominated:
      return dominated_words(on, f, lang);
    case finding_kind::superfluous_step:
      return named(on, first_of(f.steps), lang) +
             worded(lang, " levert alleen wat iedereen al heeft die hem mag doen: ",
                    " yields only what everyone has already who may take it: ") +
             listed(on, f.attainments, lang) + ".";
    case finding_kind::superfluous_requisite:
      return requisite_words(on, f, lang);
  }
  return {};
}

std::string remedy(const finding& f, language lang) {
  switch (f.kind) {
    case finding_kind::cycle:
      if (f.closed)
        return worded(lang, "Laat een van deze stappen een eis vallen, of voeg een stap toe waarmee iemand begint.",
                      "Drop a requirement of one of these steps, or add a step to begin with.");
      return worded(lang,
                    "Dit mag. Wilt u een vaste volgorde, laat dan een stap eerst vragen wat een eerdere stap levert.",
                    "This is allowed. For a fixed order, let a step require what an earlier step yields.");
    case finding_kind::dead_step:
      if (!f.excluding.empty())
        return worded(lang, "Laat een van de twee de ander niet meer uitsluiten, of geef de stap een andere weg.",
                      "Let one of the two no longer exclude the other, or give the step another way in.");
      return worded(lang, "Verlaag de eis, of voeg een stap toe die dit levert.",
                    "Lower the requirement, or add a step that yields this.");
    case finding_kind::undelivered:
      return worded(
          lang, "Brengen mensen dit mee, dan is het goed. Voeg anders een stap toe die dit levert, of verlaag de eis.",
          "If people bring this along, all is well. Else add a step that yields it, or lower the requirement.");
    case finding_kind::dominated:
      return worded(lang, "Haal de stap weg, of noem wat hem anders maakt: een eis, een opbrengst of de kosten.",
                    "Remove the step, or say what makes it different: a requirement, a yield or its cost.");
    case finding_kind::superfluous_step:
      return worded(lang, "Verlaag de eisen, verhoog de opbrengst, of haal de stap weg.",
                    "Lower its requirements, raise its yields, or remove the step.");
    case finding_kind::superfluous_requisite:
      if (f.alternative) return worded(lang, "Haal het alternatief weg.", "Remove the alternative.");
      return worded(lang, "De eis kan weg, tenzij mensen van buiten instromen die dit nog niet hebben.",
                    "The requisite can go, unless people come from outside who do not have it yet.");
  }
  return {};
}

}  // namespace loopbaan
