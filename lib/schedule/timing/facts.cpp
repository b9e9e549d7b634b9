// SPDX-License-Identifier: BSL-1.0
#include <schedule/timing/facts.hpp>

#include <algorithm>
#include <bit>

namespace loopbaan::detail {

namespace {

/// The term by which enough of the sets of a need can be there.
int ready(const timing_problem::need& need, const std::vector<int>& ended) {
  std::vector<int> terms;
  for (const auto& set : need.sets) {
    int whole = 0;
    for (std::uint64_t givers : set) {
      int first = timing_facts::never;
      for (; givers != 0; givers &= givers - 1)
        first = std::min(first, ended[static_cast<std::size_t>(std::countr_zero(givers))]);
      whole = std::max(whole, first);
    }
    terms.push_back(whole);
  }
  if (need.at_least > terms.size()) return timing_facts::never;
  if (need.at_least == 0) return 0;
  std::ranges::sort(terms);
  return terms[need.at_least - 1];
}

}  // namespace

std::vector<int> next_fresh_of(const timing_problem& problem) {
  std::vector<int> found(static_cast<std::size_t>(problem.terms), problem.terms);
  for (const auto* lots : {&problem.hours, &problem.money})
    for (const auto& lot : *lots)
      for (int term = 0; term < std::min(lot.first, problem.terms); ++term) {
        int& next = found[static_cast<std::size_t>(term)];
        next = std::min(next, lot.first);
      }
  return found;
}

timing_facts::timing_facts(const timing_problem& problem)
    : before(problem.steps.size()),
      earliest(problem.steps.size(), never),
      ended(problem.steps.size(), never),
      next_fresh{next_fresh_of(problem)} {
  for (std::size_t j = 0; j < problem.steps.size(); ++j) {
    const auto& step = problem.steps[j];
    all |= std::uint64_t{1} << j;
    for (const auto& need : step.needs)
      if (need.at_least == need.sets.size())
        for (const auto& set : need.sets)
          for (const std::uint64_t givers : set)
            if (std::has_single_bit(givers))
              before[static_cast<std::size_t>(std::countr_zero(givers))] |= std::uint64_t{1} << j;
    for (const auto& option : step.options) prices_differ |= option.cents != step.options.front().cents;
  }
  // Each round settles at least one more step.
  for (bool moved = true; moved;) {
    moved = false;
    for (std::size_t j = 0; j < problem.steps.size(); ++j) {
      int from = 0;
      for (const auto& need : problem.steps[j].needs) from = std::max(from, ready(need, ended));
      for (const auto& option : problem.steps[j].options) {
        if (option.first < from) continue;
        if (option.first < earliest[j]) earliest[j] = option.first, moved = true;
        if (option.last + 1 < ended[j]) ended[j] = option.last + 1, moved = true;
      }
    }
  }
}

bool timing_facts::last_begins(const timing_problem& problem, int terms, std::vector<int>& latest) const {
  constexpr int unsettled = -2;
  latest.assign(problem.steps.size(), unsettled);
  // Who must come before itself has no last term; so a way that meets itself ends here.
  std::vector<bool> on_the_way(problem.steps.size(), false);
  const auto settle = [&](auto&& self, std::size_t j) -> int {
    if (latest[j] != unsettled) return latest[j];
    if (on_the_way[j]) return -1;
    on_the_way[j] = true;
    int end = terms;
    for (std::uint64_t rest = before[j]; rest != 0; rest &= rest - 1)
      end = std::min(end, self(self, static_cast<std::size_t>(std::countr_zero(rest))));
    int last = -1;
    for (const auto& option : problem.steps[j].options)
      if (option.last < end && option.first >= earliest[j]) last = std::max(last, option.first);
    return latest[j] = last;
  };
  for (std::size_t j = 0; j < problem.steps.size(); ++j)
    if (settle(settle, j) < 0) return false;
  return true;
}

}  // namespace loopbaan::detail
