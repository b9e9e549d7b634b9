// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include <loopbaan/framework/framework.hpp>

namespace loopbaan {

/// What a plan is cheap in: study time, money, time on the calendar, or a weighted sum of them.
///
/// An amount of it is a whole number: of minutes, of euro cents, of weeks; of a weighted sum, of 1/300 points, where an
/// hour, a euro and a week count as many points as their weights.
struct objective {
  std::int64_t per_hour = 0;  ///< each weight: 0 to `largest_weight`, one of them more than 0
  std::int64_t per_euro = 0;
  std::int64_t per_week = 0;

  static constexpr std::int64_t largest_weight = 1000;

  static const objective hours;
  static const objective cost;
  static const objective weeks;
  /// Costs of one's own, a whole number per step, which the request gives (plan/step_costs.hpp).
  static const objective own;
  /// Credits of the unit that the request names, of which an amount is hundredths.
  static const objective credit;

  friend bool operator==(const objective&, const objective&) = default;
};
inline constexpr objective objective::hours{1, 0, 0};
inline constexpr objective objective::cost{0, 1, 0};
inline constexpr objective objective::weeks{0, 0, 1};
inline constexpr objective objective::own{-1, -1, -1};
inline constexpr objective objective::credit{-2, -2, -2};

/// "hours", "cost", "weeks", "own" or "credits"; "hours=30,cost=1" for a sum in which an hour counts as much as 30 euro.
[[nodiscard]] std::string name(objective);

/// The objective of a name; weights without a common divisor are the same whole, so "hours=2" is "hours".
/// Errors: 601 unknown_objective.
[[nodiscard]] result<objective> parse_objective(std::string_view);

/// Refuses weights that are no objective: below 0, above `largest_weight`, or all 0. @throws error 603
/// impossible_weights
void require_weights(objective);

/// How many whole units make one of what people speak of: 60 minutes, 100 cents, 1 week, 1 of one's own, 100
/// for credits, 300 for a weighted sum.
[[nodiscard]] std::int64_t units_of_one(objective) noexcept;

/// What a step costs under an objective, in whole units; what is not given counts as 0. @throws error 603
[[nodiscard]] std::int64_t cost_of(const step&, objective);

/// A non-negative amount with its unit in words: "64,5 uur", "€ 1.950", "10 weken", "2.145 punten"; of one's own costs
/// points too. Money in another currency than "EUR" has its code: "GBP 1.950". There is no currency where none is named,
/// so that none is forgotten: `framework::currency` has it. @throws error 103 quantity_negative, 981
/// no_currency for money without one
[[nodiscard]] std::string print_amount(std::int64_t amount, objective, language, std::string_view currency);

}  // namespace loopbaan
