// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/people/cohort.hpp>

#include <algorithm>
#include <limits>
#include <set>
#include <unordered_map>

#include <loopbaan/core/id.hpp>

#include <core/number_words.hpp>
#include <people/columns.hpp>
#include <people/found_level.hpp>

namespace loopbaan {
namespace {

constexpr std::uint16_t no_phase = std::numeric_limits<std::uint16_t>::max();
constexpr double no_fte = -1;

}  // namespace

struct cohort::data {
  explicit data(framework measured_by) : on{std::move(measured_by)} {}

  framework on;
  detail::id_column ids;
  ranks levels;  ///< people × competences
  detail::column<std::uint16_t> phases{no_phase};
  detail::column<double> ftes{no_fte};
  detail::column<date> since{date{}};
  std::vector<std::string> groupings;
  std::vector<detail::grouping_column> groups;  ///< likewise
  detail::lists<step_index> done;
  detail::lists<evidence> ratings;
  detail::lists<attainment> established;      ///< of who has a log; of others every known level is established
  std::map<std::size_t, extra_fields> extra;  ///< by row, where there is anything
  level_rule rule;
  std::map<scale_index, severity_model> severities;  ///< where the rule asks for them

  void add(const person_draft&);
  void finish();
  void append(std::size_t row, const evidence&);
  void fit_severities();
  void estimate();
  [[nodiscard]] std::map<competence_index, detail::entries> log_of(std::size_t row) const;
  [[nodiscard]] std::optional<rank> established_at(std::size_t row, competence_index) const noexcept;
  [[nodiscard]] detail::found_level find(std::size_t row, competence_index, const detail::entries& log) const;
  [[nodiscard]] detail::found_level find(std::size_t row, competence_index) const;
  [[nodiscard]] scale_index scale_at(competence_index c) const { return *on.scales().find(on.competences()[c].scale); }

private:
  [[nodiscard]] std::span<rank> levels_of(std::size_t row) noexcept {
    return std::span{levels}.subspan(row * on.competences().size(), on.competences().size());
  }
};

void cohort::data::add(const person_draft& each) {
  const std::size_t row = ids.size();
  ids.add_row(each.id);
  for (const auto& [competence, level] : each.levels) levels_of(row)[competence.value] = level;
  phases.add_row(each.phase ? static_cast<std::uint16_t>(each.phase->value) : no_phase);
  ftes.add_row(each.fte.value_or(no_fte));
  since.add_row(each.since.value_or(date{}));
  for (detail::grouping_column& column : groups) {
    const auto found = each.groups.find(column.name);
    const std::string& group = found == each.groups.end() ? column.groups.front() : found->second;
    const auto [at, fresh] = column.numbers.try_emplace(group, static_cast<std::uint32_t>(column.groups.size()));
    if (fresh) column.groups.push_back(group);
    column.of.add_row(at->second);
  }
  done.add_row(each.done);
  ratings.add_row(each.ratings);
  std::vector<attainment> given;
  if (!each.ratings.empty())
    for (const auto& [competence, level] : each.levels) given.push_back({competence, level});
  established.add_row(given);
  if (each.extra != extra_fields{}) extra.emplace(row, each.extra);
}

void cohort::data::finish() {
  ids.index();
  phases.shrink();
  ftes.shrink();
  since.shrink();
  for (detail::grouping_column& column : groups) {
    column.of.shrink();
    column.numbers.clear();
  }
  done.shrink();
  ratings.shrink();
  established.shrink();
}

void cohort::data::append(std::size_t row, const evidence& entry) {
  if (ratings[row].empty())
    for (const competence_index c : on.competences().indices())
      if (const rank level = levels_of(row)[c.value]; level != rank::unknown) established.append(row, {c, level});
  ratings.append(row, entry);
}

std::map<competence_index, detail::entries> cohort::data::log_of(std::size_t row) const {
  std::map<competence_index, detail::entries> found;
  for (const evidence& each : ratings[row]) found[each.competence].push_back(&each);
  return found;
}

std::optional<rank> cohort::data::established_at(std::size_t row, competence_index c) const noexcept {
  if (ratings[row].empty()) {
    const rank level = levels[row * on.competences().size() + c.value];
    return level == rank::unknown ? std::nullopt : std::optional{level};
  }
  for (const attainment& each : established[row])
    if (each.competence == c) return each.at;
  return std::nullopt;
}

detail::found_level cohort::data::find(std::size_t row, competence_index c, const detail::entries& log) const {
  const auto fitted = severities.find(scale_at(c));
  return detail::find_level(on, rule, fitted == severities.end() ? nullptr : &fitted->second, c,
                            established_at(row, c), log);
}

detail::found_level cohort::data::find(std::size_t row, competence_index c) const {
  detail::entries log;
  for (const evidence& each : ratings[row])
    if (each.competence == c) log.push_back(&each);
  return find(row, c, log);
}

/// The levels that follow from logs, by the rule.
void cohort::data::estimate() {
  for (std::size_t row = 0; row < ids.size(); ++row)
    for (const auto& [competence, log] : log_of(row)) levels_of(row)[competence.value] = find(row, competence, log).at;
}

void cohort::data::fit_severities() {
  severities.clear();
  if (rule.method != level_method::severity) return;
  std::map<scale_index, std::vector<rating_unit>> units;
  for (std::size_t row = 0; row < ids.size(); ++row)
    for (const auto& [competence, log] : log_of(row))
      units[scale_at(competence)].push_back({row, detail::ratings_in_force(on, rule, log)});
  for (const auto& [scale, some] : units)
    severities.emplace(scale, fit_severity(some, on.scales()[scale].levels.size(), rule.order));
}

namespace {

/// Where a person stands: the place that the draft gives, else the position in the list, counted from 1.
text place_of(const std::vector<person_draft>& people, std::size_t row) {
  const place& where = people[row].where;
  if (where != place{}) return {print(where, language::nl), print(where, language::en)};
  return {"de lijst op plaats " + std::to_string(row + 1), "position " + std::to_string(row + 1) + " of the list"};
}

/// What is wrong with an entry of a log, said of the person; in a document the entry itself has a place.
diagnostic told(errc defect, const person_draft& of, std::size_t entry) {
  place where = of.where;
  if (!where.pointer.empty()) where.pointer += "/evidence/" + std::to_string(entry);
  const evidence& each = of.ratings[entry];
  if (defect == errc::ends_before_start) return {defect, where, {print(*each.until), print(*each.on)}};
  return {defect, where, {std::string{name(each.kind)}}};
}

diagnostics defects_of(const std::vector<person_draft>& people) {
  diagnostics found;
  std::unordered_map<std::string_view, std::size_t> rows;
  rows.reserve(people.size());
  for (std::size_t row = 0; row < people.size(); ++row) {
    const person_draft& each = people[row];
    if (!is_id(each.id)) found.push_back({errc::invalid_id, each.where, {is_utf8(each.id) ? each.id : "?"}});
    if (const auto [first, fresh] = rows.try_emplace(each.id, row); !fresh)
      found.push_back({errc::duplicate_person, each.where, {each.id, place_of(people, first->second)}});
    if (each.fte && !(*each.fte >= 0 && *each.fte <= 2))
      found.push_back({errc::fte_out_of_range, each.where, {detail::number_words(*each.fte)}});
    if (each.ratings.size() > most_ratings)
      found.push_back({errc::too_many_ratings, each.where, {each.id, std::to_string(most_ratings)}});
    for (std::size_t i = 0; i < each.ratings.size(); ++i)
      if (const auto defect = defect_of(each.ratings[i])) found.push_back(told(*defect, each, i));
  }
  return found;
}

}  // namespace

std::shared_ptr<cohort::data> cohort::columns_of(const framework& on, std::span<const person_draft> people) {
  auto made = std::make_shared<data>(on);
  std::set<std::string> groupings;
  for (const person_draft& each : people)
    for (const auto& [grouping, group] : each.groups) groupings.insert(grouping);
  made->groupings.assign(groupings.begin(), groupings.end());
  for (const std::string& each : groupings) made->groups.emplace_back(each);
  made->levels.resize(people.size() * on.competences().size(), rank::unknown);
  for (const person_draft& each : people) made->add(each);
  made->finish();
  return made;
}

result<cohort> cohort::build(const framework& on, std::vector<person_draft> people, level_rule rule) {
  if (diagnostics found = defects_of(people); !found.empty()) return found;
  auto made = columns_of(on, people);
  made->rule = std::move(rule);
  made->fit_severities();
  made->estimate();
  return cohort{std::move(made)};
}

result<cohort> cohort::only(std::span<const std::size_t> rows) const {
  std::vector<person_draft> some;
  for (const std::size_t row : rows) some.push_back((*this)[row].draft());
  if (diagnostics found = defects_of(some); !found.empty()) return found;
  auto made = columns_of(held_->on, some);
  made->rule = held_->rule;
  made->severities = held_->severities;  // how severe raters are does not depend on whom one looks at
  made->estimate();
  return cohort{std::move(made)};
}

cohort cohort::by(level_rule rule) const {
  auto made = std::make_shared<data>(*held_);
  made->rule = std::move(rule);
  made->fit_severities();
  made->estimate();
  return cohort{std::move(made)};
}

result<cohort> cohort::with(std::size_t row, evidence entry) const {
  person_draft only{.id = (*this)[row].id()};
  only.ratings.push_back(entry);
  if (const auto defect = defect_of(entry)) return told(*defect, only, 0);
  if (held_->ratings[row].size() >= most_ratings)
    return diagnostic{errc::too_many_ratings, {}, {only.id, std::to_string(most_ratings)}};
  auto made = std::make_shared<data>(*held_);
  made->append(row, entry);
  made->fit_severities();
  made->estimate();
  return cohort{std::move(made)};
}

std::string_view name(level_origin origin) noexcept {
  switch (origin) {
    case level_origin::unknown: return "unknown";
    case level_origin::established: return "established";
    case level_origin::confirmed: return "confirmed";
    case level_origin::self_only: return "self_only";
    case level_origin::estimated: return "estimated";
    case level_origin::prior_learning: return "prior_learning";
    case level_origin::waived: return "waived";
    case level_origin::overridden: return "overridden";
  }
  return {};
}

const framework& cohort::on() const noexcept { return held_->on; }
std::size_t cohort::size() const noexcept { return held_->ids.size(); }
const std::vector<std::string>& cohort::groupings() const noexcept { return held_->groupings; }
ranks_view cohort::levels() const noexcept { return held_->levels; }

grouped_rows cohort::grouped_by(std::string_view grouping) const {
  const auto column = std::ranges::find(held_->groups, grouping, &detail::grouping_column::name);
  const bool any = column != held_->groups.end();
  constexpr std::uint32_t unseen = std::numeric_limits<std::uint32_t>::max();
  std::vector<std::uint32_t> number(any ? column->groups.size() : 1, unseen);
  grouped_rows made;
  made.of_row.reserve(size());
  for (std::size_t row = 0; row < size(); ++row) {
    const std::uint32_t held = any ? column->of[row] : 0;
    if (number[held] == unseen) {
      number[held] = static_cast<std::uint32_t>(made.names.size());
      made.names.push_back(any ? column->groups[held] : "");
      made.sizes.push_back(0);
    }
    made.of_row.push_back(number[held]);
    ++made.sizes[number[held]];
  }
  return made;
}
const level_rule& cohort::rule() const noexcept { return held_->rule; }

const severity_model* cohort::severity_on(scale_index scale) const noexcept {
  const auto found = held_->severities.find(scale);
  return found == held_->severities.end() ? nullptr : &found->second;
}

std::optional<person> cohort::find(std::string_view id) const {
  const auto row = held_->ids.find(id);
  if (!row) return std::nullopt;
  return (*this)[*row];
}

cohort cohort::in_phase(phase_index wanted) const {
  std::vector<std::size_t> rows;
  for (std::size_t row = 0; row < size(); ++row)
    if ((*this)[row].phase() == wanted) rows.push_back(row);
  return only(rows).value();
}

const framework& person::on() const noexcept { return of_->held_->on; }
std::string person::id() const { return std::string{of_->held_->ids[row_]}; }

std::optional<phase_index> person::phase() const noexcept {
  const std::uint16_t held = of_->held_->phases[row_];
  if (held == no_phase) return std::nullopt;
  return phase_index{held};
}

std::optional<double> person::fte() const noexcept {
  const double held = of_->held_->ftes[row_];
  if (held == no_fte) return std::nullopt;
  return held;
}

std::optional<date> person::since() const noexcept {
  const date held = of_->held_->since[row_];
  if (held == date{}) return std::nullopt;
  return held;
}

const std::string& person::group(std::string_view grouping) const noexcept {
  static const std::string none;
  for (const detail::grouping_column& column : of_->held_->groups)
    if (column.name == grouping) return column.groups[column.of[row_]];
  return none;
}

ranks_view person::levels() const noexcept {
  const std::size_t width = of_->held_->on.competences().size();
  return ranks_view{of_->held_->levels}.subspan(row_ * width, width);
}

std::span<const step_index> person::done() const noexcept { return of_->held_->done[row_]; }
std::span<const evidence> person::ratings() const noexcept { return of_->held_->ratings[row_]; }

std::optional<rank> person::established(competence_index c) const noexcept {
  return of_->held_->established_at(row_, c);
}

level_origin person::origin(competence_index c) const { return of_->held_->find(row_, c).origin; }
const evidence* person::deciding_rating(competence_index c) const { return of_->held_->find(row_, c).from; }

person_draft person::draft() const {
  person_draft made{.id = id(), .phase = phase(), .fte = fte(), .since = since()};
  for (const detail::grouping_column& column : of_->held_->groups)
    if (const std::string& group = column.groups[column.of[row_]]; !group.empty()) made.groups[column.name] = group;
  for (const competence_index c : on().competences().indices())
    if (const auto given = established(c)) made.levels[c] = *given;
  made.done.assign(done().begin(), done().end());
  made.ratings.assign(ratings().begin(), ratings().end());
  if (const auto found = of_->held_->extra.find(row_); found != of_->held_->extra.end()) made.extra = found->second;
  return made;
}

}  // namespace loopbaan
