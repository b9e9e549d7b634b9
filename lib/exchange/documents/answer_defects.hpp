// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <loopbaan/exchange/answers.hpp>
#include <loopbaan/exchange/schedules.hpp>

namespace loopbaan::detail {

/// Every reason why answers about one person are none on this framework. Errors: 430, 431, 432, 511.
[[nodiscard]] diagnostics defects_of_answer(const framework&, const plan_answers&);

/// Of gaps and positions there is nothing that writing them does not refuse.
[[nodiscard]] inline diagnostics defects_of_answer(const framework&, const founded_gap&) { return {}; }
[[nodiscard]] inline diagnostics defects_of_answer(const framework&, const career_position&) { return {}; }
/// Positions that there are not are refused where they are named.
[[nodiscard]] inline diagnostics defects_of_answer(const framework&, const person_schedule&) { return {}; }

/// What is wrong with what was asked about one person alone, at its place in the answer.
[[nodiscard]] diagnostics defects_of_question(const framework&, const schedule_basis&, const person_schedule&);
template <class Request, class Found>
[[nodiscard]] diagnostics defects_of_question(const framework&, const Request&, const Found&) {
  return {};
}

}  // namespace loopbaan::detail
