// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <loopbaan/plan/certificate.hpp>
#include <loopbaan/plan/why.hpp>

#include "plan.hpp"

namespace loopbaan::binding {

/// What someone would gain by one more level, and the cost of the plan as it is.
struct level_gains {
  std::optional<std::int64_t> now;
  std::vector<level_gain> gains;

  friend bool operator==(const level_gains&, const level_gains&) = default;
};

/// Binds StepRole, StepRoles, LevelGain, LevelGains, Certificate.
void bind_why(py::module_&);

}  // namespace loopbaan::binding
