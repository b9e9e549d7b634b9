// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <optional>

#include <loopbaan/people/cohort.hpp>

namespace loopbaan::detail {

/// What is assumed of people of whom no phase is known, and of how many; nothing where it changes no answer: everybody
/// has one, or no step belongs to a phase. O(people + steps).
[[nodiscard]] std::optional<diagnostic> phase_assumed(const cohort&, place where);

}  // namespace loopbaan::detail
