// SPDX-License-Identifier: BSL-1.0
#include <exchange/staff_wide.hpp>

#include <algorithm>
#include <span>

#include <exchange/alike_faults.hpp>

namespace loopbaan::detail {

wide_reader::wide_reader(cell_rows& rows, const staff_layout& layout, const framework& fw, const staff_options& options,
                         fault_list& faults, fault_list& remarks, diagnostics& notes)
    : row_reader{rows, layout, fw, options, faults, remarks},
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
  forget_mended();
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
  if (!of.also.empty()) rows_.read(column);
  for (const std::string& grouping : of.also) read_groups(column, grouping);
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
    case column_use::group:
      return read_groups(column, of.group);
    default:
      return;
  }
}

void wide_reader::read_groups(std::size_t column, const std::string& grouping) {
  const std::size_t number = builder_.grouping_called(grouping);
  people_.groups.resize(std::max(people_.groups.size(), number + 1));
  read_each(people_.groups[number], [&] { return read_group(column); });
}

/// Levels that come as numbers, or as numbered words, are taken over as a whole. Ratings go on into the log; without a
/// rater a competence has one column.
void wide_reader::read_levels(std::size_t column) {
  const std::size_t count = rows_.size();
  bool is_read = false;
  told_.clear();
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
    const bool is_told = std::ranges::binary_search(told_, row);  // of another competence that this column is about
    into[row] = read_odd_word(column, of, words, is_told);
    if (!is_told) told_.insert(std::ranges::upper_bound(told_, row), row);
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

/// A cell of this row that says no level as it stands.
rank wide_reader::read_odd_word(std::size_t column, competence_index of, level_words& words, bool is_told) {
  if (const std::string_view word = cell(column); !is_plain(word)) {
    const mended_words other = mended(word);
    if (const level_said says = words.read(other.words); says != no_level) {
      if (!is_told) remark_mended(column, word, other);
      return static_cast<rank>(says);
    }
  }
  if (!is_told && !reports_several(column, words.several_codes(mended(cell(column)).words)))
    report(errc::unreadable_level, column,
           [&] { return std::vector<text>{fw_.competences()[of].id, words.choices()}; });
  return rank::unknown;
}

void wide_reader::keep_ratings(competence_index of) {
  for (std::size_t row = 0; row < found_.size(); ++row)
    if (found_[row] != rank::unknown)
      people_.ratings[row].push_back({of, found_[row], coding_->by, coding_->on, coding_->instrument});
}

void wide_reader::check_ratings() {
  for (std::size_t row = 0; row < people_.ratings.size(); ++row)
    if (people_.ratings[row].size() > most_ratings)
      faults_.gather(
          {errc::too_many_ratings, rows_.at(row), {std::string{people_.ids[row]}, std::to_string(most_ratings)}});
}

result<cohort> wide_reader::take() {
  const auto column = column_of(column_use::person).value_or(0);
  std::vector<twin_rows> twins = builder_.finish();
  std::ranges::sort(twins, {}, &twin_rows::second);
  const std::string name = rows_.column_name(column);
  for (const auto& [first, second] : twins) {
    const std::string id = shown(builder_.id(second));
    const errc code = builder_.may_be_contracts(first, second) ? errc::several_contracts : errc::duplicate_person;
    faults_.gather(code, name, row_of(second), id, [&, first = first, second = second] {
      const place before = rows_.place_of(row_of(first));
      place where = rows_.place_of(row_of(second));
      where.column = name;
      return diagnostic{code, where, {id, {print(before, language::nl), print(before, language::en)}}};
    });
  }
  if (!faults_.empty()) return without_repeats(faults_.take());
  numbers_seen_.tell(errc::numbers_as_levels, notes_);
  return builder_.take();
}

place wide_reader::place_of_done(const cohort&, const done_not_shown& each) const {
  place found = rows_.place_of(row_of(each.row));
  if (const auto column = column_of(column_use::done)) found.column = rows_.column_name(*column);
  return found;
}

}  // namespace loopbaan::detail
