// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>
#include <vector>

#include <loopbaan/schedule/schedule.hpp>

#include <schedule/timing/problem.hpp>

namespace loopbaan::detail {

/// What all steps ask of a unit, and how much of it they can have at the most, whatever is taken when: each step from the
/// lots of accounts that serve it, while it may be taken at all. Where that is less, nothing fits, which needs no search.
struct asked_and_there {
  std::int64_t asked = 0;
  std::int64_t there = 0;
  int last = -1;  ///< the last term in which any of these steps may be; -1: none asks anything
};

/// A flow from steps to lots. @pre every step has an option. O((steps + lots)³)
[[nodiscard]] asked_and_there asked_and_there_of(const timing_problem&, account_unit);

/// Do accounts hold less than all steps ask, of hours or of money?
[[nodiscard]] bool falls_short(const timing_problem&);

/// The same, to be told: of hours first.
[[nodiscard]] std::vector<shortage> shortages_of(const timing_problem&, const school_calendar&);

}  // namespace loopbaan::detail
