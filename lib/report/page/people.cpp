// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <array>
#include <tuple>

#include <loopbaan/people/estimate.hpp>

#include <report/map/step_words.hpp>
#include <report/page/parts.hpp>
#include <report/page/plan_words.hpp>
#include <report/text/numbers.hpp>

// A page holds hundreds of people, so the markup here is as small as HTML allows: optional end tags and quotes are left
// out.
namespace loopbaan::detail {

namespace {

// Competences are named one by one up to this many, else by area or by number.
constexpr std::size_t most_targets_named = 3;
// An area with fewer required competences than this is not worth naming as met whole.
constexpr std::size_t whole_area = 3;

/// What of the required levels is met: by name when it is little, else by number, with the areas that are met whole.
std::string met_words(const page_content& page, const gap& of) {
  const framework& fw = page.fw;
  std::vector<std::string> names;
  std::vector<std::pair<std::size_t, std::size_t>> by_area(fw.areas().size());  // met, required
  std::size_t required = 0;
  for (const gap_line& line : of.lines) {
    if (line.required == rank::not_shown) continue;
    ++required;
    const auto& area = fw.competences()[line.competence].area;
    const auto found = area ? fw.areas().find(*area) : std::nullopt;
    if (found) ++by_area[found->value].second;
    if (line.missing() > 0) continue;
    if (found) ++by_area[found->value].first;
    names.push_back(fw.competences()[line.competence].title.in_language(page.lang));
  }
  const std::string met = std::to_string(names.size()), all = std::to_string(required);
  if (names.empty()) return required == 1 ? std::string{page.words.met_none_one} : fill(page.words.met_none, {all});
  if (names.size() <= most_targets_named) return fill(page.words.met_named, {met, all, enumerate(names, page.lang)});
  names.clear();
  for (std::size_t a = 0; a < by_area.size(); ++a)
    if (const auto& [some, whole] = by_area[a]; whole >= whole_area && some == whole)
      names.push_back(fw.areas().entries()[a].title.in_language(page.lang));
  if (names.empty()) return fill(page.words.met_number, {met, all});
  return fill(page.words.met_areas, {met, all, enumerate(names, page.lang)});
}

/// "mist 2 niveaus: in ontwikkeling → basisbekwaam".
std::string gap_words(const page_content& page, const gap_line& line, const person& who) {
  const auto title = [&](rank r) { return page.fw.level_title(line.competence, r, page.lang); };
  const bool yes_no = page.fw.scale_of(line.competence).levels.size() == 1;
  if (line.current == rank::unknown)
    return yes_no ? std::string{page.words.unknown_yes_no} : fill(page.words.unknown_level, {title(line.required)});
  if (yes_no) return std::string{page.words.missing_yes_no};
  std::string from = title(line.current);
  const level_origin origin = who.origin(line.competence);
  if (origin == level_origin::self_only) ((from += " (") += page.words.own_judgement) += ')';
  if (origin == level_origin::rater_unknown) ((from += " (") += page.words.unknown_judge) += ')';
  if (origin == level_origin::overridden) ((from += " (") += page.words.overridden) += ')';
  if (line.missing() == 1) return fill(page.words.missing_one, {from, title(line.required)});
  return fill(page.words.missing_more, {std::to_string(line.missing()), from, title(line.required)});
}

/// The gaps, per scale, the largest first, equal ones together; unknown levels, of which nobody knows how large the gap
/// is, last.
std::vector<gap_line> open_lines(const page_content& page, const gap& of) {
  std::vector<gap_line> open;
  for (const gap_line& line : of.lines)
    if (line.missing() > 0) open.push_back(line);
  std::ranges::stable_sort(open, [&](const gap_line& a, const gap_line& b) {
    const auto order = [&](const gap_line& l) {
      return std::tuple{page.pictures.scale_of(l.competence), l.current == rank::unknown,
                        -static_cast<long>(l.missing()), l.current, l.desired};
    };
    return order(a) < order(b);
  });
  return open;
}

void write_gaps(markup& out, const page_content& page, const gap& of, const person& who) {
  const std::vector<gap_line> open = open_lines(page, of);
  out << "<table class=x" << page.pictures.scale_of(open.front().competence) << ">";
  for (std::size_t i = 0; i < open.size();) {
    // Neighbours with the same marks and words share them.
    const std::string words = gap_words(page, open[i], who);
    std::size_t next = i + 1;
    while (next < open.size() && page.pictures.number_of(open[next]) == page.pictures.number_of(open[i]) &&
           gap_words(page, open[next], who) == words)
      ++next;
    out << "<tr><th scope=row>" << page.fw.competences()[open[i].competence].title.in_language(page.lang)
        << "<td class=d" << page.pictures.number_of(open[i]);
    if (next - i > 1) out << " rowspan=" << next - i;
    out << ">" << words;
    while (++i < next)
      out << "<tr><th scope=row>" << page.fw.competences()[open[i].competence].title.in_language(page.lang);
    out << "\n";
  }
  out << "</table>";
}

/// Desired levels that are not there yet, of competences that meet what is required.
void write_desired(markup& out, const page_content& page, const gap& of) {
  std::vector<std::string> names;
  for (const gap_line& line : of.lines)
    if (line.missing() == 0 && line.missing_desired() > 0)
      names.push_back(page.fw.competences()[line.competence].title.in_language(page.lang));
  if (names.empty()) return;
  if (names.size() > most_targets_named) names = {fill(page.words.desired_number, {std::to_string(names.size())})};
  out << " " << fill(page.words.desired_line, {enumerate(names, page.lang)});
}

void write_plan(markup& out, const page_content& page, const plan_outcome& plan) {
  if (plan.status == plan_status::unreachable || plan.status == plan_status::stopped) {
    out << "<p>" << (plan.status == plan_status::stopped ? page.words.status_stopped : page.words.status_unreachable)
        << "\n";
    return;
  }
  const std::string status =
      plan.status == plan_status::optimal
          ? std::string{page.words.status_optimal}
          : fill(page.words.status_feasible, {amount_in_words(plan.bound, page.request.cheapest_in, page.lang)});
  const plan_total total = total_of(page.fw, plan);
  out << "<p>"
      << fill(page.words.plan,
              {status, hours_in_words(total.minutes, page.lang), euro_in_words(total.cents, page.lang)})
      << "<ol>";
  for (const planned_step& each : plan.steps) {
    const step& s = page.fw.steps()[each.step];
    out << "<li>" << s.title.in_language(page.lang);
    if (s.hours) out << ", " << hours_of(s, page.lang);
    if (s.cost && s.cost->count() > 0) out << ", " << cost_of_step(s, page.lang);
    out << ": " << reasons_in_words(page.fw, plan, each, page.lang) << "\n";
  }
  out << "</ol>";
}

/// Are all people in the same phase, or in none?
bool one_phase(const page_content& page) {
  for (std::size_t row = 1; row < page.request.people.size(); ++row)
    if (page.request.people[row].phase() != page.request.people[0].phase()) return false;
  return true;
}

/// What a person decided about someone's levels, whether or not the profile asks for it.
void write_decided(markup& out, const page_content& page, const person& who) {
  std::vector<std::string> names;
  for (const competence_index c : overridden_levels(who))
    names.push_back(page.fw.competences()[c].title.in_language(page.lang));
  if (!names.empty()) out << "<p>" << fill(page.words.decided_line, {enumerate(names, page.lang)}) << "\n";
}

void write_person(markup& out, const page_content& page, std::size_t row) {
  const person who = page.request.people[row];
  out << "<div><h3 id=p" << row << ">" << who.id();
  if (const auto phase = who.phase(); phase && !one_phase(page))
    out << ", " << page.fw.phases()[*phase].title.in_language(page.lang);
  out << "</h3>";
  write_gaps(out, page, page.gaps[row], who);
  out << "<p>" << met_words(page, page.gaps[row]);
  write_desired(out, page, page.gaps[row]);
  out << "\n";
  write_decided(out, page, who);
  write_plan(out, page, page.request.plans[row]);
  out << "</div>\n";
}

/// How the levels that the profile asks about were found, counted over all people.
std::string origins(const page_content& page) {
  std::array<std::int64_t, 9> count{};
  for (std::size_t row = 0; row < page.request.people.size(); ++row)
    for (const gap_line& line : page.gaps[row].lines)
      ++count[static_cast<std::size_t>(page.request.people[row].origin(line.competence))];
  const auto of = [&](level_origin o) { return grouped(count[static_cast<std::size_t>(o)], page.lang); };
  std::string words = fill(page.words.origins, {of(level_origin::established), of(level_origin::confirmed),
                                                of(level_origin::self_only), of(level_origin::unknown)});
  for (const auto& [origin, further] : {std::pair{level_origin::estimated, page.words.estimated_levels},
                                        std::pair{level_origin::prior_learning, page.words.prior_learning},
                                        std::pair{level_origin::waived, page.words.waived_levels},
                                        std::pair{level_origin::rater_unknown, page.words.rater_unknown},
                                        std::pair{level_origin::overridden, page.words.overridden_levels}})
    if (count[static_cast<std::size_t>(origin)] > 0) words += ", " + fill(further, {of(origin)});
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

std::string marked_id(const page_content& page, const person& who) {
  return overridden_levels(who).empty() ? who.id() : who.id() + " (" + std::string{page.words.overridden} + ")";
}

markup write_people(const page_content& page) {
  markup out;
  out << "<section class=\"people\" aria-labelledby=\"h-people\"><h2 id=\"h-people\">" << page.words.persons
      << "</h2>\n<p>" << page.words.persons_intro << "\n<p>" << page.words.levels_found << ": " << origins(page)
      << ".\n";
  write_key(out, page);
  std::vector<std::string> closed;
  for (std::size_t row = 0; row < page.gaps.size(); ++row)
    if (page.gaps[row].closed()) closed.push_back(marked_id(page, page.request.people[row]));
  if (!closed.empty())
    out << "<p>"
        << fill(page.words.all_met,
                {grouped(static_cast<std::int64_t>(closed.size()), page.lang), enumerate(closed, page.lang)})
        << "\n";
  if (one_phase(page) && page.request.people.size() > 0 && page.request.people[0].phase())
    out << "<p>"
        << fill(page.words.one_phase, {page.fw.phases()[*page.request.people[0].phase()].title.in_language(page.lang)})
        << "\n";
  for (std::size_t row = 0; row < page.gaps.size(); ++row)
    if (!page.gaps[row].closed()) write_person(out, page, row);
  out << "</section>\n";
  return out;
}

markup people_style(const page_content& page) {
  markup out;
  out << page.pictures.style(page.lang)
      << ".people>div{border-top:1px solid var(--line);margin-top:.9rem}.people h3{margin:.5rem 0 .1rem}"
         ".people table{margin:.2rem 0;width:auto}.people th,.people td{border:0;padding:.05rem .8rem .05rem 0;"
         "vertical-align:middle}.people th{min-width:13rem;max-width:13rem}.people "
         "[rowspan]{background:linear-gradient(var(--line),"
         "var(--line)) no-repeat 0 0/2px 100%}ol{margin:.2rem 0;padding-left:1.6rem}.people p{margin:.2rem 0}"
         ".k{width:16px;height:18px;vertical-align:-4px;margin-left:.6rem}.k circle{fill:#0b4fa3}.k "
         ".u{fill:#fff;stroke:#0b4fa3;"
         "stroke-width:2;stroke-dasharray:2.5 1.5}.k .q{stroke:#9a4a00;stroke-width:4}.k "
         ".w{fill:#fff;stroke:#6b7684;stroke-width:1.5}"
         "@media print{.people>div{break-inside:avoid}}\n";
  return out;
}

}  // namespace loopbaan::detail
