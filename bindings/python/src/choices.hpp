// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <loopbaan/plan/alternatives.hpp>
#include <loopbaan/plan/pareto_front.hpp>
#include <loopbaan/plan/partial_plan.hpp>

#include "plan.hpp"

namespace loopbaan::binding {

/// Binds FrontPoint, Front, Alternatives.
void bind_choices(py::module_&);

/// Binds Part.
void bind_partial_plan(py::module_&);

}  // namespace loopbaan::binding
