// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <cmath>

#include <loopbaan/core/quantity.hpp>
#include <loopbaan/exchange/documents.hpp>
#include <loopbaan/framework/words.hpp>
#include <report/html/frame.hpp>
#include <report/html/styles.hpp>
#include <report/sheets/parts.hpp>
#include <report/text/days.hpp>
#include <report/text/numbers.hpp>

namespace loopbaan {

namespace {

using namespace detail;
using answer = sheet_level::answer;

constexpr std::size_t most_at_ease = 14;  ///< more steps than these are set in smaller print, so as to fit two A4

/// Who it is about, and from where it is known: nothing of anybody else.
void write_head(markup& out, const sheet_content& sheet) {
  const framework& fw = sheet.model.fw;
  const person_sheet& who = sheet.who;
  const sheet_words& words = sheet.words;
  out << "<h2 id=\"p" << sheet.row << "\">"
      << fill(words.heading, {who.id, fw.profiles()[sheet.model.target].title.in_language(sheet.lang)})
      << "</h2>\n<dl>";
  const auto entry = [&](std::string_view name, std::string_view value) {
    if (!value.empty()) out << "<div><dt>" << name << "<dd>" << value << "</div>";
  };
  if (who.phase) {
    entry(words.phase, fw.phases()[*who.phase].title.in_language(sheet.lang));
    if (who.route) entry(words.route, fw.routes()[*who.route].title.in_language(sheet.lang));
    entry(words.lead, who.lead.value_or(""));
  }
  if (who.fte)
    entry(words.fte, decimal(static_cast<std::int64_t>(std::llround(*who.fte * 10000)), 10000, 4, sheet.lang));
  if (who.since) entry(words.since, day_in_words(*who.since, sheet.lang));
  if (sheet.model.day) entry(words.as_of, day_in_words(*sheet.model.day, sheet.lang));
  entry(words.source, sheet.model.staff_file);
  entry(words.purpose, sheet.model.purpose);
  out << "</dl>\n";
}

/// "in ontwikkeling → basisbekwaam"; "" of what one has or not, and of what is met.
std::string change_words(const sheet_content& sheet, const sheet_level& each) {
  const framework& fw = sheet.model.fw;
  const gap_line& line = each.line;
  const auto title = [&](rank r) { return fw.level_title(line.competence, r, sheet.lang); };
  if (each.stands == answer::met || fw.scale_of(line.competence).levels.size() == 1) return {};
  if (line.current == rank::unknown) return fill(sheet.words.asked, {title(line.required)});
  return fill(sheet.words.change, {title(line.current), title(line.required)});
}

/// One of the three kinds, each with a sign of its own, so that grey and a screen reader tell them apart. Competences
/// of which there is the same to say stand together.
void write_levels(markup& out, const sheet_content& sheet, answer which, std::string_view sign, std::string_view head,
                  std::size_t number) {
  if (number == 0) return;
  std::vector<std::pair<std::string, std::string>> said;  // what there is to say, of which competences
  for (const sheet_level& each : sheet.who.levels) {
    if (each.stands != which) continue;
    const std::string words = change_words(sheet, each);
    auto same = std::ranges::find(said, words, &std::pair<std::string, std::string>::first);
    if (same == said.end()) same = said.insert(said.end(), {words, {}});
    if (!same->second.empty()) same->second += ", ";
    same->second += sheet.model.fw.competences()[each.line.competence].title.in_language(sheet.lang);
  }
  out << "<div class=\"stand\"><h4>" << sign << " " << fill(head, {std::to_string(number)}) << "</h4>";
  for (const auto& [words, titles] : said) {
    out << "<p>";
    if (!words.empty()) out << "<b>" << words << ":</b> ";
    out << titles << "\n";
  }
  out << "</div>\n";
}

void write_stands(markup& out, const sheet_content& sheet) {
  const person_sheet& who = sheet.who;
  const sheet_words& words = sheet.words;
  out << "<h3>" << words.stands << "</h3>\n<p>";
  if (who.levels.empty() && who.choices.empty() && who.credits.empty()) {
    out << words.asks_nothing << "\n";
    return;
  }
  const std::size_t known = who.met + who.below;
  out << fill(words.known, {std::to_string(known), std::to_string(who.levels.size())});
  if (who.meets == gap::answer::met) out << " " << words.meets_all;
  out << "\n<div class=\"stands\">";
  write_levels(out, sheet, answer::below, "○", words.below, who.below);
  write_levels(out, sheet, answer::unknown, "?", words.unknown, who.unknown);
  write_levels(out, sheet, answer::met, "●", words.met, who.met);
  out << "</div>\n";
  for (const gap_choice& each : who.choices)
    out << "<p>" << explain(each, sheet.model.fw, sheet.model.target, sheet.lang) << "\n";
  for (const gap_credits& each : who.credits)
    out << "<p>" << explain(each, sheet.model.fw, sheet.model.target, sheet.lang) << "\n";
}

/// Room to write in; ruled, so that a pen finds its way.
void write_by_hand(markup& out, const sheet_content& sheet) {
  const sheet_words& words = sheet.words;
  out << "<div class=\"hand\"><h3>" << words.talk << "</h3>\n<div class=\"two\"><p class=\"rule\">" << words.wishes
      << "\n<p class=\"rule\">" << fill(words.wishes_leader, {at_beginning(profession_word(sheet.model.fw, "school", sheet.lang))})
      << "</div>\n<table class=\"rules\"><thead><tr><th scope=\"col\">"
      << words.agreed << "<th scope=\"col\">" << words.agreed_who << "<th scope=\"col\">" << words.agreed_when
      << "<tbody>";
  for (int row = 0; row < 4; ++row) out << "<tr><td><td><td>";
  out << "</table>\n<div class=\"three\"><p>" << words.next_talk << "\n<p>"
      << fill(words.signed_person, {profession_word(sheet.model.fw, "teacher", sheet.lang)}) << "\n<p>"
      << fill(words.signed_leader, {profession_word(sheet.model.fw, "leader", sheet.lang)}) << "</div></div>\n";
}

void write_sheet(markup& out, const sheet_content& sheet, const std::string& hash) {
  const framework& fw = sheet.model.fw;
  out << "<article";
  if (sheet.who.steps.size() > most_at_ease) out << " class=\"long\"";
  out << " aria-labelledby=\"p" << sheet.row << "\">\n";
  write_head(out, sheet);
  write_stands(out, sheet);
  out << write_certain(sheet) << write_asking(sheet) << write_sheet_plan(sheet) << "<h3>" << sheet.words.strip
      << "</h3>\n"
      << draw_strip(sheet);
  write_by_hand(out, sheet);
  const std::string& title = fw.title().in_language(sheet.lang);
  out << "<p class=\"foot\">" << fill(sheet.words.foot, {title.empty() ? fw.id() : title, fw.version(), hash})
      << "\n</article>\n";
}

}  // namespace

std::string write_sheets(const sheets_model& model, language lang) {
  const sheet_words& words = words_of_sheets(lang);
  const std::string title = fill(words.title, {model.fw.profiles()[model.target].title.in_language(lang)});
  const std::string hash = hash_of(model.fw);
  markup out;
  out << page_start(title, lang, sheets_style()) << "<header class=\"noprint\"><h1>" << title << "</h1><p>"
      << words.contents << "\n</header>\n<main>\n";
  for (std::size_t row = 0; row < model.people.size(); ++row)
    write_sheet(out, {model, model.people[row], row, lang, words}, hash);
  out << "</main>\n</body>\n</html>\n";
  return std::move(out).bytes();
}

}  // namespace loopbaan
