// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <loopbaan/schedule/schedule.hpp>

namespace loopbaan::detail {

/// As `find_schedule`, of the earliest end alone and without reasons: what costs least or is most even is not looked for,
/// which takes most of the time of a schedule. So what is found is `feasible`, with the proven bound of its terms.
/// @pre find_schedule would take the request; what its accounts hold is that
[[nodiscard]] schedule_outcome find_soonest(const schedule_ground&, const standing&, const schedule_request&,
                                            const account_lots&, const schedule_limits&);

}  // namespace loopbaan::detail
