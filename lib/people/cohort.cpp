// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/people/cohort.hpp>

#include <algorithm>
#include <limits>
#include <set>
#include <unordered_map>

#include <loopbaan/core/id.hpp>

#include <core/number_words.hpp>
#include <people/columns.hpp>
#include <people/levels.hpp>

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
  detail::lists<competence_index> established;  ///< of who has ratings: whose level does not come from them
  std::map<std::size_t, extra_fields> extra;    ///< by row, where there is anything

  void add(const person_draft&);
  void finish();
  [[nodiscard]] bool is_established(std::size_t row, competence_index) const noexcept;
};

void cohort::data::add(const person_draft& each) {
  const std::size_t row = ids.size();
  ids.add_row(each.id);
  detail::estimate_levels(each, std::span{levels}.subspan(row * on.competences().size(), on.competences().size()));
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
  std::vector<competence_index> given;
  if (!each.ratings.empty())
    for (const auto& [competence, unused] : each.levels) given.push_back(competence);
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

bool cohort::data::is_established(std::size_t row, competence_index c) const noexcept {
  if (levels[row * on.competences().size() + c.value] == rank::unknown) return false;
  return ratings[row].empty() || std::ranges::count(established[row], c) > 0;
}

namespace {

/// Where a person stands: the place that the draft gives, else the position in the list, counted from 1.
text place_of(const std::vector<person_draft>& people, std::size_t row) {
  const place& where = people[row].where;
  if (where != place{}) return {print(where, language::nl), print(where, language::en)};
  return {"de lijst op plaats " + std::to_string(row + 1), "position " + std::to_string(row + 1) + " of the list"};
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
  }
  return found;
}

}  // namespace

result<cohort> cohort::build(const framework& on, std::vector<person_draft> people) {
  if (diagnostics found = defects_of(people); !found.empty()) return found;
  auto made = std::make_shared<data>(on);
  std::set<std::string> groupings;
  for (const person_draft& each : people)
    for (const auto& [grouping, group] : each.groups) groupings.insert(grouping);
  made->groupings.assign(groupings.begin(), groupings.end());
  for (const std::string& each : groupings) made->groups.emplace_back(each);
  made->levels.resize(people.size() * on.competences().size(), rank::unknown);
  for (const person_draft& each : people) made->add(each);
  made->finish();
  return cohort{std::move(made)};
}

const framework& cohort::on() const noexcept { return held_->on; }
std::size_t cohort::size() const noexcept { return held_->ids.size(); }
const std::vector<std::string>& cohort::groupings() const noexcept { return held_->groupings; }
ranks_view cohort::levels() const noexcept { return held_->levels; }

std::optional<person> cohort::find(std::string_view id) const {
  const auto row = held_->ids.find(id);
  if (!row) return std::nullopt;
  return (*this)[*row];
}

cohort cohort::in_phase(phase_index wanted) const {
  std::vector<person_draft> some;
  for (std::size_t row = 0; row < size(); ++row)
    if ((*this)[row].phase() == wanted) some.push_back((*this)[row].draft());
  return build(held_->on, std::move(some)).value();
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

level_origin person::origin(competence_index c) const noexcept {
  if (level(c) == rank::unknown) return level_origin::unknown;
  const evidence* deciding = deciding_rating(c);
  if (deciding == nullptr) return level_origin::established;
  return deciding->by == rater::self ? level_origin::self_only : level_origin::confirmed;
}

const evidence* person::deciding_rating(competence_index c) const noexcept {
  return of_->held_->is_established(row_, c) ? nullptr : detail::deciding_rating(ratings(), c);
}

person_draft person::draft() const {
  person_draft made{.id = id(), .phase = phase(), .fte = fte(), .since = since()};
  for (const detail::grouping_column& column : of_->held_->groups)
    if (const std::string& group = column.groups[column.of[row_]]; !group.empty()) made.groups[column.name] = group;
  for (const competence_index c : on().competences().indices())
    if (of_->held_->is_established(row_, c)) made.levels[c] = level(c);
  made.done.assign(done().begin(), done().end());
  made.ratings.assign(ratings().begin(), ratings().end());
  if (const auto found = of_->held_->extra.find(row_); found != of_->held_->extra.end()) made.extra = found->second;
  return made;
}

}  // namespace loopbaan
