// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>
#include <vector>

#include <schedule/timing/problem.hpp>

namespace loopbaan::detail {

/// Per term the first one after it in which something is given that was not there yet; the number of terms: none.
[[nodiscard]] std::vector<int> next_fresh_of(const timing_problem&);

/// What is known of the steps of a problem before anything is chosen.
struct timing_facts {
  explicit timing_facts(const timing_problem&);

  /// The last term in which each step may begin where all must have ended before `terms`; false where a step has none.
  [[nodiscard]] bool last_begins(const timing_problem&, int terms, std::vector<int>& latest) const;

  /// Bits of all steps.
  std::uint64_t all = 0;
  /// Per step: those that cannot begin before it has ended, whatever else is done.
  std::vector<std::uint64_t> before;
  /// Per step: the first term in which it can begin, and the first by which it can have ended; `never` where it cannot.
  std::vector<int> earliest;
  std::vector<int> ended;
  /// Per term: the first one after it in which something is given that was not there yet; the number of terms: none.
  std::vector<int> next_fresh;
  /// Do the options of any step differ in what they cost?
  bool prices_differ = false;

  static constexpr int never = 1 << 20;
};

}  // namespace loopbaan::detail
