// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <schedule/compiled_schedule.hpp>
#include <schedule/timing/search.hpp>

namespace loopbaan::detail {

/// Makes an answer of times that were found: each step in its terms with why it is not earlier, what stands on which
/// account, and the sums.
void fill_in(const schedule_ground&, const compiled_schedule&, const timing_problem&, const timing_answer&,
             schedule_outcome&);

}  // namespace loopbaan::detail
