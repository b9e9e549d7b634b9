// SPDX-License-Identifier: BSL-1.0
#include <schedule/timing/filled_terms.hpp>

#include <algorithm>

namespace loopbaan::detail {

filled_terms::filled_terms(const timing_problem& problem, const std::vector<int>& next_fresh, bounds within)
    : hours{problem.hours, problem.terms},
      money{problem.money, problem.terms},
      chosen(problem.steps.size(), not_begun),
      load(static_cast<std::size_t>(problem.terms), 0),
      problem_{problem},
      next_fresh_{next_fresh},
      bounds_{within} {}

std::int64_t filled_terms::most_in(int term) const {
  if (problem_.most_in.empty()) return bounds_.most;
  return std::min(bounds_.most, problem_.most_in[static_cast<std::size_t>(term)]);
}

bool filled_terms::begin(std::size_t j, std::size_t at) {
  const timing_problem::step& step = problem_.steps[j];
  const timing_problem::option& option = step.options[at];
  if (option.last >= bounds_.terms) return false;
  const auto minutes_in = [&](int term) { return option.minutes[static_cast<std::size_t>(term - option.first)]; };
  for (int term = option.first; term <= option.last; ++term)
    if (load[static_cast<std::size_t>(term)] + minutes_in(term) > most_in(term)) return false;
  const std::size_t hours_before = hours.mark();
  const std::size_t money_before = money.mark();
  bool fits = spent + option.cents <= bounds_.cents;
  for (int term = option.first; fits && step.hours_bind && term <= option.last; ++term)
    fits = hours.ask(hours.in_term(step.hours_of, term), minutes_in(term));
  if (fits && step.money_binds) fits = money.ask(money.in_term(step.money_of, option.first), option.cents);
  if (!fits) {
    hours.back_to(hours_before);
    money.back_to(money_before);
    return false;
  }
  for (int term = option.first; term <= option.last; ++term) load[static_cast<std::size_t>(term)] += minutes_in(term);
  spent += option.cents;
  chosen[j] = at;
  return true;
}

void filled_terms::undo(std::size_t j, std::size_t hours_before, std::size_t money_before) {
  const timing_problem::option& option = option_of(j);
  hours.back_to(hours_before);
  money.back_to(money_before);
  for (int term = option.first; term <= option.last; ++term)
    load[static_cast<std::size_t>(term)] -= option.minutes[static_cast<std::size_t>(term - option.first)];
  spent -= option.cents;
  chosen[j] = not_begun;
}

bool filled_terms::gains_by_waiting(std::size_t j, int term) const {
  const timing_problem::option* now = nullptr;
  for (const auto& option : problem_.steps[j].options) {
    if (option.first != term || option.last != term) continue;
    if (now == nullptr || option.cents < now->cents) now = &option;
  }
  if (now == nullptr || load[static_cast<std::size_t>(term)] + now->minutes.front() > most_in(term)) return true;
  const int fresh = next_fresh_[static_cast<std::size_t>(term)];
  return std::ranges::any_of(problem_.steps[j].options, [&](const auto& option) {
    return option.first > term && option.first < fresh && (option.last >= fresh || option.cents < now->cents);
  });
}

}  // namespace loopbaan::detail
