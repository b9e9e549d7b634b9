// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <loopbaan/schedule/schedule.hpp>

namespace loopbaan::detail {

/// What is wrong with a request, accounts aside, at its place in it.
[[nodiscard]] diagnostics errors_of(const schedule_ground&, const schedule_request&);

}  // namespace loopbaan::detail
