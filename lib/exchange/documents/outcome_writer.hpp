// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>
#include <vector>

#include <loopbaan/plan/outcome.hpp>

#include <exchange/json/parser.hpp>

namespace loopbaan::detail {

/// Whole units of an objective as documents show them: hours, euro, weeks or points.
[[nodiscard]] json write_amount(std::int64_t units, objective in);

[[nodiscard]] json ids_of(const framework&, const std::vector<step_index>&);

/// Levels that are missing, or left.
[[nodiscard]] json write_missing(const framework&, const std::vector<missing_level>&);

/// The steps of a plan with their reasons.
[[nodiscard]] json write_steps(const framework&, const plan_outcome&);

/// A whole outcome: status, cost and bound in the unit of the objective, steps, what is missing, what goes against it.
[[nodiscard]] json write_outcome(const framework&, objective in, const plan_outcome&);

}  // namespace loopbaan::detail
