// SPDX-License-Identifier: BSL-1.0
#include <exchange/staff/long.hpp>

#include <core/number_words.hpp>
#include <core/plain_words.hpp>
#include <exchange/staff/alike_errors.hpp>
#include <exchange/staff/cells.hpp>

namespace loopbaan::detail {

long_reader::long_reader(cell_rows& rows, const staff_layout& layout, const framework& fw, const staff_options& options,
                         diagnostic_list& errors, diagnostic_list& cell_notes, diagnostics& notes)
    : row_reader{rows, layout, fw, options, errors, cell_notes},
      notes_{notes},
      competences_{fw.competences()},
      levels_as_numbers_{fw, number_tally::among::levels},
      scores_as_levels_{fw, number_tally::among::scores} {
  if (coding_ == nullptr) return;
  for (const auto& [word, means] : coding_->competences) coded_competences_.add(word, means.value);
  for (const auto& [word, means] : coding_->raters)
    for (const std::string& each : {word, plain_words(word)})  // people write "duo-collega" and "duo collega"
      coded_raters_.add(each, static_cast<std::size_t>(means));
  for (const auto& [word, means] : coding_->instruments) {
    coded_instruments_.add(word, instruments_.size());
    instruments_.push_back(&means);
  }
}

void long_reader::read_rows() {
  for (std::size_t i = 0; i < layout_.columns.size(); ++i) rows_.read(i);
  for (row_ = 0; row_ < rows_.size(); ++row_) {
    person_draft& person = person_of_row();
    for (std::size_t i = 0; i < layout_.columns.size(); ++i) read_fact(i, person);
    if (layout_.form == table_form::ratings)
      read_rating(person);
    else
      read_gathering(person);
    forget_mended();
  }
}

person_draft& long_reader::person_of_row() {
  std::string id{gives_no_ids() ? numbered(++count_) : read_id()};
  if (id.empty()) return nobody_ = person_draft{};
  const auto [known, fresh] = positions_.try_emplace(id, people_.size());
  if (!fresh) return people_[known->second];
  person_draft& made = people_.emplace_back();
  made.id = std::move(id);
  made.where = rows_.at(row_);
  first_rows_.push_back(static_cast<std::uint32_t>(made.where.row));
  if (coding_ != nullptr && !column_of(column_use::phase)) made.phase = coding_->phase;
  return made;
}

void long_reader::read_fact(std::size_t column, person_draft& into) {
  // What one row says of a person, another may not deny.
  const auto settle = [&](auto& known, const auto& said) {
    if (!known)
      known = said;
    else if (said && *known != *said)
      report(errc::contradicting_rows, column, [&] { return std::vector<text>{into.id}; });
  };
  const auto settle_group = [&](const std::string& grouping) {
    const std::string_view said = read_group(column);
    if (said.empty()) return;
    std::string& known = into.groups[grouping];
    if (known.empty())
      known = said;
    else if (known != said)
      report(errc::contradicting_rows, column, [&] { return std::vector<text>{into.id}; });
  };
  for (const std::string& grouping : layout_.columns[column].also) settle_group(grouping);
  switch (layout_.columns[column].use) {
    case column_use::phase:
      return settle(into.phase, read_phase(column));
    case column_use::route:
      return settle(into.route, read_route(column));
    case column_use::fte:
      return settle(into.fte, read_fte(column));
    case column_use::since:
      return settle(into.since, read_date(column));
    case column_use::done:
      read_done(column, into.done);
      if (!into.id.empty() && !into.done.empty()) done_rows_[into.id].resize(into.done.size(), rows_.number_of(row_));
      return;
    case column_use::group:
      return settle_group(layout_.columns[column].group);
    default:
      return;
  }
}

result<cohort> long_reader::take() {
  if (!errors_.empty()) return without_repeats(errors_.take());
  levels_as_numbers_.tell(errc::numbers_as_levels, notes_);
  scores_as_levels_.tell(errc::score_as_level, notes_);
  unknown_raters_.tell(fw_, layout_.has(column_use::rater), notes_);
  return cohort::build(fw_, std::move(people_));
}

void long_reader::give_rows(std::vector<std::uint32_t>& into) const { into = first_rows_; }

place long_reader::place_of_done(const cohort& people, const done_not_shown& each) const {
  const auto rows = done_rows_.find(people[each.row].id());
  place found = rows_.place_of(rows == done_rows_.end() ? 0 : rows->second[each.place]);
  if (const auto column = column_of(column_use::done)) found.column = rows_.column_name(*column);
  return found;
}

/// What a row says of each rating in it. Where it says nothing, the coding may.
evidence long_reader::read_circumstances() {
  evidence made{};
  made.instrument = read_instrument();
  made.rated_by = read_in<rater>(column_use::rater, &long_reader::read_rater);
  made.day = read_in<date>(column_use::date, &long_reader::read_date);
  made.until = read_in<date>(column_use::until, &long_reader::read_last_day);
  made.kind = read_in<evidence_kind>(column_use::kind, &long_reader::read_kind).value_or(evidence_kind::rating);
  made.who = read_words(column_use::who);
  made.reason = read_words(column_use::reason);
  made.source = read_words(column_use::source);
  if (coding_ != nullptr) {
    if (!made.rated_by && says_unknown(cell(column_use::rater))) made.rated_by = coding_->rated_by;
    if (!made.day) made.day = coding_->day;
  }
  note_later(made);
  keep_asked_for(made.extra);
  if (const auto wrong = error_of(made)) report_error(*wrong, made);
  return made;
}

/// The entry of a row of a table with a row per rating. A row without competence and level only says that there is this
/// person.
void long_reader::read_rating(person_draft& into) {
  const auto says_nothing = [&](column_use use) { return says_unknown(cell(use)); };
  if (says_nothing(column_use::competence) && says_nothing(column_use::level) && says_nothing(column_use::score))
    return;
  evidence made = read_circumstances();
  if (const auto competence = read_competence(*column_of(column_use::competence))) {
    made.competence = *competence;
    read_level(made);
  }
  if (made.level != rank::unknown || made.score) add(std::move(made), into);
}

/// The entries of a row of a table with a row per person and rater or day.
void long_reader::read_gathering(person_draft& into) {
  const evidence all = read_circumstances();
  for (std::size_t i = 0; i < layout_.columns.size(); ++i)
    for (const auto& [competence, words] : layout_.columns[i].levels) {
      if (cell(i).data() == nullptr) continue;
      const rank at = read_level_word(i, competence, words_of(competence, words), levels_as_numbers_);
      if (at == rank::unknown) continue;
      evidence made = all;
      made.competence = competence;
      made.level = at;
      add(std::move(made), into);
    }
}

void long_reader::add(evidence made, person_draft& into) {
  if (made.kind == evidence_kind::rating && made.level != rank::unknown && !made.rated_by)
    unknown_raters_.see(cell(column_use::rater), rows_.at(row_));
  if (into.ratings.size() < most_ratings)
    into.ratings.push_back(std::move(made));
  else if (crowded_.insert(into.id).second)
    errors_.gather({errc::too_many_ratings, rows_.at(row_), {into.id, std::to_string(most_ratings)}});
}

/// Words that mean nothing to the library; "" where they say that nobody knows.
std::string long_reader::read_words(column_use use) {
  const auto column = column_of(use);
  if (!column || says_unknown(cell(*column))) return {};
  if (is_plain(cell(*column))) return std::string{cell(*column)};
  mended_words other = mended_name(cell(*column));
  if (other.words != cell(*column)) note_mended(*column, cell(*column), other);
  return std::move(other.words);
}

/// What was rated with, by the coding where that knows it. Its codes go for this row.
std::string long_reader::read_instrument() {
  of_instrument_ = nullptr;
  std::string word = read_words(column_use::instrument);
  if (word.empty() && coding_ != nullptr) word = coding_->instrument;
  const auto column = column_of(column_use::instrument);
  const found_code coded = coded_instruments_.find(word);
  if (column) reports_several(*column, coded.several);
  if (!coded.means) return word;
  if (const auto codes = layout_.instruments.find(word).means) of_instrument_ = &layout_.by_instrument[*codes];
  const std::string& is = instruments_[*coded.means]->is;
  return is.empty() ? word : is;
}

/// The words for levels of this competence in this row; a column may have words of its own.
level_words& long_reader::words_of(competence_index of, level_words* own) const {
  const scale_index scale = scale_of(of);
  if (own != nullptr && own != layout_.by_scale[scale.value]) return *own;
  return *(of_instrument_ == nullptr ? layout_.by_scale : *of_instrument_)[scale.value];
}

/// Notes a number that says a level only because the scale is taken to be the one of the framework.
void long_reader::count_number(number_tally& among, competence_index of, const level_words& words, std::size_t column,
                               rank at) {
  const scale_index scale = scale_of(of);
  if (!begins_with_digit(cell(column)) || at == rank::unknown || !among.is_told(scale, at)) return;
  if (&words != layout_.by_scale[scale.value] || (coding_ != nullptr && coding_->values.contains(scale))) return;
  among.see(scale, cell(column), at, rows_.header(column));
}

/// The level that a row says, or the score. A score with an instrument that the framework knows is a score of that
/// instrument; any other is a level.
void long_reader::read_level(evidence& into) {
  into.level = read_level_in(column_of(column_use::level), into.competence, levels_as_numbers_);
  if (says_unknown(cell(column_use::score))) return;
  if (of_instrument_ == nullptr && fw_.instruments().find(into.instrument)) return read_score(into);
  if (into.level != rank::unknown) {  // of an instrument that the framework does not know: the level says what it meant
    into.score = read_number_in(*column_of(column_use::score), into.instrument);
    return;
  }
  const rank scored = read_level_in(column_of(column_use::score), into.competence, scores_as_levels_);
  if (into.level == rank::unknown) into.level = scored;
}

rank long_reader::read_level_in(std::optional<std::size_t> column, competence_index of, number_tally& numbers) {
  if (!column || cell(*column).data() == nullptr) return rank::unknown;
  return read_level_word(*column, of, words_of(of), numbers);
}

/// What a cell says; where it says no level, that is reported.
rank long_reader::read_level_word(std::size_t column, competence_index of, level_words& words, number_tally& numbers) {
  const auto find = [&](std::string_view word) -> std::optional<rank> {
    const level_said says = words.read(word);
    return says == no_level ? std::nullopt : std::optional{static_cast<rank>(says)};
  };
  const auto found = read_word(column, find, [&] {
    if (reports_several(column, words.several_codes(cell(column)))) return;
    const bool is_score = layout_.columns[column].use == column_use::score && begins_with_digit(cell(column));
    report(
        is_score ? errc::score_without_instrument : errc::unreadable_level, column,
        [&] {
          if (!is_score) return std::vector<text>{fw_.competences()[of].id, words.choices()};
          const std::string mapping = mapping_to_fill_in({std::string{cell(column)}});
          return std::vector<text>{fw_.competences()[of].id, words.choices(), mapping};
        },
        fw_.competences()[of].scale);
  });
  if (!found) return rank::unknown;
  count_number(numbers, of, words, column, *found);
  return *found;
}

/// The number in a column of scores; reported where there is none.
std::optional<double> long_reader::read_number_in(std::size_t column, const std::string& instrument) {
  const auto known = fw_.instruments().find(instrument);
  const auto highest = known ? fw_.instruments()[*known].highest : std::nullopt;
  return read_word(
      column, [&](std::string_view word) { return read_score_number(word, highest); },
      [&] { report(errc::unreadable_number, column); });
}

void long_reader::read_score(evidence& into) {
  const std::size_t column = *column_of(column_use::score);
  into.score = read_number_in(column, into.instrument);
  if (!into.score) return;
  const auto means = level_of_score(fw_, into.competence, into.instrument, *into.score);
  if (!means && into.level != rank::unknown && means.errors().front().code == errc::not_seen) return;
  if (!means) {
    const std::string of = '\n' + into.instrument + '\n' + fw_.competences()[into.competence].id;
    for (const diagnostic& each : means.errors()) errors_.gather({each.code, rows_.at(row_, column), each.details}, of);
    return;
  }
  const auto word = [&](rank level) { return fw_.level_title(into.competence, level, language::nl); };
  if (into.level != rank::unknown && into.level != *means)
    errors_.gather({errc::level_against_score,
                    rows_.at(row_, *column_of(column_use::level)),
                    {word(into.level), number_words(*into.score), into.instrument, word(*means)}});
  into.level = *means;
}

void long_reader::note_later(const evidence& of) {
  if (!options_.as_of || !of.day || *of.day <= *options_.as_of) return;
  cell_notes_.gather(
      {errc::later_than_asked, rows_.at(row_, *column_of(column_use::date)), {print(*of.day), print(*options_.as_of)}});
}

void long_reader::report_error(errc wrong, const evidence& of) {
  if (wrong == errc::ends_before_start)
    return errors_.gather({wrong, rows_.at(row_, *column_of(column_use::until)), {print(*of.until), print(*of.day)}});
  const auto column = column_of(column_use::reason);
  errors_.gather({wrong, column ? rows_.at(row_, *column) : rows_.at(row_), {std::string{name(of.kind)}}});
}

std::optional<evidence_kind> long_reader::read_kind(std::size_t column) {
  static const text choices{"beoordeling, evc, vrijstelling, niet van toepassing, besluit",
                            "rating, prior learning, waiver, not applicable, override"};
  return read_word(column, parse_evidence_kind,
                   [&] { report(errc::unknown_value, column, [] { return std::vector{choices}; }); });
}

/// A word that means no rater is no error: of such a rating it is not known who gave it, and that is told.
std::optional<rater> long_reader::read_rater(std::size_t column) {
  const auto mean = [&](std::string_view word) -> std::optional<rater> {
    return coded_or<rater>(coded_raters_, word, [&](std::string_view each) { return parse_rater(fw_, each); });
  };
  return read_word(column, [&](std::string_view word) { return recent_raters_.recall(word, mean); }, [] {});
}

/// A rating of nobody knows what is reported too.
std::optional<competence_index> long_reader::read_competence(std::size_t column) {
  const auto find = [&](std::string_view word) {
    return coded_or<std::size_t>(coded_competences_, word,
                                 [&](std::string_view each) { return competences_.find(each); });
  };
  const auto diagnose = [&] {
    if (reports_several(column, coded_competences_.find(cell(column)).several)) return;
    report(errc::unknown_value, column, [&] {
      return std::vector<text>{choices_near(cell(column), competences_.words()), or_say_it_in("competences")};
    });
  };
  const auto found = read_word(column, find, diagnose);
  if (!found && cell(column).data() != nullptr && says_unknown(cell(column))) diagnose();
  return found ? std::optional{competence_index{static_cast<std::uint32_t>(*found)}} : std::nullopt;
}

}  // namespace loopbaan::detail
