// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <loopbaan/plan/alternatives.hpp>
#include <loopbaan/plan/front.hpp>
#include <loopbaan/plan/part.hpp>

#include "plan.hpp"

namespace loopbaan::binding {

struct held_front {
  held_question of;
  plan_front found;
  std::vector<objective> objectives = {};
};

struct held_alternatives {
  held_question of;
  plan_alternatives found;
};

struct held_part_plan {
  held_question of;
  plan_part found;
};

/// Binds FrontPoint, Front, Alternatives.
void bind_choices(py::module_&);

/// Binds Part.
void bind_part(py::module_&);

}  // namespace loopbaan::binding
