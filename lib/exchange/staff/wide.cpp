// SPDX-License-Identifier: BSL-1.0
#include <exchange/staff/wide.hpp>

#include <algorithm>
#include <functional>
#include <map>
#include <span>

#include <core/number_words.hpp>
#include <exchange/staff/alike_errors.hpp>
#include <exchange/staff/contracts.hpp>
#include <exchange/staff/told_levels.hpp>

namespace loopbaan::detail {
namespace {

constexpr std::size_t most_contracts = 16;  // per person: more rows are something else than contracts

}  // namespace

wide_reader::wide_reader(cell_rows& rows, const staff_layout& layout, const framework& fw, const staff_options& options,
                         diagnostic_list& errors, diagnostic_list& cell_notes, diagnostics& notes)
    : row_reader{rows, layout, fw, options, errors, cell_notes},
      notes_{notes},
      builder_{fw},
      are_ratings_{coding_ != nullptr && coding_->rated_by},
      numbers_seen_{fw, number_tally::among::levels},
      holds_numbers_(layout.columns.size()) {
  if (!layout.has(column_use::fte)) return;
  for (std::size_t i = 0; i < layout.columns.size(); ++i)
    if (layout.columns[i].use == column_use::other) unused_.push_back(i);
}

void wide_reader::read_rows() {
  constexpr std::size_t most_ahead = 1u << 22;  // an upper bound: the number of rows is the table's own claim
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
  note_unused();
  builder_.add(people_);
  forget_mended();
}

/// Rows that are passed over are rare.
void wide_reader::note_rows() {
  for (std::size_t row = 0; row < rows_.size(); ++row) {
    const std::size_t person = builder_.size() + row;
    const std::size_t number = rows_.number_of(row);
    if (runs_.empty() || number - runs_.back().row != person - runs_.back().person) runs_.push_back({person, number});
  }
}

std::size_t wide_reader::row_of(std::size_t person) const {
  const auto [first, row] = *(std::ranges::upper_bound(runs_, person, {}, &row_run::person) - 1);
  return row + (person - first);
}

/// Whoever has no id is a person without one: the error is reported, and no cohort comes of it.
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
    case column_use::route:
      return read_each(people_.routes, [&] {
        const auto route = read_route(column);
        return route ? static_cast<std::uint16_t>(route->value) : no_route;
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
  if (!is_read && !numeric) {
    const auto known = std::ranges::find_if(found, is_told);
    if (known == found.end()) return;
    rows_.read(column);
    numeric = begins_with_digit(rows_.cell(static_cast<std::size_t>(known - found.begin()), column));
  }
  if (!is_read && !*numeric) return;
  told_levels told;
  if (!is_read) told.see_all(found);
  for (std::size_t row = 0; is_read && row < found.size(); ++row)
    if (is_told(found[row]) && begins_with_digit(rows_.cell(row, column))) told.see_all(found.subspan(row, 1));
  if (told.count > 0) numbers_seen_.see(scale_of(of), told.count, told.highest, rows_.header(column));
}

/// A cell of this row that says no level as it stands.
rank wide_reader::read_odd_word(std::size_t column, competence_index of, level_words& words, bool is_told) {
  if (const std::string_view word = cell(column); !is_plain(word)) {
    const mended_words other = mended(word);
    if (const level_said says = words.read(other.words); says != no_level) {
      if (!is_told) note_mended(column, word, other);
      return static_cast<rank>(says);
    }
  }
  if (!is_told && !reports_several(column, words.several_codes(cell(column))))
    report(errc::unreadable_level, column, [&] {
      return std::vector<text>{fw_.competences()[of].id, words.choices()};
    });
  return rank::unknown;
}

void wide_reader::keep_ratings(competence_index of) {
  for (std::size_t row = 0; row < found_.size(); ++row)
    if (found_[row] != rank::unknown)
      people_.ratings[row].push_back({of, found_[row], coding_->rated_by, coding_->day, coding_->instrument});
}

void wide_reader::check_ratings() {
  for (std::size_t row = 0; row < people_.ratings.size(); ++row)
    if (people_.ratings[row].size() > most_ratings)
      errors_.gather(
          {errc::too_many_ratings, rows_.at(row), {std::string{people_.ids[row]}, std::to_string(most_ratings)}});
}

/// Contracts may differ in a number or a job that nothing else needs.
void wide_reader::note_unused() {
  if (unused_.empty()) return;
  const std::size_t before = unused_words_.size();
  unused_words_.resize(before + rows_.size(), 0);
  for (const std::size_t column : unused_) {
    rows_.read(column);
    for (std::size_t row = 0; row < rows_.size(); ++row) {
      std::size_t& known = unused_words_[before + row];
      known = known * 1099511628211u + std::hash<std::string_view>{}(rows_.cell(row, column));
    }
  }
}

duplicate_kind wide_reader::compare(std::size_t first, std::size_t second) const {
  const duplicate_kind found = builder_.compare(first, second);
  const bool differ = !unused_words_.empty() && unused_words_[first] != unused_words_[second];
  return found == duplicate_kind::alike && differ ? duplicate_kind::contracts : found;
}

void wide_reader::report_duplicates(duplicate_kind are, std::size_t first, std::size_t second) {
  const std::string name = rows_.column_name(column_of(column_use::person).value_or(0));
  const std::string id = shown(builder_.id(second));
  const errc code = are == duplicate_kind::denied ? errc::duplicate_person : errc::several_contracts;
  errors_.gather(code, name + (are == duplicate_kind::alike ? "" : "\n"), row_of(second), id, [&] {
    const place before = rows_.place_of(row_of(first));
    place where = rows_.place_of(row_of(second));
    where.column = name;
    diagnostic made{code, where, {id, in_each_language([&](language lang) { return print(before, lang); })}};
    if (are == duplicate_kind::alike) {
      made.details.push_back(
          {"de regels zeggen hetzelfde, ook van de werktijdfactor", "the rows say the same, of the working time too"});
      made.details.push_back(
          {"Zijn het twee aanstellingen, voeg dan een kolom toe waarin zij verschillen, zoals een "
           "contractnummer; staat één aanstelling er twee keer, exporteer die dan één keer.",
           "If these are two contracts, add a column in which they differ, such as the number of the "
           "contract; if one contract is there twice, export it once."});
    } else if (are == duplicate_kind::untimed) {
      made.details.push_back({"niet elke regel heeft een werktijdfactor", "not every row has a working time"});
      made.details.push_back(
          {"Geef elke regel een werktijdfactor (kolom “fte”): dan worden zij opgeteld, en telt de "
           "persoon mee bij de grootste aanstelling.",
           "Give each row a working time (column “fte”): then these are added up, and the person "
           "counts where the largest contract is."});
    }
    return made;
  });
}

/// Makes one person of the rows of each, and says so. A sum of more than two whole weeks is no working time.
void wide_reader::join_contracts_of(const std::vector<duplicate_rows>& duplicates) {
  const std::string name = rows_.column_name(column_of(column_use::person).value_or(0));
  const std::size_t fte = column_of(column_use::fte).value_or(0);
  std::map<std::size_t, std::vector<std::size_t>> contracts;
  for (const duplicate_rows& each : duplicates) contracts[each.first].push_back(each.second);
  for (const auto& [first, others] : contracts) {
    std::vector<person_draft> drafts{builder_.draft(first)};
    for (const std::size_t each : others) drafts.push_back(builder_.draft(each));
    const person_draft whole = join_contracts(drafts);
    if (*whole.fte > 2) {
      place where = rows_.place_of(row_of(others.back()));
      where.column = rows_.column_name(fte);
      errors_.gather({errc::fte_out_of_range, where, {number_words(*whole.fte)}});
      continue;
    }
    cell_notes_.gather(errc::contracts_joined, name, row_of(first), shown(whole.id), [&, at = first] {
      place where = rows_.place_of(row_of(at));
      where.column = name;
      text groups;
      const text sum = in_each_language([&](language in) {
        std::string words;
        for (const person_draft& each : drafts)
          words += (words.empty() ? "" : " + ") + number_words(*each.fte).in_language(in);
        return words + " = " + number_words(*whole.fte).in_language(in);
      });
      std::string there;
      for (const auto& [grouping, group] : whole.groups)
        there += (there.empty() ? "" : ", ") + grouping + " “" + group + "”";
      if (!there.empty())
        groups = detail::filled("; de persoon telt mee bij {0}", "; the person counts in {0}", {there});
      return diagnostic{errc::contracts_joined, where, {shown(whole.id), std::to_string(drafts.size()), sum, groups}};
    });
  }
  if (!errors_.empty()) return;
  std::vector<std::size_t> rows;
  builder_ = with_contracts_joined(builder_, fw_, duplicates, rows);
  joined_ = std::move(rows);
}

result<cohort> wide_reader::take() {
  std::vector<duplicate_rows> duplicates = builder_.finish();
  std::ranges::sort(duplicates, {}, &duplicate_rows::second);
  bool are_contracts = true;
  std::map<std::size_t, std::vector<std::size_t>> earlier;  // rows of each who is there more than once
  for (const auto& [first, second] : duplicates) {
    std::vector<std::size_t>& before = earlier[first];
    if (before.empty()) before.push_back(first);
    duplicate_kind are = duplicate_kind::contracts;
    for (auto each = before.begin(); each != before.end() && are == duplicate_kind::contracts; ++each)
      are = compare(*each, second);
    const bool are_too_many =
        before.size() == most_contracts;  // an upper bound on comparisons: all rows may have one id
    if (are_too_many && are == duplicate_kind::contracts) are = duplicate_kind::denied;
    if (!are_too_many) before.push_back(second);
    if (are == duplicate_kind::contracts) continue;
    are_contracts = false;
    report_duplicates(are, first, second);
  }
  if (!duplicates.empty() && are_contracts && errors_.empty()) join_contracts_of(duplicates);
  if (!errors_.empty()) return without_repeats(errors_.take());
  numbers_seen_.tell(errc::numbers_as_levels, notes_);
  count_ = builder_.size();
  return builder_.take();
}

void wide_reader::give_rows(std::vector<std::uint32_t>& into) const {
  into.reserve(count_);
  for (std::size_t person = 0; person < count_; ++person)
    into.push_back(static_cast<std::uint32_t>(row_of(joined_.empty() ? person : joined_[person])));
}

place wide_reader::place_of_done(const cohort&, const done_not_shown& each) const {
  place found = rows_.place_of(row_of(joined_.empty() ? each.row : joined_[each.row]));
  if (const auto column = column_of(column_use::done)) found.column = rows_.column_name(*column);
  return found;
}

}  // namespace loopbaan::detail
