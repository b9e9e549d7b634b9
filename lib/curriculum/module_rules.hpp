// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <vector>

#include <loopbaan/curriculum/check.hpp>

namespace loopbaan::detail {

/// The rules that look at modules: empty ones, what must come before, who owns their cells.
void find_in_modules(const curriculum&, std::vector<curriculum_finding>& into);

/// The rule that looks at periods.
void find_in_periods(const curriculum&, std::vector<curriculum_finding>& into);

}  // namespace loopbaan::detail
