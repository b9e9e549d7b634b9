// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <optional>
#include <string>

#include <loopbaan/framework/framework.hpp>
#include <loopbaan/plan/outcome.hpp>

namespace loopbaan {

/// Who is first responsible for somebody on a route, in a phase: whom the route names, in a phase that lies on it, else
/// whom the phase names; none: neither names anybody. O(phases of the route) @throws error 430 no_such_position
[[nodiscard]] std::optional<std::string> lead_in(const framework&, std::optional<phase_index>,
                                                 std::optional<route_index>);

/// Who is first responsible where somebody stands now: on their route, where it is known. O(phases of the route)
[[nodiscard]] std::optional<std::string> lead_of(const person&);

/// Who is first responsible when a step of a plan begins. O(phases of the route) @throws error 430 no_such_position
[[nodiscard]] std::optional<std::string> lead_of(const framework&, const planned_step&);

}  // namespace loopbaan
