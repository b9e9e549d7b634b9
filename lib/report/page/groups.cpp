// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <array>

#include <loopbaan/framework/words.hpp>

#include <report/html/frame.hpp>
#include <report/page/parts.hpp>
#include <report/text/numbers.hpp>

namespace loopbaan::detail {

namespace {

// Columns of groups that fit beside each other on A4; more groups go into further tables.
constexpr std::size_t groups_per_table = 6;
// The group tables of more than these nobody reads: what they say together stands in their place.
constexpr std::size_t most_groups_shown = 90;
// Groups without figures that are named; of more only the number is given.
constexpr std::size_t most_groups_named = 60;

std::string shown_name(const page_content& page, const std::string& group) {
  return group.empty() ? std::string{page.words.no_group} : group;
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

void write_row_head(markup& out, const page_content& page, const page_row& row) {
  const framework& fw = page.model.fw;
  if (row.competence)
    out << "<tr><th scope=\"row\">" << fw.competences()[*row.competence].title.in_language(page.lang) << "<td>"
        << fw.level_title(*row.competence, row.required, page.lang);
  else
    out << "<tr class=\"whole\"><th scope=\"row\">" << page.words.whole_profile << "<td>";
}

/// The columns of some of the groups that show, `first` up to and without `last`.
void write_table(markup& out, const page_content& page, std::size_t first, std::size_t last, std::string_view caption) {
  out << scroll_start(caption) << "<table class=\"cov\"><caption>" << caption
      << "</caption><thead><tr><th scope=\"col\">" << page.words.competence << "<th scope=\"col\">"
      << page.words.required_level << "<th scope=\"col\">"
      << fill(page.words.everyone, {grouped(page.model.people, page.lang)}) << "<th scope=\"col\">"
      << page.words.unknown_head;
  for (std::size_t g = first; g < last; ++g)
    out << "<th scope=\"col\">" << shown_name(page, page.model.shown[g].name) << " ("
        << grouped(page.model.shown[g].people, page.lang) << ")";
  out << "<tbody>\n";
  for (const page_row& row : page.model.rows) {
    write_row_head(out, page, row);
    write_cell(out, page, row.total);
    if (row.unknown)
      out << "<td>" << (*row.unknown == 1 ? std::string{"≤ 1"} : grouped(*row.unknown, page.lang));
    else
      out << "<td class=\"hid\">" << page.words.hidden;
    for (std::size_t g = first; g < last; ++g) write_cell(out, page, row.groups[g]);
    out << "\n";
  }
  out << "</table></div>\n";
}

/// In how many of the groups that show so many people meet, quarter by quarter: it says nothing but what their columns
/// would.
void write_quarters(markup& out, const page_content& page, std::string_view caption) {
  const auto part = [&](std::uint32_t quarters) { return percent(quarters, 4, page.lang); };
  out << scroll_start(caption) << "<table class=\"cov\"><caption>" << caption
      << "</caption><thead><tr><th scope=\"col\">" << page.words.competence << "<th scope=\"col\">"
      << page.words.required_level << "<th scope=\"col\">"
      << fill(page.words.everyone, {grouped(page.model.people, page.lang)}) << "<th scope=\"col\" class=\"num\">"
      << fill(page.words.quarter_below, {part(1)});
  for (std::uint32_t quarter = 1; quarter < 4; ++quarter)
    out << "<th scope=\"col\" class=\"num\">" << fill(page.words.quarter_from, {part(quarter), part(quarter + 1)});
  out << "<th scope=\"col\" class=\"num\">" << page.words.hidden << "<tbody>\n";
  for (const page_row& row : page.model.rows) {
    write_row_head(out, page, row);
    write_cell(out, page, row.total);
    std::array<std::int64_t, 5> groups{};
    for (const auto& cell : row.groups)
      ++groups[cell ? std::min<std::size_t>(3, std::size_t{cell->part} * 4 / cell->whole) : 4];
    for (const std::int64_t each : groups) out << "<td class=\"num\">" << grouped(each, page.lang);
    out << "\n";
  }
  out << "</table></div>\n";
}

/// Names of groups without any figure, so that hundreds of tiny groups do not make hundreds of columns.
std::string names_of(const page_content& page, const std::vector<std::string>& groups) {
  std::vector<std::string> names;
  for (const std::string& group : groups) {
    if (names.size() == most_groups_named && groups.size() > most_groups_named + 1) break;
    names.push_back(shown_name(page, group));
  }
  if (names.size() < groups.size())
    names.push_back(
        fill(page.words.more_groups, {grouped(static_cast<std::int64_t>(groups.size() - names.size()), page.lang)}));
  return enumerate(names, page.lang);
}

/// What earlier pages may tell beside this one.
void write_series(markup& out, const page_content& page) {
  const std::size_t earlier = page.model.earlier;
  out << "<p class=\"soft\">";
  if (earlier == 0)
    out << page.words.on_its_own;
  else
    out << (earlier == 1 ? std::string{page.words.beside_one}
                         : fill(page.words.beside_more, {grouped(static_cast<std::int64_t>(earlier), page.lang)}));
  if (page.model.moved) out << " " << page.words.moved;
  out << "\n";
}

}  // namespace

std::string grouping_in_words(const page_content& page) {
  const std::string own = profession_word(page.model.fw, page.model.grouping, page.lang);
  // What somebody named in the table keeps that name, but for the words that a framework replaces.
  return own.empty() || !page.model.fw.draft().words.contains(page.model.grouping) ? page.model.grouping : own;
}

bool has_many_groups(const page_model& model) { return model.shown.size() > most_groups_shown; }

markup write_groups(const page_content& page) {
  const page_model& model = page.model;
  const std::string minimum = std::to_string(model.minimum);
  markup out;
  out << "<section aria-labelledby=\"h-groups\"><h2 id=\"h-groups\">" << page.words.groups << "</h2>\n<p>"
      << fill(page.words.groups_intro, {minimum}) << "\n<p class=\"soft\"><span class=\"key hid\"></span> "
      << fill(page.words.hidden_legend, {minimum}) << "\n";
  const std::string caption =
      model.grouping.empty() ? std::string{page.words.groups} : fill(page.words.coverage_caption, {grouping_in_words(page)});
  const auto shown = static_cast<std::int64_t>(model.shown.size());
  if (has_many_groups(model)) {
    out << "<p>" << fill(page.words.many_groups, {grouped(shown, page.lang), grouping_in_words(page)}) << "\n";
    write_quarters(out, page, fill(page.words.many_caption, {grouping_in_words(page)}));
  }
  const std::size_t parts =
      has_many_groups(model) ? 0
                             : std::max<std::size_t>(1, (model.shown.size() + groups_per_table - 1) / groups_per_table);
  for (std::size_t part = 0; part < parts; ++part) {
    // Parts of nearly equal width, so that the last one is not a lonely column.
    const auto begin = [&](std::size_t p) { return p * model.shown.size() / parts; };
    std::string name = caption;
    if (parts > 1) name += ", " + fill(page.words.coverage_part, {std::to_string(part + 1), std::to_string(parts)});
    write_table(out, page, begin(part), begin(part + 1), name);
  }
  if (!model.small.empty())
    out << "<p>" << fill(page.words.small_groups, {names_of(page, model.small), minimum}) << "\n";
  if (!model.kept.empty()) out << "<p>" << fill(page.words.kept_groups, {names_of(page, model.kept)}) << "\n";
  write_series(out, page);
  out << "</section>\n";
  return out;
}

}  // namespace loopbaan::detail
