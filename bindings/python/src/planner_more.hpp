// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "plan.hpp"

namespace loopbaan::binding {

/// Binds what a Planner answers besides plans: front, part, alternatives, roles, gains, certificate. Those that are
/// asked of many people at once take a cohort too, and then answer for each in its order.
void bind_more_answers(py::class_<planner>&);

}  // namespace loopbaan::binding
