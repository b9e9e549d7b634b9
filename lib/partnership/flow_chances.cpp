// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/partnership/flow_answer.hpp>

#include <algorithm>
#include <cmath>
#include <tuple>

#include <partnership/flow_chances.hpp>

namespace loopbaan {
namespace detail {
namespace {

constexpr double flow_tail = 1e-13;

/// Without what is all but impossible at either end.
void trim(flow_chances& made) {
  double low = 0, high = 0;
  std::size_t from = 0, to = made.of.size();
  while (from + 1 < to && low + made.of[from] < flow_tail) low += made.of[from++];
  while (to > from + 1 && high + made.of[to - 1] < flow_tail) high += made.of[--to];
  made.of.erase(made.of.begin() + static_cast<std::ptrdiff_t>(to), made.of.end());
  made.of.erase(made.of.begin(), made.of.begin() + static_cast<std::ptrdiff_t>(from));
  made.first += static_cast<std::int64_t>(from);
}

/// A binomial, by the ratio of neighbours from its peak on.
flow_chances binomial(std::int64_t people, double chance) {
  if (people <= 0 || chance <= 0) return {1, 0, {1}};
  if (chance >= 1) return {1, people, {1}};
  const auto n = static_cast<double>(people);
  const double odds = chance / (1 - chance);
  const auto peak = std::min(people, static_cast<std::int64_t>(std::floor((n + 1) * chance)));
  std::vector<double> below, above{1};
  double sum = 1, at = 1;
  for (std::int64_t x = peak; x > 0 && at > 1e-18; --x) {
    at *= static_cast<double>(x) / (n - static_cast<double>(x) + 1) / odds;
    below.push_back(at);
    sum += at;
  }
  at = 1;
  for (std::int64_t x = peak; x < people && at > 1e-18; ++x) {
    at *= (n - static_cast<double>(x)) / static_cast<double>(x + 1) * odds;
    above.push_back(at);
    sum += at;
  }
  flow_chances made{1, peak - static_cast<std::int64_t>(below.size()), {}};
  made.of.assign(below.rbegin(), below.rend());
  made.of.insert(made.of.end(), above.begin(), above.end());
  for (double& each : made.of) each /= sum;
  trim(made);
  return made;
}

}  // namespace

flow_chances on_steps(const flow_chances& of, double factor, double step) {
  const double per = of.step * factor / step;
  const auto first = static_cast<std::int64_t>(std::floor(static_cast<double>(of.first) * per));
  const auto last = static_cast<std::int64_t>(std::floor(static_cast<double>(of.first + static_cast<std::int64_t>(of.of.size()) - 1) * per)) + 1;
  flow_chances made{step, first, std::vector<double>(static_cast<std::size_t>(last - first + 1))};
  for (std::size_t i = 0; i < of.of.size(); ++i) {
    const double value = static_cast<double>(of.first + static_cast<std::int64_t>(i)) * per;
    const double whole = std::floor(value);
    const auto place = static_cast<std::size_t>(static_cast<std::int64_t>(whole) - first);
    made.of[place] += of.of[i] * (1 - (value - whole));
    made.of[place + 1] += of.of[i] * (value - whole);
  }
  trim(made);
  return made;
}

namespace {

flow_chances sum_of_two(const flow_chances& one, const flow_chances& two) {
  flow_chances made{one.step, one.first + two.first, std::vector<double>(one.of.size() + two.of.size() - 1)};
  for (std::size_t i = 0; i < one.of.size(); ++i) {
    const double weight = one.of[i];
    if (weight == 0) continue;
    double* const into = made.of.data() + i;
    for (std::size_t j = 0; j < two.of.size(); ++j) into[j] += weight * two.of[j];
  }
  trim(made);
  return made;
}

/// Trials that are alike are one.
void join(std::vector<flow_trial>& trials) {
  std::erase_if(trials, [](const flow_trial& each) { return each.people == 0 || each.chance <= 0; });
  std::ranges::sort(trials, [](const flow_trial& one, const flow_trial& two) {
    return std::tie(one.chance, one.fte) < std::tie(two.chance, two.fte);
  });
  std::vector<flow_trial> made;
  for (const flow_trial& each : trials)
    if (!made.empty() && made.back().chance == each.chance && made.back().fte == each.fte)
      made.back().people += each.people;
    else
      made.push_back(each);
  trials = std::move(made);
}

}  // namespace

flow_chances sum_of_all(std::vector<flow_chances> all, std::size_t most_steps) {
  if (all.empty()) return {1, 0, {1}};
  while (all.size() > 1) {
    std::vector<flow_chances> next;
    for (std::size_t i = 0; i + 1 < all.size(); i += 2) {
      const double step = std::max(all[i].step, all[i + 1].step);
      for (flow_chances* each : {&all[i], &all[i + 1]})
        if (each->step < step) *each = on_steps(*each, 1, step);
      next.push_back(sum_of_two(all[i], all[i + 1]));
      if (next.back().of.size() > most_steps) next.back() = on_steps(next.back(), 1, 2 * step);
    }
    if (all.size() % 2 == 1) next.push_back(std::move(all.back()));
    all = std::move(next);
  }
  return std::move(all.front());
}

flow_chances chances_of_people(std::vector<flow_trial> trials) {
  for (flow_trial& each : trials) each.fte = 1;
  join(trials);
  std::vector<flow_chances> all;
  for (const flow_trial& each : trials) all.push_back(binomial(each.people, each.chance));
  return sum_of_all(std::move(all));
}

flow_chances chances_of_fte(std::vector<flow_trial> trials) {
  join(trials);
  std::vector<flow_chances> all;
  for (const flow_trial& each : trials) {
    const flow_chances people = binomial(each.people, each.chance);
    double step = flow_fte_step;
    while (static_cast<double>(people.of.size()) * each.fte / step > static_cast<double>(flow_fte_steps)) step *= 2;
    all.push_back(on_steps(people, each.fte, step));
  }
  return sum_of_all(std::move(all), flow_fte_steps);
}

double whole_quantile(const flow_chances& of, double share) {
  double sum = 0;
  for (std::size_t i = 0; i < of.of.size(); ++i)
    if ((sum += of.of[i]) >= share - 1e-12) return of.step * static_cast<double>(of.first + static_cast<std::int64_t>(i));
  return of.step * static_cast<double>(of.first + static_cast<std::int64_t>(of.of.size()) - 1);
}

double smooth_quantile(const flow_chances& of, double share) {
  double before = 0;
  const auto first = static_cast<double>(of.first);
  if (of.of.size() == 1) return of.step * first;
  for (std::size_t i = 0; i < of.of.size(); before += of.of[i++])
    if (before + of.of[i] >= share)
      return of.step * std::max(0.0, first + static_cast<double>(i) - 0.5 + (share - before) / of.of[i]);
  return of.step * (first + static_cast<double>(of.of.size()) - 1);
}

}  // namespace detail

std::vector<double> chances_of_sum(const std::vector<flow_trials>& trials) {
  std::vector<detail::flow_trial> all;
  for (const flow_trials& each : trials) all.push_back({each.people, each.chance, 1});
  const detail::flow_chances made = detail::chances_of_people(std::move(all));
  std::vector<double> from_zero(static_cast<std::size_t>(made.first));
  from_zero.insert(from_zero.end(), made.of.begin(), made.of.end());
  return from_zero;
}

}  // namespace loopbaan
