// SPDX-License-Identifier: BSL-1.0
#include <schedule/team_room.hpp>

#include <algorithm>

namespace loopbaan::detail {

team_room::team_room(const schedule_ground& ground, const team_request& request) : ground_{&ground} {
  if (ground.held != nullptr) {
    people_.resize(ground.held->editions().size());
    is_shut_.resize(people_.size());
    most_.resize(people_.size());
  }
  for (const account_change& each : request.shared)
    for (std::size_t a = 0; a < ground.rules->accounts().size(); ++a)
      if (ground.rules->accounts()[a].id == each.account) shared_[{a, each.school_year}] += each.amount;
  if (!request.school_spares) return;
  for (const team_member& each : request.members)
    if (!each.school.empty())
      spare_[each.school] = std::vector<std::int64_t>(ground.calendar.size(), request.school_spares->count());
}

schedule_request team_room::left_for(const team_member& who) const {
  schedule_request made = who.request;
  for (const auto& [which, amount] : shared_)
    if (amount > 0) made.changes.push_back({ground_->rules->accounts()[which.first].id, which.second, amount});
  for (std::size_t e = 0; e < people_.size(); ++e) {
    if (is_shut_[e] || !has_room(e, who)) made.taken.push_back(e);
  }
  const auto spare = spare_.find(who.school);
  if (spare == spare_.end()) return made;
  const bool is_first = made.most_by_term.empty();
  for (std::size_t term = 0; term < spare->second.size(); ++term) {
    const minutes left = minutes::of(std::max<std::int64_t>(spare->second[term], 0)).value();
    if (is_first)
      made.most_by_term.push_back(left);
    else
      made.most_by_term[term] = std::min(made.most_by_term[term], left);
  }
  return made;
}

void team_room::add(const team_member& who, const schedule_outcome& has, std::int64_t sign) {
  const auto spare = spare_.find(who.school);
  for (const scheduled_step& each : has.steps) {
    if (each.edition) people_[*each.edition] += sign;
    if (each.edition && !ground_->held->editions()[*each.edition].roles.empty()) add_to_roles(who, *each.edition, sign);
    if (spare == spare_.end()) continue;
    for (std::size_t i = 0; i < each.minutes.size(); ++i) spare->second[each.first + i] -= sign * each.minutes[i];
  }
  for (const account_entry& each : has.entries)
    if (const auto shared = shared_.find({each.account, each.school_year}); shared != shared_.end())
      shared->second -= sign * each.amount;
}

void team_room::add_to_roles(const team_member& who, std::size_t edition, std::int64_t sign) {
  std::vector<seated>& people = seated_[edition];
  if (sign > 0)
    people.push_back({who.id, roles_open_to(ground_->fw, who, ground_->held->editions()[edition])});
  else
    std::erase_if(people, [&](const seated& each) { return each.id == who.id; });
}

namespace {

template <class Seated>
std::vector<open_roles> open_to(const std::vector<Seated>& people) {
  std::vector<open_roles> found;
  for (const Seated& each : people) found.push_back(each.open);
  return found;
}

}  // namespace

bool team_room::has_room(std::size_t edition, const team_member& who) const {
  const step_edition& each = ground_->held->editions()[edition];
  if (most_[edition] && people_[edition] >= *most_[edition]) return false;
  if (each.roles.empty()) return !each.places || people_[edition] < *each.places;
  // Few look at an edition of a step that they do not ask for.
  const auto index = ground_->fw.steps().find(each.step);
  if (std::ranges::count(who.request.steps, *index, &step_to_schedule::step) == 0) return false;
  const auto found = seated_.find(edition);
  std::vector<open_roles> people = found == seated_.end() ? std::vector<open_roles>{} : open_to(found->second);
  people.push_back(roles_open_to(ground_->fw, who, each));
  return have_roles(each, people);
}

std::int64_t team_room::lacks(std::size_t edition) const {
  const step_edition& each = ground_->held->editions()[edition];
  if (each.roles.empty()) return std::max<std::int64_t>(each.least.value_or(0) - people_[edition], 0);
  const auto found = seated_.find(edition);
  return lacking_in_roles(each, found == seated_.end() ? std::vector<open_roles>{} : open_to(found->second));
}

std::vector<std::size_t> team_room::short_of_people() const {
  std::vector<std::size_t> found;
  for (std::size_t e = 0; e < people_.size(); ++e)
    if (people_[e] > 0 && lacks(e) > 0) found.push_back(e);
  return found;
}

std::int64_t team_room::lacking() const {
  std::int64_t sum = 0;
  for (const std::size_t e : short_of_people()) sum += lacks(e);
  return sum;
}

std::vector<std::size_t> team_room::not_running() const {
  std::vector<std::size_t> found;
  for (std::size_t e = 0; e < people_.size(); ++e)
    if (is_shut_[e] || lacks(e) > 0) found.push_back(e);
  return found;
}

}  // namespace loopbaan::detail
