// SPDX-License-Identifier: BSL-1.0
#include <exchange/staff/survey.hpp>

#include <algorithm>
#include <map>
#include <utility>

#include <loopbaan/core/date.hpp>
#include <loopbaan/people/evidence.hpp>

#include <exchange/staff/cells.hpp>
#include <exchange/staff/header.hpp>
#include <exchange/staff/layout.hpp>
#include <exchange/staff/personal_cells.hpp>
#include <exchange/table/csv/rows.hpp>
#include <exchange/table/csv/start.hpp>
#include <exchange/table/plain_words.hpp>
#include <exchange/table/text.hpp>

namespace loopbaan {
namespace detail {
namespace {

constexpr std::size_t most_values_counted = 1000;
constexpr std::size_t most_letters = 60;  // of a value; what is longer is no code

/// Says what reading takes a word for, by the column that it stands in.
class word_meanings {
public:
  word_meanings(const framework& fw, staff_layout& layout)
      : fw_{fw}, layout_{layout}, phases_{fw.phases()}, routes_{fw.routes()}, competences_{fw.competences()} {}

  std::optional<std::string> meaning_of(const staff_column& column, const std::string& word) {
    using enum column_use;
    if (says_unknown(word)) return "";
    switch (column.use) {
      case levels:
        return level_in(*column.levels.front().words, scale_of(column.levels.front().competence), word);
      case level:
      case score:
        for (const scale_index each : fw_.scales().indices())
          if (auto found = level_in(*layout_.by_scale[each.value], each, word)) return found;
        return std::nullopt;
      case phase:
        return id_in(fw_.phases(), phases_.find(word));
      case route:
        return id_in(fw_.routes(), routes_.find(word));
      case competence:
        return id_in(fw_.competences(), competences_.find(word));
      case rater:
        if (const auto found = parse_rater(fw_, word)) return std::string{loopbaan::name(fw_, *found)};
        return std::nullopt;
      case instrument:
        return fw_.instruments().find(word) ? std::optional{word} : std::nullopt;
      case fte: {
        const auto share = read_share(word, 1);
        return share && *share >= 0 && *share <= 2 ? std::optional<std::string>{""} : std::nullopt;
      }
      case since:
      case date:
      case until:
        return parse_day(word) ? std::optional<std::string>{""} : std::nullopt;
      case other:
        return std::nullopt;
      default:
        return "";
    }
  }

private:
  scale_index scale_of(competence_index c) const { return *fw_.scales().find(fw_.competences()[c].scale); }

  std::optional<std::string> level_in(level_words& words, scale_index of, const std::string& word) const {
    const level_said says = words.read(word);
    if (says == no_level) return std::nullopt;
    if (says == unknown_level) return "";
    const auto at = number(static_cast<rank>(says));
    return at == 0 ? "0" : fw_.scales()[of].levels[at - 1].id;
  }

  template <class Entity>
  static std::optional<std::string> id_in(const table<Entity>& among, std::optional<std::size_t> position) {
    if (!position) return std::nullopt;
    return among[index_of<Entity>{static_cast<std::uint32_t>(*position)}].id;
  }

  const framework& fw_;
  staff_layout& layout_;
  word_finder phases_;
  word_finder routes_;
  word_finder competences_;
};

using word_counts = std::map<std::string, std::size_t, std::less<>>;

/// Do the first cells of a column that nobody knows hold what is private, whatever its heading says?
bool holds_private_data(cell_rows& rows, std::size_t column) {
  rows.read(column);
  std::vector<std::string_view> cells;
  for (std::size_t row = 0; row < rows.size(); ++row)
    if (const std::string_view cell = rows.cell(row, column); !cell.empty()) cells.push_back(cell);
  return personal_data_in(cells).has_value();
}

void count_words(cell_rows& rows, std::size_t column, surveyed_column& into, word_counts& counts, bool lists_words) {
  rows.read(column);
  for (std::size_t row = 0; row < rows.size(); ++row) {
    const std::string_view cell = rows.cell(row, column);
    if (cell.empty()) continue;
    ++into.filled;
    if (!lists_words || into.is_personal || into.use == "person") continue;
    const std::string word = shown(is_plain(cell) ? std::string{cell} : mended(cell).words, most_letters);
    const auto known = counts.find(word);
    if (known != counts.end())
      ++known->second;
    else if (counts.size() < most_values_counted)
      counts.emplace(word, 1);
    else
      into.is_cut = true;
  }
}

std::string_view name_of(table_form form) {
  if (form == table_form::people) return "people";
  return form == table_form::ratings ? "ratings" : "gatherings";
}

}  // namespace

result<table_survey> survey_rows(cell_rows& rows, const framework& fw, const staff_options& options,
                                 diagnostic_list& errors) {
  diagnostic_list cell_notes{1000};
  diagnostics notes;
  rows.mend_headings(cell_notes);
  staff_layout layout = lay_out(rows, fw, options, errors, notes);
  if (layout.columns.size() != rows.headings().size()) return errors.take();
  table_survey made{std::string{name_of(layout.form)}, 0, {}};
  std::vector<bool> open;
  for (std::size_t i = 0; i < layout.columns.size(); ++i) {
    const staff_column& each = layout.columns[i];
    surveyed_column column{rows.column_name(i), each.use == column_use::other ? "" : std::string{name(each.use)},
                           each.group};
    for (const level_source& source : each.levels) column.competences.push_back(source.competence);
    column.is_personal = each.use == column_use::other && needless_column(rows.headings()[i]).has_value();
    made.columns.push_back(std::move(column));
    open.push_back(!rows.why_closed(i));
  }
  rows.use(open, std::nullopt, cell_notes);
  std::vector<word_counts> counts(made.columns.size());
  while (rows.next()) {
    for (std::size_t i = 0; i < made.columns.size(); ++i) {
      surveyed_column& column = made.columns[i];
      if (!open[i]) continue;
      if (made.rows == 0 && column.use.empty() && holds_private_data(rows, i)) column.is_personal = true;
      count_words(rows, i, column, counts[i], !column.use.empty() || !may_head_persons(rows.headings()[i]));
    }
    made.rows += rows.size();
  }
  word_meanings meanings{fw, layout};
  for (std::size_t i = 0; i < made.columns.size(); ++i) {
    std::vector<surveyed_value>& values = made.columns[i].values;
    for (const auto& [word, count] : counts[i])
      values.push_back({word, count, meanings.meaning_of(layout.columns[i], word)});
    std::ranges::stable_sort(values, std::greater{}, &surveyed_value::count);
  }
  return made;
}

}  // namespace detail

result<table_survey> survey_staff(std::string_view bytes, const framework& fw, const std::string& file,
                                  const staff_options& options) {
  if (auto wrong = detail::why_no_table(bytes.substr(0, detail::longest_header), file)) return *std::move(wrong);
  detail::table_text text{bytes};
  detail::diagnostic_list errors{options.most_errors};
  const bool is_sought = options.header_row == 0 && !options.origin;
  const std::size_t above = is_sought ? detail::rows_above_header(text.view(), fw, options)
                                      : std::max<std::size_t>(options.header_row, 1) - 1;
  detail::csv_rows rows{text, file, errors, above};
  if (rows.headings().empty()) return errors.empty() ? diagnostics{{errc::empty_file, {file}, {}}} : errors.take();
  return detail::survey_rows(rows, fw, options, errors);
}

std::vector<known_heading> known_headings() {
  std::vector<known_heading> all;
  for (const detail::heading_word& each : detail::heading_words())
    all.push_back({std::string{each.word}, std::string{detail::name(each.use)}, std::string{each.group}});
  return all;
}

}  // namespace loopbaan
