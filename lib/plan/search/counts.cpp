// SPDX-License-Identifier: BSL-1.0
#include <plan/search/counts.hpp>

#include <algorithm>
#include <map>

namespace loopbaan::detail {

std::vector<std::pair<action, std::uint32_t>> counted_landmarks::times() const {
  std::map<action, std::uint32_t> found;
  for (std::size_t i = 0; i < landmarks.size(); ++i)
    for (const action a : landmarks[i]) found[a] += worth[i];
  for (const action a : instead) found[a] = at_least;
  return {found.begin(), found.end()};
}

count_finder::count_finder(const problem& of, std::vector<action> usable)
    : problem_{of}, reach_{of}, usable_{std::move(usable)} {}

std::optional<count_finder::waiting> count_finder::waiting_for(const problem& of, action count) {
  if (of.adds[count].size() != 1) return std::nullopt;
  const fact met = of.adds[count].front();
  if (std::ranges::find(of.goal, met) != of.goal.end()) return waiting{.who = std::nullopt};
  const auto users = of.users[met];
  if (users.size() != 1) return std::nullopt;
  if (of.name[users.front()] == problem::no_name) return waiting_of_goal(of, users.front());
  return waiting{users.front()};
}

/// Where a count is left or met ("leave it" in the search for a part of a plan), and the goal asks for either.
std::optional<count_finder::waiting> count_finder::waiting_of_goal(const problem& of, action free) {
  if (of.worth.empty() || of.needs[free].size() != 1 || of.adds[free].size() != 1) return std::nullopt;
  const fact dealt_with = of.adds[free].front();
  if (std::ranges::find(of.goal, dealt_with) == of.goal.end()) return std::nullopt;
  waiting found;
  for (const action other : of.achievers[dealt_with]) {
    if (other == free) continue;
    if (of.weight[other] == 0) return std::nullopt;
    found.instead.push_back(other);
  }
  return found;
}

std::vector<counted_landmarks> count_finder::missed_by(const std::vector<action>& chosen) {
  chosen_first_ = chosen;
  is_chosen_.assign(problem_.actions(), false);
  for (const action a : chosen) is_chosen_[a] = true;
  for (const action a : usable_)
    if (!is_chosen_[a]) chosen_first_.push_back(a);
  // The same landmarks whatever is chosen, as long as they tell: they make the fewest rows.
  std::vector<counted_landmarks> found;
  for (const bool any_choice : {true, false}) {
    for (action count = 0; count < problem_.actions(); ++count) {
      if (!problem_.is_count(count)) continue;
      const auto waits = waiting_for(problem_, count);
      if (!waits) continue;
      if (waits->who && !is_chosen_[*waits->who] && !problem_.taken(*waits->who)) continue;
      if (std::ranges::any_of(waits->instead, [&](action a) { return is_chosen_[a]; })) continue;
      if (auto missed = landmarks_of(count, *waits, any_choice)) found.push_back(*std::move(missed));
    }
    if (!found.empty()) break;
  }
  return found;
}

/// Nothing: the choice hits enough of the landmarks.
std::optional<counted_landmarks> count_finder::landmarks_of(action count, const waiting& by, bool any_choice) {
  const fact met = problem_.adds[count].front();
  counted_landmarks made{count, {}, {}, {}, problem_.waits_for(count), by.instead};
  std::uint32_t hit = 0;
  for (const fact need : problem_.needs[count]) {
    // What only one action can give has no better landmark than that: one before it would count for all that follow.
    if (const auto by_one = problem_.achievers[need];
        !problem_.worth.empty() && by_one.size() == 1 && problem_.weight[by_one.front()] > 0) {
      hit += is_chosen_[by_one.front()] ? problem_.worth_of(need) : 0;
      made.facts.push_back(need);
      made.worth.push_back(problem_.worth_of(need));
      made.landmarks.push_back({by_one.front()});
      continue;
    }
    reach_.aim({need}, {met});
    reach_.start({});
    const auto here = reach_.now();
    if (!any_choice)
      for (std::size_t i = 0; i < chosen_first_.size() && is_chosen_[chosen_first_[i]]; ++i)
        reach_.allow(chosen_first_[i]);
    const bool reached = reach_.met();
    if (reached) reach_.rewind(here);
    auto landmark = reach_.allow_short_of_goal(reached ? chosen_first_ : usable_);
    const std::uint32_t worth = problem_.worth_of(need);
    const auto hits = std::ranges::count_if(landmark, [&](action a) { return is_chosen_[a]; });
    if (hits > 1) {  // it would count for more than the one fact that it is
      if (made.at_least <= worth) return std::nullopt;
      made.at_least -= worth;
      continue;
    }
    hit += hits > 0 ? worth : 0;
    made.facts.push_back(need);
    made.worth.push_back(worth);
    made.landmarks.push_back(std::move(landmark));
  }
  if (hit >= made.at_least) return std::nullopt;
  return made;
}

}  // namespace loopbaan::detail
