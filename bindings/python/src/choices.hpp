// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <loopbaan/plan/alternatives.hpp>
#include <loopbaan/plan/pareto_front.hpp>
#include <loopbaan/plan/partial_plan.hpp>

#include "plan.hpp"

namespace loopbaan::binding {

template <>
inline constexpr int field_count<pareto_front> = 3;
template <>
inline constexpr int field_count<pareto_front::point> = 2;
template <>
inline constexpr int field_count<plan_alternatives> = 3;
template <>
inline constexpr int field_count<partial_plan> = 6;
template <>
inline constexpr int field_count<partial_plan::next> = 2;

/// Binds FrontPoint, Front, Alternatives.
void bind_choices(py::module_&);

/// Binds Part.
void bind_partial_plan(py::module_&);

}  // namespace loopbaan::binding
