// SPDX-License-Identifier: BSL-1.0
#include <algorithm>

#include <core/refusals.hpp>
#include <report/html/frame.hpp>
#include <report/html/styles.hpp>
#include <report/page/parts.hpp>
#include <report/text/numbers.hpp>

namespace loopbaan {

namespace {

/// The groups that people are in, in the order of the input.
std::vector<std::string> groups_of(const page_persons& persons) {
  std::vector<std::string> groups;
  for (const page_person& each : persons.people)
    if (std::ranges::find(groups, each.group) == groups.end()) groups.push_back(each.group);
  return groups;
}

detail::page_content content_of(const page_model& model, language lang) {
  std::vector<gap_line> lines;
  if (model.persons)
    for (const page_person& who : model.persons->people)
      for (const page_gap& each : who.missing) lines.push_back(each.line);
  return {model, lang, detail::words_of_page(lang), detail::dumbbells{model.fw, lines},
          model.persons ? groups_of(*model.persons) : std::vector<std::string>{}};
}

}  // namespace

void require_page_of_persons(std::size_t people) {
  if (people > most_on_a_page)
    detail::refuse({errc::too_many_on_a_page, {}, {std::to_string(people), std::to_string(most_on_a_page)}});
}

std::string write_page(const page_model& model, language lang) {
  using namespace detail;
  const page_content page = content_of(model, lang);
  markup style;
  style << sections_style();
  if (model.persons) style << page.pictures.style(lang) << persons_style();
  style << map_section_style();
  const std::string title = fill(page.words.title, {model.fw.profiles()[model.target].title.in_language(lang)});
  markup out;
  const markup script = model.persons ? persons_script() : markup{};
  out << page_start(title, lang, style, script) << skip_link(page.words.skip, "main") << "<header><h1>" << title
      << "</h1>\n"
      << write_contents(page) << "</header>\n<main id=\"main\" tabindex=\"-1\">\n"
      << write_summary(page) << write_question(page) << write_phases(page) << write_needs(page) << write_groups(page);
  if (model.persons)
    out << write_unreached_people(page) << write_people(page) << write_positions(page);
  else
    out << write_unreached(page);
  out << write_rules(page) << write_map(page) << "</main>\n"
      << write_foot(page) << (model.persons ? page_script(script) : markup{}) << "</body>\n</html>\n";
  return std::move(out).bytes();
}

std::string write_page(const page_request& request) { return write_page(model_page(request), request.lang); }

std::vector<std::string> summarise_page(const page_model& model, language lang) {
  return detail::summary_of(content_of(model, lang));
}

}  // namespace loopbaan
