// SPDX-License-Identifier: BSL-1.0
#include <algorithm>

#include <report/numbers.hpp>
#include <report/page_parts.hpp>
#include <report/plan_words.hpp>
#include <report/step_words.hpp>

// A page holds hundreds of people, so the markup here is as small as HTML allows: optional end tags and quotes are left out.
namespace loopbaan::detail {

namespace {

// Met competences are named one by one up to this many, else by area.
constexpr std::size_t most_named = 4;

/// What of the required levels is met: by name, or area by area.
std::string met_words(const page_content& page, const gap& of) {
  const framework& fw = page.fw;
  std::vector<std::string> names;
  std::vector<std::pair<std::size_t, std::size_t>> by_area(fw.areas().size() + 1);  // met, required
  std::size_t required = 0;
  for (const gap_line& line : of.lines) {
    if (line.required == rank::not_shown) continue;
    ++required;
    const auto& area = fw.competences()[line.competence].area;
    const auto found = area ? fw.areas().find(*area) : std::nullopt;
    auto& count = by_area[found ? found->value : fw.areas().size()];
    ++count.second;
    if (line.missing() > 0) continue;
    ++count.first;
    names.push_back(fw.competences()[line.competence].title.in(page.lang));
  }
  const std::string met = std::to_string(names.size()), all = std::to_string(required);
  if (names.empty()) return fill(page.in.met_none, {all});
  if (names.size() == required) return fill(page.in.met_line, {met, all});
  if (names.size() <= most_named) return fill(page.in.met_named, {met, all, enumerate(names, page.lang)});
  names.clear();
  for (std::size_t a = 0; a < by_area.size(); ++a) {
    const auto& [some, whole] = by_area[a];
    if (some == 0) continue;
    const std::string name = a < fw.areas().size() ? fw.areas().entries()[a].title.in(page.lang) : std::string{page.in.other_area};
    names.push_back(some == whole ? fill(page.in.all_of, {name, std::to_string(whole)})
                                  : fill(page.in.some_of, {name, std::to_string(some), std::to_string(whole)}));
  }
  return fill(page.in.met_named, {met, all, enumerate(names, page.lang)});
}

/// "mist 2 niveaus: in ontwikkeling → basisbekwaam".
std::string gap_words(const page_content& page, const gap_line& line, const person& who) {
  const auto title = [&](rank r) { return page.fw.level_title(line.competence, r, page.lang); };
  const bool yes_no = page.fw.scale_of(line.competence).levels.size() == 1;
  if (line.current == rank::unknown)
    return yes_no ? std::string{page.in.unknown_yes_no} : fill(page.in.unknown_level, {title(line.required)});
  if (yes_no) return std::string{page.in.missing_yes_no};
  std::string from = title(line.current);
  if (who.origin(line.competence) == level_origin::self_only) ((from += " (") += page.in.own_judgement) += ')';
  if (line.missing() == 1) return fill(page.in.missing_one, {from, title(line.required)});
  return fill(page.in.missing_more, {std::to_string(line.missing()), from, title(line.required)});
}

/// The gaps, per scale, the largest first; unknown levels, of which nobody knows how large the gap is, last.
std::vector<gap_line> open_lines(const page_content& page, const gap& of) {
  std::vector<gap_line> open;
  for (const gap_line& line : of.lines)
    if (line.missing() > 0) open.push_back(line);
  std::ranges::stable_sort(open, [&](const gap_line& a, const gap_line& b) {
    const auto order = [&](const gap_line& l) {
      return std::tuple{page.pictures.scale_of(l.competence), l.current == rank::unknown, -static_cast<long>(l.missing())};
    };
    return order(a) < order(b);
  });
  return open;
}

void write_gaps(markup& out, const page_content& page, const gap& of, const person& who) {
  const std::vector<gap_line> open = open_lines(page, of);
  out << "<table class=g>";
  for (std::size_t i = 0; i < open.size(); ++i) {
    const std::uint32_t scale = page.pictures.scale_of(open[i].competence);
    if (i == 0 || page.pictures.scale_of(open[i - 1].competence) != scale) {
      out << "<tbody class=s" << scale;
      if (page.fw.scale_of(open[i].competence).levels.size() > 1) out << "><tr><td><td>" << page.pictures.axis(scale) << "<td>\n";
      else out << ">\n";
    }
    out << "<tr><th scope=row>" << page.fw.competences()[open[i].competence].title.in(page.lang) << "<td>"
        << page.pictures.use(open[i]) << "<td>" << gap_words(page, open[i], who) << "\n";
  }
  out << "</table>";
}

void write_desired(markup& out, const page_content& page, const gap& of) {
  std::vector<attainment> desired;
  for (const gap_line& line : of.lines)
    if (line.missing() == 0 && line.missing_desired() > 0) desired.push_back({line.competence, line.desired});
  if (!desired.empty())
    out << "<p class=soft>" << fill(page.in.desired_line, {levels_in_words(page.fw, desired, page.lang)}) << "\n";
}

void write_plan(markup& out, const page_content& page, const plan_outcome& plan) {
  if (plan.status == plan_status::unreachable || plan.status == plan_status::stopped) {
    out << "<p>" << (plan.status == plan_status::stopped ? page.in.status_stopped : page.in.status_unreachable) << "\n";
    return;
  }
  const std::string status = plan.status == plan_status::optimal
                                 ? std::string{page.in.status_optimal}
                                 : fill(page.in.status_feasible, {amount_in_words(plan.bound, page.asked.cheapest_in, page.lang)});
  const plan_total total = total_of(page.fw, plan);
  out << "<p>" << fill(page.in.plan, {status, hours_in_words(total.minutes, page.lang), euro_in_words(total.cents, page.lang)})
      << "<ol>";
  for (const planned_step& each : plan.steps) {
    const step& s = page.fw.steps()[each.step];
    out << "<li>" << s.title.in(page.lang);
    for (const std::string& part : {hours_of(s, page.lang), cost_of_step(s, page.lang)})
      if (!part.empty()) out << ", " << part;
    out << " <i>" << reasons_in_words(page.fw, plan, each, page.lang) << "</i>\n";
  }
  out << "</ol>";
}

void write_person(markup& out, const page_content& page, std::size_t row) {
  const person who = page.asked.people[row];
  out << "<article><h3 id=p" << row << ">" << who.id();
  if (const auto phase = who.phase()) out << " <small>" << page.fw.phases()[*phase].title.in(page.lang) << "</small>";
  out << "</h3>";
  write_gaps(out, page, page.gaps[row], who);
  out << "<p>" << met_words(page, page.gaps[row]) << "\n";
  write_desired(out, page, page.gaps[row]);
  write_plan(out, page, page.asked.plans[row]);
  out << "</article>\n";
}

/// The marks of the pictures and their words.
void write_key(markup& out, const page_content& page) {
  out << "<p class=\"soft\"><svg class=\"k\" aria-hidden=\"true\" viewBox=\"0 0 16 18\"><circle cx=\"8\" cy=\"9\" r=\"5\"/></svg> "
      << page.in.legend_now << " <svg class=\"k\" aria-hidden=\"true\" viewBox=\"0 0 16 18\"><path class=\"q\" d=\"M8,2v14\"/></svg> "
      << page.in.legend_asked << " <svg class=\"k\" aria-hidden=\"true\" viewBox=\"0 0 16 18\"><path class=\"w\" d=\"M8,4l5,5-5,5-5-5z\"/></svg> "
      << page.in.legend_desired << " <svg class=\"k\" aria-hidden=\"true\" viewBox=\"0 0 16 18\"><circle class=\"u\" cx=\"8\" cy=\"9\" r=\"5\"/></svg> "
      << page.in.legend_unknown << "\n";
}

}  // namespace

markup write_people(const page_content& page) {
  markup out;
  out << "<section aria-labelledby=\"h-people\"><h2 id=\"h-people\">" << page.in.persons << "</h2>\n<p>" << page.in.persons_intro
      << "\n";
  write_key(out, page);
  std::vector<std::string> closed;
  for (std::size_t row = 0; row < page.gaps.size(); ++row)
    if (page.gaps[row].closed()) closed.push_back(page.asked.people[row].id());
  if (!closed.empty())
    out << "<p>" << fill(page.in.all_met, {grouped(static_cast<std::int64_t>(closed.size()), page.lang), enumerate(closed, page.lang)})
        << "\n";
  out << page.pictures.draw(page.lang);
  for (std::size_t row = 0; row < page.gaps.size(); ++row)
    if (!page.gaps[row].closed()) write_person(out, page, row);
  out << "</section>\n";
  return out;
}

markup people_style(const page_content& page) {
  markup out;
  out << page.pictures.style()
      << "article{border-top:1px solid var(--line);margin-top:.9rem}article h3{margin:.5rem 0 .1rem}small{font-weight:normal;"
         "color:var(--soft)}.g{margin:.2rem 0;width:auto}.g th,.g td{border:0;padding:.05rem .8rem .05rem 0;vertical-align:middle}"
         ".g th{width:15rem}ol{margin:.2rem 0;padding-left:1.6rem}article p{margin:.2rem 0}li i{color:var(--soft);font-style:normal}"
         "li i::before{content:\"\\2014\\00a0\"}"
         ".k{width:16px;height:18px;vertical-align:-4px;margin-left:.6rem}.k circle{fill:#0b4fa3}.k .u{fill:#fff;stroke:#0b4fa3;"
         "stroke-width:2;stroke-dasharray:2.5 1.5}.k .q{stroke:#9a4a00;stroke-width:4}.k .w{fill:#fff;stroke:#6b7684;stroke-width:1.5}"
         "@media print{article{break-inside:avoid}}\n";
  return out;
}

}  // namespace loopbaan::detail
