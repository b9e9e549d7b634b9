// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/plan/objective.hpp>

namespace loopbaan {

std::string_view name(objective o) noexcept {
  switch (o) {
    case objective::hours: return "hours";
    case objective::cost: return "cost";
    case objective::weeks: return "weeks";
  }
  return {};
}

result<objective> parse_objective(std::string_view word) {
  for (const objective each : {objective::hours, objective::cost, objective::weeks})
    if (name(each) == word) return each;
  return diagnostic{errc::unknown_objective, {}, {std::string{word}}};
}

std::int64_t cost_of(const step& s, objective o) noexcept {
  switch (o) {
    case objective::hours: return s.hours.value_or(minutes{}).count();
    case objective::cost: return s.cost.value_or(cents{}).count();
    case objective::weeks: return s.weeks.value_or(week_count{}).count();
  }
  return 0;
}

namespace {

/// Euro as people write them: thousands apart, cents only when there are any.
std::string euro(std::int64_t amount, language lang) {
  const bool nl = lang == language::nl;
  std::string whole = std::to_string(amount / 100);
  for (std::size_t at = whole.size(); at > 3; at -= 3) whole.insert(at - 3, 1, nl ? '.' : ',');
  if (amount % 100 != 0) {
    const std::string rest = std::to_string(amount % 100);
    whole += (nl ? ',' : '.') + std::string(2 - rest.size(), '0') + rest;
  }
  return (nl ? "€ " : "€") + whole;
}

}  // namespace

std::string print_amount(std::int64_t amount, objective o, language lang) {
  const bool nl = lang == language::nl;
  switch (o) {
    case objective::hours: return decimal(amount, 60, 2, lang) + (nl ? " uur" : amount == 60 ? " hour" : " hours");
    case objective::cost: return euro(amount, lang);
    case objective::weeks:
      return std::to_string(amount) + (nl ? (amount == 1 ? " week" : " weken") : (amount == 1 ? " week" : " weeks"));
  }
  return {};
}

}  // namespace loopbaan
