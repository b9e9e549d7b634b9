// SPDX-License-Identifier: BSL-1.0
#include <algorithm>

#include <loopbaan/framework/words.hpp>
#include <report/html/frame.hpp>
#include <report/page/parts.hpp>
#include <report/text/days.hpp>
#include <report/text/numbers.hpp>

namespace loopbaan::detail {

namespace {

void write_end(markup& out, const page_content& page, const std::optional<std::int64_t>& end, objective unit) {
  if (end)
    out << "<td class=\"num\">" << amount_in_words(*end, unit, page.lang, page.model.fw.currency());
  else
    out << "<td class=\"hid\">" << page.words.hidden;
}

/// "120 uur (de helft tussen 90 en 150)"; without the half where too few people have a plan.
void write_spread(markup& out, const page_content& page, const std::optional<plan_spread>& spread) {
  if (!spread) {
    out << "<td class=\"hid\">" << page.words.hidden;
    return;
  }
  const auto amount = [&](std::int64_t units) { return amount_in_words(units, page.model.cheapest_in, page.lang, page.model.fw.currency()); };
  out << "<td>" << amount(spread->median);
  if (spread->three_quarters > 0)
    out << " <small>" << fill(page.words.half_between, {amount(spread->quarter), amount(spread->three_quarters)})
        << "</small>";
}

void write_phase_costs(markup& out, const page_content& page) {
  const page_words& words = page.words;
  out << scroll_start(words.phases_caption) << "<table><caption>" << words.phases_caption
      << "</caption><thead><tr><th scope=\"col\">" << words.phase << "<th scope=\"col\" class=\"num\">"
      << words.at_least << "<th scope=\"col\" class=\"num\">" << words.at_most << "<th scope=\"col\">"
      << words.median_least << "<th scope=\"col\">" << words.median_most << "<tbody>\n";
  for (const phase_figure& each : page.model.phases) {
    out << "<tr><th scope=\"row\">" << phase_words(page, each);
    write_end(out, page, each.costs.least, page.model.cheapest_in);
    write_end(out, page, each.costs.most, page.model.cheapest_in);
    write_spread(out, page, each.least);
    write_spread(out, page, each.most);
    out << "\n";
  }
  out << "</table></div>\n";
}

std::string payer_of(const page_content& page, const payer_figure& each) {
  return each.payer.empty() ? std::string{page.words.no_payer} : payer_in_words(each.payer, page.lang);
}

/// Hours and money, all of them or what falls in this school year.
struct payer_part {
  std::string caption;
  range_figure payer_figure::*minutes;
  range_figure payer_figure::*cents;
  bool whole;  ///< with a row of the hours of others
};

void write_ends(markup& out, const page_content& page, const range_figure& figure, objective unit) {
  write_end(out, page, figure.least, unit);
  write_end(out, page, figure.most, unit);
}

/// The payers of a phase; of this school year, where most is hidden, those of whom something shows.
std::vector<payer_figure> told_payers(const phase_figure& phase, const payer_part& part) {
  std::vector<payer_figure> told = phase.payers;
  const auto shows = [](const range_figure& figure) { return figure.least || figure.most; };
  if (!part.whole)
    std::erase_if(told, [&](const payer_figure& each) {
      return !shows(each.*part.minutes) && !shows(each.*part.cents);
    });
  return told;
}

void write_payer_rows(markup& out, const page_content& page, const phase_figure& phase, const payer_part& part) {
  const std::vector<payer_figure> payers = told_payers(phase, part);
  for (const payer_figure& each : payers) {
    out << "<tr>";
    if (&each == payers.data())
      out << "<th scope=\"rowgroup\" rowspan=\"" << payers.size() + (part.whole ? 1 : 0) << "\">"
          << phase_words(page, phase);
    out << "<th scope=\"row\">" << payer_of(page, each);
    write_ends(out, page, each.*part.minutes, objective::hours);
    write_ends(out, page, each.*part.cents, objective::cost);
    out << "\n";
  }
  if (!part.whole || payers.empty()) return;
  out << "<tr><th scope=\"row\">" << page.words.of_others;
  write_ends(out, page, phase.minutes_of_others, objective::hours);
  out << "<td><td>\n";
}

void write_payers(markup& out, const page_content& page, const payer_part& part) {
  const page_words& words = page.words;
  const auto tells = [&](const phase_figure& each) { return part.whole || !told_payers(each, part).empty(); };
  std::size_t told = 0;
  for (const phase_figure& each : page.model.phases) told += told_payers(each, part).size();
  std::size_t all = 0;
  for (const phase_figure& each : page.model.phases) all += each.payers.size();
  if (told < all) out << "<p>" << fill(words.this_year_hidden, {profession_word(page.model.fw, "school_year", page.lang)}) << "\n";
  if (std::ranges::none_of(page.model.phases, tells)) return;
  out << scroll_start(part.caption) << "<table><caption>" << part.caption << "</caption><thead><tr><th scope=\"col\">"
      << words.phase << "<th scope=\"col\">" << words.payer;
  for (const std::string_view head : {words.hours_if_there, words.hours_if_not, words.cost_if_there, words.cost_if_not})
    out << "<th scope=\"col\" class=\"num\">" << head;
  out << "\n";
  for (const phase_figure& each : page.model.phases) {
    if (!tells(each)) continue;
    out << "<tbody>";
    write_payer_rows(out, page, each, part);
  }
  out << "</table></div>\n";
}

/// How much of the hours of each phase nobody has a source for.
void write_estimated(markup& out, const page_content& page) {
  std::vector<std::string> shares;
  for (const phase_figure& each : page.model.phases)
    if (each.estimated) {
      const std::string title = each.phase ? page.model.fw.phases()[*each.phase].title.in_language(page.lang)
                                           : std::string{page.words.all_phases};
      shares.push_back(fill(page.words.estimated_share, {title, std::to_string(*each.estimated)}));
    }
  if (!shares.empty()) out << "<p>" << fill(page.words.estimated_phases, {enumerate(shares, page.lang)}) << "\n";
}

}  // namespace

std::string phase_words(const page_content& page, const phase_figure& each) {
  if (!each.phase) return fill(page.words.no_phase, {grouped(each.people, page.lang)});
  const phase& of = page.model.fw.phases()[*each.phase];
  std::string words = of.title.in_language(page.lang) + " (" + grouped(each.people, page.lang) + ")";
  if (of.lead) words += ", " + fill(page.words.led_by, {*of.lead});
  return words;
}

markup write_phases(const page_content& page) {
  markup out;
  if (page.model.phases.empty()) return out;
  out << "<section aria-labelledby=\"h-phases\"><h2 id=\"h-phases\">" << page.words.phases << "</h2>\n<p>"
      << fill(page.words.phases_intro, {profession_word(page.model.fw, "teacher", page.lang),
                                        profession_word(page.model.fw, "school", page.lang)})
      << "\n";
  write_years(out, page);
  if (!page.model.first_year) {
    const std::string year = profession_word(page.model.fw, "school_year", page.lang);
    out << "<p>" << fill(page.words.this_year_intro, {std::to_string(page.model.early_weeks), year}) << "\n";
    write_payers(out, page, {fill(page.words.this_year, {year}), &payer_figure::early_minutes, &payer_figure::early_cents, false});
  }
  write_phase_costs(out, page);
  write_payers(out, page, {std::string{page.words.payers_caption}, &payer_figure::minutes, &payer_figure::cents, true});
  write_estimated(out, page);
  out << "<p class=\"soft\">" << page.words.phases_note << "\n</section>\n";
  return out;
}

std::vector<std::string> phases_in_sentences(const page_content& page) {
  std::vector<std::string> sentences;
  const page_words& words = page.words;
  const auto amount = [&](std::int64_t units) { return amount_in_words(units, page.model.cheapest_in, page.lang, page.model.fw.currency()); };
  for (const phase_figure& each : page.model.phases) {
    const auto& [least, most] = each.costs;
    std::string said;
    if (std::string years = years_in_words(page, each); !years.empty())
      said = std::move(years);
    else if (least && most)
      said = fill(words.costs_between, {amount(*least), amount(*most)});
    else if (least)
      said = fill(words.costs_least, {amount(*least)});
    else if (most)
      said = fill(words.costs_most, {amount(*most)});
    else
      continue;
    const auto board = std::ranges::find(each.payers, "board", &payer_figure::payer);
    if (board != each.payers.end() && board->minutes.least && board->minutes.most)
      (said += " ") += fill(words.board_hours, {hours_in_words(*board->minutes.least, page.lang),
                                                hours_in_words(*board->minutes.most, page.lang)});
    if (each.most) (said += " ") += fill(words.median_sentence, {amount(each.most->median)});
    const std::string title =
        each.phase ? page.model.fw.phases()[*each.phase].title.in_language(page.lang) : std::string{words.all_phases};
    sentences.push_back(fill(words.phase_sentence, {title, grouped(each.people, page.lang), said}));
  }
  return sentences;
}

}  // namespace loopbaan::detail
