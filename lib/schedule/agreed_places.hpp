// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <loopbaan/schedule/replan.hpp>

namespace loopbaan::detail {

/// Where a step is, in the words of an agreement.
[[nodiscard]] step_agreement place_of(const schedule_ground&, const scheduled_step&);

}  // namespace loopbaan::detail
