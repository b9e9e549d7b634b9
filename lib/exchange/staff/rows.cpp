// SPDX-License-Identifier: BSL-1.0
#include <exchange/staff/rows.hpp>

#include <algorithm>
#include <array>
#include <chrono>

#include <loopbaan/core/id.hpp>

#include <core/invalid_id.hpp>
#include <exchange/json/slices.hpp>
#include <exchange/staff/cells.hpp>
#include <exchange/staff/people_remarks.hpp>

namespace loopbaan::detail {
namespace {

/// Is it a day that programs write where they have none? 0001 and 9999 are the ends of .NET and Java, 1753 is the first
/// day of SQL Server, those about 1900 are the zero of Excel and of older databases, 2999 and 9999 stand for "for
/// ever".
bool is_no_real_day(date day) {
  using namespace std::chrono;
  static constexpr std::array none = {1753y / January / 1, 1899y / December / 30, 1899y / December / 31,
                                      1900y / January / 1, 2999y / December / 31, 9999y / December / 31};
  return day.year() <= 1y || std::ranges::find(none, day) != none.end();
}

/// Is it 00-00-0000, however it is written?
bool is_zeros(std::string_view word) {
  return word.find('0') != std::string_view::npos && word.find_first_not_of("0-/.: T") == std::string_view::npos;
}

/// The phases, or routes, as a person may write them.
template <class Entity>
text words_to_choose(const table<Entity>& among) {
  if (among.empty()) return {"niets, want het raamwerk noemt er geen", "nothing, as the framework names none"};
  return in_each_language([&](language in) {
    std::string words;
    for (const Entity& each : among) {
      words += (words.empty() ? "" : ", ") + each.id;
      if (const std::string& title = each.title.in_language(in); folded(title) != folded(each.id))
        words += " (" + title + ")";
    }
    return words;
  });
}

}  // namespace

text or_say_it_in(std::string_view field) {
  const std::string name{field};
  return detail::filled("; of zeg met --mapping bij “{0}” wat het betekent (“loopbaan mapping”)",
                        "; or say under “{0}” with --mapping what it means (“loopbaan mapping”)", {name});
}

std::string numbered(std::size_t count) {
  const std::string digits = std::to_string(count);
  return "r" + std::string(digits.size() < 4 ? 4 - digits.size() : 0, '0') + digits;
}

row_reader::row_reader(cell_rows& rows, const staff_layout& layout, const framework& fw, const staff_options& options,
                       diagnostic_list& errors, diagnostic_list& cell_notes)
    : rows_{rows},
      layout_{layout},
      fw_{fw},
      options_{options},
      coding_{options.coding ? &*options.coding : nullptr},
      errors_{errors},
      cell_notes_{cell_notes},
      phases_{fw.phases()},
      routes_{fw.routes()} {
  if (coding_ != nullptr)
    for (const auto& [word, phase] : coding_->phases) coded_phases_.add(word, phase.value);
  for (std::size_t i = 0; i < layout.columns.size(); ++i) {
    column_of_.try_emplace(layout.columns[i].use, i);
    if (!layout.columns[i].is_kept) continue;
    std::string& name = kept_.emplace_back(i, "").second;
    append_quoted(name, rows.headings()[i].empty() ? rows.column_name(i) : rows.headings()[i]);
    name += ':';
  }
  person_column_ = column_of(column_use::person);
}

std::optional<std::size_t> row_reader::column_of(column_use use) const {
  const auto found = column_of_.find(use);
  return found == column_of_.end() ? std::nullopt : std::optional{found->second};
}

std::string_view row_reader::cell(column_use use) const {
  const auto column = column_of(use);
  return column ? cell(*column) : std::string_view{};
}

std::string_view row_reader::read_id() {
  if (!person_column_ || cell(*person_column_).data() == nullptr) return {};
  const std::string_view id = cell(*person_column_);
  if (is_id(id) && !names_nobody(id)) return id;
  const mended_words other = mended(id);
  if (is_id(other.words) && !names_nobody(other.words)) {
    note_mended(*person_column_, id, other);
    return mended_.emplace_back(other.words);
  }
  const bool is_nobody = names_nobody(other.words) || (says_unknown(other.words) && !is_id(other.words));
  if (is_nobody)
    report(errc::empty_person, *person_column_);
  else
    report(errc::invalid_id, *person_column_, [&] { return std::vector<text>{why_no_id(other.words)}; });
  return {};
}

std::string_view row_reader::read_group(std::size_t column) {
  const std::string_view word = cell(column);
  if (word.empty()) return {};
  const auto is = recent_groups_.recall(word, [](std::string_view each) -> std::optional<group_word> {
    if (is_spreadsheet_error(each)) return group_word::an_error;
    if (says_unknown(each)) return group_word::unknown;
    return is_plain(each) ? group_word::a_group : group_word::to_mend;
  });
  if (is == group_word::a_group) return word;
  mended_words other = mended_name(word);
  if (is == group_word::an_error || says_unknown(other.words)) {
    note_value(errc::group_unknown, column);
    return {};
  }
  if (other.words == word) return word;
  note_mended(column, word, other);
  return mended_.emplace_back(std::move(other.words));
}

void row_reader::read_done(std::size_t column, std::vector<step_index>& into) {
  const std::string_view whole = cell(column);
  const bool is_step = fw_.steps().find(whole).has_value();  // its id may be a word for something else
  if (!is_step && (says_unknown(whole) || folded(whole) == "geen" || folded(whole) == "niets")) return;
  if (!is_plain(whole))
    if (const mended_words other = mended(whole); says_unknown(other.words)) return note_mended(column, whole, other);
  for (const std::string_view word : split_words(whole)) {
    auto step = fw_.steps().find(word);
    if (!step && !is_plain(word)) {
      const mended_words other = mended(word);
      step = fw_.steps().find(other.words);
      if (step) note_mended(column, word, other);
    }
    if (step) {
      if (std::ranges::find(into, *step) == into.end()) into.push_back(*step);
      continue;
    }
    report_word(errc::unknown_value, column, word, [&] {
      const auto ids = fw_.steps().ids();
      return std::vector<text>{choices_near(word, {ids.begin(), ids.end()})};
    });
  }
}

std::optional<phase_index> row_reader::read_phase(std::size_t column) {
  const auto find = [&](std::string_view word) {
    return recent_phases_.recall(word, [&](std::string_view each) {
      return coded_or<phase_index>(coded_phases_, each, [&](std::string_view as_typed) -> std::optional<phase_index> {
        const auto position = phases_.find(as_typed);
        if (!position) return std::nullopt;
        return phase_index{static_cast<std::uint32_t>(*position)};
      });
    });
  };
  return read_word(column, find, [&] {
    if (coding_ != nullptr && coding_->unknown.contains(std::string{cell(column)})) return;
    if (!reports_several(column, coded_phases_.find(cell(column)).several))
      report(errc::unknown_value, column, [&] {
        return std::vector<text>{words_to_choose(fw_.phases()), or_say_it_in("phases")};
      });
  });
}

std::optional<route_index> row_reader::read_route(std::size_t column) {
  const auto find = [&](std::string_view word) {
    return recent_routes_.recall(word, [&](std::string_view each) -> std::optional<route_index> {
      const auto position = routes_.find(each);
      if (!position) return std::nullopt;
      return route_index{static_cast<std::uint32_t>(*position)};
    });
  };
  return read_word(column, find, [&] {
    if (coding_ != nullptr && coding_->unknown.contains(std::string{cell(column)})) return;
    report(errc::unknown_value, column, [&] { return std::vector<text>{words_to_choose(fw_.routes()), text{}}; });
  });
}

std::optional<double> row_reader::read_fte(std::size_t column) {
  const auto number = read_word(
      column,
      [&](std::string_view word) {
        return recent_numbers_.recall(
            word, [&](std::string_view each) { return read_share(each, coding_ == nullptr ? 1 : coding_->full_time); });
      },
      [&] { report(errc::unreadable_number, column); });
  if (!number || (*number >= 0 && *number <= 2)) return number;
  report(errc::fte_out_of_range, column);
  return std::nullopt;
}

bool row_reader::reports_several(std::size_t column, const std::vector<std::string>& codes) {
  if (codes.empty()) return false;
  std::string all;
  for (const std::string& each : codes) all += (all.empty() ? "“" : ", “") + each + "”";
  report(errc::several_codes, column, [&] { return std::vector<text>{all}; });
  return true;
}

std::optional<date> row_reader::read_date(std::size_t column) {
  const auto day = read_last_day(column);
  if (day && is_beyond_a_career(*day)) note_value(errc::unlikely_day, column);
  return day;
}

std::optional<date> row_reader::read_last_day(std::size_t column) {
  const auto day = read_word(
      column, [&](std::string_view word) { return recent_days_.recall(word, parse_day); },
      [&] {
        if (is_zeros(cell(column))) return note_value(errc::no_real_day, column);
        report(lacks_century(cell(column)) ? errc::year_without_century : errc::invalid_date, column);
      });
  if (!day || !is_no_real_day(*day)) return day;
  note_value(errc::no_real_day, column);
  return std::nullopt;
}

/// Under a name of its own, since a heading may well be the name of a field that a person has.
void row_reader::keep_asked_for(extra_fields& into) const {
  for (const auto& [column, name] : kept_) {
    if (cell(column).empty()) continue;
    into.json += into.json.empty() ? "{\"columns\":{" : ",";
    into.json += name;
    append_quoted(into.json, cell(column));
  }
  if (!into.json.empty()) into.json += "}}";
}

void row_reader::note_value(errc code, std::size_t column) {
  const std::string value = visible(shown(cell(column)));
  cell_notes_.gather(code, rows_.column_name(column), rows_.number_of(row_), value, [&] {
    return diagnostic{code, rows_.at(row_, column), {value}};
  });
}

void row_reader::note_mended(std::size_t column, std::string_view raw, const mended_words& other) {
  const errc code = other.had_invisible ? errc::invisible_characters : errc::unprotected_cell;
  const std::string value = visible(shown(raw));
  cell_notes_.gather(code, rows_.column_name(column), rows_.number_of(row_), value, [&] {
    return diagnostic{code, rows_.at(row_, column), {value, shown(other.words)}};
  });
}

}  // namespace loopbaan::detail
