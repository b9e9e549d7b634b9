// SPDX-License-Identifier: BSL-1.0
#include <algorithm>

#include <loopbaan/plan/lead.hpp>

#include <report/html/frame.hpp>
#include <report/map/step_words.hpp>
#include <report/page/parts.hpp>
#include <report/page/plan_words.hpp>
#include <report/text/days.hpp>
#include <report/text/numbers.hpp>

// A page holds hundreds of people, so the markup here is as small as HTML allows: optional end tags and quotes are left
// out.
namespace loopbaan::detail {

namespace {

// Competences are named one by one up to this many, else by area or by number.
constexpr std::size_t most_targets_named = 3;

std::vector<std::string> titles_of(const page_content& page, const std::vector<competence_index>& competences) {
  std::vector<std::string> titles;
  for (const competence_index c : competences)
    titles.push_back(page.model.fw.competences()[c].title.in_language(page.lang));
  return titles;
}

/// What of the required levels is met: by name when it is little, else by number, with the areas that are met whole.
std::string met_words(const page_content& page, const page_person& who) {
  const std::string met = std::to_string(who.met.size()), all = std::to_string(who.required);
  if (who.met.empty())
    return who.required == 1 ? std::string{page.words.met_none_one} : fill(page.words.met_none, {all});
  if (who.met.size() <= most_targets_named)
    return fill(page.words.met_named, {met, all, enumerate(titles_of(page, who.met), page.lang)});
  if (who.met_areas.empty()) return fill(page.words.met_number, {met, all});
  std::vector<std::string> areas;
  for (const index_of<area> a : who.met_areas) areas.push_back(page.model.fw.areas()[a].title.in_language(page.lang));
  return fill(page.words.met_areas, {met, all, enumerate(areas, page.lang)});
}

/// "mist 2 niveaus: in ontwikkeling → basisbekwaam".
std::string gap_words(const page_content& page, const page_gap& missing) {
  const auto& [line, origin] = missing;
  const competence_index competence = line.competence;
  const auto title = [&](rank r) { return page.model.fw.level_title(competence, r, page.lang); };
  const bool yes_no = page.model.fw.scale_of(line.competence).levels.size() == 1;
  if (line.current == rank::unknown)
    return yes_no ? std::string{page.words.unknown_yes_no} : fill(page.words.unknown_level, {title(line.required)});
  if (yes_no) return std::string{page.words.missing_yes_no};
  std::string from = title(line.current);
  if (origin == level_origin::self_only) ((from += " (") += page.words.own_judgement) += ')';
  if (origin == level_origin::rater_unknown) ((from += " (") += page.words.unknown_judge) += ')';
  if (origin == level_origin::overridden) ((from += " (") += page.words.overridden) += ')';
  if (line.missing() == 1) return fill(page.words.missing_one, {from, title(line.required)});
  return fill(page.words.missing_more, {std::to_string(line.missing()), from, title(line.required)});
}

void write_gaps(markup& out, const page_content& page, const std::vector<page_gap>& missing) {
  const auto title = [&](const page_gap& each) {
    return page.model.fw.competences()[each.line.competence].title.in_language(page.lang);
  };
  out << "<table class=x" << page.pictures.scale_of(missing.front().line.competence) << ">";
  for (std::size_t i = 0; i < missing.size();) {
    // Neighbours with the same marks and words share them; beside one cell a heading is that of its row.
    const std::size_t picture = page.pictures.number_of(missing[i].line);
    const std::string words = gap_words(page, missing[i]);
    out << "<tr><th>" << title(missing[i]);
    while (++i < missing.size() && page.pictures.number_of(missing[i].line) == picture &&
           gap_words(page, missing[i]) == words)
      out << "<br>" << title(missing[i]);
    out << "<td class=d" << picture << ">" << words << "\n";
  }
  out << "</table>";
}

/// Desired levels that are not there yet, of competences that meet what is required.
void write_desired(markup& out, const page_content& page, const page_person& who) {
  if (who.to_desired.empty()) return;
  std::vector<std::string> names = titles_of(page, who.to_desired);
  if (names.size() > most_targets_named) names = {std::to_string(names.size())};
  out << " " << fill(page.words.desired_line, {enumerate(names, page.lang)});
}

/// How far the costs lie apart, where something is unknown.
void write_range(markup& out, const page_content& page, const page_person& who) {
  if (!who.costs || !who.costs->proven || width_of(*who.costs) == 0) return;
  const auto amount = [&](std::int64_t units) { return amount_in_words(units, page.model.cheapest_in, page.lang, page.model.fw.currency()); };
  const auto& [least, most, always, proven] = *who.costs;
  out << "<p>"
      << (!least  ? std::string{page.words.range_none}
          : !most ? fill(page.words.range_open, {amount(*least)})
                  : fill(page.words.range_between, {amount(*least), amount(*most)}))
      << "\n";
}

/// What the sum of a plan is beside its hours and money: of others, estimated, by whom, along which routes.
std::string sums_in_words(const page_content& page, const page_person& who) {
  const page_words& words = page.words;
  const plan_takes& takes = who.takes;
  std::string said;
  if (takes.minutes_of_others > 0)
    said += " " + fill(words.plan_others, {hours_in_words(takes.minutes_of_others, page.lang)});
  if (const std::string given = credits_in_words(page.model.fw, takes, page.lang); !given.empty())
    said += " " + fill(words.plan_credits, {given});
  if (takes.estimated_minutes > 0 && takes.estimated_minutes < takes.minutes)
    said += " " + fill(words.plan_estimated,
                       {hour_number(takes.estimated_minutes, page.lang), hours_in_words(takes.minutes, page.lang)});
  // Whom the phase names stands once above all.
  if (who.lead && who.lead != lead_in(page.model.fw, who.phase, {})) said += " " + fill(words.plan_lead, {*who.lead});
  if (who.routes.empty()) return said;
  std::vector<std::string> titles;
  for (const route_index each : who.routes) titles.push_back(page.model.fw.routes()[each].title.in_language(page.lang));
  return said + " " + fill(words.plan_routes, {enumerate(titles, page.lang)});
}

void write_plan(markup& out, const page_content& page, const page_person& who) {
  const plan_outcome& plan = who.plan;
  if (plan.status == plan_status::unreachable || plan.status == plan_status::stopped) {
    out << "<p>" << (plan.status == plan_status::stopped ? page.words.status_stopped : page.words.status_unreachable)
        << "\n";
    return;
  }
  const std::string status =
      plan.status == plan_status::optimal
          ? std::string{page.words.status_optimal}
          : fill(page.words.status_feasible, {amount_in_words(plan.bound, page.model.cheapest_in, page.lang, page.model.fw.currency())});
  const plan_takes& takes = who.takes;
  const bool is_guess = takes.minutes > 0 && takes.estimated_minutes == takes.minutes;  // all of it
  out << "<p>"
      << fill(page.words.plan, {status, hours_in_words(takes.minutes, page.lang) + (is_guess ? "*" : ""),
                                money_in_words(takes.cents, page.lang, page.model.fw.currency())})
      << sums_in_words(page, who) << "<ol>";
  for (const planned_step& each : plan.steps) {
    const step& s = page.model.fw.steps()[each.step];
    out << "<li>" << s.title.in_language(page.lang);
    if (s.hours) out << ", " << hours_of(s, page.lang);
    if (s.cost && s.cost->count() > 0) out << ", " << cost_of_step(page.model.fw, s, page.lang);
    if (s.estimate.value_or(false)) out << "*";
    if (each.ends > each.begins)
      out << ", " << fill(page.words.between_weeks, {std::to_string(each.begins + 1), std::to_string(each.ends)});
    if (const auto lead = lead_of(page.model.fw, each); lead && lead != who.lead)
      out << ", " << fill(page.words.line_lead, {*lead});
    if (each.first_term) out << ", " << page.words.line_first;
    out << ": " << reasons_in_words(page.model.fw, plan, each, page.lang) << "\n";
  }
  out << "</ol>";
}

/// What people are found by, in numbers of what they are in: row, group, phase, steps; words stay where they are read.
void write_facts(markup& out, const page_content& page, std::size_t row) {
  const page_person& who = page.model.persons->people[row];
  out << " data-p=\"" << row << " ";
  if (page.groups.size() > 1)
    out << std::ranges::find(page.groups, who.group) - page.groups.begin();
  else
    out << "-";
  if (who.phase)
    out << " " << who.phase->value;
  else
    out << " -";
  for (const planned_step& each : who.plan.steps) out << " " << each.step.value;
  out << "\"";
}

void write_option(markup& out, std::size_t value, std::string_view words) {
  out << "<option value=" << value << ">" << words;
}

/// The form by which people are found. A script shows it, as it does nothing without one.
void write_form(markup& out, const page_content& page) {
  const page_words& words = page.words;
  const framework& fw = page.model.fw;
  out << "<form id=\"find\" class=\"noprint\" hidden><label>" << words.find
      << " <input name=\"words\" type=\"search\" autocomplete=\"off\" spellcheck=\"false\"></label>";
  const auto choice = [&](std::string_view name, std::string_view label, std::string_view all, const auto& options) {
    out << " <label>" << label << " <select name=\"" << name << "\">";
    if (!all.empty()) out << "<option value=\"\">" << all;
    options();
    out << "</select></label>";
  };
  if (page.groups.size() > 1)
    choice("group", grouping_in_words(page), words.all, [&] {
      for (std::size_t g = 0; g < page.groups.size(); ++g)
        write_option(out, g, page.groups[g].empty() ? words.no_group : std::string_view{page.groups[g]});
    });
  if (!page.model.persons->phase && !fw.phases().empty())
    choice("phase", words.phase, words.all, [&] {
      for (const phase_index p : fw.phases().indices())
        write_option(out, p.value, fw.phases()[p].title.in_language(page.lang));
    });
  std::vector<bool> planned(fw.steps().size());
  for (const page_person& who : page.model.persons->people)
    for (const planned_step& each : who.plan.steps) planned[each.step.value] = true;
  choice("step", words.step, words.all, [&] {
    for (const step_index s : fw.steps().indices())
      if (planned[s.value]) write_option(out, s.value, fw.steps()[s].title.in_language(page.lang));
  });
  choice("order", words.order, "", [&] {
    out << "<option value=file>" << words.order_file << "<option value=id>" << words.order_id;
    if (page.groups.size() > 1) out << "<option value=group>" << grouping_in_words(page);
    if (!page.model.persons->phase && !fw.phases().empty()) out << "<option value=phase>" << words.phase;
  });
  out << " <button type=\"reset\">" << words.show_all
      << "</button> <label><input name=\"key\" type=\"checkbox\" checked> " << words.key
      << "</label> <output id=\"found\" aria-live=\"polite\"></output></form>\n";
}

/// What the steps of all these plans are: once, and not at each line.
void write_step_facts(markup& out, const page_content& page) {
  const page_words& words = page.words;
  std::vector<bool> planned(page.model.fw.steps().size());
  for (const page_person& who : page.model.persons->people)
    for (const planned_step& each : who.plan.steps) planned[each.step.value] = true;
  if (std::ranges::find(planned, true) == planned.end()) return;
  out << scroll_start(words.line_facts) << "<table><caption>" << words.line_facts
      << "</caption><thead><tr><th scope=\"col\">" << words.step;
  for (const std::string_view head : {words.kind, words.provider, words.payer, words.hours_each, words.others_each,
                                      words.cost_each, words.weeks_each, words.appointment})
    out << "<th scope=\"col\">" << head;
  out << "<tbody>\n";
  for (const step_index at : page.model.fw.steps().indices()) {
    if (!planned[at.value]) continue;
    const step& s = page.model.fw.steps()[at];
    out << "<tr><th scope=row>" << s.title.in_language(page.lang)
        << (s.estimate.value_or(false) ? std::string_view{" *"} : std::string_view{}) << "<td>"
        << kind_in_words(page.model.fw, s, page.lang) << "<td>" << s.provider.value_or("") << "<td>"
        << (s.payer ? payer_in_words(*s.payer, page.lang) : std::string{}) << "<td>" << hours_of(s, page.lang) << "<td>"
        << (s.hours_of_others ? hours_in_words(s.hours_of_others->count(), page.lang) : std::string{}) << "<td>"
        << cost_of_step(page.model.fw, s, page.lang) << "<td>" << (s.weeks ? std::to_string(s.weeks->count()) : std::string{})
        << "<td>" << (s.appointment.value_or(false) ? words.yes : std::string_view{}) << "\n";
  }
  out << "</table></div><p class=\"soft\">" << words.estimates << "\n";
  std::vector<std::string> leads;
  for (const phase& each : page.model.fw.phases())
    if (each.lead) leads.push_back(each.title.in_language(page.lang) + ": " + *each.lead);
  if (!leads.empty()) out << "<p>" << fill(words.plan_lead, {enumerate(leads, page.lang)}) << "\n";
}

void write_person(markup& out, const page_content& page, std::size_t row) {
  const page_persons& persons = *page.model.persons;
  const page_person& who = persons.people[row];
  out << "<div";
  write_facts(out, page, row);
  out << "><h3 id=p" << row << ">" << who.id;
  if (who.phase && !persons.phase) out << ", " << page.model.fw.phases()[*who.phase].title.in_language(page.lang);
  out << "</h3>";
  if (!who.missing.empty()) write_gaps(out, page, who.missing);
  for (const gap_choice& each : who.choices)
    out << "<p>" << explain(each, page.model.fw, page.model.target, page.lang) << "\n";
  for (const gap_credits& each : who.credits)
    out << "<p>" << explain(each, page.model.fw, page.model.target, page.lang) << "\n";
  out << "<p>" << met_words(page, who);
  write_desired(out, page, who);
  out << "\n";
  // What a person decided about someone's levels, whether or not the profile asks for it.
  if (!who.decided.empty())
    out << "<p>" << fill(page.words.decided_line, {enumerate(titles_of(page, who.decided), page.lang)}) << "\n";
  write_range(out, page, who);
  write_plan(out, page, who);
  out << "</div>\n";
}

/// How the levels that the profile asks about were found, counted over all people.
std::string origins(const page_content& page) {
  const std::map<level_origin, std::uint64_t>& count = page.model.persons->origins;
  const auto number = [&](level_origin origin) {
    const auto found = count.find(origin);
    return grouped(found == count.end() ? 0 : static_cast<std::int64_t>(found->second), page.lang);
  };
  std::string words = fill(page.words.origins, {number(level_origin::established), number(level_origin::confirmed),
                                                number(level_origin::self_only), number(level_origin::unknown)});
  for (const auto& [origin, further] : {std::pair{level_origin::estimated, page.words.estimated_levels},
                                        std::pair{level_origin::prior_learning, page.words.prior_learning},
                                        std::pair{level_origin::waived, page.words.waived_levels},
                                        std::pair{level_origin::not_applicable, page.words.not_applicable},
                                        std::pair{level_origin::rater_unknown, page.words.rater_unknown},
                                        std::pair{level_origin::overridden, page.words.overridden_levels}})
    if (count.contains(origin)) words += ", " + fill(further, {number(origin)});
  return words;
}

/// The marks of the pictures and their words.
void write_key(markup& out, const page_content& page) {
  out << "<p class=\"soft\"><svg class=\"k\" aria-hidden=\"true\" viewBox=\"0 0 16 18\"><circle cx=\"8\" cy=\"9\" "
         "r=\"5\"/></svg> "
      << page.words.legend_now
      << " <svg class=\"k\" aria-hidden=\"true\" viewBox=\"0 0 16 18\"><path class=\"q\" d=\"M8,2v14\"/></svg> "
      << page.words.legend_required
      << " <svg class=\"k\" aria-hidden=\"true\" viewBox=\"0 0 16 18\"><path class=\"w\" "
         "d=\"M8,4l5,5-5,5-5-5z\"/></svg> "
      << page.words.legend_desired
      << " <svg class=\"k\" aria-hidden=\"true\" viewBox=\"0 0 16 18\"><circle class=\"u\" cx=\"8\" cy=\"9\" "
         "r=\"5\"/></svg> "
      << page.words.legend_unknown << "\n";
}

}  // namespace

std::string marked_id(const page_content& page, const page_person& who) {
  return who.decided.empty() ? who.id : who.id + " (" + std::string{page.words.overridden} + ")";
}

markup write_people(const page_content& page) {
  const page_persons& persons = *page.model.persons;
  markup out;
  out << "<section class=\"people\" aria-labelledby=\"h-people\"><h2 id=\"h-people\">" << page.words.persons
      << "</h2>\n<p>" << page.words.persons_intro << "\n<p>" << page.words.levels_found << ": " << origins(page)
      << ".\n";
  write_key(out, page);
  write_step_facts(out, page);
  write_form(out, page);
  const auto closed = std::ranges::count_if(persons.people, &page_person::meets);
  if (closed > 0) {
    out << "<p>" << fill(page.words.all_met, {grouped(closed, page.lang)}) << "\n<ul class=\"met\">";
    for (std::size_t row = 0; row < persons.people.size(); ++row) {
      if (!persons.people[row].meets()) continue;
      out << "<li";
      write_facts(out, page, row);
      out << ">" << marked_id(page, persons.people[row]) << "\n";
    }
    out << "</ul>\n";
  }
  if (persons.phase)
    out << "<p>" << fill(page.words.one_phase, {page.model.fw.phases()[*persons.phase].title.in_language(page.lang)})
        << "\n";
  out << "<div class=\"cards\">\n";
  for (std::size_t row = 0; row < persons.people.size(); ++row)
    if (!persons.people[row].meets()) write_person(out, page, row);
  out << "</div></section>\n";
  return out;
}

}  // namespace loopbaan::detail
