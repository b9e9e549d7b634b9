// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <utility>

#include <loopbaan/plan/explanation.hpp>

#include <exchange/documents/note.hpp>
#include <report/html/frame.hpp>
#include <report/map/step_words.hpp>
#include <report/sheets/parts.hpp>
#include <report/text/days.hpp>
#include <report/text/figure_words.hpp>
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

std::string_view meaning_of(const sheet_words& words, sheet_step::certainty sure) {
  switch (sure) {
    case sheet_step::certainty::certain:
      return words.means_certain;
    case sheet_step::certainty::perhaps:
      return words.means_perhaps;
    case sheet_step::certainty::undecided:
      break;
  }
  return words.means_undecided;
}

/// The signs of sureness that stand in the table.
void write_key(markup& out, const sheet_content& sheet) {
  using certainty = sheet_step::certainty;
  std::vector<std::string> signs;
  for (const certainty each : {certainty::certain, certainty::perhaps, certainty::undecided})
    if (std::ranges::find(sheet.who.steps, each, &sheet_step::sure) != sheet.who.steps.end())
      signs.push_back(std::string{sureness(sheet.words, each)} + " " + std::string{meaning_of(sheet.words, each)});
  out << " " << enumerate(signs, sheet.lang) << ".";
}

/// What a plan there is, in a sentence; and where there is none, why.
void write_which(markup& out, const sheet_content& sheet) {
  const person_sheet& who = sheet.who;
  const sheet_words& words = sheet.words;
  if (!who.steps.empty()) {
    if (who.if_all_there || who.open()) {
      out << "<p>" << (who.if_all_there ? words.plan_if_all : words.plan_if_nothing);
      if (who.open()) write_key(out, sheet);
      out << "\n";
    }
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

/// "40 + 12": of the person, and of others together; "? + 12" where nobody says how many the person's are.
std::string hours_with_others(std::optional<std::int64_t> own, std::int64_t others, language lang) {
  std::string words = own ? hour_number(*own, lang) : "?";
  if (others > 0) words += " + " + hour_number(others, lang);
  return words;
}

/// How much of the sums nobody has a source for.
std::string estimate_words(const plan_takes& takes, const sheet_words& words, language lang,
                           const std::string& currency) {
  if (takes.estimated_minutes == 0 && takes.estimated_cents == 0 && takes.estimated_minutes_of_others == 0) return {};
  if (takes.estimated_minutes == takes.minutes && takes.estimated_cents == takes.cents &&
      takes.estimated_minutes_of_others == takes.minutes_of_others)
    return std::string{words.estimate_all};
  std::vector<std::string> parts;
  if (takes.estimated_minutes > 0)
    parts.push_back(
        fill(words.part_of, {hour_number(takes.estimated_minutes, lang), hours_in_words(takes.minutes, lang)}));
  if (takes.estimated_minutes_of_others > 0)
    parts.push_back(fill(words.of_others_part, {hour_number(takes.estimated_minutes_of_others, lang),
                                                hours_in_words(takes.minutes_of_others, lang)}));
  if (takes.estimated_cents > 0)
    parts.push_back(
        fill(words.part_of, {money_in_words(takes.estimated_cents, lang, currency), money_in_words(takes.cents, lang, currency)}));
  return fill(words.estimate, {enumerate(parts, lang)});
}

/// Of whom the route is not known: what the plan along each takes, and along which there is none.
void write_routes(markup& out, const sheet_content& sheet) {
  if (sheet.who.routes.size() < 2) return;
  const sheet_words& words = sheet.words;
  std::string told;
  std::vector<std::string> closed;
  for (const sheet_route& each : sheet.who.routes) {
    const std::string& title = sheet.model.fw.routes()[each.route].title.in_language(sheet.lang);
    if (each.status != plan_status::optimal && each.status != plan_status::feasible)
      closed.push_back(title);
    else
      told += " " + (each.steps == 0 ? fill(words.route_met, {title})
                                     : fill(words.route_plan, {title, std::to_string(each.steps),
                                                               hours_in_words(each.takes.minutes, sheet.lang),
                                                               money_in_words(each.takes.cents, sheet.lang, sheet.model.fw.currency()),
                                                               weeks_in_words(each.takes.weeks, sheet.lang)}));
  }
  if (!closed.empty()) told += " " + fill(words.route_none, {enumerate(closed, sheet.lang)});
  out << "<p>" << words.routes_open << told << "\n";
}

/// Who is first responsible, and for which steps where that changes on the way.
std::string leads_in_words(const sheet_content& sheet) {
  std::vector<std::pair<std::string, std::vector<std::size_t>>> led;  // in the order of the plan
  const std::vector<sheet_step>& steps = sheet.who.steps;
  for (std::size_t i = 0; i < steps.size(); ++i) {
    if (!steps[i].lead) continue;
    auto same = std::ranges::find(led, *steps[i].lead, &std::pair<std::string, std::vector<std::size_t>>::first);
    if (same == led.end()) same = led.insert(led.end(), {*steps[i].lead, {}});
    same->second.push_back(i + 1);
  }
  if (led.empty() || (led.size() == 1 && led.front().first == sheet.who.lead)) return {};
  std::vector<std::string> told;
  for (const auto& [who, places] : led)
    told.push_back(fill(sheet.words.for_steps, {who, runs_in_words(places, sheet.lang)}));
  return fill(sheet.words.led_by, {enumerate(told, sheet.lang)});
}

/// What counts as 0 because the framework does not say it.
std::string unsaid_in_words(const sheet_content& sheet) {
  std::string told;
  for (const auto& [figure, lacking] : sheet.who.unsaid) {
    std::vector<std::string> titles;
    for (const step_index s : lacking.steps) titles.push_back(sheet.model.fw.steps()[s].title.in_language(sheet.lang));
    if (!told.empty()) told += " ";
    told += fill(sheet.words.unsaid, {enumerate(titles, sheet.lang), figure_in_words(figure, sheet.lang)});
  }
  return told;
}

/// What the catalogue remarks at steps of the plan, and of who lacks what a step only records; the same words once.
void write_remarks(markup& out, const sheet_content& sheet) {
  std::vector<std::pair<std::string, std::vector<std::size_t>>> said;  // in the order of the plan
  for (std::size_t i = 0; i < sheet.who.steps.size(); ++i) {
    const step& s = sheet.model.fw.steps()[sheet.who.steps[i].step];
    for (std::string words : {s.records ? s.records->in_language(sheet.lang) + "." : "", note_of(s.extra, sheet.lang)}) {
      if (words.empty()) continue;
      auto same = std::ranges::find(said, words, &std::pair<std::string, std::vector<std::size_t>>::first);
      if (same == said.end()) same = said.insert(said.end(), {std::move(words), {}});
      same->second.push_back(i + 1);
    }
  }
  for (const auto& [words, places] : said)
    out << "<p class=\"soft\">" << fill(sheet.words.at_steps, {runs_in_words(places, sheet.lang), words}) << "\n";
}

/// The second part of the answer: what to aim for beyond what is needed.
void write_beyond(markup& out, const sheet_content& sheet) {
  if (sheet.who.beyond.empty()) return;
  std::vector<attainment> levels;
  for (const beyond_level& each : sheet.who.beyond) levels.push_back({each.competence, each.desired});
  out << "<p>" << fill(sheet.words.beyond, {levels_in_words(sheet.model.fw, levels, sheet.lang)}) << "\n";
}

void write_row(markup& out, const sheet_content& sheet, std::size_t place) {
  const framework& fw = sheet.model.fw;
  const sheet_step& line = sheet.who.steps[place];
  const step& s = fw.steps()[line.step];
  out << "<tr><td>" << place + 1 << "<th scope=\"row\">" << s.title.in_language(sheet.lang);
  if (s.estimate.value_or(false)) out << " *";
  std::vector<std::string> facts;
  if (std::string kind = kind_in_words(fw, s, sheet.lang); !kind.empty()) facts.push_back(std::move(kind));
  if (s.provider) facts.push_back(*s.provider);
  if (s.records) facts.emplace_back(sheet.words.only_records);
  if (s.appointment.value_or(false)) facts.emplace_back(sheet.words.appointment);
  if (line.first_term) facts.emplace_back(sheet.words.first_term);
  if (!facts.empty()) {
    out << " <small>";
    for (std::size_t i = 0; i < facts.size(); ++i) out << (i > 0 ? ", " : "(") << facts[i];
    out << ")</small>";
  }
  out << "<td>" << (s.payer ? payer_in_words(*s.payer, sheet.lang) : std::string{}) << "<td class=\"num\">"
      << hours_with_others(s.hours ? std::optional{s.hours->count()} : std::nullopt,
                           s.hours_of_others ? s.hours_of_others->count() : 0, sheet.lang)
      << "<td class=\"num\">" << cost_of_step(fw, s, sheet.lang) << "<td class=\"num\">";
  if (line.ends > line.begins) out << line.begins + 1 << "–" << line.ends;
  out << "<td>" << levels_in_words(fw, line.gives, sheet.lang);
  if (sheet.who.open()) out << "<td>" << sureness(sheet.words, line.sure);
  out << "\n";
}

}  // namespace

markup write_sheet_plan(const sheet_content& sheet) {
  const person_sheet& who = sheet.who;
  const sheet_words& words = sheet.words;
  const std::string& target = sheet.model.fw.profiles()[sheet.model.target].title.in_language(sheet.lang);
  markup out;
  out << "<h3>" << words.plan << "</h3>\n";
  write_routes(out, sheet);
  write_which(out, sheet);
  if (!who.steps.empty()) {
    out << scroll_start(std::string{words.plan} + ": " + who.id)
        << "<table class=\"plan\"><thead><tr><th scope=\"col\"><span class=\"unseen\">nr</span><th scope=\"col\">"
        << words.step << "<th scope=\"col\">" << words.payer << "<th scope=\"col\" class=\"num\">" << words.with_others
        << "<th scope=\"col\" class=\"num\">" << words.cost << "<th scope=\"col\" class=\"num\">" << words.when
        << "<th scope=\"col\">" << words.gives;
    if (who.open()) out << "<th scope=\"col\"><span class=\"unseen\">" << words.sure << "</span>?";
    out << "<tbody>\n";
    for (std::size_t place = 0; place < who.steps.size(); ++place) write_row(out, sheet, place);
    out << "<tfoot><tr><td><th scope=\"row\">" << words.sum << "<td><td class=\"num\">"
        << hours_with_others(who.takes.minutes, who.takes.minutes_of_others, sheet.lang) << "<td class=\"num\">"
        << money_in_words(who.takes.cents, sheet.lang, sheet.model.fw.currency()) << "<td class=\"num\">1–" << who.takes.weeks << "<td>";
    if (who.open()) out << "<td>";
    out << "\n</table></div>\n<p>";
    const std::string weeks = weeks_in_words(who.takes.weeks, sheet.lang);
    const std::string credits = credits_in_words(sheet.model.fw, who.takes, sheet.lang);
    for (const std::string& sentence : {credits.empty() ? credits : fill(words.credits, {credits}), unsaid_in_words(sheet), estimate_words(who.takes, words, sheet.lang, sheet.model.fw.currency()),
                                        fill(words.ready, {weeks}), leads_in_words(sheet)})
      if (!sentence.empty()) out << sentence << " ";
    out << fill(words.what_after, {target}) << "\n";
    write_remarks(out, sheet);
  }
  write_beyond(out, sheet);
  if (!who.entry.empty()) {
    out << "<p><b>" << words.entry << "</b>";
    for (const entry_condition& each : who.entry) out << " " << explain(sheet.model.fw, each, sheet.lang);
    out << "\n";
  }
  return out;
}

}  // namespace loopbaan::detail
