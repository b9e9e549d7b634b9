// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <iterator>

#include <framework/phase_ways.hpp>
#include <schedule/compiled_schedule.hpp>

namespace loopbaan::detail {

namespace {

using mask_set = std::vector<std::uint64_t>;

/// Is everything in one set in another too? Then who has the other has this.
bool contains(const mask_set& large, const mask_set& small) {
  return std::ranges::all_of(small, [&](std::uint64_t each) { return std::ranges::count(large, each) > 0; });
}

/// Adds the sets of steps that meet all of these needs, a step of each of their masks: what nothing of the plan gives, and
/// what asks no less than another, is left out.
void write_out(const std::vector<timing_problem::need>& all, std::vector<mask_set>& to) {
  std::vector<mask_set> made{{}};
  for (const timing_problem::need& need : all) {
    std::vector<std::pair<mask_set, std::size_t>> partly;  // and how many sets of the need it has
    for (mask_set& each : made) partly.emplace_back(std::move(each), 0);
    for (std::size_t i = 0; i < need.sets.size(); ++i) {
      if (std::ranges::count(need.sets[i], 0U) > 0) continue;
      const std::size_t before = partly.size();
      for (std::size_t j = 0; j < before; ++j) {
        if (partly[j].second == need.at_least) continue;
        auto with = partly[j];
        with.first.insert(with.first.end(), need.sets[i].begin(), need.sets[i].end());
        ++with.second;
        partly.push_back(std::move(with));
      }
    }
    made.clear();
    for (auto& [set, count] : partly)
      if (count == need.at_least) made.push_back(std::move(set));
  }
  for (mask_set& each : made) {
    std::ranges::sort(each);
    each.erase(std::unique(each.begin(), each.end()), each.end());
    if (std::ranges::any_of(to, [&](const mask_set& other) { return contains(each, other); })) continue;
    std::erase_if(to, [&](const mask_set& other) { return contains(other, each); });
    to.push_back(std::move(each));
  }
}

}  // namespace

std::vector<timing_problem::need> compiled_schedule::needs_of(std::size_t step) const {
  std::vector<timing_problem::need> needs;
  const auto has_already = [&](const attainment& each) {
    return counted(stands_.levels[each.competence.value]) >= each.level;
  };
  const auto givers = [&](const attainment& wanted) {
    std::uint64_t found = 0;
    for (std::size_t i = 0; i < steps_.size(); ++i)
      if (i != step && std::ranges::any_of(ground_.fw.resolved(steps_[i].step).yields, [&](const attainment& each) {
            return each.competence == wanted.competence && each.level >= wanted.level;
          }))
        found |= std::uint64_t{1} << i;
    return found;
  };
  const auto set_of = [&](const std::vector<attainment>& wanted) {
    std::vector<std::uint64_t> set;
    for (const attainment& each : wanted)
      if (!has_already(each)) set.push_back(givers(each));
    return set;
  };
  const auto need_all = [&](const std::vector<attainment>& wanted) {
    if (auto set = set_of(wanted); !set.empty()) needs.push_back({1, {std::move(set)}});
  };
  const auto need_some = [&](const resolved_choice& choice) {
    timing_problem::need made{choice.at_least, {}};
    for (const auto& each : choice.any_of) {
      auto set = set_of(each);
      if (set.empty() && made.at_least > 0)
        --made.at_least;
      else if (!set.empty())
        made.sets.push_back(std::move(set));
    }
    if (made.at_least > 0) needs.push_back(std::move(made));
  };
  const resolved_step& asks = ground_.fw.resolved(steps_[step].step);
  need_all(asks.required);
  need_some(asks);
  for (const step_index each : asks.after) {
    if (std::ranges::count(stands_.done, each) > 0) continue;
    std::uint64_t self = 0;
    for (std::size_t i = 0; i < steps_.size(); ++i)
      if (steps_[i].step == each) self = std::uint64_t{1} << i;
    needs.push_back({1, {{self}}});
  }
  const opening when = opens(ground_.fw, asks, stands_.phase);
  if (when.never()) needs.push_back({1, {{0}}});
  if (when.when != opening::kind::entering) return needs;
  std::vector<phase_way> ways;
  for (const phase_index each : when.doors())
    std::ranges::copy(ways_into(ground_.fw, each, stands_.phase.value()), std::back_inserter(ways));
  if (ways.size() == 1) {
    need_all(levels_of(ground_.fw, ways.front()));
    for (const resolved_choice& each : choices_of(ground_.fw, ways.front())) need_some(each);
    return needs;
  }
  // Any way will do. Of each way what it needs, written out: a choice on a way that is not the only one is so many of its
  // sets, in every combination. Of the steps of one plan that are few.
  timing_problem::need any{1, {}};
  for (const phase_way& way : ways) {
    std::vector<timing_problem::need> own;
    needs.swap(own);
    need_all(levels_of(ground_.fw, way));
    for (const resolved_choice& each : choices_of(ground_.fw, way)) need_some(each);
    needs.swap(own);
    write_out(own, any.sets);
  }
  const bool free = std::ranges::any_of(any.sets, [](const auto& set) { return set.empty(); });
  if (!free) needs.push_back(std::move(any));
  return needs;
}

}  // namespace loopbaan::detail
