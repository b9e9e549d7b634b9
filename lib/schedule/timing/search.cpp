// SPDX-License-Identifier: BSL-1.0
#include <schedule/timing/search.hpp>

#include <algorithm>
#include <numeric>

#include <schedule/timing/fitting.hpp>

namespace loopbaan::detail {
namespace {

constexpr std::int64_t no_limit = std::int64_t{1} << 60;
constexpr std::int64_t nodes_of_a_glance = 128;

std::int64_t fullest_of(const timing_problem& problem, const std::vector<std::size_t>& chosen) {
  std::vector<std::int64_t> load(static_cast<std::size_t>(problem.terms), 0);
  for (std::size_t j = 0; j < chosen.size(); ++j) {
    const auto& option = problem.steps[j].options[chosen[j]];
    for (int term = option.first; term <= option.last; ++term)
      load[static_cast<std::size_t>(term)] += option.minutes[static_cast<std::size_t>(term - option.first)];
  }
  return load.empty() ? 0 : *std::ranges::max_element(load);
}

std::int64_t cents_of(const timing_problem& problem, const std::vector<std::size_t>& chosen) {
  std::int64_t sum = 0;
  for (std::size_t j = 0; j < chosen.size(); ++j) sum += problem.steps[j].options[chosen[j]].cents;
  return sum;
}

int end_of(const timing_problem& problem, const std::vector<std::size_t>& chosen) {
  int end = 0;
  for (std::size_t j = 0; j < chosen.size(); ++j) end = std::max(end, problem.steps[j].options[chosen[j]].last + 1);
  return end;
}

/// Least of what is chosen together: no term can be emptier than what must be spread over all.
std::int64_t least_fullest(const timing_problem& problem, int terms) {
  std::int64_t sum = 0;
  std::int64_t largest = 0;
  for (const auto& step : problem.steps) {
    sum += step.minutes();
    std::int64_t peak = no_limit;
    for (const auto& option : step.options)
      if (option.last < terms) peak = std::min(peak, *std::ranges::max_element(option.minutes));
    largest = std::max(largest, peak == no_limit ? 0 : peak);
  }
  return terms == 0 ? 0 : std::max(largest, (sum + terms - 1) / terms);
}

/// What hours are whole multiples of, and so all that a term can hold.
std::int64_t grain_of(const timing_problem& problem) {
  std::int64_t grain = 0;
  for (const auto& step : problem.steps)
    for (const auto& option : step.options)
      for (const std::int64_t part : option.minutes) grain = std::gcd(grain, part);
  return std::max<std::int64_t>(grain, 1);
}

class questions {
public:
  questions(const timing_problem& problem, const timing_limits& limits)
      : problem_{problem}, facts_{problem}, limits_{limits} {}

  fitting::found ask(int terms, std::int64_t cents, std::int64_t most) { return ask(terms, cents, most, limits_); }

  fitting::found ask(int terms, std::int64_t cents, std::int64_t most, const timing_limits& limits) {
    fitting search{problem_, facts_, {terms, cents, most}, limits};
    const fitting::found found = search.run();
    answer.nodes += search.nodes();
    if (found == fitting::found::yes) answer.chosen = search.chosen();
    return found;
  }

  /// The earliest end; false where there is none, or none was found.
  bool find_end() {
    for (const int ended : facts_.ended)
      if (ended > problem_.terms) return give(timing_answer::outcome::impossible, problem_.terms + 1);
    int terms = 0;
    for (const int ended : facts_.ended) terms = std::max(terms, ended);
    bool proven = true;
    for (answer.at_least = terms; terms <= problem_.terms; ++terms) {
      const fitting::found found = ask(terms, no_limit, no_limit);
      if (found == fitting::found::yes) {
        answer.what = proven ? timing_answer::outcome::optimal : timing_answer::outcome::feasible;
        return true;
      }
      proven = proven && found == fitting::found::no;
      if (proven) answer.at_least = terms + 1;
    }
    return proven ? give(timing_answer::outcome::impossible, problem_.terms + 1)
                  : give(timing_answer::outcome::unknown, answer.at_least);
  }

  void find_cheapest() {
    const int terms = answer.terms_used;
    answer.cents = cents_of(problem_, answer.chosen);
    answer.cents_at_least = 0;
    for (const auto& step : problem_.steps) {
      std::int64_t least = no_limit;
      for (const auto& option : step.options) least = std::min(least, option.cents);
      answer.cents_at_least += least;
    }
    while (facts_.prices_differ && answer.cents > answer.cents_at_least) {
      const fitting::found found = ask(terms, answer.cents - 1, no_limit);
      if (found == fitting::found::yes) {
        answer.cents = cents_of(problem_, answer.chosen);
        continue;
      }
      if (found == fitting::found::no)
        answer.cents_at_least = answer.cents;
      else
        answer.what = timing_answer::outcome::feasible;
      break;
    }
    if (!facts_.prices_differ) answer.cents_at_least = answer.cents;
  }

  /// By halves. That something fits is found soon, that it does not is hard to prove: what is not found soon is left
  /// aside, until it remains to prove that the next less does not fit.
  void find_evenest() {
    const std::int64_t grain = grain_of(problem_);
    answer.fullest = fullest_of(problem_, answer.chosen);
    answer.fullest_at_least = std::min(answer.fullest, least_fullest(problem_, answer.terms_used));
    answer.fullest_at_least += (grain - answer.fullest_at_least % grain) % grain;
    timing_limits soon = limits_;
    soon.nodes = std::min(limits_.nodes, nodes_of_a_glance);
    std::int64_t hopeful = answer.fullest_at_least;
    while (answer.fullest_at_least < answer.fullest) {
      hopeful = std::max(hopeful, answer.fullest_at_least);
      const bool is_proof = hopeful >= answer.fullest;
      const std::int64_t next = answer.fullest - grain;
      const std::int64_t most = is_proof ? next : hopeful + (next - hopeful) / grain / 2 * grain;
      switch (ask(answer.terms_used, answer.cents, most, is_proof ? limits_ : soon)) {
        case fitting::found::yes:
          answer.fullest = fullest_of(problem_, answer.chosen);
          break;
        case fitting::found::no:
          answer.fullest_at_least = most + grain;
          break;
        case fitting::found::given_up:
          if (is_proof) {
            answer.what = timing_answer::outcome::feasible;
            return;
          }
          hopeful = most + grain;
      }
    }
  }

  timing_answer answer;

private:
  bool give(timing_answer::outcome what, int at_least) {
    answer.what = what;
    answer.at_least = at_least;
    return false;
  }

  const timing_problem& problem_;
  timing_facts facts_;
  const timing_limits& limits_;
};

bool has_none(const timing_problem& problem) {
  return std::ranges::any_of(problem.steps, [](const auto& step) { return step.options.empty(); });
}

timing_answer impossible(const timing_problem& problem) {
  timing_answer made;
  made.what = timing_answer::outcome::impossible;
  made.at_least = problem.terms + 1;
  return made;
}

}  // namespace

timing_answer find_times(const timing_problem& problem, const timing_limits& limits) {
  if (has_none(problem)) return impossible(problem);
  questions asked{problem, limits};
  if (!asked.find_end()) return asked.answer;
  asked.answer.terms_used = end_of(problem, asked.answer.chosen);
  asked.find_cheapest();
  asked.find_evenest();
  return asked.answer;
}

timing_answer find_soonest_times(const timing_problem& problem, const timing_limits& limits) {
  if (has_none(problem)) return impossible(problem);
  questions asked{problem, limits};
  if (!asked.find_end()) return asked.answer;
  asked.answer.what = timing_answer::outcome::feasible;
  asked.answer.terms_used = end_of(problem, asked.answer.chosen);
  asked.answer.cents = cents_of(problem, asked.answer.chosen);
  asked.answer.fullest = fullest_of(problem, asked.answer.chosen);
  return asked.answer;
}

timing_answer find_any_times(const timing_problem& problem, const timing_limits& limits) {
  if (has_none(problem)) return impossible(problem);
  questions asked{problem, limits};
  switch (asked.ask(problem.terms, no_limit, no_limit)) {
    case fitting::found::yes:
      asked.answer.what = timing_answer::outcome::feasible;
      asked.answer.terms_used = end_of(problem, asked.answer.chosen);
      break;
    case fitting::found::no:
      return impossible(problem);
    case fitting::found::given_up:
      break;
  }
  return asked.answer;
}

}  // namespace loopbaan::detail
