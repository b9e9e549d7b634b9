// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <loopbaan/plan/outcome.hpp>

namespace loopbaan::detail {

/// What is wrong with parts of an outcome, for who explains them one by one: 430, 431, 511.
[[nodiscard]] diagnostics errors_of(const framework&, const reason&);
[[nodiscard]] diagnostics errors_of(const framework&, const missing_piece&);

/// Refuses outcomes that are not one for each of so many people. @throws error 432, and as `errors_of`
void require_outcomes(const framework&, const std::vector<plan_outcome>&, std::size_t people);

}  // namespace loopbaan::detail
