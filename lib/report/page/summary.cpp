// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/people/credits.hpp>

#include <report/page/parts.hpp>
#include <report/text/figure_words.hpp>
#include <report/text/numbers.hpp>

namespace loopbaan::detail {

namespace {

std::string number_words(std::size_t n, language lang) { return grouped(static_cast<std::int64_t>(n), lang); }

/// What the profile asks: competences, choices and credits.
std::string asked_by_profile(const page_content& page) {
  const framework& fw = page.model.fw;
  const resolved_profile& asks = fw.resolved(page.model.target);
  std::vector<std::string> parts;
  if (page.model.required > 0)
    parts.push_back(page.model.required == 1
                        ? std::string{page.words.competences_one}
                        : fill(page.words.competences_more, {number_words(page.model.required, page.lang)}));
  for (const resolved_choice& each : asks.choices)
    parts.push_back(fill(page.words.asked_choice, {number_words(each.at_least, page.lang),
                                                   number_words(each.any_of.size(), page.lang)}));
  for (const resolved_credits& each : asks.credits) parts.push_back(print(fw, each, page.lang));
  return parts.empty() ? std::string{page.words.asked_nothing} : enumerate(parts, page.lang);
}

std::string about(const page_content& page) {
  const std::string& profile = page.model.fw.profiles()[page.model.target].title.in_language(page.lang);
  const std::string asks = asked_by_profile(page);
  if (page.model.people == 1) return fill(page.words.about_one, {profile, asks});
  return fill(page.words.about, {number_words(page.model.people, page.lang), profile, asks});
}

std::string met(const page_content& page) {
  const auto& total = page.model.rows.front().total;
  if (!total) return std::string{page.words.met_hidden};
  return fill(page.words.met, {number_words(total->part, page.lang), percent(total->part, total->whole, page.lang)});
}

std::string lowest(const page_content& page) {
  if (!page.model.lowest) return std::string{page.words.lowest_hidden};
  const framework& fw = page.model.fw;
  const page_lowest& most = *page.model.lowest;
  const std::string& title = fw.competences()[most.competence].title.in_language(page.lang);
  const std::string number = number_words(most.people, page.lang);
  if (fw.scale_of(most.competence).levels.size() == 1) return fill(page.words.lowest_yes_no, {title, number});
  return fill(page.words.lowest, {title, number, fw.level_title(most.competence, most.required, page.lang)});
}

std::string plans(const page_content& page) {
  const plan_figures& found = page.model.plans;
  const std::string needed = grouped(found.needed, page.lang);
  switch (found.shows) {
    case plan_figures::form::both:
      return fill(page.words.plans_both, {grouped(found.planned, page.lang), grouped(found.unplanned, page.lang)});
    case plan_figures::form::nearly_all:
      return fill(page.words.plans_nearly_all, {needed});
    case plan_figures::form::nearly_none:
      return fill(page.words.plans_nearly_none, {needed});
    case plan_figures::form::hidden:
      break;
  }
  return std::string{page.words.plans_hidden};
}

/// On what plans stand that the framework does not say.
std::vector<std::string> unsaid(const page_content& page) {
  std::vector<std::string> sentences;
  for (const page_unsaid& each : page.model.unsaid) {
    const std::string steps = each.steps == 1 ? std::string{page.words.steps_one}
                                              : fill(page.words.steps_more, {number_words(each.steps, page.lang)});
    std::string said = fill(page.words.unsaid, {steps, figure_in_words(each.figure, page.lang)});
    if (!each.needed.empty()) {
      std::vector<std::string> titles;
      for (const step_index s : each.needed) titles.push_back(page.model.fw.steps()[s].title.in_language(page.lang));
      said += " " + fill(page.words.unsaid_needed, {enumerate(titles, page.lang)});
    }
    sentences.push_back(std::move(said));
  }
  return sentences;
}

}  // namespace

std::vector<std::string> summary_of(const page_content& page) {
  std::vector<std::string> sentences{about(page)};
  const resolved_profile& asks = page.model.fw.resolved(page.model.target);
  if (page.model.rows.empty() || (page.model.rows.size() < 2 && asks.choices.empty() && asks.credits.empty()))
    return sentences;
  if (!page.model.enough) {
    sentences.push_back(fill(page.words.too_few, {std::to_string(page.model.minimum)}));
    return sentences;
  }
  sentences.push_back(met(page));
  if (page.model.rows.size() > 1) sentences.push_back(lowest(page));
  sentences.push_back(plans(page));
  for (auto* told : {&phases_in_sentences, &unsaid})
    for (std::string& sentence : told(page)) sentences.push_back(std::move(sentence));
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
