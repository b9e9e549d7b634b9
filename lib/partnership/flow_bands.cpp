// SPDX-License-Identifier: BSL-1.0
#include <partnership/flow_bands.hpp>

#include <algorithm>
#include <cmath>

namespace loopbaan::detail {

flow_no_range no_range_of(const flow_rates& rates, const std::vector<flow_group>& groups) {
  if (rates.has_net()) return flow_no_range::net_ratio;
  for (const flow_group& each : groups)
    if (!each.people) return flow_no_range::fte_only;
  for (const flow_group& each : groups)
    if (each.enters == 0 && *each.people != std::floor(*each.people)) return flow_no_range::broken_people;
  return flow_no_range::none;
}

std::vector<std::pair<std::size_t, std::size_t>> flow_outlook::selections() const {
  std::vector<std::pair<std::size_t, std::size_t>> made{{flow_cell::all, flow_cell::all}};
  for (std::size_t phase = 0; phase < plan_.phases.size(); ++phase) made.emplace_back(flow_cell::all, phase);
  for (std::size_t region = 0; region < plan_.regions.size(); ++region) made.emplace_back(region, flow_cell::all);
  return made;
}

std::int64_t flow_outlook::year(std::size_t boundary) const {
  return static_cast<int>(plan_.start.year()) + static_cast<std::int64_t>(boundary) * plan_.period_years.value_or(1);
}

std::map<flow_outlook::place, flow_outlook::amount> flow_outlook::sums(const std::vector<flow_cell>& cells) const {
  std::map<place, amount> made;
  const auto add = [&](const flow_cell& of, std::size_t boundary, std::int64_t people, std::int64_t fte) {
    for (int which = 0; which < 3; ++which) {
      const bool by_region = (which & 1) != 0, by_phase = (which & 2) != 0;
      if ((by_region && of.region == flow_cell::all) || (by_phase && of.phase == flow_cell::all)) continue;
      amount& sum = made[{by_region ? of.region : flow_cell::all, by_phase ? of.phase : flow_cell::all, boundary}];
      sum.people += people;
      sum.fte += fte;
    }
  };
  for (const flow_cell& each : cells) {
    add(each, each.period, each.people.opening, each.fte.opening);
    if (each.period + 1 == periods_) add(each, periods_, each.people.closing, each.fte.closing);
  }
  return made;
}

void flow_outlook::add(flow_corner corner, flow_rates& rates, const std::vector<flow_group>& groups,
                       const std::vector<flow_cell>& cells, bool with_chance) {
  std::map<place, ends>& into = corner_[corner == flow_corner::most ? 1 : 0];
  for (const flow_group& each : groups) has_people_ = has_people_ && each.people.has_value();
  has_ends_ = has_ends_ || with_chance || rates.has_ranges();
  const double unit = static_cast<double>(flow_unit);
  for (const auto& [where, sum] : sums(cells)) {
    const double people = static_cast<double>(sum.people) / unit, fte = static_cast<double>(sum.fte) / unit;
    into[where] = {{std::floor(people), std::ceil(people)}, {fte, fte}};
  }
  if (with_chance) add_chances(trials_of(rates, groups), into);
}

flow_outlook::trial_lists flow_outlook::trials_of(flow_rates& rates, const std::vector<flow_group>& groups) const {
  // Who is alike but for the region has the same chances, unless a rate is of a region.
  const bool by_region = std::ranges::any_of(plan_.rates, [](const flow_rate& each) { return each.region.has_value(); });
  using likeness = std::tuple<std::size_t, std::size_t, std::size_t, std::int64_t, std::int64_t, std::int64_t, std::size_t>;
  std::map<likeness, std::vector<double>> known;
  const std::size_t phases = plan_.phases.size() + 1;
  trial_lists trials;
  for (const flow_group& each : groups) {
    std::vector<double>& chances = known[{by_region ? each.region : flow_cell::all, each.route, each.phase, each.age_from,
                                          each.age_to, each.service, each.enters}];
    if (chances.empty()) {
      chances.resize((periods_ + 1) * phases);
      const auto slot = [&](std::size_t boundary, std::size_t phase) -> double& {
        return chances[boundary * phases + (phase == flow_cell::all ? phases - 1 : phase)];
      };
      const auto see = [&](std::size_t period, const flow_state& state, double before, const flow_gone<double>& gone) {
        slot(period + 1, state.phase) += before - gone.left - gone.retired - gone.moved;
        if (gone.to != flow_cell::all) slot(period + 1, gone.to) += gone.moved;
      };
      const auto arrive = [&](std::size_t period, const flow_state& state, double share) { slot(period, state.phase) += share; };
      follow_group<double>(rates, each, 1.0, periods_, see, arrive);
    }
    const double whole = std::floor(*each.people), rest = *each.people - whole;
    for (std::size_t boundary = std::max<std::size_t>(each.enters, 1); boundary <= periods_; ++boundary) {
      double any = 0;
      const auto add = [&](std::size_t region, std::size_t phase, double chance) {
        std::vector<flow_trial>& list = trials[{region, phase, boundary}];
        list.push_back({static_cast<std::int64_t>(whole), chance, each.fte});
        if (rest > 0) list.push_back({1, chance * rest, each.fte});
      };
      for (std::size_t phase = 0; phase < phases; ++phase) {
        const double chance = chances[boundary * phases + phase];
        any += chance;
        if (phase + 1 < phases && chance > 0) add(flow_cell::all, phase, std::min(1.0, chance * each.chance));
      }
      add(each.region, flow_cell::all, std::min(1.0, any * each.chance));
    }
  }
  return trials;
}

void flow_outlook::add_chances(const trial_lists& trials, std::map<place, ends>& into) const {
  const double low = (1 - chance_) / 2, high = (1 + chance_) / 2;
  std::map<std::size_t, std::pair<std::vector<flow_chances>, std::vector<flow_chances>>> by_region;
  const auto ends_of = [&](const flow_chances& people, const flow_chances& fte) {
    return ends{{whole_quantile(people, low), whole_quantile(people, high)}, {smooth_quantile(fte, low), smooth_quantile(fte, high)}};
  };
  for (const auto& [where, list] : trials) {
    const auto& [region, phase, boundary] = where;
    const flow_chances people = chances_of_people(list), fte = chances_of_fte(list);
    into[where] = ends_of(people, fte);
    if (phase != flow_cell::all) continue;
    by_region[boundary].first.push_back(people);
    by_region[boundary].second.push_back(fte);
  }
  for (const auto& [boundary, parts] : by_region)
    into[{flow_cell::all, flow_cell::all, boundary}] =
        ends_of(sum_of_all(parts.first), sum_of_all(parts.second, flow_fte_steps));
}

std::vector<flow_point> flow_outlook::points(const std::vector<flow_cell>& expected, bool rates_are_ranges) const {
  const std::map<place, amount> known = sums(expected);
  const std::map<place, ends>& fewest = corner_[0];
  const std::map<place, ends>& most = corner_[rates_are_ranges ? 1 : 0];
  std::vector<flow_point> made;
  for (const auto& [region, phase] : selections())
    for (std::size_t boundary = 0; boundary <= periods_; ++boundary) {
      flow_point point{year(boundary), region, phase, {}, {}, {}, {}, {}, {}};
      const auto found = known.find({region, phase, boundary});
      const amount sum = found == known.end() ? amount{} : found->second;
      if (!expected.empty() && has_people_) point.people = sum.people;
      if (!expected.empty()) point.fte = sum.fte;
      if (has_ends_) {
        const auto low = fewest.find({region, phase, boundary}), high = most.find({region, phase, boundary});
        const ends least = low == fewest.end() ? ends{} : low->second, best = high == most.end() ? ends{} : high->second;
        if (has_people_) point.people_low = static_cast<std::int64_t>(least.people.low);
        if (has_people_) point.people_high = static_cast<std::int64_t>(best.people.high);
        point.fte_low = least.fte.low;
        point.fte_high = best.fte.high;
      }
      made.push_back(point);
    }
  return made;
}

std::vector<flow_need> flow_outlook::needs(const flow_rates& rates) const {
  std::vector<flow_need> made;
  std::vector<flow_need> sum(periods_ + 1);
  const bool has_regions = !plan_.regions.empty();
  for (std::size_t boundary = 0; boundary <= periods_; ++boundary) {
    sum[boundary] = rates.need(flow_cell::all, year(boundary));
    if (!has_regions || sum[boundary].high) continue;
    // Of all together something is known where it is of each region.
    sum[boundary].fte = sum[boundary].low = sum[boundary].high = 0;
    for (std::size_t region = 0; region < plan_.regions.size(); ++region) {
      const flow_need one = rates.need(region, year(boundary));
      for (const auto part : {&flow_need::fte, &flow_need::low, &flow_need::high})
        if (!(one.*part))
          (sum[boundary].*part).reset();
        else if (sum[boundary].*part)
          *(sum[boundary].*part) += *(one.*part);
    }
  }
  made.insert(made.end(), sum.begin(), sum.end());
  for (std::size_t region = 0; region < plan_.regions.size(); ++region)
    for (std::size_t boundary = 0; boundary <= periods_; ++boundary) made.push_back(rates.need(region, year(boundary)));
  return made;
}

}  // namespace loopbaan::detail
