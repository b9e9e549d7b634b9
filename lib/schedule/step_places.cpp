// SPDX-License-Identifier: BSL-1.0
#include <schedule/step_places.hpp>

#include <algorithm>
#include <deque>

namespace loopbaan::detail {

edition_size size_of(const step_edition& edition, std::int64_t people) {
  std::int64_t least = edition.roles.empty() ? edition.least.value_or(0) : 0;
  for (const edition_role& each : edition.roles)
    least += std::clamp<std::int64_t>(each.least.value_or(0) - each.filled.value_or(0), 0, people + 1);
  return {least, std::clamp<std::int64_t>(edition.free_places().value_or(people), 0, people)};
}

step_places places_of_step(const schedule_ground& ground, step_index step, const std::vector<std::int64_t>& ready,
                           const std::vector<bool>& closed) {
  constexpr std::int64_t never = std::int64_t{1} << 60;
  const std::size_t all = ready.size();
  const auto waits = static_cast<std::int64_t>(ground.calendar.size()) + 1;
  std::vector<std::pair<std::int64_t, std::size_t>> editions;  // when it has ended, and which
  for (const std::size_t e : ground.held->editions_of(step))
    if (const auto span = ground.held->terms_of(e, ground.calendar); span && !closed[e])
      editions.push_back({static_cast<std::int64_t>(span->last) + 1, e});
  std::ranges::sort(editions);
  // By how many of the first have a place: the fewest terms that these take. With one edition more so many of them are
  // in it: between what it asks and what it has, or nobody.
  std::vector<std::int64_t> best(all + 1, never), sums(all + 1, 0);
  best[0] = 0;
  std::vector<std::vector<std::size_t>> before;
  for (const auto& [end, e] : editions) {
    for (std::size_t i = 0; i < all; ++i) sums[i + 1] = sums[i] + std::max(ready[i], end);
    const edition_size size = size_of(ground.held->editions()[e], static_cast<std::int64_t>(all));
    std::vector<std::int64_t> with = best;
    std::vector<std::size_t>& from = before.emplace_back(all + 1);
    std::deque<std::size_t> window;  // of what the least follows from, the better ones behind the rest
    const std::size_t least = static_cast<std::size_t>(std::max<std::int64_t>(size.least, 1));
    const std::size_t most = static_cast<std::size_t>(size.places);
    for (std::size_t people = 0; people <= all; ++people) {
      from[people] = people;
      if (people < least) continue;
      const std::size_t fresh = people - least;
      if (best[fresh] < never) {
        while (!window.empty() && best[window.back()] - sums[window.back()] >= best[fresh] - sums[fresh]) window.pop_back();
        window.push_back(fresh);
      }
      while (!window.empty() && people - window.front() > most) window.pop_front();
      if (window.empty()) continue;
      const std::int64_t terms = best[window.front()] - sums[window.front()] + sums[people];
      if (terms >= with[people]) continue;
      with[people] = terms;
      from[people] = window.front();
    }
    best = std::move(with);
  }
  step_places made{never, {}};
  std::size_t people = 0;
  for (std::size_t placed = 0; placed <= all; ++placed)
    if (best[placed] < never)
      if (const std::int64_t terms = best[placed] + static_cast<std::int64_t>(all - placed) * waits; terms < made.terms) {
        made.terms = terms;
        people = placed;
      }
  for (std::size_t at = editions.size(); at-- > 0;) {
    const std::size_t rest = before[at][people];
    made.people.emplace_back(editions[at].second, static_cast<std::int64_t>(people - rest));
    people = rest;
  }
  return made;
}

}  // namespace loopbaan::detail
