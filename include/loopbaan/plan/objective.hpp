// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <loopbaan/framework/framework.hpp>

namespace loopbaan {

/// What a plan is cheap in: study time (whole minutes), money (whole euro cents) or time on the calendar (whole weeks).
enum class objective { hours, cost, weeks };

/// "hours", "cost" or "weeks".
[[nodiscard]] std::string_view name(objective) noexcept;

/// The objective of a name. Errors: 601 unknown_objective.
[[nodiscard]] result<objective> parse_objective(std::string_view);

/// What a step costs under an objective, in whole units (minutes, cents, weeks); what is not given counts as 0.
[[nodiscard]] std::int64_t cost_of(const step&, objective) noexcept;

/// A non-negative amount with its unit in words: "64,5 uur", "€ 1.950", "10 weeks".
[[nodiscard]] std::string print_amount(std::int64_t amount, objective, language);

}  // namespace loopbaan
