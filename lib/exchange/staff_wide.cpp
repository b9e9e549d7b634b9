// SPDX-License-Identifier: BSL-1.0
#include <exchange/staff_wide.hpp>

#include <algorithm>

namespace loopbaan::detail {

wide_reader::wide_reader(cell_rows& rows, const staff_layout& layout, const framework& fw, const staff_options& options,
                         fault_list& faults)
    : row_reader{rows, layout, fw, options, faults},
      source_{rows},
      builder_{fw},
      are_ratings_{coding_ != nullptr && coding_->by} {
  if (coding_ != nullptr && !column_of(column_use::phase)) phase_ = coding_->phase;
  for (std::size_t i = 0; i < layout.columns.size(); ++i) {
    const staff_column& column = layout.columns[i];
    if (column.use == column_use::group)
      grouped_.emplace_back(i, builder_.grouping_called(column.group));
    else if (column.use != column_use::levels)
      facts_.push_back(i);
  }
  groups_.resize(grouped_.size());
}

void wide_reader::read_row() {
  constexpr std::size_t most_ahead = 1u << 22;  // a table may say that it has any number of rows
  if (++count_ == 1) builder_.reserve(std::min(source_.rows_here(), most_ahead));
  if (in_block_ == block_rows_) begin_block();
  begin_person();
  const std::size_t width = fw_.competences().size();
  const auto levels = std::span{block_}.subspan(in_block_++ * width, width);
  for (const std::size_t column : facts_) read_fact(column, person_);
  for (const auto& [column, grouping] : grouped_) groups_[grouping] = cell(column);
  for (const auto& [column, competence, words] : sources_) {
    const level_said says = words->read(cell(column));
    if (says == no_level)
      report(errc::unreadable_level, column, {fw_.competences()[competence].id, words->choices()});
    else
      keep_level(competence, static_cast<rank>(says), levels);
  }
  keep_unused(person_.extra);
  if (person_.ratings.size() > most_ratings)
    faults_.add({errc::too_many_ratings, rows_.here(), {person_.id, std::to_string(most_ratings)}});
  if (person_.id.empty()) return;
  note_row();
  builder_.add(person_, levels, groups_);
}

/// Rows without a person are rare.
void wide_reader::note_row() {
  const std::size_t person = builder_.size();
  if (stretches_.empty() || rows_.row() - stretches_.back().row != person - stretches_.back().person)
    stretches_.push_back({person, rows_.row()});
}

std::size_t wide_reader::row_of(std::size_t person) const {
  const auto [first, row] = *(std::ranges::upper_bound(stretches_, person, {}, &stretch::person) - 1);
  return row + (person - first);
}

/// Levels that come as columns of numbers, or of numbered words, are taken over many rows at a time; all else is read
/// cell by cell.
void wide_reader::begin_block() {
  constexpr std::size_t most = 256;  // so that what is written stays near
  const bool was_cell_by_cell = block_rows_ == 1;
  block_rows_ = source_.begin_block(most);
  in_block_ = 0;
  block_.assign(block_rows_ * fw_.competences().size(), rank::unknown);
  if (block_rows_ == 1 && was_cell_by_cell) return;
  sources_.clear();
  for (std::size_t i = 0; i < layout_.columns.size(); ++i)
    if (block_rows_ == 1 || !take_column(layout_.columns[i].levels, i))
      for (const auto& [competence, words] : layout_.columns[i].levels) sources_.push_back({i, competence, words});
}

/// Ratings go into the log one by one, and a column that speaks of several competences is read for each of them.
bool wide_reader::take_column(const std::vector<level_source>& levels, std::size_t column) {
  if (levels.size() != 1 || are_ratings_) return false;
  const auto& [competence, words] = levels.front();
  const std::size_t width = fw_.competences().size();
  const auto into = std::span{block_}.subspan(competence.value);
  if (source_.take_levels(column, *words, into, width)) return true;
  for (std::size_t i = 0; i < into.size(); i += width) into[i] = rank::unknown;
  return false;
}

void wide_reader::begin_person() {
  person_.phase = phase_;
  person_.fte.reset();
  person_.since.reset();
  person_.done.clear();
  person_.ratings.clear();
  person_.extra.json.clear();
  read_id(count_, person_.id);
}

result<cohort> wide_reader::take() {
  const auto column = column_of(column_use::person).value_or(0);
  for (const auto& [first, second] : builder_.finish()) {
    const place before = rows_.place_of(row_of(first));
    faults_.add({errc::duplicate_person,
                 {before.file, "", row_of(second), rows_.column_name(column)},
                 {shown(builder_.id(second)), {print(before, language::nl), print(before, language::en)}}});
  }
  if (!faults_.empty()) return faults_.take();
  return builder_.take();
}

}  // namespace loopbaan::detail
