// SPDX-License-Identifier: BSL-1.0
#include <exchange/staff_long.hpp>

#include <core/number_words.hpp>
#include <core/plain_words.hpp>
#include <exchange/staff_cells.hpp>

namespace loopbaan::detail {

long_reader::long_reader(cell_rows& rows, const staff_layout& layout, const framework& fw, const staff_options& options,
                         fault_list& faults, diagnostics& notes)
    : row_reader{rows, layout, fw, options, faults},
      notes_{notes},
      competences_{fw.competences()},
      levels_as_numbers_{fw, number_tally::among::levels},
      scores_as_levels_{fw, number_tally::among::scores} {}

void long_reader::read_rows() {
  for (std::size_t i = 0; i < layout_.columns.size(); ++i) rows_.read(i);
  for (row_ = 0; row_ < rows_.size(); ++row_) {
    person_draft& person = person_of_row();
    for (std::size_t i = 0; i < layout_.columns.size(); ++i) read_fact(i, person);
    if (layout_.form == table_form::ratings)
      read_rating(person);
    else
      read_gathering(person);
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
  if (coding_ != nullptr && !column_of(column_use::phase)) made.phase = coding_->phase;
  return made;
}

void long_reader::read_fact(std::size_t column, person_draft& into) {
  // What one row says of a person, another may not deny.
  const auto settle = [&](auto& known, const auto& said) {
    if (!known)
      known = said;
    else if (said && *known != *said)
      report(errc::contradicting_rows, column, {into.id});
  };
  switch (layout_.columns[column].use) {
    case column_use::phase:
      return settle(into.phase, read_phase(column));
    case column_use::fte:
      return settle(into.fte, read_fte(column));
    case column_use::since:
      return settle(into.since, read_date(column));
    case column_use::done:
      return read_done(column, into.done);
    case column_use::group: {
      if (cell(column).empty()) return;
      std::string& known = into.groups[layout_.columns[column].group];
      if (known.empty())
        known = cell(column);
      else if (known != cell(column))
        report(errc::contradicting_rows, column, {into.id});
      return;
    }
    default:
      return;
  }
}

result<cohort> long_reader::take() {
  if (!faults_.empty()) return faults_.take();
  levels_as_numbers_.tell(errc::numbers_as_levels, notes_);
  scores_as_levels_.tell(errc::score_as_level, notes_);
  unknown_raters_.tell(layout_.has(column_use::rater), notes_);
  return cohort::build(fw_, std::move(people_));
}

/// What a row says of each rating in it. Where it says nothing, the coding may.
evidence long_reader::read_circumstances() {
  evidence made{};
  made.instrument = cell(column_use::instrument);
  made.by = read_in<rater>(column_use::rater, &long_reader::read_rater);
  made.on = read_in<date>(column_use::date, &long_reader::read_date);
  made.until = read_in<date>(column_use::until, &long_reader::read_date);
  made.kind = read_in<evidence_kind>(column_use::kind, &long_reader::read_kind).value_or(evidence_kind::rating);
  made.who = cell(column_use::who);
  made.reason = cell(column_use::reason);
  made.source = cell(column_use::source);
  if (coding_ != nullptr) {
    if (!made.by && says_unknown(cell(column_use::rater))) made.by = coding_->by;
    if (!made.on) made.on = coding_->on;
    if (made.instrument.empty()) made.instrument = coding_->instrument;
  }
  note_later(made);
  keep_asked_for(made.extra);
  if (const auto defect = defect_of(made)) report_defect(*defect, made);
  return made;
}

/// The entry of a row of a table with a row per rating. A row without competence and level only says that there is this
/// person.
void long_reader::read_rating(person_draft& into) {
  const auto says_nothing = [&](column_use use) { return says_unknown(cell(use)); };
  if (cell(column_use::competence).empty() && says_nothing(column_use::level) && says_nothing(column_use::score))
    return;
  evidence made = read_circumstances();
  if (const auto competence = read_competence(*column_of(column_use::competence))) {
    made.competence = *competence;
    read_level(made);
  }
  if (made.at != rank::unknown || made.score) add(std::move(made), into);
}

/// The entries of a row of a table with a row per person and rater or day.
void long_reader::read_gathering(person_draft& into) {
  const evidence all = read_circumstances();
  for (std::size_t i = 0; i < layout_.columns.size(); ++i)
    for (const auto& [competence, words] : layout_.columns[i].levels) {
      if (cell(i).data() == nullptr) continue;
      const level_said says = words->read(cell(i));
      if (says == no_level) report(errc::unreadable_level, i, {fw_.competences()[competence].id, words->choices()});
      if (says == no_level || says == unknown_level) continue;
      evidence made = all;
      made.competence = competence;
      made.at = static_cast<rank>(says);
      count_number(levels_as_numbers_, competence, *words, i, made.at);
      add(std::move(made), into);
    }
}

void long_reader::add(evidence made, person_draft& into) {
  if (made.kind == evidence_kind::rating && made.at != rank::unknown && !made.by)
    unknown_raters_.see(cell(column_use::rater), rows_.at(row_));
  if (into.ratings.size() < most_ratings)
    into.ratings.push_back(std::move(made));
  else if (crowded_.insert(into.id).second)
    faults_.add({errc::too_many_ratings, rows_.at(row_), {into.id, std::to_string(most_ratings)}});
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
  level_words& words = *layout_.by_scale[scale_of(into.competence).value];
  const auto level_in = [&](column_use use, number_tally& numbers) {
    const auto column = column_of(use);
    if (!column || cell(*column).data() == nullptr) return rank::unknown;
    const level_said says = words.read(cell(*column));
    if (says == no_level) {
      const bool is_score = use == column_use::score && begins_with_digit(cell(*column));
      report(is_score ? errc::score_without_instrument : errc::unreadable_level, *column,
             {fw_.competences()[into.competence].id, words.choices()});
      return rank::unknown;
    }
    count_number(numbers, into.competence, words, *column, static_cast<rank>(says));
    return static_cast<rank>(says);
  };
  into.at = level_in(column_use::level, levels_as_numbers_);
  if (says_unknown(cell(column_use::score))) return;
  if (fw_.instruments().find(into.instrument)) return read_score(into);
  if (into.at != rank::unknown) {  // of an instrument that the framework does not know: the level says what it meant
    into.score = read_number(cell(column_use::score));
    if (!into.score) report(errc::unreadable_number, *column_of(column_use::score));
    return;
  }
  const rank scored = level_in(column_use::score, scores_as_levels_);
  if (into.at == rank::unknown) into.at = scored;
}

void long_reader::read_score(evidence& into) {
  const std::size_t column = *column_of(column_use::score);
  into.score = read_number(cell(column));
  if (!into.score) return report(errc::unreadable_number, column);
  const auto means = level_of_score(fw_, into.competence, into.instrument, *into.score);
  if (!means && into.at != rank::unknown && means.errors().front().code == errc::not_seen) return;
  if (!means) {
    for (const diagnostic& each : means.errors()) faults_.add({each.code, rows_.at(row_, column), each.details});
    return;
  }
  const auto word = [&](rank level) { return fw_.level_title(into.competence, level, language::nl); };
  if (into.at != rank::unknown && into.at != *means)
    faults_.add({errc::level_against_score,
                 rows_.at(row_, *column_of(column_use::level)),
                 {word(into.at), number_words(*into.score), into.instrument, word(*means)}});
  into.at = *means;
}

void long_reader::note_later(const evidence& of) {
  if (!options_.as_of || !of.on || *of.on <= *options_.as_of || ++later_ > options_.most_faults) return;
  notes_.push_back(
      {errc::later_than_asked, rows_.at(row_, *column_of(column_use::date)), {print(*of.on), print(*options_.as_of)}});
}

void long_reader::report_defect(errc defect, const evidence& of) {
  if (defect == errc::ends_before_start)
    return faults_.add({defect, rows_.at(row_, *column_of(column_use::until)), {print(*of.until), print(*of.on)}});
  const auto column = column_of(column_use::reason);
  faults_.add({defect, column ? rows_.at(row_, *column) : rows_.at(row_), {std::string{name(of.kind)}}});
}

std::optional<evidence_kind> long_reader::read_kind(std::size_t column) {
  const auto found = parse_evidence_kind(cell(column));
  if (!found && !says_unknown(cell(column)))
    report(errc::unknown_value, column,
           {{"beoordeling, evc, vrijstelling, besluit", "rating, prior learning, waiver, override"}});
  return found;
}

/// A word that means no rater is no fault: of such a rating it is not known who gave it, and that is told.
std::optional<rater> long_reader::read_rater(std::size_t column) {
  return recent_raters_.recall(cell(column), [&](std::string_view word) -> std::optional<rater> {
    if (coding_ != nullptr)
      if (const auto found = coding_->raters.find(plain_words(word)); found != coding_->raters.end())
        return found->second;
    return parse_rater(word);
  });
}

std::optional<competence_index> long_reader::read_competence(std::size_t column) {
  if (const auto found = competences_.find(cell(column))) return competence_index{static_cast<std::uint32_t>(*found)};
  if (cell(column).data() != nullptr)
    report(errc::unknown_value, column, {choices_near(cell(column), competences_.words())});
  return std::nullopt;
}

}  // namespace loopbaan::detail
