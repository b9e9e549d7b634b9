// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <loopbaan/plan/entry.hpp>

#include "plan.hpp"

namespace loopbaan::binding {

/// Binds EntryCondition and EntryConditions.
void bind_entry_conditions(py::module_&);

/// Binds Planner.find_entry.
void bind_entering(py::class_<planner>&);

}  // namespace loopbaan::binding
