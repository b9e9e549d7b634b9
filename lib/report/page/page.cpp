// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/report/page.hpp>

#include <core/refusals.hpp>
#include <report/html/frame.hpp>
#include <report/map/section.hpp>
#include <report/page/parts.hpp>
#include <report/text/numbers.hpp>

namespace loopbaan {

namespace detail {

page_content gather(const page_request& request) {
  const framework& fw = request.people.fw();
  page_figures figures = count_page_figures(request);
  std::vector<gap> gaps;
  if (request.persons)
    for (std::size_t row = 0; row < request.people.size(); ++row)
      gaps.push_back(find_gap(fw, request.people[row].stands(), request.target));
  dumbbells pictures{fw, gaps};
  return {
      request, fw, request.lang, words_of_page(request.lang), std::move(figures), std::move(gaps), std::move(pictures)};
}

}  // namespace detail

void require_page_of_persons(std::size_t people) {
  if (people > most_on_a_page)
    detail::refuse({errc::too_many_on_a_page, {}, {std::to_string(people), std::to_string(most_on_a_page)}});
}

std::string write_page(const page_request& request) {
  using namespace detail;
  if (request.persons) require_page_of_persons(request.people.size());
  const page_content page = gather(request);
  markup style;
  style << ".asked dt{font-weight:bold;float:left;clear:left;width:17rem}.asked dd{margin:0 0 .2rem "
           "17.5rem;overflow-wrap:anywhere}"
           "dt{font-weight:bold}dd{margin:0 0 .5rem}.sum li{margin:.2rem 0;font-size:1.05rem}.wide{width:calc(100vw - "
           "4rem);"
           "margin-left:calc(50% - 50vw + 2rem)}tfoot th,tfoot td{border-top:2px solid var(--soft);font-weight:bold}\n"
           "@media print{.wide{width:auto;margin-left:0;break-before:page}}\n"
        << groups_style();
  if (request.persons) style << people_style(page) << positions_style();
  style << map_section_style();
  const std::string title =
      fill(page.words.title, {page.fw.profiles()[request.target].title.in_language(request.lang)});
  markup out;
  out << page_start(title, request.lang, style) << skip_link(page.words.skip, "main") << "<header><h1>" << title
      << "</h1></header>\n<main id=\"main\" tabindex=\"-1\">\n"
      << write_request(page) << write_summary(page) << write_groups(page) << write_needs(page);
  if (request.persons)
    out << write_unreached_people(page) << write_people(page) << write_positions(page);
  else
    out << write_unreached(page);
  out << write_map(page) << write_rules(page) << "</main>\n</body>\n</html>\n";
  return std::move(out).bytes();
}

std::vector<std::string> summarise_page(const page_request& request) {
  page_request of_all = request;
  of_all.persons = false;
  return detail::summary_of(detail::gather(of_all));
}

}  // namespace loopbaan
