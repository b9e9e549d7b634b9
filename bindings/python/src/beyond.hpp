// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <loopbaan/plan/beyond.hpp>
#include <loopbaan/plan/routes.hpp>

#include "plan.hpp"

namespace loopbaan::binding {

using levels_beyond_plan = answer<std::vector<beyond_level>>;

/// A plan along a route, as an answer to the question with that route.
[[nodiscard]] answer<plan_outcome> answer_along(const framework&, const plan_request&, const std::string& person,
                                                const plan_along&);

/// Plans along routes of Python, for the functions of the library: of each person those of one route each.
/// @throws py::value_error unless they answer this request with a route, of people of the cohort from row `first` on
[[nodiscard]] std::vector<std::vector<plan_along>> routes_in(const plan_request&, const cohort&, std::size_t first,
                                                             const std::vector<std::vector<answer<plan_outcome>>>&);

/// Binds BeyondLevel, LevelsBeyond and find_beyond.
void bind_beyond(py::module_&);

/// Binds Planner.find_routes.
void bind_routes(py::class_<planner>&);

}  // namespace loopbaan::binding
