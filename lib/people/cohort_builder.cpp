// SPDX-License-Identifier: BSL-1.0
#include <people/cohort_builder.hpp>

#include <algorithm>

#include <people/cohort_data.hpp>

namespace loopbaan::detail {

cohort_builder::cohort_builder(const framework& on)
    : made_{std::make_shared<cohort::data>(on)}, levels_(on.competences().size()) {}

void cohort_builder::reserve(std::size_t people) {
  made_->levels.reserve(made_->levels.size() + people * levels_.size());
}

std::size_t cohort_builder::grouping_called(const std::string& name) { return made_->grouping_called(name); }

void cohort_builder::add(const person_draft& each) {
  std::ranges::fill(levels_, rank::unknown);
  for (const auto& [competence, level] : each.levels) levels_[competence.value] = level;
  std::ranges::fill(groups_, std::string_view{});
  for (const auto& [name, group] : each.groups) {
    const std::size_t number = grouping_called(name);
    if (number >= groups_.size()) groups_.resize(number + 1);
    groups_[number] = group;
  }
  add(each, levels_, groups_);
}

void cohort_builder::add(const person_draft& each, ranks_view levels, std::span<const std::string_view> groups) {
  made_->add(each, levels, groups);
}

std::size_t cohort_builder::size() const noexcept { return made_->ids.size(); }
std::string_view cohort_builder::id(std::size_t row) const noexcept { return made_->ids[row]; }

std::vector<twin_rows> cohort_builder::finish() {
  made_->finish();
  return made_->ids.twins();
}

cohort cohort_builder::take(level_rule rule) {
  made_->rule = std::move(rule);
  made_->fit_severities();
  made_->estimate();
  return cohort{std::move(made_)};
}

cohort cohort_builder::take_as(const cohort& other) {
  made_->rule = other.held_->rule;
  made_->purpose = other.held_->purpose;
  made_->severities = other.held_->severities;  // how severe raters are does not depend on whom one looks at
  made_->estimate();
  return cohort{std::move(made_)};
}

}  // namespace loopbaan::detail
