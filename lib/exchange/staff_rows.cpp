// SPDX-License-Identifier: BSL-1.0
#include <exchange/staff_rows.hpp>

#include <algorithm>

#include <loopbaan/core/id.hpp>

#include <core/number_words.hpp>
#include <exchange/staff_cells.hpp>

namespace loopbaan::detail {
namespace {

/// r0001, r0002…: the ids of people in a table that gives none.
std::string numbered(std::size_t count) {
  const std::string digits = std::to_string(count);
  return "r" + std::string(digits.size() < 4 ? 4 - digits.size() : 0, '0') + digits;
}

}  // namespace

staff_reader::staff_reader(const cell_rows& rows, const staff_layout& layout, const framework& fw,
                           const staff_options& options, fault_list& faults, diagnostics& notes)
    : rows_{rows},
      layout_{layout},
      fw_{fw},
      options_{options},
      coding_{options.coding ? &*options.coding : nullptr},
      faults_{faults},
      notes_{notes},
      competences_{fw.competences()},
      phases_{fw.phases()} {
  for (std::size_t i = 0; i < layout.columns.size(); ++i) {
    column_of_.try_emplace(layout.columns[i].use, i);
    if (layout.columns[i].use != column_use::other) continue;
    std::string& name = unused_.emplace_back(i, "").second;
    append_json(name, rows.headings()[i].empty() ? rows.column_name(i) : rows.headings()[i]);
    name += ':';
  }
}

void staff_reader::read_row() {
  ++count_;
  person_draft& person = person_of_row();
  for (std::size_t i = 0; i < layout_.columns.size(); ++i) read_fact(i, person);
  if (layout_.is_long)
    read_rating(person);
  else
    keep_unused(person.extra);
}

std::string_view staff_reader::cell(column_use use) const {
  const auto found = column_of_.find(use);
  return found == column_of_.end() ? std::string_view{} : cell(found->second);
}

/// "" when the row names nobody, which has been reported then.
std::string staff_reader::id_of_row() {
  if (coding_ != nullptr && coding_->person.empty()) return numbered(count_);
  const auto column = column_of_.find(column_use::person);
  if (column == column_of_.end() || cell(column->second).data() == nullptr) return {};
  const std::string_view id = cell(column->second);
  if (is_id(id)) return std::string{id};
  if (id.empty())
    faults_.add({errc::empty_person, rows_.at(column->second), {}});
  else
    report(errc::invalid_id, column->second);
  return {};
}

person_draft& staff_reader::person_of_row() {
  std::string id = id_of_row();
  const auto [known, fresh] = positions_.try_emplace(id, people_.size());
  if (!id.empty() && !fresh && layout_.is_long) return people_[known->second];
  if (!id.empty() && !fresh) {
    const place& first = people_[known->second].where;
    report(errc::duplicate_person, column_of_.at(column_use::person),
           {{print(first, language::nl), print(first, language::en)}});
  }
  person_draft& made = fresh && !id.empty() ? people_.emplace_back() : nobody_ = person_draft{};
  made.id = std::move(id);
  made.where = rows_.here();
  if (coding_ != nullptr && !column_of_.contains(column_use::phase)) made.phase = coding_->phase;
  return made;
}

void staff_reader::read_fact(std::size_t column, person_draft& into) {
  // What one row says of a person, another may not deny.
  const auto settle = [&](auto& known, const auto& said) {
    if (!known)
      known = said;
    else if (said && *known != *said)
      report_contradiction(column, into);
  };
  switch (layout_.columns[column].use) {
    case column_use::phase:
      return settle(into.phase, read_phase(column));
    case column_use::fte:
      return settle(into.fte, read_fte(column));
    case column_use::since:
      return settle(into.since, read_date(column));
    case column_use::done:
      return read_done(column, into);
    case column_use::levels:
      return read_levels(column, into);
    case column_use::group: {
      if (cell(column).empty()) return;
      const auto [known, fresh] = into.groups.try_emplace(layout_.columns[column].group, cell(column));
      if (!fresh && known->second != cell(column)) report_contradiction(column, into);
      return;
    }
    default:
      return;
  }
}

void staff_reader::read_done(std::size_t column, person_draft& into) {
  if (says_unknown(cell(column))) return;
  for (const std::string_view word : split_words(cell(column))) {
    if (const auto step = fw_.steps().find(word)) {
      if (std::ranges::find(into.done, *step) == into.done.end()) into.done.push_back(*step);
      continue;
    }
    const auto ids = fw_.steps().ids();
    const std::vector<std::string> choices(ids.begin(), ids.end());
    faults_.add({errc::unknown_value, rows_.at(column), {shown(word), choices_near(word, choices)}});
  }
}

void staff_reader::read_levels(std::size_t column, person_draft& into) {
  for (const auto& [competence, words] : layout_.columns[column].levels) {
    const auto at = words->read(cell(column));
    if (!at) return report(errc::unreadable_level, column, {fw_.competences()[competence].id, words->choices()});
    if (*at == rank::unknown) continue;
    if (coding_ != nullptr && coding_->by)
      into.ratings.push_back({competence, *at, coding_->by, coding_->on, coding_->instrument});
    else
      into.levels.emplace_hint(into.levels.end(), competence, *at);
  }
}

/// The entry of a row of a long table. A row without competence and level only says that there is this person.
void staff_reader::read_rating(person_draft& into) {
  const auto says_nothing = [&](column_use use) { return says_unknown(cell(use)); };
  if (cell(column_use::competence).empty() && says_nothing(column_use::level) && says_nothing(column_use::score))
    return;
  evidence made{};
  made.at = rank::unknown;
  made.instrument = cell(column_use::instrument);
  if (const auto competence = read_competence(column_of_.at(column_use::competence))) {
    made.competence = *competence;
    read_level(made);
  }
  made.by = read_in(column_use::rater, &staff_reader::read_rater);
  made.on = read_in(column_use::date, &staff_reader::read_date);
  made.until = read_in(column_use::until, &staff_reader::read_date);
  made.kind = read_in(column_use::kind, &staff_reader::read_kind).value_or(evidence_kind::rating);
  made.who = cell(column_use::who);
  made.reason = cell(column_use::reason);
  made.source = cell(column_use::source);
  note_later(made);
  keep_unused(made.extra);
  if (const auto defect = defect_of(made)) report_defect(*defect, made);
  if (made.at == rank::unknown && !made.score) return;
  if (into.ratings.size() < most_ratings)
    into.ratings.push_back(std::move(made));
  else if (crowded_.insert(into.id).second)
    faults_.add({errc::too_many_ratings, rows_.here(), {into.id, std::to_string(most_ratings)}});
}

/// The level that a row says, or the score. A score with an instrument that the framework knows is a score of that
/// instrument; any other is a level.
void staff_reader::read_level(evidence& into) {
  level_words& words = *layout_.by_scale[fw_.scales().find(fw_.competences()[into.competence].scale)->value];
  const auto level_in = [&](column_use use) -> std::optional<rank> {
    const auto column = column_of_.find(use);
    if (column == column_of_.end() || cell(use).data() == nullptr) return rank::unknown;
    const auto at = words.read(cell(use));
    if (!at) report(errc::unreadable_level, column->second, {fw_.competences()[into.competence].id, words.choices()});
    return at;
  };
  into.at = level_in(column_use::level).value_or(rank::unknown);
  if (says_unknown(cell(column_use::score))) return;
  if (fw_.instruments().find(into.instrument)) return read_score(into);
  if (into.at != rank::unknown) {  // of an instrument that the framework does not know: the level says what it meant
    into.score = read_number(cell(column_use::score));
    if (!into.score) report(errc::unreadable_number, column_of_.at(column_use::score));
    return;
  }
  const rank said = level_in(column_use::score).value_or(rank::unknown);
  if (into.at == rank::unknown) into.at = said;
}

void staff_reader::read_score(evidence& into) {
  const std::size_t column = column_of_.at(column_use::score);
  into.score = read_number(cell(column));
  if (!into.score) return report(errc::unreadable_number, column);
  const auto means = level_of_score(fw_, into.competence, into.instrument, *into.score);
  if (!means && into.at != rank::unknown && means.errors().front().code == errc::not_seen) return;
  if (!means) {
    for (const diagnostic& each : means.errors()) faults_.add({each.code, rows_.at(column), each.details});
    return;
  }
  const auto word = [&](rank level) { return fw_.level_title(into.competence, level, language::nl); };
  if (into.at != rank::unknown && into.at != *means)
    faults_.add({errc::level_against_score,
                 rows_.at(column_of_.at(column_use::level)),
                 {word(into.at), number_words(*into.score), into.instrument, word(*means)}});
  into.at = *means;
}

void staff_reader::note_later(const evidence& of) {
  if (!options_.as_of || !of.on || *of.on <= *options_.as_of || ++later_ > options_.most_faults) return;
  notes_.push_back(
      {errc::later_than_asked, rows_.at(column_of_.at(column_use::date)), {print(*of.on), print(*options_.as_of)}});
}

void staff_reader::report_defect(errc defect, const evidence& of) {
  if (defect == errc::ends_before_start)
    return faults_.add({defect, rows_.at(column_of_.at(column_use::until)), {print(*of.until), print(*of.on)}});
  const auto column = column_of_.find(column_use::reason);
  faults_.add(
      {defect, column == column_of_.end() ? rows_.here() : rows_.at(column->second), {std::string{name(of.kind)}}});
}

std::optional<evidence_kind> staff_reader::read_kind(std::size_t column) {
  const auto found = parse_evidence_kind(cell(column));
  if (!found && !says_unknown(cell(column)))
    report(errc::unknown_value, column,
           {{"beoordeling, evc, vrijstelling, besluit", "rating, prior learning, waiver, override"}});
  return found;
}

std::optional<phase_index> staff_reader::read_phase(std::size_t column) {
  if (const auto found = phases_.find(cell(column))) return phase_index{static_cast<std::uint32_t>(*found)};
  if (!says_unknown(cell(column))) report(errc::unknown_value, column, {choices_near(cell(column), phases_.words())});
  return std::nullopt;
}

std::optional<double> staff_reader::read_fte(std::size_t column) {
  const auto number = read_number(cell(column));
  if (number && *number >= 0 && *number <= 2) return number;
  if (number)
    report(errc::fte_out_of_range, column);
  else if (!says_unknown(cell(column)))
    report(errc::unreadable_number, column);
  return std::nullopt;
}

std::optional<date> staff_reader::read_date(std::size_t column) {
  const auto found = parse_date(cell(column));
  if (!found && !says_unknown(cell(column))) report(errc::invalid_date, column);
  return found;
}

std::optional<rater> staff_reader::read_rater(std::size_t column) {
  const auto found = parse_rater(cell(column));
  if (!found && !says_unknown(cell(column)))
    report(errc::unknown_value, column,
           {{"zelf, collega, leidinggevende, observator, leerling, instituut",
             "self, colleague, leader, observer, pupil, institute"}});
  return found;
}

std::optional<competence_index> staff_reader::read_competence(std::size_t column) {
  if (const auto found = competences_.find(cell(column))) return competence_index{static_cast<std::uint32_t>(*found)};
  if (cell(column).data() != nullptr)
    report(errc::unknown_value, column, {choices_near(cell(column), competences_.words())});
  return std::nullopt;
}

/// Under a name of its own, since a heading may well be the name of a field that a person has.
void staff_reader::keep_unused(extra_fields& into) const {
  for (const auto& [column, name] : unused_) {
    if (cell(column).empty()) continue;
    into.json += into.json.empty() ? "{\"columns\":{" : ",";
    into.json += name;
    append_json(into.json, cell(column));
  }
  if (!into.json.empty()) into.json += "}}";
}

void staff_reader::report(errc code, std::size_t column, std::vector<text> further) {
  further.insert(further.begin(), shown(cell(column)));
  faults_.add({code, rows_.at(column), std::move(further)});
}

void staff_reader::report_contradiction(std::size_t column, const person_draft& of) {
  report(errc::contradicting_rows, column, {of.id});
}

}  // namespace loopbaan::detail
