// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <vector>

#include <plan/answers/person_problem.hpp>

namespace loopbaan::detail {

/// Of the conditions of a request under which someone has no plan, and the exclusions of the framework, a smallest set
/// with which there is none either: fewest, then the first in the order must not, route, must, hours, cost, weeks,
/// exclusions by steps. Empty when there is no plan without any, or when the budget runs out.
///
/// By implicit hitting sets: whatever conditions stand together with a plan, a set that bars the way has one of the
/// others. Source: Ignatiev, Previti, Liffiton & Marques-Silva 2015 (smallest unsatisfiable subsets).
/// @param with_levels  is a plan to reach the levels of the request too, or just to have the steps that it must?
[[nodiscard]] std::vector<condition> smallest_conflict(const person_problem&, bool with_levels, budget&);

}  // namespace loopbaan::detail
