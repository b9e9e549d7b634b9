// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <string>
#include <vector>

#include <loopbaan/people/cohort.hpp>
#include <loopbaan/plan/outcome.hpp>

namespace loopbaan {

/// Checks an outcome against the meaning of a plan, step by step, without sharing a line with the search: each step
/// open when its turn comes, none taken twice, the levels met, the conditions kept, the cost right, no step
/// superfluous, every reason true. Returns what is wrong, in English sentences; empty when all is well. Any outcome may
/// be given; standing and request must be ones on the framework: @throws error as `require_standing` and `errors_of`.
/// O(steps² × size of a step).
[[nodiscard]] std::vector<std::string> check(const framework&, const standing&, const plan_request&,
                                             const plan_outcome&);

}  // namespace loopbaan
