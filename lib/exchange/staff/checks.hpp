// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <loopbaan/exchange/staff.hpp>

namespace loopbaan::detail {

/// What is wrong with options that were made in code: a mapping to positions or levels that the framework does not have
/// (430, 431), a day that does not exist (106).
[[nodiscard]] diagnostics errors_of(const framework&, const staff_options&);

}  // namespace loopbaan::detail
