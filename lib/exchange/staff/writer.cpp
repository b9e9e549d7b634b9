// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <utility>

#include <loopbaan/exchange/csv.hpp>
#include <loopbaan/exchange/staff.hpp>

#include <core/refusals.hpp>
#include <exchange/staff/cells.hpp>
#include <exchange/staff/headings.hpp>
#include <exchange/staff/words.hpp>
#include <exchange/table/cell.hpp>
#include <exchange/table/plain_words.hpp>

namespace loopbaan {
namespace {

/// May a 0 be the name of a level of this scale?
bool begins_with_zero(const scale& of) {
  const auto begins = [](std::string_view name) { return name.starts_with('0'); };
  return std::ranges::any_of(of.levels, [&](const level& each) {
    const auto& titles = each.title.translations();
    return begins(each.id) || std::ranges::any_of(titles, [&](const auto& title) { return begins(title.second); });
  });
}

/// A level as read_staff reads it: its id, "" when unknown, 0 when not shown (or in words, where 0 may be a level).
std::string cell_of(const framework& fw, competence_index c, rank at) {
  if (at == rank::unknown) return {};
  if (at != rank::not_shown) return std::string{fw.level_id(c, at)};
  return begins_with_zero(fw.scale_of(c)) ? fw.level_title(c, at, language::nl) : "0";
}

std::string joined_ids(const framework& fw, std::span<const step_index> steps) {
  std::string ids;
  for (const step_index each : steps) ids += (ids.empty() ? "" : " ") + fw.steps()[each].id;
  return ids;
}

/// A grouping that is called as another column would be read as that one; one with a heading of its own, such as team,
/// keeps its meaning beside a competence of that name.
void require_headings(const std::vector<std::string>& groupings, const detail::word_finder& competences) {
  using detail::column_use;
  for (std::size_t i = 0; i < groupings.size(); ++i) {
    const auto same = [word = folded(groupings[i])](std::string_view other) { return folded(other) == word; };
    bool has_own_heading = false;
    for (const detail::heading_word& each : detail::heading_words()) {
      if (each.use <= column_use::done && same(each.word))
        detail::refuse({errc::duplicate_column, {}, {groupings[i], std::string{each.word}}});
      has_own_heading = has_own_heading || (each.use == column_use::group && same(each.word));
    }
    if (!has_own_heading && competences.find(groupings[i]))
      detail::refuse({errc::duplicate_column, {}, {groupings[i], groupings[i]}});
    for (std::size_t j = 0; j < i; ++j)
      if (same(groupings[j])) detail::refuse({errc::duplicate_column, {}, {groupings[i], groupings[j]}});
  }
}

/// Whoever is called as nobody is, or is in a group whose name says that it is unknown, would come back as another.
void require_words(const person& who, const std::vector<std::string>& groupings) {
  const auto becomes = [](const std::string& word, text other) {
    detail::refuse({errc::not_read_back, {}, {detail::visible(word), std::move(other)}});
  };
  if (detail::names_nobody(who.id())) becomes(who.id(), {"niemand", "nobody"});
  for (const std::string& grouping : groupings) {
    const std::string word{detail::trimmed(who.group(grouping))};  // spaces at the ends belong to no word
    if (word.empty()) continue;
    const std::string read = detail::is_plain(word) ? word : detail::mended_name(word).words;
    if (detail::says_unknown(read) || detail::is_spreadsheet_error(word)) becomes(word, {"onbekend", "unknown"});
    if (read != word) becomes(word, detail::filled("“{0}”", "“{0}”", {read}));
  }
}

}  // namespace

std::string write_staff(const cohort& people) {
  const framework& fw = people.fw();
  const detail::word_finder competences{fw.competences()};
  require_headings(people.groupings(), competences);
  std::vector<std::vector<std::string>> rows(1);
  rows.reserve(people.size() + 1);
  std::vector<std::string>& header = rows.front();
  header.push_back("person");
  header.insert(header.end(), people.groupings().begin(), people.groupings().end());
  bool anyone_on_route = false;
  for (std::size_t i = 0; i < people.size(); ++i) anyone_on_route = anyone_on_route || people[i].route();
  header.emplace_back("phase");
  if (anyone_on_route) header.emplace_back("route");
  for (const char* each : {"fte", "since", "done"}) header.emplace_back(each);
  for (const competence_index c : fw.competences().indices())
    header.push_back(detail::heading_of(people, competences, c));

  for (std::size_t i = 0; i < people.size(); ++i) {
    const person each = people[i];
    require_words(each, people.groupings());
    std::vector<std::string>& row = rows.emplace_back();
    row.push_back(each.id());
    for (const std::string& grouping : people.groupings()) row.push_back(each.group(grouping));
    row.push_back(each.phase() ? fw.phases()[*each.phase()].id : "");
    if (anyone_on_route) row.push_back(each.route() ? fw.routes()[*each.route()].id : "");
    row.push_back(each.fte() ? detail::write_number(*each.fte()) : "");
    row.push_back(each.since() ? print(*each.since()) : "");
    row.push_back(joined_ids(fw, each.done()));
    for (const competence_index c : fw.competences().indices()) row.push_back(cell_of(fw, c, each.level(c)));
  }
  return write_csv(rows);
}

}  // namespace loopbaan
