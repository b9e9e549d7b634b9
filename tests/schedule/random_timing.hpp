// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <vector>

#include <schedule/timing/search.hpp>

#include <support/random.hpp>

/// Small problems of times, and what a choice of them comes to, by its definition.
namespace loopbaan::testing {

using detail::timing_problem;

using choice = std::vector<std::size_t>;

/// In a choice: the step is left out.
inline constexpr std::size_t left_out = static_cast<std::size_t>(-1);

inline int pick(dice& roll, int low, int high) {
  return low + static_cast<int>(roll.below(static_cast<std::size_t>(high - low + 1)));
}

/// A small problem with everything in it: long steps, alternatives of several levels, lots that lapse and serve some
/// steps alone, prices that differ.
inline timing_problem random_problem(dice& roll) {
  timing_problem made;
  made.terms = pick(roll, 2, 5);
  const int steps = pick(roll, 1, 5);
  for (int j = 0; j < steps; ++j) {
    timing_problem::step step;
    const int minutes = pick(roll, 0, 6);
    const int length = roll.chance(25) ? 2 : 1;
    const int price = pick(roll, 0, 4);
    for (int term = 0; term + length <= made.terms; ++term) {
      if (roll.chance(10)) continue;
      const int editions = roll.chance(15) ? 2 : 1;
      for (int edition = 0; edition < editions; ++edition) {
        timing_problem::option option{term, term + length - 1, roll.chance(30) ? pick(roll, 0, 4) : price, {}};
        for (int part = 0; part < length; ++part)
          option.minutes.push_back(minutes * (part + 1) / length - minutes * part / length);
        step.options.push_back(std::move(option));
      }
    }
    for (int needs = pick(roll, 0, 1); needs > 0; --needs) {
      timing_problem::need need;
      for (int sets = pick(roll, 1, 3); sets > 0; --sets) {
        std::vector<std::uint64_t> set;
        for (int givers = pick(roll, 1, 2); givers > 0; --givers)
          set.push_back(roll.below(std::size_t{1} << steps) & ~(std::uint64_t{1} << j));
        need.sets.push_back(std::move(set));
      }
      need.at_least = roll.below(need.sets.size()) + 1;
      if (roll.chance(50)) step.needs.push_back(std::move(need));
    }
    step.hours_of = roll.below(3) + 1;
    step.money_of = roll.below(3) + 1;
    step.hours_bind = roll.chance(60);
    step.money_binds = roll.chance(30);
    made.steps.push_back(std::move(step));
  }
  for (auto* lots : {&made.hours, &made.money})
    for (int lot = pick(roll, 0, 4); lot > 0; --lot) {
      const int first = pick(roll, 0, made.terms - 1);
      lots->push_back({pick(roll, 0, 1), pick(roll, 1, 9), first, pick(roll, first, made.terms - 1)});
    }
  if (roll.chance(50))
    for (int term = 0; term < made.terms; ++term) made.most_in.push_back(pick(roll, 2, 8));
  return made;
}

/// What is asked of the lots in one term by who may have the same accounts.
struct asked_there {
  std::uint64_t accounts;
  int term;
  std::int64_t amount;
};

/// Hall's condition, over all sets of askers: there is as much for each set as it asks.
inline bool can_be_had(const std::vector<asked_there>& asked, const std::vector<timing_problem::lot>& lots) {
  for (std::size_t set = 1; set < std::size_t{1} << asked.size(); ++set) {
    std::int64_t wanted = 0;
    std::int64_t there = 0;
    for (std::size_t i = 0; i < asked.size(); ++i)
      if ((set >> i & 1) != 0) wanted += asked[i].amount;
    for (const auto& lot : lots)
      for (std::size_t i = 0; i < asked.size(); ++i)
        if ((set >> i & 1) != 0 && (asked[i].accounts >> lot.account & 1) != 0 && lot.first <= asked[i].term &&
            asked[i].term <= lot.last) {
          there += lot.amount;
          break;
        }
    if (wanted > there) return false;
  }
  return true;
}

inline void add(std::vector<asked_there>& to, std::uint64_t accounts, int term, std::int64_t amount) {
  for (asked_there& each : to)
    if (each.accounts == accounts && each.term == term) {
      each.amount += amount;
      return;
    }
  if (amount > 0) to.push_back({accounts, term, amount});
}

struct weighed {
  int terms = 0;
  std::int64_t cents = 0;
  std::int64_t fullest = 0;

  friend auto operator<=>(const weighed&, const weighed&) = default;
};

/// What a choice comes to; nothing where it is none.
inline std::optional<weighed> weigh(const timing_problem& problem, const choice& chosen) {
  weighed made;
  std::vector<std::int64_t> load(static_cast<std::size_t>(problem.terms), 0);
  std::vector<asked_there> hours;
  std::vector<asked_there> money;
  const auto option_of = [&](std::size_t j) -> const timing_problem::option& {
    return problem.steps[j].options[chosen[j]];
  };
  for (std::size_t j = 0; j < chosen.size(); ++j) {
    if (chosen[j] == left_out) continue;
    const timing_problem::step& step = problem.steps[j];
    const timing_problem::option& option = option_of(j);
    made.terms = std::max(made.terms, option.last + 1);
    made.cents += option.cents;
    for (int term = option.first; term <= option.last; ++term) {
      const std::int64_t minutes = option.minutes[static_cast<std::size_t>(term - option.first)];
      load[static_cast<std::size_t>(term)] += minutes;
      if (step.hours_bind) add(hours, step.hours_of, term, minutes);
    }
    if (step.money_binds) add(money, step.money_of, option.first, option.cents);
    for (const timing_problem::need& need : step.needs) {
      std::size_t there = 0;
      for (const auto& set : need.sets) {
        bool whole = true;
        for (const std::uint64_t givers : set) {
          bool given = false;
          for (std::size_t i = 0; i < chosen.size(); ++i)
            given = given || ((givers >> i & 1) != 0 && chosen[i] != left_out && option_of(i).last < option.first);
          whole = whole && given;
        }
        there += whole ? 1 : 0;
      }
      if (there < need.at_least) return std::nullopt;
    }
  }
  for (std::size_t term = 0; term < load.size(); ++term) {
    if (!problem.most_in.empty() && load[term] > problem.most_in[term]) return std::nullopt;
    made.fullest = std::max(made.fullest, load[term]);
  }
  if (!can_be_had(hours, problem.hours) || !can_be_had(money, problem.money)) return std::nullopt;
  return made;
}

}  // namespace loopbaan::testing
