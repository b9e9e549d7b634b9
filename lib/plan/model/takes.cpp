// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/plan/takes.hpp>

#include <algorithm>

namespace loopbaan {

bool is_estimate(const step& of, std::string_view figure) {
  if (!of.estimate.value_or(false)) return false;
  return of.estimated.empty() || std::ranges::find(of.estimated, figure) != of.estimated.end();
}

std::string credits_in_words(const framework& fw, const plan_takes& takes, language lang) {
  std::string words;
  for (std::size_t i = 0; i < std::min(takes.credits_given.size(), fw.units().size()); ++i)
    if (const std::int64_t given = takes.credits_given[i]; given > 0)
      words += (words.empty() ? "" : ", ") + decimal(given, 100, 2, lang) + " " +
               fw.units().entries()[i].title.in_language(lang);
  return words;
}

plan_takes takes_of(const framework& fw, const std::vector<planned_step>& steps) {
  plan_takes sum{.credits_given = std::vector<std::int64_t>(fw.units().size())};
  for (const planned_step& each : steps) {
    detail::require_position(each.step.value, fw.steps().size());
    const step& of = fw.steps()[each.step];
    const auto add = [&](const auto& amount, std::string_view figure, std::int64_t& all, std::int64_t& estimated) {
      if (!amount) return;
      all += amount->count();
      if (is_estimate(of, figure)) estimated += amount->count();
    };
    add(of.hours, "hours", sum.minutes, sum.estimated_minutes);
    add(of.hours_of_others, "hours_of_others", sum.minutes_of_others, sum.estimated_minutes_of_others);
    add(of.cost, "cost", sum.cents, sum.estimated_cents);
    for (const auto& [unit, amount] : of.credits_given)
      sum.credits_given[fw.units().find(unit)->value] += amount.count();
    sum.weeks = std::max(sum.weeks, each.ends);
  }
  return sum;
}

}  // namespace loopbaan
