// SPDX-License-Identifier: BSL-1.0
#include <schedule/team_bound.hpp>

#include <algorithm>
#include <limits>
#include <numeric>

#include <schedule/compiled_schedule.hpp>
#include <schedule/step_places.hpp>
#include <schedule/timing/facts.hpp>

namespace loopbaan::detail {

namespace {

constexpr std::int64_t part = std::int64_t{1} << 20;  // of a term
constexpr int most_rounds = 2500;
constexpr std::int64_t most_work = 3'000'000'000;
constexpr int patience = 25;  // rounds without a better bound, after which steps become shorter

/// What somebody asks as if there were nobody else, by what must come first.
priced_places::asker asker_of(const schedule_ground& ground, const team_member& who, std::int64_t alone,
                              const std::vector<std::int64_t>& places, const std::vector<bool>& closed) {
  priced_places::asker made{alone, {}, {}};
  schedule_request asked = who.request;
  for (std::size_t e = 0; e < closed.size(); ++e)
    if (closed[e]) asked.taken.push_back(e);
  const compiled_schedule compiled{ground, who.stands, asked, account_lots{}};
  const timing_problem problem = compiled.problem();
  const timing_facts facts{problem};
  for (std::size_t s = 0; s < problem.steps.size(); ++s) {
    std::vector<priced_places::way>& ways = made.steps.emplace_back();
    for (std::size_t o = 0; o < problem.steps[s].options.size(); ++o) {
      const int first = problem.steps[s].options[o].first;
      if (first < facts.earliest[s]) continue;
      const auto edition = compiled.editions_of(s)[o];
      ways.push_back({first, edition && places[*edition] >= 0 ? *edition : priced_places::free});
    }
    std::ranges::sort(ways);
  }
  for (int terms = static_cast<int>(alone); terms <= problem.terms; ++terms)
    if (std::vector<int> latest; facts.last_begins(problem, terms, latest))
      made.latest.push_back(std::move(latest));
    else
      made.latest.emplace_back();
  return made;
}

}  // namespace

priced_places::priced_places(const schedule_ground& ground, const team_request& request,
                             const team_floor& floor, const std::function<bool()>& stops)
    : stops_{stops}, terms_{static_cast<std::int64_t>(ground.calendar.size())} {
  const auto all = static_cast<std::int64_t>(request.members.size());
  for (const step_edition& each : ground.held->editions()) {
    const auto free = each.free_places();
    places_.push_back(free && *free < all ? std::max<std::int64_t>(*free, 0) : -1);  // what holds everybody needs no price
  }
  prices_.resize(places_.size());
  for (std::size_t i = 0; i < request.members.size() && !stops_(); ++i) {
    if (floor.terms[i] > terms_) {
      sure_ += terms_ + 1;
      continue;
    }
    ++askers_[asker_of(ground, request.members[i], floor.terms[i], places_, floor.never)];
  }
}

/// What so many people who ask the same pay each, in parts; where they go is counted.
std::int64_t priced_places::pay(const asker& who, std::int64_t people) {
  std::int64_t best = (terms_ + 1) * part;
  std::vector<std::size_t> chosen, trial;
  for (std::size_t at = 0; at < who.latest.size(); ++at) {
    const std::vector<int>& latest = who.latest[at];
    if (latest.empty() && !who.steps.empty()) continue;
    std::int64_t sum = (who.alone + static_cast<std::int64_t>(at)) * part;
    trial.clear();
    for (std::size_t s = 0; s < who.steps.size() && sum < best; ++s) {
      std::int64_t least = std::numeric_limits<std::int64_t>::max();
      std::size_t where = free;
      for (const way& each : who.steps[s]) {
        if (each.first > latest[s]) break;
        const std::int64_t price = each.edition == free ? 0 : prices_[each.edition];
        if (price < least) least = price, where = each.edition;
        if (price == 0) break;
      }
      if (least == std::numeric_limits<std::int64_t>::max()) {
        sum = best;
        break;
      }
      sum += least;
      if (where != free) trial.push_back(where);
    }
    if (sum < best) {
      best = sum;
      chosen = trial;
    }
  }
  for (const std::size_t each : chosen) asked_[each] += people;
  return best;
}

/// What is proven with the prices as they are, in parts.
std::int64_t priced_places::round() {
  asked_.assign(places_.size(), 0);
  std::int64_t sum = sure_ * part;
  for (const auto& [who, people] : askers_) sum += people * pay(who, people);
  for (std::size_t e = 0; e < places_.size(); ++e)
    if (places_[e] > 0) sum -= places_[e] * prices_[e];
  return sum;
}

std::int64_t priced_places::bound() {
  std::int64_t work = 1;
  for (const auto& [who, people] : askers_)
    for (const auto& ways : who.steps) work += static_cast<std::int64_t>(who.latest.size() * (1 + ways.size()));
  const std::int64_t rounds = std::clamp<std::int64_t>(most_work / work, 1, most_rounds);
  std::int64_t best = 0, share = 1024;  // of 1024: how far a step goes
  for (std::int64_t at = 0, since = 0; at < rounds && share > 0 && !stops_(); ++at) {
    const std::int64_t proven = round();
    since = proven > best ? 0 : since + 1;
    best = std::max(best, proven);
    if (since == patience) share = share * 7 / 10, since = 0;
    std::int64_t square = 0;
    for (std::size_t e = 0; e < places_.size(); ++e) {
      const std::int64_t over = places_[e] < 0 ? 0 : asked_[e] - places_[e];
      if (over > 0 || prices_[e] > 0) square += over * over;
    }
    if (square == 0) break;  // nobody asks more than there is, and what has a price is full: no prices prove more
    const std::int64_t step = std::max<std::int64_t>((best + best / 20 + part - proven) / 1024 * share / square, 1);
    for (std::size_t e = 0; e < places_.size(); ++e)
      if (places_[e] >= 0)
        prices_[e] = std::clamp<std::int64_t>(prices_[e] + step * (asked_[e] - places_[e]), 0, (terms_ + 1) * part);
  }
  return (best + part - 1) / part;
}

std::int64_t least_terms(const schedule_ground& ground, const team_request& request,
                         const team_floor& floor, const std::function<bool()>& stops) {
  const std::vector<std::int64_t>& alone = floor.terms;
  const std::int64_t all = std::accumulate(alone.begin(), alone.end(), std::int64_t{0});
  std::int64_t least = all;
  if (ground.held == nullptr || ground.calendar.size() == 0) return least;
  for (const step_index step : ground.fw.steps().indices()) {
    if (ground.held->editions_of(step).empty() || stops()) continue;
    std::vector<std::int64_t> ready;  // of those who can fill an edition
    for (std::size_t i = 0; i < request.members.size(); ++i)
      if (alone[i] <= static_cast<std::int64_t>(ground.calendar.size()) &&
          std::ranges::count(request.members[i].request.steps, step, &step_to_schedule::step) > 0)
        ready.push_back(alone[i]);
    std::ranges::sort(ready);
    const std::int64_t apart = std::accumulate(ready.begin(), ready.end(), std::int64_t{0});
    least = std::max(least, all - apart + places_of_step(ground, step, ready, floor.never).terms);
  }
  return std::max(least, priced_places{ground, request, floor, stops}.bound());
}

}  // namespace loopbaan::detail
