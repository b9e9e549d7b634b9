// SPDX-License-Identifier: BSL-1.0
#include <algorithm>

#include <plan/model/compiled_request.hpp>
#include <plan/model/journey.hpp>
#include <schedule/compiled_schedule.hpp>

namespace loopbaan::detail {

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
  const opening when = opens(asks, stands_.phase);
  if (when.when == opening::kind::never) needs.push_back({1, {{0}}});
  if (when.when == opening::kind::entering) {
    need_all(levels_before(ground_.fw, when.phase));
    for (const resolved_choice& each : choices_before(ground_.fw, when.phase)) need_some(each);
  }
  return needs;
}

}  // namespace loopbaan::detail
