// SPDX-License-Identifier: BSL-1.0
#include <report/page/parts.hpp>

namespace loopbaan::detail {

markup write_contents(const page_content& page) {
  const page_words& words = page.words;
  markup out;
  out << "<nav class=\"noprint\" aria-label=\"" << words.contents << "\"><ul>";
  const auto link = [&](std::string_view id, std::string_view title) {
    out << "<li><a href=\"#h-" << id << "\">" << title << "</a>\n";
  };
  link("sum", words.summary);
  link("asked", words.question);
  if (!page.model.phases.empty()) link("phases", words.phases);
  link("needs", words.needs);
  link("groups", words.groups);
  link("none", words.unreached);
  if (page.model.persons) {
    link("people", words.persons);
    const auto& people = page.model.persons->people;
    if (!people.empty() && !people.front().position.domains.empty()) link("positions", words.positions);
  }
  link("rules", words.rules);
  link("map", words.map);
  out << "</ul></nav>\n";
  return out;
}

}  // namespace loopbaan::detail
