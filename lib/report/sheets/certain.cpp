// SPDX-License-Identifier: BSL-1.0
#include <report/html/frame.hpp>
#include <report/sheets/parts.hpp>
#include <report/text/numbers.hpp>

namespace loopbaan::detail {

namespace {

std::string amount(const sheet_content& sheet, std::int64_t units) {
  return amount_in_words(units, sheet.model.cheapest_in, sheet.lang, sheet.model.fw.currency());
}

std::string range_words(const sheet_content& sheet) {
  const auto& [least, most, always, proven] = sheet.who.costs;
  if (!least) return std::string{proven ? sheet.words.range_none : sheet.words.plan_stopped};
  if (most && proven && *most == 0)
    return std::string{sheet.who.open() ? sheet.words.range_nothing : sheet.words.plan_not_needed};
  if (most && proven && *least == *most)
    return fill(sheet.who.open() ? sheet.words.range_one : sheet.words.range_known, {amount(sheet, *least)});
  if (most) return fill(sheet.words.range_between, {amount(sheet, *least), amount(sheet, *most)});
  return fill(proven ? sheet.words.range_open : sheet.words.range_bounds, {amount(sheet, *least)});
}

constexpr std::size_t most_titles = 4;  ///< more steps than these are named by their numbers in the plan

/// The steps of the plan that are so sure: their titles, or "stap 1, 3–5 en 9 van het plan".
std::string steps_that_are(const sheet_content& sheet, sheet_step::certainty sure) {
  std::vector<std::string> titles;
  std::vector<std::size_t> places;
  const std::vector<sheet_step>& steps = sheet.who.steps;
  for (std::size_t i = 0; i < steps.size(); ++i) {
    if (steps[i].sure != sure) continue;
    titles.push_back(sheet.model.fw.steps()[steps[i].step].title.in_language(sheet.lang));
    places.push_back(i + 1);
  }
  if (titles.size() <= most_titles) return enumerate(titles, sheet.lang);
  return fill(sheet.words.numbered, {runs_in_words(places, sheet.lang)});
}

std::string competences_in_words(const sheet_content& sheet, const std::vector<competence_index>& all) {
  std::vector<std::string> titles;
  for (const competence_index c : all) titles.push_back(sheet.model.fw.competences()[c].title.in_language(sheet.lang));
  return enumerate(titles, sheet.lang);
}

}  // namespace

std::string runs_in_words(const std::vector<std::size_t>& places, language lang) {
  std::vector<std::string> runs;
  for (std::size_t i = 0; i < places.size();) {
    std::size_t last = i;
    while (last + 1 < places.size() && places[last + 1] == places[last] + 1) ++last;
    runs.push_back(std::to_string(places[i]) + (last > i ? "–" + std::to_string(places[last]) : ""));
    i = last + 1;
  }
  return enumerate(runs, lang);
}

markup write_certain(const sheet_content& sheet) {
  using certainty = sheet_step::certainty;
  const sheet_words& words = sheet.words;
  markup out;
  out << "<h3>" << words.certain << "</h3>\n<p><b>" << range_words(sheet) << "</b>\n";
  // Where nothing is unknown every step is certain, and the plan says them all.
  if (!sheet.who.open() || sheet.who.steps.empty()) return out;
  const std::string certain = steps_that_are(sheet, certainty::certain);
  const std::string undecided = steps_that_are(sheet, certainty::undecided);
  std::string told;
  if (!certain.empty()) told = fill(words.certain_steps, {certain});
  if (!undecided.empty()) (told += told.empty() ? "" : " ") += fill(words.undecided_steps, {undecided});
  out << "<p>" << (told.empty() ? std::string{words.certain_nothing} : told) << "\n";
  return out;
}

markup write_asking(const sheet_content& sheet) {
  const person_sheet& who = sheet.who;
  const sheet_words& words = sheet.words;
  const framework& fw = sheet.model.fw;
  markup out;
  if (who.ask.empty() && who.untold.empty() && who.undated.empty()) return out;
  out << "<h3>" << words.ask << "</h3>\n";
  if (!who.ask_first) out << "<p>" << words.ask_with_plan << "\n";
  if (!who.ask.empty()) {
    out << scroll_start(std::string{words.ask} + ": " + who.id) << "<table><thead><tr><th scope=\"col\">" << words.ask
        << "<th scope=\"col\">" << words.who_asks << "<th scope=\"col\">" << words.hours << "<th scope=\"col\">"
        << words.tells << "<th scope=\"col\">" << words.leaves << "<tbody>\n";
    for (const assessment_worth& each : who.ask) {
      const assessment& asked = fw.assessments()[each.assessment];
      std::string hours = hour_number(asked.hours ? asked.hours->count() : 0, sheet.lang);
      if (asked.hours_of_others && asked.hours_of_others->count() > 0)
        hours += " " + fill(words.of_others, {hour_number(asked.hours_of_others->count(), sheet.lang)});
      out << "<tr><th scope=\"row\">" << asked.title.in_language(sheet.lang)
          << (asked.estimate.value_or(false) ? std::string_view{" *"} : std::string_view{}) << "<td>"
          << asked.assessor.value_or("") << "<td>" << hours << "<td>" << competences_in_words(sheet, each.tells)
          << "<td>"
          << (!each.left        ? std::string{words.leaves_open}
              : *each.left == 0 ? std::string{words.leaves_nothing}
                                : "≤ " + amount(sheet, *each.left))
          << "\n";
    }
    out << "</table></div>\n";
  }
  if (!who.untold.empty()) out << "<p>" << fill(words.untold, {competences_in_words(sheet, who.untold)}) << "\n";
  if (!who.undated.empty()) {
    std::vector<std::string> titles;
    for (const step_index s : who.undated) titles.push_back(fw.steps()[s].title.in_language(sheet.lang));
    out << "<p>" << fill(words.undated, {enumerate(titles, sheet.lang)}) << "\n";
  }
  return out;
}

}  // namespace loopbaan::detail
