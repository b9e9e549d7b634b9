// SPDX-License-Identifier: BSL-1.0
#include <algorithm>

#include <report/html/frame.hpp>
#include <report/map/branches.hpp>
#include <report/map/section.hpp>
#include <report/map/step_words.hpp>
#include <report/text/numbers.hpp>

namespace loopbaan::detail {

namespace {

void draw_step_row(markup& out, const map_picture& picture, step_index s) {
  const framework& fw = picture.fw;
  const language lang = picture.lang;
  const step& what = fw.steps()[s];
  const map_words& in = words_of_map(lang);
  out << "<tr><th scope=\"row\">" << what.title.in_language(lang);
  const std::string place = picture.places[s.value] > 0 ? std::to_string(picture.places[s.value]) + " " : std::string{};
  if (picture.marks[s.value] == step_mark::done) out << " <b>✓ " << in.done << "</b>";
  if (picture.marks[s.value] == step_mark::first) out << " <b>▶▶ " << place << in.begin_now << "</b>";
  if (picture.marks[s.value] == step_mark::planned) out << " <b>▶ " << place << in.planned << "</b>";
  if (const std::string also = also_in_words(fw, picture.model, s, lang); !also.empty())
    out << "<br><small>" << also << "</small>";
  out << "<td>" << kind_in_words(fw, what, lang) << "<td class=\"num\">" << hours_of(what, lang) << "<td class=\"num\">"
      << cost_of_step(fw, what, lang) << "<td>" << requirements_in_words(fw, s, lang) << "<td>"
      << levels_in_words(fw, fw.resolved(s).yields, lang) << "\n";
}

std::string domain_name(const map_picture& picture, const map_band& band) {
  if (!band.domain) return std::string{words_of_map(picture.lang).no_domain};
  return picture.fw.domains().entries()[*band.domain].title.in_language(picture.lang);
}

/// Of the map of one person the phase of that person comes first, and those after it.
std::vector<std::size_t> phases_in_order(const map_picture& picture) {
  std::vector<std::size_t> order;
  const std::size_t phases = picture.layout.phases.size();
  const auto& columns = picture.model.columns;
  const auto first = picture.folded && picture.here
                         ? static_cast<std::size_t>(std::ranges::find(columns, *picture.here) - columns.begin())
                         : 0;
  for (std::size_t i = 0; i < phases; ++i) order.push_back((first + i) % phases);
  return order;
}

markup role_table(const map_picture& picture) {
  const framework& fw = picture.fw;
  const map_words& in = words_of_map(picture.lang);
  markup out;
  out << scroll_start(fill(in.table_scroll, {std::string{in.roles}})) << "<table><caption>" << in.roles
      << "</caption><thead><tr><th scope=\"col\">" << in.head_role << "<th scope=\"col\">" << in.head_domains
      << "<th scope=\"col\">" << in.head_entry << "<th scope=\"col\">" << in.head_given << "<tbody>\n";
  for (const map_role& drawn : picture.layout.aims.roles) {
    const role& each = fw.roles()[drawn.which];
    out << "<tr><th scope=\"row\">" << each.title.in_language(picture.lang) << "<td>"
        << domains_of_role(fw, each, picture.lang) << "<td>" << entry_in_words(fw, each, picture.lang) << "<td>"
        << hours_of_role(each, picture.lang) << "\n";
  }
  out << "</table></div>\n";
  return out;
}

}  // namespace

markup map_figure(const map_picture& picture, map_on_page how) {
  const map_words& in = words_of_map(picture.lang);
  markup out;
  out << skip_link(in.skip_map, "after-map") << "<div class=\"scroll map\" tabindex=\"0\" role=\"region\" aria-label=\""
      << in.scroll << "\">\n"
      << draw_picture(picture, {.words = false, .chains = how.rich, .details = how.rich}) << "</div>\n"
      << (how.sheets ? draw_sheets(picture) : markup{}) << "<div id=\"after-map\" tabindex=\"-1\"></div>\n";
  return out;
}

markup map_table(const map_picture& picture) {
  const map_words& in = words_of_map(picture.lang);
  const map_layout& layout = picture.layout;
  markup out;
  std::vector<map_box> boxes = layout.boxes;  // of a numbered plan in its order, the others after it
  std::ranges::stable_sort(boxes, {}, [&](const map_box& box) { return picture.places[box.step.value] - 1; });
  for (std::size_t b = 0; b < layout.bands.size(); ++b) {
    const auto in_band = [&](const map_box& box) { return layout.rows[box.row].band == b; };
    if (std::ranges::none_of(layout.boxes, in_band)) continue;
    const std::string name = domain_name(picture, layout.bands[b]);
    out << scroll_start(fill(in.table_scroll, {name})) << "<table class=\"steps\"><caption>" << name
        << "</caption><colgroup><col><col><col><col><col><col></colgroup><thead><tr><th scope=\"col\">" << in.head_step
        << "<th scope=\"col\">" << in.head_kind << "<th scope=\"col\" class=\"num\">" << in.head_hours
        << "<th scope=\"col\" class=\"num\">" << in.head_cost << "<th scope=\"col\">" << in.head_asks
        << "<th scope=\"col\">" << in.head_yields << "\n";
    for (const std::size_t p : phases_in_order(picture)) {
      bool named = false;
      for (const map_box& box : boxes) {
        if (!in_band(box) || picture.model.spots[box.step.value].phase != p) continue;
        if (!named && !picture.fw.phases().empty())
          out << "<tbody><tr><th colspan=\"6\" scope=\"rowgroup\" class=\"phase\">"
              << fill(in.phase_heading, {picture.fw.phases()[picture.model.columns[p]].title.in_language(picture.lang)}) << "\n";
        named = true;
        draw_step_row(out, picture, box.step);
      }
    }
    out << "</table></div>\n";
  }
  if (!layout.aims.roles.empty()) out << role_table(picture);
  return out;
}

}  // namespace loopbaan::detail
