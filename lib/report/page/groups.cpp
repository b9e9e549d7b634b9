// SPDX-License-Identifier: BSL-1.0
#include <algorithm>

#include <report/page/parts.hpp>
#include <report/text/numbers.hpp>

namespace loopbaan::detail {

namespace {

// Columns of groups that fit beside each other on A4; more groups go into further tables.
constexpr std::size_t groups_per_table = 6;
// Groups without figures that are named; of more only the number is given.
constexpr std::size_t most_groups_named = 60;

std::string name_of(const page_content& page, std::size_t group) {
  const std::string& name = page.figures.counted.groups[group];
  return name.empty() ? std::string{page.words.no_group} : name;
}

/// "50 % (12)", shaded by share; or hatched.
void write_cell(markup& out, const page_content& page, const std::optional<share>& cell) {
  if (!cell) {
    out << "<td class=hid>" << page.words.hidden;
    return;
  }
  out << "<td class=c" << cell->part * 4 / cell->whole << ">" << percent(cell->part, cell->whole, page.lang) << " ("
      << grouped(cell->part, page.lang) << ")";
}

void write_table(markup& out, const page_content& page, const std::vector<std::size_t>& shown,
                 std::string_view caption) {
  out << "<table class=\"cov\"><caption>" << caption << "</caption><thead><tr><th scope=\"col\">"
      << page.words.competence << "<th scope=\"col\">" << page.words.required_level << "<th scope=\"col\">"
      << fill(page.words.everyone, {grouped(static_cast<std::int64_t>(page.request.people.size()), page.lang)});
  out << "<th scope=\"col\">" << page.words.unknown_head;
  for (const std::size_t g : shown)
    out << "<th scope=\"col\">" << name_of(page, g) << " (" << grouped(page.figures.counted.sizes[g], page.lang) << ")";
  out << "<tbody>\n";
  for (const coverage_row& row : page.figures.counted.rows) {
    if (row.competence)
      out << "<tr><th scope=\"row\">" << page.fw.competences()[*row.competence].title.in_language(page.lang) << "<td>"
          << page.fw.level_title(*row.competence, row.required, page.lang);
    else
      out << "<tr class=\"whole\"><th scope=\"row\">" << page.words.whole_profile << "<td>";
    write_cell(out, page, row.total);
    // Whether one person is unknown or nobody is nobody's business.
    if (row.unknown)
      out << "<td>" << (row.unknown->part < 2 ? std::string{"≤ 1"} : grouped(row.unknown->part, page.lang));
    else
      out << "<td class=\"hid\">" << page.words.hidden;
    for (const std::size_t g : shown) write_cell(out, page, row.groups[g]);
    out << "\n";
  }
  out << "</table>\n";
}

/// Names of groups without any figure, so that hundreds of tiny groups do not make hundreds of columns.
std::string names_of(const page_content& page, const std::vector<std::size_t>& groups) {
  std::vector<std::string> names;
  for (const std::size_t g : groups) {
    if (names.size() == most_groups_named && groups.size() > most_groups_named + 1) break;
    names.push_back(name_of(page, g));
  }
  if (names.size() < groups.size())
    names.push_back(
        fill(page.words.more_groups, {grouped(static_cast<std::int64_t>(groups.size() - names.size()), page.lang)}));
  return enumerate(names, page.lang);
}

/// What earlier pages may tell beside this one.
void write_series(markup& out, const page_content& page) {
  const std::size_t earlier = page.request.after.size();
  out << "<p class=\"soft\">";
  if (earlier == 0)
    out << page.words.on_its_own;
  else
    out << (earlier == 1 ? std::string{page.words.beside_one}
                         : fill(page.words.beside_more, {grouped(static_cast<std::int64_t>(earlier), page.lang)}));
  if (page.figures.moved) out << " " << page.words.moved;
  out << "\n";
}

}  // namespace

markup write_groups(const page_content& page) {
  const coverage& counted = page.figures.counted;
  const std::string minimum = std::to_string(page.figures.minimum);
  std::vector<std::size_t> shown, small, kept;
  if (!counted.grouping.empty())
    for (std::size_t g = 0; g < counted.groups.size(); ++g) {
      const auto any = [&](const coverage_row& row) { return row.groups[g].has_value(); };
      const bool large = counted.sizes[g] >= page.figures.minimum;
      (std::ranges::any_of(counted.rows, any) ? shown : large ? kept : small).push_back(g);
    }
  markup out;
  out << "<section aria-labelledby=\"h-groups\"><h2 id=\"h-groups\">" << page.words.groups << "</h2>\n<p>"
      << fill(page.words.groups_intro, {minimum}) << "\n<p class=\"soft\"><span class=\"key hid\"></span> "
      << fill(page.words.hidden_legend, {minimum}) << "\n";
  const std::string caption =
      counted.grouping.empty() ? std::string{page.words.groups} : fill(page.words.coverage_caption, {counted.grouping});
  const std::size_t parts = std::max<std::size_t>(1, (shown.size() + groups_per_table - 1) / groups_per_table);
  for (std::size_t part = 0; part < parts; ++part) {
    // Parts of nearly equal width, so that the last one is not a lonely column.
    const auto at = [&](std::size_t p) {
      return shown.begin() + static_cast<std::ptrdiff_t>(p * shown.size() / parts);
    };
    std::string name = caption;
    if (parts > 1) name += ", " + fill(page.words.coverage_part, {std::to_string(part + 1), std::to_string(parts)});
    write_table(out, page, {at(part), at(part + 1)}, name);
  }
  if (!small.empty()) out << "<p>" << fill(page.words.small_groups, {names_of(page, small), minimum}) << "\n";
  if (!kept.empty()) out << "<p>" << fill(page.words.kept_groups, {names_of(page, kept)}) << "\n";
  write_series(out, page);
  out << "</section>\n";
  return out;
}

markup groups_style() {
  markup out;
  out << ".cov td:nth-child(n+3){white-space:nowrap}.cov .whole "
         "*{font-weight:bold}.c0{background:#fff}.c1{background:#e6effa}"
         ".c2{background:#cfe0f5}.c3{background:#b3cff0}.c4{background:#94bae8}\n"
         ".hid{background:repeating-linear-gradient(45deg,#fff 0 5px,#dfe3e8 5px 7px);color:#3b4656;font-style:italic}"
         ".key{display:inline-block;width:1.8rem;height:.9rem;border:1px solid var(--line)}\n";
  return out;
}

}  // namespace loopbaan::detail
