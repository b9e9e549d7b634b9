// SPDX-License-Identifier: BSL-1.0
#include <report/map/section.hpp>
#include <report/page/parts.hpp>

namespace loopbaan::detail {

markup write_map(const page_content& page) {
  map_options options{page.lang, {}, {}};
  for (const page_need& each : page.model.needs) options.planned.push_back(each.step);
  markup out;
  out << "<section aria-labelledby=\"h-map\" class=\"wide\"><h2 id=\"h-map\">" << page.words.map << "</h2>\n<p>"
      << words_of_map(page.lang).guide << " " << page.words.map_intro << "\n"
      << map_figure(compose(page.model.fw, options), {.rich = false, .sheets = false}) << "</section>\n";
  return out;
}

}  // namespace loopbaan::detail
