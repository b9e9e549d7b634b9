// SPDX-License-Identifier: BSL-1.0
#include <schedule/timing/choice_search.hpp>

#include <algorithm>
#include <tuple>

#include <schedule/timing/choosing.hpp>

namespace loopbaan::detail {
namespace {

constexpr std::int64_t unbounded = std::int64_t{1} << 60;

class choice_questions {
public:
  choice_questions(const choice_problem& problem, const choice_floor& floor, const timing_limits& limits)
      : problem_{problem}, facts_{problem}, floor_{floor}, limits_{limits} {}

  /// Takes what was found if it is better than what there is, and looks there first from now on.
  void know(const std::vector<std::size_t>& chosen) {
    const timing_answer made = measured(chosen);
    step_set steps;
    for (std::size_t j = 0; j < chosen.size(); ++j)
      if (chosen[j] != not_taken) steps.add(j);
    if (answer.chosen.empty() || rated(made) < rated(answer)) {
      answer.chosen = made.chosen;
      answer.terms_used = made.terms_used;
      answer.cents = made.cents;
      answer.fullest = made.fullest;
      std::erase(guides_, steps);
      guides_.insert(guides_.begin(), steps);
    } else if (std::ranges::count(guides_, steps) == 0) {
      guides_.push_back(steps);
    }
  }

  choosing::found ask(int terms, std::int64_t cents, std::int64_t most) {
    if (guides_.empty()) guides_.push_back({});
    choosing search{problem_, facts_, {terms, cents, most}, guides_, limits_};
    const choosing::found found = search.run();
    answer.nodes += search.nodes();
    if (found == choosing::found::yes) know(search.chosen());
    return found;
  }

  /// The earliest end; false where there is none, or none was found.
  bool find_end() {
    int terms = floor_.terms;
    for (const auto& need : problem_.goal) terms = std::max(terms, ready(need, facts_.ended));
    problem_.must.each([&](std::size_t j) { terms = std::max(terms, facts_.ended[j]); });
    if (terms > problem_.timing.terms) return give(timing_answer::outcome::impossible, problem_.timing.terms + 1);
    bool proven = true;
    const bool is_known = !answer.chosen.empty();
    for (answer.at_least = terms; terms <= problem_.timing.terms; ++terms) {
      const bool is_reached = is_known && answer.terms_used <= terms;
      const choosing::found found = is_reached ? choosing::found::yes : ask(terms, unbounded, unbounded);
      if (found == choosing::found::yes) {
        answer.what = proven ? timing_answer::outcome::optimal : timing_answer::outcome::feasible;
        return true;
      }
      proven = proven && found == choosing::found::no;
      if (proven) answer.at_least = terms + 1;
    }
    return proven ? give(timing_answer::outcome::impossible, problem_.timing.terms + 1)
                  : give(timing_answer::outcome::unknown, answer.at_least);
  }

  void find_cheapest() {
    const int terms = answer.terms_used;
    answer.cents_at_least = least([](const timing_problem::step& step) {
      return std::ranges::min_element(step.options, {}, &timing_problem::option::cents)->cents;
    });
    answer.cents_at_least = std::max(answer.cents_at_least, floor_.cents);
    while (answer.cents > answer.cents_at_least) {
      const choosing::found found = ask(terms, answer.cents - 1, unbounded);
      if (found == choosing::found::yes) continue;
      if (found == choosing::found::no)
        answer.cents_at_least = answer.cents;
      else
        answer.what = timing_answer::outcome::feasible;
      break;
    }
  }

  void find_evenest() {
    const int terms = answer.terms_used;
    if (terms == 0) return;
    const std::int64_t sum =
        std::max(floor_.minutes, least([](const timing_problem::step& step) { return step.minutes(); }));
    answer.fullest_at_least = std::min(answer.fullest, (sum + terms - 1) / terms);
    while (answer.fullest_at_least < answer.fullest) {
      const std::int64_t most = answer.fullest_at_least + (answer.fullest - answer.fullest_at_least) / 2;
      switch (ask(terms, answer.cents, most)) {
        case choosing::found::yes:
          break;
        case choosing::found::no:
          answer.fullest_at_least = most + 1;
          break;
        case choosing::found::given_up:
          answer.what = timing_answer::outcome::feasible;
          return;
      }
    }
  }

  timing_answer answer;

private:
  using rating = std::tuple<int, std::int64_t, std::int64_t>;
  static rating rated(const timing_answer& of) { return {of.terms_used, of.cents, of.fullest}; }

  [[nodiscard]] timing_answer measured(const std::vector<std::size_t>& chosen) const {
    timing_answer made;
    made.chosen = chosen;
    std::vector<std::int64_t> load(static_cast<std::size_t>(problem_.timing.terms) + 1, 0);
    for (std::size_t j = 0; j < chosen.size(); ++j) {
      if (chosen[j] == not_taken) continue;
      const auto& option = problem_.timing.steps[j].options[chosen[j]];
      made.terms_used = std::max(made.terms_used, option.last + 1);
      made.cents += option.cents;
      for (int term = option.first; term <= option.last; ++term)
        load[static_cast<std::size_t>(term)] += option.minutes[static_cast<std::size_t>(term - option.first)];
    }
    made.fullest = *std::ranges::max_element(load);
    return made;
  }

  /// A lower bound of what steps take that reach the goal.
  template <class Amount>
  [[nodiscard]] std::int64_t least(Amount amount) const {
    std::vector<std::int64_t> weight;
    for (const auto& step : problem_.timing.steps)
      weight.push_back(step.options.empty() ? choice_facts::barred : amount(step));
    std::int64_t sum = 0;
    if (const auto marks = facts_.landmarks(weight))
      for (const auto& each : *marks) sum += each.price;
    return sum;
  }

  bool give(timing_answer::outcome what, int at_least) {
    answer.what = what;
    answer.at_least = at_least;
    return false;
  }

  const choice_problem& problem_;
  choice_facts facts_;
  const choice_floor& floor_;
  const timing_limits& limits_;
  std::vector<step_set> guides_;
};

}  // namespace

timing_answer find_choice(const choice_problem& problem, const std::vector<std::vector<std::size_t>>& known,
                          const choice_floor& floor, const timing_limits& limits) {
  choice_questions asked{problem, floor, limits};
  for (const auto& each : known) asked.know(each);
  if (!asked.find_end()) return asked.answer;
  asked.find_cheapest();
  asked.find_evenest();
  return asked.answer;
}

timing_answer find_any_choice(const choice_problem& problem, const timing_limits& limits) {
  const choice_floor floor;
  choice_questions asked{problem, floor, limits};
  switch (asked.ask(problem.timing.terms, unbounded, unbounded)) {
    case choosing::found::yes:
      asked.answer.what = timing_answer::outcome::feasible;
      break;
    case choosing::found::no:
      asked.answer.what = timing_answer::outcome::impossible;
      asked.answer.at_least = problem.timing.terms + 1;
      break;
    case choosing::found::given_up:
      break;
  }
  return asked.answer;
}

}  // namespace loopbaan::detail
