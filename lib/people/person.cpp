// SPDX-License-Identifier: BSL-1.0
#include <people/cohort_data.hpp>

namespace loopbaan {

const framework& person::on() const noexcept { return of_->held_->on; }
std::string person::id() const { return std::string{of_->held_->ids[row_]}; }

std::optional<phase_index> person::phase() const noexcept {
  const std::uint16_t held = of_->held_->phases[row_];
  if (held == detail::no_phase) return std::nullopt;
  return phase_index{held};
}

std::optional<double> person::fte() const noexcept {
  const double held = of_->held_->ftes[row_];
  if (held == detail::no_fte) return std::nullopt;
  return held;
}

std::optional<date> person::since() const noexcept {
  const date held = of_->held_->since[row_];
  if (held == date{}) return std::nullopt;
  return held;
}

const std::string& person::group(std::string_view grouping) const noexcept {
  static const std::string none;
  const detail::grouping_column* const column = of_->held_->grouping(grouping);
  return column == nullptr ? none : column->groups[column->of[row_]];
}

ranks_view person::levels() const noexcept {
  const std::size_t width = of_->held_->on.competences().size();
  return ranks_view{of_->held_->levels}.subspan(row_ * width, width);
}

std::span<const step_index> person::done() const noexcept { return of_->held_->done[row_]; }
std::span<const evidence> person::ratings() const noexcept { return of_->held_->ratings[row_]; }

rank person::level(competence_index c) const {
  detail::require_position(c.value, levels().size());
  return levels()[c.value];
}

std::optional<rank> person::established(competence_index c) const {
  detail::require_position(c.value, levels().size());
  return of_->held_->established_at(row_, c);
}

level_origin person::origin(competence_index c) const {
  detail::require_position(c.value, levels().size());
  return of_->held_->find(row_, c).origin;
}
const evidence* person::deciding_rating(competence_index c) const {
  detail::require_position(c.value, levels().size());
  return of_->held_->find(row_, c).from;
}

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
