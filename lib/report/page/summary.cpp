// SPDX-License-Identifier: BSL-1.0
#include <report/page/parts.hpp>
#include <report/text/numbers.hpp>

namespace loopbaan::detail {

namespace {

std::string number_words(std::size_t n, language lang) { return grouped(static_cast<std::int64_t>(n), lang); }

std::string about(const page_content& page) {
  const std::string& profile = page.fw.profiles()[page.request.target].title.in_language(page.lang);
  const std::size_t required = page.fw.resolved(page.request.target).required.size();
  const std::string asks = required == 1 ? std::string{page.words.competences_one}
                                         : fill(page.words.competences_more, {number_words(required, page.lang)});
  if (page.figures.people == 1) return fill(page.words.about_one, {profile, asks});
  return fill(page.words.about, {number_words(page.figures.people, page.lang), profile, asks});
}

std::string met(const page_content& page) {
  const auto& total = page.figures.counted.rows.front().total;
  if (!total) return std::string{page.words.met_hidden};
  return fill(page.words.met, {number_words(total->part, page.lang), percent(total->part, total->whole, page.lang)});
}

/// The competence that most people do not meet, of those whose total may show.
std::string lowest(const page_content& page) {
  const auto& rows = page.figures.counted.rows;
  const coverage_row* most = nullptr;
  for (std::size_t r = 1; r < rows.size(); ++r)
    if (rows[r].total && (most == nullptr || rows[r].total->part < most->total->part)) most = &rows[r];
  if (most == nullptr) return std::string{page.words.lowest_hidden};
  const std::string& title = page.fw.competences()[*most->competence].title.in_language(page.lang);
  const std::string number = number_words(most->total->whole - most->total->part, page.lang);
  if (page.fw.scale_of(*most->competence).levels.size() == 1) return fill(page.words.lowest_yes_no, {title, number});
  return fill(page.words.lowest, {title, number, page.fw.level_title(*most->competence, most->required, page.lang)});
}

std::string plans(const page_content& page) {
  const plan_figures& found = page.figures.plans;
  const std::string needed = grouped(found.needed, page.lang);
  switch (found.shows) {
    case plan_figures::form::both:
      return fill(page.words.plans_both, {grouped(found.with, page.lang), grouped(found.without, page.lang)});
    case plan_figures::form::nearly_all:
      return fill(page.words.plans_nearly_all, {needed});
    case plan_figures::form::nearly_none:
      return fill(page.words.plans_nearly_none, {needed});
    case plan_figures::form::hidden:
      break;
  }
  return std::string{page.words.plans_hidden};
}

std::string steps(const page_content& page) {
  const plan_total all = total_of(page.fw, page.figures.needs);
  return fill(page.words.steps_together, {hours_in_words(all.minutes, page.lang), euro_in_words(all.cents, page.lang)});
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

std::vector<std::string> summary_of(const page_content& page) {
  std::vector<std::string> sentences{about(page)};
  if (page.figures.counted.rows.size() < 2) {
    sentences.emplace_back(page.words.lowest_none);
    return sentences;
  }
  if (!page.figures.enough) {
    sentences.push_back(fill(page.words.too_few, {std::to_string(page.figures.minimum)}));
    return sentences;
  }
  for (const auto& sentence : {met(page), lowest(page), plans(page)}) sentences.push_back(sentence);
  if (!page.figures.needs.empty()) sentences.push_back(steps(page));
  return sentences;
}

markup write_summary(const page_content& page) {
  markup out;
  out << "<section aria-labelledby=\"h-sum\"><h2 id=\"h-sum\">" << page.words.summary << "</h2>\n<ul class=\"sum\">";
  for (const std::string& sentence : summary_of(page)) out << "<li>" << sentence << "\n";
  out << "</ul></section>\n";
  return out;
}

}  // namespace loopbaan::detail
