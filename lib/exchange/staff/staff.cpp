// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/exchange/staff.hpp>

#include <algorithm>
#include <limits>
#include <string>
#include <utility>

#include <loopbaan/exchange/curriculum.hpp>
#include <loopbaan/exchange/documents.hpp>

#include <exchange/json/kind_names.hpp>
#include <exchange/staff/checks.hpp>
#include <exchange/staff/done_notes.hpp>
#include <exchange/staff/header.hpp>
#include <exchange/staff/ids_alike.hpp>
#include <exchange/staff/log_notes.hpp>
#include <exchange/staff/long.hpp>
#include <exchange/staff/personal_cells.hpp>
#include <exchange/staff/phases.hpp>
#include <exchange/staff/rows_apart.hpp>
#include <exchange/staff/table.hpp>
#include <exchange/staff/wide.hpp>
#include <exchange/table/csv/rows.hpp>
#include <exchange/table/csv/start.hpp>
#include <people/not_begun.hpp>

namespace loopbaan {
namespace detail {
namespace {

/// Where something about people stands, or should.
place place_of_use(const cell_rows& rows, const staff_layout& layout, column_use use) {
  const auto found = std::ranges::find(layout.columns, use, &staff_column::use);
  return found == layout.columns.end() ? rows.header()
                                       : rows.header(static_cast<std::size_t>(found - layout.columns.begin()));
}

text what_is_closed(const diagnostic& why) {
  const std::string word = why.details.front().in_language(language::nl);
  if (why.code == errc::unknown_zone) return detail::filled("tijdzone {0}", "time zone {0}", {word});
  const text& holds = why.details.back();
  return detail::filled("Arrow-type {0}{1}", "Arrow type {0}{1}", {word, holds});
}

/// Says that there are columns of levels without a level in them (924): of a few people that may well be so.
void note_nothing_known(const cohort& people, const cell_rows& rows, const staff_layout& layout, diagnostics& notes) {
  constexpr std::size_t a_few = 10;
  if (people.size() < a_few) return;
  std::size_t columns = 0;
  std::optional<std::size_t> first;
  for (std::size_t i = 0; i < layout.columns.size(); ++i) {
    if (layout.columns[i].use != column_use::levels) continue;
    if (!first) first = i;
    ++columns;
  }
  if (!first) return;
  for (std::size_t row = 0; row < people.size(); ++row) {
    const ranks_view levels = people[row].levels();
    for (const competence_index c : people.fw().competences().indices())
      if (levels[c.value] != rank::unknown) return;
    if (!people[row].ratings().empty()) return;
  }
  notes.push_back({errc::nothing_known, rows.header(*first), {std::to_string(columns)}});
}

/// Says which columns matter: one that does not makes no table unreadable, whatever stands in it.
void open_columns(cell_rows& rows, const staff_layout& layout, diagnostic_list& errors, diagnostic_list& cell_notes) {
  std::vector<bool> used;
  std::optional<std::size_t> ids;
  for (std::size_t i = 0; i < layout.columns.size(); ++i) {
    const column_use use = layout.columns[i].use;
    used.push_back(use != column_use::other);
    if (use == column_use::person && !ids) ids = i;
    if (auto why = rows.why_closed(i)) {
      if (used.back())
        errors.add(*std::move(why));
      else
        cell_notes.add({errc::left_out, why->where, {what_is_closed(*why)}});
    }
  }
  rows.use(std::move(used), ids, cell_notes);
}

/// Who comes from a programme that was handed over: what everybody was assessed on there, and no more.
result<staff> read_starter(std::string_view bytes, const framework& fw, const std::string& path) {
  const auto given = read_handover(bytes, fw, path);
  if (!given) return given.errors();
  auto people = starters_of(*given, fw, path);
  if (!people) return people.errors();
  staff read{*std::move(people), given->notes};
  read.origin = {path, "/lines"};
  return read;
}

/// Who has not begun by the day as of which is asked, and which ratings are later, as these may be mistakes.
void note_later(const cohort& people, date as_of, const std::string& path, diagnostics& notes) {
  if (auto found = not_begun(people, as_of, {path, "/people"})) notes.push_back(*std::move(found));
  std::optional<diagnostic> later;
  for (std::size_t row = 0; row < people.size(); ++row) {
    const auto ratings = people[row].ratings();
    for (std::size_t i = 0; i < ratings.size(); ++i) {
      if (!ratings[i].day || *ratings[i].day <= as_of) continue;
      const std::string at = "/people/" + std::to_string(row) + "/evidence/" + std::to_string(i) + "/date";
      if (later)
        ++later->count;
      else
        later = {errc::later_than_asked, {path, at}, {print(*ratings[i].day), print(as_of)}};
    }
  }
  if (later) notes.push_back(*std::move(later));
}

/// A people/1 document. What is asked of a table is asked of it too: a grouping that nobody has is an error.
result<staff> read_document(std::string_view bytes, const framework& fw, const std::string& path,
                            const staff_options& options) {
  const auto kind = kind_of(bytes, path);
  if (!kind) return kind.errors();
  if (*kind == detail::kind::handover) return read_starter(bytes, fw, path);
  if (*kind != detail::kind::people)
    return diagnostic{errc::wrong_kind, {path, "/loopbaan"}, {*kind, detail::kind::people}};
  auto people = read_people(bytes, fw, path);
  if (!people) return people.errors();
  staff read{*people, people->notes()};
  diagnostics missing;
  for (const std::string& each : options.groups) {
    if (people->size() == 0 || is_grouping(*people, each)) continue;
    const text otherwise{"Geef de mensen in het document een groep in die indeling, of vraag er niet om.",
                         "Give the people in the document a group in that grouping, or do not ask for it."};
    missing.push_back(
        {errc::missing_column, {path, "/people"}, {each, did_you_mean(nearest(each, people->groupings()), otherwise)}});
  }
  if (!options.is_part && !missing.empty()) return missing;
  read.lacking = std::move(missing);
  if (auto assumed = phase_assumed(read.people, {path, "/people"})) read.notes.push_back(*std::move(assumed));
  if (options.as_of) note_later(read.people, *options.as_of, path, read.notes);
  note_repeats(summarise_log(read.people), path, read.notes);
  note_ids_alike(read.people, path, read.notes);
  read.origin = {path, "/people"};
  return read;
}

/// Looks at the first rows, at whatever the headings say: what seems to be about a person in private is told as not
/// needed, and so is a number of persons that the state gave them.
void look_at_cells(cell_rows& rows, const staff_layout& layout, diagnostics& notes) {
  for (std::size_t i = 0; i < layout.columns.size(); ++i) {
    const column_use use = layout.columns[i].use;
    if (use != column_use::person && (use != column_use::other || layout.columns[i].is_kept)) continue;
    rows.read(i);
    std::vector<std::string_view> cells;
    for (std::size_t row = 0; row < rows.size(); ++row)
      if (const std::string_view cell = rows.cell(row, i); !cell.empty()) cells.push_back(cell);
    const auto found = personal_data_in(cells);
    if (!found) continue;
    if (use == column_use::person) {
      if (found == personal_data::citizen_number)
        notes.push_back({errc::ids_are_personal, rows.header(i), {rows.column_name(i)}});
      continue;
    }
    const auto told = std::ranges::find_if(notes, [&](const diagnostic& each) {
      return each.code == errc::unknown_column && each.where == rows.header(i);
    });
    if (told == notes.end()) continue;  // it is known to be of no use
    const text what = seems_to_hold(*found);
    *told = {errc::needless_column,
             rows.header(i),
             {rows.column_name(i), detail::filled("{0} Laat zij liever weg uit het bestand.",
                                                  "{0} Better leave it out of the file.", {what})}};
  }
}

}  // namespace

result<staff> read_staff_table(cell_rows& rows, const framework& fw, const staff_options& options,
                               diagnostic_list& errors) {
  if (diagnostics wrong = errors_of(fw, options); !wrong.empty()) return wrong;
  diagnostics notes;
  diagnostic_list cell_notes{
      std::numeric_limits<std::size_t>::max()};  // one per kind and column, so these are not many
  const place header = rows.header();
  rows.mend_headings(cell_notes);
  const staff_layout layout = lay_out(rows, fw, options, errors, notes);
  open_columns(rows, layout, errors, cell_notes);
  const auto read = [&](auto reader) -> result<staff> {
    bool any = false;
    while (layout.is_known && rows.next()) {
      if (!any) look_at_cells(rows, layout, notes);
      any = true;
      reader.read_rows();
    }
    if (!any && errors.empty()) errors.add({errc::no_rows, header, {}});
    const auto of_columns = static_cast<std::ptrdiff_t>(notes.size());
    auto people = reader.take();
    if (!people) return people.errors();
    const diagnostics of_cells = cell_notes.take();  // before what is told of the whole table
    notes.insert(notes.begin() + of_columns, of_cells.begin(), of_cells.end());
    if (auto assumed = phase_assumed(*people, place_of_use(rows, layout, column_use::phase)))
      notes.push_back(*std::move(assumed));
    if (options.as_of)
      if (auto later = not_begun(*people, *options.as_of, place_of_use(rows, layout, column_use::since)))
        notes.push_back(*std::move(later));
    for (diagnostic& each :
         notes_on_done(*people, [&](const done_not_shown& which) { return reader.place_of_done(*people, which); }))
      notes.push_back(std::move(each));
    note_done_twice(
        *people, [&](const done_not_shown& which) { return reader.place_of_done(*people, which); }, notes);
    note_repeats(summarise_log(*people), header.file, notes);
    note_ids_alike(*people, header.file, notes);
    if (!options.is_part) note_nothing_known(*people, rows, layout, notes);
    rows.tell_left(notes);
    staff made{*std::move(people), std::move(notes), layout.lacking, rows.place_of(0), {}};
    reader.give_rows(made.rows);
    if (layout.form == table_form::people)  // in one of ratings, rows between two people are about them
      if (auto apart = rows_apart(made.people, made.rows, made.notes, rows)) made.notes.push_back(*std::move(apart));
    return made;
  };
  if (layout.form == table_form::people) return read(wide_reader{rows, layout, fw, options, errors, cell_notes, notes});
  return read(long_reader{rows, layout, fw, options, errors, cell_notes, notes});
}

result<staff> read_staff_text(table_text& text, const framework& fw, const std::string& file,
                              const staff_options& options) {
  diagnostic_list errors{options.most_errors};
  const bool is_sought = options.header_row == 0 && !options.origin;
  const std::size_t above =
      is_sought ? rows_above_header(text.view(), fw, options) : std::max<std::size_t>(options.header_row, 1) - 1;
  csv_rows rows{text, file, errors, above};
  if (options.origin) rows.come_from(*options.origin);
  if (options.header_row > 0 && errors.empty() &&
      (rows.headings().empty() || rows.header().row != options.header_row)) {
    const std::string row = std::to_string(options.header_row);
    return diagnostic{
        errc::no_header, {file}, {detail::filled("op rij {0} staat niets", "nothing stands in row {0}", {row})}};
  }
  if (rows.headings().empty()) return errors.empty() ? diagnostics{{errc::empty_file, {file}, {}}} : errors.take();
  const place header = rows.header();
  auto read = read_staff_table(rows, fw, options, errors);
  if (!read) return read;
  staff told = *std::move(read);
  if (is_sought && above > 0)
    told.notes.insert(told.notes.begin(), {errc::header_found, header, {std::to_string(header.row)}});
  if (const auto& signs = text.windows_1252_signs())
    told.notes.insert(told.notes.begin(), {errc::encoding_assumed, {file}, {*signs}});
  return told;
}

}  // namespace detail

result<staff> read_staff(std::string_view bytes, const framework& fw, const std::string& file,
                         const staff_options& options) {
  if (detail::starts_as_json(bytes.substr(0, detail::longest_header)))
    return detail::read_document(bytes, fw, file, options);
  if (auto wrong = detail::why_no_table(bytes.substr(0, detail::longest_header), file)) return *std::move(wrong);
  detail::table_text text{bytes};
  return detail::read_staff_text(text, fw, file, options);
}

}  // namespace loopbaan
