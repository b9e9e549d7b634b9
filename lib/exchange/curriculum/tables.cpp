// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/exchange/curriculum.hpp>

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

#include <exchange/curriculum/map_reader.hpp>
#include <exchange/table/csv/rows.hpp>
#include <exchange/table/csv/start.hpp>

namespace loopbaan {
namespace {

using detail::map_column;
using detail::map_table;
using detail::sheet_layout;

/// What a table is, and how many rows stand above its header.
struct found_table {
  const curriculum_table* of = nullptr;
  sheet_layout layout = {};
  std::size_t above = 0;
  bool has_words_above = false;  ///< above its header stands more than empty lines
  std::string headings = {};     ///< of a table that is none of a curriculum
  text remarks = {};             ///< on how it was read
};

/// Looks for the header among titles and remarks: the first row that heads a table of a curriculum.
found_table find_table(const curriculum_table& table, const detail::competence_names& names, const framework& on) {
  constexpr std::size_t most_rows = 64;
  found_table made{&table};
  for (std::size_t above = 0; above < most_rows;) {
    detail::table_text text{table.bytes};
    detail::diagnostic_list ignored{1};
    const detail::csv_rows rows{text, "", ignored, above};
    if (rows.headings().empty()) break;
    const auto uses = read_curriculum_headings(rows.headings(), on);
    if (std::ranges::count(uses, heading_use::person) > 0) {
      made.layout = detail::lay_out_map(rows.headings(), names);
      made.above = rows.header().row - 1;
      return made;
    }
    made.has_words_above = true;
    if (made.headings.empty())
      for (const std::string& each : rows.headings())
        if (!each.empty()) made.headings += (made.headings.empty() ? "" : ", ") + detail::shown(each);
    above = rows.header().row;
  }
  return made;
}

/// In which tables rest on each other: first letters, then modules, then what they do, then what is said of that.
int turn_of(const found_table& each) {
  constexpr std::array order{map_table::letters, map_table::modules,  map_table::matrix, map_table::list,
                             map_table::turned,  map_table::accepted, map_table::rules,  map_table::none};
  return static_cast<int>(std::ranges::find(order, each.layout.kind) - order.begin());
}

text name_of(map_table kind) {
  switch (kind) {
    case map_table::modules:
      return {"modules", "modules"};
    case map_table::matrix:
      return {"matrix van modules en bekwaamheden", "matrix of modules and competences"};
    case map_table::turned:
      return {"matrix van bekwaamheden en modules", "matrix of competences and modules"};
    case map_table::list:
      return {"lijst van modules en bekwaamheden", "list of modules and competences"};
    case map_table::letters:
      return {"wat letters betekenen", "what letters mean"};
    case map_table::accepted:
      return {"wat is aanvaard", "what is accepted"};
    case map_table::rules:
      return {"hoe regels staan", "how rules are set"};
    case map_table::none:
      break;
  }
  return {"", ""};
}

std::string called(const curriculum_table& table) {
  if (table.origin) return "“" + table.origin->sheet + "”";
  return "“" + table.file + "”";
}

/// Reads the tables in turn.
class tables_reader {
public:
  tables_reader(const framework& on, const curriculum_options& options)
      : names_{on}, fw_{on}, reader_{on, names_, options} {}

  result<curriculum> run(const std::vector<curriculum_table>& tables) {
    std::vector<found_table> found;
    for (const curriculum_table& each : tables) {
      const std::string_view start = std::string_view{each.bytes}.substr(0, detail::longest_header);
      if (auto wrong = detail::why_no_table(start, each.file))
        errors_.push_back(*std::move(wrong));
      else
        found.push_back(find_table(each, names_, fw_));
    }
    if (!errors_.empty()) return errors_;
    const auto kinds = [&](map_table kind) {
      return std::ranges::count_if(found, [&](const found_table& each) { return each.layout.kind == kind; });
    };
    const bool has_modules = kinds(map_table::modules) > 0;
    const bool has_cells = kinds(map_table::matrix) + kinds(map_table::list) + kinds(map_table::turned) > 0;
    if (!has_modules && kinds(map_table::matrix) + kinds(map_table::list) == 0) return no_modules(found);
    std::ranges::stable_sort(found, {}, turn_of);
    reader_.name_after(std::ranges::find_if(found, [&](const found_table& each) {
                         return each.layout.kind == (has_modules ? map_table::modules : each.layout.kind) &&
                                each.layout.kind != map_table::letters;
                       })->of->file);
    bool has_matrix = false;
    for (found_table& each : found) {
      const bool defines = !has_modules && !has_matrix;
      has_matrix = has_matrix || each.layout.kind == map_table::matrix || each.layout.kind == map_table::list;
      read(each, each.layout.kind == map_table::modules || defines);
    }
    if (!has_cells) no_cells(found);
    tell_tables(found);
    return reader_.take(std::move(errors_), std::move(notes_));
  }

private:
  void read(found_table& table, bool defines) {
    if (table.layout.kind == map_table::none) return;
    detail::table_text text{table.of->bytes};
    detail::diagnostic_list errors{most_errors};
    detail::diagnostic_list cell_notes{std::numeric_limits<std::size_t>::max()};
    detail::csv_rows rows{text, table.of->file, errors, table.above};
    if (table.of->origin) rows.come_from(*table.of->origin);
    rows.mend_headings(cell_notes);
    if (const auto& signs = text.windows_1252_signs())
      notes_.push_back({errc::encoding_assumed, {table.of->file}, {*signs}});
    std::vector<bool> used;
    for (const map_column each : table.layout.columns) used.push_back(each != map_column::other);
    const auto key = table.layout.find(key_of(table.layout.kind));
    rows.use(std::move(used), key, cell_notes);
    need_columns(table.layout, rows, errors);
    reader_.read(rows, table.layout, defines, errors, notes_);
    table.remarks = remarks_on(table);
    const diagnostics of_cells = cell_notes.take();
    notes_.insert(notes_.end(), of_cells.begin(), of_cells.end());
    rows.tell_left(notes_);
    const diagnostics wrong = errors.take();
    errors_.insert(errors_.end(), wrong.begin(), wrong.end());
  }

  /// What stood above its headings was not read, and rows of one thing were put together.
  [[nodiscard]] text remarks_on(const found_table& table) const {
    constexpr std::size_t most = 5;
    const std::vector<text>& joined = reader_.joined_rows();
    return detail::in_each_language([&](language lang) {
      std::string words;
      if (table.has_words_above)
        words = detail::fill(worded(lang, "kop op rij {0}, wat daarboven staat is niet gelezen",
                                    "headings in row {0}, what stands above was not read"),
                             {std::to_string(table.above + 1)});
      if (!joined.empty())
        words += (words.empty() ? "" : "; ") + std::string{worded(lang, "samengenomen: ", "put together: ")};
      for (std::size_t i = 0; i < std::min(joined.size(), most); ++i)
        words += (i > 0 ? ", " : "") + joined[i].in_language(lang);
      if (joined.size() > most)
        words +=
            detail::fill(worded(lang, " en {0} andere", " and {0} others"), {std::to_string(joined.size() - most)});
      return words;
    });
  }

  static map_column key_of(map_table kind) {
    switch (kind) {
      case map_table::letters:
        return map_column::letter;
      case map_table::accepted:
      case map_table::rules:
        return map_column::rule;
      case map_table::turned:
        return map_column::competence;
      default:
        return map_column::module;
    }
  }

  /// A column twice is a mistake somewhere, as is a list that does not say what modules do.
  void need_columns(const sheet_layout& layout, const detail::csv_rows& rows, detail::diagnostic_list& errors) const {
    for (std::size_t i = 0; i < layout.columns.size(); ++i) {
      if (layout.columns[i] == map_column::other || layout.columns[i] == map_column::after) continue;
      for (std::size_t j = 0; j < i; ++j) {
        const bool same = layout.columns[j] == layout.columns[i] &&
                          (layout.columns[i] != map_column::cells || layout.competences[j] == layout.competences[i]);
        if (!same) continue;
        errors.add({errc::duplicate_column, rows.header(i), {rows.column_name(i), rows.column_name(j)}});
        break;
      }
    }
    if (layout.kind == map_table::list && !layout.find(map_column::letter))
      errors.add({errc::missing_column,
                  rows.header(),
                  {text{"letter", "letter"},
                   text{"Zeg per rij wat de module doet: introduceren (I), oefenen (O) of toetsen (T).",
                        "Say in each row what the module does: introduce (I), practise (O) or assess (T)."}}});
  }

  result<curriculum> no_modules(const std::vector<found_table>& found) {
    diagnostics wrong;
    for (const found_table& each : found) {
      const std::string headings = each.headings.empty() ? "–" : each.headings;
      wrong.push_back({errc::no_module_column, place_of(*each.of), {headings}});
    }
    if (wrong.empty()) wrong.push_back({errc::no_modules, {}, {}});
    return wrong;
  }

  void no_cells(const std::vector<found_table>& found) {
    // Columns that nobody knows may be competences of another framework.
    const found_table& modules =
        *std::ranges::find(found, map_table::modules, [](const found_table& each) { return each.layout.kind; });
    std::string read;
    for (const found_table& each : found) read += (read.empty() ? "" : ", ") + called(*each.of);
    notes_.push_back({errc::no_competence_columns, place_of(*modules.of), {read}});
  }

  static place place_of(const curriculum_table& table) {
    place made{table.file};
    if (table.origin) made.sheet = table.origin->sheet;
    return made;
  }

  void tell_tables(const std::vector<found_table>& found) {
    const text read = detail::in_each_language([&](language lang) {
      std::string all;
      for (const found_table& each : found) {
        const bool is_read = each.layout.kind != map_table::none;
        const text what = is_read ? name_of(each.layout.kind) : text{"niet gelezen", "not read"};
        const std::string& remarks = each.remarks.in_language(lang);
        all += (all.empty() ? "" : "; ") + called(*each.of) + ": " + what.in_language(lang) +
               (remarks.empty() ? "" : " (" + remarks + ")");
      }
      if (reader_.renamed() > 0)
        all += detail::fill(worded(lang, "; {0} codes kregen een streepje waar een spatie of ander teken stond",
                                   "; {0} codes got a hyphen where white space or another sign stood"),
                            {std::to_string(reader_.renamed())});
      return all;
    });
    const std::string file = found.empty() ? "" : found.front().of->file;
    notes_.insert(notes_.begin(), {errc::tables_read, {file}, {read}});
    if (reader_.has_cells())
      notes_.insert(notes_.begin() + 1, {errc::letters_read, {file}, {reader_.legend().words()}});
  }

  static constexpr std::size_t most_errors = 1000;

  detail::competence_names names_;
  const framework& fw_;
  detail::map_reader reader_;
  diagnostics errors_;
  diagnostics notes_;
};

/// Letters that mean nothing known, before anything is read.
diagnostics wrong_letters(const curriculum_options& options) {
  diagnostics wrong;
  for (const auto& [letter, meaning] : options.letters)
    if (!detail::meaning_of(meaning))
      wrong.push_back(
          {errc::unknown_value,
           {},
           {detail::shown(letter + "=" + meaning),
            {"introduceren, oefenen, toetsen, aangeboden, niets", "introduce, practise, assess, offered, nothing"},
            ""}});
  return wrong;
}

}  // namespace

result<curriculum> read_curriculum_tables(const std::vector<curriculum_table>& tables, const framework& on,
                                          const curriculum_options& options) {
  if (diagnostics wrong = wrong_letters(options); !wrong.empty()) return wrong;
  return tables_reader{on, options}.run(tables);
}

}  // namespace loopbaan
