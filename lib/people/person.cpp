// SPDX-License-Identifier: BSL-1.0
#include <people/cohort_data.hpp>

namespace loopbaan {

cohort person::people() const noexcept { return cohort{held_}; }

const framework& person::fw() const noexcept { return held_->fw; }
std::string person::id() const { return std::string{held_->ids[row_]}; }

std::optional<phase_index> person::phase() const noexcept {
  const std::uint16_t held = held_->phases[row_];
  if (held == detail::no_phase) return std::nullopt;
  return phase_index{held};
}

std::optional<route_index> person::route() const noexcept {
  const std::uint16_t held = held_->routes[row_];
  if (held == detail::no_route) return std::nullopt;
  return route_index{held};
}

std::optional<double> person::fte() const noexcept {
  const double held = held_->ftes[row_];
  if (held == detail::no_fte) return std::nullopt;
  return held;
}

std::optional<date> person::since() const noexcept {
  const date held = held_->since[row_];
  if (held == date{}) return std::nullopt;
  return held;
}

const std::string& person::group(std::string_view grouping) const noexcept {
  static const std::string none;
  const detail::grouping_column* const column = held_->grouping(grouping);
  return column == nullptr ? none : column->groups[column->group_of[row_]];
}

ranks_view person::levels() const noexcept {
  const std::size_t width = held_->fw.competences().size();
  return ranks_view{held_->levels}.subspan(row_ * width, width);
}

std::span<const date> person::done_on() const noexcept { return held_->done_on[row_]; }

standing person::stands() const noexcept {
  return {levels(), phase(), done(), &fw(), route(), done_on(), held_->rule.as_of};
}

std::span<const step_index> person::done() const noexcept { return held_->done[row_]; }
std::span<const evidence> person::ratings() const noexcept { return held_->ratings[row_]; }

rank person::level(competence_index c) const {
  detail::require_position(c.value, levels().size());
  return levels()[c.value];
}

std::optional<rank> person::established(competence_index c) const {
  detail::require_position(c.value, levels().size());
  return held_->established_at(row_, c);
}

level_origin person::origin(competence_index c) const {
  detail::require_position(c.value, levels().size());
  return held_->find(row_, c).origin;
}
const evidence* person::deciding_rating(competence_index c) const {
  detail::require_position(c.value, levels().size());
  return held_->find(row_, c).from;
}

person_draft person::draft() const {
  person_draft made{.id = id(), .phase = phase(), .route = route(), .fte = fte(), .since = since()};
  for (const detail::grouping_column& column : held_->groups)
    if (const std::string& group = column.groups[column.group_of[row_]]; !group.empty())
      made.groups[column.name] = group;
  for (const competence_index c : fw().competences().indices())
    if (const auto given = established(c)) made.levels[c] = *given;
  made.done.assign(done().begin(), done().end());
  made.ratings.assign(ratings().begin(), ratings().end());
  if (const auto found = held_->extra.find(row_); found != held_->extra.end()) made.extra = found->second;
  return made;
}

}  // namespace loopbaan
