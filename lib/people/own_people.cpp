// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/people/own_people.hpp>

#include <algorithm>
#include <limits>

#include <loopbaan/core/id.hpp>

#include <core/refusals.hpp>
#include <people/columns.hpp>
#include <people/draft_checks.hpp>
#include <people/id_column.hpp>
#include <people/people_columns.hpp>

namespace loopbaan {

own_person::own_person(framework on, detail::own_reading&& read)
    : fw_{std::move(on)},
      id_{std::move(read.id)},
      lent_{read.lent},
      phase_{read.phase},
      route_{read.route},
      done_{std::move(read.done)} {
  if (lent_.empty()) levels_ = std::move(read.levels);
}

standing own_person::stands() const& noexcept {
  return {lent_.empty() ? ranks_view{levels_} : lent_, phase_, done_, &fw_, route_};
}

/// What is held of people of somebody's own kind, column by column.
struct own_people::data {
  explicit data(framework on) : fw{std::move(on)} {}

  framework fw;
  std::size_t size = 0;
  ranks levels;                        ///< people × competences, where they are held
  std::vector<const rank*> lent = {};  ///< by row, where they lie in the structs at no one distance
  detail::level_rows rows = {};
  detail::id_column ids;
  bool has_ids = false;
  detail::column<std::uint16_t> phases{detail::no_phase};
  detail::column<std::uint16_t> routes{detail::no_route};
  detail::lists<step_index> done;
  std::vector<std::string> groupings;           ///< sorted, of which anybody has a group
  std::vector<detail::grouping_column> groups;  ///< likewise
  detail::grouping_column everybody{"", 0};
  detail::grouping_column by_phase{"phase", 0};

  [[nodiscard]] const detail::grouping_column& grouping(std::string_view called) const noexcept {
    const auto own = std::ranges::find(groups, called, &detail::grouping_column::name);
    if (own != groups.end()) return *own;
    const bool means_phases = called == "phase" || called == "fase";
    return means_phases && !phases.values().empty() ? by_phase : everybody;
  }
};

const framework& own_people::fw() const& noexcept { return held_->fw; }
std::size_t own_people::size() const noexcept { return held_->size; }
bool own_people::borrows() const noexcept { return held_->levels.empty() && held_->rows.first != nullptr; }
const std::vector<std::string>& own_people::groupings() const& noexcept { return held_->groupings; }

grouped_rows own_people::grouped_by(std::string_view grouping) const& noexcept {
  const detail::grouping_column& column = held_->grouping(grouping);
  return {column.groups, column.sizes, column.group_of.values()};
}

std::string own_people::id(std::size_t row) const {
  detail::require_position(row, held_->size);
  return held_->has_ids ? std::string{held_->ids[row]} : std::to_string(row + 1);
}

standing own_people::stands(std::size_t row) const& {
  detail::require_position(row, held_->size);
  standing made{{held_->rows[row], held_->fw.competences().size()}, {}, held_->done[row], &held_->fw};
  if (const std::uint16_t phase = held_->phases[row]; phase != detail::no_phase) made.phase = phase_index{phase};
  if (const std::uint16_t route = held_->routes[row]; route != detail::no_route) made.route = route_index{route};
  return made;
}

detail::level_rows level_rows_of(const own_people& of) noexcept { return of.held_->rows; }

detail::level_rows level_rows_of(const cohort& of) noexcept {
  return {.size = of.size(), .first = of.levels().data(), .distance = of.fw().competences().size()};
}

result<cohort> make_cohort(const own_people& people) {
  std::vector<person_draft> drafts;
  drafts.reserve(people.size());
  for (std::size_t row = 0; row < people.size(); ++row) {
    const standing at = people.stands(row);
    person_draft each{.id = people.id(row), .phase = at.phase, .route = at.route};
    each.done.assign(at.done.begin(), at.done.end());
    for (const competence_index c : people.fw().competences().indices())
      if (at.levels[c.value] != rank::unknown) each.levels.emplace_hint(each.levels.end(), c, at.levels[c.value]);
    for (const std::string& grouping : people.groupings()) {
      const grouped_rows groups = people.grouped_by(grouping);
      if (const std::string& group = groups.names[groups.group_of(row)]; !group.empty()) each.groups[grouping] = group;
    }
    drafts.push_back(std::move(each));
  }
  return cohort::build(people.fw(), std::move(drafts));
}

namespace detail {

own_people_builder::own_people_builder(const framework& on, std::vector<std::string> groupings)
    : made_{std::make_shared<own_people::data>(on)} {
  for (std::string& each : groupings) made_->groups.emplace_back(std::move(each), 0);
}

void own_people_builder::reserve(std::size_t people) { made_->ids.reserve(people); }

void own_people_builder::add(const own_reading& each) {
  if (found_.size() < most_diagnostics) {
    const std::size_t most = std::min(each.found.size(), most_diagnostics - found_.size());
    found_.insert(found_.end(), each.found.begin(), each.found.begin() + static_cast<std::ptrdiff_t>(most));
    if (most < each.found.size() || found_.size() == most_diagnostics)
      found_.push_back({errc::too_many_faults, {}, {std::to_string(most_diagnostics)}});
  }
  own_people::data& to = *made_;
  const std::size_t row = to.size++;
  to.has_ids = to.has_ids || !each.id.empty();
  const std::string_view ids[] = {each.id};
  to.ids.add_rows(ids);
  if (each.lent.empty())
    to.levels.insert(to.levels.end(), each.levels.begin(), each.levels.end());
  else
    lend(row, each.lent.data());
  const auto say = [](auto& column, auto position, auto none) {
    using value = decltype(none);
    const value said = position ? static_cast<value>(position->value) : none;
    column.add_rows(1, std::span{&said, 1});
  };
  say(to.phases, each.phase, no_phase);
  say(to.routes, each.route, no_route);
  to.done.add_rows(1, {each.done});
  for (std::size_t i = 0; i < to.groups.size(); ++i) {
    const std::string_view groups[] = {each.groups[i]};
    to.groups[i].add_rows(1, groups);
  }
}

/// Levels lie at one distance as long as the structs that they are in lie in an array.
void own_people_builder::lend(std::size_t row, const rank* levels) {
  own_people::data& to = *made_;
  level_rows& rows = to.rows;
  if (!to.lent.empty()) {
    to.lent.push_back(levels);
    return;
  }
  const auto from = [](const rank* first, const rank* second) {
    return reinterpret_cast<std::uintptr_t>(second) - reinterpret_cast<std::uintptr_t>(first);
  };
  constexpr std::uintptr_t farthest = 1u << 20;
  if (row == 0) rows.first = levels;
  if (row == 1 && from(rows.first, levels) <= farthest) rows.distance = from(rows.first, levels);
  if (row == 0 || (rows.distance > 0 && from(rows.first, levels) == row * rows.distance)) return;
  for (std::size_t before = 0; before < row; ++before) to.lent.push_back(rows.first + before * rows.distance);
  to.lent.push_back(levels);
}

result<own_people> own_people_builder::take() {
  own_people::data& to = *made_;
  to.rows.size = to.size;
  if (!to.levels.empty()) {
    to.rows.first = to.levels.data();
    to.rows.distance = to.fw.competences().size();
  }
  to.rows.anywhere = to.lent;
  std::erase_if(to.groups, [](const grouping_column& each) { return each.is_empty(); });
  std::ranges::sort(to.groups, {}, &grouping_column::name);
  for (grouping_column& each : to.groups) {
    to.groupings.push_back(each.name);
    each.numbers.clear();
    each.recent.forget();
  }
  to.everybody = {"", to.size};
  to.by_phase = group_by_phase(to.fw, to.phases.values());
  if (to.has_ids)
    for (const auto& [first, second] : to.ids.index())
      if (found_.size() <= most_diagnostics && is_id(to.ids[second]))
        found_.push_back({errc::duplicate_person,
                          {.file = "", .pointer = "/people/" + std::to_string(second) + "/id"},
                          {std::string{to.ids[second]}, listed(first)}});
  if (!found_.empty()) return std::move(found_);
  return own_people{std::move(made_)};
}

own_people estimate_people(const cohort& people, const std::function<rank(const person&, competence_index)>& rule) {
  own_people_builder to{people.fw(), people.groupings()};
  own_reading one{people.fw(), people.groupings().size()};
  for (std::size_t row = 0; row < people.size(); ++row) {
    const person who = people[row];
    one.begin(row);
    one.set_id(who.id());
    for (const competence_index c : people.fw().competences().indices()) one.set_level(c, rule(who, c));
    if (const auto phase = who.phase()) one.set_phase(*phase);
    if (const auto route = who.route()) one.set_route(*route);
    one.done.assign(who.done().begin(), who.done().end());
    for (std::size_t i = 0; i < people.groupings().size(); ++i) one.set_group(i, who.group(people.groupings()[i]));
    to.add(one);
  }
  return to.take().value();
}

}  // namespace detail
}  // namespace loopbaan
