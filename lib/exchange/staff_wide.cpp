// SPDX-License-Identifier: BSL-1.0
#include <exchange/staff_wide.hpp>

#include <algorithm>
#include <span>

namespace loopbaan::detail {

wide_reader::wide_reader(cell_rows& rows, const staff_layout& layout, const framework& fw, const staff_options& options,
                         fault_list& faults, diagnostics& notes)
    : row_reader{rows, layout, fw, options, faults},
      notes_{notes},
      builder_{fw},
      are_ratings_{coding_ != nullptr && coding_->by},
      numbers_seen_{fw, number_tally::among::levels},
      holds_numbers_(layout.columns.size()) {}

void wide_reader::read_rows() {
  constexpr std::size_t most_ahead = 1u << 22;  // a table may say that it has any number of rows
  if (builder_.size() == 0) builder_.reserve(std::min(rows_.rows_ahead(), most_ahead));
  note_rows();
  people_.levels.assign(rows_.size() * fw_.competences().size(), rank::unknown);
  if (are_ratings_) people_.ratings.assign(rows_.size(), {});
  if (coding_ != nullptr && coding_->phase)
    people_.phases.assign(rows_.size(), static_cast<std::uint16_t>(coding_->phase->value));
  read_ids();
  for (std::size_t i = 0; i < layout_.columns.size(); ++i) read_column(i);
  if (!kept_.empty()) {
    people_.extra.assign(rows_.size(), {});
    for (row_ = 0; row_ < rows_.size(); ++row_) keep_asked_for(people_.extra[row_]);
  }
  check_ratings();
  builder_.add(people_);
}

/// Rows that are passed over are rare.
void wide_reader::note_rows() {
  for (std::size_t row = 0; row < rows_.size(); ++row) {
    const std::size_t person = builder_.size() + row;
    const std::size_t number = rows_.number_of(row);
    if (stretches_.empty() || number - stretches_.back().row != person - stretches_.back().person)
      stretches_.push_back({person, number});
  }
}

std::size_t wide_reader::row_of(std::size_t person) const {
  const auto [first, row] = *(std::ranges::upper_bound(stretches_, person, {}, &stretch::person) - 1);
  return row + (person - first);
}

/// Whoever has no id is a person without one: the fault is reported, and no cohort comes of it.
void wide_reader::read_ids() {
  if (gives_no_ids()) {
    numbers_.clear();
    for (std::size_t row = 0; row < rows_.size(); ++row) numbers_.push_back(numbered(builder_.size() + row + 1));
    people_.ids.assign(numbers_.begin(), numbers_.end());
  } else {
    if (const auto column = column_of(column_use::person)) rows_.read(*column);
    read_each(people_.ids, [&] { return read_id(); });
  }
}

void wide_reader::read_column(std::size_t column) {
  const staff_column& of = layout_.columns[column];
  if (of.use == column_use::levels) return read_levels(column);
  if (of.use == column_use::person) return;  // is there already
  rows_.read(column);
  switch (of.use) {
    case column_use::phase:
      return read_each(people_.phases, [&] {
        const auto phase = read_phase(column);
        return phase ? static_cast<std::uint16_t>(phase->value) : no_phase;
      });
    case column_use::fte:
      return read_each(people_.ftes, [&] { return read_fte(column).value_or(no_fte); });
    case column_use::since:
      return read_each(people_.since, [&] { return read_date(column).value_or(date{}); });
    case column_use::done:
      people_.done.assign(rows_.size(), {});
      for (row_ = 0; row_ < rows_.size(); ++row_) read_done(column, people_.done[row_]);
      return;
    case column_use::group: {
      const std::size_t grouping = builder_.grouping_called(of.group);
      people_.groups.resize(std::max(people_.groups.size(), grouping + 1));
      return read_each(people_.groups[grouping], [&] { return cell(column); });
    }
    default:
      return;
  }
}

/// Levels that come as numbers, or as numbered words, are taken over as a whole. Ratings go on into the log; without a
/// rater a competence has one column.
void wide_reader::read_levels(std::size_t column) {
  const std::size_t count = rows_.size();
  bool is_read = false;
  for (const auto& [competence, words] : layout_.columns[column].levels) {
    if (are_ratings_) found_.resize(count);
    const auto into =
        are_ratings_ ? std::span{found_} : std::span{people_.levels}.subspan(competence.value * count, count);
    if (!rows_.take_levels(column, *words, into)) {
      if (!is_read) rows_.read(column);
      is_read = true;
      read_words(column, competence, *words, into);
    }
    if (assumes_scale(competence, *words)) count_numbers(column, competence, into, is_read);
    if (are_ratings_) keep_ratings(competence);
  }
}

void wide_reader::read_words(std::size_t column, competence_index of, level_words& words, std::span<rank> into) {
  const column_cells cells = rows_.cells(column);
  for (std::size_t row = 0; row < into.size(); ++row) {
    const level_said says = words.read(cells[row]);
    into[row] = says == no_level ? rank::unknown : static_cast<rank>(says);
    if (says != no_level) continue;
    row_ = row;
    report(errc::unreadable_level, column, {fw_.competences()[of].id, words.choices()});
  }
}

/// Does a number in this column say a level only because the scale is taken to be the one of the framework?
bool wide_reader::assumes_scale(competence_index of, const level_words& words) const {
  const scale_index scale = scale_of(of);
  return &words == layout_.by_scale[scale.value] && !(coding_ != nullptr && coding_->values.contains(scale)) &&
         numbers_seen_.is_told(scale, make_rank(1));
}

/// Of a column that is taken over as a whole, the words of one piece with a level in it are looked at, to see whether
/// they are numbers; a column is not one in one piece and the other in the next.
void wide_reader::count_numbers(std::size_t column, competence_index of, std::span<const rank> found, bool is_read) {
  std::optional<bool>& numeric = holds_numbers_[column];
  const auto is_told = [&](rank each) { return each != rank::unknown && numbers_seen_.is_told(scale_of(of), each); };
  if (!is_read && !numeric) {
    const auto known = std::ranges::find_if(found, is_told);
    if (known == found.end()) return;
    rows_.read(column);
    numeric = begins_with_digit(rows_.cell(static_cast<std::size_t>(known - found.begin()), column));
  }
  if (!is_read && !*numeric) return;
  std::size_t count = 0;
  rank highest = rank::not_shown;
  for (std::size_t row = 0; row < found.size(); ++row) {
    if (!is_told(found[row]) || (is_read && !begins_with_digit(rows_.cell(row, column)))) continue;
    ++count;
    highest = std::max(highest, found[row]);
  }
  if (count > 0) numbers_seen_.see(scale_of(of), count, highest, rows_.header(column));
}

void wide_reader::keep_ratings(competence_index of) {
  for (std::size_t row = 0; row < found_.size(); ++row)
    if (found_[row] != rank::unknown)
      people_.ratings[row].push_back({of, found_[row], coding_->by, coding_->on, coding_->instrument});
}

void wide_reader::check_ratings() {
  for (std::size_t row = 0; row < people_.ratings.size(); ++row)
    if (people_.ratings[row].size() > most_ratings)
      faults_.add(
          {errc::too_many_ratings, rows_.at(row), {std::string{people_.ids[row]}, std::to_string(most_ratings)}});
}

result<cohort> wide_reader::take() {
  const auto column = column_of(column_use::person).value_or(0);
  std::vector<twin_rows> twins = builder_.finish();
  twins.resize(std::min(twins.size(), faults_.most() + 1));  // there may be millions, and more are not told
  for (const auto& [first, second] : twins) {
    const place before = rows_.place_of(row_of(first));
    faults_.add({builder_.may_be_contracts(first, second) ? errc::several_contracts : errc::duplicate_person,
                 {before.file, "", row_of(second), rows_.column_name(column)},
                 {shown(builder_.id(second)), {print(before, language::nl), print(before, language::en)}}});
  }
  if (!faults_.empty()) return faults_.take();
  numbers_seen_.tell(errc::numbers_as_levels, notes_);
  return builder_.take();
}

}  // namespace loopbaan::detail
