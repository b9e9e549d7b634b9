// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/exchange/documents.hpp>
#include <loopbaan/report/career_map.hpp>

#include <report/html/frame.hpp>
#include <report/html/styles.hpp>
#include <report/map/section.hpp>
#include <report/text/numbers.hpp>

namespace loopbaan {

std::string draw_career_map_page(const framework& fw, const map_options& options) {
  using namespace detail;
  const map_words& in = words_of_map(options.lang);
  const map_picture picture = compose(fw, options);
  markup style;
  style << map_page_style() << map_section_style();
  std::string title{in.title};
  if (!options.heading.empty())
    title = options.heading;
  else if (const std::string& name = fw.title().in_language(options.lang); !name.empty())
    (title += ": ") += name;
  markup out;
  out << page_start(title, options.lang, style) << skip_link(in.skip_to_table, "table") << "<header"
      << (picture.folded ? std::string_view{" class=\"across\""} : std::string_view{}) << "><h1>" << title << "</h1><p>"
      << guide_of(picture) << "</header>\n<main>\n";
  if (picture.folded)
    out << "<div class=\"across\">\n" << map_figure(picture, {.sheets = false}) << "</div>\n";
  else
    out << map_figure(picture, {});
  out << "<h2 id=\"table\" tabindex=\"-1\">" << in.table << "</h2>\n"
      << map_table(picture) << "</main>\n<footer><p class=\"soft\">"
      << fill(in.source, {fw.id(), fw.version(), hash_of(fw)}) << "</footer>\n</body>\n</html>\n";
  return std::move(out).bytes();
}

}  // namespace loopbaan
