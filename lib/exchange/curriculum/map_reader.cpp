// SPDX-License-Identifier: BSL-1.0
#include <exchange/curriculum/map_reader.hpp>

#include <algorithm>

#include <exchange/curriculum/values.hpp>
#include <exchange/table/cell.hpp>
#include <exchange/table/plain_words.hpp>

namespace loopbaan::detail {
namespace {

/// The field of a module that a column fills.
std::string field_of(map_column column) {
  using enum map_column;
  switch (column) {
    case module:
      return "id";
    case title:
      return "title";
    case variant:
      return "variants";
    case year:
      return "year";
    case period:
      return "period";
    case ec:
      return "ec";
    case hours:
      return "hours";
    case by:
      return "by";
    case team:
      return "team";
    case choice:
      return "choice";
    case after:
      return "after";
    case was:
      return "was";
    default:
      return "";
  }
}

}  // namespace

map_reader::map_reader(const framework& on, const competence_names& names, const curriculum_options& options)
    : fw_{on}, names_{names} {
  draft_.id = options.id;
  draft_.version = options.version;
  draft_.title = options.title;
  draft_.profile = options.profile;
  draft_.framework = {on.id(), on.version()};
  for (const auto& [letter, meaning] : options.letters) static_cast<void>(legend_.say(letter, meaning));
}

std::size_t map_reader::column(map_column wanted) const { return layout_->find(wanted).value_or(0); }

std::string_view map_reader::word(std::size_t row, map_column wanted) const {
  const auto found = layout_->find(wanted);
  return found ? rows_->cell(row, *found) : std::string_view{};
}

void map_reader::wrong(errc code, std::size_t row, std::size_t at, std::string_view value, std::vector<text> details) {
  errors_->gather(code, rows_->column_name(at), rows_->number_of(row), value, [&] {
    return diagnostic{code, rows_->at(row, at), std::move(details)};
  });
}

void map_reader::read(cell_rows& rows, const sheet_layout& layout, bool defines, diagnostic_list& errors,
                      diagnostics& notes) {
  rows_ = &rows;
  layout_ = &layout;
  errors_ = &errors;
  defines_ = defines;
  row_of_.clear();
  joined_rows_.clear();
  table_places places{rows.header(), {}, {}, {}};
  for (std::size_t i = 0; i < layout.columns.size(); ++i) {
    const place at = rows.header(i);
    places.names.push_back(at.column);
    places.letters.push_back(at.letters);
    if (const std::string field = field_of(layout.columns[i]); !field.empty()) places.fields.emplace(field, i);
  }
  tables_.push_back(std::move(places));
  turned_.assign(layout.columns.size(), {});
  if (layout.kind == map_table::matrix || layout.kind == map_table::turned || layout.kind == map_table::list)
    has_cell_columns_ = true;
  if (layout.kind == map_table::turned)
    for (std::size_t i = 0; i < layout.columns.size(); ++i)
      if (layout.columns[i] == map_column::other)
        if (const auto known = by_code_.find(folded(rows.headings()[i])); known != by_code_.end())
          turned_[i] = known->second;
  if (layout.kind == map_table::matrix)
    for (const auto& each : layout.competences)
      if (each) draft_.competences.push_back(fw_.competences()[*each].id);
  unknown_.assign(layout.columns.size(), {});
  while (rows.next()) {
    for (std::size_t i = 0; i < layout.columns.size(); ++i) rows.read(i);
    look_at_unknown_columns();
    for (std::size_t row = 0; row < rows.size(); ++row) switch (layout.kind) {
        case map_table::letters:
          read_letters(row);
          break;
        case map_table::modules:
          read_module(row);
          break;
        case map_table::matrix:
          read_matrix(row);
          break;
        case map_table::turned:
          read_turned(row);
          break;
        case map_table::list:
          read_list(row);
          break;
        case map_table::accepted:
          read_accepted(row);
          break;
        case map_table::rules:
          read_rule(row);
          break;
        case map_table::none:
          break;
      }
  }
  tell_unknown_columns(notes);
}

void map_reader::differ(std::size_t row, const std::string& code, const text& how) {
  errors_->add({errc::rows_of_a_module_disagree, rows_->at(row, column(map_column::module)), {shown(code), how}});
}

std::uint32_t map_reader::add_module(curriculum_module made, const std::string& code, std::size_t row) {
  auto& of_code = by_code_[folded(code)];
  codes_.emplace(folded(code), code);
  if (of_code.empty() && made.id != code) ++renamed_;
  if (!of_code.empty()) {
    std::string behind;
    for (const std::string& each : made.variants) behind += (behind.empty() ? "" : "-") + each;
    if (behind.empty()) behind = std::to_string(of_code.size() + 1);
    made.id += ":" + behind;
    while (std::ranges::any_of(of_code, [&](std::uint32_t each) { return draft_.modules[each].id == made.id; }))
      made.id += "-" + std::to_string(of_code.size() + 1);
  }
  const auto position = static_cast<std::uint32_t>(draft_.modules.size());
  of_code.push_back(position);
  take_prerequisites(row);
  draft_.modules.push_back(std::move(made));
  module_spots_.push_back(
      {static_cast<std::uint32_t>(tables_.size() - 1), rows_->number_of(row), column(map_column::module)});
  cell_spots_.emplace_back();
  return position;
}

/// A row of a table in which each row is a module of its own. One code may be there several times: in other variants,
/// or in another period with the same title. The same row twice, and one code with two titles, is a mistake somewhere.
void map_reader::read_module(std::size_t row) {
  const std::string_view code = word(row, map_column::module);
  if (code.empty()) {
    for (std::size_t i = 0; i < layout_->columns.size(); ++i)
      if (const std::string_view cell = rows_->cell(row, i); !cell.empty() && layout_->columns[i] != map_column::other)
        return wrong(errc::no_module_in_row, row, column(map_column::module), cell,
                     {shown(cell), rows_->column_name(column(map_column::module))});
    return;
  }
  curriculum_module made = module_in(row);
  if (made.id.empty() || looks_like_a_day(code)) return wrong_code(row, code);
  if (const auto known = by_code_.find(folded(code)); known != by_code_.end())
    for (const std::uint32_t each : known->second) {
      const curriculum_module& other = draft_.modules[each];
      const std::size_t first = module_spots_[each].row;
      const std::string here = std::to_string(first), there = std::to_string(rows_->number_of(row));
      const std::string one = shown(other.title.in_language(language::nl));
      const std::string two = shown(made.title.in_language(language::nl));
      if (folded(one) != folded(two))
        return differ(row, std::string{code},
                      detail::filled("“{0}” en “{1}” (rij {2} en rij {3})", "“{0}” and “{1}” (row {2} and row {3})",
                                     {one, two, here, there}));
      const bool share = other.variants.empty() || made.variants.empty() ||
                         std::ranges::any_of(made.variants, [&](const std::string& variant) {
                           return std::ranges::count(other.variants, variant) > 0;
                         });
      const bool same_time = other.year == made.year && other.period == made.period;
      if (share && same_time)
        return differ(row, std::string{code},
                      detail::filled("twee keer dezelfde module (rij {0} en rij {1})",
                                     "the same module twice (row {0} and row {1})", {here, there}));
    }
  const std::uint32_t module = add_module(std::move(made), std::string{code}, row);
  if (layout_->kind != map_table::matrix) return;
  for (std::size_t i = 0; i < layout_->columns.size(); ++i)
    if (layout_->columns[i] == map_column::cells)
      take_cells({module}, *layout_->competences[i], rows_->cell(row, i), row, i);
}

void map_reader::read_matrix(std::size_t row) {
  if (defines_) return read_module(row);
  const std::string_view code = word(row, map_column::module);
  const auto known = by_code_.find(folded(code));
  if (known == by_code_.end()) {
    for (std::size_t i = 0; i < layout_->columns.size(); ++i)
      if (layout_->columns[i] != map_column::other && !rows_->cell(row, i).empty())
        return code.empty() ? wrong(errc::no_module_in_row, row, column(map_column::module), rows_->cell(row, i),
                                    {shown(rows_->cell(row, i)), rows_->column_name(column(map_column::module))})
                            : unknown_module(row, column(map_column::module), code);
    return;
  }
  remember_row(row, code);
  for (std::size_t i = 0; i < layout_->columns.size(); ++i)
    if (layout_->columns[i] == map_column::cells)
      take_cells(known->second, *layout_->competences[i], rows_->cell(row, i), row, i);
}

std::string map_reader::competence_in(std::size_t row, map_column of) {
  const std::string_view words = word(row, of);
  const auto found = names_.find(words);
  if (found) return fw_.competences()[*found].id;
  const text otherwise{
      "Zet er het kenmerk of de titel van een bekwaamheid van het raamwerk (“loopbaan framework --competences”).",
      "Put there the id or title of a competence of the framework (“loopbaan framework --competences”)."};
  wrong(errc::unknown_reference, row, column(of), words,
        {shown(words), {"bekwaamheid", "competence"}, did_you_mean(nearest(words, names_.known()), otherwise)});
  return "";
}

void map_reader::read_turned(std::size_t row) {
  bool any = false;
  for (std::size_t i = 0; i < turned_.size(); ++i) any = any || (!turned_[i].empty() && !rows_->cell(row, i).empty());
  if (!any && word(row, map_column::competence).empty()) return;
  const std::string id = competence_in(row, map_column::competence);
  if (id.empty()) return;
  remember_row(row, id);
  draft_.competences.push_back(id);
  const competence_index competence = *fw_.competences().find(id);
  for (std::size_t i = 0; i < turned_.size(); ++i)
    if (!turned_[i].empty()) take_cells(turned_[i], competence, rows_->cell(row, i), row, i);
}

void map_reader::read_list(std::size_t row) {
  const std::string_view code = word(row, map_column::module);
  const std::string_view what = word(row, map_column::competence);
  if (code.empty() && what.empty()) return;
  if (code.empty())
    return wrong(errc::no_module_in_row, row, column(map_column::module), what,
                 {shown(what), rows_->column_name(column(map_column::module))});
  auto known = by_code_.find(folded(code));
  if (known == by_code_.end()) {
    if (!defines_) return unknown_module(row, column(map_column::module), code);
    curriculum_module made = module_in(row);
    if (made.id.empty() || looks_like_a_day(code)) return wrong_code(row, code);
    add_module(std::move(made), std::string{code}, row);
    known = by_code_.find(folded(code));
  } else if (defines_) {
    // What rows of one module say of it must be the same, or be said once.
    const curriculum_module& first = draft_.modules[known->second.front()];
    const curriculum_module again = module_in(row);
    const auto denies = [](const auto& one, const auto& other) { return one && other && *one != *other; };
    if (denies(first.year, again.year) || denies(first.period, again.period) || denies(first.ec, again.ec) ||
        (!word(row, map_column::title).empty() && first.title != again.title) ||
        (!again.variants.empty() && first.variants != again.variants))
      differ(row, std::string{code},
             detail::filled(
                 "rij {0} en rij {1}", "row {0} and row {1}",
                 {std::to_string(module_spots_[known->second.front()].row), std::to_string(rows_->number_of(row))}));
  }
  if (what.empty() && word(row, map_column::letter).empty()) return;
  const std::string id = competence_in(row, map_column::competence);
  if (id.empty()) return;
  const competence_index competence = *fw_.competences().find(id);
  curriculum_cell rest;
  if (const std::string_view level = word(row, map_column::level); !level.empty() && level != "-") {
    const auto found = level_of(fw_, competence, level);
    if (!found) return wrong_level_at(row, column(map_column::level), level, competence);
    rest.level = std::string{fw_.level_id(competence, *found)};
  }
  rest.by = side_in(row, map_column::by);
  rest.hours = number_in(row, map_column::hours);
  if (const std::string_view note = word(row, map_column::note); !note.empty()) rest.note = text{std::string{note}};
  take_cells(known->second, competence, word(row, map_column::letter), row, column(map_column::letter), rest);
}

void map_reader::wrong_level_at(std::size_t row, std::size_t at, std::string_view level, competence_index of) {
  std::string choices;
  for (const loopbaan::level& each : fw_.scale_of(of).levels) choices += (choices.empty() ? "" : ", ") + each.id;
  wrong(errc::unknown_level, row, at, level, {shown(level), fw_.competences()[of].id, choices});
}

void map_reader::take_cells(const std::vector<std::uint32_t>& modules, competence_index competence,
                            std::string_view cell, std::size_t row, std::size_t at, const curriculum_cell& rest) {
  if (cell.empty()) return;
  for (const cell_piece& piece : pieces_of(cell, legend_)) {
    curriculum_cell made = rest;
    made.competence = fw_.competences()[competence].id;
    if (piece.unsure) made.unsure = true;
    if (!piece.level.empty()) {
      const auto level = level_of(fw_, competence, piece.level);
      if (!level) {
        wrong_level_at(row, at, piece.level, competence);
        continue;
      }
      made.level = std::string{fw_.level_id(competence, *level)};
    }
    if (!piece.by.empty()) {
      made.by = side_of(piece.by);
      if (!made.by) {
        wrong(errc::unknown_side, row, at, piece.by, {shown(piece.by)});
        continue;
      }
    }
    std::vector<std::optional<activity>> does;
    if (piece.letters.empty()) {
      does = {activity::offered};
    } else if (const auto found = legend_.find(piece.letters)) {
      does = *found;
    } else if (const auto doubts = cell_legend::doubts_of(piece.letters)) {
      wrong(errc::ambiguous_letter, row, at, piece.letters, {shown(piece.letters), *doubts});
      continue;
    } else {
      const bool is_all = trimmed(cell) == trimmed(piece.letters);
      wrong(errc::unknown_letter, row, at, cell,
            {shown(piece.letters), is_all ? "" : " (in “" + shown(cell) + "”)", legend_.choices()});
      continue;
    }
    for (const auto& each : does) {
      if (!each) continue;
      made.does = *each;
      for (const std::uint32_t module : modules) {
        draft_.modules[module].cells.push_back(made);
        cell_spots_[module].push_back({static_cast<std::uint32_t>(tables_.size() - 1), rows_->number_of(row), at});
      }
    }
  }
}

}  // namespace loopbaan::detail
