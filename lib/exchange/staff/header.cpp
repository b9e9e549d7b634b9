// SPDX-License-Identifier: BSL-1.0
#include <exchange/staff/header.hpp>

#include <algorithm>
#include <set>

#include <exchange/table/plain_words.hpp>
#include <loopbaan/exchange/staff_headings.hpp>

#include <exchange/staff/checks.hpp>
#include <exchange/staff/layout.hpp>
#include <exchange/table/cell.hpp>
#include <exchange/table/csv/rows.hpp>

namespace loopbaan {
namespace detail {
namespace {

/// Headings without rows below them.
class only_headings final : public cell_rows {
public:
  explicit only_headings(const std::vector<std::string>& words) : cell_rows{"", 1} { headings_ = words; }
  [[nodiscard]] bool next() override { return false; }
};

heading_use use_of(column_use use) {
  using enum column_use;
  switch (use) {
    case other:
      return heading_use::unknown;
    case person:
      return heading_use::person;
    case levels:
    case level:
      return heading_use::level;
    case fte:
    case score:
      return heading_use::number;
    default:
      return heading_use::word;
  }
}

/// Would these words head levels if one named the persons? What stands below such a header is no other one, whatever
/// word it holds: that somebody is a teacher, for example.
bool heads_levels(std::vector<std::string> words, const framework& fw, const staff_options& options) {
  if (words.size() < 2) return false;
  if (!options.coding)
    words.emplace_back("person");
  else if (!options.coding->person.empty())
    words.push_back(options.coding->person);
  const auto uses = read_headings(words, fw, options);
  return uses && std::ranges::find(*uses, heading_use::level) != uses->end();
}

/// How many words a row has that could be the headings of a table of ratings: three or more, none of them a number or
/// there twice. Below such a row a competence is what somebody was rated in.
std::size_t words_of_header(const std::vector<std::string>& words) {
  constexpr std::size_t least = 3;  // a person, a competence, a level
  std::set<std::string_view> apart;
  for (const std::string& each : words) {
    if (each.empty()) continue;
    if (is_plain_number(each) || !apart.insert(each).second) return 0;
  }
  return apart.size() < least ? 0 : apart.size();
}

}  // namespace

bool names_persons(const std::vector<std::string>& headings, const staff_options& options) {
  return std::ranges::any_of(headings, [&](const std::string& heading) {
    const std::string word = heading_form(heading);
    if (options.coding && !options.coding->person.empty()) return word == heading_form(options.coding->person);
    if (options.coding)
      for (const auto& [said, use] : options.coding->uses)
        if (use == "person" && word == heading_form(said)) return true;
    return std::ranges::any_of(
        heading_words(), [&](const heading_word& each) { return each.use == column_use::person && each.word == word; });
  });
}

std::size_t rows_above_header(std::string_view start, const framework& fw, const staff_options& options) {
  constexpr std::size_t looked_at = 64u << 10, most_rows = 64;
  start = start.substr(0, looked_at);
  bool is_first = true;
  std::size_t most_words = 0;  // of a row above that could be the header itself
  for (std::size_t above = 0; above < most_rows; is_first = false) {
    table_text text{start};
    diagnostic_list ignored{1};
    const csv_rows rows{text, "", ignored, above};
    const std::vector<std::string>& words = rows.headings();
    if (words.empty()) break;
    const bool has_number = std::ranges::any_of(words, [](const std::string& each) { return is_plain_number(each); });
    const bool is_named = words.size() > 1 && names_persons(words, options) && (is_first || !has_number);
    const auto filled = words.size() - static_cast<std::size_t>(std::ranges::count(words, ""));
    if (is_named || (filled > most_words && heads_levels(words, fw, options))) return rows.header().row - 1;
    most_words = std::max(most_words, words_of_header(words));
    above = rows.header().row;
  }
  return 0;
}

}  // namespace detail

result<std::vector<heading_use>> read_headings(const std::vector<std::string>& words, const framework& fw,
                                               const staff_options& options) {
  if (diagnostics wrong = detail::errors_of(fw, options); !wrong.empty()) return wrong;
  std::vector<heading_use> found(words.size(), heading_use::unknown);
  const bool gives_no_ids = options.coding && options.coding->person.empty();
  if (!gives_no_ids && !detail::names_persons(words, options)) return found;
  detail::diagnostic_list errors{1};
  diagnostics notes;
  const detail::only_headings rows{words};
  const detail::staff_layout layout = detail::lay_out(rows, fw, options, errors, notes);
  for (std::size_t i = 0; i < layout.columns.size(); ++i) found[i] = detail::use_of(layout.columns[i].use);
  return found;
}

}  // namespace loopbaan
