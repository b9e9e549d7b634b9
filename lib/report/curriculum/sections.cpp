// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <array>

#include <loopbaan/core/quantity.hpp>

#include <report/curriculum/parts.hpp>
#include <report/html/frame.hpp>
#include <report/text/numbers.hpp>

namespace loopbaan::detail {
markup write_map_verdicts(const map_page& page) {
  const curriculum_page_model& model = page.model;
  const auto count = [&](std::size_t number, const text& one, const text& more) {
    return counted(number, one, more, page.lang);
  };
  markup out;
  out << "<section><h2>" << page.in("In het kort", "In short") << "</h2>\n<p>" << page.in("Ingevuld: ", "Filled in: ")
      << grouped(model.filling.filled, page.lang) << page.in(" van ", " of ")
      << count(model.filling.modules, {"module", "module"}, {"modules", "modules"}) << ", "
      << count(model.filling.cells, {"cel", "cell"}, {"cellen", "cells"}) << ", "
      << count(model.filling.question_marks, {"vraagteken", "question mark"}, {"vraagtekens", "question marks"}) << ". "
      << count(page.map.competences().size(), {"bekwaamheid", "competence"}, {"bekwaamheden", "competences"}) << ", "
      << count(page.map.variant_count(), {"variant", "variant"}, {"varianten", "variants"});
  if (page.map.profile())
    out << page.in("; gemeten aan het profiel “", "; measured by the profile “")
        << page.map.fw().profiles()[*page.map.profile()].title.in_language(page.lang) << "”";
  out << ".</p>\n";
  for (const diagnostic& note : page.map.notes())
    if (note.code == errc::not_on_the_map || note.code == errc::modules_without_cells ||
        note.code == errc::times_unsaid || note.code == errc::sides_unsaid)
      out << "<p>" << page.in("Let op: ", "Note: ") << message(note, page.lang) << ". " << remedy(note, page.lang)
          << "</p>\n";
  if (model.findings.empty()) {
    out << "<p class=verdict>"
        << page.in("Niets ontbreekt: de regels vinden niets.", "Nothing is missing: the rules find nothing.")
        << "</p></section>\n";
    return out;
  }
  out << "<ul class=verdict>\n";
  for (const curriculum_rule_text& rule : curriculum_rules()) {
    std::size_t number = 0;
    std::vector<std::string> what;
    for (const curriculum_finding& each : model.findings) {
      if (each.rule != rule.rule) continue;
      ++number;
      std::string words = each.competence ? page.title(*each.competence)
                          : each.module   ? page.map.modules()[*each.module].id
                                          : print(module_span{each.time, each.time}, page.lang);
      if (std::ranges::find(what, words) == what.end()) what.push_back(std::move(words));
    }
    if (number == 0) continue;
    constexpr std::size_t most = 8;
    if (what.size() > most) {
      const std::size_t rest = what.size() - most;
      what.resize(most);
      what.push_back(counted(rest, {"andere", "other"}, {"andere", "others"}, page.lang));
    }
    out << "<li><b>" << rule.title.in_language(page.lang) << "</b>: " << enumerate(what, page.lang) << "</li>\n";
  }
  out << "</ul></section>\n";
  return out;
}

markup write_map_repair(const map_page& page) {
  const curriculum_repair& repair = page.model.repair;
  markup out;
  if (page.model.findings.empty()) return out;
  out << "<section><h2>" << page.in("Kleinste reparatie", "Smallest repair") << "</h2>\n<p>";
  switch (repair.status) {
    case repair_status::optimal:
      out << counted(repair.cost, {"verandering volstaat:", "change will do:"},
                     {"veranderingen volstaan:", "changes will do:"}, page.lang)
          << " " << page.in("minder kan niet, dat is bewezen.", "fewer will not, that is proven.");
      break;
    case repair_status::feasible:
      out << counted(repair.cost, {"verandering", "change"}, {"veranderingen", "changes"}, page.lang)
          << page.in(" volstaan; minder dan ", " will do; fewer than ") << grouped(repair.bound, page.lang)
          << page.in(" kan zeker niet.", " will certainly not.");
      break;
    case repair_status::unreachable:
      out << page.in("Met andere cellen alleen is niet alles op te lossen.",
                     "Other cells alone do not solve everything.");
      break;
    case repair_status::stopped:
      out << page.in("De zoektocht is gestopt voor alles bekend was; dit is wat er gevonden is.",
                     "The search was stopped before all was known; this is what it found.");
      break;
  }
  out << "</p>\n";
  if (!repair.steps.empty()) {
    out << "<ol>\n";
    for (const repair_step& step : repair.steps) {
      out << "<li>" << print(step.change, page.map, page.lang);
      std::string solves;
      for (const std::size_t each : step.solves) {
        const auto at = std::ranges::find(page.model.findings, page.model.all[each]);
        if (at == page.model.findings.end()) continue;
        solves += (solves.empty() ? "" : ", ") + std::to_string(at - page.model.findings.begin() + 1);
      }
      if (!solves.empty()) out << " <span class=soft>(" << page.in("bevinding ", "finding ") << solves << ")</span>";
      out << "</li>\n";
    }
    out << "</ol>\n";
  }
  for (const std::size_t each : repair.beyond)
    out << "<p>" << page.in("Vraagt iets anders dan cellen: ", "Asks for something other than cells: ")
        << print(page.model.all[each], page.map, page.lang) << "</p>\n";
  for (const rule_clash& each : repair.clashes) {
    std::vector<std::string> rules;
    for (const curriculum_rule rule : each.rules) rules.push_back(text_of(rule).title.in_language(page.lang));
    out << "<p>“" << page.title(each.competence)
        << "”: " << page.in("deze regels gaan hier niet samen: ", "these rules do not go together here: ")
        << enumerate(rules, page.lang) << ".</p>\n";
  }
  out << "</section>\n";
  return out;
}

markup write_map_rules(const map_page& page) {
  markup out;
  out << "<section><h2>" << page.in("Waarop is gekeken", "What was looked at") << "</h2>\n";
  if (!page.map.draft().letters.empty()) {
    out << "<p>" << page.in("Letters van het blad: ", "Letters of the sheet: ");
    bool first = true;
    for (const auto& [letter, meaning] : page.map.draft().letters) {
      out << (first ? "" : ", ") << letter << " = " << meaning;
      first = false;
    }
    out << ".</p>\n";
  }
  out << scroll_start(page.in("Waarop is gekeken", "What was looked at"))
      << "<table><thead><tr><th scope=col class=num>" << page.in("Nr", "No") << "</th><th scope=col>"
      << page.in("Regel", "Rule") << "</th><th scope=col>" << page.in("Wat zij vraagt", "What it asks")
      << "</th><th scope=col>" << page.in("Bron", "Source") << "</th></tr></thead><tbody>\n";
  for (const curriculum_rule_text& rule : curriculum_rules()) {
    const rule_state& state = page.map.state_of(rule.rule);
    out << "<tr><td class=num>" << rule.number << "</td><td>" << rule.title.in_language(page.lang) << "</td><td>"
        << rule.says.in_language(page.lang);
    if (rule.limit)
      out << " " << page.in("Grens: ", "Limit: ") << grouped(state.limit, page.lang) << " "
          << rule.counts.in_language(page.lang) << ".";
    if (!state.on) out << " <b>" << page.in("Staat uit.", "Is off.") << "</b>";
    out << "</td><td>" << rule.source.in_language(page.lang) << "</td></tr>\n";
  }
  out << "</tbody></table></div>\n<p class=soft>" << page.map.fw().title().in_language(page.lang) << " ("
      << page.map.fw().id() << " " << page.map.fw().version() << ")</p></section>\n";
  return out;
}

}  // namespace loopbaan::detail
