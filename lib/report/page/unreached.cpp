// SPDX-License-Identifier: BSL-1.0
#include <algorithm>

#include <loopbaan/plan/explanation.hpp>

#include <report/page/parts.hpp>
#include <report/text/numbers.hpp>

namespace loopbaan::detail {

namespace {

/// People whose plan fails for the same reasons.
struct same_reasons {
  std::vector<std::string> because;
  std::vector<std::size_t> rows;
};

/// The reasons, in a list.
void write_because(markup& out, const page_content& page, const std::vector<std::string>& because) {
  out << "<p>" << page.words.unreached_because << "\n<ul>";
  for (const std::string& reason : because) out << "<li>" << reason << "\n";
  out << "</ul>";
}

std::vector<std::string> words_of_pieces(const page_content& page, const std::vector<missing_piece>& pieces) {
  std::vector<std::string> because;
  for (const missing_piece& piece : pieces) because.push_back(explain(page.fw, piece, page.lang));
  return because;
}

std::vector<same_reasons> unreachable_people(const page_content& page) {
  std::vector<same_reasons> found;
  for (std::size_t row = 0; row < page.request.plans.size(); ++row) {
    const plan_outcome& outcome = page.request.plans[row];
    if (outcome.status != plan_status::unreachable) continue;
    const std::vector<std::string> because = words_of_pieces(page, outcome.pieces);
    auto group = std::ranges::find(found, because, &same_reasons::because);
    if (group == found.end()) group = found.insert(found.end(), {because, {}});
    group->rows.push_back(row);
  }
  return found;
}

void write_who(markup& out, const page_content& page, std::string_view lead, const std::vector<std::size_t>& rows) {
  out << "<p>" << lead << " ";
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (i > 0) out << ", ";
    out << "<a href=\"#p" << rows[i] << "\">" << page.request.people[rows[i]].id() << "</a>";
  }
  out << ".\n";
}

}  // namespace

markup write_unreached(const page_content& page) {
  markup out;
  out << "<section aria-labelledby=\"h-none\"><h2 id=\"h-none\">" << page.words.unreached << "</h2>\n";
  const auto number = [&](std::uint32_t n) { return grouped(n, page.lang); };
  switch (page.figures.plans.shows) {
    case plan_figures::form::hidden:
    case plan_figures::form::nearly_none:
      out << "<p>" << page.words.unreached_hidden << "\n";
      break;
    case plan_figures::form::nearly_all:
      out << "<p>" << page.words.unreached_few << "\n";
      break;
    case plan_figures::form::both:
      for (const unreached_figure& each : page.figures.unreached) {
        if (!each.stopped) write_because(out, page, words_of_pieces(page, each.because));
        out << "<p>"
            << fill(each.stopped ? page.words.stopped_count : page.words.unreached_count, {number(each.people)})
            << "\n";
      }
      if (const std::uint32_t others = page.figures.unreached_otherwise; others > 0)
        out << "<p>" << fill(page.words.unreached_others, {number(others)}) << "\n";
      break;
  }
  out << "</section>\n";
  return out;
}

markup write_unreached_people(const page_content& page) {
  markup out;
  out << "<section aria-labelledby=\"h-none\"><h2 id=\"h-none\">" << page.words.unreached << "</h2>\n";
  const std::vector<same_reasons> groups = unreachable_people(page);
  for (const same_reasons& group : groups) {
    write_because(out, page, group.because);
    write_who(out, page, page.words.unreached_who, group.rows);
  }
  std::vector<std::size_t> stopped;
  for (std::size_t row = 0; row < page.request.plans.size(); ++row)
    if (page.request.plans[row].status == plan_status::stopped) stopped.push_back(row);
  if (!stopped.empty()) write_who(out, page, page.words.stopped_people, stopped);
  if (groups.empty() && stopped.empty()) out << "<p>" << page.words.unreached_none << "\n";
  out << "</section>\n";
  return out;
}

}  // namespace loopbaan::detail
