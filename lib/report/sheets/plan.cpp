// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/plan/explanation.hpp>
#include <report/html/frame.hpp>
#include <report/map/step_words.hpp>
#include <report/sheets/parts.hpp>
#include <report/text/days.hpp>
#include <report/text/numbers.hpp>

namespace loopbaan::detail {

namespace {

std::string_view sureness(const sheet_words& words, sheet_step::certainty sure) {
  switch (sure) {
    case sheet_step::certainty::certain:
      return words.sure_certain;
    case sheet_step::certainty::perhaps:
      return words.sure_perhaps;
    case sheet_step::certainty::undecided:
      break;
  }
  return words.sure_undecided;
}

/// What a plan there is, in a sentence; and where there is none, why.
void write_which(markup& out, const sheet_content& sheet) {
  const person_sheet& who = sheet.who;
  const sheet_words& words = sheet.words;
  if (!who.steps.empty()) {
    if (who.if_all_there)
      out << "<p>" << words.plan_if_all << "\n";
    else if (who.unknown > 0)
      out << "<p>" << words.plan_if_nothing << "\n";
  } else if (who.if_all_there) {
    out << "<p>" << words.plan_if_all << " " << words.plan_not_needed << "\n";
  } else if (who.status == plan_status::stopped) {
    out << "<p>" << words.plan_stopped << "\n";
  } else if (who.status != plan_status::unreachable) {
    out << "<p>" << words.plan_not_needed << "\n";
  }
  if (who.status != plan_status::unreachable) return;
  if (!who.if_all_there) out << "<p>" << words.plan_none << "\n";
  if (who.pieces.empty()) return;
  out << "<p>" << words.because << "<ul>";
  for (const missing_piece& each : who.pieces) out << "<li>" << explain(sheet.model.fw, each, sheet.lang) << "\n";
  out << "</ul>\n";
}

void write_row(markup& out, const sheet_content& sheet, std::size_t place) {
  const framework& fw = sheet.model.fw;
  const sheet_step& line = sheet.who.steps[place];
  const step& s = fw.steps()[line.step];
  out << "<tr><td>" << place + 1 << "<th scope=\"row\">" << s.title.in_language(sheet.lang);
  if (s.estimate.value_or(false)) out << " *";
  std::vector<std::string> facts;
  if (std::string kind = kind_in_words(s, sheet.lang); !kind.empty()) facts.push_back(std::move(kind));
  if (s.provider) facts.push_back(*s.provider);
  if (!facts.empty()) {
    out << " <small>";
    for (std::size_t i = 0; i < facts.size(); ++i) out << (i > 0 ? ", " : "(") << facts[i];
    out << ")</small>";
  }
  out << "<td>" << (s.payer ? payer_in_words(*s.payer, sheet.lang) : std::string{}) << "<td class=\"num\">"
      << (s.hours ? hour_number(s.hours->count(), sheet.lang) : std::string{}) << "<td class=\"num\">"
      << cost_of_step(s, sheet.lang) << "<td class=\"num\">";
  if (s.weeks) out << s.weeks->count();
  out << "<td>" << levels_in_words(fw, line.gives, sheet.lang);
  if (sheet.who.unknown > 0) out << "<td class=\"sure\">" << sureness(sheet.words, line.sure);
  out << "\n";
}

}  // namespace

markup write_sheet_plan(const sheet_content& sheet) {
  const person_sheet& who = sheet.who;
  const sheet_words& words = sheet.words;
  const std::string& target = sheet.model.fw.profiles()[sheet.model.target].title.in_language(sheet.lang);
  markup out;
  out << "<h3>" << words.plan << "</h3>\n";
  write_which(out, sheet);
  if (!who.steps.empty()) {
    out << scroll_start(std::string{words.plan} + ": " + who.id)
        << "<table class=\"plan\"><thead><tr><th scope=\"col\"><span class=\"unseen\">nr</span><th scope=\"col\">"
        << words.step << "<th scope=\"col\">" << words.payer << "<th scope=\"col\" class=\"num\">" << words.hours
        << "<th scope=\"col\" class=\"num\">" << words.cost << "<th scope=\"col\" class=\"num\">" << words.weeks
        << "<th scope=\"col\">" << words.gives;
    if (who.unknown > 0) out << "<th scope=\"col\">" << words.sure;
    out << "<tbody>\n";
    for (std::size_t place = 0; place < who.steps.size(); ++place) write_row(out, sheet, place);
    out << "<tfoot><tr><td><th scope=\"row\">" << words.sum << "<td><td class=\"num\">"
        << hour_number(who.minutes, sheet.lang) << "<td class=\"num\">" << euro_in_words(who.cents, sheet.lang)
        << "<td class=\"num\">" << who.weeks << "<td>";
    if (who.unknown > 0) out << "<td>";
    out << "\n</table></div>\n<p>";
    if (who.estimated_minutes > 0)
      out << fill(words.estimate,
                  {hours_in_words(who.estimated_minutes, sheet.lang), hours_in_words(who.minutes, sheet.lang)})
          << " ";
    out << fill(words.what_after, {target}) << "\n";
  }
  if (!who.entry.empty()) {
    out << "<p><b>" << words.entry << "</b>";
    for (const entry_condition& each : who.entry) out << " " << explain(sheet.model.fw, each, sheet.lang);
    out << "\n";
  }
  return out;
}

}  // namespace loopbaan::detail
