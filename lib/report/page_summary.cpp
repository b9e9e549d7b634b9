// SPDX-License-Identifier: BSL-1.0
#include <report/numbers.hpp>
#include <report/page_parts.hpp>

namespace loopbaan::detail {

namespace {

std::string number_words(std::size_t n, language lang) { return grouped(static_cast<std::int64_t>(n), lang); }

std::string about(const page_content& page) {
  const std::string& profile = page.fw.profiles()[page.asked.target].title.in(page.lang);
  const std::string required = number_words(page.fw.resolved(page.asked.target).required.size(), page.lang);
  if (page.asked.people.size() == 1) return fill(page.in.about_one, {profile, required});
  return fill(page.in.about, {number_words(page.asked.people.size(), page.lang), profile, required});
}

std::string met(const page_content& page) {
  const auto& total = page.counted.rows.front().total;
  if (!total) return fill(page.in.met_hidden, {std::to_string(page.counted.rule.minimum)});
  return fill(page.in.met, {number_words(total->part, page.lang), percent(total->part, total->whole, page.lang)});
}

/// The competence that most people do not meet, of those whose total may show.
std::string lowest(const page_content& page) {
  if (page.counted.rows.size() < 2) return std::string{page.in.lowest_none};
  const coverage_row* most = nullptr;
  for (std::size_t r = 1; r < page.counted.rows.size(); ++r) {
    const coverage_row& row = page.counted.rows[r];
    if (row.total && (most == nullptr || row.total->part < most->total->part)) most = &row;
  }
  if (most == nullptr) return std::string{page.in.lowest_hidden};
  if (page.fw.scale_of(*most->competence).levels.size() == 1)
    return fill(page.in.lowest_yes_no, {page.fw.competences()[*most->competence].title.in(page.lang),
                                        number_words(most->total->whole - most->total->part, page.lang)});
  return fill(page.in.lowest, {page.fw.competences()[*most->competence].title.in(page.lang),
                               number_words(most->total->whole - most->total->part, page.lang),
                               page.fw.level_title(*most->competence, most->required, page.lang)});
}

std::string plans(const page_content& page) {
  std::int64_t count = 0;
  plan_total all;
  for (const plan_outcome& outcome : page.asked.plans) {
    if (outcome.steps.empty()) continue;
    ++count;
    const plan_total one = total_of(page.fw, outcome);
    all.minutes += one.minutes;
    all.cents += one.cents;
  }
  if (count == 0) return std::string{page.in.plans_none};
  // Averages in whole hours and whole euro: more digits would promise more than they hold.
  const std::int64_t hours = (all.minutes + 30 * count) / (60 * count);
  const std::int64_t euro = (all.cents + 50 * count) / (100 * count);
  return fill(page.in.plans,
              {grouped(count, page.lang), hours_in_words(all.minutes, page.lang), euro_in_words(all.cents, page.lang),
               hours_in_words(hours * 60, page.lang), euro_in_words(euro * 100, page.lang)});
}

std::string without(const page_content& page) {
  std::size_t count = 0;
  for (const plan_outcome& outcome : page.asked.plans) count += has_plan(outcome) ? 0 : 1;
  if (count == 0) return std::string{page.in.without_none};
  return count == 1 ? std::string{page.in.without_one} : fill(page.in.without, {number_words(count, page.lang)});
}

}  // namespace

plan_total total_of(const framework& fw, const plan_outcome& outcome) {
  plan_total total;
  for (const planned_step& each : outcome.steps) {
    total.minutes += cost_of(fw.steps()[each.step], objective::hours);
    total.cents += cost_of(fw.steps()[each.step], objective::cost);
  }
  return total;
}

markup write_summary(const page_content& page) {
  markup out;
  out << "<section aria-labelledby=\"h-sum\"><h2 id=\"h-sum\">" << page.in.summary << "</h2>\n<ul class=\"sum\">";
  for (const std::string& sentence : {about(page), met(page), lowest(page), plans(page), without(page)})
    out << "<li>" << sentence << "\n";
  out << "</ul></section>\n";
  return out;
}

}  // namespace loopbaan::detail
