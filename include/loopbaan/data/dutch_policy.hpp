// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <loopbaan/schedule/policy.hpp>

namespace loopbaan {

/// The built-in rules of Dutch collective agreements, laws and schemes. Read afresh at each call: keep it.
[[nodiscard]] policy dutch_policy();

}  // namespace loopbaan
