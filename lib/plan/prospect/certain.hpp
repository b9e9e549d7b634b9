// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <plan/prospect/fillings.hpp>

namespace loopbaan::detail {

/// What is known of a step over all fillings of a box.
struct step_verdict {
  bool decided = false;
  bool certain = false;      ///< in each it stands in every cheapest plan, where there is a plan
  bool unavoidable = false;  ///< in each there is no plan without it
};

/// Decides by comparing the ends of a box with and without the step, and divides the box where that does not tell.
[[nodiscard]] step_verdict judge(fillings&, step_index, const filling_box&);

}  // namespace loopbaan::detail
