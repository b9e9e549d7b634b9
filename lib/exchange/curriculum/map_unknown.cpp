// SPDX-License-Identifier: BSL-1.0
#include <exchange/curriculum/map_reader.hpp>

#include <algorithm>

#include <exchange/table/cell.hpp>

namespace loopbaan::detail {

/// Counts what stands in columns that nothing is known of: whether these are letters, as below a competence that is no
/// longer in the framework.
void map_reader::look_at_unknown_columns() {
  for (std::size_t i = 0; i < unknown_.size(); ++i) {
    if (layout_->columns[i] != map_column::other || !turned_[i].empty()) continue;
    for (std::size_t row = 0; row < rows_->size(); ++row) {
      const std::string_view cell = rows_->cell(row, i);
      const auto pieces = pieces_of(cell, legend_);
      if (pieces.empty()) continue;
      ++unknown_[i].filled;
      const bool all_letters = std::ranges::all_of(pieces, [&](const cell_piece& each) {
        return each.letters.empty() || legend_.find(each.letters).has_value();
      });
      if (all_letters) ++unknown_[i].letters;
    }
  }
}

/// What is told of these columns: an error where letters stand in it, for they would be lost; a note where it is about
/// something else.
void map_reader::tell_unknown_columns(diagnostics& notes) {
  const bool of_cells = layout_->kind == map_table::matrix || layout_->kind == map_table::turned;
  for (std::size_t i = 0; i < unknown_.size(); ++i) {
    if (unknown_[i].filled == 0) continue;
    const std::string name = rows_->column_name(i);
    if (of_cells && unknown_[i].letters * 2 > unknown_[i].filled) {
      const bool turned = layout_->kind == map_table::turned;
      std::vector<std::string> known = names_.known();
      if (turned) {
        known.clear();
        for (const auto& [form, words] : codes_) known.push_back(words);
      }
      const text otherwise =
          turned
              ? text{"Zet de module in de tabel met modules, of herstel de kop.",
                     "Put the module in the table of modules, or correct the heading."}
              : text{"Zet er het kenmerk of de titel van een bekwaamheid van dit raamwerk boven, of haal de kolom weg.",
                     "Head it with the id or title of a competence of this framework, or take the column out."};
      errors_->add({errc::unknown_reference,
                    rows_->header(i),
                    {shown(name), turned ? text{"module", "module"} : text{"bekwaamheid", "competence"},
                     did_you_mean(nearest(name, known), otherwise)}});
      continue;
    }
    const text otherwise{"Zij blijft buiten de kaart.", "It stays off the map."};
    notes.push_back({errc::unknown_column, rows_->header(i), {shown(name), otherwise}});
  }
}

void map_reader::unknown_module(std::size_t row, std::size_t at, std::string_view code) {
  std::vector<std::string> known;
  for (const auto& [form, words] : codes_) known.push_back(words);
  const text otherwise{"Zet de module in de tabel met modules, of herstel de code.",
                       "Put the module in the table of modules, or correct the code."};
  wrong(errc::unknown_reference, row, at, code,
        {shown(code), {"module", "module"}, did_you_mean(nearest(code, known), otherwise)});
}

/// A matrix may have several rows for one thing: what they say is put together, which the reader must know.
void map_reader::remember_row(std::size_t row, std::string_view words) {
  const auto [known, is_new] = row_of_.emplace(folded(words), rows_->number_of(row));
  if (is_new) return;
  const std::string first = std::to_string(known->second), second = std::to_string(rows_->number_of(row));
  const std::string of = "“" + shown(words) + "”";
  joined_rows_.push_back(detail::filled("{0} (rij {1} en rij {2})", "{0} (row {1} and row {2})", {of, first, second}));
}

}  // namespace loopbaan::detail
