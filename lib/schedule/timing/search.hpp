// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>
#include <functional>
#include <vector>

#include <schedule/timing/problem.hpp>

namespace loopbaan::detail {

struct timing_limits {
  std::int64_t nodes = 2'000'000;    ///< for each question: does everything fit into so many terms?
  std::int64_t packing = 4096;       ///< after so many it is looked at how parts pack, which takes as long as some nodes
  std::function<bool()> stops = {};  ///< asked now and then; true ends the search with what is there
};

struct timing_answer {
  enum class outcome {
    optimal,     ///< nothing ends earlier; of what ends then nothing costs less; of that no fullest term is emptier
    feasible,    ///< everything fits; what is not proven stands below
    impossible,  ///< not within the terms of the problem: proven
    unknown      ///< the search was given up before it found anything
  };
  outcome what = outcome::unknown;
  std::vector<std::size_t> chosen = {};  ///< the option of each step; empty where nothing was found
  int terms_used = 0;                    ///< one more than the last term that anything takes place in
  int at_least = 0;                      ///< proven: no fewer
  std::int64_t cents = 0;
  std::int64_t cents_at_least = 0;  ///< proven, of what takes `terms_used`
  std::int64_t fullest = 0;         ///< minutes in the fullest term
  std::int64_t fullest_at_least = 0;
  std::int64_t nodes = 0;
};

/// The options with which everything ends in the earliest term; of these the ones that cost least; of these the ones
/// whose fullest term is as empty as can be. Exact, also where several steps give the same level: whichever comes first
/// counts. Term after term, for one more term each time, with memory of what led nowhere.
[[nodiscard]] timing_answer find_times(const timing_problem&, const timing_limits& = {});

/// The earliest end alone: neither what it costs nor how even it is was looked at, and nothing is proven of these.
[[nodiscard]] timing_answer find_soonest_times(const timing_problem&, const timing_limits& = {});

/// Does everything fit, within all terms? Without its objectives.
[[nodiscard]] timing_answer find_any_times(const timing_problem&, const timing_limits& = {});

}  // namespace loopbaan::detail
