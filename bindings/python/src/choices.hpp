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

template <>
inline constexpr int field_count<plan_front> = 2;
template <>
inline constexpr int field_count<plan_front::point> = 2;
template <>
inline constexpr int field_count<plan_alternatives> = 3;
template <>
inline constexpr int field_count<plan_part> = 6;
template <>
inline constexpr int field_count<plan_part::next> = 2;
template <>
inline constexpr int field_count<held_front> = 3;
template <>
inline constexpr int field_count<held_alternatives> = 2;
template <>
inline constexpr int field_count<held_part_plan> = 2;

/// Binds FrontPoint, Front, Alternatives.
void bind_choices(py::module_&);

/// Binds Part.
void bind_part(py::module_&);

}  // namespace loopbaan::binding
