// SPDX-License-Identifier: BSL-1.0
#include <algorithm>

#include <loopbaan/plan/explanation.hpp>

#include <report/page_parts.hpp>

namespace loopbaan::detail {

namespace {

/// People whose plan fails for the same reasons.
struct same_reasons {
  std::vector<std::string> because;
  std::vector<std::size_t> rows;
};

std::vector<same_reasons> unreachable_people(const page_content& page) {
  std::vector<same_reasons> found;
  for (std::size_t row = 0; row < page.asked.plans.size(); ++row) {
    const plan_outcome& outcome = page.asked.plans[row];
    if (outcome.status != plan_status::unreachable) continue;
    std::vector<std::string> because;
    for (const missing_piece& piece : outcome.pieces) because.push_back(explain(page.fw, piece, page.lang));
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
    out << "<a href=\"#p" << rows[i] << "\">" << page.asked.people[rows[i]].id() << "</a>";
  }
  out << ".\n";
}

}  // namespace

markup write_unreached(const page_content& page) {
  markup out;
  out << "<section aria-labelledby=\"h-none\"><h2 id=\"h-none\">" << page.in.unreached << "</h2>\n";
  const std::vector<same_reasons> groups = unreachable_people(page);
  for (const same_reasons& group : groups) {
    out << "<p>" << page.in.unreached_because << "\n<ul>";
    for (const std::string& reason : group.because) out << "<li>" << reason << "\n";
    out << "</ul>";
    write_who(out, page, page.in.unreached_who, group.rows);
  }
  std::vector<std::size_t> stopped;
  for (std::size_t row = 0; row < page.asked.plans.size(); ++row)
    if (page.asked.plans[row].status == plan_status::stopped) stopped.push_back(row);
  if (!stopped.empty()) write_who(out, page, page.in.stopped_people, stopped);
  if (groups.empty() && stopped.empty()) out << "<p>" << page.in.unreached_none << "\n";
  out << "</section>\n";
  return out;
}

}  // namespace loopbaan::detail
