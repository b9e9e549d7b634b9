// SPDX-License-Identifier: BSL-1.0
#include <people/cohort_builder.hpp>

#include <algorithm>

#include <people/cohort_data.hpp>

namespace loopbaan::detail {

cohort_builder::cohort_builder(const framework& on) : made_{std::make_shared<cohort_data>(on)} {}

void cohort_builder::reserve(std::size_t people) { made_->reserve(people); }
std::size_t cohort_builder::grouping_called(const std::string& name) { return made_->grouping_called(name); }

void cohort_builder::add(const people_columns& people) { made_->add(people); }

void cohort_builder::add(const person_draft& each) {
  const auto say = [](auto& column, const auto& value, bool says_something) {
    column.clear();
    if (says_something) column.push_back(value);
  };
  person_.ids.assign(1, each.id);
  person_.levels.assign(made_->fw.competences().size(), rank::unknown);
  for (const auto& [competence, level] : each.levels) person_.levels[competence.value] = level;
  for (auto& group : person_.groups) group.clear();
  for (const auto& [name, group] : each.groups) {
    const std::size_t number = grouping_called(name);
    if (number >= person_.groups.size()) person_.groups.resize(number + 1);
    person_.groups[number].assign(1, group);
  }
  const std::uint32_t phase = each.phase ? each.phase->value : no_phase;
  say(person_.phases, static_cast<std::uint16_t>(phase), each.phase.has_value());
  const std::uint32_t route = each.route ? each.route->value : no_route;
  say(person_.routes, static_cast<std::uint16_t>(route), each.route.has_value());
  say(person_.ftes, each.fte.value_or(no_fte), each.fte.has_value());
  say(person_.since, each.since.value_or(date{}), each.since.has_value());
  say(person_.done, each.done, !each.done.empty());
  say(person_.ratings, each.ratings, !each.ratings.empty());
  say(person_.extra, each.extra, each.extra != extra_fields{});
  add(person_);
}

std::size_t cohort_builder::size() const noexcept { return made_->ids.size(); }
std::string_view cohort_builder::id(std::size_t row) const noexcept { return made_->ids[row]; }

std::vector<duplicate_rows> cohort_builder::finish() { return made_->finish(); }

void cohort_builder::note(diagnostics notes) { made_->notes = std::move(notes); }

duplicate_kind cohort_builder::compare(std::size_t first, std::size_t second) const {
  const auto denies = [](auto a, auto b, auto none) { return a != none && b != none && a != b; };
  if (denies(made_->phases[first], made_->phases[second], no_phase)) return duplicate_kind::denied;
  if (denies(made_->routes[first], made_->routes[second], no_route)) return duplicate_kind::denied;
  const std::size_t width = made_->fw.competences().size();
  for (std::size_t c = 0; c < width; ++c)
    if (denies(made_->levels[first * width + c], made_->levels[second * width + c], rank::unknown))
      return duplicate_kind::denied;
  const bool elsewhere = std::ranges::any_of(
      made_->groups, [&](const grouping_column& each) { return each.group_of[first] != each.group_of[second]; });
  const double time = made_->ftes[first], other = made_->ftes[second];
  if (time < 0 || other < 0) return elsewhere ? duplicate_kind::untimed : duplicate_kind::denied;
  const bool otherwise = elsewhere || time != other || made_->since[first] != made_->since[second];
  return otherwise ? duplicate_kind::contracts : duplicate_kind::alike;
}

person_draft cohort_builder::draft(std::size_t row) const { return cohort{made_}[row].draft(); }

cohort cohort_builder::take(level_rule rule) {
  made_->rule = std::move(rule);
  made_->fit_severities();
  made_->estimate();
  return cohort{std::move(made_)};
}

cohort cohort_builder::take_as(const cohort& other) {
  made_->rule = other.held_->rule;
  made_->purpose = other.held_->purpose;
  made_->notes = other.held_->notes;
  made_->severities = other.held_->severities;  // severities are of all people, not of those that are selected
  made_->estimate();
  return cohort{std::move(made_)};
}

}  // namespace loopbaan::detail
